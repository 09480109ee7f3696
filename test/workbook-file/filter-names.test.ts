import { Workbook } from "@cj-tech-master/excelts";
import { Book } from "../../src/workbench/host/book";
import { readParts } from "../support/package-parts";

async function withFilters(...filtered: readonly string[]): Promise<Book> {
  const workbook = new Workbook();
  for (const name of ["Зведення", "Звіт & план", "Дітям 'до 6' років"]) {
    const sheet = workbook.addWorksheet(name);
    sheet.getCell("A1").value = "Назва";
    sheet.getCell("A2").value = 1;
    if (filtered.includes(name)) sheet.autoFilter = "A1:A2";
  }
  return Book.open(new Uint8Array(await workbook.xlsx.writeBuffer()), "звіт.xlsx");
}

async function namesIn(bytes: Uint8Array): Promise<string[]> {
  const xml = (await readParts(bytes)).get("xl/workbook.xml") ?? "";
  return xml.match(/<definedName\b[^>]*>[^<]*/g) ?? [];
}

const NAME = (sheet: number, place: string): string =>
  `<definedName name="_xlnm._FilterDatabase" localSheetId="${String(sheet)}" hidden="1">${place}`;

describe("names of filters", () => {
  it("are written for every filter, once, and move with it", async () => {
    const book = await withFilters("Звіт & план", "Дітям 'до 6' років");
    const first = NAME(1, "'Звіт &amp; план'!$A$1:$A$2");
    expect(await namesIn(await book.save())).toEqual([
      first,
      NAME(2, "'Дітям ''до 6'' років'!$A$1:$A$2"),
    ]);
    const again = await Book.open(await book.save(), "звіт.xlsx");
    expect(await again.partsLostOnSave()).toEqual([]);
    const [, , third] = again.sheets;
    third?.shift({ top: 0, left: 0, bottom: 0, right: 16_383 }, "insert", "rows", "user");
    expect(await namesIn(await again.save())).toEqual([
      first,
      NAME(2, "'Дітям ''до 6'' років'!$A$2:$A$3"),
    ]);
  });

  it("go with the filter, and leave other names", async () => {
    const book = await Book.open(await (await withFilters("Зведення")).save(), "звіт.xlsx");
    book.names.set("Суми", "=Зведення!$A$2", null);
    book.sheets[0]?.features.filter.remove("addin");
    const names = await namesIn(await book.save());
    expect(names).toHaveLength(1);
    expect(names[0]).toContain('name="Суми"');
  });

  it("are none without a filter", async () => {
    expect(await namesIn(await (await withFilters()).save())).toEqual([]);
  });
});
