import { parse, tokenize } from "@cj-tech-master/excelts/formula";
import type { ConditionalFormat } from "../features/conditional-formats";
import type { ConditionalStyle, ConditionalStyleChange } from "../features/conditional-style";
import { changeConditionalStyle, readConditionalStyle } from "../features/conditional-style";
import type { StoredRule } from "../features/stored-rule";
import { cornerOfAll } from "../features/stored-rule";
import { notFound } from "../rich-api/host-class";
import { invalidArgument } from "../rich-api/host-error";
import type { Json } from "../rich-api/wire";
import { shiftReferences } from "../formula-references";
import type { RangeTarget } from "./model";
import { assertWritable } from "./permissions";
import { readText } from "./read-json";

/** A conditional format as fetched from a range, to whose first cell its formulas are then relative. */
export interface FormatTarget extends RangeTarget {
  readonly id: string;
}

/** Throws ItemNotFound when it was deleted meanwhile. */
export function formatOf({ sheet, id }: FormatTarget, location: string): ConditionalFormat {
  const found = sheet.features.conditionalFormats.all.find((format) => format.id === id);
  if (found === undefined) throw notFound(location);
  return found;
}

export function changeRule(
  self: FormatTarget,
  location: string,
  work: (rule: StoredRule, format: ConditionalFormat) => void,
): void {
  const format = formatOf(self, location);
  for (const range of format.ranges) assertWritable({ ...self, range }, location);
  self.sheet.features.conditionalFormats.change(format, "addin", (rule) => {
    work(rule, format);
  });
}

export function styleOf(self: FormatTarget, location: string): ConditionalStyle {
  const { model } = self;
  return readConditionalStyle(formatOf(self, location).rule.style, model.book.theme);
}

export function changeStyleOf(
  self: FormatTarget,
  location: string,
  change: ConditionalStyleChange,
): void {
  changeRule(self, location, (rule) => {
    rule.style = changeConditionalStyle(rule.style, change);
  });
}

/**
 * The formula of a rule as it reads from the range it was fetched from (office-js #5194), with «=».
 * `readFormula` takes it back.
 */
export function showFormula(self: FormatTarget, format: ConditionalFormat, stored: string): string {
  const corner = cornerOfAll(format.ranges);
  const rows = self.range.top - corner.top;
  return `=${shiftReferences(stored, { rows, columns: self.range.left - corner.left })}`;
}

/** Throws InvalidArgument when it does not parse. */
export function readFormula(
  self: FormatTarget,
  format: ConditionalFormat,
  value: Json,
  location: string,
): string {
  const formula = readText(value, location).replace(/^=/, "");
  try {
    parse(tokenize(formula));
  } catch (error) {
    throw invalidArgument(location, error);
  }
  const corner = cornerOfAll(format.ranges);
  const rows = corner.top - self.range.top;
  return shiftReferences(formula, { rows, columns: corner.left - self.range.left });
}
