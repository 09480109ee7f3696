import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Workbook } from "@cj-tech-master/excelts";
import { parseCell, parseRange } from "../../../src/core/sheet/address";
import type { BookSheet } from "../../../src/workbench/host/book";
import { Book } from "../../../src/workbench/host/book";

/** What Excel computes, from its help and known behaviour; «assumed» marks what is not sure. */
const NBSP = "\u00A0";

type Held = string | number | boolean;

function fill(sheet: BookSheet, cells: Readonly<Record<string, Held>>): void {
  for (const [address, value] of Object.entries(cells)) {
    const range = parseRange(address);
    if (range === null) throw new Error(address);
    sheet.write(range, [[value]]);
  }
}

function valueAt(sheet: BookSheet, address: string) {
  const at = parseCell(address);
  if (at === null) throw new Error(address);
  return sheet.cell(at.row, at.column).value;
}

/** Cells of the table most formulas below look at; what begins with «'» is text. */
const TABLE = {
  A1: "Захід",
  A2: "Дорога",
  A3: "школа",
  A4: "Школа",
  A5: "Дорога №2",
  B1: "План",
  B2: 100,
  B3: 200.5,
  B4: `'180${NBSP}000,00`,
  B5: 50,
  C2: true,
  C3: "'20%",
  C4: "'89 379, 95",
  C5: "=1/0",
  D2: 43374,
  D3: "'01.10.2018",
  D4: "'",
  E2: 1.005,
  E3: -2.5,
  E4: 2.675,
} as const;

function compute(formula: string, cells: Readonly<Record<string, Held>> = TABLE) {
  const sheet = Book.empty().activeSheet;
  fill(sheet, cells);
  fill(sheet, { H9: formula });
  return valueAt(sheet, "H9");
}

