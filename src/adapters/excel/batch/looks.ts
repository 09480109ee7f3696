import type { LooksChange } from "../../../core/edits/batch";
import type { CellRange } from "../../../core/sheet/address";
import type { LooksUpdate } from "../../../core/sheet/looks";
import { maskOf, readLooks } from "./cell-looks";
import { digestOf } from "./digest";
import { alikeJobs, readLooksJobs, severalJobs } from "./looks-jobs";
import type { Part } from "./part";

/** Looks of cells. A later change of the same cells wins; undo puts back what all of them found. */
export const LOOKS: Part<LooksChange> = {
  ask: (session, changes) => {
    const found = changes.map((change) => ({ change, rows: [] as LooksUpdate[][] }));
    return {
      jobs: found.flatMap(({ change: { sheet, range, after }, rows }) => {
        const mask = maskOf(after);
        return readLooksJobs(session, sheet, range, mask, (cell) => readLooks(cell, mask), rows);
      }),
      take: () => Promise.resolve(found.map(({ change, rows }) => ({ ...change, before: rows }))),
    };
  },
  isMoved: (plan, now) => plan.before !== null && !sameLooks(plan.before, now.before),
  write: (session, changes) =>
    changes.flatMap(({ sheet, range, after }) => alikeJobs(session, sheet, range, after)),
  taken: (change, now, all) => {
    const later = all.slice(all.indexOf(change) + 1).filter((each) => overlaps(each, change));
    const ignored = isTaken(change, now.before ?? [], later) ? [] : (["looks"] as const);
    return { change: { ...change, digest: digestOf(now.before) }, ignored };
  },
  isHeld: ({ digest }, now) => digest === digestOf(now.before),
  restore: (session, written) =>
    written
      .toReversed()
      .flatMap(({ sheet, range, before }) => severalJobs(session, sheet, range, before ?? [])),
  isRestored: (written, now) => sameLooks(written.before, now.before),
  spotOf: ({ sheet, range }) => ({ sheet, range }),
};

function sameLooks(a: LooksChange["before"], b: LooksChange["before"]): boolean {
  return digestOf(a) === digestOf(b);
}

function overlaps(a: LooksChange, b: LooksChange): boolean {
  return (
    a.sheet === b.sheet &&
    a.range.left <= b.range.right &&
    b.range.left <= a.range.right &&
    a.range.top <= b.range.bottom &&
    b.range.top <= a.range.bottom
  );
}

function covers({ top, left, bottom, right }: CellRange, row: number, column: number): boolean {
  return row >= top && row <= bottom && column >= left && column <= right;
}

/** True when every cell has what the change names, but for what later changes gave it. */
function isTaken(
  { range, after }: LooksChange,
  found: readonly (readonly LooksUpdate[])[],
  later: readonly LooksChange[],
): boolean {
  return found.every((row, down) =>
    row.every((cell, aside) => {
      const over = later.filter((each) => covers(each.range, range.top + down, range.left + aside));
      const plain = Object.entries(after).filter(([name]) => name !== "borders");
      const isOver = (name: string): boolean => over.some((each) => name in each.after);
      const isPlain = plain.every(
        ([name, wanted]) => isOver(name) || same(wanted, cell[name as keyof LooksUpdate]),
      );
      return (
        isPlain &&
        Object.entries(after.borders ?? {}).every(([edge, wanted]) => {
          const name = edge as keyof NonNullable<LooksUpdate["borders"]>;
          const isDrawnOver = over.some((each) => each.after.borders?.[name] !== undefined);
          return isDrawnOver || same(wanted, cell.borders?.[name]);
        })
      );
    }),
  );
}

/** Colours may come back in other letters. */
function same(a: unknown, b: unknown): boolean {
  return spelling(a) === spelling(b);
}

function spelling(value: unknown): string {
  return JSON.stringify([value]).toUpperCase();
}
