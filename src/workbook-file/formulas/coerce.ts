import { enterInUkrainianExcel } from "../../core/sheet/entry";
import { plainNumber } from "../display-number";
import type { Scalar } from "./values";
import { error, number, text, VALUE_KIND } from "./values";

/** Significant digits that Excel keeps («Excel specifications and limits», number precision). */
const DIGITS = 15;
const LONGEST_PLAIN = 1e15;

/** Rounded to the digits Excel shows and compares. */
export function roundToDigits(value: number): number {
  return Number(value.toPrecision(DIGITS));
}

/**
 * What an operator or VALUE makes of a text in a Ukrainian Excel: the number it would become when
 * typed, a date included; anything else is #VALUE!. Currency signs and numbers in brackets, which
 * Excel also takes, are refused. Assumed, as all typing is (rules.md, when a cell is text).
 */
export function numberFromText(typed: string, year: number): Scalar {
  if (typed.startsWith("'")) return error("#VALUE!");
  const { value, formula } = enterInUkrainianExcel(typed, year);
  return formula === null && typeof value === "number" ? number(value) : error("#VALUE!");
}

/** How & and the text functions spell a value in a Ukrainian Excel. */
export function textFromValue(value: Scalar): Scalar {
  if (value.kind === VALUE_KIND.boolean) return text(value.value ? "ІСТИНА" : "ХИБНІСТЬ");
  if (value.kind !== VALUE_KIND.number) return value;
  return text(spellNumber(value.value));
}

function spellNumber(value: number): string {
  const rounded = roundToDigits(value);
  if (Math.abs(rounded) < LONGEST_PLAIN) return plainNumber(rounded);
  return rounded.toExponential().replace("e+", "E+").replace(".", ",");
}