describe("functions", () => {
  it.each([
    ["=SUM(B2:B5)", 350.5],
    ["=SUM(B2,B4,B5)", 150],
    ["=SUM(C2)", 0],
    ["=SUM(B2,TRUE)", 101],
    ['=SUM(B2,"1,5")', 101.5],
    ['=SUM(B2,"два")', "#VALUE!"],
    ["=SUM(IF(TRUE,B4,B2),B2)", 100],
    ["=SUM(C2:C5)", "#DIV/0!"],
    ["=SUM(B:B)", 350.5],
    ["=AVERAGE(B2:B5)", 350.5 / 3],
    ["=AVERAGE(A2:A3)", "#DIV/0!"],
    ["=MIN(B2:B5)", 50],
    ["=MAX(B1:B5)", 200.5],
    ["=MIN(A1:A4)", 0],
    ["=MAX(B4)", 0],
    ["=COUNT(B1:D5)", 4],
    ["=COUNT(B4)", 0],
    ["=COUNTA(A1:A9)", 5],
    ["=COUNTA(Z1)", 0],
    ["=ABS(-2.5)", 2.5],
    ["=ABS(B4)", 180000],
    ["=ROUND(E2,2)", 1.01],
    ["=ROUND(E4,2)", 2.68],
    ["=ROUND(E3,0)", -3],
    ["=ROUND(1234.5,-2)", 1200],
    ["=ROUND(840463.65/1640000,4)", 0.5125],
    ["=ROUND(2.5,)", 3],
    ["=ROUNDDOWN(-1.29,1)", -1.2],
    ["=ROUNDUP(1.21,1)", 1.3],
    ["=ROUND(C4,2)", "#VALUE!"],
    ["=SUMPRODUCT(B2:B3,E2:E3)", 100 * 1.005 - 200.5 * 2.5],
    ["=SUMPRODUCT(B2:B5)", 350.5],
    ['=SUMPRODUCT((A2:A5="школа")*(B2:B5))', 180200.5],
    ['=SUMPRODUCT(--(A2:A5="Школа"))', 2],
  ])("%s is %p", (formula, expected) => {
    expect(compute(formula)).toEqual(
      typeof expected === "number" ? expect.closeTo(expected, 9) : expected,
    );
  });

  it.each([
    ['=SUMIFS(B2:B5,A2:A5,"Школа")', 200.5],
    ['=SUMIFS(B2:B5,A2:A5,"Дорога*")', 150],
    ['=SUMIFS(B2:B5,B2:B5,">100,5")', 200.5],
    ['=SUMIFS(B2:B5,B2:B5,">"&99.5)', 300.5],
    ['=SUMIFS(B2:B5,A2:A5,"Дорога*",B2:B5,"<=50")', 50],
    ['=SUMIFS(B2:B5,A2:A4,"Дорога")', "#VALUE!"],
    ['=SUMIFS(C2:C5,A2:A5,"Дорога №2")', "#DIV/0!"],
    ['=SUMIF(B2:B5,">=100")', 300.5],
    ['=SUMIF(A2:A5,"ШКОЛА",B2:B5)', 200.5],
    ['=SUMIF(A2:A5,"ШКОЛА",B2)', 200.5],
    ['=SUMIF(A2:A5,"Дорога*",B2:B3)', 150],
    ['=AVERAGEIF(A2:A3,"ДОРОГА",B2:B5)', 100],
    ['=SUMIF(A2:A5,"Дорога*",OFFSET(B2,0,0,2,1))', "#VALUE!"],
    ['=COUNTIF(A2:A5,"шк?ла")', 2],
    ['=COUNTIF(B2:B5,"<>100")', 3],
    ['=COUNTIF(A1:A9,"")', 4],
    ['=COUNTIF(A1:A9,"<>")', 5],
    ["=COUNTIF(B2:B5,180000)", 1],
    ['=COUNTIF(B2:B9,"<1")', 0],
    ['=COUNTIF(C2:C5,">0")', 0],
    ["=COUNTIF(C2:C5,TRUE)", 1],
    ["=COUNTIF(B1:B9,Z99)", 0],
    ['=COUNTIFS(A2:A5,"*о*",B2:B5,">=50")', 3],
    ['=AVERAGEIF(B2:B5,">100")', 200.5],
    ['=AVERAGEIF(B2:B5,">900")', "#DIV/0!"],
  ])("%s is %p", (formula, expected) => {
    expect(compute(formula)).toBe(expected);
  });

  it.each([
    ['=IF(B2>99.5,"так","ні")', "так"],
    ['=IF(Z1,"так","ні")', "ні"],
    ["=IF(B2>500,1)", false],
    ['=IF("слово",1,2)', "#VALUE!"],
    ["=IF(TRUE,Z1)", 0],
    ["=IF(FALSE,C5,7)", 7],
    ["=IF(C5>0,1,2)", "#DIV/0!"],
    ['=IFS(B2<50,"мало",B2<150,"досить",TRUE,"багато")', "досить"],
    ["=IFS(B2<50,1)", "#N/A"],
    ['=IFERROR(C5,"—")', "—"],
    ['=IFERROR(B2/0,"—")', "—"],
    ["=IFERROR(B2,0)", 100],
    ['=IFERROR(C4*1,"текст")', "текст"],
    ["=INDEX(B2:B5,2)", 200.5],
    ["=INDEX(A1:E5,3,2)", 200.5],
    ["=INDEX(A1:B5,9,1)", "#REF!"],
    ['=MATCH("ШКОЛА",A1:A5,0)', 3],
    ['=MATCH("*2",A1:A5,0)', 5],
    ["=MATCH(180000,B1:B5,0)", "#N/A"],
    ["=MATCH(120,E6:E8,1)", "#N/A"],
    ["=ROW()", 9],
    ["=ROW(B7)", 7],
    ['=VLOOKUP("школа",A2:B5,2,FALSE)', 200.5],
    ['=VLOOKUP("нема",A2:B5,2,FALSE)', "#N/A"],
    ['=VLOOKUP("школа",A2:B5,3,FALSE)', "#REF!"],
    ['=VLOOKUP("Дорога №2",A2:D5,4,FALSE)', 0],
    ['=XLOOKUP("Школа",A2:A5,B2:B5)', 200.5],
    ['=XLOOKUP("нема",A2:A5,B2:B5,"—")', "—"],
    ['=XLOOKUP("нема",A2:A5,B2:B5)', "#N/A"],
    ['=XLOOKUP("Школа",A2:A5,B2:B5,,0,-1)', `180${NBSP}000,00`],
  ])("%s is %p", (formula, expected) => {
    expect(compute(formula)).toBe(expected);
  });

  it.each([
    ['=TEXT(1234567.891,"# ##0,00")', `1${NBSP}234${NBSP}567,89`],
    ['=TEXT(0.5125,"0,0%")', "51,3%"],
    ['=TEXT(D2,"ДД.ММ.РРРР")', "01.10.2018"],
    ['=TEXT(D2,"dd.mm.yyyy")', "01.10.2018"],
    ['=TEXT(D3,"ДД.ММ.РРРР")', "01.10.2018"],
    ['=TEXT(B2,"0")', "100"],
    ['=TEXT(-5,"0;(0)")', "(5)"],
    ['=TEXT("слово","0,00")', "слово"],
    ['=TEXT(C5,"0")', "#DIV/0!"],
    ['=TEXT(5,"""№ ""0")', "№ 5"],
    [`=VALUE("180${NBSP}000,00")`, 180000],
    ['=VALUE("180 000,00")', 180000],
    ['=VALUE("20%")', 0.2],
    ['=VALUE("89 379, 95")', "#VALUE!"],
    ['=VALUE("180000.00")', "#VALUE!"],
    ['=VALUE("")', "#VALUE!"],
    ["=VALUE(TRUE)", "#VALUE!"],
    ["=VALUE(Z1)", 0],
    ['=VALUE("01.10.2018")', 43374],
    ['=SUBSTITUTE("а-б-в","-","+")', "а+б+в"],
    ['=SUBSTITUTE("а-б-в","-","+",2)', "а-б+в"],
    [`=SUBSTITUTE(B4,"${NBSP}","")`, "180000,00"],
    [`=VALUE(SUBSTITUTE(B4,"${NBSP}",""))`, 180000],
    ['=TRIM("  а   б ")', "а б"],
    [`=TRIM("а${NBSP}")`, `а${NBSP}`],
    ['=CONCAT(A2," ",B3)', "Дорога 200,5"],
    ["=CONCAT(B2:B3)", "100200,5"],
    ['=B3&" грн"', "200,5 грн"],
    ['=0.1+0.2&""', "0,3"],
    ['=C2&""', "ІСТИНА"],
    ['=Z1&""', ""],
    ["=LEFT(A2,3)", "Дор"],
    ["=LEFT(A2)", "Д"],
    ["=LEFT(B3,4)", "200,"],
    ["=RIGHT(A2,2)", "га"],
    ["=MID(A2,2,3)", "оро"],
    ["=MID(A2,99,3)", ""],
    ["=MID(A2,0,3)", "#VALUE!"],
    ["=LEN(B4)", 10],
    ["=LEN(B3)", 5],
    ["=LEN(Z1)", 0],
    ["=DATE(2018,10,1)", 43374],
    ["=DATE(2018,13,1)", 43466],
    ["=DATE(2018,3,0)", 43159],
    ["=YEAR(D2)", 2018],
    ["=YEAR(D3)", 2018],
    ['=YEAR("01.10.2018")', 2018],
    ["=YEAR(-1)", "#NUM!"],
    ["=YEAR(0)", 1900],
    ["=YEAR(Z1)", 1900],
    ["=MONTH(D2)", 10],
    ["=EDATE(D2,1)", 43405],
  ])("%s is %p", (formula, expected) => {
    expect(compute(formula)).toBe(expected);
  });

  it("takes today from the clock", () => {
    jest.useFakeTimers({ now: new Date(2018, 9, 1, 15, 30) });
    try {
      expect([compute("=TODAY()"), compute("=YEAR(TODAY())")]).toEqual([43374, 2018]);
    } finally {
      jest.useRealTimers();
    }
  });

  it.each(["=НЕМАЄ(1)", "=FIXED(1234.5,1)", '=NUMBERVALUE("1,5")', "=ZVNUMBER(1)"])(
    "says #NAME? for %s, which it does not compute as Excel does",
    (formula) => {
      expect(compute(formula)).toBe("#NAME?");
    },
  );
});

