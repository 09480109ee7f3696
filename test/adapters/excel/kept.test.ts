import { excelKept } from "../../../src/adapters/excel/kept";
import { nodeFiles } from "../../../src/adapters/xlsx/node-files";
import {
  changeWaivers,
  loadCorrections,
  loadWaivers,
  saveCorrections,
  waiversIn,
} from "../../../src/app/kept";
import type { Corrections } from "../../../src/core/report/corrections";
import { NO_CORRECTIONS } from "../../../src/core/report/corrections";
import { Book } from "../../../src/workbench/host/book";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openBook, valueOf } from "./open-book";

const CORRECTIONS: Corrections = {
  layouts: [
    {
      layout: ["№ п", "зміст заходів", 'обсяг «кошти» & <інше>, "грн"'],
      kind: null,
      unit: "thousand-UAH",
      columns: [{ words: "зміст заходів", nth: 0, meaning: "measure", unit: null }],
      taughtRows: null,
    },
  ],
  periods: [],
};

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "zvirka-"));
});
afterAll(() => rm(folder, { recursive: true }));

async function saved(book: Book): Promise<string> {
  const path = join(folder, "книга.xlsx");
  await writeFile(path, await book.save());
  return path;
}

test("a workbook in which nothing was kept has no corrections", async () => {
  openBook();
  expect(valueOf(await excelKept().read())).toBeNull();
  expect(valueOf(await loadCorrections(excelKept()))).toEqual(NO_CORRECTIONS);
});

test("corrections are there when the workbook is opened again, also for the command line", async () => {
  const { book } = openBook();
  valueOf(await saveCorrections(excelKept(), CORRECTIONS));
  const path = await saved(book);
  openBook(await Book.open(await book.save(), "книга.xlsx"));
  expect(valueOf(await loadCorrections(excelKept()))).toEqual(CORRECTIONS);
  const kept = valueOf(await nodeFiles.kept(path));
  expect(kept).toBe(valueOf(await excelKept().read()));
});

test("taken out of the workbook they are in the file no more", async () => {
  const { book } = openBook();
  valueOf(await saveCorrections(excelKept(), CORRECTIONS));
  valueOf(await saveCorrections(excelKept(), NO_CORRECTIONS));
  expect(valueOf(await excelKept().read())).toBeNull();
  expect(valueOf(await nodeFiles.kept(await saved(book)))).toBeNull();
  // Taking out what is not there is no failure.
  valueOf(await excelKept().write(null));
});

test.each([
  ["of another version", JSON.stringify({ version: 2, corrections: {} })],
  ["that is no JSON", "{"],
])("a text %s is refused and left as it is", async (_, text) => {
  const { book } = openBook();
  valueOf(await excelKept().write(text));
  const refused = { ok: false, failure: { code: "kept-unreadable" } };
  expect(await loadCorrections(excelKept())).toEqual(refused);
  expect(await saveCorrections(excelKept(), CORRECTIONS)).toEqual(refused);
  expect(valueOf(await excelKept().read())).toBe(text);
  expect(valueOf(await nodeFiles.kept(await saved(book)))).toBe(text);
});

test("a setting of ours that is no text is refused, not repaired", async () => {
  const { book } = openBook();
  book.addinSettings.set("zvirka", '{"version":7}');
  expect(await loadCorrections(excelKept())).toEqual({
    ok: false,
    failure: { code: "kept-unreadable" },
  });
  expect(book.addinSettings.get("zvirka")).toBe('{"version":7}');
});

test("while a cell is edited nothing is kept, and why is said", async () => {
  const { book } = openBook();
  book.editing = true;
  expect(await saveCorrections(excelKept(), CORRECTIONS)).toEqual({
    ok: false,
    failure: { code: "cell-being-edited" },
  });
  book.editing = false;
  expect(valueOf(await excelKept().read())).toBeNull();
});

describe("waivers", () => {
  const WAIVER = {
    fingerprint: "00112233445566aa-77889900aabbccdd",
    rule: "PCT-01",
    reason: "Узгоджено «листом» & <дзвінком>",
  };

  test("lie beside the corrections, in the file too, and go without them", async () => {
    const { book } = openBook();
    valueOf(await saveCorrections(excelKept(), CORRECTIONS));
    expect(valueOf(await changeWaivers(excelKept(), () => [WAIVER]))).toEqual([WAIVER]);
    const path = await saved(book);
    openBook(await Book.open(await book.save(), "книга.xlsx"));
    expect(valueOf(await loadWaivers(excelKept()))).toEqual([WAIVER]);
    expect(valueOf(await loadCorrections(excelKept()))).toEqual(CORRECTIONS);
    expect(valueOf(waiversIn(valueOf(await nodeFiles.kept(path))))).toEqual([WAIVER]);

    expect(valueOf(await changeWaivers(excelKept(), () => []))).toEqual([]);
    expect(valueOf(await loadCorrections(excelKept()))).toEqual(CORRECTIONS);
    valueOf(await saveCorrections(excelKept(), NO_CORRECTIONS));
    expect(valueOf(await excelKept().read())).toBeNull();
  });

  test("are added to what the workbook holds by now, not to what it held before", async () => {
    openBook();
    const other = { ...WAIVER, rule: "PCT-03" };
    valueOf(await changeWaivers(excelKept(), () => [other]));
    const now = await changeWaivers(excelKept(), (waivers) => [...waivers, WAIVER]);
    expect(valueOf(now)).toEqual([other, WAIVER]);
  });

  test.each([
    ["of another version", JSON.stringify({ version: 2, waivers: [] })],
    ["with a waiver that is none", JSON.stringify({ version: 1, waivers: [{ rule: "усі" }] })],
  ])("a text %s is left as it is", async (_, text) => {
    openBook();
    valueOf(await excelKept().write(text));
    const refused = { ok: false, failure: { code: "kept-unreadable" } };
    expect(await loadWaivers(excelKept())).toEqual(refused);
    expect(await changeWaivers(excelKept(), () => [WAIVER])).toEqual(refused);
    expect(valueOf(await excelKept().read())).toBe(text);
  });
});
