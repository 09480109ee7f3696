import type { CellRange } from "../../../core/sheet/address";
import type { HostClass, MethodArguments, MethodMember } from "../rich-api/host-class";
import { apiNotFound, HostError, invalidArgument } from "../rich-api/host-error";
import type { Json } from "../rich-api/wire";
import type { RangeTarget } from "./model";
import {
  columnCount,
  fullAddress,
  isUnbounded,
  isWholeColumns,
  isWholeRows,
  rowCount,
} from "./range-address";
import { RANGE_BORDERS } from "./range-borders";
import { RANGE_FORMAT } from "./range-format";
import { RANGE_HIDDEN_SCALARS } from "./range-hidden";

type Table = Readonly<Record<string, Json>>;

/** Sides of a cell by their names in CellBorderCollection; diagonals are not modelled. */
const SIDES: Readonly<Record<string, string>> = {
  top: "EdgeTop",
  bottom: "EdgeBottom",
  left: "EdgeLeft",
  right: "EdgeRight",
};

/** One list of what can be asked of a cell, of a row and of a column. */
interface Unit {
  readonly places: Readonly<Record<string, (target: RangeTarget) => Json>>;
  /** Members of the format that only this unit has, and those it lacks. */
  readonly size: "rowHeight" | "columnWidth" | null;
  readonly hidden: "rowHidden" | "columnHidden" | null;
}

const address = ({ sheet, range }: RangeTarget): Json => fullAddress(sheet, range);
const CELL: Unit = {
  places: { address, hidden: (self) => RANGE_HIDDEN_SCALARS["hidden"]?.get(self) ?? null },
  size: null,
  hidden: null,
};
const ROW: Unit = {
  places: { address, rowIndex: ({ range }) => range.top },
  size: "rowHeight",
  hidden: "rowHidden",
};
const COLUMN: Unit = {
  places: { address, columnIndex: ({ range }) => range.left },
  size: "columnWidth",
  hidden: "columnHidden",
};

/** Many properties of many cells at once. Styles, links and text runs are not modelled. */
export const RANGE_PROPERTY_METHODS: Readonly<Record<string, MethodMember<RangeTarget>>> = {
  getCellProperties: {
    since: "1.9",
    call: (self, args) => {
      const asked = readTable(args.json(0), args.location);
      return cellsOf(shorter(self, isUnbounded, args)).map((row) =>
        row.map((cell) => readUnit({ ...self, range: cell }, asked, CELL, args)),
      );
    },
  },
  getRowProperties: {
    since: "1.9",
    call: (self, args) => {
      const asked = readTable(args.json(0), args.location);
      return rowsOf(shorter(self, isWholeColumns, args)).map((range) =>
        readUnit({ ...self, range }, asked, ROW, args),
      );
    },
  },
  getColumnProperties: {
    since: "1.9",
    call: (self, args) => {
      const asked = readTable(args.json(0), args.location);
      return columnsOf(shorter(self, isWholeRows, args)).map((range) =>
        readUnit({ ...self, range }, asked, COLUMN, args),
      );
    },
  },
  setCellProperties: {
    since: "1.9",
    call: (self, args) => {
      const cells = cellsOf(shorter(self, isUnbounded, args));
      const rows = readList(args.json(0), cells.length, args).map((row) =>
        readList(row, columnCount(self.range), args),
      );
      for (const [down, row] of cells.entries()) {
        for (const [right, range] of row.entries()) {
          writeUnit({ ...self, range }, rows[down]?.[right] ?? null, CELL, args);
        }
      }
      return undefined;
    },
  },
  setRowProperties: {
    since: "1.9",
    call: (self, args) => {
      const ranges = rowsOf(shorter(self, isWholeColumns, args));
      const rows = readList(args.json(0), ranges.length, args);
      for (const [index, range] of ranges.entries()) {
        writeUnit({ ...self, range }, rows[index] ?? null, ROW, args);
      }
      return undefined;
    },
  },
  setColumnProperties: {
    since: "1.9",
    call: (self, args) => {
      const ranges = columnsOf(shorter(self, isWholeRows, args));
      const columns = readList(args.json(0), ranges.length, args);
      for (const [index, range] of ranges.entries()) {
        writeUnit({ ...self, range }, columns[index] ?? null, COLUMN, args);
      }
      return undefined;
    },
  },
};

function readUnit(
  self: RangeTarget,
  asked: Table,
  { places, size, hidden }: Unit,
  { location }: MethodArguments,
): Json {
  const answers = wanted(asked).map(([name, part]): [string, Json] => {
    const read = places[name];
    if (read !== undefined) return [name, read(self)];
    if (name === hidden) return [name, RANGE_HIDDEN_SCALARS[name]?.get(self) ?? null];
    if (name !== "format") throw apiNotFound(`${location} with ${name}`);
    return [name, readFormat(self, readTable(part, location), size, location)];
  });
  return Object.fromEntries(answers);
}

