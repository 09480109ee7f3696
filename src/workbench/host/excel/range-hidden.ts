import type { ScalarMember } from "../rich-api/host-class";
import { invalidArgument } from "../rich-api/host-error";
import type { Json } from "../rich-api/wire";
import type { RangeTarget } from "./model";
import { assertWritable } from "./permissions";
import { isWholeColumns, isWholeRows } from "./range-address";

/** Hidden rows and columns of a range. */
export const RANGE_HIDDEN_SCALARS: Readonly<Record<string, ScalarMember<RangeTarget>>> = {
  hidden: { since: "1.2", get: (self) => areHidden(self, "cell") },
  rowHidden: {
    since: "1.2",
    get: (self) => areHidden(self, "row"),
    set: (self, value) => {
      hide(self, "row", value);
    },
  },
  columnHidden: {
    since: "1.2",
    get: (self) => areHidden(self, "column"),
    set: (self, value) => {
      hide(self, "column", value);
    },
  },
};

/** True or false when all are alike, null when they are not. */
function areHidden({ sheet, range }: RangeTarget, what: "row" | "column" | "cell"): Json {
  const used = sheet.usedRange(false);
  const bottom = isWholeColumns(range)
    ? Math.min(range.bottom, (used?.bottom ?? 0) + 1)
    : range.bottom;
  const right = isWholeRows(range) ? Math.min(range.right, (used?.right ?? 0) + 1) : range.right;
  const rows = new Set<boolean>();
  const columns = new Set<boolean>();
  for (let row = range.top; row <= bottom; row++) rows.add(sheet.isRowHidden(row));
  for (let column = range.left; column <= right; column++)
    columns.add(sheet.isColumnHidden(column));
  const all = (seen: ReadonlySet<boolean>): boolean | null =>
    seen.size === 1 ? seen.has(true) : null;
  if (what === "row") return all(rows);
  if (what === "column") return all(columns);
  if (all(rows) === true || all(columns) === true) return true;
  return all(rows) === false && all(columns) === false ? false : null;
}

function hide(self: RangeTarget, what: "row" | "column", value: Json): void {
  const location = `Range.${what}Hidden`;
  assertWritable(self, location);
  if (typeof value !== "boolean") throw invalidArgument(location);
  const { sheet, range } = self;
  if (what === "row") sheet.setRowsHidden(range.top, range.bottom, value, "addin");
  else sheet.setColumnsHidden(range.left, range.right, value, "addin");
}
