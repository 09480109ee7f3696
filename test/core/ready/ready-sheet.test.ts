import { readFileSync } from "node:fs";
import { join } from "node:path";
import { readLooks } from "../../../src/adapters/xlsx/read-looks";
import { readSnapshot } from "../../../src/adapters/xlsx/read-snapshot";
import { writeBatch } from "../../../src/adapters/xlsx/write-batch";
import { NO_CHOICES } from "../../../src/core/edits/proposal";
import { layoutRange } from "../../../src/core/layout/propose-layout";
import { proposeReadySheets, readyItemId } from "../../../src/core/ready/ready-sheet";
import { DEFAULT_PROFILE } from "../../../src/core/lint/profile";
import { isReadyCopy, readySheetName, withoutOwnSheets } from "../../../src/core/report/own-sheet";
import { readTables } from "../../../src/core/report/read-tables";
import { findSheet, makeSheet } from "../../../src/core/sheet/snapshot";
import type { WorkbookSnapshot } from "../../../src/core/sheet/snapshot";
import { Book } from "../../../src/workbench/host/book";

const SEEDS = join(__dirname, "../../../seeds");

async function finished(name: string, choices = NO_CHOICES) {
  const bytes = new Uint8Array(readFileSync(join(SEEDS, name)));
  const workbook = await readSnapshot(bytes, name);
  const book = await Book.open(bytes, name);
  const looks = workbook.sheets.flatMap((sheet) => {
    const range = layoutRange(sheet);
    const shown = book.sheets.find((each) => each.name === sheet.name);
    return range === null || shown === undefined ? [] : [readLooks(shown, range)];
  });
  const input = { workbook, tables: readTables(workbook), looks, profile: DEFAULT_PROFILE };
  const proposal = proposeReadySheets(input, choices);
  const copy = await writeBatch(bytes, name, proposal.batch);
  if (!copy.ok) throw new Error(JSON.stringify(copy.failure));
  return { workbook, proposal, after: await readSnapshot(copy.value.bytes, name) };
}

test.each(["report-2018-9m.xlsx", "report-2022-9m-corrected.xlsx"])(
  "%s: each copy holds the same values and no formula; the sheets stay",
  async (name) => {
    const { workbook, proposal, after } = await finished(name);
    const chosen = proposal.items.filter((item) => item.chosen);
    expect(chosen.length).toBeGreaterThan(0);
    const formulas = workbook.sheets.flatMap(({ cells }) =>
      [...cells.values()].filter(({ formula }) => formula !== null),
    );
    expect(formulas.length).toBeGreaterThan(0);
    for (const { sheet, willBe } of chosen) {
      const original = findSheet(workbook, sheet);
      const copy = findSheet(after, willBe);
      if (original === null || copy === null) throw new Error(willBe);
      expect([...copy.cells].map(([key, { value }]) => [key, value])).toEqual(
        [...original.cells].map(([key, { value }]) => [key, value]),
      );
      expect([...copy.cells.values()].filter(({ formula }) => formula !== null)).toEqual([]);
      const tabs = after.sheets.map((each) => each.name);
      expect(tabs.indexOf(willBe)).toBe(tabs.indexOf(sheet) + 1);
      expect(findSheet(after, sheet)?.cells).toEqual(original.cells);
    }
    // Nothing is found twice: a copy says what its sheet says.
    expect(withoutOwnSheets(after).sheets.map((sheet) => sheet.name)).toEqual(
      workbook.sheets.map((sheet) => sheet.name),
    );
  },
);

test("what a person does not choose is not copied", async () => {
  const { workbook, proposal, after } = await finished("report-2018-9m.xlsx", {
    items: Object.fromEntries([[readyItemId("Рекомендації"), true]]),
    answers: {},
  });
  const all = await finished("report-2018-9m.xlsx");
  expect(after.sheets.length - workbook.sheets.length).toBe(
    proposal.items.filter(({ chosen }) => chosen).length,
  );
  const [first] = all.proposal.items.filter(({ chosen }) => chosen);
  if (first === undefined) throw new Error("nothing chosen");
  const none = await finished("report-2018-9m.xlsx", {
    items: { [first.id]: false },
    answers: {},
  });
  expect(findSheet(none.after, first.willBe)).toBeNull();
});

const book = (...names: readonly string[]): WorkbookSnapshot => ({
  name: "книга.xlsx",
  sheets: names.map((name) => makeSheet({ id: name, name, visibility: "visible", merges: [] }, [])),
});

const copies = (workbook: WorkbookSnapshot): readonly string[] =>
  workbook.sheets.filter((sheet) => isReadyCopy(sheet, workbook)).map(({ name }) => name);

describe("the names of copies", () => {
  test.each([
    ["9 міс 2018", [], "Готовий – 9 міс 2018"],
    ["9 міс 2018", ["готовий – 9 МІС 2018"], "Готовий – 9 міс 2018 (2)"],
    ["Звіт про виконання заходів за 2022", [], "Готовий – Звіт про виконання за"],
  ])("%s beside %j is %s", (name, taken, ready) => {
    expect(readySheetName(name, taken)).toBe(ready);
    expect(ready.length).toBeLessThanOrEqual(31);
  });

  test("a copy is known while its sheet is there, whatever number or cut its name has", () => {
    const long = "Звіт про виконання заходів 2022";
    const first = readySheetName(long, []);
    const second = readySheetName(long, [first]);
    expect(copies(book(long, first, second))).toEqual([first, second]);
    expect(copies(book("Звіт (2)", "Готовий – Звіт (2)"))).toEqual(["Готовий – Звіт (2)"]);
  });

  test("what only looks like one is a sheet like any", () => {
    expect(copies(book("Готовий – план", "Звіт"))).toEqual([]);
    expect(copies(book("План дій", "Готовий – План"))).toEqual([]);
    expect(copies(book("Готовий до зими"))).toEqual([]);
  });
});
