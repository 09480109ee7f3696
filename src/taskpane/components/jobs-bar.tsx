import { makeStyles, Toolbar, ToolbarButton } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { PANE_JOBS } from "../state/open-job";
import { JOB_TEXTS } from "../texts/jobs";
import { usePane, usePaneState } from "./pane-context";

const useStyles = makeStyles({
  bar: { flexWrap: "wrap", padding: "4px 0 0", gap: "4px" },
  job: { minWidth: 0, paddingLeft: "8px", paddingRight: "8px" },
});

/** What can be done to the sheets besides checking them. */
export function JobsBar(): ReactElement {
  const styles = useStyles();
  const { session, language } = usePane();
  const { work } = usePaneState();
  const texts = JOB_TEXTS[language];
  return (
    <Toolbar size="small" className={styles.bar} aria-label={texts.label}>
      {PANE_JOBS.map((id) => (
        <ToolbarButton
          key={id}
          className={styles.job}
          disabledFocusable={work.kind !== "none"}
          onClick={() => void session.openJob(id)}
        >
          {texts.names[id]}
        </ToolbarButton>
      ))}
    </Toolbar>
  );
}
