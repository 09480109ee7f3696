import type { MoneyTable, TableRow } from "./model";
import { columnUnit, moneyOf } from "./model";
import { yearOfPeriod } from "./period";
import type { MoneyColumn } from "./table-columns";
import { yearsTogether } from "./header-years";

/** The columns in which a report says what was planned and financed since its programme began. */
export interface ToDateColumns {
  readonly plans: readonly MoneyColumn[];
  readonly actuals: readonly MoneyColumn[];
  /** First of the years; null where the headers say «since the beginning» and no title names a term. */
  readonly from: number | null;
  readonly to: number;
}

/**
 * Where a report says itself what was planned and financed since the programme began: in columns of all
 * these years together, or of each of them. Null where a year is missing, the title does not say when
 * the programme began, or the columns are in different units: then nobody can tell.
 */
export function toDateColumns(table: MoneyTable): ToDateColumns | null {
  const { columns, period, title } = table;
  if (table.kind !== "execution-report" || period === null) return null;
  const to = yearOfPeriod(period);
  const from = title.term?.from ?? null;
  const { planToDate, actualToDate } = columns;
  if (planToDate !== undefined && actualToDate !== undefined) {
    const said = [planToDate, actualToDate].map(({ header }) => yearsTogether(header));
    const areAll = said.every((years) => {
      return years === null || years === "to-date" || (years.from === from && years.to === to);
    });
    return areAll
      ? inOneUnit(table, { plans: ["planToDate"], actuals: ["actualToDate"], from, to })
      : null;
  }
  if (from === null || from >= to) return null;
  const before = Array.from({ length: to - from }, (_, at) => from + at);
  const plans: readonly MoneyColumn[] = [
    ...before.map((year) => `planOf:${year}` as const),
    "annualPlan",
  ];
  const actuals: readonly MoneyColumn[] = [
    ...before.map((year) => `actualOf:${year}` as const),
    "actual",
  ];
  const has = (column: MoneyColumn): boolean => table.moneyColumns.includes(column);
  return [...plans, ...actuals].every(has) ? inOneUnit(table, { plans, actuals, from, to }) : null;
}

function inOneUnit(table: MoneyTable, found: ToDateColumns): ToDateColumns | null {
  const units = new Set([...found.plans, ...found.actuals].map((each) => columnUnit(table, each)));
  return units.size === 1 ? found : null;
}

/** The sum of a row's figures of some columns in kopiykas; null where one of them is missing. */
export function sumAcross(row: TableRow, columns: readonly MoneyColumn[]): number | null {
  let sum = 0;
  for (const column of columns) {
    const kopiykas = moneyOf(row, column)?.kopiykas ?? null;
    if (kopiykas === null) return null;
    sum += kopiykas;
  }
  return sum;
}
