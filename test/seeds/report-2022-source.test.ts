import {
  COLUMNS_2022,
  columnsOf,
  correctedTables,
  printedTables,
} from "../../seeds/report-2022-data";
import { joinLines, phrasesCarriedOver, readSourceDocument } from "./source-document";

const source = readSourceDocument("004");
const testWithSource = source === null ? test.skip : test;

describe("against the printed document (skipped where it is not beside the checkout)", () => {
  const lines = (source ?? "").replaceAll("**", "").split("\n");
  const rows = lines.filter((line) => line.includes("\t")).map((line) => line.split("\t"));
  /** Rows of the document that are no header, no row of column numbers. */
  const printedRows = rows.filter(([first]) => first !== "№ з/п").filter((row) => row[1] !== "2");
  const ours = printedTables.flatMap((report) =>
    report.rows
      .filter((row) => row.kind !== "caption")
      .map((row) => ({ row, columns: columnsOf(report.header) })),
  );

  testWithSource("every row is carried over, every figure digit by digit", () => {
    expect(ours).toHaveLength(printedRows.length);
    ours.forEach(({ row, columns }, index) => {
      const cells = printedRows[index] ?? [];
      const labelsAndFigures = columns.slice(0, -1).map((column) => joinLines(row[column]));
      if (cells.length === columns.length) expect(labelsAndFigures).toEqual(cells.slice(0, -1));
    });
  });

  testWithSource("two rows of eight cells stand where the page was broken", () => {
    const short = ours.filter((_, index) => printedRows[index]?.length === 8);
    expect(short.map(({ row }) => row.kind)).toEqual(["continuation", "total"]);
    const [below = [], total = []] = printedRows.filter((row) => row.length === 8);
    expect(joinLines(short[0]?.row.measure ?? "")).toBe(below[1]);
    expect(COLUMNS_2022.slice(0, 8).map((column) => short[1]?.row[column])).toEqual(total);
  });

  testWithSource("every header, title line, requisite and signature is carried over", () => {
    const headers = rows.filter(([first]) => first === "№ з/п" || first === "1");
    for (const report of printedTables) {
      const columns = columnsOf(report.header);
      expect(headers).toContainEqual(columns.map((column) => report.header[column]));
      expect(headers).toContainEqual(report.columnNumbers);
      expect(report.columnNumbers).toHaveLength(columns.length);
      const { title, requisites, section, signature } = report;
      for (const text of [...title, ...requisites, section, signature.name]) {
        expect(lines).toContain(text);
      }
      expect(source).toContain(signature.post);
    }
  });

  testWithSource("no sentence of the last column is carried over", () => {
    for (const { row } of ours) {
      expect(phrasesCarriedOver(row.explanation, source ?? "")).toEqual([]);
    }
    for (const { texts } of correctedTables.flatMap(({ measures }) => measures)) {
      expect(phrasesCarriedOver(texts.explanation, source ?? "")).toEqual([]);
    }
  });
});
