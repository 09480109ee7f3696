import type { Worksheet } from "@cj-tech-master/excelts";
import { Workbook } from "@cj-tech-master/excelts";
import { parseRange } from "../../../src/core/sheet/address";
import { Book } from "../../../src/workbench/host/book";
import { loadOfficeRuntime } from "../../support/office-runtime";

const runtime = loadOfficeRuntime();
const { Excel } = runtime;
const NBSP = "\u00A0";

function range(address: string) {
  const parsed = parseRange(address);
  if (parsed === null) throw new Error(address);
  return parsed;
}

function sheetOf(context: Excel.RequestContext): Excel.Worksheet {
  return context.workbook.worksheets.getActiveWorksheet();
}

/** The error an add-in would catch. */
async function failureOf(
  work: (context: Excel.RequestContext) => unknown,
): Promise<OfficeExtension.Error> {
  const caught: unknown = await Excel.run(async (context) => {
    work(context);
    await context.sync();
  }).then(
    () => null,
    (error: unknown) => error,
  );
  expect(caught).toBeInstanceOf(runtime.OfficeExtension.Error);
  return caught as OfficeExtension.Error;
}

/** A workbook with what the stand-in itself cannot make. */
async function openSheet(fill: (sheet: Worksheet) => void): Promise<Book> {
  const stored = new Workbook();
  fill(stored.addWorksheet("Аркуш1"));
  return Book.open(new Uint8Array(await stored.xlsx.writeBuffer()), "файл.xlsx");
}

beforeEach(() => {
  runtime.reset();
});

