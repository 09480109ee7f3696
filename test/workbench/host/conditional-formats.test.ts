import { unzip } from "@cj-tech-master/excelts/archive";
import { parseCell } from "../../../src/core/sheet/address";
import { SheetLayout } from "../../../src/workbench/grid/sheet-layout";
import { Book } from "../../../src/workbench/host/book";
import type { ConditionalLook } from "../../../src/workbench/host/features/conditional-looks";
import { loadOfficeRuntime } from "../../support/office-runtime";

const runtime = loadOfficeRuntime();
const { Excel } = runtime;

beforeEach(() => {
  runtime.reset();
});

type Work<T> = (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<T>;

function onSheet<T>(work: Work<T>): Promise<T> {
  return Excel.run((context) => work(context.workbook.worksheets.getActiveWorksheet(), context));
}

function fill(values: Readonly<Record<string, string>>): void {
  for (const [ref, typed] of Object.entries(values)) {
    const { row, column } = cellAt(ref);
    runtime.book.activeSheet.enter(row, column, typed);
  }
}

function cellAt(ref: string) {
  const cell = parseCell(ref);
  if (cell === null) throw new Error(ref);
  return cell;
}

function look(ref: string, book = runtime.book): ConditionalLook | null {
  const { row, column } = cellAt(ref);
  return book.activeSheet.features.conditionalLooks.at(row, column);
}

function fills(refs: readonly string[], book = runtime.book): (string | null)[] {
  return refs.map((ref) => look(ref, book)?.style.fill ?? null);
}

async function addCustom(address: string, formula: string, color = "#FFC7CE"): Promise<string> {
  return onSheet(async (sheet, context) => {
    const format = sheet
      .getRange(address)
      .conditionalFormats.add(Excel.ConditionalFormatType.custom);
    format.custom.rule.formula = formula;
    format.custom.format.fill.color = color;
    format.load("id");
    await context.sync();
    return format.id;
  });
}

describe("a number format", () => {
  async function addFormat(format: string): Promise<void> {
    await onSheet(async (sheet, context) => {
      const added = sheet.getRange("C2").conditionalFormats.add(Excel.ConditionalFormatType.custom);
      added.custom.rule.formula = "=C2>1";
      added.custom.format.numberFormat = format;
      await context.sync();
    });
  }

  async function readBack(): Promise<unknown> {
    return onSheet(async (sheet, context) => {
      const { format } = sheet.getRange("C2").conditionalFormats.getItemAt(0).custom;
      format.load("numberFormat");
      await context.sync();
      return format.numberFormat as unknown;
    });
  }

  it.each([['"▲ перевитрата "0.0%'], ["0.00"]])("%s is kept by the file, twice", async (format) => {
    fill({ C2: "1,25" });
    await addFormat(format);
    let book = runtime.book;
    for (let time = 0; time < 2; time++) {
      book = await Book.open(await book.save(), "звіт.xlsx");
      expect(look("C2", book)?.style.numberFormat).toBe(format);
    }
    runtime.reset(book);
    await expect(readBack()).resolves.toBe(format);
  });

  it("is what the grid draws where the rule is met", async () => {
    fill({ C2: "1,25" });
    await addFormat('"▲ перевитрата "0.0%');
    const layout = new SheetLayout(runtime.book.activeSheet, { width: () => 1 });
    expect(layout.view(1, 2).text).toBe("▲ перевитрата 125,0%");
    fill({ C2: "0,5" });
    expect(layout.view(1, 2).text).toBe("0,5");
  });

  it("is cleared by null", async () => {
    fill({ C2: "1,25" });
    await addFormat("0.00");
    await onSheet(async (sheet, context) => {
      sheet.getRange("C2").conditionalFormats.getItemAt(0).custom.format.numberFormat = null;
      await context.sync();
    });
    await expect(readBack()).resolves.toBeNull();
  });
});

describe("a custom rule", () => {
  const values = { C2: "10", D2: "5", C3: "10", D3: "20", C4: "7", D4: "7", A1: "8" };

  it.each([
    ["is read relative to the range's first cell", "C2:C4", "=D2>C2", [null, "#FFC7CE", null]],
    ["keeps what is fixed", "C2:C4", "=$D2>$A$1", [null, "#FFC7CE", null]],
    ["is met by a number other than zero", "C2:C4", "=C2-7", ["#FFC7CE", "#FFC7CE", null]],
    ["is not met by an error", "C2:C4", "=C2/0", [null, null, null]],
    ["is not met by text", "C2:C4", '="так"', [null, null, null]],
    ["takes a Ukrainian text for its number", "C2:C4", '=C2>"9,5"+0', ["#FFC7CE", "#FFC7CE", null]],
    ["knows its own row", "C2:C4", "=ROW()=3", [null, "#FFC7CE", null]],
    ["reads a text like a cell as text", "C2:C4", '=C2&""="7"', [null, null, "#FFC7CE"]],
  ])("%s", async (_what, address, formula, expected) => {
    fill(values);
    await addCustom(address, formula);
    expect(fills(["C2", "C3", "C4"])).toEqual(expected);
  });

  it("follows values that change, also through formulas and other sheets", async () => {
    const other = runtime.book.addSheet("План'26");
    other.enter(0, 0, "100");
    fill({ A1: "50", B1: "=A1*3" });
    await addCustom("A1:A1", "=B1>'План''26'!$A$1");
    expect(fills(["A1"])).toEqual(["#FFC7CE"]);
    other.enter(0, 0, "1000");
    expect(fills(["A1"])).toEqual([null]);
    fill({ A1: "500" });
    expect(fills(["A1"])).toEqual(["#FFC7CE"]);
  });

  it("formats empty cells, too, where its formula says so", async () => {
    await addCustom("B2:C3", '=B2=""');
    expect(fills(["B2", "C3", "D3"])).toEqual(["#FFC7CE", "#FFC7CE", null]);
  });

  it("shows its formula relative to the range it is fetched from", async () => {
    fill(values);
    await addCustom("C2:C4", "=D2>C2");
    const formulas = await onSheet(async (sheet, context) => {
      const rules = ["C2:C4", "C3"].map(
        (address) => sheet.getRange(address).conditionalFormats.getItemAt(0).custom.rule,
      );
      for (const rule of rules) rule.load("formula,formulaLocal");
      await context.sync();
      return rules.map((rule) => rule.formula);
    });
    expect(formulas).toEqual(["=D2>C2", "=D3>C3"]);
  });

  it("takes a Ukrainian formula where asked for one", async () => {
    fill({ A1: "0,7" });
    const formula = await onSheet(async (sheet, context) => {
      const { rule } = sheet.getRange("A1").conditionalFormats.add("Custom").custom;
      rule.formulaLocal = "=AND(A1>0,5;A1<1)";
      rule.load("formula");
      await context.sync();
      return rule.formula;
    });
    expect(formula).toBe("=AND(A1>0.5,A1<1)");
  });

  it("refuses a formula that does not parse", async () => {
    await expect(addCustom("A1", "=SUM(")).rejects.toMatchObject({ code: "InvalidArgument" });
  });
});

describe("a cell value rule", () => {
  it.each([
    ["GreaterThan", "=5", undefined, [false, false, true]],
    ["LessThan", "=5", undefined, [true, false, false]],
    ["EqualTo", "=5", undefined, [false, true, false]],
    ["NotEqualTo", "=5", undefined, [true, false, true]],
    ["GreaterThanOrEqual", "=$B$1", undefined, [false, true, true]],
    ["LessThanOrEqual", "=B1", undefined, [true, false, false]],
    ["Between", "=4", "=6", [false, true, false]],
    ["NotBetween", "=4", "=6", [true, false, true]],
  ] as const)("%s %s %s", async (operator, formula1, formula2, expected) => {
    // B2 and B3 are empty and count as zero.
    fill({ A1: "1", A2: "5", A3: "9", B1: "5" });
    const read = await onSheet(async (sheet, context) => {
      const { cellValue } = sheet.getRange("A1:A3").conditionalFormats.add("CellValue");
      cellValue.format.font.color = "#FF0000";
      cellValue.rule = { formula1, operator, ...(formula2 === undefined ? {} : { formula2 }) };
      cellValue.load("rule");
      await context.sync();
      return cellValue.rule;
    });
    expect(["A1", "A2", "A3"].map((ref) => look(ref)?.style.fontColor === "#FF0000")).toEqual(
      expected,
    );
    expect(read).toEqual({ formula1, operator, ...(formula2 === undefined ? {} : { formula2 }) });
  });
});

describe("several formats", () => {
  it("a newer one comes first, and each sets what no other before it has set", async () => {
    await addCustom("A1:A2", "=TRUE", "#AAAAAA");
    await onSheet(async (sheet, context) => {
      const { custom } = sheet.getRange("A1").conditionalFormats.add("Custom");
      custom.rule.formula = "=TRUE";
      custom.format.fill.color = "#BBBBBB";
      custom.format.font.bold = true;
      custom.format.font.italic = true;
      custom.format.font.underline = "Single";
      const edge = custom.format.borders.getItem("EdgeBottom");
      edge.style = "Dash";
      edge.color = "#0000FF";
      await context.sync();
    });
    expect(look("A1")?.style).toEqual({
      fill: "#BBBBBB",
      bold: true,
      italic: true,
      underline: true,
      borders: { bottom: { line: "Dash", weight: "Thin", color: "#0000FF" } },
    });
    expect(look("A2")?.style).toEqual({ fill: "#AAAAAA" });
  });

  it("their order can be changed, and one can stop the others", async () => {
    const first = await addCustom("A1", "=TRUE", "#AAAAAA");
    const second = await addCustom("A1", "=TRUE", "#BBBBBB");
    expect(fills(["A1"])).toEqual(["#BBBBBB"]);
    const priorities = await onSheet(async (sheet, context) => {
      const { conditionalFormats } = sheet.getRange("A1");
      conditionalFormats.getItem(second).custom.format.fill.clear();
      conditionalFormats.getItem(second).custom.format.font.bold = true;
      conditionalFormats.getItem(second).stopIfTrue = true;
      const all = [first, second].map((id) => conditionalFormats.getItem(id));
      for (const each of all) each.load("priority,stopIfTrue,type");
      await context.sync();
      return all.map(({ priority, stopIfTrue, type }) => [priority, stopIfTrue, type]);
    });
    expect(priorities).toEqual([
      [1, false, "Custom"],
      [0, true, "Custom"],
    ]);
    expect(look("A1")?.style).toEqual({ bold: true });
    await onSheet(async (sheet, context) => {
      sheet.getRange("A1").conditionalFormats.getItem(first).priority = 0;
      await context.sync();
    });
    expect(look("A1")?.style).toEqual({ bold: true, fill: "#AAAAAA" });
    await onSheet(async (sheet, context) => {
      sheet.getRange("A1").conditionalFormats.getItem(first).priority = -1;
      await context.sync();
    });
    expect(look("A1")?.style).toEqual({ bold: true });
  });

  it("are counted, found, deleted and cleared; clearing a part leaves the rest as it was", async () => {
    fill({ A1: "1", A2: "2", A3: "3", B1: "0", B2: "0", B3: "9" });
    const id = await addCustom("A1:A3", "=A1>B1");
    await addCustom("C1", "=TRUE");
    const found = await onSheet(async (sheet, context) => {
      const all = sheet.getRange("A1:C3").conditionalFormats;
      all.load("items/id,items/type");
      const count = all.getCount();
      const missing = sheet.getRange("C1").conditionalFormats.getItemOrNullObject(id);
      const range = sheet.getRange("A3").conditionalFormats.getItem(id).getRange();
      range.load("address");
      await context.sync();
      return {
        count: count.value,
        items: all.items.length,
        missing: missing.isNullObject,
        at: range.address,
      };
    });
    expect(found).toEqual({ count: 2, items: 2, missing: true, at: "Аркуш1!A1:A3" });
    await onSheet(async (sheet, context) => {
      sheet.getRange("A1").conditionalFormats.clearAll();
      await context.sync();
    });
    expect(fills(["A1", "A2", "A3", "C1"])).toEqual([null, "#FFC7CE", null, "#FFC7CE"]);
    await onSheet(async (sheet, context) => {
      sheet.getRange("A2").conditionalFormats.getItem(id).delete();
      await context.sync();
    });
    expect(fills(["A1", "A2", "A3", "C1"])).toEqual([null, null, null, "#FFC7CE"]);
  });

  it("are of one kind each; another kind is a null object", async () => {
    const kinds = await onSheet(async (sheet, context) => {
      const format = sheet.getRange("A1").conditionalFormats.add("DataBar");
      const [bar, custom] = [format.dataBarOrNullObject, format.customOrNullObject];
      bar.load();
      custom.load();
      await context.sync();
      return [bar.isNullObject, custom.isNullObject];
    });
    expect(kinds).toEqual([false, true]);
  });

  it("of a kind that is not modelled are refused by name", async () => {
    const failure = onSheet(async (sheet, context) => {
      sheet.getRange("A1").conditionalFormats.add("ColorScale");
      await context.sync();
    });
    await expect(failure).rejects.toMatchObject({ code: "ApiNotFound" });
  });

  it("of a protected sheet are not changed", async () => {
    await addCustom("A1", "=TRUE");
    runtime.book.activeSheet.protect();
    await expect(addCustom("A1", "=TRUE", "#000000")).rejects.toMatchObject({
      code: "AccessDenied",
    });
    expect(fills(["A1"])).toEqual(["#FFC7CE"]);
  });
});

describe("a data bar", () => {
  async function addBar(
    address: string,
    change: (bar: Excel.DataBarConditionalFormat) => void = () => undefined,
  ): Promise<void> {
    await onSheet(async (sheet, context) => {
      change(sheet.getRange(address).conditionalFormats.add("DataBar").dataBar);
      await context.sync();
    });
  }
  const bars = (refs: readonly string[]) =>
    refs.map((ref) => {
      const bar = look(ref)?.bar ?? null;
      return bar === null ? null : [bar.from, bar.to].map((at) => Math.round(at * 100));
    });

  it.each([
    [
      "from zero to the greatest",
      {},
      [
        [0, 20],
        [0, 50],
        [0, 100],
      ],
    ],
    ["from the least", { lower: { type: "LowestValue" } }, [null, [0, 37.5], [0, 100]]],
    [
      "between numbers",
      { lower: { type: "Number", formula: "=10" }, upper: { type: "Number", formula: "40" } },
      [
        [0, 33],
        [0, 100],
        [0, 100],
      ],
    ],
    [
      "to a share",
      { upper: { type: "Percent", formula: "50" } },
      [
        [0, 33],
        [0, 83],
        [0, 100],
      ],
    ],
  ] as const)("%s", async (_what, bounds, expected) => {
    fill({ A1: "20", A2: "50", A3: "100", A4: "текст" });
    await addBar("A1:A5", (bar) => {
      if ("lower" in bounds) bar.lowerBoundRule = bounds.lower;
      if ("upper" in bounds) bar.upperBoundRule = bounds.upper;
    });
    expect(bars(["A1", "A2", "A3", "A4", "A5"])).toEqual([
      ...expected.map((each) => each?.map((at) => Math.round(at)) ?? null),
      null,
      null,
    ]);
  });

  it("goes from an axis to both sides where some values are negative", async () => {
    fill({ A1: "-25", A2: "75", A3: "0" });
    await addBar("A1:A3", (bar) => {
      bar.negativeFormat.fillColor = "#112233";
    });
    expect(bars(["A1", "A2", "A3"])).toEqual([[0, 25], [25, 100], null]);
    expect(look("A1")?.bar).toMatchObject({ color: "#112233", axis: 0.25, isNegative: true });
  });

  it("takes colours, gradient, direction and «bar only»", async () => {
    fill({ A1: "1", A2: "2" });
    await addBar("A1:A2", (bar) => {
      bar.positiveFormat.fillColor = "#00AA00";
      bar.positiveFormat.gradientFill = false;
      bar.positiveFormat.borderColor = "#005500";
      bar.barDirection = "RightToLeft";
      bar.showDataBarOnly = true;
    });
    expect(look("A1")?.bar).toMatchObject({
      from: 0.5,
      to: 1,
      color: "#00AA00",
      border: "#005500",
      isGradient: false,
      showsValue: false,
    });
  });
});

describe("in a file", () => {
  const stops = (book: Book) =>
    book.activeSheet.features.conditionalFormats.all.map(({ rule }) => rule.stopIfTrue === true);

  it("formats outlive saving and opening", async () => {
    fill({ A1: "1", A2: "9", B1: "-4", B2: "8" });
    await addCustom("A1:A2", "=A1>5");
    await onSheet(async (sheet, context) => {
      const cellValue = sheet.getRange("A1:A2").conditionalFormats.add("CellValue").cellValue;
      cellValue.rule = { formula1: "=0", operator: "GreaterThanOrEqual" };
      cellValue.format.font.bold = true;
      cellValue.format.borders.top.style = "Continuous";
      const bar = sheet.getRange("B1:B2").conditionalFormats.add("DataBar").dataBar;
      bar.positiveFormat.fillColor = "#00AA00";
      bar.positiveFormat.gradientFill = false;
      bar.positiveFormat.borderColor = "#005500";
      bar.negativeFormat.fillColor = "#112233";
      bar.barDirection = "RightToLeft";
      bar.showDataBarOnly = true;
      sheet.getRange("A1:A2").conditionalFormats.getItemAt(1).stopIfTrue = true;
      await context.sync();
    });
    const before = ["A1", "A2", "B1", "B2"].map((ref) => look(ref));
    const again = await Book.open(await runtime.book.save(), "ще раз.xlsx");
    expect(["A1", "A2", "B1", "B2"].map((ref) => look(ref, again))).toEqual(before);
    expect(stops(again)).toEqual(stops(runtime.book));
    expect(stops(again)).toContain(true);
    const parts = unzip(await again.save());
    const xml = (await (await parts.get("xl/worksheets/sheet1.xml"))?.text()) ?? "";
    // Excel repairs a file whose older half of a data bar has automatic bounds.
    expect(xml).toContain('<x14:cfvo type="autoMin"');
    expect(xml).not.toContain('<cfvo type="auto');
  });
});
