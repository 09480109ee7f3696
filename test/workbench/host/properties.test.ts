import { loadOfficeRuntime } from "../../support/office-runtime";

const runtime = loadOfficeRuntime();
const { Excel } = runtime;

function onSheet<T>(work: (sheet: Excel.Worksheet) => Promise<T>): Promise<T> {
  return Excel.run((context) => work(context.workbook.worksheets.getActiveWorksheet()));
}

async function change(work: (sheet: Excel.Worksheet) => unknown): Promise<void> {
  await onSheet(async (sheet) => {
    work(sheet);
    await sheet.context.sync();
  });
}

async function ask<T>(
  work: (sheet: Excel.Worksheet) => OfficeExtension.ClientResult<T>,
): Promise<T> {
  return onSheet(async (sheet) => {
    const result = work(sheet);
    await sheet.context.sync();
    return result.value;
  });
}

async function codeOf(work: (sheet: Excel.Worksheet) => unknown): Promise<string> {
  return change(work).then(
    () => "done",
    (error: unknown) => (error instanceof runtime.OfficeExtension.Error ? error.code : "other"),
  );
}

beforeEach(() => {
  runtime.reset();
});

describe("properties of cells", () => {
  it("are set cell by cell and read back; an empty entry leaves its cell", async () => {
    await change((sheet) => {
      sheet.getRange("A1:B1").setCellProperties([
        [
          {
            format: {
              fill: { color: "#FFCC00" },
              font: { bold: true, size: 14 },
              wrapText: true,
              borders: { bottom: { style: "Double", color: "#FF0000" } },
            },
          },
          {},
        ],
      ]);
    });
    const read = await ask((sheet) =>
      sheet.getRange("A1:B1").getCellProperties({
        address: true,
        hidden: true,
        format: {
          fill: { color: true },
          font: { bold: true, size: true },
          wrapText: true,
          horizontalAlignment: true,
          borders: { style: true, color: true },
        },
      }),
    );
    const plain = { style: "None", color: "#000000" };
    expect(read).toEqual([
      [
        {
          address: "Аркуш1!A1",
          hidden: false,
          format: {
            fill: { color: "#FFCC00" },
            font: { bold: true, size: 14 },
            wrapText: true,
            horizontalAlignment: "General",
            borders: {
              top: plain,
              left: plain,
              right: plain,
              bottom: { style: "Double", color: "#FF0000" },
            },
          },
        },
        {
          address: "Аркуш1!B1",
          hidden: false,
          format: {
            fill: { color: "#FFFFFF" },
            font: { bold: false, size: 11 },
            wrapText: false,
            horizontalAlignment: "General",
            borders: { top: plain, left: plain, right: plain, bottom: plain },
          },
        },
      ],
    ]);
  });

  it("of rows and columns are null where their cells differ, and have a size", async () => {
    await change((sheet) => {
      sheet.getRange("A1").format.font.bold = true;
      sheet
        .getRange("A1:B2")
        .setRowProperties([
          { format: { rowHeight: 30 } },
          { rowHidden: true, format: { fill: { color: "#00FF00" } } },
        ]);
      sheet.getRange("A:B").setColumnProperties([{}, { format: { columnWidth: 75 } }]);
    });
    const rows = await ask((sheet) =>
      sheet.getRange("A1:B2").getRowProperties({
        rowIndex: true,
        rowHidden: true,
        format: { rowHeight: true, font: { bold: true }, fill: { color: true } },
      }),
    );
    expect(rows).toEqual([
      {
        rowIndex: 0,
        rowHidden: false,
        format: { rowHeight: 30, font: { bold: null }, fill: { color: "#FFFFFF" } },
      },
      {
        rowIndex: 1,
        rowHidden: true,
        format: { rowHeight: 0, font: { bold: false }, fill: { color: "#00FF00" } },
      },
    ]);
    const columns = await ask((sheet) =>
      sheet.getRange("A:B").getColumnProperties({
        columnIndex: true,
        columnHidden: true,
        format: { columnWidth: true },
      }),
    );
    expect(columns).toEqual([
      { columnIndex: 0, columnHidden: false, format: { columnWidth: 48 } },
      { columnIndex: 1, columnHidden: false, format: { columnWidth: 75 } },
    ]);
  });

  it.each<[string, (sheet: Excel.Worksheet) => unknown, string]>([
    [
      "too few rows",
      (sheet) => {
        sheet.getRange("A1:A2").setCellProperties([[{}]]);
      },
      "InvalidArgument",
    ],
    [
      "a row too long",
      (sheet) => {
        sheet.getRange("A1").setCellProperties([[{}, {}]]);
      },
      "InvalidArgument",
    ],
    [
      "what is not modelled",
      (sheet) => {
        sheet.getRange("A1").setCellProperties([[{ style: "Good" }]]);
      },
      "ApiNotFound",
    ],
    [
      "a height of a cell",
      (sheet) => {
        const data = [[{ format: { rowHeight: 20 } as Excel.CellPropertiesFormat }]];
        sheet.getRange("A1").setCellProperties(data);
      },
      "ApiNotFound",
    ],
    [
      "all cells of whole columns",
      (sheet) => sheet.getRange("A:A").getCellProperties({ address: true }),
      "InvalidArgument",
    ],
    [
      "a colour that is none",
      (sheet) => {
        sheet.getRange("A1").setCellProperties([[{ format: { fill: { color: "барва" } } }]]);
      },
      "InvalidArgument",
    ],
  ])("refuses %s", async (_what, work, code) => {
    expect(await codeOf(work)).toBe(code);
  });
});

