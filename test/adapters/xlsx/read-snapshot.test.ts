import { Workbook } from "@cj-tech-master/excelts";
import { readSnapshot } from "../../../src/adapters/xlsx/read-snapshot";
import { cellAt } from "../../../src/core/sheet/snapshot";

/** A file as a script writes it: formulas without results. */
async function fileWith(cells: Readonly<Record<string, string | number>>): Promise<Uint8Array> {
  const workbook = new Workbook();
  const sheet = workbook.addWorksheet("Звіт");
  for (const [address, entry] of Object.entries(cells)) {
    sheet.getCell(address).value =
      typeof entry === "string" && entry.startsWith("=") ? { formula: entry.slice(1) } : entry;
  }
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}

describe("formulas of a file that lacks their results", () => {
  test.each([
    ["a sum skips numbers kept as text", "=SUM(A1:A2)", 1.5, "1,5"],
    ["so does a sum of single cells", "=SUM(A1,A2)", 1.5, "1,5"],
    ["an operator takes a number with a comma", "=A1*A2", 3.75, "3,75"],
    ["one it cannot read is #VALUE!", "=A1*A3", "#VALUE!", "#VALUE!"],
    ["a text spells numbers with a comma", '=A1&" тис. грн"', "1,5 тис. грн", "1,5 тис. грн"],
    ["rounding takes the digits Excel shows", "=ROUND(1.005,2)", 1.01, "1,01"],
    ["a function nobody knows is #NAME?", "=NOSUCH(A1)", "#NAME?", "#NAME?"],
  ])("%s", async (_what, formula, value, shown) => {
    const bytes = await fileWith({ A1: 1.5, A2: "2,5", A3: "н/д", B1: formula });
    const { sheets } = await readSnapshot(bytes, "звіт.xlsx");
    const cells = sheets.map((sheet) => cellAt(sheet, { row: 0, column: 1 }));
    expect(cells).toMatchObject([{ formula, value, text: shown }]);
  });
});
