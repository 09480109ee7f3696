import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import {
  CheckmarkCircleFilled,
  CircleRegular,
  HistoryRegular,
  SubtractCircleRegular,
} from "@fluentui/react-icons";
import type { ReactElement } from "react";
import type { Summary } from "../../../core/lint/finding";
import type { SheetView } from "../../view/sheet-views";
import type { Grade } from "../../view/grade";
import { GRADES } from "../../view/grade";
import { SeverityIcon } from "../severity-mark";

const useStyles = makeStyles({
  icon: { flexShrink: 0, fontSize: "16px", color: tokens.colorNeutralForeground3 },
  good: { color: tokens.colorStatusSuccessForeground1 },
  old: { color: tokens.colorStatusWarningForeground1 },
});

/** A sheet's state as an icon; the words stand beside it. */
export function SheetStateIcon({ view }: { readonly view: SheetView }): ReactElement {
  const styles = useStyles();
  const { state, stale, summary } = view;
  if (stale)
    return <HistoryRegular aria-hidden className={mergeClasses(styles.icon, styles.old)} />;
  if (state === "unchecked") return <CircleRegular aria-hidden className={styles.icon} />;
  if (state === "no-report" || state === "own") {
    return <SubtractCircleRegular aria-hidden className={styles.icon} />;
  }
  // What was found and accepted is no fault any more.
  const gravest = gravestOf(summary);
  return gravest === null ? (
    <CheckmarkCircleFilled aria-hidden className={mergeClasses(styles.icon, styles.good)} />
  ) : (
    <SeverityIcon grade={gravest} />
  );
}

function gravestOf(summary: Summary): Grade | null {
  return GRADES.find((grade) => summary[grade] > 0) ?? null;
}
