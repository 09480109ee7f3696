import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Workbook } from "@cj-tech-master/excelts";
import { parseRange } from "../../../src/core/sheet/address";
import type { BookChange } from "../../../src/workbench/host/book";
import { OpenError } from "../../../src/workbook-file/open-error";
import { Book } from "../../../src/workbench/host/book";

const NBSP = "\u00A0";

function range(address: string) {
  const parsed = parseRange(address);
  if (parsed === null) throw new Error(address);
  return parsed;
}

function sheetOf(book: Book) {
  return book.activeSheet;
}

describe("typing as in Ukraine", () => {
  it.each([
    ["180 000,00", 180000, `180${NBSP}000,00`, "#,##0.00"],
    ["5", 5, "5", "General"],
    ["0,5", 0.5, "0,5", "General"],
    ["49,6%", 0.496, "49,60%", "0.00%"],
    ["68 %", 0.68, "68%", "0%"],
    ["01.10.2018", 43374, "01.10.2018", "dd\\.mm\\.yyyy"],
    ["180.000", "180.000", "180.000", "General"],
    ["слово", "слово", "слово", "General"],
    ["'42", "42", "42", "General"],
    ["істина", true, "ІСТИНА", "General"],
  ])("takes «%s»", (typed, value, text, numberFormat) => {
    const sheet = sheetOf(Book.empty());
    expect(sheet.enter(2, 3, typed)).toBe("accepted");
    expect(sheet.cell(2, 3)).toMatchObject({ value, text, numberFormat });
  });

  it("keeps everything as text in a «@» cell", () => {
    const sheet = sheetOf(Book.empty());
    sheet.setNumberFormat(range("A1"), "@");
    sheet.enter(0, 0, "180 000,00");
    expect(sheet.cell(0, 0)).toMatchObject({ type: "text", value: "180 000,00", formula: null });
    sheet.enter(0, 0, "=1+1");
    expect(sheet.cell(0, 0)).toMatchObject({ type: "text", value: "=1+1", formula: null });
  });

  it("makes percents of numbers from 1 on in a percent cell", () => {
    const sheet = sheetOf(Book.empty());
    sheet.setNumberFormat(range("A1:A2"), "0.0%");
    sheet.enter(0, 0, "38");
    sheet.enter(1, 0, "0,38");
    expect([sheet.cell(0, 0).text, sheet.cell(1, 0).text]).toEqual(["38,0%", "38,0%"]);
  });

  it("translates a typed formula and shows it again as typed", () => {
    const sheet = sheetOf(Book.empty());
    sheet.enter(0, 0, "10");
    expect(sheet.enter(1, 0, '=IF(A1>0,5;"так; 1,5";0)')).toBe("accepted");
    expect(sheet.cell(1, 0).formula).toBe('=IF(A1>0.5,"так; 1,5",0)');
    expect(sheet.cell(1, 0).value).toBe("так; 1,5");
    expect(sheet.editText(1, 0)).toBe('=IF(A1>0,5;"так; 1,5";0)');
  });

  it("refuses a formula that does not parse and changes nothing", () => {
    const sheet = sheetOf(Book.empty());
    sheet.enter(0, 0, "7");
    expect(sheet.enter(0, 0, "=SUM(")).toBe("bad-formula");
    expect(sheet.cell(0, 0).value).toBe(7);
  });

  it.each([
    ["1234,5", "1234,5"],
    ["49,6%", "49,6%"],
    ["1 000,50", "1000,5"],
    ["01.10.2018", "01.10.2018"],
    ["текст", "текст"],
  ])("edits «%s» as «%s»", (typed, shown) => {
    const sheet = sheetOf(Book.empty());
    sheet.enter(0, 0, typed);
    expect(sheet.editText(0, 0)).toBe(shown);
  });
});

describe("numbers as a Ukrainian Excel shows them", () => {
  it.each([
    ["#,##0.00", 1640000, `1${NBSP}640${NBSP}000,00`],
    ['"Всього: "#,##0.00', 840463.65, `Всього: 840${NBSP}463,65`],
    ["0.00%", 0.5125, "51,25%"],
    ["General", 0.1 + 0.2, "0,3"],
    ["General", 12345678901234, "1,23457E+13"],
    ["dd.mm.yyyy", 43374, "01.10.2018"],
    ["mm-dd-yy", 43374, "01.10.2018"],
    ["mmmm yyyy", 43374, "жовтень 2018"],
    ["dd.mm.yyyy", -1, "########"],
    ["0.0", 1.005, "1,0"],
    ["#,##0.00;[Red]-#,##0.00", -5, "-5,00"],
  ])("%s", (format, value, text) => {
    const sheet = sheetOf(Book.empty());
    sheet.write(range("B2"), [[value]]);
    sheet.setNumberFormat(range("B2"), format);
    expect(sheet.cell(1, 1).text).toBe(text);
  });
});

