import type { Alignment, Borders, Cell, Font, Worksheet } from "@cj-tech-master/excelts";

export const TABLE_FONT_SIZE = 11;

const FONT_NAME = "Times New Roman";
/** Excel's height of one line of Times New Roman, as a share of its size. */
const LINE_HEIGHT = 1.28;
/** Air above and below the text of a row, in points. */
const ROW_PADDING = 4;
/** Mean width of a Cyrillic letter of Times New Roman against its size, on the safe side. */
const LETTER_WIDTH = 0.48;
/** Pixels of one character of a column's width, and of a point. */
const PIXELS_PER_WIDTH = 7;
const PIXELS_PER_POINT = 96 / 72;

const THIN = { style: "thin", color: { argb: "FF000000" } } as const;
const ALL_EDGES: Partial<Borders> = { top: THIN, left: THIN, bottom: THIN, right: THIN };

export interface Look {
  readonly size?: number;
  readonly bold?: boolean;
  readonly horizontal?: Alignment["horizontal"];
  readonly vertical?: Alignment["vertical"];
  readonly bordered?: boolean;
}

/** Dresses a cell; the table's own look is the default. */
export function dress(cell: Cell, look: Look): void {
  const font: Partial<Font> = {
    name: FONT_NAME,
    family: 1,
    charset: 204,
    size: look.size ?? TABLE_FONT_SIZE,
  };
  cell.font = look.bold === true ? { ...font, bold: true } : font;
  cell.alignment = {
    horizontal: look.horizontal ?? "left",
    vertical: look.vertical ?? "top",
    wrapText: true,
  };
  if (look.bordered === true) cell.border = ALL_EDGES;
}

/**
 * Height in points that shows a whole text. A file must bring its heights: Excel does not fit the
 * rows of a file that it opens, and never those of merged cells.
 */
export function heightFor(text: string, width: number, size: number): number {
  const letters = Math.floor((width * PIXELS_PER_WIDTH) / (size * PIXELS_PER_POINT * LETTER_WIDTH));
  return Math.ceil(countLines(text, letters) * size * LINE_HEIGHT + ROW_PADDING);
}

/**
 * A4 landscape, one page wide, margins of Ukrainian office practice.
 *
 * @param headerRows rows to repeat on every page, where the sheet has one table
 */
export function setUpPage(sheet: Worksheet, printArea: string, headerRows?: string): void {
  const inches = (millimetres: number): number => Math.round((millimetres / 25.4) * 100) / 100;
  Object.assign(sheet.pageSetup, {
    paperSize: 9,
    orientation: "landscape",
    fitToPage: true,
    fitToWidth: 1,
    fitToHeight: 0,
    printArea,
    ...(headerRows === undefined ? {} : { printTitlesRow: headerRows }),
    margins: {
      left: inches(30),
      right: inches(10),
      top: inches(20),
      bottom: inches(20),
      header: inches(10),
      footer: inches(10),
    },
  });
  sheet.headerFooter.oddFooter = "&C&P";
}

/** Lines that a text takes when it wraps between words, and inside a word longer than a line. */
export function countLines(text: string, letters: number): number {
  return text.split("\n").reduce((lines, paragraph) => lines + wrap(paragraph, letters), 0);
}

function wrap(paragraph: string, letters: number): number {
  let lines = 1;
  let used = 0;
  for (const word of paragraph.split(" ")) {
    const needed = used === 0 ? word.length : used + 1 + word.length;
    if (needed <= letters) {
      used = needed;
      continue;
    }
    if (used > 0) lines += 1;
    lines += Math.ceil(word.length / letters) - 1;
    used = word.length % letters === 0 ? letters : word.length % letters;
  }
  return lines;
}
