import type { IgnoredSetting } from "../../../app/ports";
import type { Batch } from "../../../core/edits/batch";
import type { Job } from "./jobs";
import { readJobs } from "./jobs";
import { CHARTS } from "./charts";
import { FROZEN } from "./frozen";
import { LINES } from "./lines";
import { LOOKS } from "./looks";
import { MARKS } from "./marks";
import { MERGES } from "./merges";
import { PAGES } from "./pages";
import type { BoundPart } from "./part";
import { bind } from "./part";
import type { Spot } from "./place-names";
import type { Session } from "./session";

/** Kinds of changes besides cells, in the order in which they are done. */
const PARTS: readonly BoundPart[] = [
  bind("merges", MERGES),
  bind("looks", LOOKS),
  bind("lines", LINES),
  bind("marks", MARKS),
  bind("pages", PAGES),
  bind("frozen", FROZEN),
  bind("charts", CHARTS),
];

/**
 * The batch with what is there now as `before` of every change besides cells.
 *
 * @param more what else is asked in the same request
 */
export async function readContents(
  session: Session,
  batch: Batch,
  more: readonly Job[] = [],
): Promise<Batch> {
  const asked = PARTS.map((part) => part.ask(session, batch));
  await readJobs(session, [...more, ...asked.flatMap(({ jobs }) => jobs)]);
  let found = batch;
  for (const { take } of asked) found = { ...found, ...(await take()) };
  return found;
}

/** Places that are not as the plan expects. */
export function movedContents(plan: Batch, now: Batch): readonly Spot[] {
  return PARTS.flatMap((part) => part.moved(plan, now));
}

/** @param batch with `before` */
export function writeContents(session: Session, batch: Batch): readonly Job[] {
  return PARTS.flatMap((part) => part.write(session, batch));
}

/** The batch as Excel took it, and what it did not take. */
export function takenContents(
  batch: Batch,
  now: Batch,
): { readonly batch: Batch; readonly ignored: readonly IgnoredSetting[] } {
  const taken = PARTS.map((part) => part.taken(batch, now));
  const written = taken.reduce<Batch>((all, part) => ({ ...all, ...part.written }), batch);
  return { batch: written, ignored: taken.flatMap(({ ignored }) => ignored) };
}

/** Places where what was written is no longer there. */
export function changedContents(written: Batch, now: Batch): readonly Spot[] {
  return PARTS.flatMap((part) => part.notHeld(written, now));
}

/**
 * Puts back everything besides cells; what was done last goes first.
 *
 * @param now the same batch as `readContents` gives it
 */
export function restoreContents(session: Session, written: Batch, now: Batch): readonly Job[] {
  return PARTS.toReversed().flatMap((part) => part.restore(session, written, now));
}

/** Places that are not as before the batch. */
export function unrestoredContents(written: Batch, now: Batch): readonly Spot[] {
  return PARTS.flatMap((part) => part.notRestored(written, now));
}