describe("reading", () => {
  it("gives values, formulas, texts, types, formats and position", async () => {
    const { activeSheet } = runtime.book;
    activeSheet.enter(7, 5, "180 000,00");
    activeSheet.enter(7, 6, "=F8/0");
    activeSheet.enter(8, 5, "текст");
    const read = await Excel.run(async (context) => {
      const cells = sheetOf(context).getRange("F8:G9");
      cells.load(
        "address,rowIndex,columnIndex,rowCount,columnCount,cellCount,values,formulas,text,valueTypes,numberFormat,numberFormatCategories",
      );
      await context.sync();
      return cells.toJSON();
    });
    expect(read).toMatchObject({
      address: "Аркуш1!F8:G9",
      rowIndex: 7,
      columnIndex: 5,
      rowCount: 2,
      columnCount: 2,
      cellCount: 4,
      values: [
        [180000, "#DIV/0!"],
        ["текст", ""],
      ],
      formulas: [
        [180000, "=F8/0"],
        ["текст", ""],
      ],
      text: [
        [`180${NBSP}000,00`, "#DIV/0!"],
        ["текст", ""],
      ],
      valueTypes: [
        ["Double", "Error"],
        ["String", "Empty"],
      ],
      numberFormat: [
        ["#,##0.00", "General"],
        ["General", "General"],
      ],
      numberFormatCategories: [
        ["Number", "General"],
        ["General", "General"],
      ],
    });
  });

  it("gives null for whole columns instead of a million cells", async () => {
    const read = await Excel.run(async (context) => {
      const column = sheetOf(context).getRange("B:B");
      column.load("values,address,cellCount");
      await context.sync();
      return column.toJSON();
    });
    expect(read).toMatchObject({ values: null, address: "Аркуш1!B:B", cellCount: 1_048_576 });
  });

  it("finds the used range, with and without cells that only have a format", async () => {
    const { activeSheet } = runtime.book;
    activeSheet.enter(2, 1, "5");
    activeSheet.setStyle(range("D9"), { fill: "#FF0000" });
    const read = await Excel.run(async (context) => {
      const sheet = sheetOf(context);
      const [values, all] = [sheet.getUsedRangeOrNullObject(true), sheet.getUsedRange()];
      values.load("address");
      all.load("address");
      await context.sync();
      return [values.address, all.address];
    });
    expect(read).toEqual(["Аркуш1!B3", "Аркуш1!B3:D9"]);
  });

  it("says that an empty sheet has no used range", async () => {
    const isNull = await Excel.run(async (context) => {
      const used = sheetOf(context).getUsedRangeOrNullObject(true);
      used.load("address");
      await context.sync();
      return used.isNullObject;
    });
    expect(isNull).toBe(true);
    expect(runtime.host.liveReferences).toBe(0);
  });

  it("lists sheets with their names, ids and visibility", async () => {
    runtime.book.addSheet("Схований").visibility = "very-hidden";
    const read = await Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.load("items/name,items/id,items/visibility,items/position");
      const count = worksheets.getCount(true);
      const first = worksheets.getFirst();
      const missing = worksheets.getItemOrNullObject("Немає");
      first.load("name");
      missing.load("name");
      context.workbook.load("name,readOnly");
      await context.sync();
      return {
        items: worksheets.items.map(({ name, id, visibility, position }) => ({
          name,
          id,
          visibility,
          position,
        })),
        count: count.value,
        first: first.name,
        missing: missing.isNullObject,
        book: context.workbook.name,
        readOnly: context.workbook.readOnly,
      };
    });
    const [one, two] = runtime.book.sheets;
    expect(read).toEqual({
      items: [
        { name: "Аркуш1", id: one?.id, visibility: "Visible", position: 0 },
        { name: "Схований", id: two?.id, visibility: "VeryHidden", position: 1 },
      ],
      count: 1,
      first: "Аркуш1",
      missing: true,
      book: "Книга1.xlsx",
      readOnly: false,
    });
  });

  it("answers a load without names with every property of the offered set", async () => {
    const read = await Excel.run(async (context) => {
      const cell = sheetOf(context).getRange("A1");
      cell.load();
      await context.sync();
      return cell.toJSON();
    });
    expect(read).toMatchObject({ address: "Аркуш1!A1", values: [[""]], hidden: false });
  });

  it.each<[string, (cells: Excel.Range) => Excel.Range, string]>([
    ["getCell", (cells) => cells.getCell(1, 1), "C3"],
    ["getRow", (cells) => cells.getRow(1), "B3:C3"],
    ["getColumn", (cells) => cells.getColumn(1), "C2:C4"],
    ["getOffsetRange", (cells) => cells.getOffsetRange(1, 2), "D3:E5"],
    ["getResizedRange", (cells) => cells.getResizedRange(1, -1), "B2:B5"],
    ["getBoundingRect", (cells) => cells.getBoundingRect("E9"), "B2:E9"],
    ["getEntireRow", (cells) => cells.getEntireRow(), "2:4"],
    ["getEntireColumn", (cells) => cells.getEntireColumn(), "B:C"],
    ["getLastRow", (cells) => cells.getLastRow(), "B4:C4"],
    ["getLastCell", (cells) => cells.getLastCell(), "C4"],
    ["getIntersectionOrNullObject", (cells) => cells.getIntersectionOrNullObject("C1:Z3"), "C2:C3"],
  ])("%s", async (_name, move, expected) => {
    const address = await Excel.run(async (context) => {
      const moved = move(sheetOf(context).getRange("B2:C4"));
      moved.load("address");
      await context.sync();
      return moved.address;
    });
    expect(address).toBe(`Аркуш1!${expected}`);
  });

  it("tells hidden rows and columns, null when they differ", async () => {
    runtime.book.activeSheet.setRowsHidden(1, 1, true);
    runtime.book.activeSheet.setColumnsHidden(4, 4, true);
    const read = await Excel.run(async (context) => {
      const sheet = sheetOf(context);
      const [both, row, column] = ["A2:A3", "A2:B2", "E1:E3"].map((address) => {
        const cells = sheet.getRange(address);
        cells.load("hidden,rowHidden,columnHidden");
        return cells;
      });
      await context.sync();
      return [both?.rowHidden, row?.hidden, row?.rowHidden, column?.hidden, column?.columnHidden];
    });
    expect(read).toEqual([null, true, true, true, true]);
  });

  it("says what separates decimals and thousands", async () => {
    const read = await Excel.run(async (context) => {
      const { application } = context.workbook;
      const { cultureInfo } = application;
      application.load("decimalSeparator,thousandsSeparator,calculationMode");
      cultureInfo.load("name");
      cultureInfo.numberFormat.load("numberDecimalSeparator,numberGroupSeparator");
      await context.sync();
      return [
        application.decimalSeparator,
        application.thousandsSeparator,
        application.calculationMode,
        cultureInfo.name,
        cultureInfo.numberFormat.numberDecimalSeparator,
        cultureInfo.numberFormat.numberGroupSeparator,
      ];
    });
    expect(read).toEqual([",", NBSP, "Automatic", "uk-UA", ",", NBSP]);
  });
});

