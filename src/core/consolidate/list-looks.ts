import type { Batch, LinesChange, LooksChange } from "../edits/batch";
import { batchOf, joinBatches } from "../edits/batch";
import { countLines, heightOfLines } from "../layout/measure";
import type { LooksUpdate } from "../sheet/looks";
import type { OwnRow, OwnSheet, Renewal } from "./renew";

/** How a list of ours is drawn: a title, a header, boxed lines, a foot two rows below them. */
export interface ListLooks {
  /** Row of the header, counted from zero. */
  readonly header: number;
  /** In points. */
  readonly widths: readonly number[];
}

const FONT = "Times New Roman";
const THIN = { weight: "thin", color: "#7F7F7F" } as const;
const BOX = { top: THIN, right: THIN, bottom: THIN, left: THIN } as const;
const PLAIN: LooksUpdate = { fontName: FONT, fontSize: 11, vertical: "center", wrap: true };

/** The batch that makes a sheet of ours hold a list, new or in place; column widths stay a person's. */
export function listBatch(list: {
  readonly own: OwnSheet;
  readonly rows: readonly OwnRow[];
  readonly renewal: Renewal;
  readonly looks: ListLooks;
  readonly isNew: boolean;
  readonly after: string | null;
}): Batch {
  const { own, rows, renewal, looks, isNew, after } = list;
  const base = batchOf({ rows: renewal.rows, cells: renewal.cells });
  if (!isNew) return renewal.isMoved ? joinBatches([base, drawn(own, rows, looks)]) : base;
  const widths = looks.widths.map((size) => ({ size }));
  return joinBatches([
    batchOf({ sheets: [{ name: own.name, after, copyOf: null, digest: null }] }),
    base,
    drawn(own, rows, looks),
    batchOf({
      lines: [{ sheet: own.name, axis: "columns", first: 0, after: widths, before: null }],
      frozen: [{ sheet: own.name, after: { rows: looks.header + 1, columns: 0 }, before: null }],
      pages: [
        {
          sheet: own.name,
          after: { orientation: "landscape", paper: "a4", fitWide: 1, fitTall: null },
          before: null,
        },
      ],
    }),
  ]);
}

function drawn(own: OwnSheet, rows: readonly OwnRow[], { header, widths }: ListLooks): Batch {
  const last = rows.length - 1;
  const look = (top: number, bottom: number, update: LooksUpdate): LooksChange => ({
    sheet: own.name,
    range: { top, left: 0, bottom, right: own.columns - 1 },
    after: update,
    before: null,
  });
  const words = { ...PLAIN, wrap: false };
  const head: LooksUpdate = {
    ...PLAIN,
    bold: true,
    fill: "#E7E6E6",
    horizontal: "center",
    borders: BOX,
  };
  return batchOf({
    looks: [
      look(0, 0, { ...words, bold: true, fontSize: 14 }),
      ...(header > 1 ? [look(1, header - 1, { ...words, italic: true })] : []),
      look(header, header, head),
      ...(last - 2 > header ? [look(header + 1, last - 2, { ...PLAIN, borders: BOX })] : []),
      look(last, last, { ...words, italic: true, fontSize: 9 }),
    ],
    lines: [heights(own, rows, { header, widths })],
  });
}

/** Heights that show the whole of each text: a file does not grow its rows by itself. */
function heights(
  own: OwnSheet,
  rows: readonly OwnRow[],
  { header, widths }: ListLooks,
): LinesChange {
  const after = rows.map(({ cells }, row) => {
    const isWords = row < header || row === rows.length - 1;
    const lines = cells.map((cell, column) => {
      const text = typeof cell?.value === "string" && !isWords ? cell.value : "";
      return countLines(text, widths[column] ?? 0, { name: FONT, size: 11, bold: row === header });
    });
    return { size: heightOfLines(Math.max(1, ...lines), row === 0 ? 14 : 11) };
  });
  return { sheet: own.name, axis: "rows", first: 0, after, before: null };
}
