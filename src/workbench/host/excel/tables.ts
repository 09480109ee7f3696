import type { SheetTable } from "../features/tables";
import { bodyOf } from "../features/tables";
import type { HostClass, MethodArguments } from "../rich-api/host-class";
import { HostObject, notFound } from "../rich-api/host-class";
import type { SheetTarget } from "./model";

interface TableTarget extends SheetTarget {
  readonly table: SheetTable;
  readonly id: string;
}

/** A table's own filter; the sheet's is another. */
const TABLE_FILTER: HostClass<TableTarget> = {
  name: "AutoFilter",
  scalars: {
    enabled: { since: "1.9", get: ({ table }) => table.hasFilter },
    isDataFiltered: {
      since: "1.9",
      get: ({ sheet, table }) => {
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
    name: { since: "1.1", get: ({ table }) => table.name },
    showHeaders: { since: "1.1", get: ({ table }) => table.hasHeaders },
    showTotals: { since: "1.1", get: ({ table }) => table.hasTotals },
  },
  navigations: {
    autoFilter: { since: "1.9", get: (self) => new HostObject(TABLE_FILTER, self) },
    worksheet: { since: "1.2", get: ({ model, sheet }) => model.worksheet(sheet) },
  },
  methods: {
    getRange: {
      since: "1.1",
      call: ({ model, sheet, table }) => model.range(sheet, table.range),
    },
    getHeaderRowRange: {
      since: "1.1",
      call: ({ model, sheet, table }, args) => {
        // A table without a header row has no such range (assumed code).
        if (!table.hasHeaders) throw notFound(args.location);
        return model.range(sheet, { ...table.range, bottom: table.range.top });
      },
    },
    getDataBodyRange: {
      since: "1.1",
      call: ({ model, sheet, table }) => model.range(sheet, bodyOf(table)),
    },
  },
};

/** The tables that a file has; making and deleting them is not modelled. */
export const TABLES: HostClass<SheetTarget> = {
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

function tables({ model, sheet }: SheetTarget): HostObject<TableTarget>[] {
  return sheet.features.tables().map((table) => {
    // Names are unique within a workbook, so that they do for ids as well.
    return new HostObject(TABLE, { model, sheet, table, id: `{${table.name}}` });
  });
}

/** The key is a name or an id. */
function find(self: SheetTarget, args: MethodArguments): HostObject<TableTarget> | null {
  const key = args.text(0).toLowerCase();
  const isIt = ({ target }: HostObject<TableTarget>): boolean =>
    [target.id, target.table.name].some((each) => each.toLowerCase() === key);
  return tables(self).find(isIt) ?? null;
}
