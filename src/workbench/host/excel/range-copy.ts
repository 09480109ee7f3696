import type { CellRange } from "../../../core/sheet/address";
import type { CopyOptions } from "../copy-cells";
import type { HostObject, MethodArguments, MethodMember } from "../rich-api/host-class";
import { notFound } from "../rich-api/host-class";
import { HostError, invalidArgument } from "../rich-api/host-error";
import type { AreasTarget, RangeTarget } from "./model";
import { assertWritable } from "./permissions";
import { RANGE_AREAS } from "./range-areas";
import { checked, columnCount, isUnbounded, readAddress, rowCount } from "./range-address";

const COPY_TYPES: Readonly<Record<string, CopyOptions["what"]>> = {
  All: "all",
  Formulas: "formulas",
  Values: "values",
  Formats: "formats",
};

export const RANGE_COPY_METHODS: Readonly<Record<string, MethodMember<RangeTarget>>> = {
  copyFrom: {
    since: "1.9",
    call: (self, args) => {
      const what = COPY_TYPES[args.optionalText(1) ?? "All"];
      // «Link» belongs to ExcelApiOnline 1.1 (Excel.RangeCopyType), which no Excel here offers.
      if (what === undefined) throw invalidArgument(args.location);
      const transpose = args.optionalFlag(3, false);
      const from = sourceOf(self, args);
      if (isUnbounded(self.range) && !isUnbounded(from.areas[0] ?? self.range)) {
        throw notBuilt("fill whole rows or columns", args);
      }
      if (transpose && (what === "all" || what === "formulas")) {
        throw notBuilt("transpose formulas", args);
      }
      const options = { what, transpose, skipBlanks: args.optionalFlag(2, false) };
      const blocks = parted(from.areas, self.range, args).map(({ area, to }) =>
        self.sheet.copyOf(from.sheet, area, to, options),
      );
      for (const { area } of blocks) {
        assertWritable({ ...self, range: checked(area, args.location) }, args.location);
      }
      self.sheet.together(() => {
        for (const block of blocks) self.sheet.paste(block, from.sheet, "addin");
      });
      return undefined;
    },
  },
};

/** A range or several, or their address with the sheet's name when they are on another sheet. */
function sourceOf(self: RangeTarget, args: MethodArguments): AreasTarget {
  if (!args.isText(0)) {
    if (args.isObject(0, RANGE_AREAS)) {
      return (args.object(0, "RangeAreas") as HostObject<AreasTarget>).target;
    }
    const { target } = args.object(0, "Range") as HostObject<RangeTarget>;
    return { ...target, areas: [target.range] };
  }
  const text = args.text(0);
  const end = text.lastIndexOf("!");
  const areas = text
    .slice(end + 1)
    .split(",")
    .map((each) => readAddress(each.trim(), args.location));
  if (end < 0) return { ...self, areas };
  const name = text
    .slice(0, end)
    .replace(/^'(.*)'$/, "$1")
    .replaceAll("''", "'");
  const sheet = self.model.book.sheetByName(name);
  if (sheet === null) throw notFound(args.location);
  return { ...self, sheet, areas };
}

/**
 * Where each area comes: closed up, for together they must be what is left of a rectangle without
 * some of its rows or columns (Range.copyFrom).
 */
function parted(
  areas: readonly CellRange[],
  to: CellRange,
  { location }: MethodArguments,
): { readonly area: CellRange; readonly to: CellRange }[] {
  const [only] = areas;
  if (only === undefined) throw invalidArgument(location);
  if (areas.length === 1) return [{ area: only, to }];
  if (areas.some(isUnbounded)) throw invalidArgument(location);
  const rows = linesOf(areas.map(({ top, bottom }) => [top, bottom]));
  const columns = linesOf(areas.map(({ left, right }) => [left, right]));
  const cells = areas.reduce((sum, area) => sum + rowCount(area) * columnCount(area), 0);
  if (cells !== rows.length * columns.length) throw invalidArgument(location);
  return areas.map((area) => {
    const top = to.top + rows.indexOf(area.top);
    const left = to.left + columns.indexOf(area.left);
    return { area, to: { top, left, bottom: top, right: left } };
  });
}

/** The numbers of all rows, or columns, once each and rising. */
function linesOf(spans: readonly (readonly [first: number, last: number])[]): number[] {
  const all = spans.flatMap(([first, last]) =>
    Array.from({ length: last - first + 1 }, (_, index) => first + index),
  );
  return [...new Set(all)].sort((a, b) => a - b);
}

function notBuilt(what: string, args: MethodArguments): HostError {
  return new HostError("InvalidOperation", `The stand-in does not ${what}`, args.location);
}
