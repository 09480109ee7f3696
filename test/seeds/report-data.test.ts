import {
  COLUMNS,
  amount,
  correctedReport,
  corrections,
  printedReport,
} from "../../seeds/report-data";
import { cellsOf, joinLines, readSourceDocument } from "./source-document";

/** Kopiykas of a figure as printed, without the arithmetic of binary fractions. */
function kopiykas(printed: string): bigint {
  const [whole = "", fraction = ""] = printed.replace(/[^\d,]/g, "").split(",");
  return BigInt(whole) * 100n + BigInt(fraction.padEnd(2, "0"));
}

function sum(column: "annualPlan" | "actual"): bigint {
  return printedReport.measures.reduce((total, line) => total + kopiykas(line[column]), 0n);
}

describe("the figures of the printed report", () => {
  test("sixteen measures are numbered in order", () => {
    expect(printedReport.measures.map((line) => line.number)).toEqual(
      Array.from({ length: 16 }, (_, index) => String(index + 1)),
    );
  });

  test.each([
    ["annualPlan", 164_000_000n],
    ["actual", 84_046_365n],
  ] as const)("the measures add up to the stated total of %s", (column, expected) => {
    expect(sum(column)).toBe(expected);
    expect(kopiykas(printedReport.total[column])).toBe(expected);
  });

  test.each([
    ["1", "annualPlan", "180\u00A0000,00"],
    ["1", "actual", " 89 379, 95"],
    ["3", "actual", "190\u00A0000, 00 "],
    ["4", "actual", " 73\u00A0563,61\u00A0"],
    ["10", "percent", "77 % "],
    ["11", "percent", "38%"],
    ["15", "actual", "89\u00A0174, 4"],
  ] as const)("№ %s keeps the spaces of its %s", (number, column, printed) => {
    const line = printedReport.measures.find((measure) => measure.number === number);
    expect(line?.[column]).toBe(printed);
  });

  test.each([
    ["89 379, 95", 89379.95],
    [" 73\u00A0563,61\u00A0", 73563.61],
    ["0", 0],
  ])("«%s» is the amount %d", (typed, expected) => {
    expect(amount(typed)).toBe(expected);
  });

  test("a text without an amount is refused, not read as zero", () => {
    expect(() => amount("Всього: 1,00")).toThrow("Всього: 1,00");
  });
});

describe("the labels", () => {
  test("row 3 repeats its task, as printed", () => {
    const task = printedReport.measures[2]?.task ?? "";
    const half = task.slice(0, Math.floor(task.length / 2));
    expect(task).toBe(`${half} ${half}`);
  });

  test("each slip stands once in its measure and is gone from the corrected report", () => {
    for (const slip of corrections) {
      const texts = (measures: typeof printedReport.measures): string =>
        COLUMNS.map(
          (column) => measures.find((line) => line.number === slip.number)?.[column],
        ).join("\n");
      expect(texts(printedReport.measures).split(slip.printed)).toHaveLength(2);
      expect(texts(correctedReport.measures)).not.toContain(slip.printed);
      expect(texts(correctedReport.measures)).toContain(slip.correct);
    }
  });

  test("the corrected report has no space too many", () => {
    for (const line of [correctedReport.header, ...correctedReport.measures]) {
      for (const column of COLUMNS) expect(line[column]).not.toMatch(/^\s|\s$|[ \u00A0]{2}/);
    }
  });

  test.each(["7", "12", "16"])("№ %s explains why no money was spent", (number) => {
    const line = printedReport.measures.find((measure) => measure.number === number);
    expect(line?.explanation).toMatch(/оскільки|тому що|не ухвалила/);
  });
});

const source = readSourceDocument();
const testWithSource = source === null ? test.skip : test;

describe("against the printed document (skipped where it is not beside the checkout)", () => {
  const cells = cellsOf(source ?? "");
  const firstOfMeasures = cells.indexOf("9") + 1;

  testWithSource("every figure is carried over with its spaces", () => {
    printedReport.measures.forEach((line, index) => {
      const row = firstOfMeasures + index * COLUMNS.length;
      expect([line.annualPlan, line.actual, line.percent]).toEqual(cells.slice(row + 5, row + 8));
    });
    const { annualPlan, actual, percent } = printedReport.total;
    for (const total of [annualPlan, actual, percent]) {
      expect(cells.map(joinLines)).toContain(total);
    }
  });

  testWithSource("every label is carried over, its line breaks as spaces", () => {
    printedReport.measures.forEach((line, index) => {
      const row = firstOfMeasures + index * COLUMNS.length;
      const labels = [line.number, line.task, line.measure, line.term, line.executor];
      expect(labels.map(joinLines)).toEqual(cells.slice(row, row + 5).map(joinLines));
    });
  });

  testWithSource("no sentence of the last column is carried over", () => {
    const words = (text: string): string =>
      ` ${(text.toLowerCase().match(/[\p{L}\d’-]+/gu) ?? []).join(" ")} `;
    const printedWords = words(source ?? "");
    for (const line of printedReport.measures) {
      const own = words(line.explanation).trim().split(" ");
      for (let first = 0; first + 6 <= own.length; first++) {
        expect(printedWords).not.toContain(` ${own.slice(first, first + 6).join(" ")} `);
      }
    }
  });
});
