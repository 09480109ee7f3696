import { excelDelivery } from "../../../src/adapters/excel/delivery";
import type { DeliveryWay, DocumentFile } from "../../../src/app/ports";
import { Book } from "../../../src/workbench/host/book";
import { openBook } from "./open-book";

const XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
const DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

const ofType = (mediaType: string) => ({ mediaType });

async function workbookFile(text: string): Promise<DocumentFile> {
  const book = Book.empty();
  book.activeSheet.enter(0, 0, text);
  return { name: "звіт.xlsx", mediaType: XLSX, bytes: new Uint8Array(await book.save()) };
}

/** The context that Office.js would have on this platform. */
function on(platform: string | undefined): void {
  openBook();
  Object.assign(Office.context, { platform });
}

const ALL = ["new-workbook", "download"] as const;

describe("the ways by which a document leaves", () => {
  test.each<
    readonly [string | undefined, Readonly<Record<"xlsx" | "docx" | "csv", readonly DeliveryWay[]>>]
  >([
    ["PC", { xlsx: ALL, docx: ["download"], csv: ["download", "text"] }],
    [
      "OfficeOnline",
      { xlsx: ["download", "new-workbook"], docx: ["download"], csv: ["download", "text"] },
    ],
    ["Mac", { xlsx: ["new-workbook"], docx: [], csv: ["text"] }],
    // What is not known is promised nothing that may silently fail.
    ["iOS", { xlsx: ["new-workbook"], docx: [], csv: ["text"] }],
    [undefined, { xlsx: ["new-workbook"], docx: [], csv: ["text"] }],
  ])("on %s", (platform, ways) => {
    on(platform);
    const delivery = excelDelivery();
    expect(delivery.ways([ofType(XLSX)])).toEqual(ways.xlsx);
    expect(delivery.ways([ofType(DOCX)])).toEqual(ways.docx);
    expect(delivery.ways([ofType("text/csv;charset=utf-8"), ofType("application/json")])).toEqual(
      ways.csv,
    );
    expect(delivery.ways([ofType("application/zip")])).not.toContain("text");
    expect(delivery.ways([])).not.toContain("text");
  });

  test.each([
    ["PC", "windows"],
    ["Mac", "mac"],
    ["OfficeOnline", "web"],
    ["Android", "other"],
  ])("%s is told as %s", (platform, told) => {
    on(platform);
    expect(excelDelivery().platform()).toBe(told);
  });
});

describe("a new workbook", () => {
  test("holds what the file holds; the person's own is not touched", async () => {
    const { runtime, book } = openBook();
    const opened: Book[] = [];
    runtime.host.newBooks.subscribe((each) => opened.push(each));
    const file = await workbookFile("Всього: 1 640 000,00 грн ▲");
    expect(await excelDelivery().openWorkbook(file)).toEqual({ ok: true, value: undefined });
    expect(opened.map((each) => each.activeSheet.cell(0, 0).text)).toEqual([
      "Всього: 1 640 000,00 грн ▲",
    ]);
    expect(book.activeSheet.cell(0, 0).text).toBe("");
  });

  test("of more bytes than one call of a function takes arguments is whole", async () => {
    const { runtime } = openBook();
    const opened: Book[] = [];
    runtime.host.newBooks.subscribe((each) => opened.push(each));
    const book = Book.empty();
    for (let row = 0; row < 4000; row++) book.activeSheet.enter(row, 0, `захід ${row * 7919}`);
    const bytes = new Uint8Array(await book.save());
    expect(bytes.length).toBeGreaterThan(0x8000);
    const file = { name: "звіт.xlsx", mediaType: XLSX, bytes };
    expect((await excelDelivery().openWorkbook(file)).ok).toBe(true);
    expect(opened[0]?.activeSheet.cell(3999, 0).text).toBe(`захід ${3999 * 7919}`);
  });

  test.each([
    ["a file that Excel does not take", {}, new Uint8Array([1, 2, 3]), "workbook-not-opened"],
    ["more than the web takes at once", { payloadLimit: 2000 }, null, "workbook-not-opened"],
  ] as const)("is refused for %s, and the failure says so", async (_, options, bytes, code) => {
    const { runtime } = openBook(Book.empty(), options);
    const opened: Book[] = [];
    runtime.host.newBooks.subscribe((each) => opened.push(each));
    const file = await workbookFile("звіт");
    const result = await excelDelivery().openWorkbook({ ...file, bytes: bytes ?? file.bytes });
    expect(result).toMatchObject({ ok: false, failure: { code } });
    expect(opened).toEqual([]);
  });

  test.each(["endless-sync", "cell-edit"] as const)(
    "is not waited for without end (%s), and the failure says what may still come",
    async (fault) => {
      const { runtime } = openBook();
      runtime.host.faults.set(fault, true);
      const result = await excelDelivery(50).openWorkbook(await workbookFile("звіт"));
      expect(result).toEqual({ ok: false, failure: { code: "workbook-late" } });
    },
  );
});
