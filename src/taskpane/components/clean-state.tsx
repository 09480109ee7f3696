import { CheckmarkCircleRegular } from "@fluentui/react-icons";
import type { ReactElement } from "react";
import { linesOf } from "../../app/tables-json";
import type { CheckReport } from "../../core/lint/finding";
import { useEmptyStyles } from "./empty-styles";
import { usePane } from "./pane-context";

/** All is well, and how much was looked at for that. */
export default function CleanState({ report }: { readonly report: CheckReport }): ReactElement {
  const styles = useEmptyStyles();
  const { texts } = usePane();
  const lines = report.tables.reduce((sum, table) => sum + linesOf(table), 0);
  return (
    <section className={styles.box}>
      <CheckmarkCircleRegular aria-hidden className={styles.good} />
      <h2 className={styles.title}>{texts.clean.title}</h2>
      <p className={styles.text}>{texts.clean.checked(report.tables.length, lines)}</p>
    </section>
  );
}
