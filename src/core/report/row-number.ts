import type { Cell } from "../sheet/snapshot";
import { likelyTyped } from "./likely-typed";

const ROMAN: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10 };

/**
 * The parts of a number such as «3.2.21», «1)» or «IV.», null when it is none. A final dot does not
 * count.
 */
export function numberParts(text: string | undefined): readonly number[] | null {
  const line = (text ?? "").trim();
  const match = /^№? ?(\d{1,3}(?:[.,]\d{1,3})*)[.)]?$/.exec(line);
  if (match?.[1] !== undefined) return match[1].split(/[.,]/).map(Number);
  const roman = /^([IVXІХ]{1,5})[.)]?$/.exec(line)?.[1];
  return roman === undefined ? null : romanParts(roman);
}

/** The number that a title begins with: «1. Підвищення рівня», «Завдання 2.1. Дороги». */
export function leadingNumber(text: string): readonly number[] | null {
  const match =
    /^(?:\p{L}+\s+)?№? ?(\d{1,3}(?:\.\d{1,3})*)[.):]?\s+\p{L}|^([IVXІХ]{1,5})[.)]\s+\p{L}|^(?:розділ|напрям|section)\s+([IVXІХ]{1,5}|\d{1,2})(?=[\s.:]|$)/iu.exec(
      text.trim(),
    );
  return match === null ? null : numberParts(match[1] ?? match[2] ?? match[3]?.toUpperCase());
}

/** The number in a № cell; a date gives the number that it was most likely typed as. */
export function numberOfCell(cell: Cell): readonly number[] | null {
  const typed = typeof cell.value === "number" ? likelyTyped(cell.value, cell.numberFormat) : null;
  return numberParts(typed ?? cell.text);
}

/** Latin and Cyrillic letters are typed for the Roman numerals alike. */
function romanParts(text: string): readonly number[] | null {
  const digits = [...text.replaceAll("І", "I").replaceAll("Х", "X")].map((d) => ROMAN[d] ?? 0);
  const value = digits.reduce(
    (sum, digit, at) => sum + (digit < (digits[at + 1] ?? 0) ? -digit : digit),
    0,
  );
  return value > 0 && value <= 30 ? [value] : null;
}
