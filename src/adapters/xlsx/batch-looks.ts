import type { LinesChange, LooksChange, MergesChange } from "../../core/edits/batch";
import type { Dash, Line, Looks, LooksUpdate } from "../../core/sheet/looks";
import type {
  Book,
  BookSheet,
  CellBorder,
  CellStyle,
  CellStyleChange,
} from "../../workbench/host/book";
import { sheetOf } from "./batch-cells";

const POINTS_TO_PIXELS = 96 / 72;

export function changeMerges(book: Book, changes: readonly MergesChange[]): void {
  for (const { sheet: name, removed, added } of changes) {
    const sheet = sheetOf(book, name);
    for (const area of removed) sheet.unmerge(area, "addin");
    for (const area of added) sheet.merge(area, "addin");
  }
}

export function changeLooks(book: Book, changes: readonly LooksChange[]): void {
  for (const { sheet, range, after } of changes) {
    sheetOf(book, sheet).setStyle(range, styleChangeOf(after), "addin");
  }
}

export function changeLines(book: Book, changes: readonly LinesChange[]): void {
  for (const { sheet: name, axis, first, after } of changes) {
    const sheet = sheetOf(book, name);
    for (const [index, { size, hidden }] of after.entries()) {
      const line = first + index;
      if (size !== undefined) resize(sheet, axis, line, size * POINTS_TO_PIXELS);
      if (hidden === undefined) continue;
      if (axis === "rows") sheet.setRowsHidden(line, line, hidden, "addin");
      else sheet.setColumnsHidden(line, line, hidden, "addin");
    }
  }
}

function resize(sheet: BookSheet, axis: LinesChange["axis"], line: number, pixels: number): void {
  if (axis === "rows") sheet.setRowHeights(line, line, pixels, "addin");
  else sheet.setColumnWidths(line, line, pixels, "addin");
}

type Horizontal = Exclude<Looks["horizontal"], "other">;
type Vertical = Exclude<Looks["vertical"], "other">;

/** The names of alignments in the stand-in. */
const HORIZONTAL: Readonly<Record<Horizontal, CellStyle["horizontal"]>> = {
  general: "general",
  left: "left",
  center: "center",
  right: "right",
  justify: "justify",
  fill: "fill",
  across: "centerContinuous",
  distributed: "distributed",
};
const VERTICAL: Readonly<Record<Vertical, CellStyle["vertical"]>> = {
  top: "top",
  center: "middle",
  bottom: "bottom",
  justify: "justify",
  distributed: "distributed",
};
const WEIGHTS = {
  hairline: "Hairline",
  thin: "Thin",
  medium: "Medium",
  thick: "Thick",
} as const;
const DASHES: Readonly<Record<Dash, CellBorder["line"]>> = {
  dash: "Dash",
  "dash-dot": "DashDot",
  "dash-dot-dot": "DashDotDot",
  dot: "Dot",
  "slant-dash-dot": "SlantDashDot",
};

function styleChangeOf({ borders, vertical, horizontal, ...same }: LooksUpdate): CellStyleChange {
  const edges = Object.entries(borders ?? {}).map(([edge, line]) => [edge, borderOf(line)]);
  return {
    ...same,
    ...(horizontal === undefined || horizontal === "other"
      ? {}
      : { horizontal: HORIZONTAL[horizontal] }),
    ...(vertical === undefined || vertical === "other" ? {} : { vertical: VERTICAL[vertical] }),
    ...(borders === undefined
      ? {}
      : { borders: Object.fromEntries(edges) as NonNullable<CellStyleChange["borders"]> }),
  };
}

function borderOf(line: Line | null): CellBorder | null {
  if (line === null) return null;
  const { weight, color, dash } = line;
  if (weight === "double") return { line: "Double", weight: "Thick", color };
  const drawn = dash === undefined ? "Continuous" : DASHES[dash];
  return { line: drawn, weight: WEIGHTS[weight], color };
}

/** How a cell looks, in the words of the core. */
export function looksOf(style: CellStyle): Looks {
  const { horizontal, vertical, borders } = style;
  return {
    fontName: style.fontName,
    fontSize: style.fontSize,
    bold: style.bold,
    italic: style.italic,
    fontColor: style.fontColor,
    fill: style.fill,
    wrap: style.wrap,
    horizontal: keyOf(HORIZONTAL, horizontal) ?? "other",
    vertical: keyOf(VERTICAL, vertical) ?? "other",
    borders: {
      top: lineOf(borders.top),
      right: lineOf(borders.right),
      bottom: lineOf(borders.bottom),
      left: lineOf(borders.left),
    },
  };
}

function lineOf(border: CellBorder | null): Line | null {
  if (border === null) return null;
  const { line, weight, color } = border;
  if (line === "Double") return { weight: "double", color };
  const dash = keyOf(DASHES, line);
  const drawn = { weight: keyOf(WEIGHTS, weight) ?? "thin", color };
  return dash === null ? drawn : { ...drawn, dash };
}

function keyOf<Key extends string>(names: Readonly<Record<Key, string>>, name: string): Key | null {
  return (Object.keys(names) as Key[]).find((key) => names[key] === name) ?? null;
}
