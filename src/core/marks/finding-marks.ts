import type { Mark, MarkLook } from "../edits/batch";
import { signedFormula } from "../sheet/mark-signature";
import type { Finding } from "../lint/finding";
import { isWaived } from "../lint/finding";
import type { CellAddress } from "../sheet/address";
import { columnName } from "../sheet/address";
import type { Cell, SheetSnapshot } from "../sheet/snapshot";
import { cellAt, cellKey, cellOfKey } from "../sheet/snapshot";
import { FINDING_SIGNS } from "../texts/marks";
import { textWithSign, withSign } from "./signed-format";

/** How grave a mark of a finding is; notes and what could not be told are not put onto the sheet. */
export const MARKED_LEVELS = ["error", "warning", "review"] as const;
export type MarkedLevel = (typeof MARKED_LEVELS)[number];

/** Excel slows down with thousands of formats, and nobody reads so many marks on paper. */
export const MOST_FINDING_MARKS = 500;

/** Excel takes no longer text in a formula (255); quotes are doubled. */
const LONGEST_TEXT = 120;

const LOOKS: Readonly<Record<MarkedLevel, MarkLook>> = {
  error: { bold: true, fill: "#FBE5E5", fontColor: "#8B0000" },
  warning: { bold: true, fill: "#FFF4D6", fontColor: "#5F4B00" },
  review: { italic: true, fill: "#E8F0FA", fontColor: "#1F3864" },
};

/** A cell to be marked, by the gravest of its findings. */
export interface CellToMark {
  readonly cell: CellAddress;
  readonly level: MarkedLevel;
}

/** The cells of a sheet that findings speak of, in reading order; what was accepted is left out. */
export function cellsToMark(sheet: string, findings: readonly Finding[]): readonly CellToMark[] {
  const levels = new Map<number, MarkedLevel>();
  for (const level of MARKED_LEVELS) {
    for (const finding of findings) {
      if (finding.sheet !== sheet || levelOf(finding) !== level || isWaived(finding)) continue;
      for (const cell of [finding.cell, ...finding.cells]) {
        const key = cellKey(cell);
        if (!levels.has(key)) levels.set(key, level);
      }
    }
  }
  return [...levels]
    .toSorted(([a], [b]) => a - b)
    .map(([key, level]) => ({ cell: cellOfKey(key), level }));
}

function levelOf({ kind, severity }: Finding): MarkedLevel | null {
  if (kind === "review") return "review";
  return severity === "error" || severity === "warning" ? severity : null;
}

/**
 * The marks of cells with findings, at most `MOST_FINDING_MARKS`. A mark holds while its cell is as
 * it was when it was checked: a cell that somebody mends loses it at once.
 */
export function findingMarks(sheet: SheetSnapshot, cells: readonly CellToMark[]): readonly Mark[] {
  return cells.slice(0, MOST_FINDING_MARKS).map(({ cell, level }) => {
    const { row, column } = cell;
    const held = cellAt(sheet, cell);
    const format =
      held.type === "text"
        ? textWithSign(FINDING_SIGNS[level])
        : withSign(held.numberFormat, FINDING_SIGNS[level]);
    return {
      kind: "rule",
      range: { top: row, left: column, bottom: row, right: column },
      formula: signedFormula(stillHolds(cell, held)),
      look: { ...LOOKS[level], numberFormat: format },
    };
  });
}

/** A condition that is true while a cell holds what it held. */
function stillHolds({ row, column }: CellAddress, { type, value }: Cell): string {
  const cell = `$${columnName(column)}$${String(row + 1)}`;
  if (type === "empty" || value === null) return `ISBLANK(${cell})`;
  if (type === "error") return `ISERROR(${cell})`;
  if (typeof value === "number") {
    // Excel reads fifteen digits of a number in a formula.
    return `AND(ISNUMBER(${cell}),ABS(N(${cell})-(${String(value)}))<=ABS(${String(value)})*1E-14)`;
  }
  if (typeof value === "boolean") return `${cell}=${value ? "TRUE" : "FALSE"}`;
  const isPlain = value.length <= LONGEST_TEXT && !/[\r\n]/.test(value);
  return isPlain
    ? `EXACT(${cell},"${value.replaceAll('"', '""')}")`
    : `AND(ISTEXT(${cell}),LEN(${cell})=${String(value.length)})`;
}
