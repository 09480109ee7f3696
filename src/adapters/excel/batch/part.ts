import type { IgnoredSetting, IgnoredWhat } from "../../../app/ports";
import type { Batch } from "../../../core/edits/batch";
import type { Job } from "./jobs";
import type { Spot } from "./place-names";
import type { Session } from "./session";

/** What is asked of Excel together with what others ask. */
export interface Asked<Found> {
  readonly jobs: readonly Job[];
  /** Called once the jobs are done; may ask more. */
  readonly take: () => Promise<Found>;
}

/** How one kind of change, besides cells, is read, written, compared and taken back. */
export interface Part<Change extends { readonly sheet: string }> {
  /** Asks for the changes with what is there now as their `before`. */
  readonly ask: (session: Session, changes: readonly Change[]) => Asked<readonly Change[]>;
  /** True when the plan knew another `before` than what is there. */
  readonly isMoved: (plan: Change, now: Change) => boolean;
  /** @param changes with their `before` */
  readonly write: (session: Session, changes: readonly Change[]) => readonly Job[];
  /** The change as Excel took it, and what it did not take. */
  readonly taken: (change: Change, now: Change, all: readonly Change[]) => Taken<Change>;
  /** True while what was written is still there. */
  readonly isHeld: (written: Change, now: Change) => boolean;
  /** Puts `before` back; `now` has the same changes with what is there as their `before`. */
  readonly restore: (
    session: Session,
    written: readonly Change[],
    now: readonly Change[],
  ) => readonly Job[];
  readonly isRestored: (written: Change, now: Change) => boolean;
  readonly spotOf: (change: Change) => Spot;
}

export interface Taken<Change> {
  /** Null for what was not done at all, so that nothing of it is taken back. */
  readonly change: Change | null;
  readonly ignored: readonly IgnoredWhat[];
}

/** A part that finds its own changes in a batch. */
export interface BoundPart {
  readonly ask: (session: Session, batch: Batch) => Asked<Partial<Batch>>;
  readonly moved: (plan: Batch, now: Batch) => readonly Spot[];
  readonly write: (session: Session, batch: Batch) => readonly Job[];
  readonly taken: (
    batch: Batch,
    now: Batch,
  ) => { readonly written: Partial<Batch>; readonly ignored: readonly IgnoredSetting[] };
  readonly notHeld: (written: Batch, now: Batch) => readonly Spot[];
  readonly restore: (session: Session, written: Batch, now: Batch) => readonly Job[];
  readonly notRestored: (written: Batch, now: Batch) => readonly Spot[];
}

type PartKey = Exclude<keyof Batch, "sheets" | "rows" | "cells">;

export function bind<Key extends PartKey>(
  key: Key,
  part: Part<Batch[Key][number] & { readonly sheet: string }>,
): BoundPart {
  type Change = Batch[Key][number];
  const of = (batch: Batch): readonly Change[] => batch[key];
  const asBatch = (changes: readonly Change[]): Partial<Batch> => ({ [key]: changes });
  /** Places of changes of which the pair says so; `now` has the same changes in the same order. */
  const where = (
    batch: Batch,
    now: Batch,
    isSo: (change: Change, now: Change) => boolean,
  ): readonly Spot[] =>
    of(batch).flatMap((change, index) => {
      const other = of(now)[index];
      return other !== undefined && isSo(change, other) ? [part.spotOf(change)] : [];
    });
  return {
    ask: (session, batch) => {
      const { jobs, take } = part.ask(session, of(batch));
      return { jobs, take: async () => asBatch(await take()) };
    },
    moved: (plan, now) => where(plan, now, part.isMoved),
    write: (session, batch) => part.write(session, of(batch)),
    taken: (batch, now) => {
      const taken = of(batch).map((change, index) =>
        part.taken(change, of(now)[index] ?? change, of(batch)),
      );
      const ignored = taken.flatMap(({ ignored: whats }, index) =>
        whats.map((what) => ({ sheet: of(batch)[index]?.sheet ?? "", what })),
      );
      return { written: asBatch(taken.flatMap(({ change }) => change ?? [])), ignored };
    },
    notHeld: (written, now) => where(written, now, (a, b) => !part.isHeld(a, b)),
    restore: (session, written, now) => part.restore(session, of(written), of(now)),
    notRestored: (written, now) => where(written, now, (a, b) => !part.isRestored(a, b)),
  };
}
