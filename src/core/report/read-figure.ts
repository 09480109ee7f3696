import type { CellAddress } from "../sheet/address";
import { formatScale, formatWords, isDateFormat, isPercentFormat } from "../sheet/display";
import type { Cell } from "../sheet/snapshot";
import type { Decimal } from "./decimal";
import { absolute, compare, decimal, decimalOfNumber, shift, toNumber, toText } from "./decimal";
import { likelyTyped } from "./likely-typed";
import type { Figure, FigureReading, MoneyFigure } from "./figure";
import type { PercentNotation } from "./model";
import { parseAmount } from "./parse-amount";
import type { AmountContext } from "./spelling";
import type { Unit } from "./unit";
import { toKopiykas, unitOf } from "./unit";

/** Beyond this no city's money lies; an integer count of kopiykas would no longer be exact. */
const LARGEST = 9e13;
/** «тисяч грн», «млн гривень»: a few letters past the first word tell which. */
const LONGEST_UNIT = 10;
/** Ten times the plan is an over-run that nobody has seen: 49.6 among fractions is no 4960 %. */
const LARGEST_FRACTION = decimal(10n, 0);
/** Text is typed as it reads: only what cannot be points otherwise is a fraction. */
const LARGEST_TEXT_FRACTION = decimal(2n, 0);
/** «#ДІЛ/0!», «#Н/Д», «#REF!» pasted as text from another sheet. */
const ERROR_TEXT = /^#[\p{Lu}'’]+(?:\/[\p{Lu}0]+)?[!?]?$/u;

/** Reads a cell where money belongs. Words in the cell may name another unit than the column's. */
export function readMoney(cell: Cell, at: CellAddress, unit: Unit | null): MoneyFigure {
  const figure = readFigure(cell, at, unit === "UAH" ? "hryvnias" : "other", (value) =>
    shift(decimalOfNumber(value), -formatScale(cell.numberFormat)),
  );
  // Only words next to the number are its unit: a remark may speak of other sums.
  const beside = `${figure.label} ${figure.remark.slice(0, LONGEST_UNIT)}`;
  const inUnit = unitOf(beside) ?? unit ?? "UAH";
  const column = unit ?? "UAH";
  const amount = figure.amount === null ? null : convert(figure.amount, inUnit, column);
  const readings = figure.readings.map((each) => convert(each, inUnit, column));
  const tooLarge = [...readings, ...(amount === null ? [] : [amount])].some(
    (each) => Math.abs(toNumber(convert(each, column, "UAH"))) > LARGEST,
  );
  return tooLarge
    ? moneyFigure({ ...figure, reading: "unreadable", amount: null, readings: [] }, unit)
    : moneyFigure({ ...figure, amount, readings }, unit);
}

/** A figure as money of its unit, with the kopiykas of its amount. */
export function moneyFigure(figure: Figure, unit: Unit | null): MoneyFigure {
  const { amount } = figure;
  const kopiykas = amount === null ? null : toKopiykas(amount, unit ?? "UAH");
  const money = { ...figure, kopiykas, unit };
  return money;
}

function convert(amount: Decimal, from: Unit, to: Unit): Decimal {
  const power: Readonly<Record<Unit, number>> = { UAH: 0, "thousand-UAH": 3, "million-UAH": 6 };
  return from === to ? amount : shift(amount, power[from] - power[to]);
}

/**
 * Reads a cell where a percent belongs; the amount is in points. What the column's notation cannot
 * explain is read as its digits say and marked.
 */
export function readPercent(cell: Cell, at: CellAddress, notation: PercentNotation): Figure {
  const byFormat = isPercentFormat(cell.numberFormat);
  const figure = readFigure(cell, at, "percent", (value) =>
    byFormat ? shift(decimalOfNumber(value), 2) : decimalOfNumber(value),
  );
  const { amount, reading } = figure;
  if (notation === "points" || amount === null || figure.raw.includes("%")) return figure;
  if (reading === "number" ? byFormat : parsesWithSign(cell)) return figure;
  const largest = reading === "number" ? LARGEST_FRACTION : LARGEST_TEXT_FRACTION;
  return compare(absolute(amount), largest) > 0
    ? { ...figure, offNotation: true }
    : { ...figure, amount: shift(amount, 2) };
}