describe("other ways to ask", () => {
  it("loads by an object, a page of a collection, and sets several properties at once", async () => {
    for (const name of ["Другий", "Третій"]) runtime.book.addSheet(name);
    const read = await Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.load({ name: true, $top: 1, $skip: 1 });
      const cells = sheetOf(context).getRange("A1");
      cells.set({ values: [[5]], format: { fill: { color: "#ABCDEF" } } });
      cells.load({ values: true, format: { fill: { color: true } } });
      await context.sync();
      return [worksheets.items.map((sheet) => sheet.name), cells.values, cells.format.fill.color];
    });
    expect(read).toEqual([["Другий"], [[5]], "#ABCDEF"]);
  });

  it("answers in JavaScript's names where the client wants plain data", async () => {
    const { body } = (await runtime.host.process(
      JSON.stringify({
        Actions: [
          { Id: 1, ActionType: 7, Name: "", ObjectPathId: 2, QueryInfo: { Select: ["name"] } },
          { Id: 2, ActionType: 9, Name: "", ObjectPathId: 3, ObjectState: { Name: "Новий" } },
        ],
        ObjectPaths: {
          1: { Id: 1, ObjectPathType: 1, Name: "" },
          2: { Id: 2, ObjectPathType: 4, Name: "Worksheets", ParentObjectPathId: 1 },
          3: {
            Id: 3,
            ObjectPathType: 3,
            Name: "GetActiveWorksheet",
            ParentObjectPathId: 2,
            ArgumentInfo: {},
          },
        },
      }),
      0,
    )) as { body: unknown };
    const { id } = runtime.book.activeSheet;
    expect(body).toEqual({
      Results: [{ ActionId: 1, Value: { items: [{ id, name: "Аркуш1" }] } }],
      TraceIds: [],
    });
    expect(runtime.book.activeSheet.name).toBe("Новий");
  });
});

describe("merged areas", () => {
  it("are those whose top left cell is inside the range", async () => {
    const { activeSheet } = runtime.book;
    activeSheet.merge(range("A1:B2"));
    activeSheet.merge(range("D4:E4"));
    const read = await Excel.run(async (context) => {
      const sheet = sheetOf(context);
      const all = sheet.getRange("A1:E9").getMergedAreasOrNullObject();
      const late = sheet.getRange("B2:E9").getMergedAreasOrNullObject();
      const none = sheet.getRange("G1:H9").getMergedAreasOrNullObject();
      all.load("address,areaCount,cellCount,areas/items/address");
      late.load("address");
      none.load("address");
      await context.sync();
      const areas = all.areas.items.map((area) => area.address);
      return [all.address, all.areaCount, all.cellCount, areas, late.address, none.isNullObject];
    });
    expect(read).toEqual([
      "Аркуш1!A1:B2,Аркуш1!D4:E4",
      2,
      6,
      ["Аркуш1!A1:B2", "Аркуш1!D4:E4"],
      "Аркуш1!D4:E4",
      true,
    ]);
  });

  it("fail above 512", async () => {
    runtime.book.batch(() => {
      for (let row = 0; row < 513; row++) {
        runtime.book.activeSheet.merge({ top: row, left: 0, bottom: row, right: 1 });
      }
    });
    const error = await failureOf((context) => {
      sheetOf(context).getRange("A1:B600").getMergedAreasOrNullObject().load("areaCount");
    });
    expect(error.debugInfo.errorLocation).toBe("Range.getMergedAreasOrNullObject");
  });

  it("are made and split by an add-in", async () => {
    await Excel.run(async (context) => {
      const sheet = sheetOf(context);
      sheet.getRange("A1:B2").merge();
      sheet.getRange("D1:E2").merge(true);
      await context.sync();
    });
    expect(runtime.book.activeSheet.merges).toEqual([
      range("A1:B2"),
      range("D1:E1"),
      range("D2:E2"),
    ]);
    await Excel.run(async (context) => {
      sheetOf(context).getRange("A1:E9").unmerge();
      await context.sync();
    });
    expect(runtime.book.activeSheet.merges).toEqual([]);
  });
});

