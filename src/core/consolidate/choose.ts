import type { Choices, LeftOut, Question } from "../edits/proposal";
import type { Period } from "../report/period";
import { comparePeriods } from "../report/period";
import { withoutCopies } from "./copies";
import type { SourceBook, SourceTable } from "./sources";
import { compareText, inOrder, sourceId, sourceName } from "./sources";

/** The reports to add up, and what was decided about the others. */
export interface Chosen {
  /** Null where no report says its period. */
  readonly period: Period | null;
  readonly reports: readonly SourceTable[];
  readonly questions: readonly Question[];
  readonly leftOut: readonly LeftOut[];
}

/**
 * The reports of one period, the latest unless the person names another: a year's figures are
 * cumulative, and two periods would count twice. A report that does not say its period is asked about
 * and stays out until somebody says that it belongs; of copies one is taken.
 *
 * @param sheet the sheet that the result is for, where what is said of other files belongs
 */
export function chooseReports(
  books: readonly SourceBook[],
  choices: Choices,
  sheet: string,
): Chosen {
  const all = inOrder(books).flatMap(({ reports }) => reports);
  const stated = new Set(all.flatMap(({ table }) => table.period ?? []));
  const periods = [...stated].toSorted(comparePeriods).toReversed();
  const period = periods.find((each) => each === choices.answers[PERIOD]) ?? periods[0] ?? null;
  const unstated = period === null ? [] : all.filter(({ table }) => table.period === null);
  const asked = unstated.map((source) => periodQuestion(source, all, { period, sheet }));
  const isTaken = (source: SourceTable): boolean =>
    source.table.period === period ||
    choices.answers[`consolidate:no-period:${sourceId(source)}`] === "take";
  const current = all.filter(isTaken);
  const others = all.filter(({ table }) => table.period !== null && table.period !== period);
  const copies = withoutCopies(current, choices, sheet);
  return {
    period,
    reports: copies.taken,
    questions: [
      ...(periods.length > 1 ? [whichPeriod(periods, sheet)] : []),
      ...asked,
      ...copies.questions,
    ],
    leftOut: [
      ...otherPeriods(others, all, sheet),
      ...copies.identical.map(({ source, taken }): LeftOut => {
        const args = { name: sourceName(source, all), taken: sourceName(taken, all) };
        return { sheet, range: null, saying: { code: "identical", args } };
      }),
    ],
  };
}

/** The question of which period; its options are periods. */
const PERIOD = "consolidate:period";

function whichPeriod(periods: readonly Period[], sheet: string): Question {
  return {
    id: PERIOD,
    sheet,
    range: null,
    saying: {
      code: "ask-period",
      args: { periods },
    },
    options: periods.map((period) => ({
      id: period,
      saying: { code: "take-period", args: { period } },
    })),
  };
}

function periodQuestion(
  source: SourceTable,
  all: readonly SourceTable[],
  { period, sheet }: { readonly period: Period | null; readonly sheet: string },
): Question {
  const args = { period: period ?? "" };
  return {
    id: `consolidate:no-period:${sourceId(source)}`,
    sheet,
    range: null,
    saying: { code: "ask-no-period", args: { name: sourceName(source, all), ...args } },
    options: [
      { id: "skip", saying: { code: "skip", args: {} } },
      { id: "take", saying: { code: "take-as-period", args } },
    ],
  };
}

/** One sentence for each other period, however many reports are of it. */
function otherPeriods(
  others: readonly SourceTable[],
  all: readonly SourceTable[],
  sheet: string,
): readonly LeftOut[] {
  const periods = [...new Set(others.flatMap(({ table }) => table.period ?? []))];
  return periods.toSorted(compareText).map((period) => {
    const own = others.filter(({ table }) => table.period === period);
    const names = own.map((each) => sourceName(each, all));
    const args = { period, count: own.length, names };
    return { sheet, range: null, saying: { code: "other-period", args } };
  });
}
