import type { CellValue } from "./snapshot";

const NBSP = "\u00A0";

interface FormatParts {
  readonly before: string;
  readonly after: string;
  readonly decimals: number;
  readonly optionalDecimals: number;
  readonly grouped: boolean;
  readonly percent: boolean;
}

/**
 * A value as a Ukrainian Excel shows it, for the formats that Zvirka itself writes: General, a fixed
 * number of decimals with or without thousands, percents, and either with quoted text around it.
 * Other formats (dates, fractions) fall back to General: what a host shows is read from the host.
 */
export function displayValue(value: CellValue, numberFormat: string): string {
  if (value === null) return "";
  if (typeof value === "boolean") return value ? "ІСТИНА" : "ХИБНІСТЬ";
  if (typeof value === "string") return value;
  const parts = readFormat(numberFormat);
  if (parts === null) return general(value);
  const scaled = parts.percent ? shiftTwo(value) : value;
  const digits = groupDigits(
    trimOptional(roundHalfUp(Math.abs(scaled), parts.decimals), parts.optionalDecimals),
    parts.grouped,
  );
  const sign = scaled < 0 && /[1-9]/.test(digits) ? "-" : "";
  return `${sign}${parts.before}${digits}${parts.after}`;
}

/** True when the format shows the number times one hundred with a percent sign. */
export function isPercentFormat(numberFormat: string): boolean {
  return withoutLiterals(numberFormat).includes("%");
}

/** True when the format shows a date or a time, so that the number is a serial. */
export function isDateFormat(numberFormat: string): boolean {
  return /[dmyhs]/i.test(withoutLiterals(numberFormat).replace(/general/gi, ""));
}

/** Words that a number format puts around the number: «Всього:» of `"Всього: "#,##0.00`. */
export function formatWords(numberFormat: string): {
  readonly before: string;
  readonly after: string;
} {
  // Padding, fill, colours and locales are no words; what an escape or quotes hold is.
  const tokens = (numberFormat.match(/"[^"]*"|\\.|\[[^\]]*\]|[_*].|./gs) ??
    []) as readonly string[];
  const end = tokens.indexOf(";");
  const section = end === -1 ? tokens : tokens.slice(0, end);
  const isDigit = (token: string): boolean => /^[0#?]$/.test(token);
  const words = (part: readonly string[]): string =>
    part
      .map((token) => (/^["\\]/.test(token) ? token.replace(/^\\|"/g, "") : ""))
      .join("")
      .trim();
  const first = section.findIndex(isDigit);
  if (first === -1) return { before: "", after: "" };
  return {
    before: words(section.slice(0, first)),
    after: words(section.slice(section.findLastIndex(isDigit) + 1)),
  };
}

/**
 * By how many powers of ten a format shows a number smaller than it is: 3 for «0.0,», which shows
 * 180 000 as 180,0.
 */
export function formatScale(numberFormat: string): number {
  const [section = ""] = withoutLiterals(numberFormat).split(";");
  return 3 * (/[0#?](,+)[^0#?,]*$/.exec(section)?.[1]?.length ?? 0);
}

function withoutLiterals(numberFormat: string): string {
  return numberFormat.replace(/"[^"]*"|\\.|\[[^\]]*\]|_./g, "");
}

function general(value: number): string {
  return String(Number(value.toPrecision(11))).replace(".", ",");
}

function readFormat(numberFormat: string): FormatParts | null {
  const match = /^((?:"[^"]*")*)(#,##)?0(?:\.(0*)(#*))?(%?)((?:"[^"]*")*)$/.exec(
    numberFormat.trim(),
  );
  if (match === null) return null;
  const literal = (text: string | undefined): string => (text ?? "").replaceAll('"', "");
  const optional = match[4]?.length ?? 0;
  return {
    before: literal(match[1]),
    after: (match[5] ?? "") + literal(match[6]),
    decimals: (match[3]?.length ?? 0) + optional,
    optionalDecimals: optional,
    grouped: match[2] !== undefined,
    percent: match[5] === "%",
  };
}

/** Times one hundred without a new binary error: 0.496 gives 49.6, not 49.599999999999994. */
function shiftTwo(value: number): number {
  return Number((value * 100).toPrecision(15));
}

/** Rounds the shortest decimal form, as Excel does, so that 1.005 gives 1.01. */
function roundHalfUp(value: number, decimals: number): string {
  const shortest = Number(value.toPrecision(15));
  return Number(`${Math.round(Number(`${shortest}e${decimals}`))}e-${decimals}`).toFixed(decimals);
}

function trimOptional(digits: string, optional: number): string {
  let result = digits;
  for (let left = optional; left > 0 && result.endsWith("0"); left--) result = result.slice(0, -1);
  return result.endsWith(".") ? result.slice(0, -1) : result;
}

function groupDigits(digits: string, grouped: boolean): string {
  const [whole = "0", fraction] = digits.split(".");
  const shown = grouped ? whole.replace(/\B(?=(\d{3})+$)/g, NBSP) : whole;
  return fraction === undefined ? shown : `${shown},${fraction}`;
}