describe("calculation", () => {
  it("follows an entry, also across sheets", () => {
    const book = Book.empty();
    const first = book.activeSheet;
    const second = book.addSheet("Другий");
    first.enter(0, 0, "2");
    second.enter(0, 0, "=Аркуш1!A1*3");
    expect(second.cell(0, 0).value).toBe(6);
    first.enter(0, 0, "5");
    expect(second.cell(0, 0).value).toBe(15);
  });

  it.each([
    ["=1/0", "error", "#DIV/0!"],
    ["=НЕМАЄ(1)", "error", "#NAME?"],
    ['="x"*2', "error", "#VALUE!"],
    ["=B9", "number", 0],
    ["=SUM(C1:C2)", "number", 2],
  ])("gives %s", (formula, type, value) => {
    const sheet = sheetOf(Book.empty());
    sheet.write(range("C1:C2"), [["'5"], [2]]);
    sheet.enter(0, 0, formula);
    expect(sheet.cell(0, 0)).toMatchObject({ type, value });
  });

  it("rewrites formulas when their sheet is renamed", () => {
    const book = Book.empty();
    const second = book.addSheet("Звіт 2018");
    second.enter(0, 0, "4");
    book.activeSheet.enter(0, 0, "='Звіт 2018'!A1+1");
    second.name = "План і факт";
    expect(book.activeSheet.cell(0, 0)).toMatchObject({ formula: "='План і факт'!A1+1", value: 5 });
  });
});

describe("a person's undo", () => {
  it("takes back content and format, step by step", () => {
    const book = Book.empty();
    const sheet = book.activeSheet;
    sheet.enter(0, 0, "1");
    sheet.enter(0, 0, "49,6%");
    expect(book.undo()).toBe(true);
    expect(sheet.cell(0, 0)).toMatchObject({ value: 1, numberFormat: "General" });
    expect(book.redo()).toBe(true);
    expect(sheet.cell(0, 0)).toMatchObject({ value: 0.496, numberFormat: "0.00%" });
    book.undo();
    book.undo();
    expect(sheet.cell(0, 0).type).toBe("empty");
    expect(book.undo()).toBe(false);
  });

  it("counts a batch as one step", () => {
    const book = Book.empty();
    book.batch(() => {
      book.activeSheet.enter(0, 0, "1");
      book.activeSheet.enter(1, 0, "2");
    });
    book.undo();
    expect(book.activeSheet.usedRange(true)).toBeNull();
  });

  it("is forgotten when the add-in writes, as before ExcelApi 1.20", () => {
    const book = Book.empty();
    book.activeSheet.enter(0, 0, "1");
    book.activeSheet.write(range("B1"), [[2]], "addin");
    expect(book.canUndo).toBe(false);
  });
});

describe("values as an add-in writes them", () => {
  it.each([
    ["=1+1", { value: 2, formula: "=1+1" }],
    ["+2*3", { value: 6, formula: "=+2*3" }],
    ["-5", { value: -5, formula: null }],
    ["1,234.5", { value: 1234.5, numberFormat: "#,##0.00" }],
    ["68%", { value: 0.68, numberFormat: "0%" }],
    ["1 640 000,00", { value: "1 640 000,00", type: "text" }],
    ["'0110150", { value: "0110150", type: "text" }],
    ["0110150", { value: 110150, type: "number" }],
    ["01.10.2018", { value: "01.10.2018", type: "text" }],
    ["#N/A", { value: "#N/A", type: "error" }],
    ["", { type: "empty", value: null }],
    ["-", { value: "-", type: "text" }],
  ])("takes %j", (input, expected) => {
    const sheet = sheetOf(Book.empty());
    sheet.write(range("A1"), [["колишнє"]]);
    sheet.write(range("A1"), [[input]]);
    expect(sheet.cell(0, 0)).toMatchObject(expected);
  });

  it.each([
    [0.5, "0,5"],
    ["=1+1", "=1+1"],
    [true, "ІСТИНА"],
  ])("keeps %j as text in a «@» cell", (input, value) => {
    const sheet = sheetOf(Book.empty());
    sheet.setNumberFormat(range("A1"), "@");
    sheet.write(range("A1"), [[input]]);
    expect(sheet.cell(0, 0)).toMatchObject({ type: "text", value, formula: null });
  });
});

