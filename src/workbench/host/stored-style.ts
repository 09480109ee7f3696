import type {
  Alignment,
  Border as StoredBorder,
  BorderStyle,
  Fill,
  Font,
  Style as StoredStyle,
} from "@cj-tech-master/excelts";
import type {
  BorderEdge,
  BorderLine,
  BorderWeight,
  CellBorder,
  CellStyle,
  CellStyleChange,
} from "./book-types";
import { resolveColor } from "./theme-colors";

/** What a cell without an own style inherits. */
export interface StyleDefaults {
  readonly theme: readonly string[];
  readonly fontName: string;
  readonly fontSize: number;
}

const EDGES: readonly BorderEdge[] = ["top", "right", "bottom", "left"];

const LINES: Readonly<Record<BorderStyle, readonly [BorderLine, BorderWeight]>> = {
  hair: ["Continuous", "Hairline"],
  thin: ["Continuous", "Thin"],
  medium: ["Continuous", "Medium"],
  thick: ["Continuous", "Thick"],
  double: ["Double", "Thick"],
  dotted: ["Dot", "Thin"],
  dashed: ["Dash", "Thin"],
  mediumDashed: ["Dash", "Medium"],
  dashDot: ["DashDot", "Thin"],
  mediumDashDot: ["DashDot", "Medium"],
  dashDotDot: ["DashDotDot", "Thin"],
  mediumDashDotDot: ["DashDotDot", "Medium"],
  slantDashDot: ["SlantDashDot", "Medium"],
};

export function readStyle(stored: Partial<StoredStyle>, defaults: StyleDefaults): CellStyle {
  const font = stored.font ?? {};
  const alignment = stored.alignment ?? {};
  const border = stored.border ?? {};
  return {
    bold: font.bold === true,
    italic: font.italic === true,
    underline:
      font.underline !== undefined && font.underline !== false && font.underline !== "none",
    fontName: font.name ?? defaults.fontName,
    fontSize: font.size ?? defaults.fontSize,
    fontColor: resolveColor(font.color, defaults.theme) ?? "#000000",
    fill: readFill(stored.fill, defaults.theme),
    horizontal: alignment.horizontal ?? "general",
    vertical: alignment.vertical ?? "bottom",
    wrap: alignment.wrapText === true,
    borders: {
      top: readBorder(border.top, defaults.theme),
      right: readBorder(border.right, defaults.theme),
      bottom: readBorder(border.bottom, defaults.theme),
      left: readBorder(border.left, defaults.theme),
    },
  };
}

/** The stored style with a change applied; a new object, because the library shares styles. */
export function changeStyle(
  stored: Partial<StoredStyle>,
  change: CellStyleChange,
): Partial<StoredStyle> {
  const next: Partial<StoredStyle> = { ...stored };
  const font = changedFont(stored.font, change);
  if (font !== null) next.font = font;
  const alignment = changedAlignment(stored.alignment, change);
  if (alignment !== null) next.alignment = alignment;
  if (change.fill !== undefined) {
    if (change.fill === null) delete next.fill;
    else next.fill = { type: "pattern", pattern: "solid", fgColor: { argb: argb(change.fill) } };
  }
  if (change.borders !== undefined) {
    const kept = Object.entries(stored.border ?? {}).filter(
      ([edge]) => change.borders?.[edge as BorderEdge] === undefined,
    );
    const drawn = EDGES.flatMap((edge) => {
      const border = change.borders?.[edge] ?? null;
      return border === null ? [] : [[edge, writeBorder(border)] as const];
    });
    next.border = Object.fromEntries([...kept, ...drawn]);
  }
  return next;
}

function changedFont(
  font: Partial<Font> | undefined,
  change: CellStyleChange,
): Partial<Font> | null {
  const set: Partial<Font> = {};
  if (change.bold !== undefined) set.bold = change.bold;
  if (change.italic !== undefined) set.italic = change.italic;
  if (change.underline !== undefined) set.underline = change.underline;
  if (change.fontName !== undefined) set.name = change.fontName;
  if (change.fontSize !== undefined) set.size = change.fontSize;
  if (change.fontColor !== undefined) set.color = { argb: argb(change.fontColor) };
  return Object.keys(set).length === 0 ? null : { ...font, ...set };
}

function changedAlignment(
  alignment: Partial<Alignment> | undefined,
  change: CellStyleChange,
): Partial<Alignment> | null {
  const { horizontal, vertical, wrap } = change;
  if (horizontal === undefined && vertical === undefined && wrap === undefined) return null;
  const next: Partial<Alignment> = { ...alignment };
  if (horizontal === "general") delete next.horizontal;
  else if (horizontal !== undefined) next.horizontal = horizontal;
  if (vertical !== undefined) next.vertical = vertical;
  if (wrap !== undefined) next.wrapText = wrap;
  return next;
}

function readFill(fill: Fill | undefined, theme: readonly string[]): string | null {
  if (fill === undefined) return null;
  if (fill.type === "gradient") return resolveColor(fill.stops[0]?.color, theme);
  if (fill.pattern === "none") return null;
  return resolveColor(fill.fgColor, theme) ?? resolveColor(fill.bgColor, theme);
}

export function readBorder(
  border: Partial<StoredBorder> | undefined,
  theme: readonly string[],
): CellBorder | null {
  if (border?.style === undefined) return null;
  const [line, weight] = LINES[border.style];
  return { line, weight, color: resolveColor(border.color, theme) ?? "#000000" };
}

function writeBorder(border: CellBorder): Partial<StoredBorder> {
  const names = Object.keys(LINES) as BorderStyle[];
  const exact = names.find(
    (name) => LINES[name][0] === border.line && LINES[name][1] === border.weight,
  );
  const sameLine = names.find((name) => LINES[name][0] === border.line);
  return { style: exact ?? sameLine ?? "thin", color: { argb: argb(border.color) } };
}

export function argb(color: string): string {
  return `FF${color.replace("#", "").toUpperCase()}`;
}
