import { Workbook } from "@cj-tech-master/excelts";
import { Book } from "../../src/workbench/host/book";
import { openWorkbook } from "../../src/workbook-file/open-workbook";
import { readParts, withParts, withSheetXml } from "../support/package-parts";

const X14 = 'xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main"';
const XM = 'xmlns:xm="http://schemas.microsoft.com/office/excel/2006/main"';
const SHEET = "xl/worksheets/sheet1.xml";

/** Comments on a cell with a value, in a row with one, in an empty row, and far away. */
const COMMENTED = ["A1", "C1", "B8", "AA100"];

async function commentedBook(): Promise<Uint8Array> {
  const workbook = new Workbook();
  const sheet = workbook.addWorksheet("Звіт");
  sheet.getCell("A1").value = "Сума";
  sheet.getCell("A2").value = 2;
  for (const address of COMMENTED) {
    sheet.getCell(address).note = {
      texts: [{ text: "Уточнити ", font: { bold: true } }, { text: `в ${address}` }],
      margins: { insetmode: "custom", inset: [0.1, 0.2, 0.3, 0.4] },
    };
  }
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}

/** The same with its sheet's rows as another program may write them. */
async function withSheet(xml: string): Promise<Uint8Array> {
  const bytes = await commentedBook();
  const before = (await readParts(bytes)).get(SHEET) ?? "";
  return withParts(bytes, {
    [SHEET]: before.replace(/<cols>[\s\S]*<\/cols>|<sheetData>[\s\S]*<\/sheetData>/, () => xml),
  });
}

async function commentsAfterSaving(bytes: Uint8Array): Promise<Record<string, string>> {
  const book = await Book.open(bytes, "звіт.xlsx");
  expect(await book.partsLostOnSave()).toEqual([]);
  const stored = await openWorkbook(await book.save());
  const comments: Record<string, string> = {};
  for (const address of COMMENTED) {
    const { note } = stored.worksheets[0]?.getCell(address) ?? {};
    if (note !== undefined) comments[address] = JSON.stringify(note);
  }
  return comments;
}

describe("comments on cells that a sheet does not hold", () => {
  it.each([
    ["empty rows left out", '<sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData>'],
    ["a row without cells", '<sheetData><row r="1" ht="30" customHeight="1"/></sheetData>'],
    ["cells without anything", '<sheetData><row r="1"><c r="A1"/><c r="C1"></c></row></sheetData>'],
    ["no rows at all", "<sheetData/>"],
    ["all cells", ""],
  ])("are kept with their texts and insets: %s", async (_name, xml) => {
    const bytes = xml === "" ? await commentedBook() : await withSheet(xml);
    const comments = await commentsAfterSaving(bytes);
    expect(Object.keys(comments)).toEqual(COMMENTED);
    for (const [address, note] of Object.entries(comments)) {
      expect(note).toContain(`в ${address}`);
      expect(note).toContain('"bold":true');
      expect(note).toContain("[0.1,0.2,0.3,0.4]");
    }
  });

  it("leave the cell the look of its row or column, and the sheet its used range", async () => {
    const workbook = new Workbook();
    const sheet = workbook.addWorksheet("Звіт");
    sheet.getCell("A1").value = 1;
    sheet.getColumn(3).fill = { type: "pattern", pattern: "solid", fgColor: { argb: "FFDDEBF7" } };
    sheet.getRow(5).font = { bold: true };
    sheet.getCell("C9").note = "у стовпці";
    sheet.getCell("F5").note = "у рядку";
    const bytes = new Uint8Array(await workbook.xlsx.writeBuffer());
    const xml = (await readParts(bytes)).get(SHEET) ?? "";
    const bare = xml.replace(/<c r="(C9|F5)"[^>]*\/>/g, "");
    const book = await Book.open(await withParts(bytes, { [SHEET]: bare }), "звіт.xlsx");
    expect(book.activeSheet.cell(8, 2).style.fill).toBe("#DDEBF7");
    expect(book.activeSheet.cell(4, 5).style.bold).toBe(true);
    expect(book.activeSheet.usedRange(true)).toEqual({ top: 0, left: 0, bottom: 0, right: 0 });
  });
});

describe("number formats with backslashes", () => {
  it.each([
    ["dd\\.mm\\.yyyy", 43_374, "01.10.2018"],
    ["0\\d", 5, "5d"],
    ["0\\,0", 12, "1,2"],
    ["#,##0.00\\ \\г\\р\\н", 1234.5, "1\u00A0234,50 грн"],
    ['0\\\\"а"', 7, "7\\а"],
  ])("are kept, and %s shows %d as «%s»", async (format, value, shown) => {
    const workbook = new Workbook();
    const sheet = workbook.addWorksheet("Звіт");
    sheet.getCell("A1").value = value;
    sheet.getCell("A1").numFmt = format;
    const book = await Book.open(new Uint8Array(await workbook.xlsx.writeBuffer()), "звіт.xlsx");
    expect(book.activeSheet.cell(0, 0).numberFormat).toBe(format);
    expect(book.activeSheet.cell(0, 0).text).toBe(shown);
    const again = await Book.open(await book.save(), "звіт.xlsx");
    expect(again.activeSheet.cell(0, 0)).toEqual(book.activeSheet.cell(0, 0));
  });
});

