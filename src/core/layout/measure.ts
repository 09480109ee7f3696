import times from "./times-widths.json";

/** How a text is set. */
export interface Font {
  readonly name: string;
  /** In points. */
  readonly size: number;
  readonly bold: boolean;
}

/** Characters that the table lacks are taken for a wide letter. */
const WIDEST_EM = 0.8;
/** Grotesques run wider than Times; what is not known is taken for the widest of the usual ones. */
const OTHER_FONTS = 1.2;
/** Excel sets type to whole pixels on the screen, which makes lines longer than on paper. */
const ON_SCREEN = 1.04;
/** Left and right of a cell's text together, in points. */
export const CELL_PADDING = 5;

const PIXELS_PER_POINT = 96 / 72;
/** Ascent and descent of Times in ems; Excel rounds both up to pixels and adds two to a line. */
const ASCENT = 0.891;
const DESCENT = 0.216;
const BETWEEN_LINES = 2;
/** Points above and below the lines of a cell together. */
const AROUND_LINES = 1.5;

const POSITIONS: ReadonlyMap<string, number> = new Map(
  [...times.characters].map((character, index) => [character, index]),
);

/** Points that a text takes in one line. */
export function lineWidth(text: string, font: Font): number {
  const widths = font.bold ? times.bold : times.regular;
  let units = 0;
  for (const character of text) {
    const at = POSITIONS.get(character);
    units += (at === undefined ? undefined : widths[at]) ?? WIDEST_EM * times.unitsPerEm;
  }
  const factor = /^times/i.test(font.name) ? ON_SCREEN : OTHER_FONTS;
  return (units / times.unitsPerEm) * font.size * factor;
}

/** Points of the widest piece of a text that Excel does not break. */
export function widestWord(text: string, font: Font): number {
  return Math.max(0, ...wordsOf(text).map((word) => lineWidth(word, font)));
}

/** Points of the longest of a text's own lines. */
export function widestLine(text: string, font: Font): number {
  return Math.max(0, ...text.split("\n").map((line) => lineWidth(line, font)));
}

/** Lines that a text takes in a cell of that width, in points with its padding. */
export function countLines(text: string, width: number, font: Font): number {
  const room = Math.max(1, width - CELL_PADDING);
  return text.split("\n").reduce((lines, paragraph) => lines + wrap(paragraph, room, font), 0);
}

/** Points in height that so many lines take in a cell. */
export function heightOfLines(lines: number, size: number): number {
  const em = Math.round(size * PIXELS_PER_POINT);
  const line = Math.ceil(ASCENT * em) + Math.ceil(DESCENT * em) + BETWEEN_LINES;
  return (lines * line) / PIXELS_PER_POINT + AROUND_LINES;
}

/** Words go to the next line whole; one that is longer than a line is broken. */
function wrap(paragraph: string, room: number, font: Font): number {
  const space = lineWidth(" ", font);
  let lines = 1;
  let used = 0;
  for (const word of paragraph.split(" ")) {
    const width = lineWidth(word, font);
    const needed = used === 0 ? width : used + space + width;
    if (needed <= room) {
      used = needed;
      continue;
    }
    if (used > 0) lines += 1;
    // What is broken fills its lines but for less than a letter each.
    const pieces = Math.max(1, Math.ceil(width / Math.max(1, room - font.size * WIDEST_EM)));
    lines += width > room ? pieces - 1 : 0;
    used = width > room ? room : width;
  }
  return lines;
}

function wordsOf(text: string): readonly string[] {
  return text.split(/[ \n]+/);
}
