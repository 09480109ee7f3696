import { rangeOfDecimals } from "../layout/number-formats";
import type { LayoutStyle } from "../layout/style";
import type { Decimal } from "../report/decimal";
import { trimZeros } from "../report/decimal";
import type { Figure } from "../report/figure";
import type { MoneyTable } from "../report/model";
import { figureColumnsOf, figureOf } from "../report/model";
import { cellKey } from "../sheet/snapshot";
import { fixed } from "../texts/format";

const NBSP = "\u00A0";
/** What is a figure alone, or a figure with the words of its label: the notation of these is ours. */
const WRITTEN: ReadonlySet<Figure["reading"]> = new Set(["number", "text-number", "labelled"]);

/**
 * The figures of a table as a document shows them, by cell: thousands apart, a decimal comma, in each
 * column as many decimals as its typed figures need. No digit that was typed is cut off; a result of a
 * formula is rounded as its column is. Text in which a figure is only a part stands as it was typed.
 */
export function figureTexts(table: MoneyTable, style: LayoutStyle): ReadonlyMap<number, string> {
  const texts = new Map<number, string>();
  for (const column of figureColumnsOf(table)) {
    const figures = table.rows.flatMap((row) => figureOf(row, column) ?? []).filter(isWritten);
    const { least, most } = rangeOfDecimals(table, column, style);
    const needed = figures
      .filter(({ formula }) => formula === null)
      .map(({ amount }) => trimZeros(amount).scale);
    const decimals = Math.min(most, Math.max(least, ...needed));
    for (const figure of figures) {
      texts.set(cellKey(figure.cell), figureText(figure, decimals));
    }
  }
  return texts;
}

type Written = Figure & { readonly amount: Decimal };

function isWritten(figure: Figure): figure is Written {
  return figure.amount !== null && WRITTEN.has(figure.reading);
}

function figureText(figure: Written, decimals: number): string {
  const { amount, formula, label, remark, raw } = figure;
  const own = formula === null ? Math.max(decimals, trimZeros(amount).scale) : decimals;
  const sign = raw.includes("%") ? `${NBSP}%` : "";
  const after = remark.replace(/^\s*%\s*/, "");
  return [label, `${fixed(amount, own)}${sign}`, after].filter((part) => part !== "").join(" ");
}
