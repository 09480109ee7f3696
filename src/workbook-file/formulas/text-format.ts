import { displayContent } from "../display-number";
import { numberFromText } from "./coerce";
import type { Scalar } from "./values";
import { error, text, VALUE_KIND } from "./values";

/**
 * Letters of date codes as an Excel with Ukrainian regional settings takes them; the English ones are
 * taken too (assumed).
 */
const DATE_LETTERS: Readonly<Record<string, string>> = {
  д: "d",
  м: "m",
  р: "y",
  г: "h",
  х: "m",
  с: "s",
};

/** TEXT as a Ukrainian Excel computes it: the pattern is written in local notation. */
export function formatAsText(value: Scalar, pattern: string, year: number): Scalar {
  if (value.kind === VALUE_KIND.error) return value;
  const local = patternFromUkrainian(pattern);
  if (value.kind === VALUE_KIND.boolean) return text(value.value ? "ІСТИНА" : "ХИБНІСТЬ");
  if (value.kind === VALUE_KIND.blank) return shown(0, local);
  if (value.kind === VALUE_KIND.number) return shown(value.value, local);
  const asNumber = numberFromText(value.value, year);
  if (asNumber.kind === VALUE_KIND.number) return shown(asNumber.value, local);
  return text(displayContent({ type: "text", value: value.value, formula: null }, local));
}

function shown(value: number, pattern: string): Scalar {
  if (pattern === "") return text("");
  const result = displayContent({ type: "number", value, formula: null }, pattern);
  // Excel fills a cell with «#» for a date before 1900; TEXT has no cell to fill.
  return /^#+$/.test(result) ? error("#VALUE!") : text(result);
}

/** «# ##0,00» is «#,##0.00»; a point is only a point there. Quoted and escaped parts stay. */
export function patternFromUkrainian(pattern: string): string {
  return pattern
    .split(/("[^"]*"|\\.|\[[^\]]*\])/)
    .map((piece, index) => (index % 2 === 1 ? piece : plainPart(piece)))
    .join("");
}

function plainPart(piece: string): string {
  const isDate = /[дмргхсdyhs]/i.test(piece) && !/[#0]/.test(piece);
  if (isDate) {
    return piece.replace(/[дмргхс]/gi, (letter) => DATE_LETTERS[letter.toLowerCase()] ?? letter);
  }
  return piece
    .replaceAll(".", "\u0000")
    .replaceAll(",", ".")
    .replace(/(?<=[#0?])[ \u00A0](?=[#0?])/g, ",")
    .replaceAll("\u0000", "\\.");
}
