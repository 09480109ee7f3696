import type { CellType } from "../../../core/sheet/snapshot";
import type { HostClass, MethodArguments } from "../rich-api/host-class";
import { HostObject } from "../rich-api/host-class";
import { HostError, invalidArgument } from "../rich-api/host-error";
import { CONDITIONAL_FORMATS } from "./conditional-formats";
import type { RangeTarget } from "./model";
import { numberFormatCategory } from "./number-format-category";
import { assertWritable } from "./permissions";
import { columnCount, fullAddress, isWholeColumns, isWholeRows, rowCount } from "./range-address";
import { RANGE_COPY_METHODS } from "./range-copy";
import { RANGE_FORMAT } from "./range-format";
import { readGrid, writeNumberFormats, writeValues } from "./range-grid";
import { RANGE_HIDDEN_SCALARS } from "./range-hidden";
import { RANGE_MERGE_METHODS } from "./range-merge";
import { RANGE_NEIGHBOUR_METHODS } from "./range-neighbours";
import { RANGE_PROPERTY_METHODS } from "./range-properties";
import { RANGE_STRUCTURE_METHODS } from "./range-structure";

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
    ...RANGE_HIDDEN_SCALARS,
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
    ...RANGE_NEIGHBOUR_METHODS,
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
    clear: { since: "1.1", call: clear },
    ...RANGE_COPY_METHODS,
    ...RANGE_PROPERTY_METHODS,
    ...RANGE_STRUCTURE_METHODS,
    ...RANGE_MERGE_METHODS,
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

function clear(self: RangeTarget, args: MethodArguments): undefined {
  assertWritable(self, args.location);
  const { sheet, range } = self;
  const what = args.optionalText(0) ?? "All";
  switch (what) {
    case "Contents":
      sheet.clear(range, "contents", "addin");
      return undefined;
    case "Formats":
    case "All":
      sheet.together(() => {
        sheet.clear(range, what === "All" ? "all" : "formats", "addin");
        // Conditional formats are formats, too (assumed, as the ribbon's own command does).
        if (sheet.features.conditionalFormats.within(range).length > 0) {
          sheet.features.conditionalFormats.clear(range, "addin");
        }
      });
      return undefined;
    case "Hyperlinks":
    case "RemoveHyperlinks":
      sheet.clearLinks(range, what === "RemoveHyperlinks", "addin");
      return undefined;
    default:
      throw invalidArgument(args.location);
  }
}