describe("fitting sizes to texts", () => {
  const LONG = "Забезпечення виконання заходів міської цільової програми розвитку освіти";

  it("widens and narrows columns to the longest text of the range", async () => {
    const { activeSheet } = runtime.book;
    activeSheet.enter(0, 0, LONG);
    activeSheet.enter(0, 1, "7");
    await change((sheet) => {
      sheet.getRange("A1:C1").format.autofitColumns();
    });
    const [a, b, c] = [0, 1, 2].map((column) => activeSheet.columnWidth(column));
    // 72 letters of some 7 pixels each; a digit; no text at all.
    expect(a).toBeGreaterThan(400);
    expect(a).toBeLessThan(640);
    expect(b).toBeLessThan(20);
    expect(c).toBe(64);
  });

  it("makes rows as high as their wrapped texts, and low again", async () => {
    const { activeSheet } = runtime.book;
    activeSheet.enter(0, 0, LONG);
    await change((sheet) => {
      sheet.getRange("A1").format.wrapText = true;
      sheet.getRange("A:A").format.columnWidth = 120;
      sheet.getRange("A1").format.autofitRows();
    });
    // 160 pixels hold some 22 letters: four or five lines of 20 pixels.
    const high = activeSheet.rowHeight(0);
    expect(high).toBeGreaterThanOrEqual(76);
    expect(high).toBeLessThanOrEqual(100);
    activeSheet.enter(0, 0, "раз");
    await change((sheet) => {
      sheet.getRange("1:1").format.autofitRows();
    });
    expect(activeSheet.rowHeight(0)).toBe(20);
  });

  it("does not count merged cells", async () => {
    const { activeSheet } = runtime.book;
    activeSheet.enter(0, 0, LONG);
    await change((sheet) => {
      sheet.getRange("A1:B1").merge();
      sheet.getRange("A1").format.wrapText = true;
      sheet.getRange("A1:B1").format.autofitColumns();
      sheet.getRange("A1").format.autofitRows();
    });
    expect([activeSheet.columnWidth(0), activeSheet.rowHeight(0)]).toEqual([64, 20]);
  });

  it("tells and gives back the standard sizes", async () => {
    const { activeSheet } = runtime.book;
    await change((sheet) => {
      sheet.getRange("A:A").format.columnWidth = 99;
      sheet.getRange("1:1").format.rowHeight = 33;
    });
    const read = (): Promise<unknown> =>
      onSheet(async (sheet) => {
        const formats = ["A1", "A1:B2", "B2"].map((address) => sheet.getRange(address).format);
        for (const format of formats) format.load("useStandardHeight,useStandardWidth");
        await sheet.context.sync();
        return formats.map((format) => [format.useStandardHeight, format.useStandardWidth]);
      });
    expect(await read()).toEqual([
      [false, false],
      [null, null],
      [true, true],
    ]);
    await change((sheet) => {
      sheet.getRange("A1").format.useStandardHeight = true;
      sheet.getRange("A1").format.useStandardWidth = true;
    });
    expect([activeSheet.columnWidth(0), activeSheet.rowHeight(0)]).toEqual([64, 20]);
  });
});

describe("clearing", () => {
  beforeEach(() => {
    const { activeSheet } = runtime.book;
    const cell = activeSheet.storedSheet.getCell("A1");
    cell.value = { text: "рішення", hyperlink: "https://example.org/" };
    cell.style = { font: { bold: true } };
  });

  it.each([
    ["Hyperlinks", "рішення", true],
    ["RemoveHyperlinks", "рішення", false],
    ["Contents", null, true],
    ["All", null, false],
  ] as const)("%s", async (what, value, bold) => {
    const { activeSheet } = runtime.book;
    expect(activeSheet.cell(0, 0).value).toBe("рішення");
    await change((sheet) => {
      sheet.getRange("A1").clear(what);
    });
    const { value: left, style } = activeSheet.cell(0, 0);
    expect([left, style.bold]).toEqual([value, bold]);
    expect(activeSheet.storedSheet.getCell("A1").hyperlink).toBeUndefined();
  });

  it("takes conditional formats away with formats, and not with contents", async () => {
    const { features } = runtime.book.activeSheet;
    await change((sheet) => {
      sheet.getRange("A1:A2").conditionalFormats.add("Custom").custom.rule.formula = "=TRUE";
      sheet.getRange("A1:A2").clear("Contents");
    });
    expect(features.conditionalFormats.all).toHaveLength(1);
    await change((sheet) => {
      sheet.getRange("A1").clear("Formats");
    });
    expect(features.conditionalFormats.all.map(({ ranges }) => ranges)).toEqual([
      [{ top: 1, left: 0, bottom: 1, right: 0 }],
    ]);
  });
});
