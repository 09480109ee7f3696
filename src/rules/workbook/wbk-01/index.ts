import type { CellAddress } from "../../../core/sheet/address";
import { columnName, formatCell } from "../../../core/sheet/address";
import type { RuleInput } from "../../../core/lint/rule";
import { defineRule } from "../../../core/lint/rule";
import type { MoneyTable, TableRow } from "../../../core/report/model";
import type { MoneyColumn } from "../../../core/report/table-columns";
import { isFilled } from "../../../core/report/nesting";

export type Messages = {
  /** Rows that nobody sees are in a total that everybody sees. */
  rows: { rows: readonly string[]; cells: readonly string[]; total: string };
  /** The same of the columns that a total of all years or sources adds. */
  columns: { columns: readonly string[]; total: string };
};

/** No hidden row or column has money that a total counts. */
export default defineRule<Messages>({
  id: "WBK-01",
  gate: "structure",
  severity: "warning",
  fixable: "none",
  kinds: ["execution-report", "programme", "resources"],
  *check(input) {
    const { table } = input;
    const rows = hiddenRows(table);
    const [first] = rows;
    if (first !== undefined) {
      const cells = rows.map(({ cell }) => cell);
      yield {
        cell: first.cell,
        cells,
        related: [first.total],
        message: {
          code: "rows",
          args: {
            rows: cells.map(({ row }) => String(row + 1)),
            cells: cells.map(formatCell),
            total: formatCell(first.total),
          },
        },
      };
    }
    yield* hiddenColumns(input);
  },
});

/** The hidden rows with money that a visible total closes: the first such figure of each. */
function hiddenRows(table: MoneyTable): readonly { cell: CellAddress; total: CellAddress }[] {
  const found = new Map<number, { cell: CellAddress; total: CellAddress }>();
  for (const { rows, total } of table.blocks) {
    if (total === null || total.hidden) continue;
    for (const row of rows.filter(({ hidden }) => hidden)) {
      const column = table.moneyColumns.find((each) => hasMoney(row, each) && total.money[each]);
      const cell = column === undefined ? undefined : row.money[column]?.cell;
      const sum = column === undefined ? undefined : total.money[column]?.cell;
      if (cell !== undefined && sum !== undefined && !found.has(row.row)) {
        found.set(row.row, { cell, total: sum });
      }
    }
  }
  return [...found.values()].toSorted((a, b) => a.cell.row - b.cell.row);
}

function hasMoney(row: TableRow, column: MoneyColumn): boolean {
  return isFilled(row, column) && row.money[column]?.kopiykas !== 0;
}

function* hiddenColumns({ table, sheet }: RuleInput) {
  for (const [over, parts] of columnsWithin(table)) {
    const hidden = parts.filter((part) =>
      sheet.hidden?.columns.has(table.columns[part]?.index ?? -1),
    );
    const isSeen = !sheet.hidden?.columns.has(table.columns[over]?.index ?? -1);
    const cells = hidden.flatMap((part) => {
      const row = table.rows.find((each) => hasMoney(each, part) && each.money[over]);
      return row?.money[part]?.cell ?? [];
    });
    const [first] = cells;
    const total = table.columns[over]?.index;
    if (!isSeen || first === undefined || total === undefined) continue;
    const columns = cells.map(({ column }) => columnName(column));
    const args = { columns, total: columnName(total) };
    yield { cell: first, cells, message: { code: "columns", args } } as const;
  }
}

/** Columns whose money another column adds up: years in the total, sources in the plan and the actual. */
function columnsWithin({
  moneyColumns,
}: MoneyTable): readonly (readonly [MoneyColumn, readonly MoneyColumn[]])[] {
  const withPrefix = (prefix: string) => moneyColumns.filter((each) => each.startsWith(prefix));
  return [
    ["total", withPrefix("year:")],
    ["annualPlan", withPrefix("annualPlan:")],
    ["actual", withPrefix("actual:")],
  ];
}
