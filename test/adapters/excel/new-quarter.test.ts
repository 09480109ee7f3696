import { readFileSync } from "node:fs";
import { join } from "node:path";
import { DEFAULT_PROFILE } from "../../../src/core/lint/profile";
import { proposeQuarter } from "../../../src/core/quarter/propose-quarter";
import { readTables } from "../../../src/core/report/read-tables";
import { cellKey, findSheet } from "../../../src/core/sheet/snapshot";
import { Book } from "../../../src/workbench/host/book";
import { stateOf } from "./book-state";
import { openBook, read, valueOf } from "./open-book";

const SEEDS = join(__dirname, "../../../seeds");
const EXPECTED = {
  "report-2018-9m.xlsx": ["2018 рік"],
  "report-2022-9m.xlsx": [
    "Депутатська діяльність 2022 рік",
    "Зв’язки з громадськіс… 2022 рік",
    "Нагородження 2022 рік",
  ],
  "report-2022-9m-one-sheet.xlsx": ["Звіти 2022 рік"],
};

describe.each(Object.entries(EXPECTED))("%s", (name, sheets) => {
  test("is begun through Office.js as previewed, and taken back whole", async () => {
    const book = await Book.open(new Uint8Array(readFileSync(join(SEEDS, name))), name);
    const { port } = openBook(book);
    const workbook = await read(port);
    const input = {
      workbook,
      tables: readTables(workbook),
      sheets: null,
      profile: DEFAULT_PROFILE,
    };
    const { batch } = proposeQuarter(input, { items: {}, answers: { "quarter:reference": "yes" } });
    const before = stateOf(book);
    const written = valueOf(await port.write(batch));
    const now = await read(port);
    expect(now.sheets.map((sheet) => sheet.name).filter((each) => sheets.includes(each))).toEqual(
      sheets,
    );
    for (const { sheet, cell, after } of batch.cells) {
      const held = findSheet(now, sheet)?.cells.get(cellKey(cell)) ?? {
        value: null,
        formula: null,
      };
      expect(held.formula).toBe(after.formula);
      if (typeof after.value === "number") expect(held.value).toBeCloseTo(after.value, 9);
      else expect(held.value ?? "").toBe(after.value ?? "");
    }
    for (const sheet of workbook.sheets) {
      expect(findSheet(now, sheet.name)?.cells).toEqual(sheet.cells);
    }
    for (const sheet of sheets) {
      const page = findSheet(now, sheet)?.page;
      const original = batch.sheets.find((each) => each.name === sheet)?.copyOf ?? "";
      expect(page).toEqual(findSheet(workbook, original)?.page);
    }
    valueOf(await port.takeBack(written.batch));
    expect(stateOf(book)).toEqual(before);
  });
});

test("a new sheet that somebody has worked on since is not taken back", async () => {
  const name = "report-2018-9m.xlsx";
  const book = await Book.open(new Uint8Array(readFileSync(join(SEEDS, name))), name);
  const { port } = openBook(book);
  const workbook = await read(port);
  const input = { workbook, tables: readTables(workbook), sheets: null, profile: DEFAULT_PROFILE };
  const { batch } = proposeQuarter(input, { items: {}, answers: {} });
  const written = valueOf(await port.write(batch));
  book.sheetByName("2018 рік")?.enter(10, 6, "5000");
  const undone = await port.takeBack(written.batch);
  expect(undone).toMatchObject({ ok: false, failure: { code: "changed-since" } });
  expect(book.sheetByName("2018 рік")?.cell(10, 6).value).toBe(5000);
});
