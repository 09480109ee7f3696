import type {
  Borders,
  Cell,
  CellErrorValue,
  CellFormulaValue,
  Style,
} from "@cj-tech-master/excelts";
import { Workbook } from "@cj-tech-master/excelts";
import type { Worksheet } from "@cj-tech-master/excelts";
import { formatRange } from "../../core/sheet/address";
import type { Dash, Edge, Line, LooksUpdate } from "../../core/sheet/looks";
import type {
  DocumentCell,
  DocumentPage,
  SheetDocument,
  WorkbookDocument,
} from "../../core/documents/workbook-document";
import { withPrefixes } from "../../workbook-file/function-prefixes";
import { isErrorName } from "../../workbook-file/stored-value";
import type { Pace } from "./pace";
import { withoutAuthor } from "./without-author";

const POINTS_AN_INCH = 72;
const PIXELS_PER_POINT = 96 / 72;
/** Pixels of a digit of Excel's own font, by which widths are counted, and parts of it that a file keeps. */
const DIGIT_PIXELS = 7;
const PARTS_OF_DIGIT = 256;
/** ST_PaperSize: A4, 210 × 297 mm. */
const A4 = 9;
/** Cells written before the thread may do something else. */
const CELLS_AT_ONCE = 2_000;

/** A workbook as the bytes of an .xlsx file that names no author and no day. */
export async function writeXlsx(document: WorkbookDocument, pace: Pace): Promise<Uint8Array> {
  const workbook = new Workbook();
  workbook.title = document.title;
  const all = document.sheets.reduce((sum, { cells }) => sum + cells.length, 0);
  let done = 0;
  for (const planned of document.sheets) {
    const sheet = workbook.addWorksheet(planned.name);
    const styles = new Map<LooksUpdate, Map<string, Partial<Style>>>();
    for (const cell of planned.cells) {
      writeCell(sheet, cell, styles);
      done += 1;
      if (done % CELLS_AT_ONCE === 0) await pace.pause({ done, all });
    }
    dressSheet(sheet, planned);
  }
  await pace.pause({ done: all, all });
  return withoutAuthor(new Uint8Array(await workbook.xlsx.writeBuffer()));
}

function writeCell(
  sheet: Worksheet,
  planned: DocumentCell,
  styles: Map<LooksUpdate, Map<string, Partial<Style>>>,
): void {
  const { cell: at, looks, numberFormat } = planned;
  const cell = sheet.getCell(at.row + 1, at.column + 1);
  const value = valueOf(planned);
  if (value !== null) cell.value = value;
  const byFormat = styles.get(looks) ?? new Map<string, Partial<Style>>();
  styles.set(looks, byFormat);
  const style = byFormat.get(numberFormat) ?? styleOf(looks, numberFormat);
  byFormat.set(numberFormat, style);
  cell.style = style;
}

function valueOf({ type, value, formula }: DocumentCell): Cell["value"] {
  const constant = type === "error" ? errorOf(String(value)) : value;
  if (formula === null) return constant;
  // An empty result of a formula is a text without signs.
  return {
    formula: withPrefixes(formula.replace(/^=/, "")),
    result: constant ?? "",
  } satisfies CellFormulaValue;
}

/** An error that files do not know is one that says that there is no value. */
function errorOf(name: string): CellErrorValue {
  return { error: isErrorName(name) && name !== "#CALC!" && name !== "#SPILL!" ? name : "#N/A" };
}

function styleOf(looks: LooksUpdate, numberFormat: string): Partial<Style> {
  const { fontName, fontSize, bold, italic, fontColor, fill, borders, wrap } = looks;
  const horizontal = horizontalOf(looks.horizontal);
  const vertical = looks.vertical === "center" ? "middle" : looks.vertical;
  return {
    numFmt: numberFormat,
    font: {
      ...(fontName === undefined ? {} : { name: fontName }),
      ...(fontSize === undefined ? {} : { size: fontSize }),
      ...(bold === true ? { bold } : {}),
      ...(italic === true ? { italic } : {}),
      color: { argb: argb(fontColor ?? "#000000") },
    },
    alignment: {
      ...(horizontal === undefined ? {} : { horizontal }),
      ...(vertical === undefined || vertical === "other" ? {} : { vertical }),
      wrapText: wrap === true,
    },
    ...(fill === undefined || fill === null
      ? {}
      : { fill: { type: "pattern", pattern: "solid", fgColor: { argb: argb(fill) } } }),
    ...(borders === undefined ? {} : { border: bordersOf(borders) }),
  };
}

