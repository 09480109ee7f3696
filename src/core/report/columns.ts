import type { LabelledColumn } from "./header-columns";
import type { HeaderWord } from "./header-words";
import { headerWords } from "./header-words";
import { spanOf } from "./header-spans";
import type { IndicatorColumns, IndicatorMeaning } from "./model";
import type { Period } from "./period";
import { monthsOf, yearOfPeriod } from "./period";
import type { Building, Column, ColumnMeaning, Columns, Sureness } from "./table-columns";
import { COLUMN_ORDER } from "./table-columns";

type Labelled = readonly LabelledColumn[];

/** What a header heads, and which of its columns are what. */
export type Resolved =
  | {
      readonly kind: "execution-report" | "programme" | "resources";
      readonly columns: Columns;
      readonly sureness: Sureness;
    }
  | {
      readonly kind: "indicators";
      readonly columns: IndicatorColumns;
      readonly sureness: Sureness;
    };

/**
 * What kind of table a header heads, by what its columns mean; null for other tables (revenue, budget
 * classification, staff, prices), which are left alone.
 *
 * @param period what the title speaks of, to choose among plans of several years or periods
 */
export function resolveColumns(labelled: Labelled, period: Period | null): Resolved | null {
  return (
    indicators(labelled) ?? report(labelled, period) ?? programme(labelled) ?? resources(labelled)
  );
}

function find(labelled: Labelled, word: HeaderWord): LabelledColumn | undefined {
  return labelled.find((column) => column.word === word);
}

function indicators(labelled: Labelled): Resolved | null {
  const indicator = find(labelled, "indicator");
  if (indicator === undefined) return null;
  const years = yearColumns(labelled);
  const plan = find(labelled, "annualPlan");
  const actual = find(labelled, "actual");
  const described = find(labelled, "unitOfMeasure") ?? find(labelled, "baseline");
  const valued = years.length > 0 || (plan !== undefined && actual !== undefined);
  if (described === undefined || !valued) return null;
  const columns: Building<IndicatorColumns> = {};
  const put = (meaning: IndicatorMeaning, column: LabelledColumn | undefined): void => {
    if (column !== undefined) columns[meaning] = asColumn(column);
  };
  put("number", find(labelled, "number"));
  put("indicator", indicator);
  put("unitOfMeasure", find(labelled, "unitOfMeasure"));
  put("baseline", find(labelled, "baseline"));
  if (plan !== undefined && actual !== undefined) {
    put("annualPlan", plan);
    put("actual", actual);
  } else {
    for (const column of years) put(`year:${column.year ?? 0}`, column);
  }
  return { kind: "indicators", columns, sureness: "sure" };
}

