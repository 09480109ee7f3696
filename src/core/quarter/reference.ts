import type { Batch } from "../edits/batch";
import type { CellContent } from "../edits/edit";
import { toNumber } from "../report/decimal";
import { ASIDE } from "../report/header-words";
import type { MoneyTable, Table } from "../report/model";
import { carriesFigures, isMoneyTable } from "../report/model";
import type { Period } from "../report/period";
import { yearOfPeriod } from "../report/period";
import type { CellAddress } from "../sheet/address";
import { formatPlace } from "../sheet/address";
import type { LooksUpdate } from "../sheet/looks";
import type { SheetSnapshot } from "../sheet/snapshot";
import { cellAt, cellOfKey } from "../sheet/snapshot";
import { periodWords } from "../texts/dates";

/** Whether the amounts of the period before stand beside the table. */
export type ReferenceAnswer = "yes" | "no";

/** Columns between what stands on the sheet and the reference, so that it is no part of the table. */
const GAP = 1;
const WIDTH = 90;
const LOOKS: LooksUpdate = { italic: true, fontColor: "#595959", wrap: true };

/** What the reference column of a new sheet gets. */
export interface Reference {
  readonly kind: "on" | "off";
  readonly columns: readonly number[];
  readonly changes: readonly { readonly cell: CellAddress; readonly after: CellContent }[];
  readonly more: Partial<Batch>;
}

/**
 * What was financed by the period before, as formulas to its sheet, in a hidden column beside the
 * tables: amounts grow over a year, so that nothing may be less. The columns of the sheet before are
 * renewed, or emptied where a new year begins; null where there is nothing to do.
 */
export function referenceOf(input: {
  readonly sheet: SheetSnapshot;
  readonly tables: readonly Table[];
  readonly from: Period | null;
  readonly to: Period;
  readonly name: string;
  readonly reference: ReferenceAnswer;
}): Reference | null {
  const { sheet, from, to, name, reference } = input;
  const tables = input.tables.filter(isMoneyTable);
  const there = referenceColumns(sheet);
  const isWanted = reference === "yes" && from !== null && yearOfPeriod(from) === yearOfPeriod(to);
  const cleared = there.flatMap((column) =>
    filledIn(sheet, column).map((cell) => ({ cell, after: EMPTY })),
  );
  if (!isWanted) {
    return there.length === 0 ? null : { kind: "off", columns: there, changes: cleared, more: {} };
  }
  const first = there[0] ?? freeColumn(sheet);
  const changes = tables.flatMap((table, index) => {
    // Tables side by side have a column each.
    const beside = tables.slice(0, index).filter((other) => shareRows(table, other)).length;
    return amountsOf(sheet, table, first + beside, from);
  });
  const rows = changes.map(({ cell }) => cell.row);
  const columns = [...new Set(changes.map(({ cell }) => cell.column))].toSorted((a, b) => a - b);
  const last = columns.at(-1);
  if (last === undefined) return null;
  const range = { top: Math.min(...rows), left: first, bottom: Math.max(...rows), right: last };
  return {
    kind: "on",
    columns,
    changes: [...cleared, ...changes],
    more: {
      looks: [{ sheet: name, range, after: LOOKS, before: null }],
      lines: [
        {
          sheet: name,
          axis: "columns",
          first,
          after: Array.from({ length: last - first + 1 }, () => ({ size: WIDTH, hidden: true })),
          before: null,
        },
      ],
    },
  };
}

const EMPTY: CellContent = { formula: null, value: null, numberFormat: "General" };

/** The columns that an earlier new period put beside its tables. */
export function referenceColumns(sheet: SheetSnapshot): readonly number[] {
  const columns = new Set<number>();
  for (const [key, { value }] of sheet.cells) {
    if (typeof value === "string" && value.startsWith(ASIDE)) columns.add(cellOfKey(key).column);
  }
  return [...columns].toSorted((a, b) => a - b);
}

function shareRows({ range: a }: MoneyTable, { range: b }: MoneyTable): boolean {
  return a.top <= b.bottom && b.top <= a.bottom;
}

function freeColumn({ extent, merges }: SheetSnapshot): number {
  return Math.max(extent?.right ?? 0, ...merges.map(({ right }) => right)) + GAP + 1;
}

function filledIn(sheet: SheetSnapshot, column: number): readonly CellAddress[] {
  const bottom = sheet.extent?.bottom ?? -1;
  return Array.from({ length: bottom + 1 }, (_, row) => ({ row, column })).filter(
    (cell) => cellAt(sheet, cell).type !== "empty",
  );
}

function amountsOf(
  sheet: SheetSnapshot,
  table: MoneyTable,
  column: number,
  from: Period,
): Reference["changes"] {
  const amounts = table.rows.filter(carriesFigures).flatMap((row) => {
    const figure = row.money.actual;
    if (figure === undefined || figure.amount === null) return [];
    const { type, value, numberFormat } = cellAt(sheet, figure.cell);
    const cell = { row: row.row, column };
    // Text would stay text in a formula, too.
    const after: CellContent =
      type === "number"
        ? {
            formula: `=${formatPlace({ sheet: sheet.name, cell: figure.cell })}`,
            value,
            numberFormat,
          }
        : { formula: null, value: toNumber(figure.amount), numberFormat: "#,##0.00" };
    return [{ cell, after }];
  });
  if (amounts.length === 0) return [];
  const words = `${ASIDE} профінансовано за ${periodWords(from, "uk")}`;
  const heading = {
    cell: { row: table.header.bottom, column },
    after: { formula: null, value: words, numberFormat: "General" },
  };
  return [heading, ...amounts];
}
