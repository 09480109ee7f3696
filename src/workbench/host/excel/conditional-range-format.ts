import type { BorderEdge, BorderLine, CellBorder } from "../book";
import type { HostClass } from "../rich-api/host-class";
import { HostObject, notFound } from "../rich-api/host-class";
import { invalidArgument } from "../rich-api/host-error";
import type { FormatTarget } from "./conditional-format-target";
import { changeStyleOf, styleOf } from "./conditional-format-target";
import { readColor, readFlag, readText } from "./read-json";

// What is not set reads as null (assumed).

const FILL: HostClass<FormatTarget> = {
  name: "ConditionalRangeFill",
  scalars: {
    color: {
      since: "1.6",
      get: (self) => styleOf(self, "ConditionalRangeFill.color").fill ?? null,
      set: (self, value) => {
        const location = "ConditionalRangeFill.color";
        changeStyleOf(self, location, { fill: readColor(value, location) });
      },
    },
  },
  methods: {
    clear: {
      since: "1.6",
      call: (self, args) => {
        changeStyleOf(self, args.location, { fill: undefined });
        return undefined;
      },
    },
  },
};

const UNDERLINES: readonly string[] = ["None", "Single", "Double"];

const FONT: HostClass<FormatTarget> = {
  name: "ConditionalRangeFont",
  scalars: {
    bold: {
      since: "1.6",
      get: (self) => styleOf(self, "ConditionalRangeFont.bold").bold ?? null,
      set: (self, value) => {
        const location = "ConditionalRangeFont.bold";
        changeStyleOf(self, location, { bold: readFlag(value, location) });
      },
    },
    italic: {
      since: "1.6",
      get: (self) => styleOf(self, "ConditionalRangeFont.italic").italic ?? null,
      set: (self, value) => {
        const location = "ConditionalRangeFont.italic";
        changeStyleOf(self, location, { italic: readFlag(value, location) });
      },
    },
    // A double line is kept as a single one: the stand-in draws no other.
    underline: {
      since: "1.6",
      get: (self) => {
        const { underline } = styleOf(self, "ConditionalRangeFont.underline");
        return underline === undefined ? null : underline ? "Single" : "None";
      },
      set: (self, value) => {
        const location = "ConditionalRangeFont.underline";
        if (typeof value !== "string" || !UNDERLINES.includes(value)) {
          throw invalidArgument(location);
        }
        changeStyleOf(self, location, { underline: value !== "None" });
      },
    },
    color: {
      since: "1.6",
      get: (self) => styleOf(self, "ConditionalRangeFont.color").fontColor ?? null,
      set: (self, value) => {
        const location = "ConditionalRangeFont.color";
        changeStyleOf(self, location, { fontColor: readColor(value, location) });
      },
    },
  },
  methods: {
    clear: {
      since: "1.6",
      call: (self, args) => {
        changeStyleOf(self, args.location, {
          bold: undefined,
          italic: undefined,
          underline: undefined,
          fontColor: undefined,
        });
        return undefined;
      },
    },
  },
};

interface BorderTarget extends FormatTarget {
  readonly edge: BorderEdge;
}

const SIDES: Readonly<Record<BorderEdge, string>> = {
  top: "EdgeTop",
  bottom: "EdgeBottom",
  left: "EdgeLeft",
  right: "EdgeRight",
};
const EDGES = Object.keys(SIDES) as BorderEdge[];
/** A conditional format draws thin lines only (Excel.ConditionalRangeBorderLineStyle). */
const LINES: readonly BorderLine[] = ["Continuous", "Dash", "DashDot", "DashDotDot", "Dot"];
const NEW_LINE: CellBorder = { line: "Continuous", weight: "Thin", color: "#000000" };

const BORDER: HostClass<BorderTarget> = {
  name: "ConditionalRangeBorder",
  identify: ({ edge }) => ({ SideIndex: SIDES[edge] }),
  scalars: {
    sideIndex: { since: "1.6", get: ({ edge }) => SIDES[edge] },
    style: {
      since: "1.6",
      get: (self) => borderOf(self, "ConditionalRangeBorder.style")?.line ?? "None",
      set: (self, value) => {
        const location = "ConditionalRangeBorder.style";
        const line = LINES.find((each) => each === value);
        if (line === undefined && value !== "None") throw invalidArgument(location);
        const now = borderOf(self, location) ?? NEW_LINE;
        changeBorder(self, location, line === undefined ? null : { ...now, line });
      },
    },
    color: {
      since: "1.6",
      get: (self) => borderOf(self, "ConditionalRangeBorder.color")?.color ?? null,
      set: (self, value) => {
        const location = "ConditionalRangeBorder.color";
        const color = readColor(value, location);
        changeBorder(self, location, { ...(borderOf(self, location) ?? NEW_LINE), color });
      },
    },
  },
};

const BORDERS: HostClass<FormatTarget> = {
  name: "ConditionalRangeBorderCollection",
  scalars: { count: { since: "1.6", get: () => EDGES.length } },
  collection: {
    items: (self) => EDGES.map((edge) => border(self, edge)),
    getItem: (self, args) => {
      const edge = EDGES.find((each) => SIDES[each] === args.text(0));
      if (edge === undefined) throw invalidArgument(args.location);
      return border(self, edge);
    },
  },
  navigations: {
    top: { since: "1.6", get: (self) => border(self, "top") },
    bottom: { since: "1.6", get: (self) => border(self, "bottom") },
    left: { since: "1.6", get: (self) => border(self, "left") },
    right: { since: "1.6", get: (self) => border(self, "right") },
  },
  methods: {
    getItemAt: {
      since: "1.6",
      call: (self, args) => {
        const edge = EDGES[args.integer(0)];
        if (edge === undefined) throw notFound(args.location);
        return border(self, edge);
      },
    },
  },
};

export const CONDITIONAL_RANGE_FORMAT: HostClass<FormatTarget> = {
  name: "ConditionalRangeFormat",
  scalars: {
    // «Cleared if null is passed in» (ConditionalRangeFormat.numberFormat).
    numberFormat: {
      since: "1.6",
      get: (self) => styleOf(self, "ConditionalRangeFormat.numberFormat").numberFormat ?? null,
      set: (self, value) => {
        const location = "ConditionalRangeFormat.numberFormat";
        const numberFormat = value === null ? undefined : readText(value, location);
        changeStyleOf(self, location, { numberFormat });
      },
    },
  },
  navigations: {
    fill: { since: "1.6", get: (self) => new HostObject(FILL, self) },
    font: { since: "1.6", get: (self) => new HostObject(FONT, self) },
    borders: { since: "1.6", get: (self) => new HostObject(BORDERS, self) },
  },
};

export const CONDITIONAL_RANGE_FORMAT_CLASSES = [
  CONDITIONAL_RANGE_FORMAT,
  FILL,
  FONT,
  BORDERS,
  BORDER,
];

function border(self: FormatTarget, edge: BorderEdge): HostObject {
  return new HostObject(BORDER, { ...self, edge });
}

function borderOf(self: BorderTarget, location: string): CellBorder | null {
  return styleOf(self, location).borders?.[self.edge] ?? null;
}

function changeBorder(self: BorderTarget, location: string, to: CellBorder | null): void {
  changeStyleOf(self, location, { borders: { [self.edge]: to } });
}
