import { Workbook } from "@cj-tech-master/excelts";
import { Book } from "../../../src/workbench/host/book";
import { CO_AUTHORS_TEXT } from "../../../src/workbench/host/co-author";
import { FAULT_NAMES, Faults } from "../../../src/workbench/host/faults";
import { loadOfficeRuntime } from "../../support/office-runtime";

const runtime = loadOfficeRuntime();
const { Excel } = runtime;

function cellsOf(context: Excel.RequestContext, address: string): Excel.Range {
  return context.workbook.worksheets.getActiveWorksheet().getRange(address);
}

/** The code with which an attempt is refused, null when it is not. */
async function refusalOf(work: (context: Excel.RequestContext) => unknown): Promise<string | null> {
  try {
    await Excel.run(async (context) => {
      work(context);
      await context.sync();
    });
    return null;
  } catch (error) {
    return (error as OfficeExtension.Error).code;
  }
}

const reading = (context: Excel.RequestContext) => cellsOf(context, "A1").load("values");
const writing = (context: Excel.RequestContext) => (cellsOf(context, "A1").values = [[1]]);

function column(rows: number): unknown[] {
  return Array.from({ length: rows }, (_, row) => runtime.book.activeSheet.cell(row, 0).value);
}

beforeEach(() => {
  runtime.reset();
});

test.each([
  ["cell-edit", "InvalidOperationInCellEditMode", "InvalidOperationInCellEditMode"],
  ["protected-sheet", null, "AccessDenied"],
  ["read-only", null, "AccessDenied"],
  ["undo-not-supported", null, "UndoNotSupported"],
  ["silent-change", null, null],
] as const)("%s: reading gives %j, writing gives %j", async (fault, onReading, onWriting) => {
  runtime.host.faults.set(fault, true);
  expect(await refusalOf(reading)).toBe(onReading);
  expect(await refusalOf(writing)).toBe(onWriting);
  expect(runtime.book.activeSheet.cell(0, 0).value).toBe(onWriting === null ? 1 : null);
  runtime.host.faults.set(fault, false);
  expect(await refusalOf(writing)).toBeNull();
});

test("payload: what is too large to ask and what is too large to answer have each its code", async () => {
  runtime.book.activeSheet.enter(0, 0, "а".repeat(2_000));
  runtime.host.faults.set("payload", true);
  expect(await refusalOf(reading)).toBe("ResponsePayloadSizeLimitExceeded");
  const long = (context: Excel.RequestContext) =>
    (cellsOf(context, "A2").values = [["а".repeat(2_500)]]);
  expect(await refusalOf(long)).toBe("RequestPayloadSizeLimitExceeded");
  expect(column(2)).toEqual(["а".repeat(2_000), null]);
});

test("the state of the workbook is told as the fault has it", async () => {
  for (const fault of ["protected-sheet", "filter", "read-only"] as const) {
    runtime.host.faults.set(fault, true);
  }
  const told = await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.load("protection/protected,autoFilter/isDataFiltered");
    context.workbook.load("readOnly");
    await context.sync();
    return [sheet.protection.protected, sheet.autoFilter.isDataFiltered, context.workbook.readOnly];
  });
  expect(told).toEqual([true, true, true]);
});

test("delayForCellEdit waits until nobody types any more", async () => {
  runtime.host.faults.set("cell-edit", true);
  const order: string[] = [];
  const written = Excel.run({ delayForCellEdit: true }, async (context) => {
    writing(context);
    await context.sync();
    order.push("written");
  });
  await new Promise((resolve) => setTimeout(resolve, 30));
  order.push("finished typing");
  runtime.host.faults.set("cell-edit", false);
  await written;
  expect(order).toEqual(["finished typing", "written"]);
});

test("references are given back whatever is wrong", async () => {
  await Excel.run(async (context) => {
    const cell = cellsOf(context, "A1");
    cell.load("values");
    await context.sync();
    for (const fault of FAULT_NAMES) runtime.host.faults.set(fault, true);
  });
  expect(runtime.host.liveReferences).toBe(0);
});

