import { Book } from "../../../src/workbench/host/book";
import { loadOfficeRuntime } from "../../support/office-runtime";

const runtime = loadOfficeRuntime();
const { Excel } = runtime;

async function run(work: (context: Excel.RequestContext) => unknown): Promise<string> {
  const caught: unknown = await Excel.run(async (context) => {
    work(context);
    await context.sync();
  }).then(
    () => null,
    (error: unknown) => error,
  );
  if (caught === null) return "done";
  return caught instanceof runtime.OfficeExtension.Error ? caught.code : "no Office error";
}

/** What an add-in reads of a name. */
async function describeName(name: string): Promise<unknown[]> {
  return Excel.run(async (context) => {
    const item = context.workbook.names.getItem(name);
    item.load("name,value,formula,type,scope,visible");
    await context.sync();
    const { name: own, type, scope, visible } = item;
    return [own, item.value as unknown, item.formula as unknown, type, scope, visible];
  });
}

const cellValue = (row: number, column: number) => runtime.book.activeSheet.cell(row, column).value;

beforeEach(() => {
  const book = runtime.reset();
  book.activeSheet.enter(0, 0, "5");
  book.activeSheet.enter(1, 0, "7");
  book.addSheet("Звіт за рік");
});

it("names a range, and formulas use it", async () => {
  await run(({ workbook }) => {
    const sheet = workbook.worksheets.getActiveWorksheet();
    workbook.names.add("Рядки", sheet.getRange("A1:A2"));
    sheet.getRange("B1").formulas = [["=SUM(Рядки)"]];
  });
  expect(cellValue(0, 1)).toBe(12);
  expect(await describeName("рядки")).toEqual([
    "Рядки",
    "'Аркуш1'!$A$1:$A$2",
    "='Аркуш1'!$A$1:$A$2",
    "Range",
    "Workbook",
    true,
  ]);
});

it.each([
  ["=0.2", 0.2, "Double"],
  ["=2018", 2018, "Integer"],
  ['="тис. грн"', "тис. грн", "String"],
  ["=TRUE", true, "Boolean"],
  ["=Аркуш1!$A$1+Аркуш1!$A$2", 12, "Integer"],
  ["=1/0", "#DIV/0!", "Error"],
])("names the formula %s", async (formula, value, type) => {
  await run(({ workbook }) => workbook.names.add("Ставка", formula));
  expect(await describeName("Ставка")).toEqual(["Ставка", value, formula, type, "Workbook", true]);
});

it("gives the cells of a name and follows them when they move", async () => {
  const addresses = await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Звіт за рік");
    const item = context.workbook.names.add("Підсумок", sheet.getRange("C3"));
    const before = item.getRange();
    before.load("address");
    await context.sync();
    sheet.getRange("1:2").insert("Down");
    const after = context.workbook.names.getItem("Підсумок").getRangeOrNullObject();
    after.load("address");
    await context.sync();
    return [before.address, after.address];
  });
  expect(addresses).toEqual(["'Звіт за рік'!C3", "'Звіт за рік'!C5"]);
});

it("has no cells for a formula", async () => {
  const isNull = await Excel.run(async (context) => {
    const item = context.workbook.names.add("Ставка", "=5");
    const range = item.getRangeOrNullObject();
    range.load("address");
    await context.sync();
    return range.isNullObject;
  });
  expect(isNull).toBe(true);
  expect(await run(({ workbook }) => workbook.names.getItem("Ставка").getRange())).toBe(
    "ItemNotFound",
  );
});

it("changes what a name means, and formulas follow", async () => {
  await run(({ workbook }) => {
    workbook.names.add("Ставка", "=5");
    workbook.worksheets.getActiveWorksheet().getRange("B1").formulas = [["=Ставка*2"]];
  });
  expect(cellValue(0, 1)).toBe(10);
  await run(({ workbook }) => (workbook.names.getItem("Ставка").formula = "=Аркуш1!$A$2"));
  expect(cellValue(0, 1)).toBe(14);
});

it("deletes a name, and a formula with it fails", async () => {
  await run(({ workbook }) => {
    workbook.names.add("Ставка", "=5");
    workbook.worksheets.getActiveWorksheet().getRange("B1").formulas = [["=Ставка*2"]];
  });
  await run(({ workbook }) => {
    workbook.names.getItem("Ставка").delete();
  });
  expect(cellValue(0, 1)).toBe("#NAME?");
  const isNull = await Excel.run(async (context) => {
    const item = context.workbook.names.getItemOrNullObject("Ставка");
    item.load("name");
    await context.sync();
    return item.isNullObject;
  });
  expect(isNull).toBe(true);
});

it("keeps names of a sheet apart, also in a file", async () => {
  await run(({ workbook }) => {
    const sheet = workbook.worksheets.getItem("Звіт за рік");
    sheet.names.add("Тут", sheet.getRange("A1:B2"));
    workbook.names.add("Всюди", "=1");
  });
  runtime.reset(await Book.open(await runtime.book.save(), "файл.xlsx"));
  const read = await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Звіт за рік");
    const [own, all] = [sheet.names, context.workbook.names];
    own.load("items/name,items/scope,items/formula");
    all.load("items/name");
    const count = own.getCount();
    await context.sync();
    return {
      own: own.items.map(({ name, scope, formula }) => [name, scope, formula as string]),
      all: all.items.map(({ name }) => name),
      count: count.value,
    };
  });
  expect(read).toEqual({
    own: [["Тут", "Worksheet", "='Звіт за рік'!$A$1:$B$2"]],
    all: ["Всюди"],
    count: 1,
  });
});

it.each<[string, (context: Excel.RequestContext) => unknown, string]>([
  ["a taken name", ({ workbook }) => workbook.names.add("зайняте", "=2"), "ItemAlreadyExists"],
  ["an address", ({ workbook }) => workbook.names.add("A1", "=2"), "InvalidArgument"],
  ["a name with a space", ({ workbook }) => workbook.names.add("за рік", "=2"), "InvalidArgument"],
  [
    "a formula that does not parse",
    ({ workbook }) => workbook.names.add("Нове", "=2+"),
    "InvalidArgument",
  ],
  ["text without «=»", ({ workbook }) => workbook.names.add("Нове", "2"), "InvalidArgument"],
  ["a comment", ({ workbook }) => workbook.names.add("Нове", "=2", "чому"), "InvalidOperation"],
  [
    "a name that is not there",
    ({ workbook }) => workbook.names.getItem("Немає").load("value"),
    "ItemNotFound",
  ],
])("refuses %s", async (_name, work, code) => {
  await run(({ workbook }) => workbook.names.add("Зайняте", "=1"));
  expect(await run(work)).toBe(code);
  expect(runtime.book.names.list(null).map(({ name }) => name)).toEqual(["Зайняте"]);
});
