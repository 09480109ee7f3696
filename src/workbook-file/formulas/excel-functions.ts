import { numberFromText, roundToDigits, textFromValue } from "./coerce";
import { SUMMARIES, summariseWhere } from "./criteria";
import { HELPER } from "./rewrite-formula";
import { formatAsText } from "./text-format";
import type { Scalar, Value } from "./values";
import { BLANK, error, isArray, isError, mapValue, number, rowsOf, VALUE_KIND } from "./values";

/** What the engine needs to know of a function. */
export interface EngineFunction {
  readonly minArity: number;
  readonly maxArity: number;
  readonly invoke: (args: unknown[]) => unknown;
}

/** What the functions ask of the workbook. */
export interface Surroundings {
  readonly year: () => number;
  /** Rows of a sheet that a filter hides, counted from one. */
  readonly filteredRows: (sheet: string) => ReadonlySet<number>;
  /** Told the arguments of INDIRECT and OFFSET; see `FoundCells`. */
  readonly found: (place: string, label: string, value: Scalar) => void;
}

const FIRST_OF_MARCH_1900 = 61;

type Compute = (args: readonly Value[]) => Value;

const MAX_ARGUMENTS = 255;
/** Two numbers that differ in the 16th digit only are as good as equal to Excel (assumed). */
const NEAR_ZERO = 1e-15;

/** The functions that the engine lacks or computes otherwise than Excel, by name. */
export function excelFunctions(around: Surroundings): ReadonlyMap<string, EngineFunction> {
  const one = (each: (scalar: Scalar) => Scalar): Compute => {
    return ([value = BLANK]) => mapValue(value, each);
  };
  const toNumber = (value: Scalar): Scalar =>
    value.kind === VALUE_KIND.text ? numberFromText(value.value, around.year()) : value;
  const where = (summary: keyof typeof SUMMARIES, targetFirst: boolean): Compute => {
    return (args) =>
      summariseWhere(
        targetFirst ? (args[0] ?? BLANK) : null,
        targetFirst ? args.slice(1) : args,
        around.year(),
        SUMMARIES[summary],
      );
  };
  const whereOne = (summary: keyof typeof SUMMARIES): Compute => {
    return ([range = BLANK, criterion = BLANK, target = range]) =>
      summariseWhere(target, [range, criterion], around.year(), SUMMARIES[summary]);
  };
  const table: [string, number, number, Compute][] = [
    [HELPER.number, 1, 1, one(toNumber)],
    [HELPER.date, 1, 1, one(asDate)],
    [HELPER.text, 1, 1, one(textFromValue)],
    [HELPER.compared, 1, 1, one(asCompared)],
    [HELPER.result, 1, 1, one((value) => (value.kind === VALUE_KIND.blank ? number(0) : value))],
    [HELPER.nearZero, 3, 3, nearZero],
    [HELPER.area, 1, 1, ([value = BLANK]) => asArea(value)],
    [HELPER.unfiltered, 2, 2, (args) => withoutFiltered(args, around)],
    [HELPER.found, 3, 3, (args) => reported(args, around)],
    [HELPER.unknown, 0, MAX_ARGUMENTS, () => error("#NAME?")],
    [
      "VALUE",
      1,
      1,
      one((value) =>
        value.kind === VALUE_KIND.boolean ? error("#VALUE!") : zeroForBlank(toNumber(value)),
      ),
    ],
    ["DATEVALUE", 1, 1, one((value) => dateFromText(value, around.year()))],
    ["TEXT", 2, 2, ([value = BLANK, pattern = BLANK]) => formatEach(value, pattern, around)],
    ["ROUND", 2, 2, rounding((scaled) => Math.floor(scaled + 0.5))],
    ["ROUNDUP", 2, 2, rounding(Math.ceil)],
    ["ROUNDDOWN", 2, 2, rounding(Math.floor)],
    ["SUMIF", 2, 3, whereOne("sum")],
    ["AVERAGEIF", 2, 3, whereOne("average")],
    ["COUNTIF", 2, 2, where("count", false)],
    ["COUNTIFS", 2, MAX_ARGUMENTS, where("count", false)],
    ["SUMIFS", 3, MAX_ARGUMENTS, where("sum", true)],
    ["AVERAGEIFS", 3, MAX_ARGUMENTS, where("average", true)],
    ["MAXIFS", 3, MAX_ARGUMENTS, where("max", true)],
    ["MINIFS", 3, MAX_ARGUMENTS, where("min", true)],
  ];
  return new Map(
    table.map(([name, minArity, maxArity, compute]) => [
      name,
      // The engine hands over its values as `unknown`; their shape is in values.ts.
      { minArity, maxArity, invoke: (args: unknown[]) => compute(args as Value[]) },
    ]),
  );
}

