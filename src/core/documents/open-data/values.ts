import { toText } from "../../report/decimal";
import type { Figure, MoneyFigure } from "../../report/figure";
import type { Decision, Table, TextField } from "../../report/model";
import { fromKopiykas } from "../../report/unit";
import { cleanText } from "../clean-text";
import type { DataValue } from "../data-package";

/** A table with its number in the package, from 1. */
export interface NumberedTable<Kind extends Table = Table> {
  readonly number: number;
  readonly table: Kind;
}

/** A text without the spaces around it; null for none. */
export function textValue(text: string | null | undefined): DataValue {
  const clean = cleanText(text ?? "").trim();
  return clean === "" ? null : clean;
}

export function fieldText(field: TextField | null | undefined): DataValue {
  return textValue(field?.text);
}

/** Hryvnias with two decimals; null without an amount, and where nobody knows in what unit it is. */
export function moneyValue(figure: MoneyFigure | null | undefined): DataValue {
  if (figure?.kopiykas == null || figure.unit === null) return null;
  return toText(fromKopiykas(figure.kopiykas, "UAH"));
}

/** A figure as it is; a percent in points. */
export function figureValue(figure: Figure | null | undefined): DataValue {
  return figure?.amount == null ? null : toText(figure.amount);
}

/** The values of `PLACE_FIELDS`. */
export function placeValues({ number, table }: NumberedTable, row: number): readonly DataValue[] {
  return [String(number), textValue(table.sheet) ?? "?", String(row + 1)];
}

/** The values of `SUBJECT_FIELDS`; without a decision the first that is cited, later ones changed it. */
export function subjectValues(
  { table: { title } }: NumberedTable,
  decision: Decision | undefined = title.decisions[0],
): readonly DataValue[] {
  return [
    textValue(title.programme?.name),
    textValue(decision?.number),
    isDay(decision?.date) ? (decision?.date ?? null) : null,
  ];
}

/** «31.02.2018» is written in documents, too: it is no date. */
function isDay(date: string | null | undefined): boolean {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(date ?? "") ?? [];
  if (year === undefined || month === undefined || day === undefined) return false;
  const isLeap = Number(year) % 4 === 0 && (Number(year) % 100 !== 0 || Number(year) % 400 === 0);
  const days = [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][Number(month) - 1];
  return days !== undefined && Number(day) >= 1 && Number(day) <= days;
}
