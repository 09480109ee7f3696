import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { ABOUT_TEXTS } from "../texts/about";
import { MENU_ID } from "./header-ids";
import { usePane } from "./pane-context";
import { Screen } from "./screen";

const useStyles = makeStyles({
  title: {
    margin: "16px 0 4px",
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
  },
  text: { margin: "0 0 8px", color: tokens.colorNeutralForeground2 },
  keys: { display: "grid", gridTemplateColumns: "auto 1fr", gap: "4px 12px", margin: 0 },
  key: { fontWeight: tokens.fontWeightSemibold },
  does: { margin: 0, color: tokens.colorNeutralForeground2 },
});

/** What becomes of the data, and the keys. */
export default function AboutScreen(): ReactElement {
  const styles = useStyles();
  const { session, texts, language } = usePane();
  const words = ABOUT_TEXTS[language];
  return (
    <Screen title={words.heading} onBack={() => session.showAbout(false)} heirId={MENU_ID}>
      <h2 className={styles.title}>{texts.fresh.data}</h2>
      {words.data.map((sentence) => (
        <p key={sentence} className={styles.text}>
          {sentence}
        </p>
      ))}
      <h2 className={styles.title}>{words.keysTitle}</h2>
      <dl className={styles.keys}>
        {words.keys.map(({ keys, does }) => [
          <dt key={`${keys} keys`} className={styles.key}>
            {keys}
          </dt>,
          <dd key={`${keys} does`} className={styles.does}>
            {does}
          </dd>,
        ])}
      </dl>
    </Screen>
  );
}
