import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { TableRegular } from "@fluentui/react-icons";
import type { ReactElement } from "react";
import type { Table } from "../../core/report/model";
import { formatRange } from "../../core/sheet/address";
import { CellButton } from "./cell-button";
import { usePane, usePaneState } from "./pane-context";
import { TableCaption, TableFigures } from "./table-facts";
import { UnderstoodTable } from "./understood-table";

const useStyles = makeStyles({
  box: {
    margin: "16px 0 8px",
    padding: "6px 12px",
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorNeutralBackground3,
    // The ground is gone in the contrast themes; the border then keeps the box together.
    border: `1px solid ${tokens.colorTransparentStroke}`,
  },
  top: { display: "flex", alignItems: "center", gap: "6px", marginBottom: "2px" },
  title: {
    flexGrow: 1,
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
    overflowWrap: "anywhere",
  },
  icon: { flexShrink: 0, fontSize: "16px", color: tokens.colorNeutralForeground2 },
  figures: { marginTop: "8px" },
  clean: {
    margin: "6px 0 0",
    color: tokens.colorStatusSuccessForeground1,
    fontSize: tokens.fontSizeBase200,
  },
});

interface TableHeadingProps {
  /** Null for what concerns no table. */
  readonly table: Table | null;
  /** Nothing was found in it, but something elsewhere. */
  readonly clean: boolean;
}

/**
 * What a table was understood to be: sheet, period, unit, lines, plan, actual, percent. All but
 * the name stands in the card above for the sheet before the person.
 */
export function TableHeading({ table, clean }: TableHeadingProps): ReactElement {
  const styles = useStyles();
  const { texts } = usePane();
  const { place } = usePaneState();
  if (table === null) {
    return <h2 className={mergeClasses(styles.box, styles.title)}>{texts.table.wholeWorkbook}</h2>;
  }
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
      {table.sheet !== place?.sheet && (
        <>
          <TableCaption table={table} />
          <div className={styles.figures}>
            <TableFigures table={table} />
          </div>
        </>
      )}
      <UnderstoodTable table={table} />
      {clean && <p className={styles.clean}>{texts.table.clean}</p>}
    </div>
  );
}
