import type { Batch, LinesChange, LooksChange } from "../edits/batch";
import { batchOf } from "../edits/batch";
import { countLines, heightOfLines } from "../layout/measure";
import type { LooksUpdate } from "../sheet/looks";
import type { OwnRow, OwnSheet } from "./own-rows";

/** How a row of a sheet of ours is drawn. */
export type OwnRowKind = "title" | "note" | "header" | "line" | "total" | "blank" | "foot";

/** A row of ours with how it is drawn. */
export interface DrawnRow extends OwnRow {
  readonly kind: OwnRowKind;
}

/** What sheets of ours differ in. */
export interface OwnStyle {
  /** Of the columns, in points. */
  readonly widths: readonly number[];
  /** Where short texts stand beside long ones. */
  readonly vertical: "top" | "center";
}

const FONT = "Times New Roman";
const THIN = { weight: "thin", color: "#7F7F7F" } as const;
const BOX = { top: THIN, right: THIN, bottom: THIN, left: THIN } as const;
const PLAIN = {
  fontName: FONT,
  fontSize: 11,
  bold: false,
  italic: false,
  fontColor: "#000000",
  fill: null,
  wrap: true,
  borders: { top: null, right: null, bottom: null, left: null },
} as const satisfies LooksUpdate;

type KindLooks = LooksUpdate & Pick<typeof PLAIN, "fontName"> & Size;
type Size = { readonly fontSize: number; readonly bold: boolean; readonly wrap: boolean };

const LOOKS: Readonly<Record<OwnRowKind, KindLooks>> = {
  title: { ...PLAIN, fontSize: 14, bold: true, wrap: false },
  note: { ...PLAIN, italic: true, wrap: false },
  header: { ...PLAIN, bold: true, fill: "#E7E6E6", horizontal: "center", borders: BOX },
  line: { ...PLAIN, borders: BOX },
  total: { ...PLAIN, bold: true, fill: "#F2F2F2", borders: BOX },
  blank: PLAIN,
  foot: { ...PLAIN, italic: true, fontSize: 9, fontColor: "#595959", wrap: false },
};

/** The looks and heights of rows of ours, from the first of the sheet on. */
export function drawnRows(own: OwnSheet, rows: readonly DrawnRow[], style: OwnStyle): Batch {
  return batchOf({ looks: looksOf(own, rows, style), lines: [rowHeights(own, rows, style)] });
}

function looksOf(
  own: OwnSheet,
  rows: readonly DrawnRow[],
  { vertical }: OwnStyle,
): readonly LooksChange[] {
  const runs: { top: number; bottom: number; kind: OwnRowKind }[] = [];
  for (const [row, { kind }] of rows.entries()) {
    const run = runs.at(-1);
    if (run?.kind === kind) run.bottom = row;
    else runs.push({ top: row, bottom: row, kind });
  }
  return runs.map(({ top, bottom, kind }) => ({
    sheet: own.name,
    range: { top, left: 0, bottom, right: own.columns - 1 },
    after: { ...LOOKS[kind], vertical },
    before: null,
  }));
}

/** Heights that show the whole of each text: a file does not grow its rows by itself. */
function rowHeights(own: OwnSheet, rows: readonly DrawnRow[], { widths }: OwnStyle): LinesChange {
  const after = rows.map(({ kind, cells }) => {
    const { fontSize, bold, wrap } = LOOKS[kind];
    const lines = cells.map((cell, column) => {
      const text = wrap && typeof cell?.value === "string" ? cell.value : "";
      return countLines(text, widths[column] ?? 0, { name: FONT, size: fontSize, bold });
    });
    return { size: heightOfLines(Math.max(1, ...lines), fontSize) };
  });
  return { sheet: own.name, axis: "rows", first: 0, after, before: null };
}
