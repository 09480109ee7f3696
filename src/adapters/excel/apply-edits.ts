import type { Failure, Result } from "../../app/failure";
import { failed, success } from "../../app/failure";
import type { Edit } from "../../core/edits/edit";
import { compareCells, formatCell, formatPlace } from "../../core/sheet/address";
import { isAsExpected, onFoundFormat } from "./expected-cell";
import { failureOf, officeCode } from "./failures";
import { findRefusal } from "./find-refusal";
import type { LeaveIfStopped, RunLimits } from "./run";
import { runInExcel } from "./run";
import { takeBack } from "./take-back";
import { CELLS_PER_WRITE, contentIn, readTouched, writeTouched } from "./touched-cells";
import { holds } from "./written-cell";

/** Excel's codes for a request of which it executed nothing. */
const REFUSED_WHOLE: ReadonlySet<string> = new Set([
  "InvalidOperationInCellEditMode",
  "RequestPayloadSizeLimitExceeded",
]);

/**
 * Writes all edits or none, in three syncs: is writing possible, are the cells as the edits expect,
 * then write and read back. Whatever goes wrong after that is taken back in two more.
 *
 * One sync is one step of Excel's own undo where it has one for add-ins (ExcelApi 1.20), so
 * `mergeUndoGroup` with its known faults (#6711, #6255) is not needed.
 */
export async function applyToExcel(
  edits: readonly Edit[],
  limits: RunLimits,
): Promise<Result<readonly Edit[]>> {
  if (edits.length === 0) return success([]);
  let isWriting = false;
  const whenLate = (): Failure => ({ code: isWriting ? "write-unanswered" : "busy" });
  const applied = await runInExcel(
    async (context, leaveIfStopped) => {
      const refusal = await findRefusal(context, edits);
      if (refusal !== null) return failed(refusal);
      leaveIfStopped();
      const found = await readTouched(context, edits);
      const moved = edits.filter((edit) => !isAsExpected(contentIn(found, edit), edit.before));
      if (moved.length > 0) return failed({ code: "changed-since", cells: namesOf(moved) });
      leaveIfStopped();
      const grounded = edits.map((edit) => onFoundFormat(edit, contentIn(found, edit)));
      isWriting = true;
      return write(context, grounded, leaveIfStopped);
    },
    { ...limits, whenLate },
  );
  // The words for a workbook that cannot be read would mislead here.
  const isTooMuch = !applied.ok && applied.failure.code === "too-large";
  return isTooMuch ? failed({ code: "too-many-changes" }) : applied;
}

async function write(
  context: Excel.RequestContext,
  edits: readonly Edit[],
  leaveIfStopped: LeaveIfStopped,
): Promise<Result<readonly Edit[]>> {
  try {
    const { earlier, held } = await writeTouched(context, edits);
    // An answer that came after the time limit: the person was told that it will be taken back.
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
    // A request refused whole wrote nothing, and so would be refused the taking back.
    const isRefusedWhole = REFUSED_WHOLE.has(officeCode(error)) && edits.length <= CELLS_PER_WRITE;
    if (isRefusedWhole) return failed(failureOf(error));
    const failure = await failureAfterTakingBack(context, edits, failureOf(error));
    return failed(failure.code === "sheet-protected" ? await named(context, edits) : failure);
  }
}

/** Why Excel denied writing: it says neither which sheet is protected nor that the book is read-only. */
async function named(context: Excel.RequestContext, edits: readonly Edit[]): Promise<Failure> {
  const unnamed: Failure = { code: "sheet-protected", sheet: null };
  try {
    return (await findRefusal(context, edits)) ?? unnamed;
  } catch {
    return unnamed;
  }
}

/** The failure of writing, when the cells are as before again; otherwise which are not. */
async function failureAfterTakingBack(
  context: Excel.RequestContext,
  edits: readonly Edit[],
  failure: Failure,
): Promise<Failure> {
  try {
    const left = await takeBack(context, edits);
    return left.length === 0 ? failure : { code: "not-taken-back", cells: namesOf(left) };
  } catch {
    return { code: "not-taken-back", cells: namesOf(edits) };
  }
}

/** «F27», or with the sheet's name when several sheets are touched. */
function namesOf(edits: readonly Edit[]): readonly string[] {
  const sorted = edits.toSorted((a, b) => compareCells(a.cell, b.cell));
  const oneSheet = new Set(edits.map((edit) => edit.sheet)).size === 1;
  return sorted.map((edit) => (oneSheet ? formatCell(edit.cell) : formatPlace(edit)));
}