it.each([false, true])(
  "numbers under a date format come back as they were (1904: %s)",
  async (is1904) => {
    const numbers = [0.09, 43_374, 43_374.75, -6_143.55, 840_463.65, 0.1];
    const workbook = new Workbook();
    workbook.properties.date1904 = is1904;
    const sheet = workbook.addWorksheet("Звіт");
    for (const [index, number] of numbers.entries()) {
      sheet.getCell(index + 1, 1).value = number;
      sheet.getCell(index + 1, 1).numFmt = "dd.mm.yyyy";
    }
    const book = await Book.open(new Uint8Array(await workbook.xlsx.writeBuffer()), "звіт.xlsx");
    const again = await Book.open(await book.save(), "звіт.xlsx");
    expect(numbers.map((_, row) => again.activeSheet.cell(row, 0).value)).toEqual(numbers);
  },
);

it("font sizes with a fraction are kept wherever a workbook has fonts", async () => {
  const workbook = new Workbook();
  const sheet = workbook.addWorksheet("Звіт");
  const font = (size: number) => ({ name: "Arial", size });
  sheet.getCell("A1").value = { richText: [{ text: "а", font: font(8.5) }, { text: "б" }] };
  sheet.getCell("A2").value = 1;
  sheet.getCell("A2").font = font(10.5);
  sheet.getCell("A3").note = { texts: [{ text: "в", font: font(9.25) }] };
  sheet.getRow(5).font = font(11.5);
  sheet.getRow(5).height = 20;
  sheet.getColumn(4).font = font(12.5);
  const book = await Book.open(new Uint8Array(await workbook.xlsx.writeBuffer()), "звіт.xlsx");
  const saved = await book.save();
  const parts = await readParts(saved);
  const sizesIn = (path: string) =>
    [...(parts.get(path) ?? "").matchAll(/<sz val="([^"]*)"/g)].map(([, size]) => Number(size));
  expect(sizesIn("xl/styles.xml").sort()).toEqual([10.5, 11, 11.5, 12.5]);
  expect(sizesIn("xl/sharedStrings.xml")).toEqual([8.5]);
  expect(sizesIn("xl/comments1.xml")).toEqual([9.25]);
  const { activeSheet } = await Book.open(saved, "звіт.xlsx");
  expect(activeSheet.cell(1, 0).style.fontSize).toBe(10.5);
  expect(activeSheet.cell(4, 7).style.fontSize).toBe(11.5);
  expect(activeSheet.cell(8, 3).style.fontSize).toBe(12.5);
});

it("switches said with words, as LibreOffice does, are read as those said with numbers", async () => {
  const workbook = new Workbook();
  const sheet = workbook.addWorksheet("Звіт");
  workbook.properties.date1904 = true;
  sheet.getCell("A1").value = "true";
  sheet.pageSetup = { ...sheet.pageSetup, fitToPage: true, fitToWidth: 1, fitToHeight: 0 };
  sheet.pageSetup.horizontalCentered = true;
  const bytes = new Uint8Array(await workbook.xlsx.writeBuffer());
  const parts = await readParts(bytes);
  const inWords = (path: string) =>
    (parts.get(path) ?? "").replace(/(fitToPage|horizontalCentered|date1904)="1"/g, '$1="true"');
  const paths = [SHEET, "xl/workbook.xml"];
  const words = await withParts(
    bytes,
    Object.fromEntries(paths.map((each) => [each, inWords(each)])),
  );
  expect((await readParts(words)).get(SHEET)).toContain('horizontalCentered="true"');
  const stored = await openWorkbook(words);
  expect(stored.properties.date1904).toBe(true);
  expect(stored.worksheets[0]?.pageSetup).toMatchObject({
    fitToPage: true,
    horizontalCentered: true,
  });
});

it("an empty cell in a row with others looks as its column does", async () => {
  const workbook = new Workbook();
  const sheet = workbook.addWorksheet("Звіт");
  sheet.getColumn(3).font = { name: "Arial", size: 9, bold: true };
  sheet.getCell("A2").value = 1;
  const bytes = new Uint8Array(await workbook.xlsx.writeBuffer());
  const xml = (await readParts(bytes)).get(SHEET) ?? "";
  const bare = await withParts(bytes, { [SHEET]: xml.replace(/<c r="C2"[^>]*\/>/, "") });
  const book = await Book.open(bare, "звіт.xlsx");
  expect(book.activeSheet.cell(1, 2).style).toMatchObject({ fontName: "Arial", bold: true });
});

