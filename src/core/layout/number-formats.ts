import { formatScale, formatWords, isDateFormat, isPercentFormat } from "../sheet/display";
import type { SheetSnapshot } from "../sheet/snapshot";
import { cellAt } from "../sheet/snapshot";
import type { Edit } from "../edits/edit";
import { editOf } from "../edits/edit";
import type { Figure } from "../report/figure";
import type { MoneyTable, Table } from "../report/model";
import { columnUnit, figureColumnsOf, figureOf, isMoneyTable } from "../report/model";
import type { FigureColumn } from "../report/table-columns";
import type { Decimals, LayoutStyle } from "./style";

/** Excel keeps so many digits of a number; behind them stand errors of binary arithmetic. */
const DIGITS = 15;
/** Formats in the order and with the signs of the computer's own region, as Ukrainian Excels show them. */
const REGIONAL_DATE = /^(?:mm-dd-yy|m\/d\/yy(?:yy)?|\[\$-f800\].*)$/i;
const WHOLE_DATE = /^(?=.*d)(?=.*m)(?=.*y)[dmy\s./\\-]+$/i;

/** Edits that change number formats alone: thousands and decimals of each column, dates around the table. */
export function formatEdits(
  sheet: SheetSnapshot,
  table: Table,
  style: LayoutStyle,
): readonly Edit[] {
  const figures = isMoneyTable(table)
    ? figureColumnsOf(table).flatMap((column) => columnEdits(sheet, table, column, style))
    : [];
  return [...figures, ...dateEdits(sheet, table, style)];
}

function columnEdits(
  sheet: SheetSnapshot,
  table: MoneyTable,
  column: FigureColumn,
  style: LayoutStyle,
): readonly Edit[] {
  const figures = table.rows
    .flatMap((row) => figureOf(row, column) ?? [])
    .filter((figure) => isFormatted(sheet, figure));
  // A fraction is shown as a percent; points stay points, for a percent sign would multiply them.
  const isPercent = ({ numberFormat }: Figure): boolean =>
    column === "percent" && (isPercentFormat(numberFormat) || table.percentNotation === "fraction");
  const range = rangeOfDecimals(table, column, style);
  const percents = decimalsOf(sheet, figures.filter(isPercent), 100, range);
  const others = decimalsOf(
    sheet,
    figures.filter((figure) => !isPercent(figure)),
    1,
    range,
  );
  return figures.flatMap((figure) => {
    const percent = isPercent(figure);
    const bare = `${column === "percent" ? "0" : "#,##0"}${percent ? percents : others}${percent ? "%" : ""}`;
    const numberFormat = withWords(figure.numberFormat, bare);
    return numberFormat === figure.numberFormat
      ? []
      : [editOf(sheet, figure.cell, { numberFormat })];
  });
}

/** Decimals that a column of figures shows: always, and up to which no digit is hidden. */
export function rangeOfDecimals(
  table: MoneyTable,
  column: FigureColumn,
  style: LayoutStyle,
): Decimals {
  if (column === "percent") return style.decimals.percent;
  // Without a declared unit hryvnias and thousands are both possible: no digit may be hidden.
  const unit = columnUnit(table, column);
  if (unit !== null) return style.decimals[unit];
  const { UAH, "thousand-UAH": thousands } = style.decimals;
  return { least: UAH.least, most: thousands.most };
}

/** A number, or a formula that may give one; no date, and nothing whose format is text or has a currency. */
function isFormatted(sheet: SheetSnapshot, figure: Figure): boolean {
  const { cell, numberFormat, formula, offNotation } = figure;
  return (
    (cellAt(sheet, cell).type === "number" || formula !== null) &&
    !offNotation &&
    !/@|\[\$/.test(numberFormat) &&
    !isDateFormat(numberFormat) &&
    formatScale(numberFormat) === 0
  );
}

/** «.00»: as many as the typed figures of the column need, so that all are alike and none is cut. */
function decimalsOf(
  sheet: SheetSnapshot,
  figures: readonly Figure[],
  factor: number,
  { least, most }: Decimals,
): string {
  const needed = figures.reduce((places, { cell, formula }) => {
    const { value } = cellAt(sheet, cell);
    const isTyped = formula === null && typeof value === "number";
    return isTyped ? Math.max(places, decimalPlaces(value * factor)) : places;
  }, least);
  const zeros = Math.min(most, needed);
  return zeros === 0 ? "" : `.${"0".repeat(zeros)}`;
}

function decimalPlaces(value: number): number {
  const [, fraction = ""] = String(Number(value.toPrecision(DIGITS))).split(".");
  return fraction.includes("e") ? 0 : fraction.length;
}

/** The words that a format has around its number stay. */
function withWords(own: string, bare: string): string {
  const { before, after } = formatWords(own);
  const quoted = (words: string): string => (words === "" ? "" : `"${words}"`);
  return `${quoted(before === "" ? "" : `${before} `)}${bare}${quoted(after === "" ? "" : ` ${after}`)}`;
}

/** Whole dates over and under the table; in a table a date may be a number that Excel took for one. */
function dateEdits(sheet: SheetSnapshot, table: Table, style: LayoutStyle): readonly Edit[] {
  return [...table.title.lines, ...table.below].flatMap(({ cell }) => {
    const { type, numberFormat } = cellAt(sheet, cell);
    const plain = (format: string): string => format.replaceAll("\\", "").toLowerCase();
    const isOther =
      type === "number" &&
      WHOLE_DATE.test(numberFormat) &&
      !REGIONAL_DATE.test(numberFormat) &&
      plain(numberFormat) !== plain(style.dates);
    return isOther ? [editOf(sheet, cell, { numberFormat: style.dates })] : [];
  });
}
