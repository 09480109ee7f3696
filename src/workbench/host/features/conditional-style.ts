import type { Fill, Style } from "@cj-tech-master/excelts";
import type { BorderEdge, CellBorder, CellStyle } from "../book-types";
import { argb, changeStyle, readBorder } from "../stored-style";
import { resolveColor } from "../theme-colors";

/** What a conditional format changes in a cell's look; what is absent stays as the cell has it. */
export type ConditionalStyle = Partial<
  Pick<CellStyle, "bold" | "italic" | "underline" | "fontColor" | "fill">
> & {
  readonly borders?: Partial<Record<BorderEdge, CellBorder>>;
  readonly numberFormat?: string;
};

/** What is set; `undefined` and, for a border, null take it away. */
export type ConditionalStyleChange = {
  [K in Exclude<keyof ConditionalStyle, "borders">]?: ConditionalStyle[K] | undefined;
} & { readonly borders?: Partial<Record<BorderEdge, CellBorder | null>> };

const EDGES: readonly BorderEdge[] = ["top", "right", "bottom", "left"];

export function readConditionalStyle(
  stored: Partial<Style> | undefined,
  theme: readonly string[],
): ConditionalStyle {
  if (stored === undefined) return {};
  const { font } = stored;
  const fontColor = resolveColor(font?.color, theme);
  const fill = readFill(stored.fill, theme);
  const numberFormat = conditionalNumberFormat(stored);
  const borders = Object.fromEntries(
    EDGES.flatMap((edge) => {
      const border = readBorder(stored.border?.[edge], theme);
      return border === null ? [] : [[edge, border] as const];
    }),
  );
  return {
    ...(font?.bold === undefined ? {} : { bold: font.bold }),
    ...(font?.italic === undefined ? {} : { italic: font.italic }),
    ...(font?.underline === undefined
      ? {}
      : { underline: font.underline !== false && font.underline !== "none" }),
    ...(fontColor === null ? {} : { fontColor }),
    ...(fill === null ? {} : { fill }),
    ...(Object.keys(borders).length === 0 ? {} : { borders }),
    ...(numberFormat === null ? {} : { numberFormat }),
  };
}

/** The library reads a format with its number as one object, and writes it from two properties. */
function conditionalNumberFormat(stored: Partial<Style>): string | null {
  const { numFmt } = stored as { readonly numFmt?: string | { readonly formatCode: string } };
  if (numFmt === undefined) return null;
  return typeof numFmt === "string" ? numFmt : numFmt.formatCode;
}

/** The style with a format that the library writes; numbers from 164 on are free (18.8.30). */
export function withNumberFormat(stored: Partial<Style>, format: string | null): Partial<Style> {
  const next: Partial<Style> & { numFmtId?: number } = { ...stored };
  delete next.numFmt;
  delete next.numFmtId;
  if (format === null) return next;
  const sum = [...format].reduce((hash, sign) => (hash * 31 + sign.charCodeAt(0)) % 9000, 7);
  return Object.assign(next, { numFmt: format, numFmtId: 1000 + sum });
}

/** A rule's style as the library read it, so that it writes the number format, too. */
export function withStoredFormat(stored: Partial<Style>): Partial<Style> {
  const format = conditionalNumberFormat(stored);
  return format === null ? stored : withNumberFormat(stored, format);
}

/** The stored style with a change applied; a new object, because rules of a file share styles. */
export function changeConditionalStyle(
  stored: Partial<Style> | undefined,
  change: ConditionalStyleChange,
): Partial<Style> {
  const { fill, borders, numberFormat, ...font } = change;
  let next: Partial<Style> = { ...stored };
  if ("numberFormat" in change) next = withNumberFormat(next, numberFormat ?? null);
  if ("fill" in change) {
    // In a differential style the colour of a plain fill is its background (ECMA-376, 18.8.14).
    if (typeof fill === "string") {
      next.fill = { type: "pattern", pattern: "solid", bgColor: { argb: argb(fill) } };
    } else delete next.fill;
  }
  if (borders !== undefined) next = changeStyle(next, { borders });
  const kept = { ...next.font };
  if ("bold" in font) setOrDelete(kept, "bold", font.bold);
  if ("italic" in font) setOrDelete(kept, "italic", font.italic);
  if ("underline" in font) setOrDelete(kept, "underline", font.underline);
  if ("fontColor" in font) {
    const { fontColor } = font;
    setOrDelete(kept, "color", fontColor === undefined ? undefined : { argb: argb(fontColor) });
  }
  if (Object.keys(kept).length > 0 || next.font !== undefined) next.font = kept;
  return next;
}

/** The first to set something wins (ConditionalFormat.priority). */
export function mergeConditionalStyles(
  first: ConditionalStyle,
  second: ConditionalStyle,
): ConditionalStyle {
  const borders = { ...second.borders, ...first.borders };
  return {
    ...second,
    ...first,
    ...(Object.keys(borders).length === 0 ? {} : { borders }),
  };
}

/** The cell's look with the conditional formats over it; a number format is a matter of its text. */
export function overlay(style: CellStyle, over: ConditionalStyle): CellStyle {
  const { borders, ...rest } = over;
  return { ...style, ...rest, borders: { ...style.borders, ...borders } };
}

function readFill(fill: Fill | undefined, theme: readonly string[]): string | null {
  if (fill?.type !== "pattern" || fill.pattern === "none") return null;
  return resolveColor(fill.bgColor, theme) ?? resolveColor(fill.fgColor, theme);
}

function setOrDelete<T extends object, K extends keyof T>(
  target: T,
  key: K,
  value: T[K] | undefined,
): void {
  if (value === undefined) Reflect.deleteProperty(target, key);
  else target[key] = value;
}
