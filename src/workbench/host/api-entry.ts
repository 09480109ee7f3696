import { parse, tokenize } from "@cj-tech-master/excelts/formula";
import type { CellInput } from "./book-types";
import { plainNumber } from "../../workbook-file/display-number";
import type { Content } from "../../workbook-file/stored-value";
import { isErrorName } from "../../workbook-file/stored-value";

/** What a written value does to a cell. */
export interface ApiEntry {
  readonly content: Content;
  /** Set when Excel would also format a cell that has no format of its own. */
  readonly numberFormat: string | null;
}

/** A formula that Excel refuses to enter. */
export class FormulaError extends Error {
  constructor(
    readonly formula: string,
    options?: ErrorOptions,
  ) {
    super(`Not a formula: ${formula}`, options);
    this.name = "FormulaError";
  }
}

const NUMBER = /^([+-]?)(\d+|\d{1,3}(?:,\d{3})+)?(?:\.(\d*))?(?:[eE]([+-]?\d{1,3}))?( ?%)?$/;

/**
 * Takes a value as Range.values does: a number in a «@» cell becomes text (architecture.md,
 * decision 4), so does a formula; elsewhere strings are read as an English Excel reads typing
 * (office-js.md §3.2), except that what looks like a date stays text. Which separators a Ukrainian
 * Excel takes here, and how it spells a number put into a «@» cell, is assumed.
 *
 * Throws `FormulaError` when a string is a formula that does not parse.
 */
export function takeApiValue(input: Exclude<CellInput, null>, numberFormat: string): ApiEntry {
  if (input === "") return entry("empty", null);
  if (numberFormat === "@") return entry("text", asText(input));
  if (typeof input === "number") return entry("number", input);
  if (typeof input === "boolean") return entry("boolean", input);
  if (input.startsWith("'")) return entry("text", input.slice(1));
  if (isErrorName(input)) return entry("error", input);
  if (/^(true|false)$/i.test(input)) return entry("boolean", input.toLowerCase() === "true");
  return asNumber(input) ?? asFormula(input) ?? entry("text", input);
}

/** Throws `FormulaError` when the text after «=» does not parse. */
export function checkFormula(formula: string): void {
  try {
    parse(tokenize(formula.slice(1)));
  } catch (error) {
    throw new FormulaError(formula, { cause: error });
  }
}

function entry(
  type: Content["type"],
  value: Content["value"],
  numberFormat: string | null = null,
): ApiEntry {
  return { content: { type, value, formula: null }, numberFormat };
}

function asText(input: string | number | boolean): string {
  if (typeof input === "number") return plainNumber(input);
  if (typeof input === "boolean") return input ? "ІСТИНА" : "ХИБНІСТЬ";
  return input.startsWith("'") ? input.slice(1) : input;
}

function asNumber(text: string): ApiEntry | null {
  const match = NUMBER.exec(text.trim());
  if (match === null) return null;
  const [, sign = "", whole = "", fraction = "", exponent = "0", percent] = match;
  if (whole === "" && fraction === "") return null;
  const digits = whole.replaceAll(",", "");
  const shift = Number(exponent) - (percent === undefined ? 0 : 2);
  const value = Number(`${sign}${digits === "" ? "0" : digits}.${fraction}e${String(shift)}`);
  if (percent !== undefined) return entry("number", value, fraction === "" ? "0%" : "0.00%");
  if (match[4] !== undefined) return entry("number", value, "0.00E+00");
  if (!whole.includes(",")) return entry("number", value);
  return entry("number", value, fraction === "" ? "#,##0" : "#,##0.00");
}

function asFormula(text: string): ApiEntry | null {
  if (text.length < 2 || !/^[=+-]/.test(text)) return null;
  const formula = text.startsWith("=") ? text : `=${text}`;
  checkFormula(formula);
  return { content: { type: "empty", value: null, formula }, numberFormat: null };
}
