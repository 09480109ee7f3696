import { countLines, heightOfLines } from "../../layout/measure";
import type { LayoutStyle } from "../../layout/style";
import { points } from "../../layout/units";
import type { LooksUpdate } from "../../sheet/looks";
import { cleanText } from "../clean-text";
import { roomOf } from "../page-room";
import type { DocumentCell, SheetDocument, WorkbookDocument } from "../workbook-document";
import type { Remark, RemarkList } from "./remark";
import { explained, numbered } from "./remark";
import { headLines, REMARK_WORDS as WORDS } from "./remark-words";

type ColumnName = keyof typeof WORDS.columns;

/** From left to right, with the part of the page that each takes. */
const COLUMNS: readonly (readonly [ColumnName, number])[] = [
  ["number", 0.035],
  ["sheet", 0.085],
  ["cells", 0.085],
  ["rule", 0.06],
  ["kind", 0.08],
  ["text", 0.215],
  ["stated", 0.08],
  ["computed", 0.08],
  ["whatToDo", 0.15],
  ["answer", 0.13],
];
/** The code stands beside the page: it is for the program, and is not printed. */
const CODE_WIDTH = 90;
const CODE_COLUMN = COLUMNS.length;
const CODE_COLOR = "#7F7F7F";
const CODE_SIZE = 8;
const ANSWER_FILL = "#FFF9E5";
const TEXT_FORMAT = "@";
/** Excel keeps so many signs in a cell. */
const LONGEST = 32_767;
/** Rows of Excel are no higher. */
const HIGHEST = 409;

/** The list of remarks as a workbook: a row for each, a column for the answer, and a code to know it by. */
export function remarksSheet(list: RemarkList, style: LayoutStyle): WorkbookDocument {
  const { title } = style.sizes;
  const sheet = new Pen(style);
  sheet.line(WORDS.title, { fontSize: title, bold: true, horizontal: "center" });
  sheet.line(WORDS.subtitle, { fontSize: title, bold: true, horizontal: "center" });
  for (const line of headLines(list.head)) sheet.line(line, {});
  sheet.line(WORDS.instruction, { italic: true });
  sheet.skip();
  const header = sheet.header();
  const open = numbered(list);
  open.forEach((remark, index) => sheet.remark(remark, String(index + 1)));
  if (open.length === 0) sheet.line(WORDS.none, {});
  const apart = explained(list);
  if (apart.length > 0) {
    sheet.skip();
    sheet.line(WORDS.explained, { bold: true });
    apart.forEach((remark, index) => sheet.remark(remark, String(index + 1)));
  }
  return { title: `${WORDS.title}: ${list.head.file}`, sheets: [sheet.document(header)] };
}

/** A text as it goes into one cell or, where it is too long, into several; no character is parted. */
function pieces(text: string): readonly string[] {
  const whole = cleanText(text);
  const found: string[] = [];
  for (let from = 0; from < whole.length || found.length === 0;) {
    const piece = whole.slice(from, from + LONGEST).replace(/[\uD800-\uDBFF]$/, "");
    found.push(piece);
    from += Math.max(1, piece.length);
  }
  return found;
}

class Pen {
  private row = 0;
  private readonly cells: DocumentCell[] = [];
  private readonly merges: SheetDocument["merges"][number][] = [];
  private readonly heights = new Map<number, number>();
  private readonly widths: ReadonlyMap<number, number>;

  constructor(private readonly style: LayoutStyle) {
    const { width } = roomOf(style.page);
    const shares = COLUMNS.map(([, share], column) => [column, share * width] as const);
    this.widths = new Map([...shares, [CODE_COLUMN, CODE_WIDTH]]);
  }

  skip(): void {
    this.row += 1;
  }

  /** A text over the whole width; one that no cell holds goes on in the next line. */
  line(text: string, looks: LooksUpdate): void {
    for (const piece of pieces(text)) this.pieceOfLine(piece, looks);
  }

  private pieceOfLine(text: string, looks: LooksUpdate): void {
    const { font, sizes } = this.style;
    const fontSize = looks.fontSize ?? sizes.text;
    this.put(0, text, { fontName: font, fontSize, wrap: true, vertical: "center", ...looks });
    this.merges.push({ top: this.row, left: 0, bottom: this.row, right: CODE_COLUMN - 1 });
    const width = [...this.widths.values()].reduce((sum, each) => sum + each, 0) - CODE_WIDTH;
    const lines = countLines(text, width, { name: font, size: fontSize, bold: true });
    this.heights.set(this.row, Math.min(HIGHEST, heightOfLines(lines, fontSize)));
    this.row += 1;
  }

