import { isDateFormat, isPercentFormat } from "../sheet/display";
import type { Decimal } from "../report/decimal";
import type { Figure } from "../report/figure";
import type { Unit } from "../report/unit";
import { isTextFigure, moneyFormat, withLabel } from "./to-number";

/** As far as the format of a new formula depends on the cell that it goes into. */
type Cell = Pick<Figure, "reading" | "numberFormat" | "label" | "remark">;

/**
 * The number format of a total: the cell's own where somebody chose one, else that of most of the
 * figures it adds, else the usual one of the unit; with the words that the cell's text had.
 */
export function totalFormat(
  cell: Cell,
  addends: readonly Pick<Figure, "numberFormat">[],
  unit: Unit | null,
  sum: Decimal,
): string {
  const own = !isTextFigure(cell) && isMoneyFormat(cell.numberFormat) ? cell.numberFormat : null;
  const like = addends.map(({ numberFormat }) => numberFormat).filter(isMoneyFormat);
  const usual = own ?? mostCommon(like) ?? "General";
  // One that shows as many decimals as there are, or words, says more than the usual ones.
  const format = usual === "General" || FIXED.test(usual) ? moneyFormat(usual, unit, sum) : usual;
  return isTextFigure(cell) ? withLabel(cell, format) : format;
}

const FIXED = /^#,##0(?:\.0+)?$/;

/** A format that somebody gave on purpose and that shows money as it is. */
function isMoneyFormat(format: string): boolean {
  return /[0#]/.test(format) && !isPercentFormat(format) && !isDateFormat(format);
}

/** The number format of a percent's formula: the cell's own if it shows a decimal, else one decimal. */
export function percentCellFormat(cell: Cell, fraction: boolean): string {
  const own = cell.numberFormat;
  const fits = own.includes(".0") && isPercentFormat(own) === fraction;
  if (!isTextFigure(cell) && fits) return own;
  const format = fraction ? "0.0%" : "0.0";
  return isTextFigure(cell) ? withLabel(cell, format) : format;
}

function mostCommon(formats: readonly string[]): string | null {
  const counts = new Map<string, number>();
  for (const format of formats) counts.set(format, (counts.get(format) ?? 0) + 1);
  const [most] = [...counts].toSorted(([, a], [, b]) => b - a);
  return most?.[0] ?? null;
}