type Horizontal = NonNullable<Style["alignment"]>["horizontal"];

function horizontalOf(horizontal: LooksUpdate["horizontal"]): Horizontal | undefined {
  if (horizontal === undefined || horizontal === "general" || horizontal === "other")
    return undefined;
  return horizontal === "across" ? "centerContinuous" : horizontal;
}

function bordersOf(borders: NonNullable<LooksUpdate["borders"]>): Partial<Borders> {
  const edges = (Object.entries(borders) as [Edge, Line | null][]).flatMap(([edge, line]) =>
    line === null ? [] : [[edge, { style: borderStyle(line), color: { argb: argb(line.color) } }]],
  );
  return Object.fromEntries(edges) as Partial<Borders>;
}

type BorderStyle = NonNullable<Borders["top"]["style"]>;

/** What a file calls a broken line that is thin, and one that is thicker. */
const DASHES: Readonly<Record<Dash, readonly [thin: BorderStyle, thick: BorderStyle]>> = {
  dash: ["dashed", "mediumDashed"],
  "dash-dot": ["dashDot", "mediumDashDot"],
  "dash-dot-dot": ["dashDotDot", "mediumDashDotDot"],
  dot: ["dotted", "dotted"],
  "slant-dash-dot": ["slantDashDot", "slantDashDot"],
};

function borderStyle({ weight, dash }: Line): BorderStyle {
  if (weight === "double") return "double";
  if (weight === "hairline") return "hair";
  return dash === undefined ? weight : DASHES[dash][weight === "thin" ? 0 : 1];
}

function argb(color: string): string {
  return `FF${color.replace("#", "").toUpperCase()}`;
}

function dressSheet(sheet: Worksheet, planned: SheetDocument): void {
  const { merges, widths, heights, frozen, page } = planned;
  for (const { top, left, bottom, right } of merges) {
    sheet.mergeCellsWithoutStyle(top + 1, left + 1, bottom + 1, right + 1);
  }
  for (const [column, points] of widths) {
    const pixels = Math.round(points * PIXELS_PER_POINT);
    sheet.getColumn(column + 1).width =
      Math.trunc((pixels / DIGIT_PIXELS) * PARTS_OF_DIGIT) / PARTS_OF_DIGIT;
  }
  for (const [row, points] of heights) sheet.getRow(row + 1).height = points;
  if (frozen.rows + frozen.columns > 0) {
    sheet.views = [{ state: "frozen", xSplit: frozen.columns, ySplit: frozen.rows }];
  }
  if (page !== null) setUpPage(sheet, page);
}

function setUpPage(sheet: Worksheet, page: DocumentPage): void {
  const { margins, titleRows, printArea, fitWide, fitTall } = page;
  const inches = (points: number): number => Math.round((points / POINTS_AN_INCH) * 100) / 100;
  Object.assign(sheet.pageSetup, {
    paperSize: A4,
    orientation: page.orientation,
    horizontalCentered: page.centerHorizontally,
    margins: Object.fromEntries(
      Object.entries(margins).map(([side, size]) => [side, inches(size)]),
    ),
    ...(fitWide === null && fitTall === null
      ? {}
      : { fitToPage: true, fitToWidth: fitWide ?? 0, fitToHeight: fitTall ?? 0 }),
    ...(printArea === null ? {} : { printArea: formatRange(printArea) }),
    ...(titleRows === null
      ? {}
      : { printTitlesRow: `${String(titleRows.top + 1)}:${String(titleRows.bottom + 1)}` }),
  });
  for (const row of page.breaksBefore) sheet.getRow(row).addPageBreak();
  const line = ({ left, center, right }: DocumentPage["header"]): string =>
    [
      ["&L", left],
      ["&C", center],
      ["&R", right],
    ]
      .filter(([, text]) => text !== "")
      .map((part) => part.join(""))
      .join("");
  sheet.headerFooter.oddHeader = line(page.header);
  sheet.headerFooter.oddFooter = line(page.footer);
}
