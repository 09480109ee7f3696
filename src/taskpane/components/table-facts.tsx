import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { memo } from "react";
import type { ReactElement, ReactNode } from "react";
import type { TableFact } from "../../app/table-facts";
import { tableFacts } from "../../app/table-facts";
import type { Table } from "../../core/report/model";
import { isMoneyTable } from "../../core/report/model";
import { usePane } from "./pane-context";

const useStyles = makeStyles({
  caption: {
    margin: 0,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  facts: { margin: 0, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase300 },
  fact: { display: "flex", justifyContent: "space-between", gap: "8px" },
  label: { color: tokens.colorNeutralForeground2 },
  figure: { margin: 0, fontVariantNumeric: "tabular-nums" },
  strong: { fontWeight: tokens.fontWeightSemibold },
  bar: {
    display: "block",
    width: "100%",
    height: "4px",
    marginTop: "6px",
    borderRadius: tokens.borderRadiusCircular,
  },
  track: { fill: tokens.colorNeutralStroke2 },
  filled: { fill: tokens.colorCompoundBrandBackground },
});

interface OfTable {
  readonly table: Table;
}

// A table of thousands of lines is added up once, not whenever something else in the pane changes.

/** In a line: kind, period, lines, unit. */
export const TableCaption = memo(function TableCaption({ table }: OfTable): ReactElement {
  const styles = useStyles();
  const { texts } = usePane();
  const period = table.period === null ? texts.table.noPeriod : texts.table.period(table.period);
  return (
    <p className={styles.caption}>
      {[
        texts.table.kind(table.kind),
        ...(table.kind === "execution-report" ? [period] : []),
        texts.table.lines(tableFacts(table).lines, table.kind),
        ...(isMoneyTable(table) ? [texts.table.unit(table.unit)] : []),
      ].join(" · ")}
    </p>
  );
});

/** Plan, actual and percent of a report; the sums of a programme's years. */
export const TableFigures = memo(function TableFigures({ table }: OfTable): ReactNode {
  const styles = useStyles();
  const { texts } = usePane();
  const { figures, share } = tableFacts(table);
  if (figures.length === 0) return null;
  return (
    <>
      <dl className={styles.facts}>
        {figures.map(({ name, text }) => (
          <div key={name} className={styles.fact}>
            <dt className={styles.label}>{texts.table.figure(name)}</dt>
            <dd className={mergeClasses(styles.figure, isResult(name) && styles.strong)}>
              {text ?? texts.table.noPercent}
            </dd>
          </div>
        ))}
      </dl>
      {share !== null && (
        <svg aria-hidden className={styles.bar} viewBox="0 0 100 4" preserveAspectRatio="none">
          <rect className={styles.track} width="100" height="4" />
          <rect className={styles.filled} width={share * 100} height="4" />
        </svg>
      )}
    </>
  );
});

/** The figure that the others come to. */
function isResult(name: TableFact["name"]): boolean {
  return name === "percent" || name === "total";
}
