import type { CellAddress } from "../../../core/sheet/address";
import { formatCell } from "../../../core/sheet/address";
import type { SheetSnapshot } from "../../../core/sheet/snapshot";
import { cellAt, mergeAt } from "../../../core/sheet/snapshot";
import type { Edit } from "../../../core/edits/edit";
import { editOf } from "../../../core/edits/edit";
import type { TableRow } from "../../../core/report/model";
import { rowAbove } from "../../../core/report/row-places";

/**
 * The edits that put the rest of a text after its beginning, in the same column of the line above.
 * Null where a line's cell holds no text that could go on, or where there is no line above.
 *
 * @param rests the rows that hold only the rest of the line above them
 */
export function joinedEdits(
  sheet: SheetSnapshot,
  rows: readonly TableRow[],
  rests: readonly TableRow[],
): readonly Edit[] | null {
  const found = new Map<string, { readonly at: CellAddress; text: string }>();
  const edits: Edit[] = [];
  for (const rest of rests) {
    const line = rowAbove(rows, rest, ({ kind }) => kind !== "continuation" && kind !== "caption");
    if (line === null) return null;
    for (const { cell, text, inherited } of Object.values(rest.texts)) {
      if (inherited) continue;
      const at = startOf(sheet, { row: line.row, column: cell.column });
      const { value, formula } = cellAt(sheet, at);
      if (formula !== null || cellAt(sheet, cell).formula !== null) return null;
      if (value !== null && typeof value !== "string") return null;
      const known = found.get(formatCell(at)) ?? { at, text: (value ?? "").trimEnd() };
      known.text = joined(known.text, text);
      found.set(formatCell(at), known);
      edits.push(editOf(sheet, startOf(sheet, cell), { value: null }));
    }
  }
  return [
    ...[...found.values()].map(({ at, text }) => editOf(sheet, at, { value: text })),
    ...edits,
  ];
}

/** A term that a narrow column cut after its hyphen goes on without a space: «2018-» and «2019». */
function joined(start: string, rest: string): string {
  return start === "" || (/\d[-–]$/.test(start) && /^\d/.test(rest))
    ? start + rest
    : `${start} ${rest}`;
}

/** Where the text of a cell is kept: the first cell of its merged area. */
function startOf(sheet: SheetSnapshot, cell: CellAddress): CellAddress {
  const area = mergeAt(sheet, cell);
  return area === null ? cell : { row: area.top, column: area.left };
}
