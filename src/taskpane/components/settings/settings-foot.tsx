import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { ArrowUndoRegular } from "@fluentui/react-icons";
import { useRef } from "react";
import type { ReactElement } from "react";
import { usePane, usePaneState } from "../pane-context";
import { ComparisonLine } from "../comparison-line";
import { SeverityCounts } from "../severity-counts";
import { useStandingHeight } from "../standing-height";
import { useFieldStyles } from "./field-styles";
import { useSettings } from "./settings-context";

const useStyles = makeStyles({
  foot: {
    zIndex: 1,
    bottom: 0,
    margin: "0 -16px",
    padding: "8px 16px",
    backgroundColor: tokens.colorNeutralBackground1,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    // On a low pane, or one zoomed in, it would leave no room for the settings.
    "@media (min-height: 520px) and (min-width: 260px)": { position: "sticky" },
  },
  button: { flexShrink: 0 },
  row: { display: "flex", alignItems: "flex-end", gap: "8px", justifyContent: "space-between" },
});

/** What the settings do to the open workbook, and the way back: in sight while they are changed. */
export function SettingsFoot(): ReactElement {
  const styles = useFieldStyles();
  const own = useStyles();
  const { session } = usePane();
  const { texts } = useSettings();
  const { outcome, work, profiles } = usePaneState();
  const report = outcome.kind === "report" ? outcome.checked.report : null;
  const foot = useRef<HTMLDivElement>(null);
  useStandingHeight(foot, "--foot-height");
  return (
    <div ref={foot} className={own.foot} aria-busy={work.kind === "checking"}>
      <div className={own.row}>
        <div>
          <span className={styles.hint}>{report === null ? texts.notChecked : texts.now}</span>
          {report !== null && <SeverityCounts summary={report.summary} />}
          <ComparisonLine />
        </div>
        <Button
          className={own.button}
          size="small"
          icon={<ArrowUndoRegular />}
          disabledFocusable={profiles.former.length === 0}
          onClick={() => void session.takeBackSetting()}
        >
          {texts.takeBack}
        </Button>
      </div>
    </div>
  );
}
