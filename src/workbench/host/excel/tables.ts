import type { CellRange } from "../../../core/sheet/address";
import type { BookSheet } from "../book";
import type { TableEdits } from "../features/table-edits";
import type { SheetTable } from "../features/tables";
import { bodyOf } from "../features/tables";
import type { HostClass, MethodArguments } from "../rich-api/host-class";
import { HostObject, notFound } from "../rich-api/host-class";
import { HostError, invalidArgument } from "../rich-api/host-error";
import type { ExcelModel, RangeTarget, SheetTarget } from "./model";
import { assertWritable } from "./permissions";
import { isUnbounded, readAddress } from "./range-address";
import { readFlag, readText } from "./read-json";

/** The tables of a sheet, or with null those of all sheets. */
interface TablesTarget {
  readonly model: ExcelModel;
  readonly sheet: BookSheet | null;
}

interface TableTarget extends SheetTarget {
  readonly id: string;
}

/** A table's own filter; the sheet's is another. */
const TABLE_FILTER: HostClass<TableTarget> = {
  name: "AutoFilter",
  scalars: {
    enabled: { since: "1.9", get: (self) => tableOf(self, "AutoFilter.enabled").hasFilter },
    isDataFiltered: {
      since: "1.9",
      get: (self) => {
        const { sheet } = self;
        const table = tableOf(self, "AutoFilter.isDataFiltered");
        const { top, bottom } = bodyOf(table);
        if (!table.hasFilter) return false;
        for (let row = top; row <= bottom; row++) if (sheet.isRowHidden(row)) return true;
        return false;
      },
    },
  },
};

const TABLE: HostClass<TableTarget> = {
  name: "Table",
  identify: ({ id }) => ({ Id: id }),
  scalars: {
    id: { since: "1.1", get: ({ id }) => id },
    name: {
      since: "1.1",
      get: (self) => tableOf(self, "Table.name").name,
      set: (self, value) => {
        const location = "Table.name";
        change(self, location, (edits, table) => {
          edits.rename(table, readText(value, location), "addin");
        });
      },
    },
    showHeaders: {
      since: "1.1",
      get: (self) => tableOf(self, "Table.showHeaders").hasHeaders,
      set: (self, value) => {
        const location = "Table.showHeaders";
        change(self, location, (edits, table) => {
          edits.showHeaders(table, readFlag(value, location), "addin");
        });
      },
    },
    showTotals: {
      since: "1.1",
      get: (self) => tableOf(self, "Table.showTotals").hasTotals,
      set: (self, value) => {
        const location = "Table.showTotals";
        change(self, location, (edits, table) => {
          edits.showTotals(table, readFlag(value, location), "addin");
        });
      },
    },
  },
  navigations: {
    autoFilter: { since: "1.9", get: (self) => new HostObject(TABLE_FILTER, self) },
    worksheet: { since: "1.2", get: ({ model, sheet }) => model.worksheet(sheet) },
  },
  methods: {
    getRange: {
      since: "1.1",
      call: (self, args) => self.model.range(self.sheet, tableOf(self, args.location).range),
    },
    getHeaderRowRange: {
      since: "1.1",
      call: (self, args) => {
        const { model, sheet } = self;
        const table = tableOf(self, args.location);
        // A table without a header row has no such range (assumed code).
        if (!table.hasHeaders) throw notFound(args.location);
        return model.range(sheet, { ...table.range, bottom: table.range.top });
      },
    },
    getDataBodyRange: {
      since: "1.1",
      call: (self, args) => self.model.range(self.sheet, bodyOf(tableOf(self, args.location))),
    },
    getTotalRowRange: {
      since: "1.1",
      call: (self, args) => {
        const { hasTotals, range } = tableOf(self, args.location);
        if (!hasTotals) throw notFound(args.location);
        return self.model.range(self.sheet, { ...range, top: range.bottom });
      },
    },
    delete: {
      since: "1.1",
      call: (self, args) => {
        change(self, args.location, (edits, table) => {
          edits.delete(table, "addin");
        });
        return undefined;
      },
    },
    convertToRange: {
      since: "1.2",
      call: (self, args) => {
        const { range } = tableOf(self, args.location);
        change(self, args.location, (edits, table) => {
          edits.convertToRange(table, "addin");
        });
        return self.model.range(self.sheet, range);
      },
    },
    resize: {
      since: "1.13",
      call: (self, args) => {
        const range = rangeGiven(args);
        change(self, args.location, (edits, table) => {
          edits.resize(table, range, "addin");
        });
        return undefined;
      },
    },
  },
};

