import type { FrozenChange } from "../../../core/edits/batch";
import type { Frozen } from "../../../core/sheet/looks";
import type { Job } from "./jobs";
import { nothingToTake, RANGE_COST } from "./jobs";
import type { Part } from "./part";
import { readFrozenJob } from "./read-page";
import type { Session } from "./session";
import { sheetIn } from "./session";

/** Rows and columns that stay in view. */
export const FROZEN: Part<FrozenChange> = {
  ask: (session, changes) => {
    const found = changes.map((change) => ({ change, before: change.before }));
    return {
      jobs: found.map((each) =>
        readFrozenJob(session, each.change.sheet, (frozen) => {
          each.before = frozen;
        }),
      ),
      take: () =>
        Promise.resolve(found.map(({ change, before }): FrozenChange => ({ ...change, before }))),
    };
  },
  isMoved: ({ before }, now) => before !== null && !isSame(before, now.before),
  write: (session, changes) =>
    changes.flatMap(({ sheet, before, after }) =>
      isSame(after, before) ? [] : [freezeJob(session, sheet, after)],
    ),
  taken: (change, now) =>
    isSame(change.after, now.before)
      ? { change, ignored: [] }
      : { change: { ...change, after: now.before ?? change.after }, ignored: ["frozen"] },
  isHeld: ({ after }, now) => isSame(after, now.before),
  restore: (session, written) =>
    written.flatMap(({ sheet, before }) =>
      before === null ? [] : [freezeJob(session, sheet, before)],
    ),
  isRestored: ({ before }, now) => isSame(before, now.before),
  spotOf: ({ sheet }) => ({ sheet, range: null }),
};

function freezeJob(session: Session, sheet: string, { rows, columns }: Frozen): Job {
  return {
    cost: RANGE_COST,
    queue: () => {
      const worksheet = sheetIn(session, sheet);
      const { freezePanes } = worksheet;
      if (rows > 0 && columns > 0) {
        freezePanes.freezeAt(worksheet.getRangeByIndexes(0, 0, rows, columns));
      } else if (rows > 0) freezePanes.freezeRows(rows);
      else if (columns > 0) freezePanes.freezeColumns(columns);
      else freezePanes.unfreeze();
      return nothingToTake;
    },
  };
}

function isSame(a: Frozen | null, b: Frozen | null): boolean {
  return a?.rows === b?.rows && a?.columns === b?.columns;
}
