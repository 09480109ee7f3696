import { autofitColumns, autofitRows } from "../autofit";
import { DEFAULT_ROW_POINTS, pointsToPixels } from "../book-geometry";
import type { HorizontalAlignment, VerticalAlignment } from "../book";
import type { HostClass } from "../rich-api/host-class";
import { HostObject } from "../rich-api/host-class";
import { invalidArgument } from "../rich-api/host-error";
import type { Json } from "../rich-api/wire";
import type { RangeTarget } from "./model";
import { RANGE_BORDERS } from "./range-borders";
import { readColor, readFlag, readNumber, readText } from "./read-json";
import { assertWritable } from "./permissions";
import { readShared, writeStyle } from "./range-grid";

const HORIZONTAL: Readonly<Record<HorizontalAlignment, string>> = {
  general: "General",
  left: "Left",
  center: "Center",
  right: "Right",
  fill: "Fill",
  justify: "Justify",
  centerContinuous: "CenterAcrossSelection",
  distributed: "Distributed",
};

const VERTICAL: Readonly<Record<VerticalAlignment, string>> = {
  top: "Top",
  middle: "Center",
  bottom: "Bottom",
  justify: "Justify",
  distributed: "Distributed",
};

const POINTS_PER_PIXEL = 0.75;
const DEFAULT_ROW_PIXELS = pointsToPixels(DEFAULT_ROW_POINTS);

const RANGE_FILL: HostClass<RangeTarget> = {
  name: "RangeFill",
  scalars: {
    // A cell without fill reads as white; how Excel answers for cells that differ is assumed.
    color: {
      since: "1.1",
      get: (self) => readShared(self, (cell) => cell.style.fill ?? "#FFFFFF"),
      set: (self, value) => {
        const location = "RangeFill.color";
        writeStyle(self, { fill: readColor(value, location) }, location);
      },
    },
    // Patterns other than a plain fill are shown and kept as one.
    pattern: {
      since: "1.9",
      get: (self) => readShared(self, (cell) => (cell.style.fill === null ? "None" : "Solid")),
    },
  },
  methods: {
    clear: {
      since: "1.1",
      call: (self, args) => {
        writeStyle(self, { fill: null }, args.location);
        return undefined;
      },
    },
  },
};

const RANGE_FONT: HostClass<RangeTarget> = {
  name: "RangeFont",
  scalars: {
    bold: {
      since: "1.1",
      get: (self) => readShared(self, (cell) => cell.style.bold),
      set: (self, value) => {
        const location = "RangeFont.bold";
        writeStyle(self, { bold: readFlag(value, location) }, location);
      },
    },
    italic: {
      since: "1.1",
      get: (self) => readShared(self, (cell) => cell.style.italic),
      set: (self, value) => {
        const location = "RangeFont.italic";
        writeStyle(self, { italic: readFlag(value, location) }, location);
      },
    },
    underline: {
      since: "1.1",
      get: (self) => readShared(self, (cell) => (cell.style.underline ? "Single" : "None")),
      set: (self, value) => {
        const location = "RangeFont.underline";
        const line = readText(value, location);
        if (line !== "None" && line !== "Single") throw invalidArgument(location);
        writeStyle(self, { underline: line === "Single" }, location);
      },
    },
    color: {
      since: "1.1",
      get: (self) => readShared(self, (cell) => cell.style.fontColor),
      set: (self, value) => {
        const location = "RangeFont.color";
        writeStyle(self, { fontColor: readColor(value, location) }, location);
      },
    },
    name: {
      since: "1.1",
      get: (self) => readShared(self, (cell) => cell.style.fontName),
      set: (self, value) => {
        const location = "RangeFont.name";
        writeStyle(self, { fontName: readText(value, location) }, location);
      },
    },
    size: {
      since: "1.1",
      get: (self) => readShared(self, (cell) => cell.style.fontSize),
      set: (self, value) => {
        const location = "RangeFont.size";
        writeStyle(self, { fontSize: readNumber(value, 1, 409, location) }, location);
      },
    },
  },
};

