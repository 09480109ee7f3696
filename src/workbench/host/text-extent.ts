import type { CellStyle } from "./book-types";

/** Line height of cell text in ems; it gives Excel's 15 pt for a line of Calibri 11. */
const LINE_HEIGHT = 1.3;
/** Left and right of a cell's text together, in pixels. */
const PADDING = 5;

/**
 * Advance widths of Calibri in ems by kinds of characters; fonts are not at hand outside a browser,
 * so that fitted sizes are an estimate of Excel's.
 */
const ADVANCES: readonly (readonly [kind: RegExp, ems: number])[] = [
  [/[\s.,:;'’ʼ|!()[\]iljtfrіїIІЇ/\\-]/u, 0.27],
  [/[mwшщжюфмыMWШЩЖЮФМ@%—…№]/u, 0.8],
  [/\d/u, 0.507],
  [/\p{Lu}/u, 0.6],
];
const OTHER = 0.5;
/** Times and Arial are wider than Calibri, and so is what is bold. */
const WIDER: readonly (readonly [font: RegExp, factor: number])[] = [
  [/arial|helvetica|verdana|segoe/i, 1.1],
  [/courier|consolas|mono/i, 1.2],
];
const BOLD = 1.05;

type FontStyle = Pick<CellStyle, "fontName" | "fontSize" | "bold">;

/** Estimated pixels that a cell needs to show its text in one line, or its longest one. */
export function textWidth(text: string, style: FontStyle): number {
  const lines = text.split("\n").map((line) => lineWidth(line, style));
  return Math.ceil(Math.max(0, ...lines)) + PADDING;
}

/** Estimated pixels in height of a text wrapped to a width; null leaves its lines as they are. */
export function textHeight(text: string, style: FontStyle, width: number | null): number {
  const room = width === null ? Infinity : Math.max(1, width - PADDING);
  const lines = text
    .split("\n")
    .reduce((count, paragraph) => count + wrappedLines(paragraph, style, room), 0);
  return Math.ceil(lines * pixelsOf(style) * LINE_HEIGHT);
}

/** Words go to the next line whole; one that is longer than a line is broken. */
function wrappedLines(paragraph: string, style: FontStyle, room: number): number {
  let lines = 1;
  let used = 0;
  for (const word of paragraph.match(/\S+\s*/gu) ?? []) {
    const bare = lineWidth(word.trimEnd(), style);
    if (used > 0 && used + bare > room) {
      lines++;
      used = 0;
    }
    if (bare > room) lines += Math.ceil(bare / room) - 1;
    used += bare > room ? bare % room : lineWidth(word, style);
  }
  return lines;
}

function lineWidth(line: string, style: FontStyle): number {
  let ems = 0;
  for (const character of line) {
    ems += ADVANCES.find(([kind]) => kind.test(character))?.[1] ?? OTHER;
  }
  const wider = WIDER.find(([font]) => font.test(style.fontName))?.[1] ?? 1;
  return ems * pixelsOf(style) * wider * (style.bold ? BOLD : 1);
}

function pixelsOf({ fontSize }: FontStyle): number {
  return (fontSize * 96) / 72;
}