describe("SUBTOTAL", () => {
  const rows = { A1: "Сума", A2: 1, A3: 10, A4: 100, A5: 1000 };

  it.each([
    ["=SUBTOTAL(9,A2:A5)", 1111],
    ["=SUBTOTAL(109,A2:A5)", 1101],
    ["=SUBTOTAL(2,A2:A5)", 4],
    ["=SUBTOTAL(102,A2:A5)", 3],
    ["=SUBTOTAL(101,A2:A5)", 367],
  ])("%s is %p with row 3 hidden by hand", (formula, expected) => {
    const sheet = Book.empty().activeSheet;
    fill(sheet, { ...rows, C9: formula });
    sheet.setRowsHidden(2, 2, true);
    fill(sheet, { D9: 0 });
    expect(valueAt(sheet, "C9")).toBe(expected);
  });

  it("does not count other subtotals", () => {
    const sheet = Book.empty().activeSheet;
    fill(sheet, { ...rows, A6: "=SUBTOTAL(9,A2:A5)", A7: "=SUBTOTAL(9,A2:A6)" });
    expect(valueAt(sheet, "A7")).toBe(1111);
  });

  it("leaves out filtered rows, whichever its number", async () => {
    const stored = new Workbook();
    const sheet = stored.addWorksheet("Фільтр");
    for (const [address, value] of Object.entries(rows)) sheet.getCell(address).value = value;
    sheet.autoFilter = "A1:A4";
    sheet.getRow(3).hidden = true;
    sheet.getRow(5).hidden = true;
    const book = await Book.open(new Uint8Array(await stored.xlsx.writeBuffer()), "x.xlsx");
    fill(book.activeSheet, {
      C9: "=SUBTOTAL(9,A2:A5)",
      C10: "=SUBTOTAL(109,A2:A5)",
      C11: "=SUM(A2:A5)",
      C12: "=SUBTOTAL(3,A2)",
    });
    const results = ["C9", "C10", "C11", "C12"].map((each) => valueAt(book.activeSheet, each));
    expect(results).toEqual([1101, 101, 1111, 1]);
  });
});

