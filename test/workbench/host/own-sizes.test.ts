import { loadOfficeRuntime } from "../../support/office-runtime";

const runtime = loadOfficeRuntime();

test("a sheet tells the height of rows without one, in points", async () => {
  const book = runtime.reset();
  book.activeSheet.setRowHeight(2, 60);
  const height = await runtime.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    sheet.load("standardHeight");
    await context.sync();
    return sheet.standardHeight;
  });
  expect(height).toBe(15);
});

test("a white fill is told from none by its pattern", async () => {
  const book = runtime.reset();
  const white = { top: 0, left: 0, bottom: 0, right: 0 };
  book.activeSheet.setStyle(white, { fill: "#FFFFFF" }, "user");
  const fills = await runtime.Excel.run(async (context) => {
    const cells = context.workbook.worksheets
      .getFirst()
      .getRange("A1:B1")
      .getCellProperties({ format: { fill: { color: true, pattern: true } } });
    await context.sync();
    return cells.value[0]?.map(({ format }) => format?.fill);
  });
  expect(fills).toEqual([
    { color: "#FFFFFF", pattern: "Solid" },
    { color: "#FFFFFF", pattern: "None" },
  ]);
});
