import { spanOf } from "./header-spans";
import type { LabelledColumn } from "./header-columns";
import type { HeaderYears } from "./header-years";
import { headerWords } from "./header-words";
import type { Labelled, Resolved } from "./labelled-columns";
import { asColumn, find, inOrder, lineColumns, textColumns } from "./labelled-columns";
import type { Period } from "./period";
import { monthsOf, yearOfPeriod } from "./period";
import type { Building, Columns } from "./table-columns";

/** The columns of an execution report; null where the header is none's. */
export function reportColumns(labelled: Labelled, period: Period | null): Resolved | null {
  const year = period === null ? null : yearOfPeriod(period);
  const together = columnsOfAllYears(labelled, year);
  const single = labelled.filter((column) => !together.set.has(column));
  const actuals = single.filter(({ word }) => word === "actual");
  const actual = mainOf(actuals, year);
  const { plans, ofPeriods } = plansIn(single);
  const annual = mainOf(plans, actual?.year ?? year);
  const volume = single.find(
    (column) => column.word === "programmeVolume" && !ofPeriods.includes(column),
  );
  // Where a report knows only what the programme foresees, that is its plan.
  const plan = annual ?? volume;
  const line = lineColumns(labelled);
  if (actual === undefined || plan === undefined || line === null) return null;
  if (line.loose && (find(labelled, "percent") === undefined || isBudget(labelled))) return null;
  const others = ["number", "percent", "explanation"] as const;
  const supported = others.some((word) => find(labelled, word) !== undefined);
  if (!supported && labelled.length < 4) return null;
  const columns: Building<Columns> = {
    ...textColumns(labelled),
    ...line.columns,
    annualPlan: asColumn(plan),
    actual: asColumn(actual),
    ...together.columns,
  };
  if (volume !== undefined && volume !== plan) columns.programmeVolume = asColumn(volume);
  const ofPeriod = planOfPeriod(ofPeriods, actual, period);
  if (ofPeriod !== null) columns.periodPlan = asColumn(ofPeriod);
  const percent = percentColumn(labelled, year);
  if (percent !== undefined) columns.percent = asColumn(percent);
  for (const column of [...plans, ...actuals]) {
    if (column.source === null || column === plan || column === actual || column.isTotal) continue;
    const of = column.word === "actual" ? "actual" : "annualPlan";
    columns[`${of}:${column.source}`] ??= asColumn(column);
  }
  return {
    kind: "execution-report",
    columns: inOrder({
      ...columns,
      ...otherYears(year, without(plans, plan), without(actuals, actual)),
    }),
    sureness: line.loose || annual === undefined ? "likely" : "sure",
  };
}

/**
 * The columns of all years since the programme began: what was planned and what was financed in them.
 * Nothing where only one of the two is there, or nothing else could be the report's own.
 */
function columnsOfAllYears(
  labelled: Labelled,
  year: number | null,
): { readonly columns: Columns; readonly set: ReadonlySet<LabelledColumn> } {
  const whole = labelled.filter(({ source, isTotal }) => source === null || isTotal);
  const actual = whole.find(({ word, years }) => word === "actual" && isToDate(years, year));
  const plan = whole.find(
    ({ word, years }) =>
      (word === "annualPlan" || word === "programmeVolume") &&
      actual !== undefined &&
      isToDate(years, year) &&
      startOf(years) === startOf(actual.years),
  );
  const set = new Set([plan, actual].flatMap((column) => column ?? []));
  const own = labelled.filter((column) => !set.has(column));
  const isReport =
    own.some(({ word }) => word === "actual") &&
    own.some(({ word }) => word === "annualPlan" || word === "programmeVolume");
  if (!isReport) return { columns: {}, set: new Set() };
  return {
    columns: {
      ...(plan === undefined ? {} : { planToDate: asColumn(plan) }),
      ...(actual === undefined ? {} : { actualToDate: asColumn(actual) }),
    },
    set,
  };
}

function isToDate(years: HeaderYears | null, year: number | null): boolean {
  return years === "to-date" || (years !== null && years.to === year);
}

function startOf(years: HeaderYears | null): number | null {
  return years === null || years === "to-date" ? null : years.from;
}

