import type { Place } from "../sheet/address";

/** A document of words and tables as plain data, before it is written as a file. Lengths in points unless said otherwise. */
export interface TextDocument {
  /** What the file is called in its own properties; nobody's name is kept there. */
  readonly title: string;
  /** Of every text. */
  readonly font: string;
  readonly page: TextPage;
  readonly blocks: readonly TextBlock[];
}

/** An A4 page. */
export interface TextPage {
  readonly orientation: "portrait" | "landscape";
  /** In millimetres. */
  readonly margins: Readonly<
    Record<"left" | "right" | "top" | "bottom" | "header" | "footer", number>
  >;
  /** Where the pages from the second on have their number. */
  readonly pageNumbers: "header" | "footer" | "none";
  /** A word on the right at the head of every page, such as that it is a draft; null for none. */
  readonly mark: string | null;
}

export type TextBlock = TextParagraph | TextTable;

export interface TextParagraph {
  readonly kind: "paragraph";
  readonly runs: readonly TextRun[];
  readonly align: "left" | "center" | "right" | "justify";
  /** In millimetres: of the first line, and of all lines on the left. */
  readonly firstLine: number;
  readonly indent: number;
  readonly spaceBefore: number;
  readonly spaceAfter: number;
  /** Times the height of a line. */
  readonly lineSpacing: number;
  /** Stays on the page of what follows. */
  readonly keepWithNext: boolean;
  readonly pageBreakBefore: boolean;
  /** 1 and 2 for the titles that a reader of a long document goes by; null for any other paragraph. */
  readonly heading: 1 | 2 | null;
}

export interface TextRun {
  /** Line breaks and tabs are those of the document. */
  readonly text: string;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly size: number;
  /** A place that a person has to fill, shown so that it cannot be overlooked. */
  readonly isPlace: boolean;
}

export interface TextTable {
  readonly kind: "table";
  readonly widths: readonly number[];
  /** «#RRGGBB»; null for a table without lines. */
  readonly borders: string | null;
  readonly rows: readonly TextRow[];
}

export interface TextRow {
  /** Repeated at the head of every page; such rows stand first. */
  readonly isHeader: boolean;
  /** False where it is higher than a page may be left empty. */
  readonly isWhole: boolean;
  /** The cells that begin in it: what a span from the left or from above covers has none. */
  readonly cells: readonly TextCell[];
}

export interface TextCell {
  readonly paragraphs: readonly TextParagraph[];
  readonly columnSpan: number;
  readonly rowSpan: number;
  /** «#RRGGBB»; null for none. */
  readonly fill: string | null;
  readonly vertical: "top" | "center" | "bottom";
  /** Which of the table's lines it has. */
  readonly lines: "all" | "top" | "none";
  /** The cell of the sheet whose content it shows; null for words of the document's own. */
  readonly shows: Place | null;
}

/** A run of words; plain unless said otherwise. */
export function run(
  text: string,
  size: number,
  looks: Partial<Omit<TextRun, "text" | "size">> = {},
): TextRun {
  return { text, size, bold: false, italic: false, isPlace: false, ...looks };
}

/** A place to fill: «[що тут має бути]». */
export function place(text: string, size: number): TextRun {
  return run(`[${text}]`, size, { isPlace: true });
}

/** A paragraph of runs; on the left, without indents and spaces unless said otherwise. */
export function paragraph(
  runs: readonly TextRun[],
  looks: Partial<Omit<TextParagraph, "kind" | "runs">> = {},
): TextParagraph {
  return {
    kind: "paragraph",
    runs,
    align: "left",
    firstLine: 0,
    indent: 0,
    spaceBefore: 0,
    spaceAfter: 0,
    lineSpacing: 1,
    keepWithNext: false,
    pageBreakBefore: false,
    heading: null,
    ...looks,
  };
}

/** A cell of one place; at the top, without a fill, with the table's lines unless said otherwise. */
export function textCell(
  paragraphs: readonly TextParagraph[],
  looks: Partial<Omit<TextCell, "paragraphs">> = {},
): TextCell {
  return {
    paragraphs,
    columnSpan: 1,
    rowSpan: 1,
    fill: null,
    vertical: "top",
    lines: "all",
    shows: null,
    ...looks,
  };
}
