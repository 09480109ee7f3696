import type { CellContent, Edit } from "../../core/edits/edit";
import { sameContent } from "../../core/edits/edit";

/**
 * True when a cell is as an edit expects. A snapshot leaves empty cells out and their format with
 * them, so of an empty cell only its emptiness is expected.
 */
export function isAsExpected(found: CellContent, expected: CellContent): boolean {
  return (isEmpty(found) && isEmpty(expected)) || sameContent(found, expected);
}

/**
 * The edit of an empty cell with the format that the cell really has: one that does not mean to
 * change the format must not, and undo has to put it back. Only a text format gives way to a number
 * or a formula, which would not be one in it.
 */
export function onFoundFormat(edit: Edit, found: CellContent): Edit {
  if (!isEmpty(edit.before)) return edit;
  const keeps = edit.after.numberFormat === edit.before.numberFormat;
  const fits = found.numberFormat !== "@" || typeof edit.after.value === "string";
  const numberFormat = keeps && fits ? found.numberFormat : edit.after.numberFormat;
  return { ...edit, before: found, after: { ...edit.after, numberFormat } };
}

function isEmpty({ formula, value }: CellContent): boolean {
  return formula === null && (value === null || value === "");
}