export const RANGE_FORMAT: HostClass<RangeTarget> = {
  name: "RangeFormat",
  scalars: {
    horizontalAlignment: {
      since: "1.1",
      get: (self) => readShared(self, (cell) => HORIZONTAL[cell.style.horizontal]),
      set: (self, value) => {
        const location = "RangeFormat.horizontalAlignment";
        writeStyle(self, { horizontal: keyOf(HORIZONTAL, value, location) }, location);
      },
    },
    verticalAlignment: {
      since: "1.1",
      get: (self) => readShared(self, (cell) => VERTICAL[cell.style.vertical]),
      set: (self, value) => {
        const location = "RangeFormat.verticalAlignment";
        writeStyle(self, { vertical: keyOf(VERTICAL, value, location) }, location);
      },
    },
    wrapText: {
      since: "1.1",
      get: (self) => readShared(self, (cell) => cell.style.wrap),
      set: (self, value) => {
        const location = "RangeFormat.wrapText";
        writeStyle(self, { wrap: readFlag(value, location) }, location);
      },
    },
    // In points; null when the columns differ.
    columnWidth: {
      since: "1.2",
      get: ({ sheet, range }) =>
        shared(range.left, range.right, (column) => sheet.columnWidth(column) * POINTS_PER_PIXEL),
      set: (self, value) => {
        const location = "RangeFormat.columnWidth";
        assertWritable(self, location);
        const pixels = Math.round(readNumber(value, 0, 1_343, location) / POINTS_PER_PIXEL);
        self.sheet.setColumnWidths(self.range.left, self.range.right, pixels, "addin");
      },
    },
    rowHeight: {
      since: "1.2",
      get: ({ sheet, range }) =>
        shared(range.top, range.bottom, (row) => sheet.rowHeight(row) * POINTS_PER_PIXEL),
      set: (self, value) => {
        const location = "RangeFormat.rowHeight";
        assertWritable(self, location);
        const pixels = Math.round(readNumber(value, 0, 409.5, location) / POINTS_PER_PIXEL);
        self.sheet.setRowHeights(self.range.top, self.range.bottom, pixels, "addin");
      },
    },
    useStandardHeight: {
      since: "1.7",
      get: ({ sheet, range }) =>
        isStandard(range.top, range.bottom, DEFAULT_ROW_PIXELS, (row) => sheet.rowHeight(row)),
      set: (self, value) => {
        const location = "RangeFormat.useStandardHeight";
        assertWritable(self, location);
        // Setting false has no effect (RangeFormat.useStandardHeight).
        if (!readFlag(value, location)) return;
        self.sheet.setRowHeights(self.range.top, self.range.bottom, null, "addin");
      },
    },
    useStandardWidth: {
      since: "1.7",
      get: ({ sheet, range }) =>
        isStandard(range.left, range.right, sheet.standardColumnWidth, (column) =>
          sheet.columnWidth(column),
        ),
      set: (self, value) => {
        const location = "RangeFormat.useStandardWidth";
        assertWritable(self, location);
        if (!readFlag(value, location)) return;
        self.sheet.setColumnWidths(self.range.left, self.range.right, null, "addin");
      },
    },
  },
  methods: {
    autofitColumns: {
      since: "1.2",
      call: (self, args) => {
        assertWritable(self, args.location);
        autofitColumns(self.sheet, self.range, "addin");
        return undefined;
      },
    },
    autofitRows: {
      since: "1.2",
      call: (self, args) => {
        assertWritable(self, args.location);
        autofitRows(self.sheet, self.range, "addin");
        return undefined;
      },
    },
  },
  navigations: {
    fill: { since: "1.1", get: (self) => new HostObject(RANGE_FILL, self) },
    font: { since: "1.1", get: (self) => new HostObject(RANGE_FONT, self) },
    borders: { since: "1.1", get: (self) => new HostObject(RANGE_BORDERS, self) },
  },
};

export const FORMAT_CLASSES = [RANGE_FORMAT, RANGE_FILL, RANGE_FONT];

function shared(first: number, last: number, read: (index: number) => number): number | null {
  const value = read(first);
  for (let index = first + 1; index <= last; index++) if (read(index) !== value) return null;
  return value;
}

/** Null when the lines differ in size. */
function isStandard(
  first: number,
  last: number,
  standard: number,
  read: (index: number) => number,
): boolean | null {
  const size = shared(first, last, read);
  return size === null ? null : size === standard;
}

function keyOf<K extends string>(
  names: Readonly<Record<K, string>>,
  value: Json,
  location: string,
): K {
  const key = (Object.keys(names) as K[]).find((each) => names[each] === value);
  if (key === undefined) throw invalidArgument(location);
  return key;
}
