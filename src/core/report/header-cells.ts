import { isDateFormat } from "../sheet/display";
import type { Cell, SheetSnapshot } from "../sheet/snapshot";
import { cellAt } from "../sheet/snapshot";
import { LONGEST_HEADER, meaningOf, oneLine, yearOf } from "./header-words";

/** Numbers other than a year, and text that is nothing but a number. */
export function isFigure(cell: Cell): boolean {
  if (cell.type === "number") return !isYearCell(cell);
  return cell.type === "text" && /^[-+]?\d[\d\s\u00A0.,]*%?$/.test(cell.text.trim())
    ? !/^(19|20)\d\d$/.test(cell.text.trim())
    : false;
}

function isYearCell(cell: Cell): boolean {
  return (
    typeof cell.value === "number" &&
    Number.isInteger(cell.value) &&
    cell.value >= 1990 &&
    cell.value < 2100 &&
    !isDateFormat(cell.numberFormat)
  );
}

/** What a cell means in a header: a known word, a year; null for anything else. */
export function tellingWord(cell: Cell): string | null {
  if (cell.type === "number") return isYearCell(cell) ? `year ${cell.text}` : null;
  if (cell.type !== "text" || cell.text.length > LONGEST_HEADER) return null;
  const meaning = meaningOf(cell.text);
  const year = meaning === null || meaning === "annualPlan" ? yearOf(cell.text) : null;
  return year === null ? meaning : `year ${year}`;
}

/** The second half of a label that was typed into two rows: «з/п», «рік», «тис. грн». */
export function isHalfLabel(text: string): boolean {
  return /^(з\/п|п\/п|рік|року|р\.|грн\.?|\(?тис\.? ?грн\.?\)?|%|фінансування.*|виконання.*|заход\S*|програм\S*|період\S*.*|кошт\S*)$/i.test(
    oneLine(text).replace(/^[,(]\s*/, ""),
  );
}

/** The row «1 2 3 … 9» under a header. */
export function isNumberRow(
  sheet: SheetSnapshot,
  row: number,
  left: number,
  right: number,
): boolean {
  let expected: number | null = null;
  let seen = 0;
  for (let column = left; column <= right; column++) {
    const text = cellAt(sheet, { row, column }).text.trim();
    if (text === "") continue;
    const value = /^\d{1,2}$/.test(text) ? Number(text) : NaN;
    if (Number.isNaN(value) || (expected !== null && value !== expected)) return false;
    expected = value + 1;
    seen++;
  }
  return seen >= 3;
}
