import type { CellRange } from "../../../core/sheet/address";
import { bodyOf } from "../features/tables";
import type { HostClass, MethodArguments } from "../rich-api/host-class";
import { HostObject, notFound } from "../rich-api/host-class";
import { HostError, invalidArgument } from "../rich-api/host-error";
import type { Json } from "../rich-api/wire";
import type { RangeTarget } from "./model";
import { columnCount, rowCount } from "./range-address";
import { readGrid, writeValues } from "./range-grid";
import { readText } from "./read-json";
import type { TableColumnTarget } from "./table-filter";
import { COLUMN_FILTER } from "./table-filter";
import type { TableTarget } from "./table-target";
import { changeTable, tableOf } from "./table-target";

/** A row of a table by its place in the body: it stays at the place, whatever moves (TableRow). */
interface TableRowTarget extends TableTarget {
  readonly index: number;
}

const TABLE_ROW: HostClass<TableRowTarget> = {
  name: "TableRow",
  scalars: {
    index: { since: "1.1", get: ({ index }) => index },
    values: {
      since: "1.1",
      get: (self) => valuesOf(rowTarget(self, "TableRow.values")),
      set: (self, value) => {
        writeValues(rowTarget(self, "TableRow.values"), value, "TableRow.values");
      },
    },
  },
  methods: {
    delete: {
      since: "1.1",
      call: (self, args) => {
        rowTarget(self, args.location);
        changeTable(self, args.location, ({ tableLines }, table) => {
          tableLines.deleteRow(table, self.index, "addin");
        });
        return undefined;
      },
    },
    getRange: { since: "1.1", call: (self, args) => rangeOf(rowTarget(self, args.location)) },
  },
};

export const TABLE_ROWS: HostClass<TableTarget> = {
  name: "TableRowCollection",
  scalars: { count: { since: "1.1", get: (self) => countRows(self) } },
  collection: { items: rows },
  methods: {
    add: { since: "1.1", call: addRows },
    getCount: { since: "1.4", call: (self) => countRows(self) },
    getItemAt: {
      since: "1.1",
      call: (self, args) => {
        const row = rows(self)[args.integer(0)];
        if (row === undefined) throw notFound(args.location);
        return row;
      },
    },
  },
};

const TABLE_COLUMN: HostClass<TableColumnTarget> = {
  name: "TableColumn",
  scalars: {
    // Excel's own number of a column lasts when others come and go; this one does not (assumed form).
    id: { since: "1.1", get: ({ index }) => index + 1 },
    index: { since: "1.1", get: ({ index }) => index },
    name: {
      since: "1.1",
      get: (self) => columnNames(self)[self.index] ?? "",
      set: (self, value) => {
        const location = "TableColumn.name";
        changeTable(self, location, ({ tableLines }, table) => {
          tableLines.renameColumn(table, self.index, readText(value, location), "addin");
        });
      },
    },
    values: {
      since: "1.1",
      get: (self) => valuesOf(columnTarget(self, "TableColumn.values")),
      set: (self, value) => {
        writeValues(columnTarget(self, "TableColumn.values"), value, "TableColumn.values");
      },
    },
  },
  navigations: { filter: { since: "1.2", get: (self) => new HostObject(COLUMN_FILTER, self) } },
  methods: {
    delete: {
      since: "1.1",
      call: (self, args) => {
        columnTarget(self, args.location);
        changeTable(self, args.location, ({ tableLines }, table) => {
          tableLines.deleteColumn(table, self.index, "addin");
        });
        return undefined;
      },
    },
    getRange: { since: "1.1", call: (self, args) => rangeOf(columnTarget(self, args.location)) },
    getDataBodyRange: {
      since: "1.1",
      call: (self, args) => {
        const { top, bottom } = bodyOf(tableOf(self, args.location));
        const target = columnTarget(self, args.location);
        return rangeOf({ ...target, range: { ...target.range, top, bottom } });
      },
    },
    getHeaderRowRange: {
      since: "1.1",
      call: (self, args) => {
        const { hasHeaders, range } = tableOf(self, args.location);
        if (!hasHeaders) throw notFound(args.location);
        const target = columnTarget(self, args.location);
        return rangeOf({ ...target, range: { ...target.range, bottom: range.top } });
      },
    },
    getTotalRowRange: {
      since: "1.1",
      call: (self, args) => {
        const { hasTotals, range } = tableOf(self, args.location);
        if (!hasTotals) throw notFound(args.location);
        const target = columnTarget(self, args.location);
        return rangeOf({ ...target, range: { ...target.range, top: range.bottom } });
      },
    },
  },
};

export const TABLE_COLUMNS: HostClass<TableTarget> = {
  name: "TableColumnCollection",
  scalars: { count: { since: "1.1", get: (self) => columnNames(self).length } },
  collection: {
    items: columns,
    getItem: (self, args) => {
      const column = findColumn(self, args);
      if (column === null) throw notFound(args.location);
      return column;
    },
  },
  methods: {
    add: { since: "1.1", call: addColumn },
    getCount: { since: "1.4", call: (self) => columnNames(self).length },
    getItemAt: {
      since: "1.1",
      call: (self, args) => {
        const column = columns(self)[args.integer(0)];
        if (column === undefined) throw notFound(args.location);
        return column;
      },
    },
    getItemOrNullObject: { since: "1.4", call: findColumn },
  },
};

