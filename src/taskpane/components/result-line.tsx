import { Button, makeStyles } from "@fluentui/react-components";
import { ChevronDownRegular, ChevronUpRegular } from "@fluentui/react-icons";
import type { ReactElement } from "react";
import type { CheckReport } from "../../core/lint/finding";
import { listOf } from "../state/reduce";
import { rangeOf } from "../view/cell-runs";
import { ComparisonLine } from "./comparison-line";
import { GradeFilter } from "./findings/grade-filter";
import { usePane, usePaneState } from "./pane-context";

const useStyles = makeStyles({
  line: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: "8px", marginTop: "6px" },
  counts: { flexGrow: 1, flexBasis: "120px" },
  steps: { display: "flex", flexShrink: 0, marginInlineStart: "auto" },
});

/** Counts by severity, to filter by, steps from finding to finding, and what changed since the last check. */
export default function ResultLine({ report }: { readonly report: CheckReport }): ReactElement {
  const styles = useStyles();
  return (
    <>
      {report.findings.length > 0 && (
        <div className={styles.line}>
          <div className={styles.counts}>
            <GradeFilter summary={report.summary} />
          </div>
          <Steps />
        </div>
      )}
      <ComparisonLine />
    </>
  );
}

/** Previous and next: opens the finding and goes to its cell. */
function Steps(): ReactElement {
  const styles = useStyles();
  const { session, texts } = usePane();
  const state = usePaneState();
  const list = listOf(state);
  // As they stand on the screen, where some may be left out.
  const items = state.order?.flatMap((key) => list?.byKey.get(key) ?? []) ?? list?.items ?? [];
  const at = items.findIndex(({ key }) => key === state.activeKey);
  const goTo = (index: number): void => {
    const item = items[index];
    if (item === undefined) return;
    session.openFinding(item.key);
    void session.goTo({ sheet: item.finding.sheet, range: rangeOf(item.finding.cell) });
  };
  return (
    <div className={styles.steps}>
      <Button
        appearance="subtle"
        size="small"
        icon={<ChevronUpRegular />}
        aria-label={texts.finding.previous}
        title={texts.finding.previous}
        disabledFocusable={at <= 0}
        onClick={() => goTo(at - 1)}
      />
      <Button
        appearance="subtle"
        size="small"
        icon={<ChevronDownRegular />}
        aria-label={texts.finding.next}
        title={texts.finding.next}
        disabledFocusable={at === items.length - 1}
        onClick={() => goTo(at + 1)}
      />
    </div>
  );
}
