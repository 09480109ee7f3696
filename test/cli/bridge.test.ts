import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { readSnapshot } from "../../src/adapters/xlsx/read-snapshot";
import { zvirka } from "./zvirka";

const seed = (name: string): string => join(__dirname, "../../seeds", name);
const FILES = [seed("report-2018-9m.xlsx"), seed("programme-2018-2020.xlsx"), seed("notes.xlsx")];

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "zvirka-bridge-"));
});
afterEach(() => rm(folder, { recursive: true }));

it("says before, changes and after, and what a note's sum is", async () => {
  const { status, out, err } = await zvirka("bridge", ...FILES);
  expect([status, err]).toEqual([0, ""]);
  const said = out.replaceAll("\u00A0", " ");
  expect(said).toContain("Було (за звітом за 9 місяців 2018 року): 1 640 000,00 грн.");
  expect(said).toContain("1 690 000,00 грн, більше на 50 000,00 грн (порівняно заходів: 16");
  expect(said.match(/ → /g)?.length).toBe(10);
  expect(said).toContain("notes.xlsx: 1 690 000,00 грн – план, редакція від 18.12.2019 № 1685");
});

it("gives programs every cell and writes a sheet", async () => {
  const json = await zvirka("bridge", ...FILES, "--format", "json");
  expect(JSON.parse(json.out)).toMatchObject({
    steps: [{ compared: 16, before: "1640000.00", after: "1690000.00", difference: "50000.00" }],
    notes: [
      { file: "notes.xlsx", amount: "1690000.00", is: { kind: "plan", state: 1 } },
      {
        file: "notes.xlsx",
        unit: "thousand-UAH",
        is: { kind: "share", state: 1, amount: "1203061.56", unit: "UAH" },
      },
    ],
  });
  const output = join(folder, "порівняння.xlsx");
  const { status } = await zvirka("bridge", ...FILES, "--output", output);
  expect(status).toBe(0);
  const { sheets } = await readSnapshot(await readFile(output), output);
  expect(sheets.map(({ name }) => name)).toEqual(["План за редакціями 2018"]);
});

it("says that there is nothing to compare", async () => {
  const { status, out, err } = await zvirka("bridge", seed("report-2022-9m.xlsx"));
  expect([status, out, err]).toEqual([2, "", expect.stringContaining("потрібні програма")]);
});
