import { writeDocx } from "../../../src/adapters/documents/docx/write-docx";
import { paceOf } from "../../../src/adapters/documents/pace";
import type { ReportPart } from "../../../src/core/documents/report-document";
import { reportDocument } from "../../../src/core/documents/report-document";
import { DEFAULT_PROFILE } from "../../../src/core/lint/profile";
import type { Decimal } from "../../../src/core/report/decimal";
import { decimalOf, round, toText, trimZeros } from "../../../src/core/report/decimal";
import type { Figure } from "../../../src/core/report/figure";
import type { MoneyTable, Table } from "../../../src/core/report/model";
import { figureColumnsOf, figureOf, isMoneyTable } from "../../../src/core/report/model";
import { cellAt } from "../../../src/core/sheet/snapshot";
import type { ReadDocx, ReadTable } from "../../support/docx-reader";
import { readDocx, tablesIn } from "../../support/docx-reader";
import type { SeedBook } from "../../support/seed-books";
import { SEED_BOOKS, seedBook } from "../../support/seed-books";

const STYLE = DEFAULT_PROFILE.style;
const IGNORING = paceOf(() => undefined, new AbortController().signal);

function partsOf(book: SeedBook): readonly ReportPart[] {
  return book.tables.map((table) => ({ table, sheet: book.sheetOf(table), closing: null }));
}

async function written(parts: readonly ReportPart[]): Promise<ReadDocx> {
  return readDocx(await writeDocx(reportDocument(parts, STYLE), IGNORING));
}

/** The tables of a document but for signatures: no seed table has three columns. */
function dataTables(read: ReadDocx): readonly ReadTable[] {
  return tablesIn(read).filter(({ widths }) => widths.length !== 3);
}

/** The text that stands over a place of the grid, whatever spans it. */
function textAt(table: ReadTable, row: number, column: number): string | null {
  for (let above = row; above >= 0; above--) {
    for (const cell of table.rows[above]?.cells ?? []) {
      const covers = cell.column <= column && column < cell.column + cell.columnSpan;
      if (covers && above + cell.rowSpan > row) return cell.text;
    }
  }
  return null;
}

/** The one figure in a text, read without anything of ours: «Всього: 1 640 000,00» is 1640000.00. */
function figureIn(text: string): string {
  const [figure = ""] = /-?\d[\d\u00A0]*(?:,\d+)?(?=[\u00A0]?%?$)/.exec(text) ?? [];
  return figure.replaceAll("\u00A0", "").replace(",", ".");
}

/** The rows of a table under its header that stand in a document, by the model. */
function bodyRows(table: Table): readonly number[] {
  const left = new Set(
    table.kind === "passport"
      ? []
      : table.rows.filter(({ kind }) => kind === "caption").map(({ row }) => row),
  );
  const first = table.kind === "passport" ? table.range.top : table.header.bottom + 1;
  return Array.from({ length: table.range.bottom - first + 1 }, (_, at) => first + at).filter(
    (row) => !left.has(row),
  );
}

const WHOLE: ReadonlySet<Figure["reading"]> = new Set(["number", "text-number", "labelled"]);

interface Compared {
  readonly cell: string;
  readonly text: string;
  readonly shown: string;
  readonly model: string;
}

/** Every figure of the model beside what the document says in its place. */
function compareFigures(table: MoneyTable, drawn: ReadTable): readonly Compared[] {
  const rows = bodyRows(table);
  const headers = drawn.rows.filter(({ isHeader }) => isHeader).length;
  return table.rows.flatMap((row) =>
    figureColumnsOf(table).flatMap((column): readonly Compared[] => {
      const figure = figureOf(row, column);
      if (figure?.amount == null || !WHOLE.has(figure.reading) || !rows.includes(row.row))
        return [];
      const { cell } = figure;
      const at = headers + rows.indexOf(cell.row);
      const text = textAt(drawn, at, cell.column - table.range.left) ?? "";
      const shown = figureIn(text);
      const [, decimals = ""] = shown.split(".");
      // What was typed stands there to the last digit; a formula's result is rounded, to a digit at least.
      const exact = figure.formula === null ? figure.amount : round(figure.amount, decimals.length);
      const plain = (value: Decimal): string => toText(trimZeros(value));
      return [
        {
          cell: `${table.sheet} ${cell.row + 1}:${cell.column + 1}`,
          text,
          shown: shown === "" ? "" : plain(decimalOf(shown)),
          model: plain(exact),
        },
      ];
    }),
  );
}

describe.each(SEED_BOOKS)("the report of %s as docx", (file) => {
  let book: SeedBook;
  let read: ReadDocx;
  beforeAll(async () => {
    book = await seedBook(file);
    read = await written(partsOf(book));
  });

  test("has a table for each of the workbook's", () => {
    expect(dataTables(read)).toHaveLength(book.tables.length);
  });

  test("states every figure of the model, digit by digit", () => {
    const compared = book.tables.flatMap((table, index) => {
      const drawn = dataTables(read)[index];
      return isMoneyTable(table) && drawn !== undefined ? compareFigures(table, drawn) : [];
    });
    const stated = compared.filter(({ shown }) => shown !== "");
    expect(compared.length).toBeGreaterThan(0);
    expect(stated).toHaveLength(compared.length);
    expect(compared.filter(({ shown, model }) => shown !== model)).toEqual([]);
  });

  test("keeps every word of the cells that are no figures", () => {
    for (const [index, table] of book.tables.entries()) {
      const drawn = dataTables(read)[index];
      const sheet = book.sheetOf(table);
      const rows = bodyRows(table);
      for (const row of rows) {
        for (let column = table.range.left; column <= table.range.right; column++) {
          const { type, text } = cellAt(sheet, { row, column });
          if (type !== "text" || /\d/.test(text)) continue;
          expect(
            JSON.stringify(drawn?.rows.map(({ cells }) => cells.map((each) => each.text))),
          ).toContain(JSON.stringify(text).slice(1, -1));
        }
      }
    }
  });

  test("repeats the header and keeps rows whole", () => {
    for (const [index, table] of book.tables.entries()) {
      const rows = dataTables(read)[index]?.rows ?? [];
      const headers = rows.filter(({ isHeader }) => isHeader);
      expect(headers.length > 0).toBe(table.kind !== "passport");
      expect(rows.slice(0, headers.length).every(({ isHeader }) => isHeader)).toBe(true);
      expect(headers.every(({ isWhole }) => isWhole)).toBe(true);
    }
  });
});

describe("the package", () => {
  test("has nothing outside itself, no author and no date, and the same bytes each time", async () => {
    const book = await seedBook("report-2018-9m.xlsx");
    const document = reportDocument(partsOf(book), STYLE);
    const bytes = await writeDocx(document, IGNORING);
    const { parts } = await readDocx(bytes);
    const relations = [...parts].filter(([path]) => path.endsWith(".rels"));
    expect(relations.length).toBeGreaterThan(1);
    for (const [, xml] of relations) {
      for (const each of xml.getElementsByTagName("Relationship")) {
        expect(each.getAttribute("TargetMode")).toBeNull();
        expect(each.getAttribute("Target")).not.toMatch(/^[a-z]+:/i);
      }
    }
    const properties = [...parts].filter(([path]) => path.startsWith("docProps/"));
    const told = properties.map(([, xml]) => xml.documentElement.textContent.trim()).join("");
    expect(told).toBe(
      "Звіт про виконання: «Ефективна влада. Конкурентне місто» за 9 місяців 2018 рокуuk-UA",
    );
    expect(Buffer.from(await writeDocx(document, IGNORING)).equals(Buffer.from(bytes))).toBe(true);
  });
});
