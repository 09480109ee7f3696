import { Button, makeStyles } from "@fluentui/react-components";
import { ArrowUndoRegular } from "@fluentui/react-icons";
import { useMemo } from "react";
import type { ReactNode } from "react";
import { planSafeFixes } from "../../app/fix";
import type { CheckReport } from "../../core/lint/finding";
import { usePane, usePaneState } from "./pane-context";

const useStyles = makeStyles({
  actions: { display: "flex", flexDirection: "column", gap: "4px", paddingTop: "12px" },
});

/** What can be done for all findings at once, and what was done last. */
export default function BatchActions({
  report,
}: {
  readonly report: CheckReport | null;
}): ReactNode {
  const styles = useStyles();
  const { session, texts } = usePane();
  const { work, lastAction, notice } = usePaneState();
  const safeCells = useMemo(() => planSafeFixes(report?.findings ?? []).edits.length, [report]);
  const busy = work.kind !== "none";
  // Right after a fix its own message offers the same.
  const isOffered = (notice?.kind === "fixed" || notice?.kind === "job-done") && notice.undoable;
  const undoable = lastAction !== null && !isOffered;
  if (safeCells === 0 && !undoable) return null;
  return (
    <div className={styles.actions}>
      {safeCells > 0 && (
        <Button disabledFocusable={busy} onClick={session.previewSafeFixes}>
          {texts.fixAllSafe(safeCells)}
        </Button>
      )}
      {undoable && (
        <Button
          appearance="subtle"
          size="small"
          icon={<ArrowUndoRegular />}
          disabledFocusable={busy && work.kind !== "checking"}
          onClick={() => void session.undo()}
        >
          {texts.undoAction(lastAction.title)}
        </Button>
      )}
    </div>
  );
}
