import type { Batch } from "../../src/core/edits/batch";
import { rowAfter } from "../../src/core/edits/batch";
import type { Edit } from "../../src/core/edits/edit";
import { contentOf } from "../../src/core/edits/edit";
import type { WorkbookSnapshot } from "../../src/core/sheet/snapshot";
import { cellAt, cellOfKey, findSheet, makeSheet } from "../../src/core/sheet/snapshot";

/** The workbook with the sheets and rows of a batch; formulas do not follow, as in no snapshot. */
export function withStructure(workbook: WorkbookSnapshot, batch: Batch): WorkbookSnapshot {
  const sheets = [...workbook.sheets];
  for (const { name, after, copyOf } of batch.sheets) {
    const base = { id: name, name, visibility: "visible", merges: [] } as const;
    const original = copyOf === null ? null : findSheet(workbook, copyOf);
    const place =
      after === null ? sheets.length : sheets.findIndex((each) => each.name === after) + 1;
    sheets.splice(
      place,
      0,
      original === null ? makeSheet(base, []) : { ...original, ...base, merges: original.merges },
    );
  }
  const moved = sheets.map((sheet) => {
    if (!batch.rows.some((change) => change.sheet === sheet.name)) return sheet;
    const cells = [...sheet.cells].map(([key, cell]) => {
      const { row, column } = cellOfKey(key);
      return [{ row: rowAfter(batch.rows, sheet.name, row), column }, cell] as const;
    });
    return makeSheet(sheet, cells);
  });
  return { ...workbook, sheets: moved };
}

/** Edits of cells that sheets or rows have moved know them as they were before. */
export function groundedIn(
  workbook: WorkbookSnapshot,
  { sheets, rows, cells }: Batch,
): readonly Edit[] {
  if (sheets.length + rows.length === 0) return cells;
  return cells.map((edit) => {
    const sheet = findSheet(workbook, edit.sheet);
    return sheet === null ? edit : { ...edit, before: contentOf(cellAt(sheet, edit.cell)) };
  });
}
