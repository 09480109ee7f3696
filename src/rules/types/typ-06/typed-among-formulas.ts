import { relativeFormula } from "../../../core/sheet/formula-references";
import type { Figure } from "../../../core/report/figure";
import type { MoneyTable, TableRow } from "../../../core/report/model";
import type { FigureColumn } from "../../../core/report/table-columns";
import { figureOf, figuresOf, linesOf } from "../../../core/report/model";
import type { Typed } from "./index";

/** So many equal formulas make a column computed. */
const FEWEST = 2;

/** The typed numbers of a column whose lines are computed by one formula, more of them than are typed. */
export function typedLines(table: MoneyTable, column: FigureColumn): readonly Typed[] {
  const figures = linesOf(table).flatMap((row) => figureOf(row, column) ?? []);
  const computed = figures.filter(isComputed);
  if (computed.length < FEWEST) return [];
  const common = mostCommon(computed);
  const typed = figures.filter(isTyped);
  if (common === null || common.count < FEWEST || common.count <= typed.length) return [];
  const { formula, cell: from } = common.first;
  return typed.map((figure) => ({ figure, formula, from }));
}

/** The typed totals of a column whose like is computed: a sum beside a sum, a percent among percents. */
export function typedTotals(table: MoneyTable, column: FigureColumn): readonly Typed[] {
  const totals = table.rows.filter(({ kind }) => kind === "total");
  const percent = figuresOf(table, "percent").find(isComputed);
  return totals.flatMap((row) => {
    const figure = figureOf(row, column);
    if (figure === null || !isTyped(figure)) return [];
    const like = column === "percent" ? percent : computedBeside(table, row);
    return like === undefined ? [] : [{ figure, formula: like.formula, from: like.cell }];
  });
}

function computedBeside({ moneyColumns }: MoneyTable, { money }: TableRow): Computed | undefined {
  const figures: readonly Figure[] = moneyColumns.flatMap((column) => money[column] ?? []);
  return figures.find(isComputed);
}

type Computed = Figure & { readonly formula: string };

function isComputed(figure: Figure): figure is Computed {
  return figure.formula !== null && figure.reading === "number";
}

function isTyped({ formula, reading }: Figure): boolean {
  return formula === null && reading === "number";
}

function mostCommon(
  figures: readonly Computed[],
): { readonly first: Computed; readonly count: number } | null {
  const groups = new Map<string, { first: Computed; count: number }>();
  for (const figure of figures) {
    const key = relativeFormula(figure.formula, figure.cell);
    const group = groups.get(key) ?? { first: figure, count: 0 };
    group.count++;
    groups.set(key, group);
  }
  return [...groups.values()].reduce<{ first: Computed; count: number } | null>(
    (best, group) => (best === null || group.count > best.count ? group : best),
    null,
  );
}
