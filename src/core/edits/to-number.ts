import { isPercentFormat } from "../sheet/display";
import type { SheetSnapshot } from "../sheet/snapshot";
import type { Decimal } from "../report/decimal";
import { shift, toNumber, trimZeros } from "../report/decimal";
import type { Figure, MoneyColumn, ReportTable } from "../report/model";
import { columnUnit } from "../report/model";
import { unitOf } from "../report/unit";
import type { Edit } from "./edit";
import { editOf } from "./edit";

/**
 * The edit that makes a figure kept as text a number that looks the same: words around it move into
 * the number format. Null when it is a number already, when it holds no figure, or when its words
 * say more than a format can hold (a remark, another unit than the column's).
 */
export function moneyToNumber(
  table: ReportTable,
  sheet: SheetSnapshot,
  figure: Figure,
  column: MoneyColumn,
): Edit | null {
  if (!isTextFigure(figure) || figure.amount === null) return null;
  const unit = columnUnit(table, column);
  const named = unitOf(`${figure.label} ${figure.remark}`);
  if (named !== null && named !== unit) return null;
  const decimals =
    unit === "UAH" || unit === null ? 2 : Math.max(1, trimZeros(figure.amount).scale);
  return editOf(sheet, figure.cell, {
    value: toNumber(figure.amount),
    numberFormat: withLabel(figure, moneyFormat(figure, decimals)),
  });
}

/** As `moneyToNumber`, for a percent: written as the column's other percents are. */
export function percentToNumber(
  table: ReportTable,
  sheet: SheetSnapshot,
  figure: Figure,
): Edit | null {
  if (!isTextFigure(figure) || figure.amount === null) return null;
  const fraction = percentsAreFractions(table);
  return editOf(sheet, figure.cell, {
    value: toNumber(fraction ? shift(figure.amount, -2) : figure.amount),
    numberFormat: withLabel(figure, percentFormat(figure.amount, fraction)),
  });
}

/** True when the column's percents are cells with a % format, or fractions of one. */
export function percentsAreFractions(table: ReportTable): boolean {
  const numbers = table.rows.filter(
    (row) => row.percent?.reading === "number" && !isZero(row.percent),
  );
  if (numbers.length === 0) return true;
  return (
    table.percentNotation === "fraction" ||
    numbers.some((row) => isPercentFormat(row.percent?.numberFormat ?? ""))
  );
}

function isZero(figure: Figure): boolean {
  return figure.amount?.digits === 0n;
}

/** Text that holds one figure, with or without a short label. */
export function isTextFigure(figure: Figure): boolean {
  return figure.reading === "text-number" || figure.reading === "labelled";
}

function moneyFormat(figure: Figure, decimals: number): string {
  const own = figure.numberFormat;
  // A format that somebody gave the cell on purpose stays, if it can show a number at all.
  return /^#,##0(\.0+)?$/.test(own) ? own : `#,##0.${"0".repeat(decimals)}`;
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
