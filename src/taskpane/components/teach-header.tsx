import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { UNDERSTOOD_TEXTS } from "../texts/understood";
import { usePane } from "./pane-context";

const useStyles = makeStyles({
  box: {
    marginTop: "20px",
    paddingTop: "12px",
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  hint: { margin: "0 0 8px", color: tokens.colorNeutralForeground2 },
});

/** Shows Zvirka a header that it does not know: the one that is selected in the sheet. */
export default function TeachHeader(): ReactElement {
  const styles = useStyles();
  const { session, language } = usePane();
  return (
    <div className={styles.box}>
      <p className={styles.hint}>{UNDERSTOOD_TEXTS[language].teachHint}</p>
      <Button size="small" onClick={() => void session.teachSelection()}>
        {UNDERSTOOD_TEXTS[language].teach}
      </Button>
    </div>
  );
}
