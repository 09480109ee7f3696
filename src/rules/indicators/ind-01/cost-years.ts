import type { Place } from "../../../core/sheet/address";
import type { MappedIndicator } from "../../../core/lint/mapped-indicators";
import { ownFileFirst } from "../../../core/lint/own-file";
import type { PlacedTable, WorkbookInput } from "../../../core/lint/rule";
import type { FigureValue } from "../../../core/report/find-indicator";
import { halfUlp, isFigure, statedDecimals } from "../../../core/report/find-indicator";
import type { MoneyFigure } from "../../../core/report/figure";
import type { MoneyTable, TableRow } from "../../../core/report/model";
import type { YearColumn } from "../../../core/report/table-columns";
import { columnUnit, linesOf } from "../../../core/report/model";
import type { Unit } from "../../../core/report/unit";
import { toKopiykas, unitOf } from "../../../core/report/unit";

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
  readonly year: number;
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

export function programmesOf({ tables }: WorkbookInput): readonly Programme[] {
  return tables.flatMap((placed) => {
    const { table } = placed;
    return table.kind === "programme" ? [{ placed, table }] : [];
  });
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
  return Object.entries(row.values).flatMap(([column, value]): readonly CostYear[] => {
    const year = Number(/^year:(\d+)$/.exec(column)?.[1]);
    const own = columnUnit(programme, column as YearColumn) ?? unit;
    if (Number.isNaN(year) || !isFigure(value)) return [];
    const figures = rows.flatMap((each) => each.money[column as YearColumn] ?? []);
    if (figures.length < rows.length || figures.some(isUnread)) return [];
    return [
      {
        year,
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
