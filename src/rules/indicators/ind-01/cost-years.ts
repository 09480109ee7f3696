import type { Place } from "../../../core/sheet/address";
import type { MappedIndicator } from "../../../core/lint/mapped-indicators";
import { ownFileFirst } from "../../../core/lint/own-file";
import type { PlacedTable, WorkbookInput } from "../../../core/lint/rule";
import type { FigureValue } from "../../../core/report/find-indicator";
import { halfUlp, isFigure, statedDecimals } from "../../../core/report/find-indicator";
import type { MoneyFigure } from "../../../core/report/figure";
import type {
  IndicatorColumn,
  IndicatorTable,
  IndicatorValue,
  MoneyTable,
  TableRow,
} from "../../../core/report/model";
import type { Period } from "../../../core/report/period";
import { yearOfPeriod } from "../../../core/report/period";
import { columnUnit, linesOf } from "../../../core/report/model";
import type { Unit } from "../../../core/report/unit";
import { toKopiykas, unitOf } from "../../../core/report/unit";

/** A table with the money of measures: a programme, or a report beside a report of indicators. */
interface Programme {
  readonly placed: PlacedTable;
  readonly table: MoneyTable;
}

/** The measures of one indicator, all in one table. */
interface Measures extends Programme {
  readonly rows: readonly TableRow[];
}

/** What an indicator states for a year, and what its measures give. */
export interface CostYear {
  /** The year; of a report of indicators the period, as it is planned or financed. */
  readonly of: "year" | "plan" | "actual";
  readonly period: Period;
  readonly value: FigureValue;
  readonly unit: Unit;
  /** Kopiykas stated. */
  readonly stated: number;
  /** Kopiykas of the measures. */
  readonly kopiykas: number;
  /** By how many kopiykas rounding may explain a difference. */
  readonly slack: number;
  readonly places: readonly Place[];
  readonly figures: readonly MoneyFigure[];
  readonly programme: { readonly sheet: string; readonly unit: Unit };
}

export function moneyTables(
  { tables }: WorkbookInput,
  kind: "programme" | "execution-report",
): readonly Programme[] {
  return tables.flatMap((placed) => {
    const { table } = placed;
    return table.kind === kind ? [{ placed, table }] : [];
  });
}

/** True for a table that has plan and actual of one period instead of years. */
export function isReport({ columns }: IndicatorTable): boolean {
  return columns.annualPlan !== undefined;
}

/**
 * The rows with an indicator's numbers in the first programme that has them, of its own workbook where
 * there is one; else a number that none has.
 */
export function findMeasures(
  programmes: readonly Programme[],
  { placed, entry: { measures: numbers } }: MappedIndicator,
): Measures | { readonly missing: string } {
  let missing: string | null = null;
  for (const programme of ownFileFirst(programmes, placed)) {
    const lines = linesOf(programme.table);
    const found = numbers.map((number) => ({
      number,
      rows: lines.filter((row) => row.number?.join(".") === number),
    }));
    const lacking = found.find(({ rows }) => rows.length !== 1);
    if (lacking === undefined) return { ...programme, rows: found.flatMap(({ rows }) => rows) };
    missing ??= lacking.number;
  }
  return { missing: missing ?? "" };
}

/** The years in which the indicator is a figure and every measure's money could be read. */
export function costYears(
  { table, row, entry }: MappedIndicator,
  { placed, table: programme, rows }: Measures,
): readonly CostYear[] {
  const unit = unitOf(row.unitOfMeasure?.text ?? "");
  if (unit === null || entry.measures.length === 0) return [];
  const columns = Object.entries(row.values) as [IndicatorColumn, IndicatorValue][];
  return columns.flatMap(([column, value]): readonly CostYear[] => {
    const when = periodOf(column, table.period);
    const own = columnUnit(programme, column) ?? unit;
    if (when === null || !isFigure(value)) return [];
    const figures = rows.flatMap((each) => each.money[column] ?? []);
    if (figures.length < rows.length || figures.some(isUnread)) return [];
    return [
      {
        ...when,
        value,
        unit,
        stated: toKopiykas(value.amount, unit),
        kopiykas: figures.reduce((sum, figure) => sum + kopiykasOf(figure, own), 0),
        slack: toKopiykas(halfUlp(statedDecimals(table, row, value)), unit),
        places: figures.map(({ cell }) => ({ sheet: placed.sheet.name, cell })),
        figures,
        programme: { sheet: placed.sheet.name, unit: own },
      },
    ];
  });
}

/** What a column of values is of; null where the report does not say of which period it is. */
function periodOf(
  column: IndicatorColumn,
  period: Period | null,
): Pick<CostYear, "of" | "period"> | null {
  if (column !== "annualPlan" && column !== "actual") {
    return { of: "year", period: column.slice("year:".length) };
  }
  if (period === null) return null;
  return column === "actual"
    ? { of: "actual", period }
    : { of: "plan", period: `${yearOfPeriod(period)}` };
}

function isUnread({ reading, kopiykas }: MoneyFigure): boolean {
  return kopiykas === null && reading !== "blank";
}

/** A table without a declared unit is read in hryvnias; its indicator says what is meant. */
function kopiykasOf({ amount }: MoneyFigure, unit: Unit): number {
  return amount === null ? 0 : toKopiykas(amount, unit);
}

/** Rounding explains a figure that states no more than its decimals allow (tolerance T1). */
export function isRounding({ stated, kopiykas, slack, value }: CostYear): boolean {
  return value.formula === null && Math.abs(stated - kopiykas) <= slack;
}