describe("writing", () => {
  it("writes values and formulas, and null leaves a cell alone", async () => {
    runtime.book.activeSheet.enter(0, 1, "лишається");
    const value = await Excel.run(async (context) => {
      const cells = sheetOf(context).getRange("A1:C1");
      cells.values = [[2, null, "=A1*21"]];
      cells.load("values");
      await context.sync();
      return cells.values;
    });
    expect(value).toEqual([[2, "лишається", 42]]);
    expect(runtime.book.activeSheet.cell(0, 2).formula).toBe("=A1*21");
  });

  it("writes one value into every cell", async () => {
    await Excel.run(async (context) => {
      (sheetOf(context).getRange("A1:B2") as { values: unknown }).values = 7;
      await context.sync();
    });
    expect(runtime.book.activeSheet.cell(1, 1).value).toBe(7);
  });

  it("turns a number written into a «@» cell into text", async () => {
    const read = await Excel.run(async (context) => {
      const cells = sheetOf(context).getRange("A1:A2");
      cells.numberFormat = [["@"], ["0.00"]];
      cells.values = [[180000.5], [180000.5]];
      cells.load("values,valueTypes,text");
      await context.sync();
      return cells.toJSON();
    });
    expect(read).toMatchObject({
      values: [["180000,5"], [180000.5]],
      valueTypes: [["String"], ["Double"]],
      text: [["180000,5"], ["180000,50"]],
    });
  });

  it("takes number formats for cells, with null for those that stay", async () => {
    runtime.book.activeSheet.setNumberFormat(range("A1:B1"), "0%");
    await Excel.run(async (context) => {
      sheetOf(context).getRange("A1:B1").numberFormat = [[null, "#,##0.00"]];
      await context.sync();
    });
    const { activeSheet } = runtime.book;
    expect(
      [activeSheet.cell(0, 0), activeSheet.cell(0, 1)].map((cell) => cell.numberFormat),
    ).toEqual(["0%", "#,##0.00"]);
  });

  it("clears contents, formats or both", async () => {
    const { activeSheet } = runtime.book;
    for (const row of [0, 1, 2]) activeSheet.enter(row, 0, "5%");
    await Excel.run(async (context) => {
      const sheet = sheetOf(context);
      sheet.getRange("A1").clear("Contents");
      sheet.getRange("A2").clear("Formats");
      sheet.getRange("A3").clear();
      await context.sync();
    });
    expect([0, 1, 2].map((row) => activeSheet.cell(row, 0))).toMatchObject([
      { value: null, numberFormat: "0%" },
      { value: 0.05, numberFormat: "General" },
      { value: null, numberFormat: "General" },
    ]);
  });

  it("splits a large write and keeps every cell", async () => {
    const values = Array.from({ length: 400 }, (_, row) => [row, row * 2, row * 3, row * 4, "x"]);
    await Excel.run(async (context) => {
      sheetOf(context).getRange("A1:E400").values = values;
      await context.sync();
    });
    const { activeSheet } = runtime.book;
    expect(activeSheet.cell(399, 3).value).toBe(1596);
    expect(activeSheet.usedRange(true)).toEqual(range("A1:E400"));
    expect(runtime.counts.syncs).toBeLessThanOrEqual(3);
  });

  it("refuses rows that do not fit, and names the member", async () => {
    const error = await failureOf((context) => {
      sheetOf(context).getRange("A1:B2").values = [[1, 2]];
    });
    expect(error).toMatchObject({
      code: "InvalidArgument",
      debugInfo: { errorLocation: "Range.values" },
    });
  });

  it.each([["=SUM("], ["=1+"]])("refuses the formula %s", async (formula) => {
    const error = await failureOf((context) => {
      sheetOf(context).getRange("A1").formulas = [[formula]];
    });
    expect(error.code).toBe("InvalidArgument");
    expect(runtime.book.activeSheet.cell(0, 0).type).toBe("empty");
  });

  it("refuses to write into whole columns", async () => {
    const error = await failureOf((context) => {
      (sheetOf(context).getRange("A:A") as { values: unknown }).values = 1;
    });
    expect(error.code).toBe("InvalidArgument");
  });

  it("hides rows and columns, sets widths and heights", async () => {
    const read = await Excel.run(async (context) => {
      const cells = sheetOf(context).getRange("B2:C3");
      cells.rowHidden = true;
      cells.columnHidden = true;
      const other = sheetOf(context).getRange("E5");
      other.format.columnWidth = 90;
      other.format.rowHeight = 30;
      other.load("format/columnWidth,format/rowHeight");
      await context.sync();
      return [other.format.columnWidth, other.format.rowHeight];
    });
    expect(read).toEqual([90, 30]);
    const { activeSheet } = runtime.book;
    expect([activeSheet.isRowHidden(2), activeSheet.isColumnHidden(2)]).toEqual([true, true]);
    expect([activeSheet.columnWidth(4), activeSheet.rowHeight(4)]).toEqual([120, 40]);
  });
});