describe("a filter that misplaces what is written", () => {
  const tens = [[10], [20], [30], [40]];

  /** A sheet where a filter of the file hides the third row. */
  async function filtered(): Promise<void> {
    const stored = new Workbook();
    const sheet = stored.addWorksheet("Аркуш1");
    sheet.addRows([[1], [2], [3], [4]]);
    sheet.autoFilter = "A1:A4";
    sheet.getRow(3).hidden = true;
    const bytes = new Uint8Array(await stored.xlsx.writeBuffer());
    runtime.reset(await Book.open(bytes, "фільтр.xlsx"));
  }

  test("of the file: the first row goes into every visible one, the hidden one stays", async () => {
    await filtered();
    expect(await refusalOf((context) => (cellsOf(context, "A1:A4").values = tens))).toBeNull();
    expect(column(4)).toEqual([10, 10, 3, 10]);
  });

  test("of the file: single rows arrive right, a hidden one too", async () => {
    await filtered();
    await refusalOf((context) => {
      for (const [row, values] of tens.entries()) {
        cellsOf(context, `A${String(row + 1)}`).values = [values];
      }
    });
    expect(column(4)).toEqual([10, 20, 30, 40]);
  });

  test("as a fault: every second row is as if hidden", async () => {
    runtime.host.faults.set("filter", true);
    await refusalOf((context) => (cellsOf(context, "A1:A4").values = tens));
    expect(column(4)).toEqual([10, null, 10, null]);
  });
});

describe("a co-author", () => {
  test("writes once before the add-in, and the event tells that it was somebody else", async () => {
    const heard: unknown[] = [];
    await Excel.run(async (context) => {
      context.workbook.worksheets.onChanged.add((event) => {
        heard.push([event.address, event.source, event.triggerSource]);
        return Promise.resolve();
      });
      await context.sync();
    });
    runtime.host.faults.set("co-author", true);
    const before = await Excel.run(async (context) => {
      const cell = cellsOf(context, "B2:B3");
      cell.load("values");
      const again = cellsOf(context, "B2:B3");
      again.values = [[1], [2]];
      await context.sync();
      return cell.values;
    });
    expect(before).toEqual([[CO_AUTHORS_TEXT], [""]]);
    expect(runtime.host.faults.has("co-author")).toBe(false);
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(heard).toEqual([
      ["B2", "Remote", "Unknown"],
      ["B2:B3", "Local", "ThisLocalAddin"],
    ]);
  });

  test("waits while the add-in only reads or formats", async () => {
    runtime.host.faults.set("co-author", true);
    await refusalOf(reading);
    await refusalOf((context) => (cellsOf(context, "A1").numberFormat = [["0"]]));
    expect(runtime.host.faults.has("co-author")).toBe(true);
    expect(runtime.book.activeSheet.cell(0, 0).value).toBeNull();
  });
});

test("merged areas: one is told, two are as many as more than 512", async () => {
  const { activeSheet } = runtime.book;
  activeSheet.merge({ top: 0, left: 0, bottom: 0, right: 1 });
  activeSheet.merge({ top: 1, left: 0, bottom: 1, right: 1 });
  runtime.host.faults.set("merged-areas", true);
  const areasIn = (address: string) => (context: Excel.RequestContext) => {
    cellsOf(context, address).getMergedAreasOrNullObject().load("areaCount");
  };
  expect(await refusalOf(areasIn("A1:B1"))).toBeNull();
  expect(await refusalOf(areasIn("A1:B2"))).toBe("GeneralException");
});

test("an endless sync neither settles nor does anything, and the next request is answered", async () => {
  runtime.host.faults.set("endless-sync", true);
  const outcome = await Promise.race([
    refusalOf(writing).then(() => "settled"),
    new Promise((resolve) => setTimeout(resolve, 60, "waiting")),
  ]);
  expect(outcome).toBe("waiting");
  runtime.host.faults.set("endless-sync", false);
  expect(await refusalOf(reading)).toBeNull();
  expect(column(1)).toEqual([null]);
});

test("switches tell of a change once, list what is on in their order, and keep the list", () => {
  const faults = new Faults();
  let told = 0;
  const stop = faults.subscribe(() => told++);
  faults.set("filter", true);
  faults.set("filter", true);
  faults.set("cell-edit", true);
  expect(faults.active).toEqual(["cell-edit", "filter"]);
  expect(faults.active).toBe(faults.active);
  stop();
  faults.set("filter", false);
  expect([told, faults.active]).toEqual([2, ["cell-edit"]]);
});