function report(labelled: Labelled, period: Period | null): Resolved | null {
  const year = period === null ? null : yearOfPeriod(period);
  const actuals = labelled.filter(({ word }) => word === "actual");
  const actual = mainOf(actuals, year);
  const { plans, ofPeriods } = plansIn(labelled);
  const annual = mainOf(plans, actual?.year ?? year);
  const volume = labelled.find(
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
  };
  if (volume !== undefined && volume !== plan) columns.programmeVolume = asColumn(volume);
  const ofPeriod = planOfPeriod(ofPeriods, actual, period);
  if (ofPeriod !== null) columns.periodPlan = asColumn(ofPeriod);
  const percent = percentColumn(labelled);
  if (percent !== undefined) columns.percent = asColumn(percent);
  for (const column of [...plans, ...actuals]) {
    if (column.source === null || column === plan || column === actual || column.isTotal) continue;
    const of = column.word === "actual" ? "actual" : "annualPlan";
    columns[`${of}:${column.source}`] ??= asColumn(column);
  }
  return {
    kind: "execution-report",
    columns: inOrder(columns),
    sureness: line.loose || annual === undefined ? "likely" : "sure",
  };
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

/** «% виконання» of the money comes before a share of something else. */
function percentColumn(labelled: Labelled): LabelledColumn | undefined {
  const percents = labelled.filter(({ word }) => word === "percent");
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

function programme(labelled: Labelled): Resolved | null {
  if (labelled.some(({ word }) => word === "actual")) return null;
  const years = yearColumns(labelled);
  const total = totalColumn(labelled, years);
  const line = lineColumns(labelled);
  if (line === null || line.loose || years.length + (total === undefined ? 0 : 1) < 2) return null;
  if (years.length === 0) return null;
  return {
    kind: "programme",
    columns: inOrder({
      ...textColumns(labelled),
      ...line.columns,
      ...Object.fromEntries(years.map((column) => [`year:${column.year ?? 0}`, asColumn(column)])),
      ...(total === undefined ? {} : { total: asColumn(total) }),
    }),
    sureness: "sure",
  };
}

function resources(labelled: Labelled): Resolved | null {
  const source = find(labelled, "fundingSource");
  const years = yearColumns(labelled);
  const total = totalColumn(labelled, years);
  if (source === undefined || years.length === 0 || years.length + (total ? 1 : 0) < 2) return null;
  if (labelled.some(({ word }) => word === "actual" || word === "measure" || word === "task")) {
    return null;
  }
  const number = find(labelled, "number");
  return {
    kind: "resources",
    columns: inOrder({
      ...(number === undefined ? {} : { number: asColumn(number) }),
      fundingSource: asColumn(source),
      ...Object.fromEntries(years.map((column) => [`year:${column.year ?? 0}`, asColumn(column)])),
      ...(total === undefined ? {} : { total: asColumn(total) }),
    }),
    sureness: "sure",
  };
}

/** The first column of each year: «всього» where a year is split by source. */
function yearColumns(labelled: Labelled): Labelled {
  const years = new Map<number, LabelledColumn>();
  for (const column of labelled) {
    const money = column.word === null || column.word === "annualPlan" || column.word === "total";
    if (column.year === null || !(money || column.word === "programmeVolume")) continue;
    const known = years.get(column.year);
    if (known === undefined || (column.isTotal && !known.isTotal)) years.set(column.year, column);
  }
  return [...years.values()].toSorted((a, b) => a.index - b.index);
}

function totalColumn(labelled: Labelled, years: Labelled): LabelledColumn | undefined {
  const free = labelled.filter((column) => !years.includes(column) && column.year === null);
  return (
    free.find(({ isTotal, word }) => isTotal || word === "total") ??
    free.find(({ word }) => word === "programmeVolume" || word === "annualPlan")
  );
}

interface LineColumns {
  readonly columns: Columns;
  /** Only a general word says that lines are named there. */
  readonly loose: boolean;
}

/** The columns that name a line: its task and measure, or at least what it is called. */
function lineColumns(labelled: Labelled): LineColumns | null {
  const measure = find(labelled, "measure");
  const task = find(labelled, "task") ?? find(labelled, "direction");
  const name = find(labelled, "name");
  if (measure === undefined && task === undefined && name === undefined) return null;
  const own = measure ?? (task === undefined || name !== undefined ? name : undefined);
  return {
    columns: {
      ...(task === undefined ? {} : { task: asColumn(task) }),
      ...(own === undefined ? {} : { measure: asColumn(own) }),
    },
    loose: measure === undefined && task === undefined,
  };
}

function textColumns(labelled: Labelled): Columns {
  const meanings = [
    "number",
    "term",
    "executor",
    "fundingSource",
    "expectedResult",
    "explanation",
  ] as const;
  const columns: Building<Columns> = {};
  for (const meaning of meanings) {
    const column = find(labelled, meaning);
    if (column !== undefined) columns[meaning] = asColumn(column);
  }
  return columns;
}

/** Words of other tables that state plan, actual and percent as well: revenue, budget codes, staff. */
function isBudget(labelled: Labelled): boolean {
  return labelled.some(
    ({ word, header }) =>
      word === "code" ||
      /доход|надходжен|податк|посад|оклад|штатн|товар|цін[аи]|кредит/.test(headerWords(header)),
  );
}

/** A labelled column as tables list it. */
export function asColumn({ index, header, unit, loose, word }: LabelledColumn): Column {
  const money =
    word === null ||
    word === "annualPlan" ||
    word === "periodPlan" ||
    word === "actual" ||
    word === "programmeVolume" ||
    word === "total";
  return {
    index,
    header,
    unit: money ? unit : null,
    fittingUnit: null,
    sureness: loose ? "likely" : "sure",
    because: loose ? "loose-header" : "header",
  };
}

/** Text columns first, as the interface lists them, then the money from left to right. */
export function inOrder(columns: Columns): Columns {
  const rank = (meaning: string): number => {
    const at = COLUMN_ORDER.indexOf(meaning);
    return at === -1 ? COLUMN_ORDER.indexOf("years") : at;
  };
  const entries = Object.entries(columns) as [ColumnMeaning, Column][];
  return Object.fromEntries(
    entries.toSorted(([a, x], [b, y]) => rank(a) - rank(b) || x.index - y.index),
  );
}
