import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Workbook } from "@cj-tech-master/excelts";
import { readSnapshot } from "../../../src/adapters/xlsx/read-snapshot";

async function saved(workbook: Workbook): Promise<Uint8Array> {
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}

describe("what a file's sheets have besides cells", () => {
  test("hidden rows and columns, notes, names and the page", async () => {
    const workbook = new Workbook();
    const sheet = workbook.addWorksheet("Звіт");
    for (let row = 1; row <= 6; row++) sheet.getRow(row).values = ["а", row, row];
    sheet.getRow(3).hidden = true;
    sheet.getColumn(2).hidden = true;
    sheet.getCell("C4").note = "уточнити";
    sheet.pageSetup.orientation = "landscape";
    sheet.pageSetup.fitToPage = true;
    sheet.pageSetup.fitToWidth = 1;
    sheet.pageSetup.fitToHeight = 0;
    sheet.pageSetup.printTitlesRow = "2:3";
    workbook.definedNames.add("Звіт!$A$1:$C$6", "Таблиця");
    const snapshot = await readSnapshot(await saved(workbook), "звіт.xlsx");
    const [first] = snapshot.sheets;
    expect(first?.hidden).toEqual({ rows: new Set([2]), columns: new Set([1]) });
    expect(first?.commented).toEqual([{ row: 3, column: 2 }]);
    expect(first?.page).toMatchObject({
      orientation: "landscape",
      fitWide: 1,
      fitTall: null,
      titleRows: { top: 1, bottom: 2 },
    });
    expect(snapshot.names).toMatchObject([{ name: "Таблиця", visible: true }]);
    expect(snapshot.names?.[0]?.formula).toMatch(/^='?Звіт'?!\$A\$1:\$C\$6$/);
  });

  test("the font that all cells have, empty ones too", async () => {
    const workbook = new Workbook();
    const [plain, mixed, empty] = ["A", "B", "C"].map((name) => workbook.addWorksheet(name));
    if (plain === undefined || mixed === undefined || empty === undefined) throw new Error("None");
    for (const [column, row] of [
      [1, 1],
      [2, 1],
      [1, 2],
      [2, 2],
    ] as const) {
      const cell = plain.getCell(row, column);
      cell.value = 1;
      cell.font = { name: "Times New Roman", size: row === 1 ? 14 : 12 };
    }
    mixed.getCell(1, 1).value = "1";
    mixed.getCell(1, 1).font = { name: "Arial", size: 11 };
    mixed.getCell(3, 1).value = "2";
    mixed.getCell(3, 1).font = { name: "Arial", size: 11 };
    const { sheets } = await readSnapshot(await saved(workbook), "шрифти.xlsx");
    expect(sheets.map(({ font }) => font)).toEqual([
      { name: "Times New Roman", size: null },
      { name: null, size: 11 },
      undefined,
    ]);
  });

  test("the margins of a sample, whose lines are all shown", async () => {
    const of = async (path: string) =>
      (await readSnapshot(readFileSync(join(__dirname, "../../..", path)), path)).sheets[0];
    expect((await of("seeds/report-2018-9m.xlsx"))?.page?.margins).toEqual({
      left: 84.96,
      right: 28.08,
      top: 56.88,
      bottom: 56.88,
    });
    expect((await of("seeds/report-2018-9m.xlsx"))?.hidden).toEqual({
      rows: new Set(),
      columns: new Set(),
    });
  });
});
