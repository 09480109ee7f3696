import type { Edit } from "../../core/edits/edit";
import { inverse } from "../../core/edits/edit";
import { runJobs } from "./batch/jobs";
import type { Session } from "./batch/session";
import { officeCode } from "./failures";
import { inHalves } from "./halving";
import {
  contentIn,
  nothingWritten,
  readCellJobs,
  rowAreasOf,
  writeCellJobs,
} from "./touched-cells";
import { holds } from "./written-cell";

const TOO_LARGE: ReadonlySet<string> = new Set([
  "RequestPayloadSizeLimitExceeded",
  "ResponsePayloadSizeLimitExceeded",
]);

/**
 * Restores the cells that hold what was written; a cell that holds something else may be somebody's
 * work. Returns the edits whose cells are not as before. What is too large for one request or answer
 * is restored in parts: it was too large when it was written, perhaps, and must come back all the same.
 */
export async function takeBackCells(
  session: Session,
  edits: readonly Edit[],
): Promise<readonly Edit[]> {
  const left: Edit[] = [];
  const work = async (some: readonly Edit[]): Promise<void> => {
    left.push(...(await restore(session, some)));
  };
  await inHalves(edits, work, {
    worthHalving: (error) => TOO_LARGE.has(officeCode(error)),
    split: () => [],
    giveUp: (edit) => {
      left.push(edit);
    },
  });
  return left;
}

async function restore(session: Session, edits: readonly Edit[]): Promise<readonly Edit[]> {
  const now = new Map<string, Edit["after"]>();
  await runJobs(session, readCellJobs(session, edits, now));
  const own = edits.filter((edit) => holds(contentIn(now, edit), edit.after));
  const write = async (some: readonly Edit[], areas?: typeof rowAreasOf): Promise<void> => {
    const written = nothingWritten();
    await runJobs(session, writeCellJobs(session, some.map(inverse), written, areas));
    for (const [place, content] of written.held) now.set(place, content);
  };
  const isSpoilt = (edit: Edit): boolean => !holds(contentIn(now, edit), edit.before);
  await write(own);
  // A filter that somebody has set meanwhile lets only single rows through unharmed.
  await write(own.filter(isSpoilt), rowAreasOf);
  return edits.filter(isSpoilt);
}
