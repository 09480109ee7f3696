import { Badge, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { PaneState } from "../state/pane-state";
import type { PaneTexts } from "../texts";
import { usePane, usePaneState } from "./pane-context";
import { Progress } from "./progress";

const useStyles = makeStyles({
  line: {
    display: "flex",
    alignItems: "center",
    flexWrap: "wrap",
    gap: "4px 8px",
    minHeight: "24px",
    // Excel's own menu of the pane lies over this corner.
    paddingRight: "40px",
    fontWeight: tokens.fontWeightSemibold,
  },
  // Its height is kept when there is nothing to show, so that nothing jumps.
  progress: { height: "4px", margin: "4px 0 6px" },
});

/** In a line: what is known of the workbook, or what is being done. */
export function StatusLine(): ReactElement {
  const styles = useStyles();
  const { texts } = usePane();
  const state = usePaneState();
  const { work, stale } = state;
  return (
    <>
      <div className={styles.line}>
        <span>{statusText(state, texts)}</span>
        {stale && work.kind === "none" && (
          <Badge appearance="tint" color="warning" title={texts.stale.title}>
            {texts.stale.badge}
          </Badge>
        )}
      </div>
      <div className={styles.progress}>
        {work.kind !== "none" && (
          <Progress
            aria-label={statusText(state, texts)}
            {...(work.kind === "checking" && work.progress !== null
              ? { value: work.progress.done, max: Math.max(1, work.progress.all) }
              : {})}
          />
        )}
      </div>
    </>
  );
}

function statusText({ work, outcome, stale }: PaneState, texts: PaneTexts): string {
  const { status } = texts;
  switch (work.kind) {
    case "applying":
      return status.writing;
    case "undoing":
      return status.undoing;
    case "checking":
      return work.progress === null
        ? status.reading
        : status.judging(work.progress.done, work.progress.all);
    case "none":
      break;
  }
  if (stale) return texts.stale.status;
  if (outcome.kind === "none") return status.notChecked;
  if (outcome.kind === "nothing-to-check") return status.nothingToCheck;
  const { tables } = outcome.checked.report;
  return tables.length === 0 ? status.textsOnly : status.checked(tables.length);
}
