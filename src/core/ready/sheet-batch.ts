import type { SheetDocument, DocumentCell } from "../documents/workbook-document";
import type { Batch } from "../edits/batch";
import { batchOf } from "../edits/batch";
import type { Edit } from "../edits/edit";
import { contentOf } from "../edits/edit";
import { linesChanges } from "../layout/lines-changes";
import type { WantedLooks } from "../layout/looks-changes";
import { looksChanges } from "../layout/looks-changes";
import { looksOfNew } from "../layout/looks-of-new";
import type { CellRange } from "../sheet/address";
import { cellKey, EMPTY_CELL } from "../sheet/snapshot";

/**
 * A planned sheet as one batch that adds it to a workbook. Expects a sheet without formulas.
 *
 * @param after the sheet behind which it comes
 */
export function sheetBatch(document: SheetDocument, after: string): Batch {
  const { name, merges, widths, heights, frozen, page } = document;
  return batchOf({
    sheets: [{ name, after, copyOf: null, digest: null }],
    cells: document.cells.filter(({ value }) => value !== null).map((cell) => editOf(name, cell)),
    merges: merges.length === 0 ? [] : [{ sheet: name, removed: [], added: merges }],
    looks: looksChanges(looksOfNew(name), wantedLooks(document)),
    lines: [
      ...linesChanges(name, "columns", widths, () => undefined),
      ...linesChanges(name, "rows", heights, () => undefined),
    ],
    pages: page === null ? [] : [{ sheet: name, after: { paper: "a4", ...page }, before: null }],
    frozen:
      frozen.rows + frozen.columns === 0 ? [] : [{ sheet: name, after: frozen, before: null }],
  });
}

function editOf(sheet: string, { cell, value, numberFormat }: DocumentCell): Edit {
  return {
    sheet,
    cell,
    before: contentOf(EMPTY_CELL),
    after: { formula: null, value, numberFormat },
  };
}

/** Excel gives a merged area the looks of its first cell, but for the lines on its edges. */
function wantedLooks({ cells, merges }: SheetDocument): readonly WantedLooks[] {
  const byCell = new Map(cells.map((each) => [cellKey(each.cell), each.looks]));
  const firstOf = new Map(merges.flatMap(cornersByCell));
  return cells
    .map(({ cell, looks }): WantedLooks => {
      const first = firstOf.get(cellKey(cell));
      if (first === undefined) return { cell, looks };
      const { borders } = looks;
      const own = borders === undefined ? {} : { borders };
      return { cell, looks: { ...(byCell.get(first) ?? looks), ...own } };
    })
    .filter(({ looks }) => Object.keys(looks).length > 0);
}

/** Each cell of an area with its first one, by their keys. */
function cornersByCell({ top, left, bottom, right }: CellRange): (readonly [number, number])[] {
  const first = cellKey({ row: top, column: left });
  const found: (readonly [number, number])[] = [];
  for (let row = top; row <= bottom; row++) {
    for (let column = left; column <= right; column++) {
      found.push([cellKey({ row, column }), first]);
    }
  }
  return found;
}
