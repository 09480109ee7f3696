import type { Failure, Result } from "../../app/failure";
import { failed, success } from "../../app/failure";
import type { Batch } from "../../core/edits/batch";
import { sheetsAdded } from "../../core/edits/batch";
import { placeKey } from "../../core/edits/edit";
import { askCells } from "./batch/cells";
import { changedContents, readContents } from "./batch/contents";
import type { Spot } from "./batch/place-names";
import { spotNames, spotOf } from "./batch/place-names";
import type { Session } from "./batch/session";
import { unstoppable } from "./batch/session";
import { askRowContents, readSheetDigests } from "./batch/sheet-digest";
import { insertedRows, structureOf } from "./batch/structure";
import { undoDone, withoutSheets } from "./batch/undo-done";
import { findRefusal, needsOfTakingBack } from "./find-refusal";
import type { RunLimits } from "./run";
import { runInExcel } from "./run";

/**
 * Takes back a batch as it was written. Refused, with the cells and sheets named, where somebody has
 * changed since what the batch wrote: undo must not overwrite later work.
 */
export async function takeBackInExcel(batch: Batch, limits: RunLimits): Promise<Result<void>> {
  let isWriting = false;
  const whenLate = (): Failure => ({ code: isWriting ? "write-unanswered" : "busy" });
  return runInExcel(
    async (context, leaveIfStopped) => {
      const session = { context, leaveIfStopped };
      const refusal = await findRefusal(context, needsOfTakingBack(batch));
      if (refusal !== null) return failed(refusal);
      const changed = await changedSince(session, batch);
      if (changed.length > 0) return failed({ code: "changed-since", ...spotNames(changed) });
      leaveIfStopped();
      isWriting = true;
      const done = { structure: structureOf(batch), contents: batch };
      const left = await undoDone(unstoppable(context), done);
      if (left.length === 0) return success(undefined);
      return failed({ code: "partly-undone", ...spotNames(left) });
    },
    { ...limits, whenLate },
  );
}

async function changedSince(session: Session, batch: Batch): Promise<readonly Spot[]> {
  const added = sheetsAdded(batch);
  const kept = withoutSheets(batch, added);
  const cells = askCells(
    session,
    kept.cells.map((edit) => ({ ...edit, before: edit.after })),
    false,
  );
  const rows = kept.rows.map((change) =>
    askRowContents(session, change.sheet, insertedRows(batch.rows, change)),
  );
  const now = await readContents(session, kept, [...cells.jobs, ...rows.map(({ job }) => job)]);
  const digests = await readSheetDigests(session, added);
  const written = new Set(kept.cells.map(placeKey));
  const typed = kept.rows.flatMap(({ sheet }, index) =>
    (rows[index]?.cells() ?? [])
      .filter(
        ({ top, left }) => !written.has(placeKey({ sheet, cell: { row: top, column: left } })),
      )
      .map((range) => ({ sheet, range })),
  );
  return [
    ...cells.moved().map(spotOf),
    ...typed,
    ...changedContents(kept, now),
    ...batch.sheets
      .filter(({ name, digest }) => digests.get(name) !== digest)
      .map(({ name }) => ({ sheet: name, range: null })),
  ];
}
