import { formatRange } from "../../../src/core/sheet/address";
import { Book } from "../../../src/workbench/host/book";
import { loadOfficeRuntime } from "../../support/office-runtime";

const runtime = loadOfficeRuntime();
const { Excel } = runtime;

async function change(work: (table: Excel.Table, sheet: Excel.Worksheet) => unknown) {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    work(sheet.tables.getItem("Заходи"), sheet);
    await context.sync();
  });
}

async function codeOf(work: (table: Excel.Table) => unknown): Promise<string> {
  return change(work).then(
    () => "done",
    (error: unknown) => (error instanceof runtime.OfficeExtension.Error ? error.code : "other"),
  );
}

/** What a batch gives back once it is loaded. */
function read<T>(
  work: (table: Excel.Table, context: Excel.RequestContext) => Promise<T>,
): Promise<T> {
  return Excel.run((context) => work(context.workbook.tables.getItem("Заходи"), context));
}

/** The contents of A1:D9 as lines, without those at the end that are empty. */
function lines({ activeSheet } = runtime.book): string[] {
  const texts = Array.from({ length: 9 }, (_, row) =>
    [0, 1, 2, 3].map((column) => activeSheet.cell(row, column).text).join("|"),
  );
  return texts.slice(0, texts.findLastIndex((text) => text !== "|||") + 1);
}

const place = (book: Book = runtime.book): string =>
  book.activeSheet.features.tables().map(({ range }) => formatRange(range))[0] ?? "";

const shownRows = ({ activeSheet }: Book = runtime.book): number[] =>
  [1, 2, 3, 4, 5].filter((row) => !activeSheet.isRowHidden(row - 1));

async function reopened(): Promise<Book> {
  return Book.open(await runtime.book.save(), "ще раз.xlsx");
}

beforeEach(async () => {
  const { activeSheet: sheet } = runtime.reset(undefined, { excelApi: "1.20" });
  for (const [row, texts] of [
    ["Захід", "План"],
    ["ремонт", "10"],
    ["доріг", "20"],
    ["ремонт", "30"],
    ["нижче", ""],
  ].entries()) {
    for (const [column, text] of texts.entries()) sheet.enter(row, column, text);
  }
  await Excel.run(async (context) => {
    const table = context.workbook.worksheets.getActiveWorksheet().tables.add("A1:B4", true);
    table.name = "Заходи";
    await context.sync();
  });
  sheet.enter(0, 3, "=SUM(Заходи[План])");
});

describe("rows", () => {
  it("are counted, read and written by place", async () => {
    const found = await read(async ({ rows }, context) => {
      const row = rows.getItemAt(1).load("values,index");
      rows.load("items/index,count");
      const range = row.getRange().load("address");
      await context.sync();
      return [rows.count, rows.items.length, row.values, row.index, range.address];
    });
    expect(found).toEqual([3, 3, [["доріг", 20]], 1, "Аркуш1!A3:B3"]);
    await change((table) => (table.rows.getItemAt(1).values = [["міст", 25]]));
    expect(lines()[2]).toBe("міст|25||");
  });

  it("are added at the end, and push away what is below; formulas count them", async () => {
    await change((table) =>
      table.rows.add(undefined, [
        ["школа", 40],
        ["парк", 50],
      ]),
    );
    expect(place()).toBe("A1:B6");
    expect(lines().slice(3)).toEqual(["ремонт|30||", "школа|40||", "парк|50||", "нижче|||"]);
    expect(runtime.book.activeSheet.cell(0, 3).value).toBe(150);
    runtime.book.undo();
    expect([place(), lines().at(-1)]).toEqual(["A1:B4", "нижче|||"]);
    expect(runtime.book.activeSheet.cell(0, 3).value).toBe(60);
    runtime.book.redo();
    expect([place(), lines().at(-1)]).toEqual(["A1:B6", "нижче|||"]);
  });

  it("are added in between, one without brackets, and above the totals", async () => {
    await change((table) => {
      table.showTotals = true;
      table.rows.add(1, ["школа", 40] as never);
      table.rows.add(-1, [["парк", 50]]);
    });
    expect(place()).toBe("A1:B7");
    expect(lines().map((line) => line.split("|").slice(0, 2).join(" "))).toEqual([
      "Захід План",
      "ремонт 10",
      "школа 40",
      "доріг 20",
      "ремонт 30",
      "парк 50",
      "Підсумок 150",
      "нижче ",
    ]);
  });

  it("are deleted; the last one is only emptied", async () => {
    await change((table) => {
      table.rows.getItemAt(0).delete();
      table.rows.getItemAt(0).delete();
    });
    expect([place(), lines().slice(1)]).toEqual(["A1:B2", ["ремонт|30||", "нижче|||"]]);
    await change((table) => {
      table.rows.getItemAt(0).delete();
    });
    expect([place(), lines().slice(1)]).toEqual(["A1:B2", ["|||", "нижче|||"]]);
  });

  it("are refused where they do not fit", async () => {
    expect(await codeOf((table) => table.rows.add(9, [["а", 1]]))).toBe("InvalidArgument");
    expect(await codeOf((table) => table.rows.add(0, [["а"]]))).toBe("InvalidArgument");
    expect(await codeOf((table) => table.rows.getItemAt(3).getRange().load("address"))).toBe(
      "ItemNotFound",
    );
    runtime.book.activeSheet.protect();
    expect(await codeOf((table) => table.rows.add(0, [["а", 1]]))).toBe("AccessDenied");
    expect(place()).toBe("A1:B4");
  });
});

