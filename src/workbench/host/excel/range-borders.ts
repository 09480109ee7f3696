import type { CellRange } from "../../../core/sheet/address";
import type { BorderEdge, BorderLine, BorderWeight, CellBorder } from "../book";
import type { HostClass } from "../rich-api/host-class";
import { HostObject } from "../rich-api/host-class";
import { invalidArgument } from "../rich-api/host-error";
import type { RangeTarget } from "./model";
import { readColor, readText } from "./read-json";
import { readShared, writeStyle } from "./range-grid";

const SIDES = [
  "EdgeTop",
  "EdgeBottom",
  "EdgeLeft",
  "EdgeRight",
  "InsideHorizontal",
  "InsideVertical",
] as const;
type Side = (typeof SIDES)[number];

const LINES: readonly BorderLine[] = [
  "Continuous",
  "Dash",
  "DashDot",
  "DashDotDot",
  "Dot",
  "Double",
  "SlantDashDot",
];
const WEIGHTS: readonly BorderWeight[] = ["Hairline", "Thin", "Medium", "Thick"];
const NEW_LINE: CellBorder = { line: "Continuous", weight: "Thin", color: "#000000" };

interface BorderTarget extends RangeTarget {
  readonly side: Side;
}

const RANGE_BORDER: HostClass<BorderTarget> = {
  name: "RangeBorder",
  identify: ({ side }) => ({ SideIndex: side }),
  scalars: {
    sideIndex: { since: "1.1", get: ({ side }) => side },
    style: {
      since: "1.1",
      get: (self) => read(self, (border) => border?.line ?? "None"),
      set: (self, value) => {
        const location = "RangeBorder.style";
        const style = readText(value, location);
        if (style === "None") {
          write(self, () => null, location);
          return;
        }
        const line = LINES.find((each) => each === style);
        if (line === undefined) throw invalidArgument(location);
        write(self, (border) => ({ ...(border ?? NEW_LINE), line }), location);
      },
    },
    // Setting colour or weight of a side without a line draws a thin one (assumed).
    color: {
      since: "1.1",
      get: (self) => read(self, (border) => border?.color ?? "#000000"),
      set: (self, value) => {
        const location = "RangeBorder.color";
        const color = readColor(value, location);
        write(self, (border) => ({ ...(border ?? NEW_LINE), color }), location);
      },
    },
    weight: {
      since: "1.1",
      get: (self) => read(self, (border) => border?.weight ?? "Thin"),
      set: (self, value) => {
        const location = "RangeBorder.weight";
        const weight = WEIGHTS.find((each) => each === value);
        if (weight === undefined) throw invalidArgument(location);
        write(self, (border) => ({ ...(border ?? NEW_LINE), weight }), location);
      },
    },
  },
};

export const RANGE_BORDERS: HostClass<RangeTarget> = {
  name: "RangeBorderCollection",
  scalars: { count: { since: "1.1", get: () => SIDES.length } },
  collection: {
    items: (self) => SIDES.map((side) => new HostObject(RANGE_BORDER, { ...self, side })),
    getItem: (self, args) => {
      const side = SIDES.find((each) => each === args.text(0));
      if (side === undefined) throw invalidArgument(args.location);
      return new HostObject(RANGE_BORDER, { ...self, side });
    },
  },
};

export const BORDER_CLASSES = [RANGE_BORDERS, RANGE_BORDER];

/** The cells of a side and which of their edges it is; inner lines belong to the cell before them. */
function edgeOf({ range, side }: BorderTarget): { cells: CellRange | null; edge: BorderEdge } {
  switch (side) {
    case "EdgeTop":
      return { cells: { ...range, bottom: range.top }, edge: "top" };
    case "EdgeBottom":
      return { cells: { ...range, top: range.bottom }, edge: "bottom" };
    case "EdgeLeft":
      return { cells: { ...range, right: range.left }, edge: "left" };
    case "EdgeRight":
      return { cells: { ...range, left: range.right }, edge: "right" };
    case "InsideHorizontal":
      return {
        cells: range.top === range.bottom ? null : { ...range, bottom: range.bottom - 1 },
        edge: "bottom",
      };
    case "InsideVertical":
      return {
        cells: range.left === range.right ? null : { ...range, right: range.right - 1 },
        edge: "right",
      };
  }
}

function read(
  target: BorderTarget,
  property: (border: CellBorder | null) => string,
): string | null {
  const { cells, edge } = edgeOf(target);
  if (cells === null) return property(null);
  return readShared({ ...target, range: cells }, (cell) => property(cell.style.borders[edge]));
}

function write(
  target: BorderTarget,
  change: (border: CellBorder | null) => CellBorder | null,
  location: string,
): void {
  const { cells, edge } = edgeOf(target);
  if (cells === null) return;
  writeStyle(
    { ...target, range: cells },
    (now) => ({ borders: { [edge]: change(now.borders[edge]) } }),
    location,
  );
}
