import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { TableRegular } from "@fluentui/react-icons";
import type { ReactElement } from "react";
import type { TableFact, TableFacts } from "../../app/table-facts";
import { tableFacts } from "../../app/table-facts";
import type { Table } from "../../core/report/model";
import { isMoneyTable } from "../../core/report/model";
import { formatRange } from "../../core/sheet/address";
import { CellButton } from "./cell-button";
import { usePane } from "./pane-context";
import { UnderstoodTable } from "./understood-table";

const useStyles = makeStyles({
  box: {
    margin: "16px 0 8px",
    padding: "10px 12px",
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorNeutralBackground3,
    // The ground is gone in the contrast themes; the border then keeps the box together.
    border: `1px solid ${tokens.colorTransparentStroke}`,
  },
  top: { display: "flex", alignItems: "center", gap: "6px" },
  title: {
    flexGrow: 1,
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
    overflowWrap: "anywhere",
  },
  icon: { flexShrink: 0, fontSize: "16px", color: tokens.colorNeutralForeground2 },
  caption: {
    margin: "2px 0 8px",
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
  },
  facts: { margin: 0, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase300 },
  fact: { display: "flex", justifyContent: "space-between", gap: "8px" },
  label: { color: tokens.colorNeutralForeground2 },
  figure: { margin: 0, fontVariantNumeric: "tabular-nums", whiteSpace: "nowrap" },
  strong: { fontWeight: tokens.fontWeightSemibold },
  clean: {
    margin: "6px 0 0",
    color: tokens.colorStatusSuccessForeground1,
    fontSize: tokens.fontSizeBase200,
  },
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

interface TableHeadingProps {
  /** Null for what concerns no table. */
  readonly table: Table | null;
  /** Nothing was found in it, but something elsewhere. */
  readonly clean: boolean;
}

/** What a table was understood to be: sheet, period, unit, lines, plan, actual, percent. */
export function TableHeading({ table, clean }: TableHeadingProps): ReactElement {
  const styles = useStyles();
  const { texts } = usePane();
  if (table === null) {
    return <h2 className={mergeClasses(styles.box, styles.title)}>{texts.table.wholeWorkbook}</h2>;
  }
  const facts = tableFacts(table);
  const period = table.period === null ? texts.table.noPeriod : texts.table.period(table.period);
  return (
    <div className={styles.box}>
      <div className={styles.top}>
        <TableRegular aria-hidden className={styles.icon} />
        <h2 className={styles.title}>{texts.table.heading(table.sheet)}</h2>
        <CellButton
          sheet={table.sheet}
          range={table.range}
          label={texts.table.goTo(formatRange(table.range))}
        />
      </div>
      <p className={styles.caption}>
        {[
          texts.table.kind(table.kind),
          ...(table.kind === "execution-report" ? [period] : []),
          texts.table.lines(facts.lines, table.kind),
          ...(isMoneyTable(table) ? [texts.table.unit(table.unit)] : []),
        ].join(" · ")}
      </p>
      <Facts facts={facts} />
      <UnderstoodTable table={table} />
      {clean && <p className={styles.clean}>{texts.table.clean}</p>}
    </div>
  );
}

function Facts({ facts }: { readonly facts: TableFacts }): ReactElement {
  const styles = useStyles();
  const { texts } = usePane();
  return (
    <>
      <dl className={styles.facts}>
        {facts.figures.map(({ name, text }) => (
          <div key={name} className={styles.fact}>
            <dt className={styles.label}>{texts.table.figure(name)}</dt>
            <dd className={mergeClasses(styles.figure, isResult(name) && styles.strong)}>
              {text ?? texts.table.noPercent}
            </dd>
          </div>
        ))}
      </dl>
      {facts.share !== null && (
        <svg aria-hidden className={styles.bar} viewBox="0 0 100 4" preserveAspectRatio="none">
          <rect className={styles.track} width="100" height="4" />
          <rect className={styles.filled} width={facts.share * 100} height="4" />
        </svg>
      )}
    </>
  );
}

/** The figure that the others come to. */
function isResult(name: TableFact["name"]): boolean {
  return name === "percent" || name === "total";
}