describe("texts that look like numbers", () => {
  it.each([
    [`'180${NBSP}000,00`, `'90${NBSP}000,00`, 0.5],
    ["'180 000,00", 90000, 0.5],
    ["'20%", "'10%", 0.5],
    [180000, "'89 379, 95", "#VALUE!"],
    ["'180.000", 1, "#VALUE!"],
    ["'Всього: 5", 1, "#VALUE!"],
    ["'", 1, "#VALUE!"],
    [0, 5, "#DIV/0!"],
  ])("plan %p and fact %p give %p", (plan, fact, expected) => {
    expect(compute("=G1/F1", { F1: plan, G1: fact })).toBe(expected);
  });

  it("divides by an empty plan as by 0", () => {
    expect(compute("=G1/F1", { G1: 5 })).toBe("#DIV/0!");
  });

  it.each([
    ["=F1+1", 181],
    ["=-F1", -180],
    ["=+F1", "180"],
    ["=F1%", 1.8],
    ["=F1=180", false],
    ['=F1="180"', true],
    ["=F1>180", true],
    ["=--F1=180", true],
  ])("%s over the text 180 is %p", (formula, expected) => {
    expect(compute(formula, { F1: "'180" })).toBe(expected);
  });
});

describe("empty cells, logical values and errors", () => {
  it.each([
    ["=Z1", 0],
    ["=Z1+5", 5],
    ['=Z1=""', true],
    ["=Z1=0", true],
    ["=TRUE+1", 2],
    ["=C2*5", 5],
    ["=TRUE>100", true],
    ['="я">5', true],
    ["=C5+1", "#DIV/0!"],
    ["=B2/Z1", "#DIV/0!"],
    ["=SUM(C5,1)", "#DIV/0!"],
    ["=0^-1", "#DIV/0!"],
    ["=-2^2", 4],
    ["=2^3^2", 64],
    ["=SQRT(-1)", "#NUM!"],
    ["=0.1+0.2=0.3", true],
    ["=0.5-0.4-0.1", 0],
    ["=1640000.1-1640000", expect.closeTo(0.1, 6)],
  ])("%s is %p", (formula, expected) => {
    expect(compute(formula)).toEqual(expected);
  });

  it("counts a formula over an empty cell as 0, as Excel does", () => {
    expect(compute("=AVERAGE(A1:A2)", { A1: "=Z1", A2: 4 })).toBe(2);
    expect(compute("=COUNT(A1:A2)", { A1: "=IF(TRUE,Z1)", A2: 4 })).toBe(2);
  });
});