function without(columns: Labelled, taken: LabelledColumn): Labelled {
  return columns.filter((column) => column !== taken);
}

/** Plan and actual of each other year that has both, for the whole year and from all sources. */
function otherYears(year: number | null, plans: Labelled, actuals: Labelled): Columns {
  if (year === null) return {};
  const whole = (columns: Labelled): Labelled =>
    columns.filter(({ source, isTotal, header }) => {
      return (source === null || isTotal) && spanOf(header) === null;
    });
  const columns: Building<Columns> = {};
  for (const actual of whole(actuals)) {
    const plan = whole(plans).find((each) => each.year === actual.year);
    if (actual.year === null || actual.year === year || plan === undefined) continue;
    columns[`planOf:${actual.year}`] ??= asColumn(plan);
    columns[`actualOf:${actual.year}`] ??= asColumn(actual);
  }
  return columns;
}

/**
 * The plans of the year, and apart from them those of a part of it («План на 9 місяців»). Where a
 * report has no other plan, what it has is its plan.
 */
function plansIn(labelled: Labelled): { readonly plans: Labelled; readonly ofPeriods: Labelled } {
  const isOfPeriod = ({ word, span }: LabelledColumn): boolean =>
    word === "periodPlan" || span !== null;
  const all = labelled.filter(({ word }) => word === "annualPlan");
  const plans = all.filter((column) => !isOfPeriod(column));
  const ofPeriods = labelled.filter(isOfPeriod);
  if (plans.length > 0) return { plans, ofPeriods };
  return { plans: all.length > 0 ? all : ofPeriods, ofPeriods: [] };
}

/** The plan of the reporting period; null where several could be it, or another year's is. */
function planOfPeriod(
  columns: Labelled,
  actual: LabelledColumn,
  period: Period | null,
): LabelledColumn | null {
  const year = period === null ? actual.year : yearOfPeriod(period);
  const own = columns.filter(
    ({ span, source, isTotal, year: named }) =>
      span !== "other" &&
      (source === null || isTotal) &&
      (named === null || year === null || named === year),
  );
  const months = period === null ? spanOf(actual.header) : monthsOf(period);
  const exact = own.filter(({ span }) => span === months);
  const [only, another] = exact.length > 0 ? exact : own;
  return only === undefined || another !== undefined ? null : only;
}

/** «% виконання» of the money comes before a share of something else, the reported year's before another's. */
export function percentColumn(labelled: Labelled, year: number | null): LabelledColumn | undefined {
  const all = labelled.filter(({ word }) => word === "percent");
  const own = all.filter((column) => column.year === null || column.year === year);
  const percents = year === null || own.length === 0 ? all : own;
  return (
    percents.find(({ header }) => /викон|освоєн|фінанс/.test(headerWords(header))) ?? percents[0]
  );
}

/**
 * The column that counts among several of a meaning: of the report's year, with the amendments, for
 * the whole year and from all sources.
 */
function mainOf(columns: Labelled, year: number | null): LabelledColumn | undefined {
  const years = new Set(columns.flatMap((column) => column.year ?? []));
  const ofYear =
    year !== null && years.size > 1 && years.has(year)
      ? columns.filter((column) => column.year === null || column.year === year)
      : columns;
  const all = ofYear.filter(({ source, isTotal }) => source === null || isTotal);
  const amended = all.find(({ header }) =>
    /з урахуванн|уточнен|зі змін|із змін/.test(headerWords(header)),
  );
  const whole = all.find(
    ({ header }) => !/звітн\S* період|місяц|квартал|півріч/.test(headerWords(header)),
  );
  const isPlan = columns[0]?.word !== "actual";
  return isPlan ? (amended ?? whole ?? all[0]) : all[0];
}

/** Words of other tables that state plan, actual and percent as well: revenue, budget codes, staff. */
function isBudget(labelled: Labelled): boolean {
  return labelled.some(
    ({ word, header }) =>
      word === "code" ||
      /доход|надходжен|податк|посад|оклад|штатн|товар|цін[аи]|кредит/.test(headerWords(header)),
  );
}
