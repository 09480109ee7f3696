import type { DataBarRule } from "../features/stored-rule";
import type { HostClass } from "../rich-api/host-class";
import { HostObject } from "../rich-api/host-class";
import { invalidArgument } from "../rich-api/host-error";
import type { Json } from "../rich-api/wire";
import { argb } from "../stored-style";
import { resolveColor } from "../theme-colors";
import type { FormatTarget } from "./conditional-format-target";
import { changeRule, formatOf } from "./conditional-format-target";
import { readColor, readFlag, readText } from "./read-json";

type Threshold = NonNullable<DataBarRule["cfvo"]>[number];
type ColorPart =
  "color" | "borderColor" | "negativeFillColor" | "negativeBorderColor" | "axisColor";

/** What a new data bar looks like. */
export const NEW_DATA_BAR: DataBarRule = {
  type: "dataBar",
  cfvo: [{ type: "autoMin" }, { type: "autoMax" }],
  color: { argb: "FF638EC6" },
  gradient: true,
  minLength: 0,
  maxLength: 100,
  negativeBarColorSameAsPositive: false,
  negativeFillColor: { argb: "FFFF0000" },
  axisColor: { argb: "FF000000" },
};

const TYPES: Readonly<Record<string, Threshold["type"]>> = {
  LowestValue: "min",
  HighestValue: "max",
  Number: "num",
  Percent: "percent",
  Percentile: "percentile",
};

const DIRECTIONS = { context: "Context", leftToRight: "LeftToRight", rightToLeft: "RightToLeft" };
const AXES = { auto: "Automatic", middle: "CellMidPoint", none: "None" };

const POSITIVE: HostClass<FormatTarget> = {
  name: "ConditionalDataBarPositiveFormat",
  scalars: {
    fillColor: color("ConditionalDataBarPositiveFormat.fillColor", "color"),
    // An empty text takes the frame away.
    borderColor: {
      since: "1.6",
      get: (self) => {
        const rule = barRule(self, "ConditionalDataBarPositiveFormat.borderColor");
        return rule.border === true ? readStored(self, rule.borderColor) : "";
      },
      set: (self, value) => {
        const location = "ConditionalDataBarPositiveFormat.borderColor";
        const given = value === "" ? null : readColor(value, location);
        changeBar(self, location, (rule) => {
          rule.border = given !== null;
          if (given !== null) rule.borderColor = { argb: argb(given) };
        });
      },
    },
    gradientFill: {
      since: "1.6",
      get: (self) =>
        barRule(self, "ConditionalDataBarPositiveFormat.gradientFill").gradient !== false,
      set: (self, value) => {
        const location = "ConditionalDataBarPositiveFormat.gradientFill";
        const gradient = readFlag(value, location);
        changeBar(self, location, (rule) => {
          rule.gradient = gradient;
        });
      },
    },
  },
};

const NEGATIVE: HostClass<FormatTarget> = {
  name: "ConditionalDataBarNegativeFormat",
  scalars: {
    fillColor: color("ConditionalDataBarNegativeFormat.fillColor", "negativeFillColor"),
    matchPositiveFillColor: {
      since: "1.6",
      get: (self) =>
        barRule(self, "ConditionalDataBarNegativeFormat.matchPositiveFillColor")
          .negativeBarColorSameAsPositive !== false,
      set: (self, value) => {
        const location = "ConditionalDataBarNegativeFormat.matchPositiveFillColor";
        const matches = readFlag(value, location);
        changeBar(self, location, (rule) => {
          rule.negativeBarColorSameAsPositive = matches;
        });
      },
    },
  },
};

