import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { MENU_ID } from "../header-ids";
import { NoticeBar } from "../notice-bar";
import { usePane, usePaneState } from "../pane-context";
import { Screen } from "../screen";
import { BaseSection } from "./base-section";
import { DeadlinesSection } from "./deadlines-section";
import { DifferencesSection } from "./differences-section";
import { useFieldStyles } from "./field-styles";
import { FiguresSection } from "./figures-section";
import { KeepSection } from "./keep-section";
import { NamesSection } from "./names-section";
import { RulesSection } from "./rules-section";
import { SettingsProvider, useSettings } from "./settings-context";
import { SettingsFoot } from "./settings-foot";
import { UnitsSection } from "./units-section";

const useStyles = makeStyles({
  inForce: { marginBottom: "12px", color: tokens.colorNeutralForeground2 },
  base: { paddingBottom: "16px" },
});

/** The profile by which is checked: seen, edited, kept. A chunk of its own, loaded when it is asked for. */
export default function SettingsScreen(): ReactElement {
  const { session, texts } = usePane();
  const styles = useStyles();
  return (
    <Screen title={texts.profile.label} onBack={() => session.showSettings(false)} heirId={MENU_ID}>
      <SettingsProvider>
        <InForce />
        <div className={styles.base}>
          <BaseSection />
        </div>
        <DifferencesSection />
        <FiguresSection />
        <RulesSection />
        <DeadlinesSection />
        <NamesSection />
        <UnitsSection />
        <KeepSection />
        <SettingsFoot />
      </SettingsProvider>
    </Screen>
  );
}

/** Whose settings these are, and the one message. */
function InForce(): ReactElement {
  const styles = useFieldStyles();
  const own = useStyles();
  const { texts } = usePane();
  const { notice } = usePaneState();
  const { source, file } = useSettings();
  const words = texts.profile;
  return (
    <div className={own.inForce}>
      <p className={styles.words}>{words.inForce(source, words.bases[file.name] ?? file.name)}</p>
      {notice !== null && <NoticeBar key={notice.kind} notice={notice} />}
    </div>
  );
}
