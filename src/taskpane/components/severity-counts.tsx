import { makeStyles, tokens } from "@fluentui/react-components";
import { CheckmarkCircleRegular } from "@fluentui/react-icons";
import type { ReactElement } from "react";
import type { Summary } from "../../core/lint/finding";
import type { PaneTexts } from "../texts";
import { occurringGrades } from "../view/grade";
import { usePane } from "./pane-context";
import { SeverityIcon } from "./severity-mark";

const useStyles = makeStyles({
  counts: {
    display: "flex",
    flexWrap: "wrap",
    gap: "2px 12px",
    margin: 0,
    padding: 0,
    listStyleType: "none",
  },
  count: {
    display: "flex",
    alignItems: "center",
    gap: "4px",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
  },
  icon: { flexShrink: 0, fontSize: "16px", color: tokens.colorNeutralForeground3 },
});

/** «1 помилка», «3 зауваження»: the grades that occur, gravest first, then what was accepted. */
export function countWords(summary: Summary, texts: PaneTexts): readonly string[] {
  const open = occurringGrades(summary).map((grade) => texts.counts[grade](summary[grade]));
  return summary.waived === 0 ? open : [...open, texts.counts.waived(summary.waived)];
}

export function SeverityCounts({ summary }: { readonly summary: Summary }): ReactElement {
  const styles = useStyles();
  const { texts } = usePane();
  return (
    <ul className={styles.counts} aria-label={texts.countsLabel} title={texts.countsLabel}>
      {occurringGrades(summary).map((grade) => (
        <li key={grade} className={styles.count}>
          <SeverityIcon grade={grade} />
          {texts.counts[grade](summary[grade])}
        </li>
      ))}
      {summary.waived > 0 && (
        <li>
          <AcceptedCount waived={summary.waived} />
        </li>
      )}
    </ul>
  );
}

/** How many findings were accepted. */
export function AcceptedCount({ waived }: { readonly waived: number }): ReactElement {
  const styles = useStyles();
  const { texts } = usePane();
  return (
    <span className={styles.count}>
      <CheckmarkCircleRegular aria-hidden className={styles.icon} />
      {texts.counts.waived(waived)}
    </span>
  );
}
