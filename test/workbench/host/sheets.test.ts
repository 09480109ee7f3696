import { Workbook } from "@cj-tech-master/excelts";
import { parseRange } from "../../../src/core/sheet/address";
import { Book } from "../../../src/workbench/host/book";
import { loadOfficeRuntime } from "../../support/office-runtime";

const runtime = loadOfficeRuntime();
const { Excel } = runtime;

function range(address: string) {
  const parsed = parseRange(address);
  if (parsed === null) throw new Error(address);
  return parsed;
}

/** «Звіт» with numbers and looks, «Свод» that refers to it, «План» hidden. */
function threeSheets(): Book {
  const book = Book.empty();
  const report = book.activeSheet;
  report.name = "Звіт";
  const total = book.addSheet("Свод");
  book.addSheet("План").visibility = "hidden";
  book.batch(() => {
    report.enter(0, 0, "5");
    report.enter(1, 0, "=A1*2+Звіт!A1");
    report.merge(range("B1:C2"));
    report.setStyle(range("A1"), { fill: "#FFFF00" });
    report.setColumnWidth(3, 150);
    report.setRowHeight(4, 50);
    total.enter(0, 0, "=Звіт!A1+1");
  });
  return book;
}

async function run(work: (sheets: Excel.WorksheetCollection) => unknown): Promise<string> {
  const caught: unknown = await Excel.run(async (context) => {
    work(context.workbook.worksheets);
    await context.sync();
  }).then(
    () => null,
    (error: unknown) => error,
  );
  if (caught === null) return "done";
  return caught instanceof runtime.OfficeExtension.Error ? caught.code : "no Office error";
}

const names = (): string[] => runtime.book.sheets.map(({ name }) => name);

beforeEach(() => {
  runtime.reset(threeSheets());
});

describe("copying a sheet", () => {
  it.each<["End" | "Beginning" | "Before" | "After" | undefined, string | null, string[]]>([
    [undefined, null, ["Звіт", "Свод", "План", "Звіт (2)"]],
    ["End", null, ["Звіт", "Свод", "План", "Звіт (2)"]],
    ["Beginning", null, ["Звіт (2)", "Звіт", "Свод", "План"]],
    ["Before", "Свод", ["Звіт", "Звіт (2)", "Свод", "План"]],
    ["After", "Свод", ["Звіт", "Свод", "Звіт (2)", "План"]],
  ])("%s %s", async (position, relative, expected) => {
    const copied = await Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      const other = relative === null ? undefined : worksheets.getItem(relative);
      const copy = worksheets.getItem("Звіт").copy(position, other);
      copy.load("name");
      await context.sync();
      // In a later batch the client asks for the copy by its id.
      copy.getRange("E1").values = [["копія"]];
      await context.sync();
      return copy.name;
    });
    expect(copied).toBe("Звіт (2)");
    expect(names()).toEqual(expected);
    expect(runtime.book.sheetByName("Звіт (2)")?.cell(0, 4).value).toBe("копія");
    expect(runtime.book.sheetByName("Звіт")?.cell(0, 4).value).toBeNull();
  });

  it("takes contents, looks, merged areas and sizes along", async () => {
    await run((sheets) => sheets.getItem("Звіт").copy());
    const copy = runtime.book.sheetByName("Звіт (2)");
    expect(copy?.cell(0, 0)).toMatchObject({ value: 5, style: { fill: "#FFFF00" } });
    expect(copy?.cell(1, 0)).toMatchObject({ formula: "=A1*2+'Звіт (2)'!A1", value: 15 });
    expect(copy?.merges).toEqual([range("B1:C2")]);
    expect([copy?.columnWidth(3), copy?.rowHeight(4)]).toEqual([150, 50]);
  });

  it("has names of its own for the workbook's names that stand for its cells", async () => {
    const formula = (name: string, sheet: string | null): string | undefined => {
      const { book } = runtime;
      const scope = sheet === null ? null : book.sheetByName(sheet);
      return book.names.find(name, scope)?.formula;
    };
    const { names: list } = runtime.book;
    list.set("План_року", "=Звіт!$A$1", null);
    list.set("Ставка", "=0.2", null);
    list.set("Поза", "=Свод!$A$1", null);
    await run((sheets) => sheets.getItem("Звіт").copy());
    expect(formula("План_року", null)).toBe("='Звіт'!$A$1");
    expect(formula("План_року", "Звіт (2)")).toBe("='Звіт (2)'!$A$1");
    expect(formula("Ставка", "Звіт (2)")).toBeUndefined();
    expect(formula("Поза", "Звіт (2)")).toBeUndefined();
  });

  it("leaves the two apart", async () => {
    await run((sheets) => {
      const copy = sheets.getItem("Звіт").copy();
      copy.getRange("A1").values = [[100]];
      copy.getRange("A1").format.fill.color = "#FF0000";
    });
    expect(runtime.book.sheetByName("Звіт")?.cell(0, 0)).toMatchObject({
      value: 5,
      style: { fill: "#FFFF00" },
    });
    expect(runtime.book.sheetByName("Свод")?.cell(0, 0).value).toBe(6);
  });

  it("needs the other sheet for a place beside it", async () => {
    expect(await run((sheets) => sheets.getItem("Звіт").copy("Before"))).toBe("InvalidArgument");
  });
});

