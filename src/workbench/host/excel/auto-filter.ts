import type { ColumnCriteria } from "../features/filter-criteria";
import type { HostClass, MethodArguments } from "../rich-api/host-class";
import { apiNotFound, HostError, invalidArgument } from "../rich-api/host-error";
import type { HostObject } from "../rich-api/host-class";
import type { Json } from "../rich-api/wire";
import type { SheetTarget } from "./model";
import { isFiltered, isProtected, isReadOnly } from "./permissions";
import { RANGE } from "./range";
import { columnCount, readAddress } from "./range-address";

export const AUTO_FILTER: HostClass<SheetTarget> = {
  name: "AutoFilter",
  scalars: {
    enabled: { since: "1.9", get: ({ sheet }) => sheet.hasAutoFilter },
    isDataFiltered: { since: "1.9", get: isFiltered },
    // One entry for each column, null without criteria (assumed).
    criteria: {
      since: "1.9",
      get: ({ sheet }) => {
        const { range, criteria } = sheet.features.filter;
        if (range === null) return [];
        return Array.from({ length: columnCount(range) }, (_, column) =>
          showCriteria(criteria.get(column)),
        );
      },
    },
  },
  methods: {
    apply: { since: "1.9", call: apply },
    clearCriteria: {
      since: "1.9",
      call: (self, args) => {
        assertChangeable(self, args.location);
        self.sheet.features.filter.clearCriteria("addin");
        return undefined;
      },
    },
    clearColumnCriteria: {
      since: "1.14",
      call: (self, args) => {
        assertChangeable(self, args.location);
        const { filter } = self.sheet.features;
        const column = args.integer(0);
        const columns = filter.range === null ? 0 : columnCount(filter.range);
        if (column < 0 || column >= columns) throw invalidArgument(args.location);
        filter.clearCriteria("addin", column);
        return undefined;
      },
    },
    reapply: {
      since: "1.9",
      call: (self, args) => {
        assertChangeable(self, args.location);
        self.sheet.features.filter.apply("addin");
        return undefined;
      },
    },
    remove: {
      since: "1.9",
      call: (self, args) => {
        assertChangeable(self, args.location);
        self.sheet.features.filter.remove("addin");
        return undefined;
      },
    },
    getRange: {
      since: "1.9",
      call: (self, args) => {
        const range = filterRange(self);
        if (range !== null) return range;
        throw new HostError("ItemNotFound", "The sheet has no filter", args.location);
      },
    },
    getRangeOrNullObject: { since: "1.9", call: filterRange },
  },
};

function filterRange({ model, sheet }: SheetTarget): HostObject | null {
  const { range } = sheet.features.filter;
  return range === null ? null : model.range(sheet, range);
}

/** A protected sheet may allow filtering; that choice is not modelled. */
export function assertChangeable(self: SheetTarget, location: string): void {
  if (!isReadOnly(self.model) && !isProtected(self)) return;
  const message = "You do not have permission to perform the requested operation.";
  throw new HostError("AccessDenied", message, location);
}

function apply(self: SheetTarget, args: MethodArguments): undefined {
  assertChangeable(self, args.location);
  const given = args.objectOrText(0, RANGE);
  const range = typeof given === "string" ? readAddress(given, args.location) : given.target.range;
  const { filter } = self.sheet.features;
  const column = args.json(1);
  if (column === null) {
    filter.setRange(range, "addin");
    return undefined;
  }
  if (typeof column !== "number" || column < 0 || column >= columnCount(range)) {
    throw invalidArgument(args.location);
  }
  const criteria = readCriteria(args.json(2), args.location);
  filter.setRange(range, "addin");
  filter.setCriteria(column, criteria, "addin");
  return undefined;
}

export function readCriteria(value: Json, location: string): ColumnCriteria {
  if (typeof value !== "object" || value === null || Array.isArray(value)) {
    throw invalidArgument(location);
  }
  const given = value as Readonly<Record<string, Json>>;
  const { filterOn = null, values = null, criterion1 = null, criterion2 = null } = given;
  if (filterOn === "Values") {
    if (!Array.isArray(values)) throw invalidArgument(location);
    return { on: "values", texts: values.map((each: Json) => readShown(each, location)) };
  }
  if (filterOn !== "Custom")
    throw apiNotFound(`${location} with filterOn ${JSON.stringify(filterOn)}`);
  if (typeof criterion1 !== "string") throw invalidArgument(location);
  const second = typeof criterion2 === "string" ? criterion2 : null;
  return { on: "custom", first: criterion1, second, either: given["operator"] === "Or" };
}

/** Dates by parts are not modelled. */
export function readShown(value: Json, location: string): string {
  if (typeof value === "string") return value;
  throw invalidArgument(location);
}

export function showCriteria(criteria: ColumnCriteria | undefined): Json {
  if (criteria === undefined) return null;
  if (criteria.on === "values") return { filterOn: "Values", values: criteria.texts };
  const { first, second, either } = criteria;
  return {
    filterOn: "Custom",
    criterion1: first,
    ...(second === null ? {} : { criterion2: second, operator: either ? "Or" : "And" }),
  };
}