describe("columns", () => {
  it("are found by name and by number, with their parts", async () => {
    const found = await read(async ({ columns }, context) => {
      const plan = columns.getItem("план").load("name,index,id,values");
      const first = columns.getItem(1).load("name");
      const none = columns.getItemOrNullObject("Факт").load("name");
      const parts = [plan.getRange(), plan.getHeaderRowRange(), plan.getDataBodyRange()];
      for (const part of parts) part.load("address");
      columns.load("count");
      await context.sync();
      return {
        plan: [plan.name, plan.index, plan.id, plan.values],
        first: first.name,
        none: none.isNullObject,
        parts: parts.map(({ address }) => address),
        count: columns.count,
      };
    });
    expect(found).toEqual({
      plan: ["План", 1, 2, [["План"], [10], [20], [30]]],
      first: "Захід",
      none: true,
      parts: ["Аркуш1!B1:B4", "Аркуш1!B1", "Аркуш1!B2:B4"],
      count: 2,
    });
  });

  it("are added and deleted, with what is beside them moving", async () => {
    await change((table) => table.columns.add(1, [["Код"], ["а"], ["б"], ["в"]]));
    expect([place(), lines()[0], lines()[1]]).toEqual(["A1:C4", "Захід|Код|План|", "ремонт|а|10|"]);
    expect(runtime.book.activeSheet.cell(0, 4).value).toBe(60);
    await change((table) => table.columns.add(undefined, undefined, "Факт"));
    expect([place(), lines()[0]]).toEqual(["A1:D4", "Захід|Код|План|Факт"]);
    await change((table) => {
      table.columns.getItem("Код").delete();
    });
    expect([place(), lines()[0]]).toEqual(["A1:C4", "Захід|План|Факт|"]);
    const book = await reopened();
    expect([place(book), lines(book)[1]]).toEqual(["A1:C4", "ремонт|10||"]);
    for (let step = 0; step < 3; step++) runtime.book.undo();
    expect([place(), lines()[0]]).toEqual(["A1:B4", "Захід|План||60"]);
  });

  it("are renamed with the formulas that name them", async () => {
    await change((table) => (table.columns.getItem("План").name = "План, грн"));
    const { activeSheet } = runtime.book;
    expect(activeSheet.cell(0, 1).value).toBe("План, грн");
    expect(activeSheet.cell(0, 3)).toMatchObject({ formula: "=SUM(Заходи[План, грн])", value: 60 });
    expect(await codeOf((table) => (table.columns.getItemAt(0).name = "план, ГРН"))).toBe(
      "InvalidOperation",
    );
    runtime.book.undo();
    expect(activeSheet.cell(0, 3)).toMatchObject({ formula: "=SUM(Заходи[План])", value: 60 });
  });
});

