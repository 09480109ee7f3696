import type { SheetSnapshot } from "../sheet/snapshot";
import type { Decimal } from "../report/decimal";
import { compare, decimalOfNumber, shift, toNumber, trimZeros } from "../report/decimal";
import type { Figure } from "../report/figure";
import type { MoneyTable } from "../report/model";
import type { FigureColumn, MoneyColumn } from "../report/table-columns";
import { columnUnit } from "../report/model";
import type { Unit } from "../report/unit";
import { unitOf } from "../report/unit";
import type { Edit } from "../edits/edit";
import { editOf } from "../edits/edit";

/**
 * The edit that makes a figure kept as text a number that looks the same: words around it move into
 * the number format. Null when it is a number already, when it holds no figure, when a formula gives
 * the text, or when its words say more than a format can hold (a remark, another unit than the
 * column's).
 */
export function moneyToNumber(
  table: MoneyTable,
  sheet: SheetSnapshot,
  figure: Figure,
  column: MoneyColumn,
): Edit | null {
  if (!holdsNumber(figure)) return null;
  const unit = columnUnit(table, column);
  const named = unitOf(`${figure.label} ${figure.remark}`);
  if (named !== null && named !== (unit ?? "UAH")) return null;
  return editOf(sheet, figure.cell, {
    value: toNumber(figure.amount),
    numberFormat: withLabel(figure, moneyFormat(figure.numberFormat, unit, figure.amount)),
  });
}

/** As `moneyToNumber`, for a percent: written as the column's other percents are. */
export function percentToNumber(
  table: MoneyTable,
  sheet: SheetSnapshot,
  figure: Figure,
): Edit | null {
  if (!holdsNumber(figure)) return null;
  const fraction = table.percentsAreFractions;
  return editOf(sheet, figure.cell, {
    value: toNumber(fraction ? shift(figure.amount, -2) : figure.amount),
    numberFormat: withLabel(figure, percentFormat(figure.amount, fraction)),
  });
}

/** As `moneyToNumber` or `percentToNumber`, by the column. */
export function figureToNumber(
  table: MoneyTable,
  sheet: SheetSnapshot,
  figure: Figure,
  column: FigureColumn,
): Edit | null {
  return column === "percent"
    ? percentToNumber(table, sheet, figure)
    : moneyToNumber(table, sheet, figure, column);
}

/** As `figureToNumber`, without the words around the number: they have to go somewhere else. */
export function bareNumber(
  table: MoneyTable,
  sheet: SheetSnapshot,
  figure: Figure,
  column: FigureColumn,
): Edit | null {
  const bare: Figure = { ...figure, reading: "text-number", label: "", remark: "" };
  return figureToNumber(table, sheet, bare, column);
}

/** True for typed text whose figure a cell can hold to the last digit. */
function holdsNumber(figure: Figure): figure is Figure & { readonly amount: Decimal } {
  if (!isTextFigure(figure) || figure.amount === null || figure.formula !== null) return false;
  return compare(decimalOfNumber(toNumber(figure.amount)), figure.amount) === 0;
}

/** Text that holds one figure, with or without a short label. */
export function isTextFigure(figure: Pick<Figure, "reading">): boolean {
  return figure.reading === "text-number" || figure.reading === "labelled";
}

/**
 * The number format for an amount in a unit: kopiykas for hryvnias, in thousands as many decimals as
 * it has. A format that somebody gave the cell on purpose stays, if it shows all of the amount.
 */
export function moneyFormat(own: string, unit: Unit | null, amount: Decimal): string {
  const needed = trimZeros(amount).scale;
  const shown = /^#,##0(?:\.(0+))?$/.exec(own);
  if (shown !== null && (shown[1]?.length ?? 0) >= needed) return own;
  const usual = unit === "UAH" || unit === null ? 2 : 1;
  return `#,##0.${"0".repeat(Math.max(usual, needed))}`;
}

/** «0.0%» for 49,6 %: as many decimals as the percent has, at most two. */
export function percentFormat(points: Decimal, fraction: boolean): string {
  const decimals = Math.min(2, trimZeros(points).scale);
  return `0${decimals === 0 ? "" : `.${"0".repeat(decimals)}`}${fraction ? "%" : ""}`;
}

/** The format with the figure's words around it, as Excel quotes them. */
export function withLabel(figure: Pick<Figure, "label" | "remark">, format: string): string {
  const quote = (words: string): string => `"${words.replaceAll('"', "”")}"`;
  const before = figure.label === "" ? "" : quote(`${figure.label} `);
  const after = figure.remark === "" ? "" : quote(` ${figure.remark}`);
  return before + format + after;
}
