import type { CellAddress } from "../../../core/sheet/address";
import type { SheetSnapshot } from "../../../core/sheet/snapshot";
import type { Edit } from "../../../core/edits/edit";
import { editOf } from "../../../core/edits/edit";
import { percentFormulaEdits } from "../../../core/compute/percent-formula";
import { totalFormulaEdits } from "../../../core/compute/total-formula";
import type { Figure, MoneyFigure } from "../../../core/report/figure";
import type { MoneyTable, TableRow } from "../../../core/report/model";
import type { MoneyColumn } from "../../../core/report/table-columns";
import { columnUnit, measuresOf } from "../../../core/report/model";
import { MONEY_COLUMNS } from "../../../core/report/table-columns";
import { sumOf } from "../../../core/report/nesting";
import { fromKopiykas } from "../../../core/report/unit";

/** The word belongs to the report, which is Ukrainian in any language of the interface. */
const LABEL = "Всього:";

/**
 * The edits that write a total row: its label, a live sum in each money column, and the percent where
 * there is such a column. Null where a figure of the plan or the actual cannot be added.
 */
export function totalRowEdits(
  table: MoneyTable,
  sheet: SheetSnapshot,
  label: CellAddress,
): readonly Edit[] | null {
  const rows = measuresOf(table);
  const edits: Edit[] = [editOf(sheet, label, { value: LABEL })];
  for (const column of MONEY_COLUMNS) {
    const index = table.columns[column]?.index;
    if (index === undefined) continue;
    const at = newFigure({ row: label.row, column: index });
    const sum = totalFormulaEdits(table, sheet, rows, column, at);
    if (sum === null && (column === "annualPlan" || column === "actual")) return null;
    edits.push(...(sum ?? []));
  }
  return [...edits, ...(percentEdits(table, sheet, label.row) ?? [])];
}

function percentEdits(
  table: MoneyTable,
  sheet: SheetSnapshot,
  row: number,
): readonly Edit[] | null {
  const { annualPlan, actual, percent } = table.columns;
  if (annualPlan === undefined || actual === undefined || percent === undefined) return null;
  const total: TableRow = {
    row,
    kind: "total",
    level: 1,
    parent: null,
    number: null,
    label: null,
    texts: {},
    money: {
      annualPlan: newSum(table, "annualPlan", { row, column: annualPlan.index }),
      actual: newSum(table, "actual", { row, column: actual.index }),
    },
    scope: "table",
    shift: 0,
    repeats: null,
    hidden: false,
    percent: newFigure({ row, column: percent.index }),
  };
  return percentFormulaEdits(table, sheet, total);
}

/** A cell that is still blank, as the figure that it is going to be. */
function newFigure(cell: CellAddress): Figure {
  return {
    cell,
    raw: "",
    reading: "number",
    amount: null,
    formula: null,
    numberFormat: "General",
    label: "",
    remark: "",
    readings: [],
    likely: null,
    offNotation: false,
  };
}

function newSum(table: MoneyTable, column: MoneyColumn, cell: CellAddress): MoneyFigure {
  const kopiykas = sumOf(measuresOf(table), column);
  return {
    ...newFigure(cell),
    amount: fromKopiykas(kopiykas, columnUnit(table, column) ?? "UAH"),
    kopiykas,
    unit: columnUnit(table, column),
  };
}
