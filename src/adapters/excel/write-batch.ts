import type { Failure, Result } from "../../app/failure";
import { failed, success } from "../../app/failure";
import type { WrittenBatch } from "../../app/ports";
import type { Batch } from "../../core/edits/batch";
import { batchOf, isEmptyBatch } from "../../core/edits/batch";
import type { Edit } from "../../core/edits/edit";
import { placeKey } from "../../core/edits/edit";
import { askCells, askOriginalCells } from "./batch/cells";
import { movedContents, readContents, takenContents, writeContents } from "./batch/contents";
import { runJobs } from "./batch/jobs";
import { coveredCells } from "./batch/merges";
import { spotNames, spotOf } from "./batch/place-names";
import type { Session } from "./batch/session";
import { unstoppable } from "./batch/session";
import { readSheetDigests } from "./batch/sheet-digest";
import type { StructureDone, StructureFacts } from "./batch/structure";
import { changeStructure, readStructure } from "./batch/structure";
import type { Done } from "./batch/undo-done";
import { undoDone } from "./batch/undo-done";
import { isAsExpected } from "./expected-cell";
import { failureOf, officeCode, RunStopped } from "./failures";
import { findRefusal, needsOf } from "./find-refusal";
import type { RunLimits } from "./run";
import { runInExcel } from "./run";
import { contentIn, nothingWritten, writeCellJobs } from "./touched-cells";
import { holds } from "./written-cell";

/** Excel's codes for a request of which it executed nothing. */
const REFUSED_WHOLE: ReadonlySet<string> = new Set([
  "InvalidOperationInCellEditMode",
  "RequestPayloadSizeLimitExceeded",
]);

/**
 * Writes a batch or nothing: is writing possible, is everything as the batch expects, then write and
 * read back. Whatever goes wrong after that is taken back. Cells alone take three requests; sheets
 * and rows come in one of their own, before the cells are asked once more where they stand then.
 *
 * One request is one step of Excel's own undo where it has one for add-ins (ExcelApi 1.20), so
 * `mergeUndoGroup` with its known faults (#6711, #6255) is not needed.
 */
export async function writeToExcel(batch: Batch, limits: RunLimits): Promise<Result<WrittenBatch>> {
  if (isEmptyBatch(batch)) return success({ batch, ignored: [] });
  let isWriting = false;
  const whenLate = (): Failure => ({ code: isWriting ? "write-unanswered" : "busy" });
  const written = await runInExcel(
    async (context, leaveIfStopped) => {
      const session = { context, leaveIfStopped };
      const refusal = await findRefusal(context, needsOf(batch));
      if (refusal !== null) return failed(refusal);
      const plan = await preparation(session, batch);
      isWriting = true;
      return write(session, plan);
    },
    { ...limits, whenLate },
  );
  // The words for a workbook that cannot be read would mislead here.
  const isTooMuch = !written.ok && written.failure.code === "too-large";
  return isTooMuch ? failed({ code: "too-many-changes" }) : written;
}

/** What is known when nothing was written yet. */
interface Plan {
  readonly batch: Batch;
  /** Null where no sheet and no row comes; the batch then has its `before`. */
  readonly structure: StructureFacts | null;
}

async function preparation(session: Session, batch: Batch): Promise<Plan> {
  if (batch.sheets.length + batch.rows.length === 0) {
    return { batch: await groundedBatch(session, batch, false), structure: null };
  }
  const cells = askOriginalCells(session, batch);
  const structure = await readStructure(session, batch, cells.jobs);
  refuseMoved(cells.moved().map(spotOf));
  return { batch, structure };
}

/** The batch with what is there now as `before`; stops where that is not what it expects. */
async function groundedBatch(session: Session, batch: Batch, follows: boolean): Promise<Batch> {
  const cells = askCells(session, batch.cells, follows);
  const covered = askCells(session, emptyEdits(batch), follows);
  const found = await readContents(session, batch, [...cells.jobs, ...covered.jobs]);
  const moved = [...cells.moved(), ...covered.moved()];
  refuseMoved([...moved.map(spotOf), ...movedContents(batch, found)]);
  return { ...found, cells: cells.grounded() };
}