/** Reads a cell where a number of anything belongs: an indicator's value, a percent of it in points. */
export function readQuantity(cell: Cell, at: CellAddress): Figure {
  const byFormat = isPercentFormat(cell.numberFormat);
  return readFigure(cell, at, "quantity", (value) =>
    shift(decimalOfNumber(value), byFormat ? 2 : -formatScale(cell.numberFormat)),
  );
}

/** «49,6 відсотка» is no fraction, whatever the column's other cells are. */
function parsesWithSign({ value }: Cell): boolean {
  const reading = typeof value === "string" ? parseAmount(value, "percent") : null;
  return reading !== null && "percentSign" in reading && reading.percentSign;
}

function readFigure(
  cell: Cell,
  at: CellAddress,
  context: AmountContext,
  ofNumber: (value: number) => Decimal,
): Figure {
  const figure = figureOf(cell, at);
  if (typeof cell.value === "number")
    return readNumber(cell, cell.value, figure, context, ofNumber);
  if (cell.type === "error") return figure("error");
  // Zero would be a figure that nobody has seen.
  if (cell.value === null) return figure(cell.formula === null ? "blank" : "uncomputed");
  if (typeof cell.value === "boolean") return figure("unreadable");
  return readText(cell.value, figure, context);
}

function isMoney(context: AmountContext): boolean {
  return context === "hryvnias" || context === "other";
}

type MakeFigure = (reading: FigureReading, more?: Partial<Figure>) => Figure;

function figureOf(cell: Cell, at: CellAddress): MakeFigure {
  return (reading, more = {}) => ({
    cell: at,
    raw: cell.text,
    reading,
    amount: null,
    formula: cell.formula,
    numberFormat: cell.numberFormat,
    label: "",
    remark: "",
    readings: [],
    likely: null,
    offNotation: false,
    ...more,
  });
}

function readNumber(
  { numberFormat }: Cell,
  value: number,
  figure: MakeFigure,
  context: AmountContext,
  ofNumber: (value: number) => Decimal,
): Figure {
  if (!Number.isFinite(value)) return figure("error");
  // «12.5» typed into a Ukrainian Excel is a day in May: its serial is no sum of money.
  if (isDateFormat(numberFormat)) {
    return figure("date", { likely: likelyTyped(value, numberFormat) });
  }
  // A percent that slipped into a money column is not a share of one hryvnia.
  if (isMoney(context) && value !== 0 && isPercentFormat(numberFormat)) {
    return figure("unreadable");
  }
  const { before, after } = formatWords(numberFormat);
  return figure("number", { amount: ofNumber(value), label: before, remark: after });
}

function readText(text: string, figure: MakeFigure, context: AmountContext): Figure {
  if (ERROR_TEXT.test(text.trim())) return figure("error");
  const reading = parseAmount(text, context);
  // «24,69%» in a money column is a percent that slipped there, not 24,69 hryvnias.
  if (isMoney(context) && "percentSign" in reading && reading.percentSign) {
    return figure("unreadable");
  }
  // «1 % від власних доходів міста» among quantities is a share of something else, not one of them.
  const inWords = reading.kind === "labelled" || reading.kind === "annotated";
  if (context === "quantity" && inWords && reading.percentSign) return figure("unreadable");
  switch (reading.kind) {
    case "blank":
      return figure("blank");
    case "amount":
      return figure("text-number", { amount: reading.value });
    case "labelled":
    case "annotated":
      return figure(reading.kind, {
        amount: reading.value,
        label: reading.before,
        remark: reading.after,
      });
    case "ambiguous":
      return figure("ambiguous", {
        readings: reading.spellings.map(({ value }) => value),
        label: reading.before,
        remark: reading.after,
      });
    case "unreadable":
      return figure("unreadable", {
        likely: reading.likely === null ? null : toText(reading.likely),
      });
  }
}
