import { numberFromText } from "./coerce";
import type { ArrayValue, Scalar, Value } from "./values";
import { error, isArray, isError, number, rowsOf, VALUE_KIND } from "./values";

type Test = (value: Scalar) => boolean;

const OPERATOR = /^(<>|<=|>=|<|>|=)?(.*)$/s;

/**
 * What SUMIFS and its like take a criterion to mean (Excel help, «COUNTIF function», «SUMIFS
 * function»): numbers are compared with numbers only, where = and <> also know a text that is that
 * number; texts without regard to case, with * ? ~; empty cells count for "=" and for what is unequal.
 */
export function readCriterion(criterion: Scalar, year: number): Test {
  switch (criterion.kind) {
    case VALUE_KIND.blank:
      return equalsNumber(0, year);
    case VALUE_KIND.number:
      return equalsNumber(criterion.value, year);
    case VALUE_KIND.boolean:
      return (value) => value.kind === VALUE_KIND.boolean && value.value === criterion.value;
    case VALUE_KIND.error:
      return (value) => isError(value) && value.code === criterion.code;
    case VALUE_KIND.text:
      return readText(criterion.value, year);
  }
}

function readText(criterion: string, year: number): Test {
  const [, operator, operand = ""] = OPERATOR.exec(criterion) ?? [];
  const wanted = numberFromText(operand, year);
  if (wanted.kind === VALUE_KIND.number) {
    return compareNumber(operator ?? "=", wanted.value, year);
  }
  if (/^(істина|хибність|true|false)$/i.test(operand)) {
    const isTrue = /^(істина|true)$/i.test(operand);
    const isSame: Test = (value) => value.kind === VALUE_KIND.boolean && value.value === isTrue;
    return operator === "<>" ? (value) => !isSame(value) : isSame;
  }
  if (operator === undefined || operator === "=" || operator === "<>") {
    const isSame = operand === "" ? isNothing(operator) : matchesText(operand);
    return operator === "<>" ? (value) => !isSame(value) : isSame;
  }
  return (value) =>
    value.kind === VALUE_KIND.text &&
    holds(operator, value.value.localeCompare(operand, "uk", { sensitivity: "accent" }));
}

/** "=" and "<>" mean cells with nothing in them, "" also those with an empty text. */
function isNothing(operator: string | undefined): Test {
  return (value) =>
    value.kind === VALUE_KIND.blank ||
    (operator === undefined && value.kind === VALUE_KIND.text && value.value === "");
}

function compareNumber(operator: string, wanted: number, year: number): Test {
  const isSame = equalsNumber(wanted, year);
  if (operator === "=") return isSame;
  if (operator === "<>") return (value) => !isSame(value);
  return (value) =>
    value.kind === VALUE_KIND.number && holds(operator, Math.sign(value.value - wanted));
}

function equalsNumber(wanted: number, year: number): Test {
  return (value) => {
    if (value.kind === VALUE_KIND.number) return value.value === wanted;
    if (value.kind !== VALUE_KIND.text) return false;
    const read = numberFromText(value.value, year);
    return read.kind === VALUE_KIND.number && read.value === wanted;
  };
}

function holds(operator: string, order: number): boolean {
  switch (operator) {
    case "<":
      return order < 0;
    case "<=":
      return order <= 0;
    case ">":
      return order > 0;
    default:
      return order >= 0;
  }
}

function matchesText(pattern: string): Test {
  const source = pattern.replace(/~[*?~]|[\s\S]/g, (part) => {
    if (part === "*") return "[\\s\\S]*";
    if (part === "?") return "[\\s\\S]";
    const letter = part.length === 2 ? part.slice(1) : part;
    return letter.replace(/[.*+?^${}()|[\]\\/]/g, "\\$&");
  });
  const whole = new RegExp(`^${source}$`, "iu");
  return (value) => value.kind === VALUE_KIND.text && whole.test(value.value);
}

export type Summary = (chosen: readonly Scalar[]) => Scalar;

/**
 * Summarises the cells of `target` whose neighbours meet every pair of range and criterion. Ranges of
 * another shape are #VALUE!, as in Excel.
 */
export function summariseWhere(
  target: Value | null,
  pairs: readonly Value[],
  year: number,
  summary: Summary,
): Scalar {
  const tests: { readonly rows: ArrayValue["rows"]; readonly test: Test }[] = [];
  for (let index = 0; index + 1 < pairs.length; index += 2) {
    const [range, criterion] = [pairs[index], pairs[index + 1]];
    if (range === undefined || criterion === undefined) return error("#VALUE!");
    const wanted = isArray(criterion) ? criterion.rows[0]?.[0] : criterion;
    if (wanted === undefined) return error("#VALUE!");
    tests.push({ rows: rowsOf(range), test: readCriterion(wanted, year) });
  }
  const [first] = tests;
  if (first === undefined) return error("#VALUE!");
  const rows = target === null ? first.rows : rowsOf(target);
  if (tests.some((each) => !isSameShape(each.rows, rows))) return error("#VALUE!");
  return summariseChosen(rows, tests, summary);
}

function summariseChosen(
  rows: ArrayValue["rows"],
  tests: readonly { readonly rows: ArrayValue["rows"]; readonly test: Test }[],
  summary: Summary,
): Scalar {
  const chosen: Scalar[] = [];
  for (const [down, row] of rows.entries()) {
    for (const [right, value] of row.entries()) {
      const isChosen = tests.every((each) => {
        const cell = each.rows[down]?.[right];
        return cell !== undefined && each.test(cell);
      });
      if (isChosen) chosen.push(value);
    }
  }
  return summary(chosen);
}

function isSameShape(one: ArrayValue["rows"], other: ArrayValue["rows"]): boolean {
  return one.length === other.length && one[0]?.length === other[0]?.length;
}

export const SUMMARIES = {
  count: (chosen) => number(chosen.length),
  sum: overNumbers((numbers) => number(sumOf(numbers))),
  average: overNumbers((numbers) =>
    numbers.length === 0 ? error("#DIV/0!") : number(sumOf(numbers) / numbers.length),
  ),
  max: overNumbers((numbers) =>
    number(numbers.reduce((most, each) => Math.max(most, each), numbers[0] ?? 0)),
  ),
  min: overNumbers((numbers) =>
    number(numbers.reduce((least, each) => Math.min(least, each), numbers[0] ?? 0)),
  ),
} satisfies Record<string, Summary>;

/** An error among the chosen cells is the result; texts and empty cells do not matter. */
function overNumbers(summary: (numbers: readonly number[]) => Scalar): Summary {
  return (chosen) => {
    const failed = chosen.find(isError);
    if (failed !== undefined) return failed;
    return summary(chosen.flatMap((each) => (each.kind === VALUE_KIND.number ? [each.value] : [])));
  };
}

function sumOf(numbers: readonly number[]): number {
  return numbers.reduce((sum, each) => sum + each, 0);
}
