import { enterInUkrainianExcel } from "../../core/sheet/entry";
import type { ApiEntry } from "./api-entry";
import { checkFormula } from "./api-entry";
import type { CellView } from "./book-types";
import { plainNumber } from "../../workbook-file/display-number";
import { formulaFromUkrainian, formulaToUkrainian } from "./formula-locale";
import type { Content } from "../../workbook-file/stored-value";

/**
 * What a Ukrainian Excel makes of typing into a cell of that format. Throws `FormulaError` when a
 * formula does not parse.
 */
export function takeTyped(typed: string, numberFormat: string, year: number): ApiEntry {
  if (numberFormat === "@") {
    return { content: constant(typed.replace(/^'/, "")), numberFormat: null };
  }
  const entry = enterInUkrainianExcel(typed, year);
  if (entry.formula !== null) {
    const formula = formulaFromUkrainian(entry.formula);
    checkFormula(formula);
    return { content: { type: "empty", value: null, formula }, numberFormat: null };
  }
  // With automatic percent entry, numbers from 1 on become percents in a percent cell (Excel help,
  // «Format numbers as percentages»); a smaller one already is its share of 1.
  const percent = numberFormat.includes("%") && entry.numberFormat === null;
  const value =
    percent && typeof entry.value === "number" && Math.abs(entry.value) >= 1
      ? Number((entry.value / 100).toPrecision(15))
      : entry.value;
  return { content: constant(value), numberFormat: entry.numberFormat };
}

/** What one would type to get the cell's content: F2 shows it. */
export function typedForm(cell: CellView): string {
  const { type, value, formula, numberFormat, text } = cell;
  if (formula !== null) return formulaToUkrainian(formula);
  if (type !== "number" || typeof value !== "number") return text;
  const codes = numberFormat.replace(/"[^"]*"|\\.|\[[^\]]*\]|general/gi, "");
  if (codes.includes("%")) return `${plainNumber(Number((value * 100).toPrecision(15)))}%`;
  // A date is edited as the date one sees, any other number without its format.
  return /[dmyhs]/i.test(codes) ? text : plainNumber(value);
}

function constant(value: Content["value"]): Content {
  const type =
    value === null || value === ""
      ? "empty"
      : typeof value === "string"
        ? "text"
        : typeof value === "number"
          ? "number"
          : "boolean";
  return { type, value: type === "empty" ? null : value, formula: null };
}
