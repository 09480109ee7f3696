import type { Batch } from "../../../core/edits/batch";
import { rowBefore } from "../../../core/edits/batch";
import type { CellContent, Edit } from "../../../core/edits/edit";
import { isAsExpected, onFoundFormat } from "../expected-cell";
import { contentIn, readCellJobs } from "../touched-cells";
import type { Job } from "./jobs";
import type { Session } from "./session";
import { originalOf } from "./structure";

/** What will be known of the edits' cells once the jobs are done. */
export interface AskedCells {
  readonly jobs: readonly Job[];
  /** Edits whose cells are not as they expect. */
  readonly moved: () => readonly Edit[];
  /** The edits with what their cells really hold. */
  readonly grounded: () => readonly Edit[];
}

/** Asks for the cells where they stand before sheets come and rows are inserted. */
export function askOriginalCells(session: Session, batch: Batch): AskedCells {
  const original = new Map(
    batch.cells.flatMap((edit) => {
      const place = originalPlace(batch, edit);
      return place === null ? [] : [[edit, { ...edit, ...place }] as const];
    }),
  );
  const found = new Map<string, CellContent>();
  return {
    jobs: readCellJobs(session, [...original.values()], found),
    moved: () =>
      [...original].flatMap(([edit, place]) =>
        isAsExpected(contentIn(found, place), edit.before) ? [] : [edit],
      ),
    grounded: () => batch.cells,
  };
}

/** Null where the batch itself makes the cell. */
function originalPlace(batch: Batch, { sheet, cell }: Edit): Pick<Edit, "sheet" | "cell"> | null {
  const original = originalOf(batch, sheet);
  const row = rowBefore(batch.rows, sheet, cell.row);
  return original === null || row === null ? null : { sheet: original, cell: { ...cell, row } };
}

/**
 * Asks for the cells where they are written.
 *
 * @param follows true when sheets and rows have come: formulas then read otherwise than the plan
 *   knows them, and that they are formulas is all that is expected
 */
export function askCells(session: Session, edits: readonly Edit[], follows: boolean): AskedCells {
  const found = new Map<string, CellContent>();
  const isExpected = (edit: Edit): boolean => {
    const now = contentIn(found, edit);
    if (follows && edit.before.formula !== null && now.formula !== null) {
      return now.numberFormat === edit.before.numberFormat;
    }
    return isAsExpected(now, edit.before);
  };
  return {
    jobs: readCellJobs(session, edits, found),
    moved: () => edits.filter((edit) => !isExpected(edit)),
    grounded: () =>
      edits.map((edit) =>
        onFoundFormat(grounded(edit, contentIn(found, edit)), contentIn(found, edit)),
      ),
  };
}

/** Undo puts back the formula as it reads where the cell is now. */
function grounded(edit: Edit, found: CellContent): Edit {
  return edit.before.formula !== null && found.formula !== null ? { ...edit, before: found } : edit;
}
