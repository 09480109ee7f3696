import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { readSnapshot } from "../../src/adapters/xlsx/read-snapshot";
import { parseCell } from "../../src/core/sheet/address";
import { cellAt, findSheet } from "../../src/core/sheet/snapshot";
import { zvirka } from "./zvirka";

const SEED = join(__dirname, "../../seeds/report-2018-9m.xlsx");

let folder: string;
let output: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "zvirka-compute-"));
  output = join(folder, "копія.xlsx");
});
afterEach(() => rm(folder, { recursive: true }));

async function cellIn(path: string, sheetName: string, ref: string) {
  const sheet = findSheet(await readSnapshot(await readFile(path), path), sheetName);
  const cell = parseCell(ref);
  if (sheet === null || cell === null) throw new Error(`${sheetName}!${ref}`);
  const { formula, text } = cellAt(sheet, cell);
  return { formula, text: text.replaceAll("\u00A0", " ") };
}

it("writes live percents, totals and a summary into a copy, and asks what is not its own to decide", async () => {
  const { status, out, err } = await zvirka("compute", SEED, "--output", output);
  expect([status, err]).toEqual([0, ""]);
  expect(out).toMatch(/Питання H11: .*H11, H15, H21, H24, H27/);
  const sheet = "9 міс 2018";
  expect(await cellIn(output, sheet, "F27")).toMatchObject({ text: "Всього: 1 640 000,00" });
  expect((await cellIn(output, sheet, "F27")).formula).toMatch(/^=SUM\(/);
  expect((await cellIn(output, sheet, "H12")).formula).toContain("G12/F12");
  // 38 % of 68 000 of 100 000 was typed: whether it means money is asked, not overwritten.
  expect(await cellIn(output, sheet, "H21")).toEqual({ formula: null, text: "38%" });
  expect((await cellIn(output, "Зведення", "A1")).text).toContain("Ефективна влада");
});

it("computes one sheet alone without a summary, and twice is once", async () => {
  const once = await zvirka("compute", SEED, "--sheet", "9 міс 2018", "--output", output);
  expect(once.status).toBe(0);
  await expect(cellIn(output, "Зведення", "A1")).rejects.toThrow("Зведення!A1");
  const again = join(folder, "ще.xlsx");
  const twice = await zvirka("compute", output, "--sheet", "9 міс 2018", "--output", again);
  expect(twice.out).toContain("Змінювати нічого");
  expect(await readFile(again)).toEqual(await readFile(output));
});