  /** Gives the row of the header. */
  header(): number {
    const { fills, sizes } = this.style;
    const fill = fills.header === "none" ? null : fills.header;
    const looks = { ...this.inTable(), fill, bold: true, fontSize: sizes.header } as const;
    for (const [column, [name]] of COLUMNS.entries()) {
      this.put(column, WORDS.columns[name], { ...looks, horizontal: "center", vertical: "center" });
    }
    this.put(CODE_COLUMN, WORDS.columns.code, this.codeLooks());
    this.heights.set(this.row, heightOfLines(2, sizes.header));
    return this.row++;
  }

  remark(remark: Remark, number: string): void {
    const texts: Readonly<Record<ColumnName, string>> = {
      number,
      sheet: remark.sheet,
      cells: remark.cells,
      rule: remark.rule,
      kind: WORDS.kinds[remark.kind],
      text: remark.text,
      stated: remark.stated,
      computed: remark.computed,
      whatToDo: remark.whatToDo,
      answer: remark.explained ?? "",
      code: remark.code,
    };
    // A text that no cell holds goes on in a row without a number and a code, which asks for no answer.
    const parts = COLUMNS.map(([name]) => pieces(texts[name]));
    const rows = Math.max(...parts.map(({ length }) => length));
    for (let at = 0; at < rows; at++) {
      this.tableRow(
        parts.map((each) => each[at] ?? ""),
        at === 0 ? texts.code : "",
      );
    }
  }

  private tableRow(texts: readonly string[], code: string): void {
    const { font, sizes } = this.style;
    let lines = 1;
    for (const [column, [name]] of COLUMNS.entries()) {
      const text = texts[column] ?? "";
      const looks: LooksUpdate = {
        ...this.inTable(),
        horizontal: name === "number" ? "center" : "left",
        ...(name === "answer" && code !== "" ? { fill: ANSWER_FILL } : {}),
      };
      this.put(column, text, looks);
      const width = this.widths.get(column) ?? 0;
      const measured = { name: font, size: sizes.header, bold: false };
      lines = Math.max(lines, countLines(text, width, measured));
    }
    this.put(CODE_COLUMN, code, this.codeLooks());
    this.heights.set(this.row, Math.min(HIGHEST, heightOfLines(lines, sizes.header)));
    this.row += 1;
  }

  document(header: number): SheetDocument {
    const { page } = this.style;
    const { left, right, top, bottom, header: head, footer } = page.margins;
    const none = { left: "", center: "", right: "" };
    return {
      name: WORDS.sheetName,
      cells: this.cells,
      merges: this.merges,
      widths: this.widths,
      heights: this.heights,
      frozen: { rows: header + 1, columns: 0 },
      page: {
        orientation: page.orientation,
        fitWide: 1,
        fitTall: null,
        margins: {
          left: points(left),
          right: points(right),
          top: points(top),
          bottom: points(bottom),
          header: points(head),
          footer: points(footer),
        },
        titleRows: { top: header, bottom: header },
        printArea: {
          top: 0,
          left: 0,
          bottom: Math.max(header, this.row - 1),
          right: CODE_COLUMN - 1,
        },
        centerHorizontally: false,
        header: page.pageNumbers === "header" ? { ...none, center: "&P" } : none,
        footer: page.pageNumbers === "footer" ? { ...none, center: "&P" } : none,
        breaksBefore: [],
      },
    };
  }

  private inTable(): LooksUpdate {
    const { font, sizes, borders } = this.style;
    const line = { weight: borders.weight, color: borders.color };
    return {
      fontName: font,
      fontSize: sizes.header,
      wrap: true,
      vertical: "top",
      borders: { top: line, right: line, bottom: line, left: line },
    };
  }

  private codeLooks(): LooksUpdate {
    return {
      fontName: this.style.font,
      fontSize: CODE_SIZE,
      fontColor: CODE_COLOR,
      vertical: "top",
    };
  }

  /** Everything is text: an answer such as «12.5» must not become a date either. */
  private put(column: number, text: string, looks: LooksUpdate): void {
    this.cells.push({
      cell: { row: this.row, column },
      type: text === "" ? "empty" : "text",
      value: text === "" ? null : text,
      formula: null,
      numberFormat: TEXT_FORMAT,
      looks,
    });
  }
}