/** Tables; filtering them by criteria of their own is not modelled. */
export const TABLES: HostClass<TablesTarget> = {
  name: "TableCollection",
  scalars: { count: { since: "1.1", get: (self) => tables(self).length } },
  collection: {
    items: tables,
    getItem: (self, args) => {
      const table = find(self, args);
      if (table === null) throw notFound(args.location);
      return table;
    },
  },
  methods: {
    add: { since: "1.1", call: add },
    getCount: { since: "1.4", call: (self) => tables(self).length },
    getItemAt: {
      since: "1.1",
      call: (self, args) => {
        const table = tables(self)[args.integer(0)];
        if (table === undefined) throw notFound(args.location);
        return table;
      },
    },
    getItemOrNullObject: { since: "1.4", call: find },
  },
};

export const TABLE_CLASSES = [TABLES, TABLE, TABLE_FILTER];

function tables({ model, sheet }: TablesTarget): HostObject<TableTarget>[] {
  const sheets = sheet === null ? model.book.sheets : [sheet];
  return sheets.flatMap((each) =>
    each.features.tables().map(({ name }) => {
      const id = each.features.tableEdits.idOf(name);
      return new HostObject(TABLE, { model, sheet: each, id });
    }),
  );
}

/** The key is a name or an id. */
function find(self: TablesTarget, args: MethodArguments): HostObject<TableTarget> | null {
  const key = args.text(0).toLowerCase();
  const isIt = ({ target }: HostObject<TableTarget>): boolean =>
    [target.id, tableOf(target, args.location).name].some((each) => each.toLowerCase() === key);
  return tables(self).find(isIt) ?? null;
}

/** Throws ItemNotFound when it was deleted meanwhile. */
function tableOf({ sheet, id }: TableTarget, location: string): SheetTable {
  const { tables: list, tableEdits } = sheet.features;
  const found = list().find(({ name }) => tableEdits.idOf(name) === id);
  if (found === undefined) throw notFound(location);
  return found;
}

function add({ model, sheet: own }: TablesTarget, args: MethodArguments): HostObject {
  const range = rangeGiven(args);
  const given = args.isText(0) ? null : (args.object(0, "Range") as HostObject<RangeTarget>).target;
  const sheet = own ?? given?.sheet ?? namedSheet(model, args);
  if (isUnbounded(range) || (given !== null && given.sheet !== sheet)) {
    throw invalidArgument(args.location);
  }
  const hasHeaders = args.flag(1);
  // Excel fails for a table of headers alone (assumed).
  if (hasHeaders && range.top === range.bottom) throw invalidArgument(args.location);
  assertWritable({ model, sheet, range }, args.location);
  const { tableEdits } = sheet.features;
  const name = refusing(args.location, () => tableEdits.add(range, hasHeaders, "addin"));
  return new HostObject(TABLE, { model, sheet, id: tableEdits.idOf(name) });
}

/** An address without a sheet is one of the active sheet (TableCollection.add). */
function namedSheet({ book }: ExcelModel, args: MethodArguments): BookSheet {
  const text = args.text(0);
  if (!text.includes("!")) return book.activeSheet;
  const name = text.slice(0, text.lastIndexOf("!")).replace(/^'(.*)'$/, "$1");
  const sheet = book.sheetByName(name.replaceAll("''", "'"));
  if (sheet === null) throw notFound(args.location);
  return sheet;
}

function change(
  self: TableTarget,
  location: string,
  work: (edits: TableEdits, table: SheetTable) => void,
): void {
  const table = tableOf(self, location);
  assertWritable({ ...self, range: table.range }, location);
  refusing(location, () => {
    work(self.sheet.features.tableEdits, table);
  });
}

/** Which code Excel gives is assumed. */
function refusing<T>(location: string, work: () => T): T {
  try {
    return work();
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    throw new HostError("InvalidOperation", error.message, location, { cause: error });
  }
}

/** A range of this sheet, or its address. */
function rangeGiven(args: MethodArguments): CellRange {
  if (args.isText(0)) return readAddress(args.text(0), args.location);
  return (args.object(0, "Range") as HostObject<RangeTarget>).target.range;
}
