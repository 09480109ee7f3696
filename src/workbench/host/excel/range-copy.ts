import type { CopyOptions } from "../copy-cells";
import type { HostObject, MethodArguments, MethodMember } from "../rich-api/host-class";
import { notFound } from "../rich-api/host-class";
import { HostError, invalidArgument } from "../rich-api/host-error";
import type { RangeTarget } from "./model";
import { assertWritable } from "./permissions";
import { checked, isUnbounded, readAddress } from "./range-address";

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
      // «Link» is not built.
      if (what === undefined) throw invalidArgument(args.location);
      const transpose = args.optionalFlag(3, false);
      const from = sourceOf(self, args);
      if (isUnbounded(from.range) || isUnbounded(self.range)) {
        throw notBuilt("copy whole rows or columns", args);
      }
      if (transpose && (what === "all" || what === "formulas")) {
        throw notBuilt("transpose formulas", args);
      }
      const options = { what, transpose, skipBlanks: args.optionalFlag(2, false) };
      const block = self.sheet.copyOf(from.sheet, from.range, self.range, options);
      const area = checked(block.area, args.location);
      assertWritable({ ...self, range: area }, args.location);
      self.sheet.paste(block, "addin");
      return undefined;
    },
  },
};

/** A range, or an address with the sheet's name when it is on another sheet. */
function sourceOf(self: RangeTarget, args: MethodArguments): RangeTarget {
  if (!args.isText(0)) return (args.object(0, "Range") as HostObject<RangeTarget>).target;
  const text = args.text(0);
  const end = text.lastIndexOf("!");
  const range = readAddress(text, args.location);
  if (end < 0) return { ...self, range };
  const name = text
    .slice(0, end)
    .replace(/^'(.*)'$/, "$1")
    .replaceAll("''", "'");
  const sheet = self.model.book.sheetByName(name);
  if (sheet === null) throw notFound(args.location);
  return { ...self, sheet, range };
}

function notBuilt(what: string, args: MethodArguments): HostError {
  return new HostError("InvalidOperation", `The stand-in does not ${what}`, args.location);
}
