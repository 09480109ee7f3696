import type { CellStyle } from "../host/book";

/** Line height of cell text in ems; it gives Excel's 20 px for a line of Calibri 11. */
export const LINE_HEIGHT = 1.3;
/** Space between a cell's edge and its text, in pixels. */
export const CELL_PADDING = 2;

export interface TextMeasure {
  /** Width in pixels of one line of text in a CSS font. */
  width(text: string, font: string): number;
}

type FontStyle = Pick<CellStyle, "fontName" | "fontSize" | "bold" | "italic">;

export function pixelsOfPoints(points: number): number {
  return (points * 96) / 72;
}

/**
 * Excel's font with something of equal width behind it, because Calibri and its kin exist only
 * where Office is installed. The «stand-in» families are defined in the style sheet.
 */
export function fontFamily(name: string): string {
  const own = `"${name.replaceAll('"', "")}"`;
  if (/^(calibri|aptos|candara|corbel|segoe)/i.test(name)) {
    return `${own}, Carlito, "Calibri stand-in", sans-serif`;
  }
  if (/times|cambria|georgia|garamond|book antiqua|serif/i.test(name)) {
    return `${own}, "Liberation Serif", "Times New Roman", serif`;
  }
  if (/courier|consolas|mono/i.test(name)) return `${own}, "Liberation Mono", monospace`;
  return `${own}, Arial, "Liberation Sans", sans-serif`;
}

export function cssFont(style: FontStyle): string {
  const slant = style.italic ? "italic " : "";
  const weight = style.bold ? "bold " : "";
  return `${slant}${weight}${pixelsOfPoints(style.fontSize)}px ${fontFamily(style.fontName)}`;
}

/** Height in pixels of so many lines. */
export function linesHeight(lines: number, style: Pick<CellStyle, "fontSize">): number {
  return Math.ceil(lines * pixelsOfPoints(style.fontSize) * LINE_HEIGHT);
}

/** How many lines a text takes when wrapped to a width, words broken only when they must be. */
export function wrappedLines(
  text: string,
  width: number,
  font: string,
  measure: TextMeasure,
): number {
  let lines = 0;
  for (const paragraph of text.split("\n"))
    lines += paragraphLines(paragraph, width, font, measure);
  return lines;
}

function paragraphLines(
  paragraph: string,
  width: number,
  font: string,
  measure: TextMeasure,
): number {
  if (width <= 0 || measure.width(paragraph, font) <= width) return 1;
  let lines = 1;
  let used = 0;
  for (const word of paragraph.match(/[^\s-]*(?:-|\s+|$)/g) ?? []) {
    const wordWidth = measure.width(word.trimEnd(), font);
    if (used > 0 && used + wordWidth > width) {
      lines++;
      used = 0;
    }
    // A word wider than the cell goes on over as many lines as it needs.
    lines += Math.max(0, Math.ceil((used + wordWidth) / width) - 1);
    const end = used + measure.width(word, font);
    used = wordWidth > width ? end % width : end;
  }
  return lines;
}

const AVERAGE_CHARACTER = 0.52;
const CACHE_LIMIT = 50_000;

/** Widths by the number of characters, where the browser offers no canvas to measure on. */
export const approximateMeasure: TextMeasure = {
  width(text, font) {
    const size = /([\d.]+)px/.exec(font)?.[1] ?? "15";
    return text.length * Number(size) * AVERAGE_CHARACTER;
  },
};

/** Widths as the browser draws them, remembered by font and text. */
export function canvasMeasure(document: Document): TextMeasure {
  const context = document.createElement("canvas").getContext("2d");
  if (context === null) return approximateMeasure;
  const known = new Map<string, number>();
  return {
    width(text, font) {
      const key = `${font}|${text}`;
      const found = known.get(key);
      if (found !== undefined) return found;
      if (known.size > CACHE_LIMIT) known.clear();
      context.font = font;
      const { width } = context.measureText(text);
      known.set(key, width);
      return width;
    },
  };
}