describe("deleting a sheet", () => {
  it("turns references to it into #REF!", async () => {
    expect(
      await run((sheets) => {
        sheets.getItem("Звіт").delete();
      }),
    ).toBe("done");
    expect(names()).toEqual(["Свод", "План"]);
    expect(runtime.book.sheets[0]?.cell(0, 0)).toMatchObject({
      formula: "=#REF!+1",
      value: "#REF!",
    });
    expect(runtime.book.activeSheet.name).toBe("Свод");
  });

  it("is refused for the last visible and for a very hidden one", async () => {
    const hidden = runtime.book.sheetByName("План");
    expect(
      await run((sheets) => {
        sheets.getItem("Свод").delete();
        sheets.getItem("Звіт").delete();
      }),
    ).toBe("InvalidOperation");
    if (hidden !== null) hidden.visibility = "very-hidden";
    expect(
      await run((sheets) => {
        sheets.getItem("План").delete();
      }),
    ).toBe("InvalidOperation");
    expect(names()).toEqual(["Звіт", "План"]);
  });
});

describe("visibility", () => {
  it("moves on from a sheet that is hidden, and keeps the last one", async () => {
    const hide = (name: string) =>
      run((sheets) => (sheets.getItem(name).visibility = Excel.SheetVisibility.hidden));
    expect(await hide("Звіт")).toBe("done");
    expect(runtime.book.activeSheet.name).toBe("Свод");
    expect(await hide("Свод")).toBe("InvalidOperation");
    expect(runtime.book.sheetByName("Свод")?.visibility).toBe("visible");
  });
});

describe("position", () => {
  it("moves a sheet, and a file keeps the order", async () => {
    expect(await run((sheets) => (sheets.getItem("Звіт").position = 1))).toBe("done");
    expect(names()).toEqual(["Свод", "Звіт", "План"]);
    expect(runtime.book.sheetByName("Звіт")?.position).toBe(1);
    const reopened = await Book.open(await runtime.book.save(), "файл.xlsx");
    expect(reopened.sheets.map(({ name }) => name)).toEqual(["Свод", "Звіт", "План"]);
  });

  it.each([-1, 3, 0.5])("refuses %d", async (position) => {
    expect(await run((sheets) => (sheets.getItem("Звіт").position = position))).toBe(
      "InvalidArgument",
    );
    expect(names()).toEqual(["Звіт", "Свод", "План"]);
  });

  it("takes the names of a sheet along", async () => {
    const stored = new Workbook();
    stored.addWorksheet("Перший").getCell("A1").value = 1;
    stored.addWorksheet("Другий").getCell("A1").value = 2;
    stored.definedNames.model = [
      { name: "Тут", ranges: ["'Другий'!$A$1"], localSheetId: 1 },
      { name: "Всюди", ranges: ["'Перший'!$A$1"] },
    ];
    const bytes = new Uint8Array(await stored.xlsx.writeBuffer());
    runtime.reset(await Book.open(bytes, "файл.xlsx"));
    await run((sheets) => (sheets.getItem("Другий").position = 0));
    const saved = new Workbook();
    await saved.xlsx.load(await runtime.book.save());
    expect(saved.definedNames.getAllEntries()).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ name: "Тут", localSheetId: 0 }),
        expect.objectContaining({ name: "Всюди" }),
      ]),
    );
  });
});

describe("tab colour", () => {
  it("is set, read and taken away", async () => {
    const read = await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Звіт");
      const colors: string[] = [];
      for (const color of [null, "#ff8000", ""]) {
        if (color !== null) sheet.tabColor = color;
        sheet.load("tabColor");
        await context.sync();
        colors.push(sheet.tabColor);
      }
      return colors;
    });
    expect(read).toEqual(["", "#FF8000", ""]);
  });
});

