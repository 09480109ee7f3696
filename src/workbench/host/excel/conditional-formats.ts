import type { ConditionalFormat } from "../features/conditional-formats";
import type { StoredRule } from "../features/stored-rule";
import type { HostClass, MethodArguments } from "../rich-api/host-class";
import { HostObject, notFound } from "../rich-api/host-class";
import { apiNotFound, HostError, invalidArgument } from "../rich-api/host-error";
import { DATA_BAR_CLASSES, DATA_BAR_FORMAT, NEW_DATA_BAR } from "./conditional-data-bar";
import type { FormatTarget } from "./conditional-format-target";
import { changeRule, formatOf } from "./conditional-format-target";
import { CONDITIONAL_RANGE_FORMAT_CLASSES } from "./conditional-range-format";
import { CELL_VALUE_FORMAT, CUSTOM_FORMAT, RULE_CLASSES } from "./conditional-rules";
import type { RangeTarget } from "./model";
import { assertWritable } from "./permissions";
import { readFlag, readNumber } from "./read-json";

const TYPES: Readonly<Record<StoredRule["type"], string>> = {
  expression: "Custom",
  cellIs: "CellValue",
  dataBar: "DataBar",
  colorScale: "ColorScale",
  iconSet: "IconSet",
  top10: "TopBottom",
  aboveAverage: "PresetCriteria",
  timePeriod: "PresetCriteria",
  containsText: "ContainsText",
};

const CONDITIONAL_FORMAT: HostClass<FormatTarget> = {
  name: "ConditionalFormat",
  identify: ({ id }) => ({ Id: id }),
  scalars: {
    id: { since: "1.6", get: ({ id }) => id },
    // Files hold kinds that the library does not name; they are about text or presets.
    type: {
      since: "1.6",
      get: (self) => TYPES[formatOf(self, "ConditionalFormat.type").rule.type],
    },
    // Among all formats of the sheet (assumed; ConditionalFormat.priority says «the collection»).
    priority: {
      since: "1.6",
      get: (self) =>
        self.sheet.features.conditionalFormats.all.findIndex(({ id }) => id === self.id),
      set: (self, value) => {
        const location = "ConditionalFormat.priority";
        const index = readNumber(value, -1e6, 1e6, location);
        const format = formatOf(self, location);
        assertWritable(self, location);
        self.sheet.features.conditionalFormats.setPriority(format, Math.trunc(index), "addin");
      },
    },
    // Null for the kinds that never stop others.
    stopIfTrue: {
      since: "1.6",
      get: (self) => {
        const { rule } = formatOf(self, "ConditionalFormat.stopIfTrue");
        return STOPPING.has(rule.type) ? rule.stopIfTrue === true : null;
      },
      set: (self, value) => {
        const location = "ConditionalFormat.stopIfTrue";
        const stops = readFlag(value, location);
        changeRule(self, location, (rule) => {
          if (!STOPPING.has(rule.type)) throw invalidArgument(location);
          rule.stopIfTrue = stops;
        });
      },
    },
  },
  navigations: {
    custom: kind("custom", "expression", CUSTOM_FORMAT),
    cellValue: kind("cellValue", "cellIs", CELL_VALUE_FORMAT),
    dataBar: kind("dataBar", "dataBar", DATA_BAR_FORMAT),
    customOrNullObject: kindOrNull("expression", CUSTOM_FORMAT),
    cellValueOrNullObject: kindOrNull("cellIs", CELL_VALUE_FORMAT),
    dataBarOrNullObject: kindOrNull("dataBar", DATA_BAR_FORMAT),
  },
  methods: {
    delete: {
      since: "1.6",
      call: (self, args) => {
        const format = formatOf(self, args.location);
        for (const range of format.ranges) assertWritable({ ...self, range }, args.location);
        self.sheet.features.conditionalFormats.remove(format, "addin");
        return undefined;
      },
    },
    getRange: {
      since: "1.6",
      call: (self, args) => {
        const range = singleRange(self, args);
        if (range !== null) return range;
        const message = "The conditional format is applied to several ranges";
        throw new HostError("InvalidOperation", message, args.location);
      },
    },
    getRangeOrNullObject: { since: "1.6", call: singleRange },
    getRanges: {
      since: "1.9",
      call: (self, args) => self.model.rangeAreas(self.sheet, formatOf(self, args.location).ranges),
    },
  },
};

