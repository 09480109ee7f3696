import { cellAt, mergeAt } from "../../../core/sheet/snapshot";
import type { Edit } from "../../../core/edits/edit";
import { editOf } from "../../../core/edits/edit";
import { bareNumber } from "../../../core/compute/to-number";
import type { RuleInput } from "../../../core/lint/rule";
import { oneLine } from "../../../core/report/header-words";
import type { TableRow } from "../../../core/report/model";
import type { FigureColumn } from "../../../core/report/table-columns";
import { figureOf } from "../../../core/report/model";

/**
 * The edits that leave only the numbers in a row's figures and add what stood there, whole, to the
 * row's explanation. Null without an explanation cell of its own: a merged one belongs to other rows
 * too, a formula would be lost.
 */
export function moveRemarks(
  { table, sheet }: RuleInput,
  row: TableRow,
  columns: readonly FigureColumn[],
): readonly Edit[] | null {
  const column = table.columns.explanation?.index;
  if (column === undefined) return null;
  const at = { row: row.row, column };
  const area = mergeAt(sheet, at);
  const old = cellAt(sheet, at);
  if ((area !== null && area.top !== at.row) || old.formula !== null) return null;
  const texts: string[] = typeof old.value === "string" ? [old.value.trimEnd()] : [];
  const edits: Edit[] = [];
  for (const name of columns) {
    const figure = figureOf(row, name);
    const edit = figure === null ? null : bareNumber(table, sheet, figure, name);
    if (figure === null || edit === null) return null;
    edits.push(edit);
    texts.push(oneLine(figure.raw));
  }
  const start = area === null ? at : { row: area.top, column: area.left };
  return [...edits, editOf(sheet, start, { value: texts.join("\n") })];
}
