import type { Failure, Result } from "../../app/failure";
import { failed, success } from "../../app/failure";
import type { CellContent, Edit } from "../../core/edits/edit";
import { inverse, placeKey } from "../../core/edits/edit";
import { compareCells, formatCell, formatPlace } from "../../core/sheet/address";
import { isAsExpected, onFoundFormat } from "./expected-cell";
import { failureOf } from "./failures";
import { findRefusal } from "./find-refusal";
import type { LeaveIfStopped, RunLimits } from "./run";
import { runInExcel } from "./run";
import type { Contents } from "./touched-cells";
import { CELLS_PER_WRITE, readTouched, writeTouched } from "./touched-cells";
import { holds } from "./written-cell";

/**
 * Writes all edits or none, in three syncs: is writing possible, are the cells as the edits expect,
 * then write and read back. Whatever goes wrong after that is taken back in two more.
 *
 * One sync is one step of Excel's own undo where it has one for add-ins (ExcelApi 1.20), so
 * `mergeUndoGroup` with its known faults (#6711, #6255) is not needed.
 */
export function applyToExcel(
  edits: readonly Edit[],
  limits: RunLimits,
): Promise<Result<readonly Edit[]>> {
  if (edits.length === 0) return Promise.resolve(success([]));
  return runInExcel(async (context, leaveIfStopped) => {
    const refusal = await findRefusal(context, edits);
    if (refusal !== null) return failed(refusal);
    leaveIfStopped();
    const found = await readTouched(context, edits);
    const moved = edits.filter((edit) => !isAsExpected(contentIn(found, edit), edit.before));
    if (moved.length > 0) return failed({ code: "changed-since", cells: namesOf(moved) });
    leaveIfStopped();
    const grounded = edits.map((edit) => onFoundFormat(edit, contentIn(found, edit)));
    return write(context, grounded, leaveIfStopped);
  }, limits);
}

async function write(
  context: Excel.RequestContext,
  edits: readonly Edit[],
  leaveIfStopped: LeaveIfStopped,
): Promise<Result<readonly Edit[]>> {
  try {
    const { earlier, held } = await writeTouched(context, edits);
    // An answer that came after the time limit: the person was told that nothing was done.
    leaveIfStopped();
    const done = edits.map((edit) => ({
      ...edit,
      before: contentIn(earlier, edit),
      after: contentIn(held, edit),
    }));
    const moved = edits.filter((edit) => !isAsExpected(contentIn(earlier, edit), edit.before));
    const wrong = edits.filter((edit) => !holds(contentIn(held, edit), edit.after));
    if (moved.length + wrong.length === 0) return success(done);
    const failure: Failure =
      moved.length > 0
        ? { code: "changed-since", cells: namesOf(moved) }
        : { code: "read-back-differs", cells: namesOf(wrong) };
    return failed(await failureAfterTakingBack(context, done, failure));
  } catch (error) {
    return failed(await failureAfterTakingBack(context, edits, failureOf(error)));
  }
}

/** The failure of writing, when the cells are as before again; otherwise which are not. */
async function failureAfterTakingBack(
  context: Excel.RequestContext,
  edits: readonly Edit[],
  failure: Failure,
): Promise<Failure> {
  // A request that comes while somebody types is refused whole, and so would be the taking back.
  const nothingWritten = failure.code === "cell-being-edited" && edits.length <= CELLS_PER_WRITE;
  if (nothingWritten) return failure;
  try {
    const left = await takeBack(context, edits);
    return left.length === 0 ? failure : { code: "read-back-differs", cells: namesOf(left) };
  } catch {
    return { code: "read-back-differs", cells: namesOf(edits) };
  }
}

/**
 * Restores the cells that hold what was written; a cell that holds something else may be somebody's
 * work. Returns the edits whose cells are not as before.
 */
async function takeBack(
  context: Excel.RequestContext,
  edits: readonly Edit[],
): Promise<readonly Edit[]> {
  const found = await readTouched(context, edits);
  const own = edits.filter((edit) => holds(contentIn(found, edit), edit.after));
  const restored = await writeTouched(context, own.map(inverse));
  return edits.filter((edit) => {
    const now = restored.held.get(placeKey(edit)) ?? contentIn(found, edit);
    return !holds(now, edit.before);
  });
}

function contentIn(contents: Contents, edit: Edit): CellContent {
  return contents.get(placeKey(edit)) ?? { formula: null, value: null, numberFormat: "General" };
}

/** «F27», or with the sheet's name when several sheets are touched. */
function namesOf(edits: readonly Edit[]): readonly string[] {
  const sorted = edits.toSorted((a, b) => compareCells(a.cell, b.cell));
  const oneSheet = new Set(edits.map((edit) => edit.sheet)).size === 1;
  return sorted.map((edit) => (oneSheet ? formatCell(edit.cell) : formatPlace(edit)));
}
