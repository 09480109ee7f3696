import type { CellAddress } from "../sheet/address";
import { isDateFormat, isPercentFormat } from "../sheet/display";
import type { Cell } from "../sheet/snapshot";
import type { Decimal } from "./decimal";
import { decimalOfNumber, shift } from "./decimal";
import type { Figure, FigureReading, MoneyFigure, PercentNotation } from "./model";
import { parseAmount } from "./parse-amount";
import type { Unit } from "./unit";
import { toKopiykas, unitOf } from "./unit";

/** Beyond this no city's money lies; an integer count of kopiykas would no longer be exact. */
const LARGEST = 9e13;

/** Reads a cell where money belongs. Words in the cell may name another unit than the column's. */
export function readMoney(cell: Cell, at: CellAddress, unit: Unit | null): MoneyFigure {
  const figure = readFigure(cell, at, (value) => decimalOfNumber(value));
  const inUnit = unitOf(`${figure.label} ${figure.remark}`) ?? unit ?? "UAH";
  const tooLarge = figure.amount !== null && Math.abs(Number(cell.value)) > LARGEST;
  if (tooLarge) return { ...figure, reading: "unreadable", amount: null, kopiykas: null };
  const amount = convert(figure.amount, inUnit, unit ?? "UAH");
  return {
    ...figure,
    amount,
    kopiykas: amount === null ? null : toKopiykas(amount, unit ?? "UAH"),
  };
}

function convert(amount: Decimal | null, from: Unit, to: Unit): Decimal | null {
  const power: Readonly<Record<Unit, number>> = { UAH: 0, "thousand-UAH": 3, "million-UAH": 6 };
  return amount === null || from === to ? amount : shift(amount, power[from] - power[to]);
}

/** Reads a cell where a percent belongs; the amount is in points. */
export function readPercent(cell: Cell, at: CellAddress, notation: PercentNotation): Figure {
  const asFraction = notation === "fraction" || isPercentFormat(cell.numberFormat);
  return readFigure(cell, at, (value) =>
    asFraction ? shift(decimalOfNumber(value), 2) : decimalOfNumber(value),
  );
}

function readFigure(cell: Cell, at: CellAddress, ofNumber: (value: number) => Decimal): Figure {
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
  });
  if (typeof cell.value === "number") {
    // «12.5» typed into a Ukrainian Excel is a day in May: its serial is no sum of money.
    return isDateFormat(cell.numberFormat)
      ? figure("date", null)
      : figure("number", ofNumber(cell.value));
  }
  if (cell.type === "error") return figure("error", null);
  if (cell.value === null) return figure("blank", null);
  if (typeof cell.value === "boolean") return figure("unreadable", null);
  const reading = parseAmount(cell.value);
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
