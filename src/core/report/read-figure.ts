import type { CellAddress } from "../sheet/address";
import { formatWords, isDateFormat, isPercentFormat } from "../sheet/display";
import type { Cell } from "../sheet/snapshot";
import type { Decimal } from "./decimal";
import { decimalOfNumber, shift, toNumber } from "./decimal";
import type { Figure, FigureReading, MoneyFigure, PercentNotation } from "./model";
import { parseAmount } from "./parse-amount";
import type { Unit } from "./unit";
import { toKopiykas, unitOf } from "./unit";

/** Beyond this no city's money lies; an integer count of kopiykas would no longer be exact. */
const LARGEST = 9e13;
/** «тисяч грн», «млн гривень»: a few letters past the first word tell which. */
const LONGEST_UNIT = 10;

/** Reads a cell where money belongs. Words in the cell may name another unit than the column's. */
export function readMoney(cell: Cell, at: CellAddress, unit: Unit | null): MoneyFigure {
  const figure = readFigure(cell, at, "money", (value) => decimalOfNumber(value));
  // Only words next to the number are its unit: a remark may speak of other sums.
  const beside = `${figure.label} ${figure.remark.slice(0, LONGEST_UNIT)}`;
  const inUnit = unitOf(beside) ?? unit ?? "UAH";
  const amount = convert(figure.amount, inUnit, unit ?? "UAH");
  if (amount === null) return { ...figure, amount, kopiykas: null };
  if (Math.abs(toNumber(convert(amount, unit ?? "UAH", "UAH"))) > LARGEST) {
    return { ...figure, reading: "unreadable", amount: null, kopiykas: null };
  }
  return { ...figure, amount, kopiykas: toKopiykas(amount, unit ?? "UAH") };
}

function convert<Amount extends Decimal | null>(
  amount: Amount,
  from: Unit,
  to: Unit,
): Amount | Decimal {
  const power: Readonly<Record<Unit, number>> = { UAH: 0, "thousand-UAH": 3, "million-UAH": 6 };
  return amount === null || from === to ? amount : shift(amount, power[from] - power[to]);
}

/** Reads a cell where a percent belongs; the amount is in points. */
export function readPercent(cell: Cell, at: CellAddress, notation: PercentNotation): Figure {
  const asFraction = notation === "fraction" || isPercentFormat(cell.numberFormat);
  return readFigure(cell, at, "percent", (value) =>
    asFraction ? shift(decimalOfNumber(value), 2) : decimalOfNumber(value),
  );
}

function readFigure(
  cell: Cell,
  at: CellAddress,
  what: "money" | "percent",
  ofNumber: (value: number) => Decimal,
): Figure {
  const figure = (
    reading: FigureReading,
    amount: Decimal | null,
    label = "",
    remark = "",
  ): Figure => ({
    cell: at,
    raw: cell.text,
    reading,
    amount,
    formula: cell.formula,
    numberFormat: cell.numberFormat,
    label,
    remark,
    readings: [],
    likely: null,
    offNotation: false,
  });
  if (typeof cell.value === "number") {
    // «12.5» typed into a Ukrainian Excel is a day in May: its serial is no sum of money.
    if (isDateFormat(cell.numberFormat)) return figure("date", null);
    // A percent that slipped into a money column is not a share of one hryvnia.
    if (what === "money" && cell.value !== 0 && isPercentFormat(cell.numberFormat)) {
      return figure("unreadable", null);
    }
    const { before, after } = formatWords(cell.numberFormat);
    return figure("number", ofNumber(cell.value), before, after);
  }
  if (cell.type === "error") return figure("error", null);
  if (cell.value === null) return figure("blank", null);
  if (typeof cell.value === "boolean") return figure("unreadable", null);
  const reading = parseAmount(cell.value);
  // «24,69%» in a money column is a percent that slipped there, not 24,69 hryvnias.
  if (what === "money" && "percentSign" in reading && reading.percentSign) {
    return figure("unreadable", null);
  }
  switch (reading.kind) {
    case "blank":
      return figure("blank", null);
    case "amount":
      return figure("text-number", reading.value);
    case "labelled":
    case "annotated":
      return figure(reading.kind, reading.value, reading.before, reading.after);
    case "unreadable":
      return figure("unreadable", null);
  }
}
