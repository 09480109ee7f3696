import { isZero } from "./decimal";
import type { Money, MoneyFigure } from "./figure";
import type { Block, TableRow } from "./model";
import type { Building, Columns, MoneyColumn } from "./table-columns";
import { sumOf } from "./nesting";
import { judgePercent } from "./percent";
import type { Unit } from "./unit";
import { toKopiykas } from "./unit";
import { linesApart } from "./unit-ratio";

/** A table's columns and rows, its figures read in the units they speak for. */
export interface Fitted {
  readonly columns: Columns;
  readonly rows: readonly TableRow[];
}

/**
 * Reads the figures in the units that they speak for. Where plan and actual of a report look a
 * thousandfold apart, the small ones are in thousands, provided that the stated percents agree with
 * the money only then; without that proof nothing is changed, and what depends on it cannot be told.
 *
 * @param declared unit of the table, null when none is declared
 */
export function fitUnits(
  columns: Columns,
  rows: readonly TableRow[],
  declared: Unit | null,
): Fitted {
  const off = columnsInThousands(columns, rows, declared);
  if (off === null) return { columns, rows };
  const fitted: Building<Columns> = { ...columns };
  for (const meaning of off.columns) {
    const column = columns[meaning];
    if (column !== undefined) fitted[meaning] = { ...column, fittingUnit: off.unit };
  }
  return {
    columns: fitted,
    rows: rows.map((row) => ({ ...row, money: readIn(row.money, off.columns, off.unit) })),
  };
}

interface Off {
  readonly columns: readonly MoneyColumn[];
  readonly unit: Unit;
}

function columnsInThousands(
  columns: Columns,
  rows: readonly TableRow[],
  declared: Unit | null,
): Off | null {
  const { annualPlan, actual } = columns;
  if (annualPlan === undefined || actual === undefined) return null;
  const unit = annualPlan.unit ?? declared;
  if (unit !== (actual.unit ?? declared)) return null;
  const lines = rows.flatMap((row) => {
    const plan = row.money.annualPlan?.kopiykas;
    const money = row.money.actual?.kopiykas;
    if (row.kind !== "measure" || plan == null || money == null) return [];
    return [{ plan, actual: money, row }];
  });
  const apart = linesApart(lines);
  const [first] = apart;
  if (first === undefined) return null;
  const planIsSmall = first.actual > first.plan;
  const telling = apart.filter(({ row }) => row.percent?.amount != null);
  const proven = telling.filter(({ plan, actual: money, row }) => {
    const stated = row.percent?.amount;
    if (stated == null || isZero(stated)) return false;
    const agreement = planIsSmall
      ? judgePercent(stated, money, plan * 1000)
      : judgePercent(stated, money * 1000, plan);
    return agreement === "agrees" || agreement === "truncated";
  });
  if (proven.length * 2 <= telling.length || proven.length === 0) return null;
  // In a sheet of thousands the large figures are off, else the small ones.
  const inThousands = unit === "thousand-UAH";
  const plans: readonly MoneyColumn[] = [
    "annualPlan",
    ...(isOfSize(rows, "programmeVolume", [0.5, 50]) ? ["programmeVolume" as const] : []),
    ...(isOfSize(rows, "periodPlan", [0.02, 2]) ? ["periodPlan" as const] : []),
  ];
  const small: readonly MoneyColumn[] = planIsSmall ? plans : ["actual"];
  const large: readonly MoneyColumn[] = planIsSmall ? ["actual"] : plans;
  return inThousands ? { columns: large, unit: "UAH" } : { columns: small, unit: "thousand-UAH" };
}

/** True when the figures of another plan look to be in the unit of the annual ones: so many times these. */
function isOfSize(
  rows: readonly TableRow[],
  column: "programmeVolume" | "periodPlan",
  [least, below]: readonly [least: number, below: number],
): boolean {
  const ratios = rows.flatMap(({ money, kind }) => {
    const plan = money.annualPlan?.kopiykas ?? 0;
    const other = money[column]?.kopiykas ?? 0;
    return kind === "measure" && plan > 0 && other > 0 ? [other / plan] : [];
  });
  return ratios.length > 0 && ratios.every((ratio) => ratio >= least && ratio < below);
}

function readIn(money: Money, columns: readonly MoneyColumn[], unit: Unit): Money {
  const read: Building<Money> = { ...money };
  for (const column of columns) {
    const figure = money[column];
    if (figure !== undefined) read[column] = inUnit(figure, unit);
  }
  return read;
}

/** The figure as if its cell were in another unit. */
export function inUnit(figure: MoneyFigure, unit: Unit): MoneyFigure {
  return {
    ...figure,
    unit,
    kopiykas: figure.amount === null ? null : toKopiykas(figure.amount, unit),
  };
}

const UNITS: readonly Unit[] = ["UAH", "thousand-UAH", "million-UAH"];

/**
 * The rows with each total read in the unit in which it is the sum of its lines: «2 080 000, 00»
 * under lines in thousands that make 2 080,0. Exactly, or not at all.
 */
export function fitTotals(
  rows: readonly TableRow[],
  blocks: readonly Block[],
): readonly TableRow[] {
  const fitted = new Map<number, Money>();
  for (const { total, rows: lines } of blocks) {
    if (total === null) continue;
    const money: Building<Money> = { ...total.money };
    for (const [column, figure] of Object.entries(total.money) as [MoneyColumn, MoneyFigure][]) {
      const sum = sumOf(lines, column);
      if (figure.amount === null || figure.kopiykas === sum || sum === 0) continue;
      const amount = figure.amount;
      const unit = UNITS.find((each) => toKopiykas(amount, each) === sum);
      if (unit !== undefined) money[column] = inUnit(figure, unit);
    }
    fitted.set(total.row, money);
  }
  return rows.map((row) => {
    const money = fitted.get(row.row);
    return money === undefined ? row : { ...row, money };
  });
}