describe("formats", () => {
  it("are set and read back", async () => {
    const read = await Excel.run(async (context) => {
      const cell = sheetOf(context).getRange("B2");
      const { format } = cell;
      format.fill.color = "#ffd966";
      format.font.bold = true;
      format.font.italic = true;
      format.font.underline = "Single";
      format.font.color = "#123456";
      format.font.name = "Arial";
      format.font.size = 14;
      format.horizontalAlignment = "CenterAcrossSelection";
      format.verticalAlignment = "Center";
      format.wrapText = true;
      format.load("horizontalAlignment,verticalAlignment,wrapText");
      format.fill.load("color");
      format.font.load("bold,italic,underline,color,name,size");
      await context.sync();
      return format.toJSON();
    });
    expect(read).toMatchObject({
      horizontalAlignment: "CenterAcrossSelection",
      verticalAlignment: "Center",
      wrapText: true,
      fill: { color: "#FFD966" },
      font: {
        bold: true,
        italic: true,
        underline: "Single",
        color: "#123456",
        name: "Arial",
        size: 14,
      },
    });
    expect(runtime.book.activeSheet.cell(1, 1).style).toMatchObject({
      fill: "#FFD966",
      horizontal: "centerContinuous",
      vertical: "middle",
      wrap: true,
    });
  });

  it("read as null where cells differ, and a cleared fill as white", async () => {
    runtime.book.activeSheet.setStyle(range("A1"), { fill: "#FF0000", bold: true });
    const read = await Excel.run(async (context) => {
      const cells = sheetOf(context).getRange("A1:B1");
      cells.load("format/fill/color,format/font/bold");
      await context.sync();
      const before = [cells.format.fill.color, cells.format.font.bold];
      cells.format.fill.clear();
      cells.load("format/fill/color");
      await context.sync();
      return [...before, cells.format.fill.color];
    });
    expect(read).toEqual([null, null, "#FFFFFF"]);
    expect(runtime.book.activeSheet.cell(0, 0).style.fill).toBeNull();
  });

  it("draw borders on the sides of a range", async () => {
    const read = await Excel.run(async (context) => {
      const cells = sheetOf(context).getRange("B2:C3");
      const bottom = cells.format.borders.getItem("EdgeBottom");
      bottom.style = "Double";
      bottom.color = "#00FF00";
      cells.format.borders.getItem("InsideVertical").style = "Continuous";
      bottom.load("style,color");
      const top = cells.format.borders.getItem("EdgeTop");
      top.load("style");
      await context.sync();
      return [bottom.style, bottom.color, top.style];
    });
    expect(read).toEqual(["Double", "#00FF00", "None"]);
    const { activeSheet } = runtime.book;
    expect(activeSheet.cell(2, 1).style.borders.bottom).toMatchObject({
      line: "Double",
      color: "#00FF00",
    });
    expect(activeSheet.cell(1, 1).style.borders).toMatchObject({
      right: { line: "Continuous" },
      bottom: null,
    });
  });
});

