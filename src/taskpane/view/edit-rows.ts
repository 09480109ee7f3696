import type { Edit } from "../../core/edits/edit";
import type { CellAddress } from "../../core/sheet/address";
import { displayValue } from "../../core/sheet/display";
import type { WorkbookSnapshot } from "../../core/sheet/snapshot";
import { cellAt, findSheet } from "../../core/sheet/snapshot";

/** What kind of change an edit is, for a person. */
export type EditChange =
  | { readonly kind: "to-formula"; readonly formula: string }
  | { readonly kind: "to-number" | "format" | "value" };

/** An edit as a person sees it: what the cell shows now and what it will show. */
export interface EditRow {
  readonly sheet: string;
  readonly cell: CellAddress;
  readonly before: string;
  readonly after: string;
  readonly change: EditChange;
  /** A text otherwise: read from its beginning, not by its last digit. */
  readonly isFigure: boolean;
}

export function editRows(workbook: WorkbookSnapshot, edits: readonly Edit[]): readonly EditRow[] {
  return edits.map((edit) => ({
    sheet: edit.sheet,
    cell: edit.cell,
    before: shownNow(workbook, edit),
    after: displayValue(edit.after.value, edit.after.numberFormat),
    change: changeOf(edit),
    isFigure: typeof edit.after.value === "number",
  }));
}

/** What the host showed when it was read; a format may need more than Zvirka knows to show. */
function shownNow(workbook: WorkbookSnapshot, edit: Edit): string {
  const sheet = findSheet(workbook, edit.sheet);
  return sheet === null
    ? displayValue(edit.before.value, edit.before.numberFormat)
    : cellAt(sheet, edit.cell).text;
}

function changeOf({ before, after }: Edit): EditChange {
  if (after.formula !== null && after.formula !== before.formula) {
    return { kind: "to-formula", formula: after.formula };
  }
  if (typeof before.value === "string" && typeof after.value === "number") {
    return { kind: "to-number" };
  }
  return { kind: before.value === after.value ? "format" : "value" };
}