describe("names of sheets", () => {
  it.each([
    ["Свод", "ItemAlreadyExists"],
    ["свод", "ItemAlreadyExists"],
    ["План/факт", "InvalidArgument"],
    ["[1]", "InvalidArgument"],
    ["", "InvalidArgument"],
    ["'лапки'", "InvalidArgument"],
    ["х".repeat(32), "InvalidArgument"],
    ["ЗВІТ", "done"],
  ])("«%s»: %s", async (name, outcome) => {
    expect(await run((sheets) => (sheets.getItem("Звіт").name = name))).toBe(outcome);
    expect(names()[0]).toBe(outcome === "done" ? name : "Звіт");
  });

  it("are followed by formulas, rules and names", async () => {
    await run((sheets) => (sheets.getItem("Звіт").name = "Звіт за рік"));
    const total = runtime.book.sheetByName("Свод");
    expect(total?.cell(0, 0)).toMatchObject({ formula: "='Звіт за рік'!A1+1", value: 6 });
  });
});

it("keeps the sheets of a workbook whose structure is protected", async () => {
  const stored = new Workbook();
  stored.addWorksheet("Звіт");
  stored.addWorksheet("Свод");
  stored.protection = { lockStructure: true };
  const bytes = new Uint8Array(await stored.xlsx.writeBuffer());
  runtime.reset(await Book.open(bytes, "файл.xlsx"));
  for (const work of [
    (sheets: Excel.WorksheetCollection) => sheets.add("Новий"),
    (sheets: Excel.WorksheetCollection) => (sheets.getItem("Звіт").name = "Новий"),
    (sheets: Excel.WorksheetCollection) => (sheets.getItem("Звіт").position = 1),
    (sheets: Excel.WorksheetCollection) => sheets.getItem("Звіт").copy(),
    (sheets: Excel.WorksheetCollection) => {
      sheets.getItem("Звіт").delete();
    },
  ]) {
    expect(await run(work)).toBe("AccessDenied");
  }
  expect(names()).toEqual(["Звіт", "Свод"]);
});

it("tells a handler of added, moved and deleted sheets", async () => {
  runtime.reset(threeSheets(), { excelApi: "1.17" });
  const told: unknown[] = [];
  await Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    const tell = (event: { type: string; positionBefore?: number; positionAfter?: number }) => {
      const { type, positionBefore, positionAfter } = event;
      told.push([type, positionBefore, positionAfter]);
      return Promise.resolve();
    };
    worksheets.onAdded.add(tell);
    worksheets.onMoved.add(tell);
    worksheets.onDeleted.add(tell);
    await context.sync();
    worksheets.getItem("Свод").copy();
    worksheets.getItem("Свод").position = 0;
    worksheets.getItem("Звіт").delete();
    await context.sync();
  });
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(told).toEqual([
    ["WorksheetAdded", undefined, undefined],
    ["WorksheetMoved", 1, 0],
    ["WorksheetDeleted", undefined, undefined],
  ]);
});

describe("protection", () => {
  const protection = (work: (protection: Excel.WorksheetProtection) => void) =>
    Excel.run(async (context) => {
      const found = context.workbook.worksheets.getActiveWorksheet().protection;
      work(found);
      found.load("protected");
      await context.sync();
      return found.protected;
    });

  it("is put on once, keeps cells, is in the file and taken off", async () => {
    const write = () =>
      Excel.run(async (context) => {
        context.workbook.worksheets.getActiveWorksheet().getRange("A1").values = [[1]];
        await context.sync();
      });
    expect(
      await protection((each) => {
        each.protect();
      }),
    ).toBe(true);
    await expect(write()).rejects.toMatchObject({ code: "AccessDenied" });
    await expect(
      protection((each) => {
        each.protect();
      }),
    ).rejects.toMatchObject({ code: "AccessDenied" });
    runtime.reset(await Book.open(await runtime.book.save(), "книга.xlsx"));
    expect(runtime.book.activeSheet.isProtected).toBe(true);
    expect(
      await protection((each) => {
        each.unprotect();
      }),
    ).toBe(false);
    await write();
    expect(runtime.book.activeSheet.cell(0, 0).value).toBe(1);
  });

  it.each<[string, (protection: Excel.WorksheetProtection) => void]>([
    [
      "a password",
      (each) => {
        each.protect(undefined, "таємне");
      },
    ],
    [
      "a choice",
      (each) => {
        each.protect({ allowInsertRows: true });
      },
    ],
  ])("says that it does not model %s", async (_what, work) => {
    await expect(protection(work)).rejects.toMatchObject({ code: "NotImplemented" });
    expect(runtime.book.activeSheet.isProtected).toBe(false);
  });
});