it("the totals of a table hold what their cells say, not what the table would", async () => {
  const workbook = new Workbook();
  const sheet = workbook.addWorksheet("Звіт");
  sheet.addTable({
    name: "Показники",
    ref: "A1",
    totalsRow: true,
    columns: [{ name: "Рік", totalsRowLabel: "Разом" }, { name: "План" }],
    rows: [[2018, 5]],
  });
  sheet.getCell("A3").value = "Разом за програмою";
  sheet.getCell("B3").value = { formula: "SUM(B2:B2)*2", result: 10 };
  const bytes = new Uint8Array(await workbook.xlsx.writeBuffer());
  const table = (await readParts(bytes)).get("xl/tables/table1.xml") ?? "";
  const bare = await withParts(bytes, {
    "xl/tables/table1.xml": table.replace(/ totalsRowLabel="[^"]*"/, ""),
  });
  const book = await Book.open(bare, "звіт.xlsx");
  const again = await Book.open(await book.save(), "звіт.xlsx");
  for (const { activeSheet } of [book, again]) {
    expect(activeSheet.cell(2, 0).value).toBe("Разом за програмою");
    expect(activeSheet.cell(2, 1)).toMatchObject({ formula: "=SUM(B2:B2)*2", value: 10 });
    expect(activeSheet.features.tables()).toMatchObject([{ name: "Показники", hasTotals: true }]);
  }
});

describe("validation in the newer namespace", () => {
  const list = (formula: string, cells: string, attributes = ""): string =>
    `<x14:dataValidation type="list" allowBlank="1" showErrorMessage="1" ${attributes}xr:uid="{00000000-0002-0000-0000-000000000000}"><x14:formula1><xm:f>${formula}</xm:f></x14:formula1><xm:sqref>${cells}</xm:sqref></x14:dataValidation>`;
  const extension = (...rules: readonly string[]): string =>
    `<extLst><ext uri="{CCE6A557-97bc-4b89-ADB6-D9C93CAAB3DF}" ${X14} ${XM} xmlns:xr="http://schemas.microsoft.com/office/spreadsheetml/2014/revision"><x14:dataValidations count="1">${rules.join("")}</x14:dataValidations></ext></extLst>`;

  async function validationsAfterSaving(atEnd: string, ownRule: boolean) {
    const workbook = new Workbook();
    const sheet = workbook.addWorksheet("Звіт");
    sheet.getCell("A1").value = "Сума";
    workbook.addWorksheet("Списки & коди").getCell("A1").value = "так";
    if (ownRule) {
      sheet.getCell("H1").dataValidation = { type: "list", formulae: ['"а,б"'], allowBlank: true };
    }
    const bytes = await withSheetXml(new Uint8Array(await workbook.xlsx.writeBuffer()), { atEnd });
    const book = await Book.open(bytes, "звіт.xlsx");
    expect(await book.partsLostOnSave()).toEqual([]);
    const stored = (await openWorkbook(await book.save())).worksheets[0];
    const rule = (address: string) => stored?.getCell(address).dataValidation;
    return { rule, xml: (await readParts(await book.save())).get(SHEET) ?? "" };
  }

  it.each([true, false])("is kept beside the older one: %s", async (ownRule) => {
    const rules = [
      list("'Списки &amp; коди'!$A$1:$A$9", "C2:C4 E7", 'error="Виберіть" '),
      '<x14:dataValidation type="whole" operator="between"><x14:formula1><xm:f>1</xm:f></x14:formula1><x14:formula2><xm:f>9</xm:f></x14:formula2><xm:sqref>D1</xm:sqref></x14:dataValidation>',
    ];
    const { rule, xml } = await validationsAfterSaving(extension(...rules), ownRule);
    for (const address of ["C2", "C4", "E7"]) {
      expect(rule(address)).toMatchObject({
        type: "list",
        formulae: ["'Списки & коди'!$A$1:$A$9"],
        allowBlank: true,
        showErrorMessage: true,
        error: "Виберіть",
      });
    }
    expect(rule("D1")).toMatchObject({ type: "whole", operator: "between", formulae: [1, 9] });
    expect(rule("H1")).toEqual(
      ownRule ? expect.objectContaining({ formulae: ['"а,б"'] }) : undefined,
    );
    // Excel wants it before the margins, whatever the library reads (ECMA-376, 18.3.1.99).
    expect(xml.indexOf("<dataValidations")).toBeLessThan(xml.indexOf("<pageMargins"));
    expect(xml.indexOf("<dataValidations")).toBeGreaterThan(xml.indexOf("</sheetData>"));
  });
});