describe("a table's own filter", () => {
  const filtered = (): Promise<unknown> =>
    read(async (table, context) => {
      table.autoFilter.load("isDataFiltered,criteria");
      const column = table.columns.getItem("Захід").filter.load("criteria");
      await context.sync();
      return [table.autoFilter.isDataFiltered, table.autoFilter.criteria, column.criteria];
    });

  it("hides rows by values, is kept in files, and lets go of them", async () => {
    await change((table) => table.columns.getItem("Захід").filter.applyValuesFilter(["ремонт"]));
    const criteria = { filterOn: "Values", values: ["ремонт"] };
    expect(shownRows()).toEqual([1, 2, 4, 5]);
    expect(await filtered()).toEqual([true, [criteria, null], criteria]);
    runtime.reset(await reopened(), { excelApi: "1.20" });
    expect(shownRows()).toEqual([1, 2, 4, 5]);
    expect(await filtered()).toEqual([true, [criteria, null], criteria]);
    await change((table) => {
      table.clearFilters();
    });
    expect(shownRows()).toEqual([1, 2, 3, 4, 5]);
    expect(await filtered()).toEqual([false, [null, null], null]);
    expect(await reopened().then(shownRows)).toEqual([1, 2, 3, 4, 5]);
    runtime.book.undo();
    expect(shownRows()).toEqual([1, 2, 4, 5]);
  });

  it("hides by conditions, and anew when asked; totals stay", async () => {
    await change((table) => {
      table.showTotals = true;
      table.columns.getItem("План").filter.applyCustomFilter(">10", "<30", "And");
    });
    expect(shownRows()).toEqual([1, 3, 5]);
    await change((table) => (table.rows.getItemAt(0).values = [["ремонт", 15]]));
    expect(shownRows()).toEqual([1, 3, 5]);
    await change((table) => {
      table.reapplyFilters();
    });
    expect(shownRows()).toEqual([1, 2, 3, 5]);
    await change((table) => {
      table.columns.getItem("План").filter.clear();
    });
    expect(shownRows()).toEqual([1, 2, 3, 4, 5]);
  });

  it("takes criteria whole, and refuses kinds that are not modelled", async () => {
    await change((table) =>
      table.columns.getItemAt(0).filter.apply({ filterOn: "Custom", criterion1: "<>доріг" }),
    );
    expect(shownRows()).toEqual([1, 2, 4, 5]);
    const code = await codeOf((table) =>
      table.columns.getItemAt(0).filter.apply({ filterOn: "TopItems", criterion1: "1" }),
    );
    expect(code).toBe("ApiNotFound");
    expect(shownRows()).toEqual([1, 2, 4, 5]);
  });
});

it("keeps a style by name, and its stripes, in files", async () => {
  const look = (): Promise<unknown> =>
    read(async (table, context) => {
      table.load("style,showBandedRows,showBandedColumns,highlightFirstColumn,showFilterButton");
      await context.sync();
      const { style, showBandedRows, showBandedColumns, highlightFirstColumn } = table;
      return [
        style,
        showBandedRows,
        showBandedColumns,
        highlightFirstColumn,
        table.showFilterButton,
      ];
    });
  expect(await look()).toEqual(["TableStyleMedium2", true, false, false, true]);
  await change((table) => {
    table.style = "TableStyleLight9";
    table.showBandedRows = false;
    table.showBandedColumns = true;
    table.highlightFirstColumn = true;
  });
  const changed = ["TableStyleLight9", false, true, true, true];
  expect(await look()).toEqual(changed);
  expect(await codeOf((table) => (table.style = "TableStyleLight22"))).toBe("InvalidArgument");
  runtime.reset(await reopened(), { excelApi: "1.20" });
  expect(await look()).toEqual(changed);
});