export const TABLE_LINE_CLASSES = [TABLE_ROWS, TABLE_ROW, TABLE_COLUMNS, TABLE_COLUMN];

function countRows(self: TableTarget): number {
  return rowCount(bodyOf(tableOf(self, "TableRowCollection.count")));
}

function rows(self: TableTarget): HostObject<TableRowTarget>[] {
  return Array.from(
    { length: countRows(self) },
    (_, index) => new HostObject(TABLE_ROW, { ...self, index }),
  );
}

function columnNames(self: TableTarget): readonly string[] {
  const table = tableOf(self, "TableColumnCollection.items");
  return self.sheet.features.tableLines.columns(table);
}

function columns(self: TableTarget): HostObject<TableColumnTarget>[] {
  return columnNames(self).map((_, index) => new HostObject(TABLE_COLUMN, { ...self, index }));
}

/** The key is a name or an id. */
function findColumn(self: TableTarget, args: MethodArguments): HostObject | null {
  const key = args.isText(0) ? args.text(0).toLowerCase() : null;
  const index =
    key === null
      ? args.integer(0) - 1
      : columnNames(self).findIndex((name) => name.toLowerCase() === key);
  return columns(self)[index] ?? null;
}

function rowTarget(self: TableRowTarget, location: string): RangeTarget {
  const body = bodyOf(tableOf(self, location));
  const row = body.top + self.index;
  if (row > body.bottom) throw notFound(location);
  return { model: self.model, sheet: self.sheet, range: { ...body, top: row, bottom: row } };
}

function columnTarget(self: TableColumnTarget, location: string): RangeTarget {
  const { range } = tableOf(self, location);
  const column = range.left + self.index;
  if (column > range.right) throw notFound(location);
  return { model: self.model, sheet: self.sheet, range: { ...range, left: column, right: column } };
}

function rangeOf({ model, sheet, range }: RangeTarget): HostObject {
  return model.range(sheet, range);
}

function valuesOf(target: RangeTarget): Json {
  return readGrid(target, ({ value }) => value ?? "");
}

/** Values of one row may come without their brackets (TableRowCollection.add). */
function addRows(self: TableTarget, args: MethodArguments): HostObject {
  const { location } = args;
  // «Below the table» would leave the rows outside of it.
  if (!args.optionalFlag(2, true)) {
    throw new HostError("InvalidOperation", "The stand-in adds rows into tables only", location);
  }
  const table = tableOf(self, location);
  const given = args.json(1);
  const several = Array.isArray(given) && Array.isArray((given as readonly Json[])[0]);
  const values = several ? (given as readonly Json[]) : null;
  const index = placeAmong(args, countRows(self));
  const count = values?.length ?? 1;
  const width = columnCount(table.range);
  if (values?.some((row) => !Array.isArray(row) || row.length !== width) === true) {
    throw invalidArgument(location);
  }
  changeTable(self, location, ({ tableLines }) => {
    tableLines.addRows(table, index, count, "addin");
  });
  const first = rowTarget({ ...self, index }, location);
  const range: CellRange = { ...first.range, bottom: first.range.top + count - 1 };
  if (given !== null) writeValues({ ...first, range }, several ? given : rowOf(given), location);
  return new HostObject(TABLE_ROW, { ...self, index });
}

function rowOf(given: Json): Json {
  return Array.isArray(given) ? [given as readonly Json[]] : given;
}

/** Values are those of the header, the body and the totals, from above. */
function addColumn(self: TableTarget, args: MethodArguments): HostObject {
  const { location } = args;
  const index = placeAmong(args, columnNames(self).length);
  const [values, name] = [args.json(1), args.optionalText(2)];
  changeTable(self, location, ({ tableLines }, table) => {
    tableLines.addColumn(table, index, name ?? headerIn(values), "addin");
  });
  const target = columnTarget({ ...self, index }, location);
  if (values !== null) writeBelowHeader(target, values, location);
  return new HostObject(TABLE_COLUMN, { ...self, index });
}

function headerIn(values: Json): string | null {
  if (!Array.isArray(values)) return null;
  const [first] = (values as readonly Json[]).flat();
  return typeof first === "string" || typeof first === "number" ? String(first) : null;
}

/** The header is written by its name, which no two columns share. */
function writeBelowHeader({ range, ...target }: RangeTarget, values: Json, location: string): void {
  const below = { ...range, top: range.top + 1 };
  const given = Array.isArray(values) ? (values as readonly Json[]).slice(1) : values;
  writeValues({ ...target, range: below }, given, location);
}

/** Null and -1 stand for the end. */
function placeAmong(args: MethodArguments, count: number): number {
  const given = args.json(0);
  if (given === null || given === -1) return count;
  if (typeof given !== "number" || !Number.isInteger(given) || given < 0 || given > count) {
    throw invalidArgument(args.location);
  }
  return given;
}
