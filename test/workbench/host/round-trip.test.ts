import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { Workbook } from "@cj-tech-master/excelts";
import fc from "fast-check";
import { Book } from "../../../src/workbench/host/book";
import { everythingPlans } from "../../support/everything-arbitraries";
import { readParts, withParts } from "../../support/package-parts";
import { withFilterName, workbookWithEverything } from "../../support/workbook-with-everything";

const SEEDS = join(__dirname, "../../../seeds");

/** A report sheet with everything that staff's workbooks hold. */
async function richBook(): Promise<Uint8Array> {
  const workbook = new Workbook();
  const sheet = workbook.addWorksheet("Звіт", {
    views: [{ state: "frozen", ySplit: 2, xSplit: 1, zoomScale: 85, showGridLines: false }],
    properties: { tabColor: { argb: "FF00B050" } },
  });
  sheet.getCell("A1").value = "Захід";
  sheet.getCell("A1").font = { name: "Times New Roman", size: 14, bold: true, color: { theme: 4 } };
  sheet.getCell("A1").fill = { type: "pattern", pattern: "solid", fgColor: { argb: "FFDDEBF7" } };
  sheet.getCell("A1").border = { top: { style: "double", color: { argb: "FFFF0000" } } };
  sheet.getCell("A1").alignment = { wrapText: true, vertical: "middle", textRotation: 90 };
  sheet.getCell("A2").value = {
    richText: [{ text: "жир" }, { text: "ний", font: { bold: true } }],
  };
  sheet.getCell("B2").value = 0.496;
  sheet.getCell("B2").numFmt = '0.00%;[Red]"мінус "0.00%';
  sheet.getCell("B3").value = { formula: "SUM(B2:B2)&\" <i> & 'апостроф'\"", result: "x" };
  sheet.getCell("B4").value = { error: "#N/A" };
  sheet.getCell("B5").value = true;
  sheet.getCell("B6").value = new Date(Date.UTC(2018, 9, 1));
  sheet.getCell("B6").numFmt = "dd.mm.yyyy";
  sheet.getCell("B7").value = { text: "Рішення", hyperlink: "https://example.org/рішення?a=1&b=2" };
  sheet.getCell("B5").note = "Уточнити в управлінні";
  sheet.getCell("B9").value = "так";
  sheet.getCell("B9").dataValidation = {
    type: "list",
    allowBlank: true,
    formulae: ['"так,ні"'],
    showErrorMessage: true,
    error: "Виберіть зі списку",
  };
  sheet.mergeCells("D1:F2");
  sheet.getColumn(1).width = 31.5;
  sheet.getColumn(3).hidden = true;
  sheet.getColumn(5).outlineLevel = 1;
  sheet.getRow(1).height = 42.75;
  sheet.getRow(4).hidden = true;
  sheet.autoFilter = "A10:B13";
  for (const [row, name, sum] of [
    [10, "Назва", "Сума"],
    [11, "а", 1],
    [12, "б", 2],
    [13, "а", 3],
  ] as const) {
    sheet.getCell(row, 1).value = name;
    sheet.getCell(row, 2).value = sum;
  }
  sheet.getRow(12).hidden = true;
  sheet.addConditionalFormatting({
    ref: "B11:B13",
    rules: [
      {
        type: "cellIs",
        operator: "greaterThan",
        priority: 1,
        formulae: [2],
        style: { font: { color: { argb: "FFC00000" } } },
      },
      { type: "expression", priority: 2, formulae: ["$B11=0"], style: { font: { bold: true } } },
    ],
  });
  sheet.addTable({
    name: "Показники",
    ref: "H1",
    headerRow: true,
    totalsRow: false,
    style: { theme: "TableStyleLight9", showRowStripes: true },
    columns: [{ name: "Рік" }, { name: "План" }],
    rows: [
      [2018, 5],
      [2019, 6],
    ],
  });
  sheet.pageSetup = {
    ...sheet.pageSetup,
    orientation: "landscape",
    paperSize: 9,
    fitToPage: true,
    fitToWidth: 1,
    fitToHeight: 0,
    printArea: "A1:F13",
    printTitlesRow: "1:2",
    horizontalCentered: true,
    margins: { left: 0.4, right: 0.3, top: 0.5, bottom: 0.6, header: 0.2, footer: 0.1 },
  };
  sheet.headerFooter.oddHeader = "&LУправління&R&D";
  sheet.headerFooter.oddFooter = "&CСторінка &P з &N";
  workbook.definedNames.add("'Звіт'!$B$11:$B$13", "Суми");
  await sheet.protect("", { formatCells: true });
  const hidden = workbook.addWorksheet("Схований", { state: "hidden" });
  hidden.getCell("A1").value = 1;
  hidden.pageSetup.firstPageNumber = 3;
  workbook.addWorksheet("Зовсім схований", { state: "veryHidden" }).getCell("A1").value = 2;
  const written = new Uint8Array(await workbook.xlsx.writeBuffer());
  // The library cannot write what a filter asks for, so it is put in by hand.
  const path = "xl/worksheets/sheet1.xml";
  const xml = (await readParts(written)).get(path) ?? "";
  return withParts(await withFilterName(written, "Звіт", "$A$10:$B$13"), {
    [path]: xml.replace(
      '<autoFilter ref="A10:B13"/>',
      `<autoFilter ref="A10:B13">${CONDITION}</autoFilter>`,
    ),
  });
}