function reported(
  [place = BLANK, label = BLANK, value = BLANK]: readonly Value[],
  around: Surroundings,
): Value {
  if (place.kind === VALUE_KIND.text && label.kind === VALUE_KIND.text && !isArray(value)) {
    around.found(place.value, label.value, value);
  }
  return value;
}

function zeroForBlank(value: Scalar): Scalar {
  return value.kind === VALUE_KIND.blank ? number(0) : value;
}

function asCompared(value: Scalar): Scalar {
  return value.kind === VALUE_KIND.number ? number(roundToDigits(value.value)) : value;
}

/**
 * Excel has no dates before 1900, and a 29 February in that year, which the engine lacks: its days
 * before come one too early.
 */
function asDate(value: Scalar): Scalar {
  if (value.kind !== VALUE_KIND.number && value.kind !== VALUE_KIND.blank) return value;
  const serial = value.kind === VALUE_KIND.number ? value.value : 0;
  if (serial < 0) return error("#NUM!");
  if (serial >= FIRST_OF_MARCH_1900) return value;
  return number(serial < 1 ? serial + 2 : serial + 1);
}

function dateFromText(value: Scalar, year: number): Scalar {
  if (isError(value)) return value;
  if (value.kind !== VALUE_KIND.text || !/\d[./-]\d/.test(value.value)) return error("#VALUE!");
  const read = numberFromText(value.value, year);
  return read.kind === VALUE_KIND.number ? number(Math.floor(read.value)) : read;
}

/** «Floating-point arithmetic may give inaccurate results in Excel»: a final difference near 0 is 0. */
function nearZero([result = BLANK, left = BLANK, right = BLANK]: readonly Value[]): Value {
  if (
    result.kind !== VALUE_KIND.number ||
    left.kind !== VALUE_KIND.number ||
    right.kind !== VALUE_KIND.number
  ) {
    return result;
  }
  const size = Math.max(Math.abs(left.value), Math.abs(right.value));
  return Math.abs(result.value) < size * NEAR_ZERO ? number(0) : result;
}

function asArea(value: Value): Value {
  return isArray(value) || isError(value)
    ? value
    : { kind: VALUE_KIND.array, rows: [[value]], height: 1, width: 1 };
}

/** Excel leaves filtered rows out of every SUBTOTAL (Excel help, «SUBTOTAL function»). */
function withoutFiltered([sheet, value = BLANK]: readonly Value[], around: Surroundings): Value {
  if (sheet?.kind !== VALUE_KIND.text || !isArray(value) || value.originRow === undefined) {
    return value;
  }
  const filtered = around.filteredRows(sheet.value);
  const first = value.originRow;
  if (filtered.size === 0) return value;
  return {
    ...value,
    rows: value.rows.map((row, down) => (filtered.has(first + down) ? row.map(() => BLANK) : row)),
  };
}

function formatEach(value: Value, pattern: Value, around: Surroundings): Value {
  const wanted = isArray(pattern) ? (pattern.rows[0]?.[0] ?? BLANK) : pattern;
  if (isError(wanted)) return wanted;
  const code = wanted.kind === VALUE_KIND.text ? wanted.value : "";
  return mapValue(value, (each) => formatAsText(each, code, around.year()));
}

/** Rounds the digits Excel keeps, not the binary number: 1,005 to two decimals is 1,01. */
function rounding(round: (scaled: number) => number): Compute {
  const roundOne = (value: Scalar, digits: number): Scalar => {
    if (value.kind === VALUE_KIND.error) return value;
    const plain = value.kind === VALUE_KIND.boolean ? Number(value.value) : value;
    const amount =
      typeof plain === "number" ? plain : plain.kind === VALUE_KIND.number ? plain.value : 0;
    return number(roundAt(amount, digits, round));
  };
  return ([value = BLANK, digits = BLANK]) => {
    const [first = BLANK] = rowsOf(digits)[0] ?? [];
    if (isError(first)) return first;
    const places = first.kind === VALUE_KIND.number ? Math.trunc(first.value) : 0;
    return mapValue(value, (each) => roundOne(each, places));
  };
}

function roundAt(value: number, digits: number, round: (scaled: number) => number): number {
  const size = Math.abs(roundToDigits(value));
  const scaled = roundToDigits(shift(size, digits));
  const rounded = shift(round(scaled), -digits);
  return Number.isFinite(rounded) ? Math.sign(value) * rounded : value;
}

/** Moves the decimal point in the number's text, which loses nothing. */
function shift(value: number, places: number): number {
  const [mantissa = "0", exponent = "0"] = String(value).split("e");
  return Number(`${mantissa}e${String(Number(exponent) + places)}`);
}