describe("refusals", () => {
  it("name a member that the host does not have", async () => {
    const error = await failureOf((context) => {
      sheetOf(context).pivotTables.load("items/name");
    });
    expect(error).toMatchObject({
      code: "ApiNotFound",
      debugInfo: { errorLocation: "Worksheet.pivotTables" },
    });
    expect(error.message).toContain("Worksheet.pivotTables");
  });

  it.each<[string, (context: Excel.RequestContext) => unknown]>([
    ["Range.style", (context) => sheetOf(context).getRange("A1").load("style")],
    ["Range.style", (context) => (sheetOf(context).getRange("A1").style = "Normal")],
    ["Range.find", (context) => sheetOf(context).getRange("A1").find("х", {})],
  ])("name %s", async (member, work) => {
    const error = await failureOf(work);
    expect([error.code, error.debugInfo.errorLocation]).toEqual(["ApiNotFound", member]);
  });

  it("keep to the offered requirement set", async () => {
    runtime.reset(undefined, { excelApi: "1.12" });
    const error = await failureOf((context) => {
      sheetOf(context).getRange("A1").getMergedAreasOrNullObject().load("areaCount");
    });
    expect(error.code).toBe("ApiNotFound");
    expect(Office.context.requirements.isSetSupported("ExcelApi", "1.13")).toBe(false);
    expect(Office.context.requirements.isSetSupported("ExcelApi", "1.9")).toBe(true);
  });

  it("say that a sheet does not exist", async () => {
    const error = await failureOf((context) => {
      context.workbook.worksheets.getItem("Немає").load("name");
    });
    expect(error.code).toBe("ItemNotFound");
  });

  it("deny writing on a protected sheet and leave it as it was", async () => {
    runtime.book.activeSheet.enter(0, 0, "було");
    runtime.book.activeSheet.protect();
    const error = await failureOf((context) => {
      sheetOf(context).getRange("A1").values = [["стало"]];
    });
    expect(error.code).toBe("AccessDenied");
    expect(runtime.book.activeSheet.cell(0, 0).value).toBe("було");
    const isProtected = await Excel.run(async (context) => {
      const { protection } = sheetOf(context);
      protection.load("protected");
      await context.sync();
      return protection.protected;
    });
    expect(isProtected).toBe(true);
  });

  it("let unlocked cells of a protected sheet be written", async () => {
    runtime.reset(
      await openSheet((sheet) => {
        sheet.getCell("B1").protection = { locked: false };
        sheet.sheetProtection = { sheet: true };
      }),
    );
    await Excel.run(async (context) => {
      sheetOf(context).getRange("B1").values = [[5]];
      await context.sync();
    });
    expect(runtime.book.activeSheet.cell(0, 1).value).toBe(5);
    expect(runtime.book.activeSheet.enter(0, 0, "ні")).toBe("protected");
    const error = await failureOf((context) => {
      sheetOf(context).getRange("A1:B1").values = [[1, 2]];
    });
    expect(error.code).toBe("AccessDenied");
  });

  it("deny writing in a read-only workbook", async () => {
    runtime.book.readOnly = true;
    const error = await failureOf((context) => {
      sheetOf(context).getRange("A1").format.fill.color = "red";
    });
    expect(error.code).toBe("AccessDenied");
  });

  it("stop a batch where it failed and keep what went before", async () => {
    await failureOf((context) => {
      const sheet = sheetOf(context);
      sheet.getRange("A1").values = [["є"]];
      sheet.getRange("A2").values = [["=SUM("]];
      sheet.getRange("A3").values = [["немає"]];
    });
    const { activeSheet } = runtime.book;
    expect([0, 1, 2].map((row) => activeSheet.cell(row, 0).value)).toEqual(["є", null, null]);
  });

  it("answer too large a request as the web does", async () => {
    runtime.reset(undefined, { payloadLimit: 10_000 });
    const error = await failureOf((context) => {
      sheetOf(context).getRange("A1").values = [["я".repeat(6_000)]];
    });
    expect(error.code).toBe("RequestPayloadSizeLimitExceeded");
    expect(runtime.book.activeSheet.cell(0, 0).type).toBe("empty");
  });
});

describe("a person typing in a cell", () => {
  it("makes every request fail", async () => {
    runtime.book.editing = true;
    const error = await failureOf((context) => {
      sheetOf(context).load("name");
    });
    expect(error.code).toBe("InvalidOperationInCellEditMode");
  });

  it("is waited for when the add-in asks for it", async () => {
    runtime.book.editing = true;
    const written = Excel.run({ delayForCellEdit: true }, async (context) => {
      sheetOf(context).getRange("A1").values = [["після"]];
      await context.sync();
    });
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(runtime.book.activeSheet.cell(0, 0).type).toBe("empty");
    runtime.book.editing = false;
    await written;
    expect(runtime.book.activeSheet.cell(0, 0).value).toBe("після");
  });
});

describe("references", () => {
  it("live until the run is over", async () => {
    await Excel.run(async (context) => {
      const sheet = sheetOf(context);
      const cells = sheet.getRange("A1:B2");
      cells.load("values");
      await context.sync();
      expect(runtime.host.liveReferences).toBe(1);
      cells.values = [
        [1, 2],
        [3, 4],
      ];
      await context.sync();
    });
    expect(runtime.host.liveReferences).toBe(0);
    expect(runtime.book.activeSheet.cell(1, 1).value).toBe(4);
  });
});

