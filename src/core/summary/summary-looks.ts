import type {
  ChartChange,
  LinesChange,
  LooksChange,
  MarksChange,
  PageChange,
} from "../edits/batch";
import { countLines, heightOfLines } from "../layout/measure";
import type { CellRange } from "../sheet/address";
import type { LooksUpdate } from "../sheet/looks";
import type { GridRow, GridRowKind, SummaryGrid } from "./summary-grid";
import { SUMMARY_COLUMNS } from "./summary-grid";

/** Name of the sheet; a person who renames it gets a new one. */
export const SUMMARY_SHEET = "Зведення";

const CHART = "Звірка: план і факт";
/** Bars longer than this are of no use; the chart shows what fits. */
const MOST_BARS = 20;
/** Rows of the sheet that a pair of bars and its name take. */
const ROWS_A_BAR = 1.4;

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
  vertical: "center",
  borders: BARE,
};

const LOOKS: Readonly<Record<GridRowKind, LooksUpdate>> = {
  title: { ...PLAIN, fontSize: 14, bold: true, wrap: false },
  note: { ...PLAIN, italic: true, wrap: false },
  header: { ...PLAIN, bold: true, fill: "#E7E6E6", horizontal: "center", borders: BOX },
  line: { ...PLAIN, borders: BOX },
  total: { ...PLAIN, bold: true, fill: "#F2F2F2", borders: BOX },
  blank: PLAIN,
  foot: { ...PLAIN, italic: true, fontSize: 9, fontColor: "#595959", wrap: false },
};

export function looksOf(rows: readonly GridRow[]): readonly LooksChange[] {
  const changes: { top: number; bottom: number; kind: GridRowKind }[] = [];
  for (const [row, { kind }] of rows.entries()) {
    const run = changes.at(-1);
    if (run?.kind === kind) run.bottom = row;
    else changes.push({ top: row, bottom: row, kind });
  }
  return changes.map(({ top, bottom, kind }) => ({
    sheet: SUMMARY_SHEET,
    range: { top, left: 0, bottom, right: SUMMARY_COLUMNS - 1 },
    after: LOOKS[kind],
    before: null,
  }));
}

/** In points: names wide, sums wide enough for a hundred million. */
const WIDTHS = [270, 100, 130, 100, 115, 100];

export function columnWidths(): LinesChange {
  const after = WIDTHS.map((size) => ({ size }));
  return { sheet: SUMMARY_SHEET, axis: "columns", first: 0, after, before: null };
}

/** Heights that show the whole of each name: a file does not grow its rows by itself. */
export function rowHeights(rows: readonly GridRow[]): LinesChange {
  const [width = 0] = WIDTHS;
  const after = rows.map(({ kind, cells: [name] }) => {
    const { fontSize = 11, bold = false, wrap } = LOOKS[kind];
    const text = typeof name?.value === "string" && wrap === true ? name.value : "";
    const lines = countLines(text, width, { name: "Times New Roman", size: fontSize, bold });
    return { size: heightOfLines(lines, fontSize) };
  });
  return { sheet: SUMMARY_SHEET, axis: "rows", first: 0, after, before: null };
}

/** Landscape on one page's width, with the chart beside. */
export function pageOf(): PageChange {
  const after = { orientation: "landscape", paper: "a4", fitWide: 1, fitTall: null } as const;
  return { sheet: SUMMARY_SHEET, after, before: null };
}

export function marksOf({ places }: SummaryGrid): MarksChange {
  return {
    sheet: SUMMARY_SHEET,
    after: places.map(({ first, last }) => ({
      kind: "bar",
      range: column(5, first, last),
      color: "#BDD7EE",
      full: 1,
    })),
    before: null,
  };
}

/** Plan against actual of the section that tells most: by direction where there are, else the first. */
export function chartOf({ places }: SummaryGrid): ChartChange {
  const shown = places.find(({ kind }) => kind === "direction") ?? places[0];
  if (shown === undefined) return { sheet: SUMMARY_SHEET, name: CHART, after: null };
  const last = Math.min(shown.last, shown.first + MOST_BARS - 1);
  return {
    sheet: SUMMARY_SHEET,
    name: CHART,
    after: {
      type: "bars",
      title: "План і фактичне фінансування, грн",
      categories: column(0, shown.first, last),
      series: [
        { name: "План", values: column(1, shown.first, last), color: "#8EA9DB" },
        { name: "Профінансовано", values: column(2, shown.first, last), color: "#305496" },
      ],
      over: { top: 1, left: 7, bottom: bottomOf(last - shown.first + 1), right: 16 },
    },
  };
}

function column(index: number, top: number, bottom: number): CellRange {
  return { top, left: index, bottom, right: index };
}

function bottomOf(bars: number): number {
  return 5 + Math.max(12, Math.ceil(bars * ROWS_A_BAR));
}
