import { proposeCompute } from "../compute/propose-compute";
import type { CellContent } from "../edits/edit";
import { contentOf } from "../edits/edit";
import type { Decimal } from "../report/decimal";
import { decimal, decimalOfNumber } from "../report/decimal";
import type { MoneyTable } from "../report/model";
import { isMoneyTable, linesOf } from "../report/model";
import type { CellAddress } from "../sheet/address";
import { formatCell } from "../sheet/address";
import type { SheetSnapshot } from "../sheet/snapshot";
import { cellAt, cellKey, cellOfKey } from "../sheet/snapshot";
import type { Change, Parts, SheetToBegin } from "./begun-parts";
import { changedSheet } from "./begun-parts";
import { begunTable } from "./begun-table";
import { sayQuarter } from "./quarter-sayings";

const ZERO = decimal(0n, 0);

/**
 * Totals and percents as formulas of the empty cells: made as if every emptied amount were zero, for of
 * nothing nobody makes a sum; then their values are those of blank cells.
 */
export function formulasOf(input: SheetToBegin, parts: Parts): void {
  const { sheet, name } = input;
  const money = input.tables.filter(isMoneyTable);
  const contents = parts.contents();
  const plans = new Map(
    parts.all.flatMap(({ item, changes }) =>
      (item.group === "quarter-plan" ? changes : []).map(
        ({ cell, after }) => [cellKey(cell), decimalOf(after)] as const,
      ),
    ),
  );
  const emptied = new Map(
    [...contents].flatMap(([key, after]) =>
      after.value === null && after.formula === null ? [[key, ZERO] as const] : [],
    ),
  );
  const begun = money.map((table) => {
    const percents = followsMoney(table)
      ? table.rows.flatMap(({ percent }) =>
          percent === null ? [] : [[cellKey(percent.cell), ZERO] as const],
        )
      : [];
    return begunTable(table, name, new Map([...emptied, ...percents, ...plans]));
  });
  const virtual = changedSheet(
    sheet,
    name,
    [...contents].map(([key, after]) => {
      const isAmount = begun.some((table) =>
        table.moneyColumns.some((column) => table.columns[column]?.index === cellOfKey(key).column),
      );
      return {
        cell: cellOfKey(key),
        after: emptied.has(key) && isAmount ? { ...after, value: 0 } : after,
      };
    }),
  );
  const computed = computedCells(virtual, begun);
  const byColumn = (table: MoneyTable): number => table.columns.percent?.index ?? -1;
  // A percent that somebody declares stays to be declared.
  const declared = begun.filter((_table, index) => !followsMoney(money[index]));
  const isDeclared = (cell: CellAddress): boolean =>
    declared.some((table) => cell.column === byColumn(table) && isBetween(cell, table));
  const isPercent = (cell: CellAddress): boolean =>
    begun.some((table) => cell.column === byColumn(table) && isBetween(cell, table));
  const wanted = computed.filter(({ cell }) => !isDeclared(cell));
  const formulas = wanted.filter(({ after }) => after.formula !== null);
  const numbers = wanted.filter(({ after }) => after.formula === null);
  const computedHere = new Set(formulas.map(({ cell }) => cellKey(cell)));
  const isBlank = (cell: CellAddress): boolean => {
    const held = contents.get(cellKey(cell)) ?? contentOf(cellAt(sheet, cell));
    return !computedHere.has(cellKey(cell)) && held.formula === null && held.value === null;
  };
  const settled = formulas.map(({ cell, after }): Change => {
    const table = begun.find((each) => isBetween(cell, each));
    const actual = table?.columns.actual?.index;
    const blank =
      isPercent(cell) && actual !== undefined && isBlank({ row: cell.row, column: actual });
    return { cell, after: blank ? { ...after, value: "" } : after };
  });
  if (numbers.length > 0) {
    parts.add(
      "numbers",
      sayQuarter("numbers", { cells: numbers.map(({ cell }) => formatCell(cell)) }),
      numbers,
    );
  }
  if (settled.length > 0) {
    const percents = settled.filter(({ cell }) => isPercent(cell)).length;
    const ofPeriod = parts.idOf("emptied-period-plan");
    const planned = parts.all.some(({ item }) => item.id === ofPeriod) ? [ofPeriod] : [];
    const needs = [
      parts.idOf("emptied-actual"),
      ...planned,
      ...(numbers.length > 0 ? [parts.idOf("numbers")] : []),
    ];
    parts.add(
      "formulas",
      sayQuarter("formulas", { percents, totals: settled.length - percents }),
      settled,
      { needs },
    );
  }
}

/** True where percents are those of the money: formulas already, or typed ones that agree with it. */
function followsMoney(table: MoneyTable | undefined): boolean {
  if (table === undefined) return false;
  const own = linesOf(table).flatMap(({ percent }) => percent ?? []);
  const areFormulas = own.length > 0 && own.every(({ formula }) => formula !== null);
  return table.percentKind === "financial" || areFormulas;
}

/** What computing would write, but for rows that are not there: those are for the person to ask for. */
function computedCells(sheet: SheetSnapshot, tables: readonly MoneyTable[]): readonly Change[] {
  const input = { workbook: { name: "", sheets: [sheet] }, tables, sheets: null };
  const rows = proposeCompute(input).items.filter(({ group }) => group === "row");
  const items = Object.fromEntries(rows.map(({ id }) => [id, false]));
  const { batch } = proposeCompute(input, { items, answers: {} });
  return batch.cells.map(({ cell, after }) => ({ cell, after }));
}

function decimalOf({ value }: CellContent): Decimal | null {
  return typeof value === "number" ? decimalOfNumber(value) : null;
}

function isBetween({ row, column }: CellAddress, { range }: MoneyTable): boolean {
  return row >= range.top && row <= range.bottom && column >= range.left && column <= range.right;
}
