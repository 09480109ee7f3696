import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { Workbook } from "@cj-tech-master/excelts";
import { parseRange } from "../../src/core/sheet/address";
import { Book } from "../../src/workbench/host/book";
import { looksOf } from "../support/book-looks";
import { everythingPlans } from "../support/everything-arbitraries";
import { CONVERSION_MS, convert, findLibreOffice } from "../support/libreoffice";
import { withoutResults } from "../support/without-results";
import { workbookWithWorkedOnChart } from "../support/worked-on-chart";
import { workbookWithEverything } from "../support/workbook-with-everything";

/**
 * LibreOffice as a second opinion: it opens what we saved, computes every formula anew and saves it
 * again; its values, sheets, merges, formats and set-up must be ours. Results are taken out of the file before, so
 * that it cannot repeat ours. Where Excel turns texts into numbers LibreOffice decides otherwise.
 */
const SEEDS = join(__dirname, "../../seeds");
const office = findLibreOffice();
const withOffice = office === null ? describe.skip : describe;
if (office === null) {
  process.stdout.write(
    "LibreOffice is not installed: its second opinion on our files is skipped.\n",
  );
}

/** What a book holds, without how it looks; numbers to the digits Excel keeps. */
function contentOf(book: Book) {
  return book.sheets.map((sheet) => {
    const used = sheet.usedRange(true) ?? { bottom: -1, right: -1 };
    const cells: Record<string, unknown> = {};
    for (let row = 0; row <= used.bottom; row++) {
      for (let column = 0; column <= used.right; column++) {
        const { value, formula } = sheet.cell(row, column);
        if (value === null && formula === null) continue;
        // A logical value is a number in LibreOffice, and looks like one under a number's format.
        const isNumber = typeof value === "number" || typeof value === "boolean";
        const plain = isNumber ? Number(Number(value).toPrecision(12)) : value;
        cells[`${String(row)},${String(column)}`] = plain;
      }
    }
    const merges = sheet.merges.map((area) => Object.values(area).join(",")).sort();
    return { name: sheet.name, isHidden: sheet.visibility !== "visible", cells, merges };
  });
}

async function theirsOf(book: Book): Promise<Book> {
  const file = await withoutResults(await book.save());
  return Book.open(convert(office ?? "", file), "theirs.xlsx");
}

async function secondOpinion(book: Book) {
  return contentOf(await theirsOf(book));
}

/** Both must say the same, and there must be something to say. */
async function expectAgreement(book: Book): Promise<void> {
  const [theirs, looks] = [await theirsOf(book), looksOf(book)];
  expect(contentOf(theirs)).toEqual(contentOf(book));
  // It gives every row a height, so only those that our file sets are compared.
  const found = Object.entries(looksOf(theirs)).filter(
    ([key]) => key in looks || !/ \/ row \d+ height$/.test(key),
  );
  expect(Object.fromEntries(found)).toEqual(looks);
  expect(Object.keys(looks).length).toBeGreaterThan(1000);
}

/** Formulas on which Excel and LibreOffice agree, over numbers and texts that are no numbers. */
const FORMULAS = [
  ...["SUM(A1:A6)", "SUM(A1,B1,A6)", "AVERAGE(A1:A6)", "MIN(A1:B6)", "MAX(A1:B6)", "COUNT(A1:B6)"],
  ...["COUNTA(A1:B9)", "SUBTOTAL(9,A1:A6)", "SUBTOTAL(109,A1:A6)", "SUMPRODUCT(A1:A3,A4:A6)"],
  ...['SUMIFS(A1:A6,B1:B6,"дорога")', 'SUMIFS(A1:A6,A1:A6,">2")', 'COUNTIF(B1:B6,"шк*")'],
  ...['COUNTIF(A1:A9,"<2")', 'COUNTIF(B1:B6,"<>дорога")', 'SUMIF(B1:B6,"Школа",A1:A6)'],
  ...['IF(A1>2,"так","ні")', 'IFS(A1>2,"а",TRUE,"б")', 'IFERROR(1/0,"—")', "1/0", "A1+D9", "D9"],
  ...["ROUND(1.005,2)", "ROUND(2.675,2)", "ROUND(-2.5,0)", "ROUND(840463.65/1640000,4)"],
  ...["ABS(-A2)", "INDEX(A1:B6,2,1)", 'MATCH("школа",B1:B6,0)', "ROW()", "ROW(A5)"],
  ...["VLOOKUP(2.5,A1:B6,2,FALSE)", "VLOOKUP(4,A1:B6,2,TRUE)", "DATE(2018,10,1)", "YEAR(43374)"],
  ...['SUBSTITUTE("а-б-в","-","+",2)', 'TRIM("  а   б ")', 'CONCATENATE(B1,"!",A1)'],
  ...["LEFT(B1,3)", "RIGHT(B1,2)", "MID(B1,2,3)", "LEN(B1)", "0.1+0.2=0.3", "0.5-0.4-0.1", "-2^2"],
  ...["2^3^2", "TRUE+1", 'B1="ДОРОГА"', "SUM(Другий!A1:A2)*2", "MATCH(3,A1:A6,1)"],
];

