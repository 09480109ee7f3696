import type {
  FileChild,
  IRunOptions,
  ITableBordersOptions,
  ITableCellBorders,
  ParagraphChild,
} from "docx";
import {
  AlignmentType,
  BorderStyle,
  HighlightColor,
  LineRuleType,
  Paragraph,
  ShadingType,
  Tab,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  VerticalAlignTable,
  WidthType,
} from "docx";
import { cleanText } from "../../../core/documents/clean-text";
import type {
  TextCell,
  TextDocument,
  TextParagraph,
  TextRow,
  TextRun as Words,
  TextTable,
} from "../../../core/documents/text-document";
import { halfPoints, twips, twipsOfLines, twipsOfMillimetres } from "./units";

const ALIGNMENTS = {
  left: AlignmentType.LEFT,
  center: AlignmentType.CENTER,
  right: AlignmentType.RIGHT,
  justify: AlignmentType.JUSTIFIED,
} as const;
const VERTICAL = {
  top: VerticalAlignTable.TOP,
  center: VerticalAlignTable.CENTER,
  bottom: VerticalAlignTable.BOTTOM,
} as const;
/** Room at the sides of a cell's text, in twentieths of a point. */
const CELL_MARGIN = 50;
/** And above and under it. */
const CELL_MARGIN_TALL = 15;
/** Eighths of a point. */
const THIN = 4;
const NO_LINE = { style: BorderStyle.NONE, size: 0, color: "auto" } as const;
const BELOW: ITableCellBorders = { left: NO_LINE, right: NO_LINE, bottom: NO_LINE };
const OPEN = { top: BELOW, none: { ...BELOW, top: NO_LINE } } as const;

/** What stands between the margins, from top to bottom. */
export function bodyOf({ blocks }: TextDocument): FileChild[] {
  return blocks.flatMap((block, index): FileChild[] => {
    if (block.kind === "paragraph") return [paragraphOf(block)];
    // Word joins tables that touch, and a document may not end with one.
    const isTouching = blocks[index + 1]?.kind !== "paragraph";
    return [tableOf(block), ...(isTouching ? [new Paragraph({})] : [])];
  });
}

function paragraphOf(block: TextParagraph): Paragraph {
  const { align, firstLine, indent, spaceBefore, spaceAfter, lineSpacing, heading } = block;
  return new Paragraph({
    alignment: ALIGNMENTS[align],
    indent: { left: twipsOfMillimetres(indent), firstLine: twipsOfMillimetres(firstLine) },
    spacing: {
      before: twips(spaceBefore),
      after: twips(spaceAfter),
      line: twipsOfLines(lineSpacing),
      lineRule: LineRuleType.AUTO,
    },
    keepNext: block.keepWithNext,
    pageBreakBefore: block.pageBreakBefore,
    ...(heading === null ? {} : { outlineLevel: heading - 1 }),
    children: block.runs.flatMap(runsOf),
  });
}

/** A run for each of its lines: a break stands before every line but the first. */
function runsOf({ text, bold, italic, size, isPlace }: Words): ParagraphChild[] {
  return cleanText(text)
    .split("\n")
    .map((line, index) => {
      const options: IRunOptions = {
        bold,
        italics: italic,
        size: halfPoints(size),
        ...(isPlace ? { highlight: HighlightColor.YELLOW } : {}),
        ...(index > 0 ? { break: 1 } : {}),
        children: line
          .split("\t")
          .flatMap((words, at) => (at === 0 ? [words] : [new Tab(), words])),
      };
      return new TextRun(options);
    });
}

function tableOf({ widths, borders, rows }: TextTable): Table {
  const columnWidths = widths.map(twips);
  const width = columnWidths.reduce((sum, each) => sum + each, 0);
  return new Table({
    columnWidths,
    width: { size: width, type: WidthType.DXA },
    layout: TableLayoutType.FIXED,
    margins: {
      left: CELL_MARGIN,
      right: CELL_MARGIN,
      top: CELL_MARGIN_TALL,
      bottom: CELL_MARGIN_TALL,
      marginUnitType: WidthType.DXA,
    },
    borders: bordersOf(borders),
    rows: rows.map(rowOf),
  });
}

function bordersOf(color: string | null): ITableBordersOptions {
  const line =
    color === null
      ? NO_LINE
      : { style: BorderStyle.SINGLE, size: THIN, color: color.replace("#", "") };
  return {
    top: line,
    right: line,
    bottom: line,
    left: line,
    insideHorizontal: line,
    insideVertical: line,
  };
}

function rowOf({ isHeader, isWhole, cells }: TextRow): TableRow {
  return new TableRow({ tableHeader: isHeader, cantSplit: isWhole, children: cells.map(cellOf) });
}

function cellOf(cell: TextCell): TableCell {
  const { paragraphs, columnSpan, rowSpan, fill, vertical, lines } = cell;
  return new TableCell({
    columnSpan,
    rowSpan,
    verticalAlign: VERTICAL[vertical],
    ...(lines === "all" ? {} : { borders: OPEN[lines] }),
    ...(fill === null
      ? {}
      : { shading: { type: ShadingType.CLEAR, color: "auto", fill: fill.replace("#", "") } }),
    // A cell without a paragraph is no cell to Word.
    children: paragraphs.length === 0 ? [new Paragraph({})] : paragraphs.map(paragraphOf),
  });
}
