import { mergeClasses } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { Summary } from "../../../core/lint/finding";
import { FINDINGS_TEXTS } from "../../texts/findings";
import type { Grade } from "../../view/grade";
import { occurringGrades } from "../../view/grade";
import { usePane, usePaneState } from "../pane-context";
import { AcceptedCount, SeverityCounts } from "../severity-counts";
import { SeverityIcon } from "../severity-mark";
import { useToolStyles } from "./tool-styles";

/** How many of each grade there are; a press shows only those. One grade alone is no choice, and only told. */
export function GradeFilter({ summary }: { readonly summary: Summary }): ReactElement {
  const styles = useToolStyles();
  const { texts, language } = usePane();
  const grades = occurringGrades(summary);
  if (grades.length < 2) return <SeverityCounts summary={summary} />;
  return (
    <div role="group" aria-label={FINDINGS_TEXTS[language].filter} className={styles.grades}>
      {grades.map((grade) => (
        <GradeToggle key={grade} grade={grade} words={texts.counts[grade](summary[grade])} />
      ))}
      {summary.waived > 0 && <AcceptedCount waived={summary.waived} />}
    </div>
  );
}

function GradeToggle(props: { readonly grade: Grade; readonly words: string }): ReactElement {
  const { grade, words } = props;
  const styles = useToolStyles();
  const { session } = usePane();
  const { grades } = usePaneState().view;
  const isPressed = grades.includes(grade);
  return (
    <button
      type="button"
      className={mergeClasses(styles.grade, isPressed && styles.pressed)}
      aria-pressed={isPressed}
      onClick={() =>
        session.setView({
          grades: isPressed ? grades.filter((each) => each !== grade) : [...grades, grade],
        })
      }
    >
      <SeverityIcon grade={grade} />
      {words}
    </button>
  );
}