describe("sheets and selection", () => {
  it("adds, renames, activates and deletes a sheet", async () => {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add("Журнал");
      await context.sync();
      sheet.name = "Протокол";
      sheet.activate();
      context.workbook.worksheets.getItem("Аркуш1").delete();
      await context.sync();
    });
    expect(runtime.book.sheets.map((sheet) => sheet.name)).toEqual(["Протокол"]);
    expect(runtime.book.activeSheet.name).toBe("Протокол");
  });

  it.each<[string, (sheets: Excel.WorksheetCollection) => unknown]>([
    ["ItemAlreadyExists", (sheets) => sheets.add("аркуш1")],
    ["InvalidArgument", (sheets) => sheets.add("а/б")],
    [
      "InvalidOperation",
      (sheets) => {
        sheets.getFirst().delete();
      },
    ],
  ])("refuses with %s", async (code, work) => {
    const error = await failureOf((context) => work(context.workbook.worksheets));
    expect(error.code).toBe(code);
    expect(runtime.book.sheets).toHaveLength(1);
  });

  it("selects on another sheet and tells what is selected", async () => {
    runtime.book.addSheet("Другий");
    const address = await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Другий");
      sheet.activate();
      await context.sync();
      sheet.getRange("F12").select();
      const selected = context.workbook.getSelectedRange();
      selected.load("address");
      await context.sync();
      return selected.address;
    });
    expect(address).toBe("Другий!F12");
    expect(runtime.book.activeSheet.name).toBe("Другий");
    expect(runtime.book.selection).toEqual(range("F12"));
  });

  it("does not select on a hidden sheet", async () => {
    runtime.book.addSheet("Схований").visibility = "hidden";
    const error = await failureOf((context) => {
      context.workbook.worksheets.getItem("Схований").getRange("A1").select();
    });
    expect(error.code).toBe("InvalidOperation");
  });

  it("quotes a sheet name in an address where Excel does", async () => {
    runtime.book.addSheet("9 міс 2018");
    const address = await Excel.run(async (context) => {
      const cells = context.workbook.worksheets.getItem("9 міс 2018").getRange("A1:B2");
      cells.load("address");
      await context.sync();
      return cells.address;
    });
    expect(address).toBe("'9 міс 2018'!A1:B2");
  });

  it.each([
    [false, [false, false]],
    [true, [true, true]],
  ])("tells whether an autofilter hides rows: %s", async (filtered, expected) => {
    runtime.reset(
      await openSheet((sheet) => {
        sheet.addRows([["назва"], ["а"], ["б"]]);
        if (!filtered) return;
        sheet.autoFilter = "A1:A3";
        sheet.getRow(2).hidden = true;
      }),
    );
    const read = await Excel.run(async (context) => {
      const { autoFilter } = sheetOf(context);
      autoFilter.load("enabled,isDataFiltered");
      await context.sync();
      return [autoFilter.enabled, autoFilter.isDataFiltered];
    });
    expect(read).toEqual(expected);
  });
});

describe("calculation", () => {
  it("sees within a batch what the batch wrote", async () => {
    const value = await Excel.run(async (context) => {
      const sheet = sheetOf(context);
      sheet.getRange("A1:A2").values = [[2], ["=A1*5"]];
      const result = sheet.getRange("A2");
      result.load("values");
      await context.sync();
      return result.values;
    });
    expect(value).toEqual([[10]]);
  });

  it("waits while suspended, and is done by a call in manual mode", async () => {
    const { activeSheet } = runtime.book;
    activeSheet.write(range("A1:A2"), [[2], ["=A1*5"]]);
    const values = await Excel.run(async (context) => {
      const { application } = context.workbook;
      application.suspendApiCalculationUntilNextSync();
      const sheet = sheetOf(context);
      sheet.getRange("A1").values = [[3]];
      const [early, late, manual, asked] = [1, 2, 3, 4].map(() => sheet.getRange("A2"));
      early?.load("values");
      await context.sync();
      late?.load("values");
      await context.sync();
      application.calculationMode = "Manual";
      sheet.getRange("A1").values = [[4]];
      manual?.load("values");
      await context.sync();
      application.calculate("Full");
      asked?.load("values");
      await context.sync();
      return [early, late, manual, asked].map((cells) => cells?.values);
    });
    expect(values).toEqual([[[10]], [[15]], [[15]], [[20]]]);
  });
});

describe("settings in the file", () => {
  it("are added, read back and deleted", async () => {
    const read = await Excel.run(async (context) => {
      const { settings } = context.workbook;
      settings.add("zvirka", { waived: ["a"] });
      await context.sync();
      const found = settings.getItemOrNullObject("zvirka");
      const missing = settings.getItemOrNullObject("інше");
      found.load("key,value");
      missing.load("value");
      await context.sync();
      const value: unknown = found.value;
      found.delete();
      await context.sync();
      return [value, missing.isNullObject];
    });
    expect(read).toEqual([{ waived: ["a"] }, true]);
    expect(runtime.host.settings.size).toBe(0);
  });
});

