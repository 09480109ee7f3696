import type { BookContext } from "./book-context";
import type { HistoryEdit } from "./book-history";
import type { ChangeSource } from "./book-types";

/**
 * Lets an add-in's change to the tabs be taken back: a sheet that was added, a name, place and
 * visibility, as in Excel on the web (office-js.md §3.5; of WorksheetCollection.add Microsoft's list
 * of what cannot be undone says nothing). What a person does to tabs cannot be undone in Excel.
 */
export function recordTabChange(
  context: BookContext,
  source: ChangeSource,
  edit: HistoryEdit,
): void {
  if (source !== "addin") return;
  if (context.isUndoable(source)) context.record(edit);
  else context.forgetHistory();
}
