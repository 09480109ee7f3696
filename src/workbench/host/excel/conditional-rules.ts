import type { CellValueOperator } from "../features/stored-rule";
import { formulasOf, setFormulas } from "../features/stored-rule";
import { formulaFromUkrainian, formulaToUkrainian } from "../formula-locale";
import type { HostClass } from "../rich-api/host-class";
import { HostObject } from "../rich-api/host-class";
import { invalidArgument } from "../rich-api/host-error";
import type { Json } from "../rich-api/wire";
import type { FormatTarget } from "./conditional-format-target";
import { changeRule, formatOf, readFormula, showFormula } from "./conditional-format-target";
import { CONDITIONAL_RANGE_FORMAT } from "./conditional-range-format";
import { readText } from "./read-json";

const OPERATORS: Readonly<Record<CellValueOperator, string>> = {
  between: "Between",
  notBetween: "NotBetween",
  equal: "EqualTo",
  notEqual: "NotEqualTo",
  greaterThan: "GreaterThan",
  lessThan: "LessThan",
  greaterThanOrEqual: "GreaterThanOrEqual",
  lessThanOrEqual: "LessThanOrEqual",
};

const RULE: HostClass<FormatTarget> = {
  name: "ConditionalFormatRule",
  scalars: {
    formula: {
      since: "1.6",
      get: (self) => formulaAt(self, 0, "ConditionalFormatRule.formula"),
      set: (self, value) => {
        setFormula(self, value, "ConditionalFormatRule.formula");
      },
    },
    formulaLocal: {
      since: "1.6",
      get: (self) => formulaToUkrainian(formulaAt(self, 0, "ConditionalFormatRule.formulaLocal")),
      set: (self, value) => {
        const location = "ConditionalFormatRule.formulaLocal";
        setFormula(self, formulaFromUkrainian(readText(value, location)), location);
      },
    },
  },
};

export const CUSTOM_FORMAT: HostClass<FormatTarget> = {
  name: "CustomConditionalFormat",
  navigations: {
    rule: { since: "1.6", get: (self) => new HostObject(RULE, self) },
    format: { since: "1.6", get: (self) => new HostObject(CONDITIONAL_RANGE_FORMAT, self) },
  },
};

export const CELL_VALUE_FORMAT: HostClass<FormatTarget> = {
  name: "CellValueConditionalFormat",
  scalars: {
    rule: { since: "1.6", get: readCellValueRule, set: setCellValueRule },
  },
  navigations: {
    format: { since: "1.6", get: (self) => new HostObject(CONDITIONAL_RANGE_FORMAT, self) },
  },
};

export const RULE_CLASSES = [RULE, CUSTOM_FORMAT, CELL_VALUE_FORMAT];

/** Empty while none was set. */
function formulaAt(self: FormatTarget, index: number, location: string): string {
  const format = formatOf(self, location);
  const stored = formulasOf(format.rule)[index];
  return stored === undefined || stored === "" ? "" : showFormula(self, format, stored);
}

function setFormula(self: FormatTarget, value: Json, location: string): void {
  changeRule(self, location, (rule, format) => {
    setFormulas(rule, [readFormula(self, format, value, location)]);
  });
}

function readCellValueRule(self: FormatTarget): Json {
  const location = "CellValueConditionalFormat.rule";
  const { rule } = formatOf(self, location);
  const operator = rule.type === "cellIs" ? (rule.operator as CellValueOperator) : undefined;
  const second = formulaAt(self, 1, location);
  return {
    formula1: formulaAt(self, 0, location),
    ...(second === "" ? {} : { formula2: second }),
    operator: operator === undefined ? "Invalid" : OPERATORS[operator],
  };
}

function setCellValueRule(self: FormatTarget, value: Json): void {
  const location = "CellValueConditionalFormat.rule";
  if (typeof value !== "object" || value === null || Array.isArray(value)) {
    throw invalidArgument(location);
  }
  const given = value as Readonly<Record<string, Json>>;
  const operator = (Object.keys(OPERATORS) as CellValueOperator[]).find(
    (each) => OPERATORS[each] === given["operator"],
  );
  if (operator === undefined) throw invalidArgument(location);
  const needed = operator === "between" || operator === "notBetween" ? 2 : 1;
  changeRule(self, location, (rule, format) => {
    if (rule.type !== "cellIs") throw invalidArgument(location);
    const formulas = ["formula1", "formula2"]
      .slice(0, needed)
      .map((name) => readFormula(self, format, asText(given[name] ?? null), location));
    rule.operator = operator as NonNullable<typeof rule.operator>;
    rule.formulae = formulas;
  });
}

/** Excel takes a number for a formula, too (assumed). */
function asText(value: Json): Json {
  return typeof value === "number" ? String(value) : value;
}
