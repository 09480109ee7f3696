import type { CellValue } from "./snapshot";

/** What Excel makes of something typed into a cell that has no format of its own. */
export interface Entry {
  readonly value: CellValue;
  /** The format Excel gives the cell, null when it leaves it as it is. English notation. */
  readonly numberFormat: string | null;
  /** Set for a typed formula, as typed, with its «=». */
  readonly formula: string | null;
}

const NUMBER = /^([+-]?)(\d{1,3}(?:[ \u00A0]\d{3})+|\d+)(?:,(\d*))?( ?%)?$/;
const LEADING_COMMA = /^([+-]?),(\d+)( ?%)?$/;
const EXPONENT = /^[+-]?\d+(?:,\d+)?[eE][+-]?\d{1,3}$/;
const DATE = /^(\d{1,2})[./-](\d{1,2})(?:[./-](\d{1,2}|\d{4}))?$/;
const TIME = /^(\d{1,2}):([0-5]\d)(?::([0-5]\d))?$/;
const DAYS_BEFORE_1970 = 25_569;
const MS_PER_DAY = 86_400_000;

/**
 * What an Excel with Ukrainian regional settings makes of a typed entry: thousands split by an
 * ordinary or no-break space, decimals by a comma, at most one space before the percent sign; the
 * point, slash and hyphen make dates. Anything else stays text. Seen in another program's uk-UA
 * locale and from documentation; assumed for Excel.
 *
 * @param typed what the person typed; a leading apostrophe forces text, «=» starts a formula
 * @param year the current year, which Excel adds to a day and month
 */
export function enterInUkrainianExcel(typed: string, year: number): Entry {
  if (typed.startsWith("'")) return text(typed.slice(1));
  const entry = typed.trim();
  if (entry === "")
    return { value: typed === "" ? null : typed, numberFormat: null, formula: null };
  if (entry.startsWith("=") && entry.length > 1) {
    return { value: null, numberFormat: null, formula: entry };
  }
  return asNumber(entry) ?? asDate(entry, year) ?? asTime(entry) ?? asBoolean(entry) ?? text(typed);
}

function text(value: string): Entry {
  return { value, numberFormat: null, formula: null };
}

function asNumber(entry: string): Entry | null {
  if (EXPONENT.test(entry)) return number(Number(entry.replace(",", ".")), "0.00E+00");
  const short = LEADING_COMMA.exec(entry);
  const match = NUMBER.exec(entry);
  if (match === null && short === null) return null;
  const sign = (match?.[1] ?? short?.[1]) === "-" ? "-" : "";
  const whole = match?.[2] ?? "0";
  const fraction = match === null ? (short?.[2] ?? "") : (match[3] ?? "");
  const percent = (match === null ? short?.[3] : match[4]) !== undefined;
  const digits = whole.replace(/[ \u00A0]/g, "");
  if (percent) {
    // Shifting the point in the text keeps 49,6 % exactly 0.496; a division would not.
    const value = Number(`${sign}${digits}.${fraction}e-2`);
    return number(value, fraction === "" ? "0%" : "0.00%");
  }
  const grouped = /[ \u00A0]/.test(whole);
  const format = grouped ? (fraction === "" ? "#,##0" : "#,##0.00") : null;
  return number(Number(`${sign}${digits}.${fraction === "" ? "0" : fraction}`), format);
}

function number(value: number, numberFormat: string | null): Entry {
  return { value, numberFormat, formula: null };
}

function asDate(entry: string, currentYear: number): Entry | null {
  const match = DATE.exec(entry);
  if (match === null) return null;
  const day = Number(match[1]);
  const month = Number(match[2]);
  const typedYear = match[3];
  const year =
    typedYear === undefined
      ? currentYear
      : typedYear.length === 4
        ? Number(typedYear)
        : Number(typedYear) + (Number(typedYear) < 30 ? 2000 : 1900);
  const at = new Date(Date.UTC(year, month - 1, day));
  // An impossible day («31.02», «3.18») rolls over: Excel leaves such an entry as text.
  if (at.getUTCMonth() !== month - 1 || at.getUTCDate() !== day || year < 1900) return null;
  const serial = at.getTime() / MS_PER_DAY + DAYS_BEFORE_1970;
  return number(serial, typedYear === undefined ? "dd\\.mmm" : "dd\\.mm\\.yyyy");
}

function asTime(entry: string): Entry | null {
  const match = TIME.exec(entry);
  if (match === null || Number(match[1]) > 23) return null;
  const seconds = Number(match[1]) * 3600 + Number(match[2]) * 60 + Number(match[3] ?? 0);
  return number(seconds / 86_400, match[3] === undefined ? "hh:mm" : "hh:mm:ss");
}

function asBoolean(entry: string): Entry | null {
  const word = entry.toUpperCase();
  if (word === "ІСТИНА" || word === "TRUE")
    return { value: true, numberFormat: null, formula: null };
  if (word === "ХИБНІСТЬ" || word === "FALSE")
    return { value: false, numberFormat: null, formula: null };
  return null;
}