/** Data bars, scales and icons stop nothing (ConditionalFormat.stopIfTrue). */
const STOPPING: ReadonlySet<StoredRule["type"]> = new Set<StoredRule["type"]>([
  "expression",
  "cellIs",
  "containsText",
  "timePeriod",
  "top10",
  "aboveAverage",
]);

export const CONDITIONAL_FORMATS: HostClass<RangeTarget> = {
  name: "ConditionalFormatCollection",
  collection: {
    items: (self) => formats(self).map((format) => item(self, format)),
    getItem: (self, args) => {
      const found = find(self, args);
      if (found === null) throw notFound(args.location);
      return found;
    },
  },
  methods: {
    add: {
      since: "1.6",
      call: (self, args) => {
        assertWritable(self, args.location);
        const rule = newRule(args);
        const { conditionalFormats } = self.sheet.features;
        return item(self, conditionalFormats.add(self.range, rule, "addin"));
      },
    },
    clearAll: {
      since: "1.6",
      call: (self, args) => {
        assertWritable(self, args.location);
        self.sheet.features.conditionalFormats.clear(self.range, "addin");
        return undefined;
      },
    },
    getCount: { since: "1.6", call: (self) => formats(self).length },
    getItemAt: {
      since: "1.6",
      call: (self, args) => {
        const format = formats(self)[args.integer(0)];
        if (format === undefined) throw notFound(args.location);
        return item(self, format);
      },
    },
    getItemOrNullObject: { since: "1.14", call: find },
  },
};

export const CONDITIONAL_FORMAT_CLASSES = [
  CONDITIONAL_FORMATS,
  CONDITIONAL_FORMAT,
  ...CONDITIONAL_RANGE_FORMAT_CLASSES,
  ...RULE_CLASSES,
  ...DATA_BAR_CLASSES,
];

function formats({ sheet, range }: RangeTarget): readonly ConditionalFormat[] {
  return sheet.features.conditionalFormats.within(range);
}

function item({ model, sheet, range }: RangeTarget, { id }: ConditionalFormat): HostObject {
  return new HostObject(CONDITIONAL_FORMAT, { model, sheet, range, id });
}

function find(self: RangeTarget, args: MethodArguments): HostObject | null {
  const wanted = args.text(0);
  const format = formats(self).find(({ id }) => id === wanted);
  return format === undefined ? null : item(self, format);
}

function newRule(args: MethodArguments): StoredRule {
  const type = args.text(0);
  switch (type) {
    case "Custom":
      return { type: "expression", formulae: [], style: {} };
    case "CellValue":
      return { type: "cellIs", formulae: [], style: {} };
    case "DataBar":
      return structuredClone(NEW_DATA_BAR);
    case "ColorScale":
    case "IconSet":
    case "TopBottom":
    case "PresetCriteria":
    case "ContainsText":
      throw apiNotFound(`ConditionalFormatCollection.add("${type}")`);
    default:
      throw invalidArgument(args.location);
  }
}

function singleRange(self: FormatTarget, args: MethodArguments): HostObject | null {
  const [range, ...more] = formatOf(self, args.location).ranges;
  if (range === undefined || more.length > 0) return null;
  return self.model.range(self.sheet, range);
}

function kind(name: string, type: StoredRule["type"], as: HostClass<FormatTarget>) {
  const location = `ConditionalFormat.${name}`;
  return {
    since: "1.6",
    get: (self: FormatTarget) => {
      if (formatOf(self, location).rule.type === type) return new HostObject(as, self);
      throw new HostError("InvalidOperation", "The format is of another kind", location);
    },
  };
}

function kindOrNull(type: StoredRule["type"], as: HostClass<FormatTarget>) {
  return {
    since: "1.6",
    get: (self: FormatTarget) =>
      formatOf(self, "ConditionalFormat.type").rule.type === type ? new HostObject(as, self) : null,
  };
}
