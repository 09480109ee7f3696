import { MAX_COLUMNS, MAX_ROWS } from "../../../core/sheet/address";
import { intersection, unite } from "../book-geometry";
import type { HostObject, MethodArguments, MethodMember } from "../rich-api/host-class";
import type { RangeTarget } from "./model";
import { checked, moved, readAddress } from "./range-address";

/** Ranges that are found from another one. */
export const RANGE_NEIGHBOUR_METHODS: Readonly<Record<string, MethodMember<RangeTarget>>> = {
  getCell: {
    since: "1.1",
    call: (self, args) => {
      const top = self.range.top + args.integer(0);
      const left = self.range.left + args.integer(1);
      return other(self, { top, left, bottom: top, right: left }, args);
    },
  },
  getRow: {
    since: "1.1",
    call: (self, args) => {
      const row = self.range.top + args.integer(0);
      return other(self, { ...self.range, top: row, bottom: row }, args);
    },
  },
  getColumn: {
    since: "1.1",
    call: (self, args) => {
      const column = self.range.left + args.integer(0);
      return other(self, { ...self.range, left: column, right: column }, args);
    },
  },
  getLastRow: {
    since: "1.1",
    call: (self, args) => other(self, { ...self.range, top: self.range.bottom }, args),
  },
  getLastCell: {
    since: "1.1",
    call: (self, args) => {
      const { bottom, right } = self.range;
      return other(self, { top: bottom, left: right, bottom, right }, args);
    },
  },
  getEntireRow: {
    since: "1.1",
    call: (self, args) => other(self, { ...self.range, left: 0, right: MAX_COLUMNS - 1 }, args),
  },
  getEntireColumn: {
    since: "1.1",
    call: (self, args) => other(self, { ...self.range, top: 0, bottom: MAX_ROWS - 1 }, args),
  },
  getOffsetRange: {
    since: "1.1",
    call: (self, args) => other(self, moved(self, args.integer(0), args.integer(1)), args),
  },
  getResizedRange: {
    since: "1.2",
    call: (self, args) => {
      const { range } = self;
      const bottom = range.bottom + args.integer(0);
      return other(self, { ...range, bottom, right: range.right + args.integer(1) }, args);
    },
  },
  getBoundingRect: {
    since: "1.1",
    call: (self, args) => other(self, unite(self.range, otherRange(args)), args),
  },
  getIntersectionOrNullObject: {
    since: "1.4",
    call: (self, args) => {
      const shared = intersection(self.range, otherRange(args));
      return shared === null ? null : self.model.range(self.sheet, shared);
    },
  },
  getUsedRangeOrNullObject: {
    since: "1.4",
    call: (self, args) => {
      const used = self.sheet.usedRange(args.optionalFlag(0, false));
      const shared = used === null ? null : intersection(used, self.range);
      return shared === null ? null : self.model.range(self.sheet, shared);
    },
  },
};

function other(self: RangeTarget, range: RangeTarget["range"], args: MethodArguments): HostObject {
  return self.model.range(self.sheet, checked(range, args.location));
}

function otherRange(args: MethodArguments): RangeTarget["range"] {
  if (args.isText(0)) return readAddress(args.text(0), args.location);
  return (args.object(0, "Range") as HostObject<RangeTarget>).target.range;
}
