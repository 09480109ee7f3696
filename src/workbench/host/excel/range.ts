import { MAX_COLUMNS, MAX_ROWS } from "../../../core/sheet/address";
import type { CellType } from "../../../core/sheet/snapshot";
import { intersects, unite } from "../book-geometry";
import type { HostClass, MethodArguments } from "../rich-api/host-class";
import { HostObject } from "../rich-api/host-class";
import { HostError, invalidArgument } from "../rich-api/host-error";
import type { Json } from "../rich-api/wire";
import { CONDITIONAL_FORMATS } from "./conditional-formats";
import type { RangeTarget } from "./model";
import {
  checked,
  columnCount,
  fullAddress,
  isUnbounded,
  isWholeColumns,
  isWholeRows,
  moved,
  readAddress,
  rowCount,
} from "./range-address";
import { RANGE_FORMAT } from "./range-format";
import { assertWritable } from "./permissions";
import { readGrid, writeNumberFormats, writeValues } from "./range-grid";
import { RANGE_COPY_METHODS } from "./range-copy";
import { RANGE_STRUCTURE_METHODS } from "./range-structure";
import { numberFormatCategory } from "./number-format-category";

/** More merged areas than this make Excel fail (office-js.md §3.1); with which code is assumed. */
const MOST_MERGED_AREAS = 512;

const VALUE_TYPES: Readonly<Record<CellType, string>> = {
  empty: "Empty",
  text: "String",
  number: "Double",
  boolean: "Boolean",
  error: "Error",
};

export const RANGE: HostClass<RangeTarget> = {
  name: "Range",
  scalars: {
    address: { since: "1.1", get: ({ sheet, range }) => fullAddress(sheet, range) },
    rowIndex: { since: "1.1", get: ({ range }) => range.top },
    columnIndex: { since: "1.1", get: ({ range }) => range.left },
    rowCount: { since: "1.1", get: ({ range }) => rowCount(range) },
    columnCount: { since: "1.1", get: ({ range }) => columnCount(range) },
    // Excel gives -1 above 2^31-1 cells (Range.cellCount).
    cellCount: {
      since: "1.1",
      get: ({ range }) => {
        const count = rowCount(range) * columnCount(range);
        return count > 2_147_483_647 ? -1 : count;
      },
    },
    isEntireColumn: { since: "1.7", get: ({ range }) => isWholeColumns(range) },
    isEntireRow: { since: "1.7", get: ({ range }) => isWholeRows(range) },
    values: {
      since: "1.1",
      get: (self) => readGrid(self, (cell) => cell.value ?? ""),
      set: (self, value) => {
        writeValues(self, value, "Range.values");
      },
    },
    formulas: {
      since: "1.1",
      get: (self) => readGrid(self, (cell) => cell.formula ?? cell.value ?? ""),
      set: (self, value) => {
        writeValues(self, value, "Range.formulas");
      },
    },
    text: { since: "1.1", get: (self) => readGrid(self, (cell) => cell.text) },
    valueTypes: { since: "1.1", get: (self) => readGrid(self, (cell) => VALUE_TYPES[cell.type]) },
    numberFormat: {
      since: "1.1",
      get: (self) => readGrid(self, (cell) => cell.numberFormat),
      set: (self, value) => {
        writeNumberFormats(self, value, "Range.numberFormat");
      },
    },
    numberFormatCategories: {
      since: "1.12",
      get: (self) => readGrid(self, (cell) => numberFormatCategory(cell.numberFormat)),
    },
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
  },
  navigations: {
    worksheet: { since: "1.1", get: ({ model, sheet }) => model.worksheet(sheet) },
    format: { since: "1.1", get: (self) => new HostObject(RANGE_FORMAT, self) },
    conditionalFormats: {
      since: "1.6",
      get: (self) => new HostObject(CONDITIONAL_FORMATS, self),
    },
  },
  methods: {
    getCell: {
      since: "1.1",
      call: (self, args) => {
        const top = self.range.top + args.integer(0);
        const left = self.range.left + args.integer(1);
        return other(self, { top, left, bottom: top, right: left }, args);
      },
    },
    getRow: {
      since: "1.1",
      call: (self, args) => {
        const row = self.range.top + args.integer(0);
        return other(self, { ...self.range, top: row, bottom: row }, args);
      },
    },
    getColumn: {
      since: "1.1",
      call: (self, args) => {
        const column = self.range.left + args.integer(0);
        return other(self, { ...self.range, left: column, right: column }, args);
      },
    },
    getLastRow: {
      since: "1.1",
      call: (self, args) => other(self, { ...self.range, top: self.range.bottom }, args),
    },
    getLastCell: {
      since: "1.1",
      call: (self, args) => {
        const { bottom, right } = self.range;
        return other(self, { top: bottom, left: right, bottom, right }, args);
      },
    },
    getEntireRow: {
      since: "1.1",
      call: (self, args) => other(self, { ...self.range, left: 0, right: MAX_COLUMNS - 1 }, args),
    },
    getEntireColumn: {
      since: "1.1",
      call: (self, args) => other(self, { ...self.range, top: 0, bottom: MAX_ROWS - 1 }, args),
    },
    getOffsetRange: {
      since: "1.1",
      call: (self, args) => other(self, moved(self, args.integer(0), args.integer(1)), args),
    },
    getResizedRange: {
      since: "1.2",
      call: (self, args) => {
        const { range } = self;
        const bottom = range.bottom + args.integer(0);
        return other(self, { ...range, bottom, right: range.right + args.integer(1) }, args);
      },
    },
    getBoundingRect: {
      since: "1.1",
      call: (self, args) => other(self, unite(self.range, otherRange(args)), args),
    },
    getIntersectionOrNullObject: {
      since: "1.4",
      call: (self, args) => {
        const [a, b] = [self.range, otherRange(args)];
        if (!intersects(a, b)) return null;
        return self.model.range(self.sheet, {
          top: Math.max(a.top, b.top),
          left: Math.max(a.left, b.left),
          bottom: Math.min(a.bottom, b.bottom),
          right: Math.min(a.right, b.right),
        });
      },
    },
    getUsedRangeOrNullObject: {
      since: "1.4",
      call: (self, args) => {
        const used = self.sheet.usedRange(args.optionalFlag(0, false));
        const { range } = self;
        if (used === null || !intersects(used, range)) return null;
        return self.model.range(self.sheet, {
          top: Math.max(used.top, range.top),
          left: Math.max(used.left, range.left),
          bottom: Math.min(used.bottom, range.bottom),
          right: Math.min(used.right, range.right),
        });
      },
    },
    getMergedAreasOrNullObject: { since: "1.13", call: mergedAreas },
    select: {
      since: "1.1",
      call: ({ model, sheet, range }, args) => {
        // Selecting on a hidden sheet fails (office-js.md §3.10); the code is assumed.
        if (sheet.visibility !== "visible") {
          throw new HostError("InvalidOperation", "The sheet is hidden", args.location);
        }
        model.book.select(sheet, range);
        return undefined;
      },
    },
    clear: {
      since: "1.1",
      call: (self, args) => {
        assertWritable(self, args.location);
        self.sheet.clear(self.range, clearKind(args), "addin");
        return undefined;
      },
    },
    ...RANGE_COPY_METHODS,
    ...RANGE_STRUCTURE_METHODS,
    merge: { since: "1.2", call: merge },
    unmerge: {
      since: "1.2",
      call: (self, args) => {
        assertWritable(self, args.location);
        self.sheet.unmerge(self.range, "addin");
        return undefined;
      },
    },
    // The client sends this before it splits a large write into rows (office-host.md §1.7).
    _ValidateArraySize: {
      since: "1.3",
      call: ({ range }, args) => {
        if (args.integer(0) === rowCount(range) && args.integer(1) === columnCount(range)) {
          return null;
        }
        throw invalidArgument("Range.values");
      },
    },
  },
};