describe("references", () => {
  it("reach other sheets, whatever these are called", () => {
    const book = Book.empty();
    const sheet = book.activeSheet;
    for (const name of ["Об’єкти 2018", "П'ять", "Plan.1"]) fill(book.addSheet(name), { B2: 7 });
    fill(sheet, {
      A1: "='Об’єкти 2018'!B2*2",
      A2: "=SUM('П''ять'!B:B)",
      A3: "=Plan.1!$B$2",
      A4: "='п''ЯТЬ'!B2",
      A5: "=Немає!B2",
    });
    const results = ["A1", "A2", "A3", "A4", "A5"].map((each) => valueAt(sheet, each));
    expect(results).toEqual([14, 7, 7, 7, "#REF!"]);
  });

  it("are followed anew after every edit, through a chain and across sheets", () => {
    const book = Book.empty();
    const [first, second] = [book.activeSheet, book.addSheet("Зведення")];
    fill(first, { A1: 1, A2: "=A1*2", A3: "=SUM(A1:A2)" });
    fill(second, { A1: `='${first.name}'!A3/2` });
    expect(valueAt(second, "A1")).toBe(1.5);
    first.enter(0, 0, "10");
    expect(valueAt(second, "A1")).toBe(15);
    first.enter(0, 0, "'10 000");
    expect([valueAt(first, "A2"), valueAt(first, "A3")]).toEqual([20000, 20000]);
  });

  it("find defined names and tables", async () => {
    const stored = new Workbook();
    const sheet = stored.addWorksheet("А");
    sheet.addTable({
      name: "План",
      ref: "A1",
      headerRow: true,
      columns: [{ name: "Захід" }, { name: "Сума" }],
      rows: [
        ["а", 3],
        ["б", 4],
      ],
    });
    stored.definedNames.add("А!$B$2:$B$3", "Суми");
    sheet.getCell("D1").value = { formula: "SUM(План[Сума])" };
    sheet.getCell("D2").value = { formula: "SUM(Суми)*2" };
    const book = await Book.open(new Uint8Array(await stored.xlsx.writeBuffer()), "x.xlsx");
    const results = ["D1", "D2"].map((each) => valueAt(book.activeSheet, each));
    expect(results).toEqual([7, 14]);
  });
});

