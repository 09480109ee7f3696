import type { LinesChange } from "../../../core/edits/batch";
import type { LineLooks } from "../../../core/sheet/looks";
import type { Job } from "./jobs";
import { nothingToTake, RANGE_COST } from "./jobs";
import type { Part } from "./part";
import type { Session } from "./session";
import { readLineJob } from "./read-lines";
import { sheetIn } from "./session";

/** Excel keeps whole pixels, which are of another size on another screen. In points. */
const SNAPPED = 1;
const LINE_COST = 60;

/** Sizes and hiding of rows and columns. */
export const LINES: Part<LinesChange> = {
  ask: (session, changes) => {
    const found = changes.map((change) => ({ change, lines: [] as LineLooks[] }));
    return {
      jobs: found.map(({ change: { sheet, axis, first, after }, lines }) => {
        const last = first + after.length - 1;
        return readLineJob(session, { sheet, axis, first, last }, lines);
      }),
      take: () => Promise.resolve(found.map(({ change, lines }) => ({ ...change, before: lines }))),
    };
  },
  isMoved: ({ before }, now) => before !== null && !areLike(before, now.before ?? []),
  write: (session, changes) =>
    changes.flatMap((change) => {
      const { before, after } = change;
      const wanted = (before ?? []).map((line, index) => wantedOf(line, after[index] ?? {}));
      return setJobs(session, change, wanted);
    }),
  taken: (change, now) => {
    const held = now.before ?? [];
    const isTaken = change.after.every((wanted, index) => isLike(wanted, held[index]));
    const after = change.after.map((wanted, index) => asHeld(wanted, held[index]));
    return { change: { ...change, after }, ignored: isTaken ? [] : ["sizes"] };
  },
  isHeld: ({ after }, now) => areLike(after, now.before ?? []),
  restore: (session, written) =>
    written.toReversed().flatMap((change) => {
      const { before, after } = change;
      const wanted = (before ?? []).map((line, index) => formerOf(line, after[index] ?? {}));
      return setJobs(session, change, wanted);
    }),
  isRestored: ({ before, after }, now) =>
    (before ?? []).every((line, index) => {
      const { hidden, ...size } = formerOf(line, after[index] ?? {});
      return isLike({ ...size, ...(hidden === undefined ? {} : { hidden }) }, now.before?.[index]);
    }),
  spotOf: ({ sheet, axis, first, after }) => {
    const last = first + after.length - 1;
    return {
      sheet,
      range:
        axis === "rows"
          ? { top: first, left: 0, bottom: last, right: 0 }
          : { top: 0, left: first, bottom: 0, right: last },
    };
  },
};

/** What is set; a line that gets a size is shown by it, so that a hidden one is hidden again. */
function wantedOf(line: LineLooks, { size, hidden }: Partial<LineLooks>): Partial<LineLooks> {
  const isOther = size !== undefined && (line.hidden || Math.abs(size - line.size) > 0.01);
  const isHidden = hidden ?? line.hidden;
  return {
    ...(isOther ? { size } : {}),
    ...(isHidden !== line.hidden || (isOther && isHidden) ? { hidden: isHidden } : {}),
  };
}

/** What undo sets: a hidden line says no size that could be put back. */
function formerOf(
  { size, hidden, standard }: LineLooks,
  after: Partial<LineLooks>,
): Partial<LineLooks> {
  const isSized = after.size !== undefined && !hidden;
  return {
    ...(isSized ? { size, ...(standard === true ? { standard } : {}) } : {}),
    ...(isSized || after.size !== undefined || after.hidden !== undefined ? { hidden } : {}),
  };
}

function setJobs(
  session: Session,
  { sheet: name, axis, first }: LinesChange,
  wanted: readonly Partial<LineLooks>[],
): readonly Job[] {
  const runs = runsOf(wanted);
  return runs.map(({ from, to, looks: { size, hidden, standard } }) => ({
    cost: RANGE_COST + (to - from + 1) * LINE_COST,
    queue: () => {
      const lines = lineRange(session, name, axis, first + from, first + to);
      if (axis === "rows") {
        if (standard === true) lines.format.useStandardHeight = true;
        else if (size !== undefined) lines.format.rowHeight = size;
        if (hidden !== undefined) lines.rowHidden = hidden;
      } else {
        if (standard === true) lines.format.useStandardWidth = true;
        else if (size !== undefined) lines.format.columnWidth = size;
        if (hidden !== undefined) lines.columnHidden = hidden;
      }
      return nothingToTake;
    },
  }));
}

interface Run {
  readonly from: number;
  readonly to: number;
  readonly looks: Partial<LineLooks>;
}

/** Neighbouring lines that get the same are one range; those that get nothing are left out. */
function runsOf(wanted: readonly Partial<LineLooks>[]): readonly Run[] {
  const runs: Run[] = [];
  wanted.forEach((looks, index) => {
    if (Object.keys(looks).length === 0) return;
    const last = runs.at(-1);
    const isSame = last?.to === index - 1 && JSON.stringify(last.looks) === JSON.stringify(looks);
    if (last !== undefined && isSame) runs[runs.length - 1] = { ...last, to: index };
    else runs.push({ from: index, to: index, looks });
  });
  return runs;
}

function lineRange(
  session: Session,
  sheet: string,
  axis: LinesChange["axis"],
  first: number,
  last: number,
): Excel.Range {
  const count = last - first + 1;
  const cells = sheetIn(session, sheet);
  return axis === "rows"
    ? cells.getRangeByIndexes(first, 0, count, 1)
    : cells.getRangeByIndexes(0, first, 1, count);
}

function areLike(wanted: readonly Partial<LineLooks>[], found: readonly LineLooks[]): boolean {
  return wanted.every((line, index) => isLike(line, found[index]));
}

/** A hidden line has no size. */
function isLike({ size, hidden }: Partial<LineLooks>, found: LineLooks | undefined): boolean {
  if (found === undefined || (hidden !== undefined && hidden !== found.hidden)) return false;
  return size === undefined || found.hidden || Math.abs(size - found.size) <= SNAPPED;
}

function asHeld(wanted: Partial<LineLooks>, held: LineLooks | undefined): Partial<LineLooks> {
  if (held === undefined || held.hidden || wanted.size === undefined) return wanted;
  return { ...wanted, size: held.size };
}
