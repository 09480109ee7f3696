import type { CellAddress } from "../../../core/sheet/address";
import { isDateFormat } from "../../../core/sheet/display";
import type { SheetSnapshot } from "../../../core/sheet/snapshot";
import { cellAt } from "../../../core/sheet/snapshot";
import type { MoneyTable } from "../../../core/report/model";
import { linesOf } from "../../../core/report/model";

/** More numbers than so many are another numbering, not a gap. */
const LONGEST_GAP = 5;

export interface WrittenNumber {
  readonly cell: CellAddress;
  readonly text: string;
  readonly dot: boolean;
}

/** The № of the lines as they are written, but for those that became dates or decimals. */
export function writtenNumbers(table: MoneyTable, sheet: SheetSnapshot): readonly WrittenNumber[] {
  return linesOf(table).flatMap(({ texts: { number } }) => {
    if (number === undefined || number.inherited) return [];
    const { value, numberFormat, formula } = cellAt(sheet, number.cell);
    const made = typeof value === "number" && (isDateFormat(numberFormat) || value % 1 !== 0);
    if (made || formula !== null || !/^\d+(\.\d+)*\.?$/.test(number.text)) return [];
    return [{ cell: number.cell, text: number.text, dot: number.text.endsWith(".") }];
  });
}

export interface Gap {
  /** The number after the gap. */
  readonly cell: CellAddress;
  readonly missing: readonly string[];
}

/** Numbers with parts before which numbers of the same level are missing: 3.5.1 and 3.5.2 before 3.5.3. */
export function gapsAmong(table: MoneyTable): readonly Gap[] {
  const known = new Set(table.rows.flatMap(({ number }) => number?.join(".") ?? []));
  return linesOf(table).flatMap(({ number, texts }) => {
    if (number === null || number.length < 2 || texts.number === undefined) return [];
    const within = number.slice(0, -1).join(".");
    const missing: string[] = [];
    for (let last = (number.at(-1) ?? 0) - 1; last > 0; last--) {
      const before = `${within}.${last}`;
      if (known.has(before)) break;
      missing.unshift(before);
    }
    const gap = missing.length > 0 && missing.length <= LONGEST_GAP;
    return gap ? [{ cell: texts.number.cell, missing }] : [];
  });
}
