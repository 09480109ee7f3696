import type { LinesChange, LooksChange, PageChange } from "../edits/batch";
import { countLines, heightOfLines } from "../layout/measure";
import type { LooksUpdate } from "../sheet/looks";
import type { ProtocolRow, ProtocolRowKind } from "./protocol-grid";
import { PROTOCOL_COLUMNS } from "./protocol-grid";

/** Name of the sheet; a person who renames it gets a new one. */
export const PROTOCOL_SHEET = "Протокол перевірки";

const THIN = { weight: "thin", color: "#7F7F7F" } as const;
const BOX = { top: THIN, right: THIN, bottom: THIN, left: THIN } as const;
const BARE = { top: null, right: null, bottom: null, left: null } as const;
const PLAIN: LooksUpdate = {
  fontName: "Times New Roman",
  fontSize: 11,
  bold: false,
  italic: false,
  fontColor: "#000000",
  fill: null,
  wrap: true,
  vertical: "top",
  borders: BARE,
};

const LOOKS: Readonly<Record<ProtocolRowKind, LooksUpdate>> = {
  title: { ...PLAIN, fontSize: 14, bold: true, wrap: false },
  note: { ...PLAIN, italic: true, wrap: false },
  header: { ...PLAIN, bold: true, fill: "#E7E6E6", horizontal: "center", borders: BOX },
  line: { ...PLAIN, borders: BOX },
  blank: PLAIN,
  foot: { ...PLAIN, italic: true, fontSize: 9, fontColor: "#595959", wrap: false },
};

/** In points: an A4 page across. */
const WIDTHS = [32, 80, 70, 85, 55, 230, 190, 110];

export function protocolLooks(rows: readonly ProtocolRow[]): readonly LooksChange[] {
  const runs: { top: number; bottom: number; kind: ProtocolRowKind }[] = [];
  for (const [row, { kind }] of rows.entries()) {
    const run = runs.at(-1);
    if (run?.kind === kind) run.bottom = row;
    else runs.push({ top: row, bottom: row, kind });
  }
  return runs.map(({ top, bottom, kind }) => ({
    sheet: PROTOCOL_SHEET,
    range: { top, left: 0, bottom, right: PROTOCOL_COLUMNS - 1 },
    after: LOOKS[kind],
    before: null,
  }));
}

export function protocolWidths(): LinesChange {
  const after = WIDTHS.map((size) => ({ size }));
  return { sheet: PROTOCOL_SHEET, axis: "columns", first: 0, after, before: null };
}

/** Heights that show the whole of each line: a file does not grow its rows by itself. */
export function protocolHeights(rows: readonly ProtocolRow[]): LinesChange {
  const after = rows.map(({ kind, cells }) => {
    const { fontSize = 11, bold = false, wrap } = LOOKS[kind];
    const font = { name: "Times New Roman", size: fontSize, bold };
    const lines = cells.map(({ value }, column) =>
      wrap === true && typeof value === "string" ? countLines(value, WIDTHS[column] ?? 0, font) : 1,
    );
    return { size: heightOfLines(Math.max(1, ...lines), fontSize) };
  });
  return { sheet: PROTOCOL_SHEET, axis: "rows", first: 0, after, before: null };
}

export function protocolPage(rows: readonly ProtocolRow[]): PageChange {
  const header = rows.findIndex(({ kind }) => kind === "header");
  const after = {
    orientation: "landscape",
    paper: "a4",
    fitWide: 1,
    fitTall: null,
    titleRows: { top: header, bottom: header },
  } as const;
  return { sheet: PROTOCOL_SHEET, after, before: null };
}
