import type { Cause, Follows } from "../../../core/lint/rule";
import type { MoneyFigure } from "../../../core/report/model";
import type { ColumnTotal } from "./column-total";

/** The texts that explain a formula's total: SUM skips them, and they are just what is missing. */
export function skippedTexts(total: ColumnTotal, difference: number): Follows | null {
  const texts = textFigures(total);
  const missing = texts.reduce((sum, { kopiykas }) => sum + (kopiykas ?? 0), 0);
  if (total.figure.formula === null || texts.length === 0 || missing !== -difference) return null;
  const asNumber = texts.some(({ reading }) => reading === "text-number");
  return { rule: asNumber ? "TYP-01" : "TYP-02", cells: texts.map(({ cell }) => cell) };
}

/** Why a total may be off by `difference` kopiykas. None where more than one line would explain it. */
export function causesOf(total: ColumnTotal, difference: number): readonly Cause[] {
  const skipped = skippedTexts(total, difference);
  if (skipped) return [{ kind: "text-skipped", cells: skipped.cells, amount: null, gives: null }];
  const lines = lineFigures(total).filter(({ kopiykas }) => kopiykas === Math.abs(difference));
  const [only] = lines;
  if (only === undefined || lines.length > 1) return [];
  const kind = difference < 0 ? "line-left-out" : "line-counted-twice";
  return [{ kind, cells: [only.cell], amount: only.amount, gives: null }];
}

function lineFigures({ rows, column }: ColumnTotal): readonly MoneyFigure[] {
  return rows.flatMap((row) => row.money[column] ?? []);
}

function textFigures(total: ColumnTotal): readonly MoneyFigure[] {
  return lineFigures(total).filter(
    ({ reading }) => reading === "text-number" || reading === "labelled" || reading === "annotated",
  );
}
