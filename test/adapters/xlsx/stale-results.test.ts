import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { Workbook } from "@cj-tech-master/excelts";
import { readSnapshot } from "../../../src/adapters/xlsx/read-snapshot";
import { formatCell } from "../../../src/core/sheet/address";

async function staleIn(fill: (book: Workbook) => void): Promise<readonly string[] | null> {
  const book = new Workbook();
  fill(book);
  const bytes = new Uint8Array(await book.xlsx.writeBuffer());
  const { sheets } = await readSnapshot(bytes, "к.xlsx", { compareResults: true });
  if (sheets.some(({ stale }) => stale === undefined)) return null;
  return sheets.flatMap(({ stale = [] }) => stale.map(formatCell));
}

const SHEET = (formula: string, result: number) => (book: Workbook) => {
  const sheet = book.addWorksheet("Звіт");
  sheet.getCell("A1").value = 1;
  sheet.getCell("A2").value = 2;
  sheet.getCell("A3").value = { formula, result };
  sheet.getCell("A4").value = { formula: "A3*2", result: result * 2 };
};

describe("stored results", () => {
  it.each([
    ["that are what the formulas give", "SUM(A1:A2)", 3, []],
    ["that differ by an error of binary arithmetic", "A1/3*3+A2", 3.0000000000000004, []],
    ["that are old, and what follows from them", "SUM(A1:A2)", 4, ["A3", "A4"]],
    ["of a moment", "TODAY()*0+4", 5, null],
    ["of another workbook", "[1]Звіт!A1", 5, null],
  ])("%s", async (_what, formula, result, expected) => {
    expect(await staleIn(SHEET(formula, result))).toEqual(expected);
  });

  it("are not asked for when a file is only checked", async () => {
    const book = new Workbook();
    SHEET("SUM(A1:A2)", 4)(book);
    const bytes = new Uint8Array(await book.xlsx.writeBuffer());
    const { sheets } = await readSnapshot(bytes, "к.xlsx");
    expect(sheets.map(({ stale }) => stale)).toEqual([undefined]);
  });

  const FOLDERS = [join(__dirname, "../../../seeds"), join(__dirname, "../../holdout")];
  const FILES = FOLDERS.flatMap((folder) =>
    readdirSync(folder)
      .filter((name) => name.endsWith(".xlsx"))
      .map((name) => [name, join(folder, name)] as const),
  );
  it.each(FILES)("of %s are not called old", async (_name, path) => {
    const { sheets } = await readSnapshot(readFileSync(path), "к.xlsx", { compareResults: true });
    expect(
      sheets.flatMap(({ name, stale = [] }) => stale.map((cell) => `${name} ${formatCell(cell)}`)),
    ).toEqual([]);
  });
});
