import type { CellAddress } from "../sheet/address";
import type { SheetSnapshot } from "../sheet/snapshot";
import { cellAt, mergeAt } from "../sheet/snapshot";
import type { Edit } from "../edits/edit";
import { editOf } from "../edits/edit";
import type { MoneyTable, TableRow } from "../report/model";

/**
 * The edit that adds a sentence to the row's explanation. Null without an explanation cell of its
 * own: a merged one belongs to other rows too, a formula would be lost.
 */
export function addToExplanation(
  table: MoneyTable,
  sheet: SheetSnapshot,
  row: TableRow,
  sentence: string,
): Edit | null {
  const column = table.columns.explanation?.index;
  if (column === undefined) return null;
  const at: CellAddress = { row: row.row, column };
  const area = mergeAt(sheet, at);
  const old = cellAt(sheet, at);
  const isOwn = area === null || (area.top === at.row && area.left === at.column);
  if (!isOwn || old.formula !== null || typeof old.value === "number") return null;
  const before = typeof old.value === "string" ? old.value.trimEnd() : "";
  return editOf(sheet, at, { value: joined(before, sentence) });
}

function joined(before: string, sentence: string): string {
  if (before === "") return sentence;
  return /[.!?…;]$/.test(before) ? `${before} ${sentence}` : `${before}. ${sentence}`;
}
