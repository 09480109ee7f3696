import { mergeAt } from "../sheet/snapshot";
import type { SheetSnapshot } from "../sheet/snapshot";
import { hasSignature } from "../report/signature";
import type { Block } from "./row-heights";
import type { TableParts } from "./table-parts";

/** Rows from the first to the last of them. */
export interface Rows {
  readonly top: number;
  readonly bottom: number;
}

interface Sheet {
  readonly sheet: SheetSnapshot;
  readonly heightOf: (row: number) => number;
  /** The texts over several rows. */
  readonly tall: readonly Block[];
  /** Rows of a table that go to the next page together with what is signed. */
  readonly rowsKept: number;
}

/**
 * The rows of tables that belong on one page: the last ones with the signature, a
 * heading or a caption with the line under it, a line with the rows that go on with it, and of rows
 * that share a text those which it covers.
 */
export function keptTogether(
  { sheet, heightOf, tall, rowsKept }: Sheet,
  tables: readonly TableParts[],
): readonly Rows[] {
  return [
    ...tables.flatMap((parts) => [...linesOf(parts), ...endOf(sheet, parts, rowsKept)]),
    ...tall.flatMap((text) => coveredBy(text, heightOf)),
  ];
}

/** A heading or caption is no last row of a page, and what goes on with a line no first one. */
function linesOf({ table, header, role, range }: TableParts): readonly Rows[] {
  if (table.kind === "passport" || header === null) return [];
  const title = table.title.lines[0]?.cell.row ?? header.top;
  const kept: Rows[] = [{ top: Math.min(title, header.top), bottom: header.bottom + 1 }];
  let line = header.bottom + 1;
  for (const { row, kind } of table.rows) {
    if (kind === "continuation") kept.push({ top: line, bottom: row });
    else if (kind !== "caption") line = row;
    const leads = role(row) === "section" || kind === "caption";
    if (leads && row < range.bottom) kept.push({ top: row, bottom: row + 1 });
  }
  return kept;
}

/** The last rows of a table with what is signed under it, merged rows whole. */
function endOf(
  sheet: SheetSnapshot,
  { table, header, range }: TableParts,
  rowsKept: number,
): readonly Rows[] {
  if (!hasSignature(table)) return [];
  const bottom = Math.max(...table.below.map(({ cell }) => cell.row));
  const firstLine = (header?.bottom ?? range.top - 1) + 1;
  let top = Math.max(firstLine, range.bottom - rowsKept + 1);
  for (let column = range.left; column <= range.right; column++) {
    top = Math.min(top, mergeAt(sheet, { row: top, column })?.top ?? top);
  }
  // A header stands over its lines, and a title over its header.
  const title = table.title.lines[0]?.cell.row ?? header?.top ?? range.top;
  return [{ top: top <= firstLine ? title : top, bottom }];
}

/** A page that ended within these rows would cut the text off. */
function coveredBy({ area, height }: Block, heightOf: (row: number) => number): readonly Rows[] {
  let row = area.top;
  let covered = heightOf(row);
  while (row < area.bottom && covered < height) {
    row += 1;
    covered += heightOf(row);
  }
  return row > area.top ? [{ top: area.top, bottom: row }] : [];
}
