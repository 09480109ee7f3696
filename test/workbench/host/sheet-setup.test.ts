import { Book } from "../../../src/workbench/host/book";
import { loadOfficeRuntime } from "../../support/office-runtime";

const runtime = loadOfficeRuntime();
const { Excel } = runtime;

beforeEach(() => {
  runtime.reset();
});

function onSheet<T>(
  work: (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<T>,
): Promise<T> {
  return Excel.run((context) => work(context.workbook.worksheets.getActiveWorksheet(), context));
}

/** The workbook saved, opened and connected again. */
async function reopen(): Promise<void> {
  runtime.reset(await Book.open(await runtime.book.save(), "ще раз.xlsx"));
}

describe("page breaks", () => {
  /** Rows and columns before which a page begins. */
  const read = () =>
    onSheet(async (sheet, context) => {
      const [rows, columns] = [sheet.horizontalPageBreaks, sheet.verticalPageBreaks];
      rows.load("items/rowIndex");
      columns.load("items/columnIndex");
      await context.sync();
      return [
        rows.items.map(({ rowIndex }) => rowIndex),
        columns.items.map(({ columnIndex }) => columnIndex),
      ];
    });

  const change = (work: (sheet: Excel.Worksheet) => unknown): Promise<void> =>
    onSheet(async (sheet, context) => {
      work(sheet);
      await context.sync();
    });

  it("are added, found, kept in files, moved with the rows and deleted", async () => {
    await change((sheet) => {
      sheet.getRange("A1:J60").values = Array.from({ length: 60 }, () =>
        Array.from({ length: 10 }, () => 1),
      );
      sheet.horizontalPageBreaks.add("A21");
      sheet.horizontalPageBreaks.add(sheet.getRange("C11:D12"));
      sheet.verticalPageBreaks.add("F1");
    });
    expect(await read()).toEqual([[10, 20], [5]]);
    await reopen();
    expect(await read()).toEqual([[10, 20], [5]]);
    const after = await onSheet(async (sheet, context) => {
      const cell = sheet.horizontalPageBreaks.getItem(1).getCellAfterBreak();
      const count = sheet.horizontalPageBreaks.getCount();
      cell.load("address");
      await context.sync();
      return [cell.address, count.value];
    });
    expect(after).toEqual(["Аркуш1!A21", 2]);
    await change((sheet) => sheet.getRange("15:16").insert("Down"));
    expect(await read()).toEqual([[10, 22], [5]]);
    await change((sheet) => {
      sheet.getRange("11:11").delete("Up");
    });
    expect(await read()).toEqual([[21], [5]]);
    await change((sheet) => {
      sheet.horizontalPageBreaks.getItem(0).delete();
      sheet.verticalPageBreaks.removePageBreaks();
    });
    expect(await read()).toEqual([[], []]);
  });

  it("are not put before the first row", async () => {
    await expect(change((sheet) => sheet.horizontalPageBreaks.add("B1"))).rejects.toMatchObject({
      code: "InvalidArgument",
    });
  });
});

describe("frozen panes", () => {
  it.each([
    ["a row is inserted above the line", (sheet) => sheet.getRange("2:3").insert("Down"), 6, 2],
    ["a row is inserted below it", (sheet) => sheet.getRange("5:5").insert("Down"), 4, 2],
    ["rows above it are deleted", (sheet) => sheet.getRange("3:9").delete("Up"), 2, 2],
    ["all of them are deleted", (sheet) => sheet.getRange("1:4").delete("Up"), 0, 2],
    ["a column is inserted before it", (sheet) => sheet.getRange("A:A").insert("Right"), 4, 3],
    ["cells of some columns move", (sheet) => sheet.getRange("A1:B1").insert("Down"), 4, 2],
  ] as [string, (sheet: Excel.Worksheet) => unknown, number, number][])(
    "keep their rows when %s",
    async (_what, work, rows, columns) => {
      await onSheet(async (sheet, context) => {
        sheet.freezePanes.freezeAt("A1:B4");
        work(sheet);
        await context.sync();
      });
      expect(runtime.book.activeSheet.freeze).toEqual({ rows, columns });
      if (!runtime.book.undoesAddinWrites) return;
      runtime.book.undo();
      expect(runtime.book.activeSheet.freeze).toEqual({ rows: 0, columns: 0 });
    },
  );

  it.each([
    ["rows", (panes) => panes.freezeRows(7), "Аркуш1!1:7", { rows: 7, columns: 0 }],
    ["columns", (panes) => panes.freezeColumns(2), "Аркуш1!A:B", { rows: 0, columns: 2 }],
    ["a corner", (panes) => panes.freezeAt("A1:B7"), "Аркуш1!A1:B7", { rows: 7, columns: 2 }],
    ["rows by range", (panes) => panes.freezeAt("1:3"), "Аркуш1!1:3", { rows: 3, columns: 0 }],
  ] as [string, (panes: Excel.WorksheetFreezePanes) => void, string, object][])(
    "freeze %s, tell where, and outlive saving",
    async (_what, freeze, address, frozen) => {
      const read = () =>
        onSheet(async (sheet, context) => {
          const location = sheet.freezePanes.getLocationOrNullObject();
          location.load("address");
          await context.sync();
          return location.address;
        });
      await onSheet(async (sheet, context) => {
        freeze(sheet.freezePanes);
        await context.sync();
      });
      expect(await read()).toBe(address);
      await reopen();
      expect(await read()).toBe(address);
      expect(runtime.book.activeSheet.freeze).toEqual(frozen);
    },
  );

  it("are let go again", async () => {
    const isNull = await onSheet(async (sheet, context) => {
      sheet.freezePanes.freezeRows(3);
      await context.sync();
      sheet.freezePanes.unfreeze();
      const location = sheet.freezePanes.getLocationOrNullObject();
      location.load("address");
      await context.sync();
      return location.isNullObject;
    });
    expect(isNull).toBe(true);
    expect(runtime.book.activeSheet.freeze).toEqual({ rows: 0, columns: 0 });
  });
});

it("gridlines are hidden and stay so through saving, with panes frozen afterwards", async () => {
  await onSheet(async (sheet, context) => {
    sheet.showGridlines = false;
    sheet.freezePanes.freezeRows(1);
    await context.sync();
  });
  await reopen();
  const shown = await onSheet(async (sheet, context) => {
    sheet.load("showGridlines");
    await context.sync();
    return sheet.showGridlines;
  });
  expect(shown).toBe(false);
});

describe("page layout", () => {
  const read = () =>
    onSheet(async (sheet, context) => {
      const page = sheet.pageLayout;
      page.load(
        "orientation,paperSize,zoom,centerHorizontally,centerVertically,topMargin,bottomMargin,leftMargin,rightMargin,headerMargin,footerMargin",
      );
      const words = page.headersFooters.defaultForAllPages;
      words.load();
      const [area, rows] = [page.getPrintAreaOrNullObject(), page.getPrintTitleRowsOrNullObject()];
      area.load("address");
      rows.load("address");
      await context.sync();
      return {
        ...page.toJSON(),
        headersFooters: words.toJSON(),
        area: area.isNullObject ? null : area.address,
        rows: rows.isNullObject ? null : rows.address,
      };
    });

  it("of a new sheet is Excel's own", async () => {
    expect(await read()).toMatchObject({
      orientation: "Portrait",
      zoom: { scale: 100 },
      centerHorizontally: false,
      leftMargin: 50.4,
      topMargin: 54,
      headerMargin: 21.6,
      area: null,
      rows: null,
    });
  });

  it("takes everything a report is printed with, and keeps it through saving", async () => {
    await onSheet(async (sheet, context) => {
      const page = sheet.pageLayout;
      page.orientation = "Landscape";
      page.paperSize = "A4";
      page.zoom = { horizontalFitToPages: 1, verticalFitToPages: 0 };
      page.centerHorizontally = true;
      page.setPrintMargins("Centimeters", { left: 2.54, right: 1.27 });
      page.topMargin = 36;
      page.setPrintArea("A1:I27");
      page.setPrintTitleRows("$5:$7");
      const words = page.headersFooters.defaultForAllPages;
      words.centerFooter = "Стор. &P з &N";
      words.leftHeader = "Рік && квартал";
      words.rightFooter = "&D";
      await context.sync();
    });
    const expected = {
      orientation: "Landscape",
      paperSize: "A4",
      zoom: { horizontalFitToPages: 1 },
      centerHorizontally: true,
      centerVertically: false,
      leftMargin: 72,
      rightMargin: 36,
      topMargin: 36,
      bottomMargin: 54,
      headersFooters: {
        leftHeader: "Рік && квартал",
        centerHeader: "",
        rightHeader: "",
        leftFooter: "",
        centerFooter: "Стор. &P з &N",
        rightFooter: "&D",
      },
      area: "Аркуш1!A1:I27",
      rows: "Аркуш1!5:7",
    };
    expect(await read()).toMatchObject(expected);
    await reopen();
    expect(await read()).toMatchObject(expected);
  });

  it("prints several areas, and in a fixed size again", async () => {
    await onSheet(async (sheet, context) => {
      sheet.pageLayout.zoom = { horizontalFitToPages: 2, verticalFitToPages: 3 };
      await context.sync();
      sheet.pageLayout.zoom = { scale: 85 };
      sheet.pageLayout.setPrintArea("A1:B2,D4:E5");
      await context.sync();
    });
    await reopen();
    expect(await read()).toMatchObject({
      zoom: { scale: 85 },
      area: "Аркуш1!A1:B2,Аркуш1!D4:E5",
    });
  });

  it.each([
    ["title rows that are not whole", (page) => page.setPrintTitleRows("A1:C3")],
    ["a scale Excel has not", (page) => (page.zoom = { scale: 5 })],
    ["a zoom of nothing", (page) => (page.zoom = {})],
  ] as [string, (page: Excel.PageLayout) => void][])("refuses %s", async (_what, change) => {
    const failure = onSheet(async (sheet, context) => {
      change(sheet.pageLayout);
      await context.sync();
    });
    await expect(failure).rejects.toMatchObject({ code: "InvalidArgument" });
  });
});

describe("headers and footers of some pages", () => {
  const PAGES = ["defaultForAllPages", "firstPage", "evenPages"] as const;

  it("are kept apart, and which pages differ is told and saved", async () => {
    await onSheet(async ({ pageLayout }, context) => {
      const { headersFooters } = pageLayout;
      headersFooters.state = "FirstOddAndEven";
      for (const pages of PAGES) headersFooters[pages].centerFooter = `${pages} &P`;
      headersFooters.firstPage.leftHeader = "перша";
      await context.sync();
    });
    await reopen();
    const read = await onSheet(async ({ pageLayout }, context) => {
      const { headersFooters } = pageLayout;
      headersFooters.load("state,oddPages/centerFooter");
      for (const pages of PAGES) headersFooters[pages].load("centerFooter,leftHeader");
      await context.sync();
      const texts = PAGES.map((pages) => {
        const { centerFooter, leftHeader } = headersFooters[pages];
        return [centerFooter, leftHeader];
      });
      return [headersFooters.state, headersFooters.oddPages.centerFooter, texts];
    });
    expect(read).toEqual([
      "FirstOddAndEven",
      "defaultForAllPages &P",
      [
        ["defaultForAllPages &P", ""],
        ["firstPage &P", "перша"],
        ["evenPages &P", ""],
      ],
    ]);
  });
});

describe("what is printed", () => {
  it("is set and outlives saving", async () => {
    const set = {
      printGridlines: true,
      printHeadings: true,
      blackAndWhite: true,
      draftMode: true,
      firstPageNumber: 5,
      printOrder: "OverThenDown",
    } as const;
    const read = () =>
      onSheet(async ({ pageLayout }, context) => {
        pageLayout.load(Object.keys(set).join(","));
        await context.sync();
        return pageLayout.toJSON();
      });
    expect(await read()).toMatchObject({
      printGridlines: false,
      printHeadings: false,
      blackAndWhite: false,
      draftMode: false,
      firstPageNumber: "",
      printOrder: "DownThenOver",
    });
    await onSheet(async ({ pageLayout }, context) => {
      Object.assign(pageLayout, set);
      await context.sync();
    });
    await reopen();
    expect(await read()).toMatchObject(set);
    await onSheet(async ({ pageLayout }, context) => {
      pageLayout.firstPageNumber = "";
      await context.sync();
    });
    expect(await read()).toMatchObject({ firstPageNumber: "" });
  });
});
