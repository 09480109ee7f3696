import type { Batch } from "../edits/batch";
import { batchOf, joinBatches } from "../edits/batch";
import type { DrawnRow, OwnStyle } from "./own-looks";
import { drawnRows } from "./own-looks";
import type { OwnSheet, Renewal } from "./own-rows";

const BLANK: DrawnRow = { kind: "blank", key: "", cells: [] };

/**
 * The batch that makes a sheet of ours hold rows, new or in place. In place, column widths and the page
 * stay a person's, and so do the looks of lines while the lines do. A header that is the only one of its
 * sheet stays in view and is repeated on paper.
 */
export function ownSheetBatch(sheet: {
  readonly own: OwnSheet;
  readonly rows: readonly DrawnRow[];
  readonly renewal: Renewal;
  readonly style: OwnStyle;
  readonly isNew: boolean;
  /** Name of the sheet that a new one comes after; null for the first. */
  readonly after: string | null;
}): Batch {
  const { own, rows, renewal, style, isNew, after } = sheet;
  const written = batchOf({ rows: renewal.rows, cells: renewal.cells });
  if (!isNew && !renewal.isMoved) return written;
  const left = Array.from({ length: renewal.left }, () => BLANK);
  const drawn = joinBatches([written, drawnRows(own, [...rows, ...left], style)]);
  if (!isNew) return drawn;
  const widths = style.widths.map((size) => ({ size }));
  const headers = rows.flatMap(({ kind }, row) => (kind === "header" ? [row] : []));
  const header = headers.length === 1 ? (headers[0] ?? null) : null;
  const titles = header === null ? {} : { titleRows: { top: header, bottom: header } };
  return joinBatches([
    batchOf({ sheets: [{ name: own.name, after, copyOf: null, digest: null }] }),
    drawn,
    batchOf({
      lines: [{ sheet: own.name, axis: "columns", first: 0, after: widths, before: null }],
      frozen:
        header === null
          ? []
          : [{ sheet: own.name, after: { rows: header + 1, columns: 0 }, before: null }],
      pages: [
        {
          sheet: own.name,
          after: { orientation: "landscape", paper: "a4", fitWide: 1, fitTall: null, ...titles },
          before: null,
        },
      ],
    }),
  ]);
}

/**
 * Rows of a list: a title, notes, a header, boxed lines, and a foot after an empty row.
 *
 * @param header row of the header, counted from zero
 */
export function listRows(
  rows: readonly Omit<DrawnRow, "kind">[],
  header: number,
): readonly DrawnRow[] {
  const last = rows.length - 1;
  return rows.map((each, row) => ({ ...each, kind: listKind(row, header, last) }));
}

function listKind(row: number, header: number, last: number): DrawnRow["kind"] {
  if (row === 0) return "title";
  if (row === last) return "foot";
  if (row === last - 1) return "blank";
  if (row === header) return "header";
  return row < header ? "note" : "line";
}
