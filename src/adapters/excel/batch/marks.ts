import type { Mark, MarkLook, MarksChange } from "../../../core/edits/batch";
import { BAR_COMPANION } from "../../../core/sheet/mark-signature";
import { formatRange } from "../../../core/sheet/address";
import { formulaSpelling } from "../written-cell";
import { askMarks, idsOf } from "./found-marks";
import type { Job } from "./jobs";
import { nothingToTake, RANGE_COST } from "./jobs";
import type { Part } from "./part";
import type { Session } from "./session";
import { rangeIn, sheetIn } from "./session";

/**
 * Zvirka's own conditional formats of a sheet. All of them are made anew when one differs: a rule
 * cannot be moved to other cells, and the order among them counts. Other people's keep theirs, for
 * each of ours goes to the end.
 */
export const MARKS: Part<MarksChange> = {
  ask: askMarks,
  isMoved: (plan, now) => plan.before !== null && !sameMarks(plan.before, now.before ?? []),
  write: (session, changes) => changes.flatMap((change) => replace(session, change, change.after)),
  taken: (change, now) => {
    const held = now.before ?? [];
    const isTaken = sameMarks(change.after, held);
    return { change: { ...change, after: held }, ignored: isTaken ? [] : ["marks"] };
  },
  isHeld: (written, now) => sameMarks(written.after, now.before ?? []),
  restore: (session, written, now) =>
    written.flatMap((change, index) => {
      const found = now[index];
      return found === undefined ? [] : replace(session, found, change.before ?? []);
    }),
  isRestored: (written, now) => sameMarks(written.before ?? [], now.before ?? []),
  spotOf: ({ sheet }) => ({ sheet, range: null }),
};

/** @param found the change with the marks that are there now */
function replace(session: Session, found: MarksChange, wanted: readonly Mark[]): readonly Job[] {
  const now = found.before ?? [];
  if (sameMarks(now, wanted)) return [];
  const drop = (): (() => void) => {
    const { conditionalFormats } = sheetIn(session, found.sheet).getRange();
    for (const id of idsOf(now)) conditionalFormats.getItem(id).delete();
    return nothingToTake;
  };
  return [
    { cost: RANGE_COST + idsOf(now).length * RANGE_COST, queue: drop },
    ...wanted.map((mark) => ({
      cost: RANGE_COST * 2,
      queue: () => {
        addMark(session, found.sheet, mark);
        return nothingToTake;
      },
    })),
  ];
}

function addMark(session: Session, sheet: string, mark: Mark): void {
  const { conditionalFormats } = rangeIn(session, sheet, mark.range);
  if (mark.kind === "rule") {
    addRule(conditionalFormats, mark.formula, mark.look);
    return;
  }
  const format = conditionalFormats.add("DataBar");
  const { dataBar } = format;
  dataBar.lowerBoundRule = { type: "Number", formula: "0" };
  dataBar.upperBoundRule = { type: "Number", formula: String(mark.full) };
  dataBar.positiveFormat.fillColor = mark.color;
  dataBar.positiveFormat.gradientFill = false;
  format.priority = LAST;
  addRule(conditionalFormats, BAR_COMPANION, {});
}

/** A new format comes before all others; it is counted from the end where it is negative. */
const LAST = -1;

function addRule(
  formats: Excel.ConditionalFormatCollection,
  formula: string,
  look: MarkLook,
): void {
  const format = formats.add("Custom");
  const { custom } = format;
  custom.rule.formula = formula;
  if (look.bold !== undefined) custom.format.font.bold = look.bold;
  if (look.italic !== undefined) custom.format.font.italic = look.italic;
  if (look.fontColor !== undefined) custom.format.font.color = look.fontColor;
  if (look.fill !== undefined) custom.format.fill.color = look.fill;
  if (look.numberFormat !== undefined) custom.format.numberFormat = look.numberFormat;
  format.priority = LAST;
}

function sameMarks(a: readonly Mark[], b: readonly Mark[]): boolean {
  return JSON.stringify(a.map(meaningOf)) === JSON.stringify(b.map(meaningOf));
}

/** A mark without what Excel may spell otherwise. */
function meaningOf(mark: Mark): readonly unknown[] {
  const range = formatRange(mark.range);
  if (mark.kind === "bar") return [range, mark.color.toUpperCase(), mark.full];
  const { bold, italic, fontColor, fill, numberFormat } = mark.look;
  const colors = [fontColor, fill].map((color) => color?.toUpperCase());
  return [range, formulaSpelling(mark.formula), bold, italic, ...colors, numberFormat];
}