function readFormat(self: RangeTarget, asked: Table, size: Unit["size"], location: string): Json {
  const answers = wanted(asked).map(([name, part]): [string, Json] => {
    if (name === "borders") {
      const sides = Object.entries(SIDES).map(([side, index]): [string, Json] => [
        side,
        readPart(...borderOf(self, index), readTable(part, location), location),
      ]);
      return [name, Object.fromEntries(sides)];
    }
    const inner = RANGE_FORMAT.navigations?.[name]?.get(self);
    if (inner !== undefined && inner !== null) {
      return [name, readPart(inner.type, inner.target, readTable(part, location), location)];
    }
    if (isOtherSize(name, size)) throw apiNotFound(`${location} with ${name}`);
    return [name, member(RANGE_FORMAT, name, location).get(self)];
  });
  return Object.fromEntries(answers);
}

function readPart<T>(type: HostClass<T>, target: T, asked: Table, location: string): Json {
  return Object.fromEntries(
    wanted(asked).map(([name]) => [name, member(type, name, location).get(target)]),
  );
}

function writeUnit(
  self: RangeTarget,
  given: Json,
  { size, hidden }: Unit,
  { location }: MethodArguments,
): void {
  for (const [name, part] of Object.entries(readTable(given ?? {}, location))) {
    if (name === hidden) RANGE_HIDDEN_SCALARS[name]?.set?.(self, part);
    else if (name === "format") writeFormat(self, readTable(part, location), size, location);
    else throw apiNotFound(`${location} with ${name}`);
  }
}

function writeFormat(self: RangeTarget, given: Table, size: Unit["size"], location: string): void {
  for (const [name, part] of Object.entries(given)) {
    const inner = name === "borders" ? null : RANGE_FORMAT.navigations?.[name]?.get(self);
    if (name === "borders") {
      for (const [side, border] of Object.entries(readTable(part, location))) {
        const index = SIDES[side];
        if (index === undefined) throw apiNotFound(`${location} with borders.${side}`);
        writePart(...borderOf(self, index), readTable(border, location), location);
      }
    } else if (inner !== undefined && inner !== null) {
      writePart(inner.type, inner.target, readTable(part, location), location);
    } else if (isOtherSize(name, size)) throw apiNotFound(`${location} with ${name}`);
    else writePart(RANGE_FORMAT, self, { [name]: part }, location);
  }
}

function writePart<T>(type: HostClass<T>, target: T, given: Table, location: string): void {
  for (const [name, value] of Object.entries(given)) {
    const property = member(type, name, location);
    if (property.set === undefined) throw apiNotFound(`${location} with ${name}`);
    property.set(target, value);
  }
}

function borderOf(self: RangeTarget, index: string): [type: HostClass<unknown>, target: unknown] {
  const items = RANGE_BORDERS.collection?.items(self) ?? [];
  const found = items.find(
    ({ type, target }) => type.scalars?.["sideIndex"]?.get(target) === index,
  );
  if (found === undefined) throw new RangeError(`No such side: ${index}`);
  return [found.type, found.target];
}

function member<T>(type: HostClass<T>, name: string, location: string) {
  const found = type.scalars?.[name];
  if (found === undefined) throw apiNotFound(`${location} with ${name}`);
  return found;
}

/** Rows have heights, columns widths, and cells neither (CellPropertiesFormat). */
function isOtherSize(name: string, size: Unit["size"]): boolean {
  return (name === "rowHeight" || name === "columnWidth") && name !== size;
}

function wanted(asked: Table): [name: string, part: Json][] {
  return Object.entries(asked).filter(([, part]) => part !== false && part !== null);
}

function readTable(value: Json, location: string): Table {
  if (typeof value !== "object" || value === null || Array.isArray(value)) {
    throw invalidArgument(location);
  }
  return value as Table;
}

function readList(value: Json, length: number, { location }: MethodArguments): readonly Json[] {
  if (!Array.isArray(value)) throw invalidArgument(location);
  const list = value as readonly Json[];
  if (list.length === length) return list;
  const message =
    "The number of rows or columns in the input array doesn't match the size or dimensions of the range.";
  throw new HostError("InvalidArgument", message, location);
}

/** What would be answered one by one must not be all the lines of a sheet. */
function shorter(
  { range }: RangeTarget,
  isEndless: (range: CellRange) => boolean,
  { location }: MethodArguments,
): CellRange {
  if (isEndless(range)) throw invalidArgument(location);
  return range;
}

function cellsOf(range: CellRange): CellRange[][] {
  return rowsOf(range).map((row) => columnsOf(row));
}

function rowsOf(range: CellRange): CellRange[] {
  return Array.from({ length: rowCount(range) }, (_, down) => {
    const row = range.top + down;
    return { ...range, top: row, bottom: row };
  });
}

function columnsOf(range: CellRange): CellRange[] {
  return Array.from({ length: columnCount(range) }, (_, right) => {
    const column = range.left + right;
    return { ...range, left: column, right: column };
  });
}
