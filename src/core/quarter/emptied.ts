import type { CellAddress } from "../sheet/address";
import type { SheetSnapshot } from "../sheet/snapshot";
import { cellAt, cellKey } from "../sheet/snapshot";
import type { IndicatorTable, MoneyTable, TableRow } from "../report/model";
import { figureColumnsOf, figureOf } from "../report/model";
import type { FigureColumn } from "../report/table-columns";
import { isActualColumn } from "../report/table-columns";

/** The cells of one column that a new report begins without. */
export interface EmptiedColumn {
  readonly what: "actual" | "period-plan" | "percent" | "explanation" | "plan";
  /** Typed, and not a formula, which follows by itself. */
  readonly cells: readonly CellAddress[];
  /** Formulas where an amount is usually typed: they stay. */
  readonly formulas: readonly CellAddress[];
}

/**
 * What of a report speaks of its own period alone: what was financed of what was planned for it, its
 * percents, what was said.
 */
export function emptiedOf(table: MoneyTable, sheet: SheetSnapshot): readonly EmptiedColumn[] {
  const figures = figureColumnsOf(table).flatMap((column): readonly EmptiedColumn[] => {
    if (column === "percent") return [columnOf(table, sheet, column, "percent")];
    if (column === "periodPlan") return [columnOf(table, sheet, column, "period-plan")];
    // What an earlier year came to stays.
    const isOfPeriod = isActualColumn(column) && !column.startsWith("actualOf:");
    return isOfPeriod ? [columnOf(table, sheet, column, "actual")] : [];
  });
  return [...figures, explanationsOf(table, sheet)].filter(isSomething);
}

/** The plans of a year, whichever source they are from. */
export function plansOf(table: MoneyTable, sheet: SheetSnapshot): readonly EmptiedColumn[] {
  return figureColumnsOf(table)
    .filter((column) => column === "annualPlan" || column.startsWith("annualPlan:"))
    .map((column) => columnOf(table, sheet, column, "plan"))
    .filter(isSomething);
}

/** The values that indicators had in the period. */
export function emptiedIndicators(
  { rows }: IndicatorTable,
  sheet: SheetSnapshot,
): readonly EmptiedColumn[] {
  const actuals = rows.flatMap(({ kind, values }) =>
    kind === "indicator" && values.actual !== undefined ? [values.actual.cell] : [],
  );
  return [{ what: "actual" as const, ...parted(sheet, actuals) }].filter(isSomething);
}

function isSomething({ cells, formulas }: EmptiedColumn): boolean {
  return cells.length + formulas.length > 0;
}

function columnOf(
  table: MoneyTable,
  sheet: SheetSnapshot,
  column: FigureColumn,
  what: EmptiedColumn["what"],
): EmptiedColumn {
  const figures = table.rows.flatMap((row) => {
    const figure = row.kind === "caption" ? null : figureOf(row, column);
    return figure === null ? [] : [{ row, cell: figure.cell }];
  });
  const { cells, formulas } = parted(
    sheet,
    figures.map(({ cell }) => cell),
  );
  const lines = new Set(figures.flatMap(({ row, cell }) => (isLine(row) ? [cellKey(cell)] : [])));
  const kept = what === "percent" ? [] : formulas.filter((cell) => lines.has(cellKey(cell)));
  return { what, cells, formulas: kept };
}

function isLine({ kind }: TableRow): boolean {
  return kind === "measure" || kind === "part" || kind === "continuation";
}

function explanationsOf({ rows }: MoneyTable, sheet: SheetSnapshot): EmptiedColumn {
  const fields = rows.flatMap(({ kind, texts: { explanation } }) =>
    explanation === undefined || explanation.inherited || kind === "caption" || kind === "heading"
      ? []
      : [explanation.cell],
  );
  return { what: "explanation", ...parted(sheet, fields) };
}

function parted(
  sheet: SheetSnapshot,
  cells: readonly CellAddress[],
): Pick<EmptiedColumn, "cells" | "formulas"> {
  const filled = cells.filter((cell) => cellAt(sheet, cell).type !== "empty");
  const isFormula = (cell: CellAddress): boolean => cellAt(sheet, cell).formula !== null;
  return {
    cells: filled.filter((cell) => !isFormula(cell)),
    formulas: filled.filter(isFormula),
  };
}