describe("circular references", () => {
  it("show 0, as in Excel after its warning, and count as 0 for others", () => {
    const cells = { A1: "=B1+1", B1: "=A1*2+5", C1: "=SUM(C1:C9)", D1: "=A1+3" };
    const sheet = Book.empty().activeSheet;
    fill(sheet, cells);
    const results = Object.keys(cells).map((each) => valueAt(sheet, each));
    expect(results).toEqual([0, 0, 0, 3]);
  });

  it.each([
    ["a name", "=Сума", "=Звіт!$A$1:$A$3"],
    ["a name that is a formula", "=Сума*2", "=SUM(Звіт!$A$1:$A$2)+1"],
  ])("are found through %s", (_what, formula, meaning) => {
    const book = Book.empty();
    book.activeSheet.name = "Звіт";
    book.names.set("Сума", meaning, null);
    fill(book.activeSheet, { A1: formula, A2: 5, B1: "=A1+1" });
    expect(["A1", "B1"].map((each) => valueAt(book.activeSheet, each))).toEqual([0, 1]);
  });

  it.each(['=INDIRECT("B1")', "=SUM(OFFSET(C3,-2,-1,1,2))", "=OFFSET(Звіт!C1,0,-1)"])(
    "are found through %s, which says where it looks",
    (formula) => {
      const sheet = Book.empty().activeSheet;
      sheet.name = "Звіт";
      fill(sheet, { A1: formula, B1: "=A1+1", D1: "=B1*2" });
      expect(["A1", "B1", "D1"].map((each) => valueAt(sheet, each))).toEqual([0, 0, 0]);
    },
  );

  it.each([
    ["an address that is put together", '=INDIRECT("B"&ROW())', "A1"],
    ["an address in a cell", "=INDIRECT(G1)", "B1"],
    ["an address with its sheet", "=SUM(INDIRECT(G1))+1", "Звіт!B1:B3"],
    ["a name in a cell", "=INDIRECT(G1)", "Сума"],
    ["steps in a cell", "=OFFSET(C3,-2,G1)", -1],
    ["a size in a cell", "=SUM(OFFSET(B3,-2,0,G1))", 3],
    ["the result of another formula", "=OFFSET(C3,-2,LEN(G1)-3)", "аа"],
  ])("are found through %s", (_what, formula, given) => {
    const book = Book.empty();
    const sheet = book.activeSheet;
    sheet.name = "Звіт";
    book.names.set("Сума", "=Звіт!$B$1:$B$3", null);
    fill(sheet, { G1: given, B2: 4, A1: formula, B1: "=A1+1", D1: "=B1*2+1", E1: "=B2+1" });
    expect(["A1", "B1", "D1", "E1"].map((each) => valueAt(sheet, each))).toEqual([0, 0, 1, 5]);
    expect(book.hasCircles).toBe(true);
  });

  it("come and go with the cell that says where to look", () => {
    const book = Book.empty();
    const sheet = book.activeSheet;
    fill(sheet, { G1: "C1", C1: 7, A1: "=INDIRECT(G1)", B1: "=A1+1" });
    const seen = (): unknown[] => [valueAt(sheet, "A1"), valueAt(sheet, "B1"), book.hasCircles];
    expect(seen()).toEqual([7, 8, false]);
    fill(sheet, { G1: "B1" });
    expect(seen()).toEqual([0, 0, true]);
    fill(sheet, { C1: 70 });
    expect(seen()).toEqual([0, 0, true]);
    fill(sheet, { G1: "C1" });
    expect(seen()).toEqual([70, 71, false]);
  });

  it("are none where a computed address leads elsewhere, in whatever order", () => {
    const sheet = Book.empty().activeSheet;
    const cells = {
      A1: '=INDIRECT("B"&(ROW()+1))',
      B1: "=A1+1",
      B2: "=OFFSET(F1,G1,-5)*2",
      A5: "=SUM(INDIRECT(G2))",
      G1: 4,
      G2: "C1:C3",
      C1: 1,
      C2: "=C1+1",
      C3: "=C2+1",
    };
    fill(sheet, cells);
    expect(["A5", "B2", "A1", "B1"].map((each) => valueAt(sheet, each))).toEqual([6, 12, 12, 13]);
    fill(sheet, { C1: 2 });
    expect(["A5", "B2", "A1", "B1"].map((each) => valueAt(sheet, each))).toEqual([9, 18, 18, 19]);
  });

  it("are found through the columns of tables", () => {
    const sheet = Book.empty().activeSheet;
    fill(sheet, { A1: "План", B1: "Факт", A2: 10, B2: 7, A3: 20, B3: 9 });
    const range = { top: 0, left: 0, bottom: 2, right: 1 };
    const name = sheet.features.tableEdits.add(range, true, "user");
    fill(sheet, { A3: `=SUM(${name}[План])+1`, D1: `=SUM(${name}[Факт])` });
    expect(["A3", "D1"].map((each) => valueAt(sheet, each))).toEqual([0, 16]);
    fill(sheet, { B3: "=A3+1", A3: `=SUM(${name}[Факт])` });
    expect(["A3", "B3", "D1"].map((each) => valueAt(sheet, each))).toEqual([0, 0, 7]);
  });

  it("end when the formula does, and what used it is computed", () => {
    const sheet = Book.empty().activeSheet;
    fill(sheet, { A1: "=B1+1", B1: "=A1*2", C1: "=B1+A1" });
    fill(sheet, { A1: 4 });
    expect(["B1", "C1"].map((each) => valueAt(sheet, each))).toEqual([8, 12]);
  });

  it("give an error where only one branch leads round", () => {
    const cells = { A1: "=IF(C1=0,5,B1)", B1: "=A1" };
    expect(compute("=B1", cells)).toBe("#VALUE!");
  });

  it("are no circle when a formula only asks where a cell is", () => {
    expect(compute("=ROW(H9)+COLUMN(H9)")).toBe(17);
  });

  it("are not seen in a long running total", () => {
    const sheet = Book.empty().activeSheet;
    const formulas = Array.from({ length: 3000 }, (_each, row) => [
      row === 0 ? 1 : `=A${String(row)}+1`,
    ]);
    sheet.write({ top: 0, left: 0, bottom: 2999, right: 0 }, formulas);
    expect(valueAt(sheet, "A3000")).toBe(3000);
  });
});

