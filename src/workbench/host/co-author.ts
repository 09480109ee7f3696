import { parseRange } from "../../core/sheet/address";
import type { Book, BookSheet } from "./book";
import type { ObjectPath, RequestBody } from "./rich-api/wire";
import { ActionType, PathType } from "./rich-api/wire";

/** What the co-author of the fault `co-author` leaves in a cell. */
export const CO_AUTHORS_TEXT = "змінив співавтор";

const CONTENT = new Set(["Values", "Formulas"]);

/**
 * Lets a co-author change the first cell of the first range that the request writes to; false when
 * it writes nothing, or to a range that it does not name by address.
 */
export function editBefore(body: RequestBody, book: Book): boolean {
  for (const action of body.Actions ?? []) {
    if (action.ActionType !== ActionType.setProperty || !CONTENT.has(action.Name)) continue;
    if (editWritten(body, action.ObjectPathId, book)) return true;
  }
  return false;
}

function editWritten(body: RequestBody, pathId: number, book: Book): boolean {
  const path = namedRange(body, pathId);
  const address = textArgument(path);
  if (path === null || address === null) return false;
  const range = parseRange(address.replaceAll("$", ""));
  const sheet = sheetOf(body.ObjectPaths?.[String(path.ParentObjectPathId)], book);
  if (range === null || sheet === null) return false;
  const { top, left } = range;
  sheet.write({ top, left, bottom: top, right: left }, [[CO_AUTHORS_TEXT]], "co-author");
  return true;
}

/** The range that `getRange` gave; a large write goes through rows of it (office-host.md §1.7). */
function namedRange(body: RequestBody, pathId: number): ObjectPath | null {
  let path = body.ObjectPaths?.[String(pathId)];
  while (path !== undefined && path.Name !== "GetRange") {
    path = body.ObjectPaths?.[String(path.ParentObjectPathId)];
  }
  return path ?? null;
}

function sheetOf(path: ObjectPath | undefined, book: Book): BookSheet | null {
  if (path?.Name === "GetActiveWorksheet") return book.activeSheet;
  const isNamed = path?.ObjectPathType === PathType.indexer || path?.Name.startsWith("GetItem");
  const key = isNamed === true ? textArgument(path ?? null) : null;
  return key === null ? null : (book.sheetById(key) ?? book.sheetByName(key));
}

function textArgument(path: ObjectPath | null): string | null {
  const [first] = path?.ArgumentInfo?.Arguments ?? [];
  return typeof first === "string" ? first : null;
}