describe("merged areas", () => {
  it("keep the top left content and swallow what is written beneath", () => {
    const sheet = sheetOf(Book.empty());
    sheet.write(range("A1:B1"), [["лівий", "правий"]]);
    sheet.merge(range("A1:B1"));
    sheet.write(range("A1:B1"), [[null, "ще"]]);
    expect(sheet.cell(0, 0).value).toBe("лівий");
    expect(sheet.cell(0, 1).type).toBe("empty");
    expect(sheet.merges).toEqual([range("A1:B1")]);
    sheet.enter(0, 1, "нове");
    expect(sheet.cell(0, 0).value).toBe("нове");
    sheet.unmerge(range("B1"));
    expect(sheet.merges).toEqual([]);
  });
});

describe("what listeners hear", () => {
  it("hears of a batch once it is calculated, in order", () => {
    const book = Book.empty();
    const heard: [BookChange["kind"], unknown][] = [];
    book.subscribe((change) => heard.push([change.kind, book.activeSheet.cell(0, 1).value]));
    book.batch(() => {
      book.activeSheet.enter(0, 0, "3");
      book.activeSheet.enter(0, 1, "=A1*2");
    });
    expect(heard).toEqual([
      ["cells", 6],
      ["cells", 6],
      ["calculated", 6],
    ]);
  });

  it("ends with the subscription", () => {
    const book = Book.empty();
    const heard: BookChange[] = [];
    const stop = book.subscribe((change) => heard.push(change));
    book.select(book.activeSheet, range("C3"));
    stop();
    book.select(book.activeSheet, range("D4"));
    expect(heard).toEqual([
      { kind: "selection", sheetId: book.activeSheet.id, range: range("C3") },
    ]);
    expect(book.selection).toEqual(range("D4"));
  });
});