describe("a file's own results", () => {
  it("stand until something changes; then a function we lack says so", async () => {
    const stored = new Workbook();
    const sheet = stored.addWorksheet("А");
    sheet.getCell("A1").value = { formula: "CUBEVALUE(B1)", result: 77 };
    sheet.getCell("A2").value = { formula: "A1+1", result: 78 };
    const book = await Book.open(new Uint8Array(await stored.xlsx.writeBuffer()), "x.xlsx");
    expect(valueAt(book.activeSheet, "A2")).toBe(78);
    fill(book.activeSheet, { B1: 5 });
    expect(["A1", "A2"].map((each) => valueAt(book.activeSheet, each))).toEqual([
      "#NAME?",
      "#NAME?",
    ]);
  });

  it("keep every formula of the sample as it is written", async () => {
    const bytes = readFileSync(join(__dirname, "../../../seeds/report-2018-9m.xlsx"));
    const book = await Book.open(new Uint8Array(bytes), "report.xlsx");
    const before = book.sheets.map((sheet) => snapshot(sheet));
    book.calculate();
    expect(book.sheets.map((sheet) => snapshot(sheet))).toEqual(before);
    expect(before.flat().filter(({ formula }) => formula !== null).length).toBeGreaterThan(10);
  });
});

function snapshot(sheet: BookSheet) {
  const used = sheet.usedRange(true);
  if (used === null) return [];
  return Array.from({ length: used.bottom + 1 }, (_row, row) =>
    Array.from({ length: used.right + 1 }, (_column, column) => {
      const { value, formula } = sheet.cell(row, column);
      return { value, formula };
    }),
  ).flat();
}
