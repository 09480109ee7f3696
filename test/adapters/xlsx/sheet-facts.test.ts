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
