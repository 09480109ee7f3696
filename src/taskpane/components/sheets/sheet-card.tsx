import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { Table } from "../../../core/report/model";
import { formatRange } from "../../../core/sheet/address";
import { SHEET_TEXTS } from "../../texts/sheets";
import { CellButton } from "../cell-button";
import { usePane } from "../pane-context";
import { TableCaption, TableFigures } from "../table-facts";
import { useCurrentSheet } from "./use-current-sheet";

const useStyles = makeStyles({
  card: {
    margin: "12px 0 0",
    padding: "8px 12px",
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorNeutralBackground3,
    // The ground is gone in the contrast themes; the border then keeps the card together.
    border: `1px solid ${tokens.colorTransparentStroke}`,
  },
  table: { "& + &": { marginTop: "12px" } },
  top: { display: "flex", alignItems: "center", gap: "8px", marginBottom: "4px" },
  caption: { flexGrow: 1 },
});

/** What the tables of the sheet before the person were understood to be, and what they come to. */
export function SheetCard(): ReactElement | null {
  const styles = useStyles();
  const { language } = usePane();
  const view = useCurrentSheet();
  if (view === null || view.tables.length === 0) return null;
  return (
    <section className={styles.card} aria-label={SHEET_TEXTS[language].card}>
      {view.tables.map((table) => (
        <TableFacts key={formatRange(table.range)} table={table} />
      ))}
    </section>
  );
}

function TableFacts({ table }: { readonly table: Table }): ReactElement {
  const styles = useStyles();
  const { texts } = usePane();
  const range = formatRange(table.range);
  return (
    <div className={styles.table}>
      <div className={styles.top}>
        <div className={styles.caption}>
          <TableCaption table={table} />
        </div>
        <CellButton sheet={table.sheet} range={table.range} label={texts.table.goTo(range)} />
      </div>
      <TableFigures table={table} />
    </div>
  );
}
