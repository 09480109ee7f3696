import { isDateFormat } from "../sheet/display";
import type { SheetSnapshot } from "../sheet/snapshot";
import { cellAt } from "../sheet/snapshot";
import { withoutTypingYear } from "./likely-typed";
import { numberParts } from "./row-number";
import type { Columns } from "./table-columns";

interface Numbered {
  readonly row: number;
  readonly number: readonly number[] | null;
}

/**
 * The lines with «1.1» for a № that became 01.01.2023 in a report of that year. «1.1.23» it stays where a
 * № beside it goes on likewise, as 3.2.21 beside 3.2.20.
 */
export function withoutTypingYears<Line extends Numbered>(
  lines: readonly Line[],
  sheet: SheetSnapshot,
  column: Columns["number"],
  reportYear: number | null,
): readonly Line[] {
  if (column === undefined || reportYear === null) return lines;
  const numbered = lines.filter(({ number }) => number !== null);
  const places = new Map(numbered.map((line, at) => [line, at]));
  return lines.map((line) => {
    const { number, row } = line;
    if (number?.length !== 3 || !isDate(sheet, row, column.index)) return line;
    const short = numberParts(withoutTypingYear(number.join("."), reportYear)) ?? number;
    if (short === number || short.length === number.length) return line;
    const at = places.get(line) ?? 0;
    const beside = [numbered[at - 1], numbered[at + 1]];
    return beside.some((other) => startsWith(other?.number ?? [], short))
      ? line
      : { ...line, number: short };
  });
}

function isDate(sheet: SheetSnapshot, row: number, column: number): boolean {
  const { value, numberFormat } = cellAt(sheet, { row, column });
  return typeof value === "number" && isDateFormat(numberFormat);
}

function startsWith(number: readonly number[], start: readonly number[]): boolean {
  return start.every((part, at) => number[at] === part);
}
