import type { CellAddress } from "../sheet/address";
import { columnName } from "../sheet/address";
import type { SheetSnapshot } from "../sheet/snapshot";
import { cellAt } from "../sheet/snapshot";
import { filledColumns } from "../sheet/rows";
import { oneLine } from "../report/header-words";
import type { MoneyTable, Table } from "../report/model";
import { percentText } from "./percent-text";

/** The heading belongs to the report, which is Ukrainian in any language of the interface. */
const WORDS = "% фінансування";
/** An empty column parts it from what stands on each side; further away nobody would look for it. */
const FURTHEST = 30;

/** A column for the percent of the money where the table's own states the work done. */
export interface BesideColumn {
  readonly heading: CellAddress;
  readonly words: string;
  /** «K» */
  readonly name: string;
}

/**
 * The column in which the percents of the money stand already, else the one right of the table. Where
 * notes or another table stand there, the first free one behind them, in the same rows: no column is
 * inserted, for that would part merged titles and the tables above and below, and move what other
 * sheets and people point to. Null where there is none near enough.
 *
 * @param tables those of the sheet; each keeps to a column of its own
 */
export function columnBeside(
  table: MoneyTable,
  sheet: SheetSnapshot,
  tables: readonly Table[],
): BesideColumn | null {
  const { header } = table;
  const right = header.right + 1;
  const column = columnOf(table, sheet) ?? (isFree(table, sheet, right) ? right : null);
  const found = column ?? freeColumn(table, sheet, tables);
  if (found === null) return null;
  return { heading: { row: header.top, column: found }, words: WORDS, name: columnName(found) };
}

/** Where they stand already: at the table, or further off with formulas that read it. */
function columnOf(table: MoneyTable, sheet: SheetSnapshot): number | null {
  const { header, columns, percentsAreFractions, rows } = table;
  const { annualPlan: plan, actual } = columns;
  if (plan === undefined || actual === undefined) return null;
  const isOurs = (column: number): boolean =>
    rows.some(({ row }) => {
      const text = percentText(
        { row, column: plan.index },
        { row, column: actual.index },
        percentsAreFractions,
      );
      return cellAt(sheet, { row, column }).formula === text;
    });
  const found = filledColumns(sheet, header.top).find((column) => {
    if (column < header.right || !isHeading(sheet, { row: header.top, column })) return false;
    return column <= header.right + 1 || isOurs(column);
  });
  return found ?? null;
}

function isHeading(sheet: SheetSnapshot, cell: CellAddress): boolean {
  return oneLine(String(cellAt(sheet, cell).value ?? "")) === WORDS;
}

/** True where a column is empty beside the table, and so is the next: a table there would run into it. */
function isFree(table: MoneyTable, sheet: SheetSnapshot, left: number, right = left + 1): boolean {
  const { header, range, numberRow } = table;
  const bottom = Math.max(range.bottom, numberRow ?? 0);
  const isMerged = sheet.merges.some(
    (area) =>
      area.top <= bottom && area.bottom >= header.top && area.right >= left && area.left <= right,
  );
  if (isMerged) return false;
  for (let row = header.top; row <= bottom; row++) {
    if (filledColumns(sheet, row).some((column) => column >= left && column <= right)) return false;
  }
  return true;
}

/** Behind everything that stands right of the table in its rows, with an empty column on each side. */
function freeColumn(
  table: MoneyTable,
  sheet: SheetSnapshot,
  tables: readonly Table[],
): number | null {
  const { header, range } = table;
  const beside = tables.filter(
    (other) =>
      other.sheet === table.sheet &&
      other.range.top <= range.bottom &&
      other.range.bottom >= header.top,
  );
  const edge = Math.max(...beside.map((other) => other.header.right));
  // The last table may have the column right of it; each one's own free column is further on.
  let others = beside.filter((other) => other.header.left < header.left).length;
  for (let column = edge + 3; column <= header.right + FURTHEST; column++) {
    if (!isFree(table, sheet, column - 1, column + 1)) continue;
    if (others === 0) return column;
    others--;
    column++;
  }
  return null;
}