/** Merging makes disappear what is in all cells but the first: there must be nothing. */
function emptyEdits({ merges, cells }: Batch): readonly Edit[] {
  const own = new Set(cells.map(placeKey));
  const empty = { formula: null, value: null, numberFormat: "General" };
  return merges
    .flatMap((change) => coveredCells(change).map((cell) => ({ sheet: change.sheet, cell })))
    .filter((place) => !own.has(placeKey(place)))
    .map((place) => ({ ...place, before: empty, after: empty }));
}

function refuseMoved(spots: Parameters<typeof spotNames>[0]): void {
  if (spots.length > 0) throw new RunStopped({ code: "changed-since", ...spotNames(spots) });
}

async function write(session: Session, plan: Plan): Promise<Result<WrittenBatch>> {
  const structure: StructureDone = { sheets: [], rows: [] };
  let done: Done = { structure, contents: plan.structure === null ? plan.batch : null };
  let requests = 0;
  try {
    let { batch } = plan;
    if (plan.structure !== null) {
      await changeStructure(session, batch, plan.structure, structure);
      requests++;
      batch = await groundedBatch(session, batch, true);
    }
    const contents = nothingWritten();
    done = { structure, contents: batch };
    await runJobs(
      session,
      [...writeCellJobs(session, batch.cells, contents), ...writeContents(session, batch)],
      () => requests++,
    );
    const cells = batch.cells.map((edit) => ({
      ...edit,
      before: contentIn(contents.earlier, edit),
      after: contentIn(contents.held, edit),
    }));
    done = { structure, contents: { ...batch, cells } };
    // An answer that came after the time limit: the person was told that it will be taken back.
    session.leaveIfStopped();
    const { earlier, held } = contents;
    refuseMoved(
      batch.cells
        .filter((edit) => !isAsExpected(contentIn(earlier, edit), edit.before))
        .map(spotOf),
    );
    const wrong = batch.cells.filter((edit) => !holds(contentIn(held, edit), edit.after));
    if (wrong.length > 0) {
      return await undone(session, done, {
        code: "read-back-differs",
        ...spotNames(wrong.map(spotOf)),
      });
    }
    const now = await readTaken(session, batch);
    const taken = takenContents({ ...batch, cells }, now);
    const digests = await readSheetDigests(
      session,
      batch.sheets.map(({ name }) => name),
    );
    const sheets = batch.sheets.map((sheet) => ({
      ...sheet,
      digest: digests.get(sheet.name) ?? null,
    }));
    return success({ ...taken, batch: { ...taken.batch, sheets } });
  } catch (error) {
    // A request refused whole wrote nothing, and so would be refused the taking back.
    if (requests === 0 && REFUSED_WHOLE.has(officeCode(error))) return failed(failureOf(error));
    return undone(session, done, failureOf(error), officeCode(error));
  }
}

/**
 * Reads what Excel took. Fitting to pages it now and then takes only when told again (#1860); what it
 * does not take then either is told to the person.
 */
async function readTaken(session: Session, batch: Batch): Promise<Batch> {
  const now = await readContents(session, batch);
  const { ignored } = takenContents(batch, now);
  if (!ignored.some(({ what }) => what === "fitWide" || what === "fitTall")) return now;
  await runJobs(session, writeContents(session, batchOf({ pages: now.pages })));
  return readContents(session, batch);
}

/** Takes back what was done; the failure of writing when that succeeds, otherwise what is left. */
async function undone(
  session: Session,
  done: Done,
  failure: Failure,
  code = "",
): Promise<Result<never>> {
  const isEdited = code === "InvalidOperationInCellEditMode";
  // Who types in a cell finishes some time: what was written before goes then.
  const left = isEdited
    ? await Excel.run({ delayForCellEdit: true }, (context) => undoDone(unstoppable(context), done))
    : await undoDone(unstoppable(session.context), done);
  if (left.length > 0) return failed({ code: "not-taken-back", ...spotNames(left) });
  const isUnnamed = failure.code === "sheet-protected" && failure.sheet === null;
  return failed(isUnnamed ? await named(session.context, done, failure) : failure);
}

/** Why Excel denied writing: it says neither which sheet is protected nor that the book is read-only. */
async function named(
  context: Excel.RequestContext,
  { contents }: Done,
  failure: Failure,
): Promise<Failure> {
  if (contents === null) return failure;
  try {
    return (await findRefusal(context, { ...needsOf(contents), free: [] })) ?? failure;
  } catch {
    return failure;
  }
}