describe("files", () => {
  it("keep values, formulas, formats, merges, sizes, hidden parts and styles", async () => {
    const book = Book.empty("звіт.xlsx");
    const sheet = book.activeSheet;
    sheet.enter(0, 0, "Назва");
    sheet.enter(1, 0, "180 000,00");
    sheet.enter(2, 0, "01.10.2018");
    sheet.enter(3, 0, "=A2*2");
    sheet.enter(4, 0, "=1/0");
    sheet.setStyle(range("A1"), {
      bold: true,
      fill: "#FFCC00",
      fontColor: "#112233",
      wrap: true,
      horizontal: "center",
      borders: { top: { line: "Double", weight: "Thick", color: "#00FF00" } },
    });
    sheet.merge(range("C1:D2"));
    sheet.setColumnWidth(1, 120);
    sheet.setRowHeight(1, 40);
    sheet.setRowsHidden(5, 5, true);
    const hidden = book.addSheet("Схований");
    hidden.visibility = "hidden";
    const again = await Book.open(await book.save(), "звіт.xlsx");
    const [read, readHidden] = again.sheets;
    expect(read?.cell(0, 0).style).toEqual(sheet.cell(0, 0).style);
    expect([1, 3, 4].map((row) => read?.cell(row, 0))).toEqual(
      [1, 3, 4].map((row) => sheet.cell(row, 0)),
    );
    expect(read?.cell(2, 0)).toMatchObject({ value: 43374, text: "01.10.2018" });
    expect(read?.merges).toEqual([range("C1:D2")]);
    expect([read?.columnWidth(1), read?.rowHeight(1), read?.rowHeight(5)]).toEqual([120, 40, 0]);
    expect([read?.columnWidth(2), read?.rowHeight(2)]).toEqual([64, 20]);
    expect(readHidden).toMatchObject({ name: "Схований", visibility: "hidden" });
  });

  it("opens a file that says nothing of views, and remembers the active sheet", async () => {
    const stored = new Workbook();
    stored.addWorksheet("Перший");
    stored.addWorksheet("Другий");
    const book = await Book.open(new Uint8Array(await stored.xlsx.writeBuffer()), "x.xlsx");
    expect(book.activeSheet.name).toBe("Перший");
    expect(book.activeSheet.freeze).toEqual({ rows: 0, columns: 0 });
    const [, second] = book.sheets;
    if (second !== undefined) book.activate(second);
    expect((await Book.open(await book.save(), "x.xlsx")).activeSheet.name).toBe("Другий");
  });

  it("reads what other programs write: dates, rich text, links, shared formulas, theme colours", async () => {
    const stored = new Workbook();
    const sheet = stored.addWorksheet("А", { views: [{ state: "frozen", ySplit: 2, xSplit: 1 }] });
    sheet.getCell("A1").value = new Date(Date.UTC(2018, 9, 1, 12));
    sheet.getCell("A1").numFmt = "dd.mm.yyyy hh:mm";
    sheet.getCell("A2").value = {
      richText: [{ text: "жир" }, { text: "ний", font: { bold: true } }],
    };
    sheet.getCell("A3").value = { text: "сайт", hyperlink: "https://example.org" };
    sheet.getCell("A4").value = 4;
    sheet.fillFormula("B4:B5", "A4*2", [8, 0]);
    sheet.getCell("A6").value = { error: "#REF!" };
    sheet.getCell("A7").fill = {
      type: "pattern",
      pattern: "solid",
      fgColor: { theme: 4, tint: 0.5 } as { theme: number },
    };
    const book = await Book.open(new Uint8Array(await stored.xlsx.writeBuffer()), "x.xlsx");
    const read = book.activeSheet;
    expect(read.freeze).toEqual({ rows: 2, columns: 1 });
    expect(read.cell(0, 0)).toMatchObject({
      type: "number",
      value: 43374.5,
      text: "01.10.2018 12:00",
    });
    expect([1, 2, 5].map((row) => read.cell(row, 0))).toMatchObject([
      { type: "text", value: "жирний" },
      { type: "text", value: "сайт" },
      { type: "error", value: "#REF!" },
    ]);
    expect(read.cell(6, 0).style.fill).toBe("#A7C0DE");
    expect([read.cell(3, 1).formula, read.cell(4, 1).formula]).toEqual(["=A4*2", "=A5*2"]);
    read.enter(3, 1, "0");
    read.enter(4, 0, "5");
    expect(read.cell(4, 1).value).toBe(10);
  });

  it("shows the report as its authors printed it", async () => {
    const bytes = readFileSync(join(__dirname, "../../../seeds/report-2018-9m.xlsx"));
    const book = await Book.open(new Uint8Array(bytes), "report-2018-9m.xlsx");
    const [printed, corrected] = book.sheets;
    expect(printed?.cell(10, 5)).toMatchObject({ value: 180000, text: `180${NBSP}000,00` });
    expect(printed?.cell(11, 5)).toMatchObject({ type: "text", value: `50${NBSP}000, 00` });
    expect(printed?.cell(20, 7)).toMatchObject({ value: 0.38, text: "38%" });
    expect(corrected?.cell(26, 5)).toMatchObject({
      formula: "=SUM(F11:F26)",
      value: 1640000,
      text: `1${NBSP}640${NBSP}000,00`,
    });
    const again = await Book.open(await book.save(), "again.xlsx");
    for (const [index, sheet] of book.sheets.entries()) {
      const copy = again.sheets[index];
      const used = sheet.usedRange(false);
      expect(copy?.usedRange(false)).toEqual(used);
      expect(copy?.merges).toEqual(sheet.merges);
      for (let row = 0; row <= (used?.bottom ?? 0); row++) {
        expect(copy?.rowHeight(row)).toBe(sheet.rowHeight(row));
        for (let column = 0; column <= (used?.right ?? 0); column++) {
          expect(copy?.cell(row, column)).toEqual(sheet.cell(row, column));
        }
      }
    }
  });

  it.each([
    ["empty-file", new Uint8Array()],
    ["not-a-workbook", new TextEncoder().encode("просто текст")],
    ["damaged", new Uint8Array([0x50, 0x4b, 3, 4, 1, 2, 3])],
    ["old-format", new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0, 0])],
    ["old-format", new Uint8Array([0x09, 0x04, 0x06, 0])],
    [
      "encrypted",
      new Uint8Array([
        ...[0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 7],
        ...Array.from("EncryptedPackage").flatMap((letter) => [letter.charCodeAt(0), 0]),
      ]),
    ],
  ])("says %s", async (code, bytes) => {
    const error: unknown = await Book.open(bytes, "x.xlsx").catch((caught: unknown) => caught);
    expect(error).toBeInstanceOf(OpenError);
    expect(error).toMatchObject({ code });
  });

  it("calls a file cut short damaged", async () => {
    const bytes = await Book.empty().save();
    await expect(Book.open(bytes.slice(0, bytes.length - 200), "x.xlsx")).rejects.toMatchObject({
      code: "damaged",
    });
  });
});
