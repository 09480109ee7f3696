import type { BreakAxis } from "../features/page-setup";
import type { HostClass } from "../rich-api/host-class";
import { HostObject, notFound } from "../rich-api/host-class";
import { invalidArgument } from "../rich-api/host-error";
import { pageOf, writable } from "./header-footer";
import type { SheetTarget } from "./model";
import { RANGE } from "./range";
import { readAddress } from "./range-address";

interface BreaksTarget extends SheetTarget {
  readonly axis: BreakAxis;
}

interface BreakTarget extends BreaksTarget {
  /** Row or column after the break. */
  readonly index: number;
}

const PAGE_BREAK: HostClass<BreakTarget> = {
  name: "PageBreak",
  // The other one of the two is the first (assumed).
  scalars: {
    columnIndex: { since: "1.9", get: ({ axis, index }) => (axis === "columns" ? index : 0) },
    rowIndex: { since: "1.9", get: ({ axis, index }) => (axis === "rows" ? index : 0) },
  },
  methods: {
    delete: {
      since: "1.9",
      call: (self, args) => {
        const left = pageOf(self)
          .breaks(self.axis)
          .filter((index) => index !== self.index);
        writable(self, args.location).setBreaks(self.axis, left, "addin");
        return undefined;
      },
    },
    getCellAfterBreak: {
      since: "1.9",
      call: ({ model, sheet, axis, index }) => {
        const [row, column] = axis === "rows" ? [index, 0] : [0, index];
        return model.range(sheet, { top: row, left: column, bottom: row, right: column });
      },
    },
  },
};

/** Breaks that were set; Excel's own, which follow from the paper, are not modelled. */
export const PAGE_BREAKS: HostClass<BreaksTarget> = {
  name: "PageBreakCollection",
  collection: {
    items: breaks,
    getItem: (self, args) => {
      const found = breaks(self)[args.integer(0)];
      if (found === undefined) throw notFound(args.location);
      return found;
    },
  },
  methods: {
    add: {
      since: "1.9",
      call: (self, args) => {
        const given = args.objectOrText(0, RANGE);
        const range =
          typeof given === "string" ? readAddress(given, args.location) : given.target.range;
        const index = self.axis === "rows" ? range.top : range.left;
        // No page could come before the first row or column (assumed code).
        if (index === 0) throw invalidArgument(args.location);
        const all = [...pageOf(self).breaks(self.axis), index];
        writable(self, args.location).setBreaks(self.axis, all, "addin");
        return new HostObject(PAGE_BREAK, { ...self, index });
      },
    },
    getCount: { since: "1.9", call: (self) => breaks(self).length },
    removePageBreaks: {
      since: "1.9",
      call: (self, args) => {
        writable(self, args.location).setBreaks(self.axis, [], "addin");
        return undefined;
      },
    },
  },
};

export const PAGE_BREAK_CLASSES = [PAGE_BREAKS, PAGE_BREAK];

function breaks(self: BreaksTarget): HostObject<BreakTarget>[] {
  return pageOf(self)
    .breaks(self.axis)
    .map((index) => new HostObject(PAGE_BREAK, { ...self, index }));
}
