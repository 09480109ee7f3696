import { editOf } from "../../../core/edits/edit";
import { defineWorkbookRule } from "../../../core/lint/rule";
import type { Decimal } from "../../../core/report/decimal";
import { absolute, compare, divideRounded, isZero, subtract } from "../../../core/report/decimal";
import { changesIn } from "../../../core/report/percent-changes";
import type { PercentChange } from "../../../core/report/percent-changes";
import { formatCell } from "../../../core/sheet/address";
import { textCells } from "../../../core/sheet/written-cells";

export type Messages = {
  /** A difference of two percents is called a percent. */
  points: { cell: string; change: Decimal; from: Decimal; to: Decimal; relative: Decimal };
};

/** A difference of two percents is stated in percentage points. */
export default defineWorkbookRule<Messages>({
  id: "UNI-06",
  gate: "units",
  severity: "note",
  fixable: "suggestion",
  scope: "workbook",
  *check({ workbook }) {
    for (const sheet of workbook.sheets) {
      for (const { cell, content } of textCells(sheet)) {
        const { type, text, formula } = content;
        if (type !== "text" || formula !== null || !text.includes("%")) continue;
        const found = changesIn(text).filter(isOfPoints);
        const [first] = found;
        if (first === undefined) continue;
        const { change, from, to } = first;
        const args = { cell: formatCell(cell), change, from, to, relative: relativeOf(first) };
        const value = inPoints(text, found);
        yield {
          sheet: sheet.name,
          table: null,
          cell,
          fix: { safe: false, edits: [editOf(sheet, cell, { value })] },
          message: { code: "points", args },
        };
      }
    }
  },
});

/** The stated change is the difference, and not the share of the first percent that it would be. */
function isOfPoints(found: PercentChange): boolean {
  const { change, from, to } = found;
  if (isZero(from) || compare(change, absolute(subtract(to, from))) !== 0) return false;
  return compare(change, relativeOf(found)) !== 0;
}

/** The change as a percent of the first figure, to one decimal. */
function relativeOf({ from, to }: PercentChange): Decimal {
  const scale = Math.max(from.scale, to.scale);
  const whole = ({ digits, scale: own }: Decimal): bigint => digits * 10n ** BigInt(scale - own);
  return absolute(divideRounded((whole(to) - whole(from)) * 100n, whole(from), 1));
}

/** The text with «в. п.» for the percent sign of each change. */
function inPoints(text: string, found: readonly PercentChange[]): string {
  return found.reduceRight(
    (changed, { signStart, signEnd }) =>
      `${changed.slice(0, signStart)}\u00A0в.\u00A0п.${changed.slice(signEnd)}`,
    text,
  );
}