async function generated(): Promise<Book> {
  const stored = new Workbook();
  const sheet = stored.addWorksheet("Перший");
  const second = stored.addWorksheet("Другий");
  second.getCell("A1").value = 5;
  second.getCell("A2").value = { formula: "Перший!A6+1" };
  const rows = [
    [1, "дорога"],
    [2.5, "школа"],
    [3, "Школа"],
    [4, "дорога"],
    [5, "п'ять"],
    [6.25, "дорога"],
  ];
  for (const row of rows) sheet.addRow(row);
  for (const [index, formula] of FORMULAS.entries()) {
    sheet.getCell(index + 1, 6).value = { formula };
  }
  sheet.getRow(3).hidden = true;
  sheet.mergeCells("H1:I2");
  second.state = "hidden";
  return Book.open(new Uint8Array(await stored.xlsx.writeBuffer()), "generated.xlsx");
}

withOffice("LibreOffice finds in our files what we find", () => {
  jest.setTimeout(2 * CONVERSION_MS);

  it.each(readdirSync(SEEDS).filter((name) => name.endsWith(".xlsx")))("%s", async (name) => {
    const book = await Book.open(new Uint8Array(readFileSync(join(SEEDS, name))), name);
    const ours = contentOf(book);
    expect(ours.flatMap(({ cells }) => Object.keys(cells)).length).toBeGreaterThan(50);
    await expectAgreement(book);
  });

  // A few, because each takes LibreOffice seconds; the same three each time, so that none is flaky.
  it.each(fc.sample(everythingPlans, { seed: 20_181_001, numRuns: 3 }).map((plan) => [plan]))(
    "a generated workbook with everything",
    async (plan) => {
      await expectAgreement(await Book.open(await workbookWithEverything(plan), "усе.xlsx"));
    },
  );

  it("a seed with an edited plan, computed anew", async () => {
    const [name = ""] = readdirSync(SEEDS).filter((each) => each.endsWith(".xlsx"));
    const book = await Book.open(new Uint8Array(readFileSync(join(SEEDS, name))), name);
    const before = contentOf(book);
    for (const sheet of book.sheets) sheet.enter(10, 5, "999 999,50");
    const ours = contentOf(book);
    expect(ours).not.toEqual(before);
    expect(await secondOpinion(book)).toEqual(ours);
  });

  it("formulas of every kind that staff use", async () => {
    const book = await generated();
    expect(await secondOpinion(book)).toEqual(contentOf(book));
  });

  it("a worked-on chart of a file, changed", async () => {
    const book = await Book.open(await workbookWithWorkedOnChart(), "діаграма.xlsx");
    const { charts } = book.activeSheet.features;
    const [chart] = charts.all();
    if (chart === undefined) throw new Error("No chart");
    const [first, second] = chart.series;
    if (first === undefined || second === undefined) throw new Error("No series");
    const added = { ...first, name: { text: "Ще" }, color: "#00B050", file: null };
    const change = {
      title: "Виконання <9 міс.>",
      legend: "top",
      valueTitle: "грн",
      series: [{ ...second, color: "#C00000" }, added],
    } as const;
    charts.change(chart.id, change, "user");
    const [theirs] = (await theirsOf(book)).activeSheet.features.charts.all();
    const seen = (series: typeof chart.series): unknown[] =>
      series.map(({ values, color }) => [values.replaceAll("'", ""), color]);
    expect(theirs).toMatchObject({ kind: "column", title: change.title, valueTitle: "грн" });
    expect(theirs?.legend).toBe("top");
    expect(seen(theirs?.series ?? [])).toEqual(seen(change.series));
  });

  it("would be seen to differ", async () => {
    const book = await generated();
    const range = parseRange("A1");
    if (range === null) throw new Error("A1");
    const theirs = await secondOpinion(book);
    book.activeSheet.write(range, [[1000]]);
    expect(theirs).not.toEqual(contentOf(book));
  });
});
