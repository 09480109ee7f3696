import type { HostObject, MethodArguments, MethodMember } from "../rich-api/host-class";
import { HostError, invalidArgument } from "../rich-api/host-error";
import type { RangeTarget } from "./model";
import { assertWritable } from "./permissions";
import { isUnbounded } from "./range-address";

/** More merged areas than this make Excel fail (office-js.md §3.1); with which code is assumed. */
const MOST_MERGED_AREAS = 512;

/** Merged areas of a range. */
export const RANGE_MERGE_METHODS: Readonly<Record<string, MethodMember<RangeTarget>>> = {
  getMergedAreasOrNullObject: { since: "1.13", call: mergedAreas },
  merge: { since: "1.2", call: merge },
  unmerge: {
    since: "1.2",
    call: (self, args) => {
      assertWritable(self, args.location);
      self.sheet.unmerge(self.range, "addin");
      return undefined;
    },
  },
};

/** Only areas whose top left cell is inside the range (office-js.md §3.1). */
function mergedAreas(
  { model, sheet, range }: RangeTarget,
  args: MethodArguments,
): HostObject | null {
  const areas = sheet.merges.filter(
    (area) =>
      area.top >= range.top &&
      area.top <= range.bottom &&
      area.left >= range.left &&
      area.left <= range.right,
  );
  const most = model.faults.has("merged-areas") ? 1 : MOST_MERGED_AREAS;
  if (areas.length > most) {
    throw new HostError("GeneralException", "More than 512 merged areas", args.location);
  }
  return areas.length === 0 ? null : model.rangeAreas(sheet, areas);
}

function merge(self: RangeTarget, args: MethodArguments): undefined {
  assertWritable(self, args.location);
  if (isUnbounded(self.range)) throw invalidArgument(args.location);
  if (!args.optionalFlag(0, false)) {
    self.sheet.merge(self.range, "addin");
    return undefined;
  }
  for (let row = self.range.top; row <= self.range.bottom; row++) {
    self.sheet.merge({ ...self.range, top: row, bottom: row }, "addin");
  }
  return undefined;
}
