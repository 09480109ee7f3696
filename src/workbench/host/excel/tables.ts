import type { CellRange } from "../../../core/sheet/address";
import type { BookSheet } from "../book";
import { bodyOf } from "../features/tables";
import type { HostClass, MethodArguments } from "../rich-api/host-class";
import { HostObject, notFound } from "../rich-api/host-class";
import { invalidArgument } from "../rich-api/host-error";
import type { ExcelModel, RangeTarget } from "./model";
import { assertWritable } from "./permissions";
import { isUnbounded, readAddress } from "./range-address";
import { readFlag, readText } from "./read-json";
import { filterOf, TABLE_FILTER, TABLE_FILTER_CLASSES } from "./table-filter";
import { TABLE_COLUMNS, TABLE_LINE_CLASSES, TABLE_ROWS } from "./table-lines";
import { TABLE_LOOKS } from "./table-looks";
import type { TableTarget } from "./table-target";
import { changeTable, refusing, tableOf } from "./table-target";

/** The tables of a sheet, or with null those of all sheets. */
interface TablesTarget {
  readonly model: ExcelModel;
  readonly sheet: BookSheet | null;
}

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
        changeTable(self, location, ({ tableEdits: edits }, table) => {
          edits.rename(table, readText(value, location), "addin");
        });
      },
    },
    showHeaders: {
      since: "1.1",
      get: (self) => tableOf(self, "Table.showHeaders").hasHeaders,
      set: (self, value) => {
        const location = "Table.showHeaders";
        changeTable(self, location, ({ tableFrame }, table) => {
          tableFrame.showHeaders(table, readFlag(value, location), "addin");
        });
      },
    },
    showTotals: {
      since: "1.1",
      get: (self) => tableOf(self, "Table.showTotals").hasTotals,
      set: (self, value) => {
        const location = "Table.showTotals";
        changeTable(self, location, ({ tableFrame }, table) => {
          tableFrame.showTotals(table, readFlag(value, location), "addin");
        });
      },
    },
    ...TABLE_LOOKS,
  },
  navigations: {
    autoFilter: { since: "1.9", get: (self) => new HostObject(TABLE_FILTER, self) },
    columns: { since: "1.1", get: (self) => new HostObject(TABLE_COLUMNS, self) },
    rows: { since: "1.1", get: (self) => new HostObject(TABLE_ROWS, self) },
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
    clearFilters: {
      since: "1.2",
      call: (self, args) => {
        filterOf(self, args.location).clearCriteria("addin");
        return undefined;
      },
    },
    reapplyFilters: {
      since: "1.2",
      call: (self, args) => {
        filterOf(self, args.location).apply("addin");
        return undefined;
      },
    },
    delete: {
      since: "1.1",
      call: (self, args) => {
        changeTable(self, args.location, ({ tableEdits: edits }, table) => {
          edits.delete(table, "addin");
        });
        return undefined;
      },
    },
    convertToRange: {
      since: "1.2",
      call: (self, args) => {
        const { range } = tableOf(self, args.location);
        changeTable(self, args.location, ({ tableEdits: edits }, table) => {
          edits.convertToRange(table, "addin");
        });
        return self.model.range(self.sheet, range);
      },
    },
    resize: {
      since: "1.13",
      call: (self, args) => {
        const range = rangeGiven(args);
        changeTable(self, args.location, ({ tableFrame }, table) => {
          tableFrame.resize(table, range, "addin");
        });
        return undefined;
      },
    },
  },
};

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

export const TABLE_CLASSES = [TABLES, TABLE, ...TABLE_FILTER_CLASSES, ...TABLE_LINE_CLASSES];

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

/** A range of this sheet, or its address. */
function rangeGiven(args: MethodArguments): CellRange {
  if (args.isText(0)) return readAddress(args.text(0), args.location);
  return (args.object(0, "Range") as HostObject<RangeTarget>).target.range;
}
