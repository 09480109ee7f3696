import { Book } from "../../../src/workbench/host/book";
import { loadOfficeRuntime } from "../../support/office-runtime";

const runtime = loadOfficeRuntime();
const { Excel } = runtime;

/** The books that the add-in has opened since. */
function watch(): Book[] {
  const opened: Book[] = [];
  runtime.host.newBooks.subscribe((book) => opened.push(book));
  return opened;
}

async function file(text: string): Promise<string> {
  const book = Book.empty();
  book.activeSheet.enter(0, 0, text);
  return Buffer.from(await book.save()).toString("base64");
}

async function refusal(work: Promise<unknown>): Promise<string> {
  const caught: unknown = await work.then(
    () => null,
    (error: unknown) => error,
  );
  expect(caught).toBeInstanceOf(runtime.OfficeExtension.Error);
  return (caught as OfficeExtension.Error).code;
}

const textOf = (book: Book | undefined): string | undefined => book?.activeSheet.cell(0, 0).text;

beforeEach(() => {
  runtime.reset();
});

describe("Excel.createWorkbook", () => {
  it("opens an empty workbook beside the add-in's own, without a file", async () => {
    const opened = watch();
    await Excel.createWorkbook();
    expect(opened.map(({ name, sheets }) => [name, sheets.length])).toEqual([["Книга2.xlsx", 1]]);
    expect(opened[0]).not.toBe(runtime.book);
  });

  it("opens what a file holds, each time a workbook of its own", async () => {
    const opened = watch();
    const base64 = await file("звіт");
    await Excel.createWorkbook(base64);
    await Excel.createWorkbook(base64);
    expect(opened.map(textOf)).toEqual(["звіт", "звіт"]);
    expect(opened.map(({ name }) => name)).toEqual(["Книга2.xlsx", "Книга3.xlsx"]);
    opened[0]?.activeSheet.enter(0, 0, "інше");
    expect(textOf(opened[1])).toBe("звіт");
    expect(textOf(runtime.book)).toBe("");
  });

  it.each([
    ["no base64 text", "це не base64"],
    ["no workbook", Buffer.from("не книга").toString("base64")],
  ])("refuses %s", async (_, base64) => {
    const opened = watch();
    expect(await refusal(Excel.createWorkbook(base64))).toBe("InvalidArgument");
    expect(opened).toEqual([]);
  });

  it("refuses a file that is too large to be sent on the web", async () => {
    runtime.reset(Book.empty(), { payloadLimit: 2000 });
    const opened = watch();
    const code = await refusal(Excel.createWorkbook(await file("звіт")));
    expect(code).toBe("RequestPayloadSizeLimitExceeded");
    expect(opened).toEqual([]);
  });

  it("goes through the application where Excel is not on the web", async () => {
    const opened = watch();
    const base64 = await file("з настільного Excel");
    await Excel.run(async (context) => {
      const { application } = context.workbook;
      const { createWorkbook } = application as unknown as {
        createWorkbook(this: Excel.Application, base64: string): { open(): void };
      };
      createWorkbook.call(application, base64).open();
      await context.sync();
    });
    expect(opened.map(textOf)).toEqual(["з настільного Excel"]);
  });
});