const CONDITION =
  '<filterColumn colId="0"><filters><filter val="а"/></filters></filterColumn>' +
  '<sortState ref="A11:B13"><sortCondition ref="B11:B13" descending="1"/></sortState>';

/**
 * The elements of a part with their attributes, whatever their order. What says the same with more
 * words is not compared: one copy is what is printed anyway, and a hidden row is written with the
 * height it will have when it is shown again.
 */
function elementsOf(xml: string): string[] {
  const body = xml.replace(/<\?[\s\S]*?\?>|<bookViews>[\s\S]*?<\/bookViews>/g, "");
  return [...body.matchAll(/<([^\s/>]+)([^>]*?)\/?>([^<]*)/g)].map(
    ([, name = "", list = "", text = ""]) => {
      const attributes = [...list.matchAll(/([\w:.-]+)="([^"]*)"/g)].map(
        ([, key = "", value = ""]) => `${key}=${value}`,
      );
      const told = attributes.filter((each) => each !== "copies=1");
      const shown = told.includes("hidden=1")
        ? told.filter((each) => each !== "ht=15" && each !== "customHeight=1")
        : told;
      return `${name} ${shown.sort().join(" ")} ${text}`.trim();
    },
  );
}

async function comparable(bytes: Uint8Array): Promise<Record<string, string[]>> {
  const parts = [...(await readParts(bytes))].filter(([path]) => !/^docProps\/|\/$/.test(path));
  return Object.fromEntries(parts.map(([path, xml]) => [path, elementsOf(xml)]));
}

