import type { CellAddress } from "../../../core/sheet/address";
import { isDateFormat } from "../../../core/sheet/display";
import { cellAt } from "../../../core/sheet/snapshot";
import type { RuleInput } from "../../../core/lint/rule";
import { repeatedLines } from "../../../core/report/repeated-lines";
import { numberParts } from "../../../core/report/row-number";

/** A line's № with its parts. */
export interface Numbered {
  readonly cell: CellAddress;
  readonly parts: readonly number[];
  /** Counted from the heading or total above: plain numbers may begin anew there. */
  readonly section: number;
  /** True where Excel has made a date of it: the number is only what was likely typed. */
  readonly date: boolean;
}

/** Plain numbers may begin anew under a title or a total. */
const SECTIONS: readonly string[] = ["direction", "task", "heading", "total"];

/** Numbers that can be told: of a date what was likely typed, but not 1,1 that may have been 1.10. */
export function readNumbers({ table, sheet }: RuleInput): readonly Numbered[] {
  const found: Numbered[] = [];
  const twice = repeatedLines(table.rows);
  let section = 0;
  for (const row of table.rows) {
    if (SECTIONS.includes(row.kind)) section++;
    if (row.kind !== "measure" && row.kind !== "part") continue;
    const field = row.texts.number;
    if (field === undefined || field.inherited) continue;
    // A line that stands twice is another rule's, with its number.
    if (twice.has(row.row)) continue;
    const { value, numberFormat } = cellAt(sheet, field.cell);
    const date = typeof value === "number" && isDateFormat(numberFormat);
    const parts = date ? row.number : numberParts(field.text);
    const doubtful = typeof value === "number" && !Number.isInteger(value) && !date;
    // Two parts of a date may be anything: 1.1 is as likely as 1.10.
    const told = parts !== null && !doubtful && (!date || parts.length > 2);
    if (told) found.push({ cell: field.cell, parts, section, date });
  }
  return found;
}

/** False for the first of equal numbers, true for each that comes after it. */
export function laterTimes(): (one: Numbered) => boolean {
  const seen = new Set<string>();
  return ({ parts, section }) => {
    const key = parts.length === 1 ? `${section}: ${parts[0] ?? ""}` : parts.join(".");
    const again = seen.has(key);
    seen.add(key);
    return again;
  };
}

/** Part by part as numbers: 3.2.9 comes before 3.2.10, 3.2 before 3.2.1. */
export function compareParts(a: readonly number[], b: readonly number[]): number {
  const different = a.findIndex((part, i) => part !== b[i]);
  return different === -1 ? a.length - b.length : (a[different] ?? 0) - (b[different] ?? -1);
}