describe("events", () => {
  /** Lets the host's messages arrive. */
  const settled = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 5));

  it("tell changes of a person and of the add-in apart", async () => {
    const heard: unknown[] = [];
    await Excel.run(async (context) => {
      sheetOf(context).onChanged.add((event) => {
        heard.push([event.address, event.changeType, event.triggerSource, event.details]);
        return Promise.resolve();
      });
      context.workbook.worksheets.onChanged.add((event) => {
        heard.push(["book", event.worksheetId]);
        return Promise.resolve();
      });
      await context.sync();
      sheetOf(context).getRange("A1:B1").values = [[1, 2]];
      await context.sync();
    });
    runtime.book.activeSheet.enter(1, 1, "5");
    await settled();
    const id = runtime.book.activeSheet.id;
    expect(heard).toEqual([
      ["A1:B1", "RangeEdited", "ThisLocalAddin", undefined],
      ["book", id],
      [
        "B2",
        "RangeEdited",
        "Unknown",
        { valueBefore: "", valueAfter: 5, valueTypeBefore: "Empty", valueTypeAfter: "Double" },
      ],
      ["book", id],
    ]);
  });

  it("are silent while the add-in switches them off, and after it has left", async () => {
    const heard: string[] = [];
    const handler = await Excel.run(async (context) => {
      const added = sheetOf(context).onChanged.add((event) => {
        heard.push(event.address);
        return Promise.resolve();
      });
      await context.sync();
      context.runtime.enableEvents = false;
      sheetOf(context).getRange("A1").values = [[1]];
      context.runtime.enableEvents = true;
      sheetOf(context).getRange("A2").values = [[2]];
      await context.sync();
      return added;
    });
    await settled();
    await Excel.run(handler.context, async (context) => {
      handler.remove();
      await context.sync();
    });
    runtime.book.activeSheet.enter(2, 0, "3");
    await settled();
    expect(heard).toEqual(["A2"]);
  });

  it("tell of selection, activation, sheets that come and go, formats and results", async () => {
    const heard: unknown[] = [];
    const second = runtime.book.addSheet("Другий");
    const first = runtime.book.activeSheet;
    const hear = (name: string) => (event: { worksheetId: string; address?: string }) => {
      heard.push([name, event.worksheetId, event.address]);
      return Promise.resolve();
    };
    await Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.onSelectionChanged.add(hear("selection"));
      worksheets.onActivated.add(hear("activated"));
      worksheets.onDeactivated.add(hear("deactivated"));
      worksheets.onAdded.add(hear("added"));
      worksheets.onDeleted.add(hear("deleted"));
      worksheets.onFormatChanged.add(hear("format"));
      await context.sync();
    });
    runtime.book.select(second, range("B2"));
    second.setStyle(range("C3"), { bold: true });
    const third = runtime.book.addSheet("Третій");
    runtime.book.deleteSheet(third);
    await settled();
    expect(heard).toEqual([
      ["deactivated", first.id, undefined],
      ["activated", second.id, undefined],
      ["selection", second.id, "B2"],
      ["format", second.id, "C3"],
      ["added", third.id, undefined],
      ["deleted", third.id, undefined],
    ]);
  });
  it("tell new names and visibility from ExcelApi 1.17 on, and not before", async () => {
    runtime.reset(undefined, { excelApi: "1.16" });
    const error = await failureOf((context) => {
      context.workbook.worksheets.onNameChanged.add(() => Promise.resolve());
    });
    expect([error.code, error.debugInfo.errorLocation]).toEqual([
      "ApiNotFound",
      "WorksheetCollection.onNameChanged",
    ]);
    runtime.reset(undefined, { excelApi: "1.17" });
    const heard: unknown[] = [];
    await Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.onNameChanged.add((event) => {
        heard.push([event.nameBefore, event.nameAfter]);
        return Promise.resolve();
      });
      worksheets.onVisibilityChanged.add((event) => {
        heard.push([event.visibilityBefore, event.visibilityAfter]);
        return Promise.resolve();
      });
      await context.sync();
    });
    const second = runtime.book.addSheet("Другий");
    second.name = "Інший";
    second.visibility = "hidden";
    await settled();
    expect(heard).toEqual([
      ["Другий", "Інший"],
      ["Visible", "Hidden"],
    ]);
  });
});
