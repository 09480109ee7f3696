/**
 * What a function does with an argument: computes with it, takes it as a date or as text, adds up the numbers of an
 * area, the same without filtered rows, or looks at it as it is.
 */
export type ArgumentUse = "number" | "date" | "text" | "summed" | "subtotalled" | "as-is";

const SHORT: Readonly<Record<string, ArgumentUse>> = {
  n: "number",
  d: "date",
  t: "text",
  s: "summed",
  f: "subtotalled",
  "-": "as-is",
};

/** One letter an argument; the last goes for all that follow. */
const USES = new Map<string, string>([
  ...each(
    "s",
    "SUM AVERAGE MIN MAX COUNT COUNTA PRODUCT MEDIAN STDEV STDEV.S STDEV.P VAR VAR.S VAR.P",
  ),
  ...each("s", "SUMSQ GEOMEAN HARMEAN"),
  ...each("nf", "SUBTOTAL"),
  ...each("n", "ABS INT SQRT SIGN EVEN ODD EXP LN LOG10 FACT DEGREES RADIANS SIN COS TAN"),
  ...each("n", "ROUND ROUNDUP ROUNDDOWN TRUNC MOD POWER CEILING FLOOR MROUND LOG QUOTIENT"),
  ...each("n", "DATE TIME HOUR MINUTE SECOND"),
  ...each("d", "YEAR MONTH DAY DAYS"),
  ...each("dn", "WEEKDAY WEEKNUM EDATE EOMONTH"),
  ...each("ddt", "DATEDIF"),
  ...each("t", "LEN TRIM CONCAT CONCATENATE LOWER UPPER PROPER CLEAN EXACT CODE UNICODE"),
  ...each("tn", "LEFT RIGHT MID REPT"),
  ...each("tttn", "SUBSTITUTE"),
  ...each("ttn", "FIND SEARCH TEXTBEFORE TEXTAFTER"),
  ...each("tnnt", "REPLACE"),
  ...each("t-t", "TEXTJOIN"),
  ...each("-t", "TEXT"),
  ...each("-n", "INDEX LARGE SMALL"),
  ...each("--n-", "MATCH VLOOKUP HLOOKUP"),
  ...each("n-", "CHOOSE"),
]);

/**
 * Results of these depend on separators or spellings of the locale, and the engine knows only the
 * English ones.
 */
const UNSUPPORTED: ReadonlySet<string> = new Set(
  "NUMBERVALUE FIXED DOLLAR TIMEVALUE VALUETOTEXT ARRAYTOTEXT BAHTTEXT CELL PHONETIC".split(" "),
);

/** How a function of that name uses its argument; `index` counts from zero. */
export function argumentUse(name: string, index: number): ArgumentUse {
  const uses = USES.get(name);
  const use = uses?.[Math.min(index, uses.length - 1)];
  return use === undefined ? "as-is" : (SHORT[use] ?? "as-is");
}

/** A function whose result we would get wrong: the cell says #NAME? instead. */
export function isUnsupported(name: string): boolean {
  return UNSUPPORTED.has(name);
}

function each(uses: string, names: string): [string, string][] {
  return names.split(" ").map((name) => [name, uses]);
}
