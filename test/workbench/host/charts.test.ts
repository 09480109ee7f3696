import { parseRange } from "../../../src/core/sheet/address";
import { Book } from "../../../src/workbench/host/book";
import { loadOfficeRuntime } from "../../support/office-runtime";

const runtime = loadOfficeRuntime();
const { Excel } = runtime;

const ROWS = [
  ["Захід", "План", "Факт"],
  ["Дорога", 100, 70],
  ["Школа", 200, 150],
  ["Парк", 50, "=C2/2"],
];

beforeEach(() => {
  const book = Book.empty();
  book.activeSheet.name = "Звіт";
  book.activeSheet.write(area("A1:C4"), ROWS);
  runtime.reset(book);
});

function area(address: string) {
  const range = parseRange(address);
  if (range === null) throw new Error(address);
  return range;
}

function onSheet<T>(
  work: (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<T> | T,
): Promise<T> {
  return Excel.run(async (context) => {
    const done = await work(context.workbook.worksheets.getItem("Звіт"), context);
    await context.sync();
    return done;
  });
}

/** Series of the only chart, as the add-in reads them. */
function readSeries(): Promise<unknown[]> {
  return onSheet(async (sheet, context) => {
    const { series } = sheet.charts.getItemAt(0);
    series.load("items/name");
    await context.sync();
    const read = series.items.map((each) => [
      each.getDimensionValues("Values"),
      each.getDimensionValues("Categories"),
    ]);
    await context.sync();
    return series.items.map(({ name }, index) => [
      name,
      ...(read[index] ?? []).map(({ value }) => value as unknown[]),
    ]);
  });
}

async function addChart(type: `${Excel.ChartType}` = "ColumnClustered"): Promise<void> {
  await onSheet((sheet) => {
    sheet.charts.add(type, sheet.getRange("A1:C4"));
  });
}

async function reopened(): Promise<void> {
  const { book } = runtime;
  const bytes = await book.save();
  expect(await book.partsLostOnSave()).toEqual([]);
  runtime.reset(await Book.open(bytes, "звіт.xlsx"));
}

const LABELS = ["Дорога", "Школа", "Парк"];

it("takes names, labels and values from its range, and follows the cells", async () => {
  await addChart();
  expect(await readSeries()).toEqual([
    ["План", [100, 200, 50], LABELS],
    ["Факт", [70, 150, 35], LABELS],
  ]);
  await onSheet((sheet) => {
    sheet.getRange("C1:C2").values = [["Виконано"], [90]];
  });
  expect(await readSeries()).toEqual([
    ["План", [100, 200, 50], LABELS],
    ["Виконано", [90, 150, 45], LABELS],
  ]);
});

it("reads rows as series when asked, and another range when told", async () => {
  await onSheet((sheet) => {
    const chart = sheet.charts.add("Line", sheet.getRange("A1:C3"), "Rows");
    chart.name = "Хід";
  });
  expect(await readSeries()).toEqual([
    ["Дорога", [100, 70], ["План", "Факт"]],
    ["Школа", [200, 150], ["План", "Факт"]],
  ]);
  await onSheet((sheet) => {
    const chart = sheet.charts.getItem("Хід");
    chart.setData(sheet.getRange("B1:B4"));
    chart.series.getItemAt(0).setXAxisValues(sheet.getRange("A2:A4"));
  });
  expect(await readSeries()).toEqual([["План", [100, 200, 50], LABELS]]);
});

it("gains and loses series, each with its colour, and says what they show", async () => {
  await addChart();
  await onSheet((sheet) => {
    const { series } = sheet.charts.getItemAt(0);
    series.getItemAt(0).delete();
    const added = series.add("Різниця");
    added.setValues(sheet.getRange("B2:B4"));
    added.format.fill.setSolidColor("green");
    series.getItemAt(0).format.fill.setSolidColor("#c00000");
  });
  expect(await readSeries()).toEqual([
    ["Факт", [70, 150, 35], LABELS],
    ["Різниця", [100, 200, 50], LABELS],
  ]);
  await reopened();
  const colors = runtime.book.activeSheet.features.charts.all().flatMap(({ series }) => series);
  expect(colors.map(({ color }) => color)).toEqual(["#C00000", "#008000"]);
});

it("has lines with colours, which have no fill", async () => {
  await addChart("Line");
  await onSheet((sheet) => {
    sheet.charts.getItemAt(0).series.getItemAt(1).format.line.color = "#00b050";
  });
  await reopened();
  const [chart] = runtime.book.activeSheet.features.charts.all();
  expect(chart?.series.map(({ color }) => color)).toEqual([null, "#00B050"]);
  await expect(
    onSheet((sheet) => {
      sheet.charts.getItemAt(0).series.getItemAt(0).format.fill.setSolidColor("#00b050");
    }),
  ).rejects.toMatchObject({ code: "NotImplemented" });
});

it("leaves out hidden rows, draws nothing for empty cells and nought for texts", async () => {
  await addChart();
  await onSheet((sheet) => {
    sheet.getRange("2:2").rowHidden = true;
    sheet.getRange("B3:B4").values = [["н/д"], [""]];
  });
  expect(await readSeries()).toEqual([
    ["План", [0, null], ["Школа", "Парк"]],
    ["Факт", [150, 35], ["Школа", "Парк"]],
  ]);
});

function looks(index = 0): Promise<unknown> {
  return onSheet(async (sheet, context) => {
    const chart = sheet.charts.getItemAt(index);
    chart.load("name,chartType,left,top,width,height");
    chart.title.load("text,visible");
    chart.legend.load("visible,position");
    chart.axes.categoryAxis.title.load("text,visible");
    chart.axes.valueAxis.title.load("text,visible");
    await context.sync();
    const { name, chartType, left, top, width, height, title, legend, axes } = chart;
    return {
      name,
      chartType,
      box: [left, top, width, height],
      title: title.visible ? title.text : null,
      legend: legend.visible ? legend.position : null,
      axes: [axes.categoryAxis.title.text, axes.valueAxis.title.text],
    };
  });
}

it("has a place, texts and a legend that can be set, and keeps them in a file", async () => {
  await onSheet((sheet) => {
    const chart = sheet.charts.add("BarClustered", sheet.getRange("A1:C4"));
    chart.name = "Хід & план";
    chart.title.text = "Виконання за 9 місяців";
    chart.legend.position = "Right";
    chart.axes.categoryAxis.title.text = "Захід";
    chart.axes.valueAxis.title.text = "тис. грн";
    chart.left = 300;
    chart.top = 33;
    chart.width = 240;
    chart.height = 150;
  });
  const set = {
    name: "Хід & план",
    chartType: "BarClustered",
    box: [300, 33, 240, 150],
    title: "Виконання за 9 місяців",
    legend: "Right",
    axes: ["Захід", "тис. грн"],
  };
  expect(await looks()).toMatchObject(set);
  const series = await readSeries();
  await reopened();
  expect(await looks()).toMatchObject(set);
  expect(await readSeries()).toEqual(series);
});

it.each(["ColumnClustered", "BarClustered", "Line", "Pie"] as const)(
  "%s is the same kind when its file is opened again",
  async (type) => {
    await addChart(type);
    await reopened();
    const kinds = await onSheet(async (sheet, context) => {
      sheet.charts.load("items/chartType,count");
      await context.sync();
      return [sheet.charts.count, sheet.charts.items.map(({ chartType }) => chartType)];
    });
    expect(kinds).toEqual([1, [type]]);
  },
);

it("what an opened file's chart shows can be changed and saved again", async () => {
  await addChart();
  await reopened();
  await onSheet((sheet) => {
    const chart = sheet.charts.getItemAt(0);
    chart.name = "Перейменована";
    chart.title.text = "Інша назва";
    chart.setPosition("E10", "H20");
    chart.series.getItemAt(1).setValues(sheet.getRange("B2:B4"));
  });
  const before = [await looks(), await readSeries()];
  await reopened();
  expect([await looks(), await readSeries()]).toEqual(before);
  expect(before[0]).toMatchObject({
    name: "Перейменована",
    title: "Інша назва",
    box: [192, 135, 192, 165],
  });
});

it.each([
  ["rows above are inserted", "1:2", "insert", [30, 0]],
  ["a row inside is inserted", "5:5", "insert", [0, 15]],
  ["rows across its upper edge are deleted", "1:4", "delete", [-30, -30]],
] as const)(
  "moves and sizes when %s, and back with undo",
  async (_what, rows, kind, [down, more]) => {
    await onSheet((sheet) => {
      sheet.charts.add("Line", sheet.getRange("A1:B4")).setPosition("E3", "H12");
    });
    const box = async (): Promise<number[]> => {
      const { box: read } = (await looks()) as { box: number[] };
      return read;
    };
    const [left = 0, top = 0, width = 0, height = 0] = await box();
    runtime.book.activeSheet.shift(area(rows.replace(/(\d+):(\d+)/, "A$1:XFD$2")), kind, "rows");
    expect(await box()).toEqual([left, top + down, width, height + more]);
    runtime.book.undo();
    expect(await box()).toEqual([left, top, width, height]);
  },
);

it("its references follow inserted rows and a renamed sheet", async () => {
  await addChart();
  runtime.book.activeSheet.shift(area("A3:XFD3"), "insert", "rows");
  runtime.book.activeSheet.write(area("A3:C3"), [["Сквер", 5, 4]]);
  runtime.book.activeSheet.name = "Інший звіт";
  runtime.book.activeSheet.name = "Звіт";
  expect(await readSeries()).toEqual([
    ["План", [100, 5, 200, 50], ["Дорога", "Сквер", "Школа", "Парк"]],
    ["Факт", [70, 4, 150, 35], ["Дорога", "Сквер", "Школа", "Парк"]],
  ]);
});

it("is found by name, told as missing, and deleted from the file too", async () => {
  await addChart();
  await addChart("Pie");
  await reopened();
  const left = await onSheet(async (sheet, context) => {
    sheet.charts.getItemAt(0).delete();
    const missing = sheet.charts.getItemOrNullObject("Немає такої");
    const count = sheet.charts.getCount();
    await context.sync();
    return [missing.isNullObject, count.value];
  });
  expect(left).toEqual([true, 1]);
  await reopened();
  expect(await looks().catch((error: unknown) => error)).toMatchObject({
    code: "InvalidOperation",
  });
  await expect(
    onSheet((sheet) => {
      sheet.charts.getItem("Немає такої").load("name");
    }),
  ).rejects.toMatchObject({ code: "ItemNotFound" });
});

it.each([
  ["a kind that is not drawn here", "Radar", "NotImplemented"],
  ["no kind at all", "Кругова", "NotImplemented"],
])("refuses %s", async (_what, type, code) => {
  await expect(addChart(type as `${Excel.ChartType}`)).rejects.toMatchObject({ code });
});

it("refuses a protected sheet and a read-only workbook", async () => {
  await addChart();
  const rename = () =>
    onSheet((sheet) => {
      sheet.charts.getItemAt(0).name = "Інша";
    });
  runtime.book.activeSheet.protect();
  await expect(rename()).rejects.toMatchObject({ code: "AccessDenied" });
  await expect(addChart()).rejects.toMatchObject({ code: "AccessDenied" });
  runtime.book.activeSheet.unprotect();
  await rename();
  runtime.book.readOnly = true;
  await expect(addChart()).rejects.toMatchObject({ code: "AccessDenied" });
});