export const DATA_BAR_FORMAT: HostClass<FormatTarget> = {
  name: "DataBarConditionalFormat",
  scalars: {
    axisColor: color("DataBarConditionalFormat.axisColor", "axisColor"),
    axisFormat: choice("DataBarConditionalFormat.axisFormat", AXES, "auto", "axisPosition"),
    barDirection: choice(
      "DataBarConditionalFormat.barDirection",
      DIRECTIONS,
      "context",
      "direction",
    ),
    showDataBarOnly: {
      since: "1.6",
      get: (self) => barRule(self, "DataBarConditionalFormat.showDataBarOnly").showValue === false,
      set: (self, value) => {
        const location = "DataBarConditionalFormat.showDataBarOnly";
        const only = readFlag(value, location);
        changeBar(self, location, (rule) => {
          rule.showValue = !only;
        });
      },
    },
    lowerBoundRule: bound("DataBarConditionalFormat.lowerBoundRule", 0),
    upperBoundRule: bound("DataBarConditionalFormat.upperBoundRule", 1),
  },
  navigations: {
    positiveFormat: { since: "1.6", get: (self) => new HostObject(POSITIVE, self) },
    negativeFormat: { since: "1.6", get: (self) => new HostObject(NEGATIVE, self) },
  },
};

export const DATA_BAR_CLASSES = [DATA_BAR_FORMAT, POSITIVE, NEGATIVE];

function barRule(self: FormatTarget, location: string): DataBarRule {
  const { rule } = formatOf(self, location);
  if (rule.type !== "dataBar") throw invalidArgument(location);
  return rule;
}

function changeBar(self: FormatTarget, location: string, work: (rule: DataBarRule) => void): void {
  changeRule(self, location, (rule) => {
    if (rule.type !== "dataBar") throw invalidArgument(location);
    work(rule);
  });
}

function readStored({ model }: FormatTarget, stored: DataBarRule[ColorPart]): string {
  return resolveColor(stored, model.book.theme) ?? "";
}

function color(location: string, part: ColorPart) {
  return {
    since: "1.6",
    get: (self: FormatTarget) => readStored(self, barRule(self, location)[part]),
    set: (self: FormatTarget, value: Json) => {
      const given = readColor(value, location);
      changeBar(self, location, (rule) => {
        rule[part] = { argb: argb(given) };
      });
    },
  };
}

function choice<K extends string>(
  location: string,
  names: Readonly<Record<K, string>>,
  otherwise: K,
  part: "axisPosition" | "direction",
) {
  return {
    since: "1.6",
    get: (self: FormatTarget) => names[(barRule(self, location)[part] ?? otherwise) as K],
    set: (self: FormatTarget, value: Json) => {
      const chosen = (Object.keys(names) as K[]).find((each) => names[each] === value);
      if (chosen === undefined) throw invalidArgument(location);
      changeBar(self, location, (rule) => {
        Object.assign(rule, { [part]: chosen });
      });
    },
  };
}

function bound(location: string, index: 0 | 1) {
  const automatic = index === 0 ? "autoMin" : "autoMax";
  return {
    since: "1.6",
    get: (self: FormatTarget): Json => {
      const { type, value } = barRule(self, location).cfvo?.[index] ?? { type: automatic };
      const name = Object.keys(TYPES).find((each) => TYPES[each] === type) ?? "Automatic";
      return value === undefined ? { type: name } : { type: name, formula: `=${String(value)}` };
    },
    set: (self: FormatTarget, value: Json) => {
      const next = readBound(value, automatic, location);
      changeBar(self, location, (rule) => {
        const both = rule.cfvo ?? [{ type: "autoMin" }, { type: "autoMax" }];
        rule.cfvo = both.map((each, at) => (at === index ? next : each));
      });
    },
  };
}

/** Numbers only: the library keeps no formula as a bound. */
function readBound(value: Json, automatic: "autoMin" | "autoMax", location: string): Threshold {
  if (typeof value !== "object" || value === null || Array.isArray(value)) {
    throw invalidArgument(location);
  }
  const given = value as Readonly<Record<string, Json>>;
  if (given["type"] === "Automatic") return { type: automatic };
  const type = TYPES[readText(given["type"] ?? null, location)];
  if (type === undefined) throw invalidArgument(location);
  if (type === "min" || type === "max") return { type };
  const { formula = null } = given;
  const number =
    typeof formula === "number" ? formula : Number(readText(formula, location).replace(/^=/, ""));
  if (!Number.isFinite(number)) throw invalidArgument(location);
  return { type, value: number };
}
