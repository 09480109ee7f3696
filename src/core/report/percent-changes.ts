import type { Decimal } from "./decimal";
import { decimalOf } from "./decimal";

/** «Виріс на 24,75%: з 63% до 87,75%». */
export interface PercentChange {
  readonly change: Decimal;
  readonly from: Decimal;
  readonly to: Decimal;
  /** Where the percent sign of the change stands in the text, with the space before it. */
  readonly signStart: number;
  readonly signEnd: number;
}

const PERCENT = String.raw`(\d+(?:,\d+)?)`;
const CHANGE = new RegExp(
  `(?<!\\p{L})на ${PERCENT}(\\s?%)[^%\\d]{0,20}?(?<!\\p{L})(?:з|із|від) ${PERCENT}\\s?%[^%]{0,40}?(?<!\\p{L})до ${PERCENT}\\s?%`,
  "giu",
);

/** The changes between two percents that a sentence states in so many words, from left to right. */
export function changesIn(text: string): readonly PercentChange[] {
  const spaced = text.replace(/[\u00A0\u202F]/g, " ");
  return [...spaced.matchAll(CHANGE)].map((match) => {
    const [, change = "0", sign = "", from = "0", to = "0"] = match;
    const signStart = match.index + match[0].indexOf(change) + change.length;
    return {
      change: percentOf(change),
      from: percentOf(from),
      to: percentOf(to),
      signStart,
      signEnd: signStart + sign.length,
    };
  });
}

function percentOf(text: string): Decimal {
  return decimalOf(text.replace(",", "."));
}
