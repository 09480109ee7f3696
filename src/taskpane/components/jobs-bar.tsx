import { makeStyles, tokens, Toolbar, ToolbarButton } from "@fluentui/react-components";
import {
  CalculatorRegular,
  DocumentTableRegular,
  MoreHorizontalRegular,
} from "@fluentui/react-icons";
import type { ReactElement } from "react";
import type { PaneJob } from "../state/open-job";
import { JOB_TEXTS } from "../texts/jobs";
import { ExportButton } from "./export-button";
import { JOBS_MENU_ID } from "./header-ids";
import { LazyMenu } from "./lazy-menu";
import { usePane, usePaneState } from "./pane-context";

const useStyles = makeStyles({
  bar: { display: "flex", flexWrap: "wrap", gap: "4px", padding: "8px 0 0" },
  job: {
    flexGrow: 1,
    minWidth: 0,
    padding: "4px",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontWeight: tokens.fontWeightRegular,
  },
});

/** The jobs that have a button of their own; the others are in the menu beside. */
const JOBS: readonly { readonly id: PaneJob; readonly icon: ReactElement }[] = [
  { id: "compute", icon: <CalculatorRegular /> },
  { id: "format", icon: <DocumentTableRegular /> },
];

/** What can be done to the sheets besides checking them. */
export function JobsBar(): ReactElement {
  const styles = useStyles();
  const { session, language } = usePane();
  const { work } = usePaneState();
  const texts = JOB_TEXTS[language];
  return (
    <Toolbar size="small" className={styles.bar} aria-label={texts.label}>
      {JOBS.map(({ id, icon }) => (
        <ToolbarButton
          key={id}
          vertical
          className={styles.job}
          icon={icon}
          disabledFocusable={work.kind !== "none"}
          onClick={() => void session.openJob(id)}
        >
          {texts.names[id]}
        </ToolbarButton>
      ))}
      <ExportButton className={styles.job} />
      <LazyMenu
        kind="jobs"
        button={
          <ToolbarButton
            vertical
            id={JOBS_MENU_ID}
            className={styles.job}
            icon={<MoreHorizontalRegular />}
            disabledFocusable={work.kind !== "none"}
          >
            {texts.more}
          </ToolbarButton>
        }
      />
    </Toolbar>
  );
}