function other(self: RangeTarget, range: RangeTarget["range"], args: MethodArguments): HostObject {
  return self.model.range(self.sheet, checked(range, args.location));
}

function otherRange(args: MethodArguments): RangeTarget["range"] {
  const given = args.objectOrText(0, RANGE);
  return typeof given === "string" ? readAddress(given, args.location) : given.target.range;
}

/** Only areas whose top left cell is inside the range (office-js.md §3.1). */
function mergedAreas(
  { model, sheet, range }: RangeTarget,
  args: MethodArguments,
): HostObject | null {
  const areas = sheet.merges.filter(
    (area) =>
      area.top >= range.top &&
      area.top <= range.bottom &&
      area.left >= range.left &&
      area.left <= range.right,
  );
  const most = model.faults.has("merged-areas") ? 1 : MOST_MERGED_AREAS;
  if (areas.length > most) {
    throw new HostError("GeneralException", "More than 512 merged areas", args.location);
  }
  return areas.length === 0 ? null : model.rangeAreas(sheet, areas);
}

function merge(self: RangeTarget, args: MethodArguments): undefined {
  assertWritable(self, args.location);
  if (isUnbounded(self.range)) throw invalidArgument(args.location);
  if (!args.optionalFlag(0, false)) {
    self.sheet.merge(self.range, "addin");
    return undefined;
  }
  for (let row = self.range.top; row <= self.range.bottom; row++) {
    self.sheet.merge({ ...self.range, top: row, bottom: row }, "addin");
  }
  return undefined;
}

function clearKind(args: MethodArguments): "contents" | "formats" | "all" {
  switch (args.optionalText(0) ?? "All") {
    case "All":
      return "all";
    case "Contents":
      return "contents";
    case "Formats":
      return "formats";
    default:
      throw invalidArgument(args.location);
  }
}

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