describe("opening and saving", () => {
  it("keeps every part of a workbook with everything, element by element", async () => {
    const before = await richBook();
    const book = await Book.open(before, "звіт.xlsx");
    const after = await book.save();
    expect(await comparable(after)).toEqual(await comparable(before));
    expect(await book.partsLostOnSave()).toEqual([]);
  });

  it("keeps the elements even when saved twice, and after an edit elsewhere", async () => {
    const book = await Book.open(await richBook(), "звіт.xlsx");
    const once = await comparable(await book.save());
    expect(await comparable(await book.save())).toEqual(once);
    book.activeSheet.enter(19, 0, "5");
    const { "xl/worksheets/sheet2.xml": hidden } = await comparable(await book.save());
    expect(hidden).toEqual(once["xl/worksheets/sheet2.xml"]);
  });

  it("keeps every part of generated workbooks, element by element", async () => {
    await fc.assert(
      fc.asyncProperty(everythingPlans, async (plan) => {
        const before = await workbookWithEverything(plan);
        const book = await Book.open(before, "звіт.xlsx");
        expect(await comparable(await book.save())).toEqual(await comparable(before));
        expect(await book.partsLostOnSave()).toEqual([]);
      }),
      // A smaller workbook that fails tells no more than the first.
      { numRuns: 12, endOnFailure: true },
    );
  });

  it.each(readdirSync(SEEDS).filter((name) => name.endsWith(".xlsx")))("keeps %s", async (name) => {
    const before = new Uint8Array(readFileSync(join(SEEDS, name)));
    const after = await (await Book.open(before, name)).save();
    expect(await comparable(after)).toEqual(await comparable(before));
  });

  it("keeps rows that hold nothing, and heights that Excel has found by itself", async () => {
    const workbook = new Workbook();
    const sheet = workbook.addWorksheet("Звіт");
    sheet.getCell("A1").value = 1;
    sheet.getCell("A9").value = 1;
    const written = new Uint8Array(await workbook.xlsx.writeBuffer());
    const path = "xl/worksheets/sheet1.xml";
    const rows =
      '<row r="1" ht="31.5"><c r="A1"><v>1</v></c></row><row r="2" ht="40" customHeight="1"/>' +
      '<row r="3" hidden="1"/><row r="4" s="1" customFormat="1"/><row r="5" outlineLevel="1"/>';
    const xml = (await readParts(written)).get(path) ?? "";
    const styles = (await readParts(written)).get("xl/styles.xml") ?? "";
    const file = await withParts(written, {
      [path]: xml.replace(/<sheetData>[\s\S]*<\/sheetData>/, `<sheetData>${rows}</sheetData>`),
      "xl/styles.xml": styles.replace(
        /<cellXfs[\s\S]*<\/cellXfs>/,
        '<cellXfs count="2"><xf/><xf numFmtId="2" applyNumberFormat="1"/></cellXfs>',
      ),
    });
    const book = await Book.open(file, "звіт.xlsx");
    const row = { top: 0, left: 0, bottom: 0, right: 16_383 };
    const saved = async () => {
      const parts = await readParts(await book.save());
      return [...(parts.get(path) ?? "").matchAll(/<row\b[^>]*>/g)].map(([tag]) =>
        tag.replace(/\s(spans|r)="[^"]*"|\/?>|<row /g, ""),
      );
    };
    const containing = (texts: readonly string[]): unknown[] =>
      texts.map((text): unknown => expect.stringContaining(text));
    const expected = [
      'ht="31.5"',
      'ht="40" customHeight="1"',
      'ht="15" hidden="1"',
      'ht="15" s="1" customFormat="1"',
      'ht="15" outlineLevel="1"',
    ];
    expect(await saved()).toEqual(containing(expected));
    expect((await saved())[0]).not.toContain("customHeight");
    // They stay what they are when they move.
    expect(book.activeSheet.shift(row, "insert", "rows", "user")).toBeNull();
    expect((await saved()).slice(-5)).toEqual(containing(expected));
    book.activeSheet.setRowHeight(1, 20);
    expect(await saved()).toContainEqual(expect.stringContaining('ht="15" customHeight="1"'));
  });

  it("keeps what a filter asks for when its sheet is renamed", async () => {
    const book = await Book.open(await richBook(), "звіт.xlsx");
    book.activeSheet.name = "Звіт & план";
    const xml = (await readParts(await book.save())).get("xl/worksheets/sheet1.xml") ?? "";
    expect(xml).toContain(`<autoFilter ref="A10:B13">${CONDITION}</autoFilter>`);
  });

  it("drops what a filter asked for once other rows are shown", async () => {
    const book = await Book.open(await richBook(), "звіт.xlsx");
    book.activeSheet.setRowsHidden(11, 11, false);
    const xml = (await readParts(await book.save())).get("xl/worksheets/sheet1.xml") ?? "";
    expect(xml).toContain('<autoFilter ref="A10:B13"/>');
  });
});
