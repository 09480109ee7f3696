import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { readSnapshot } from "../../src/adapters/xlsx/read-snapshot";
import { parseCell } from "../../src/core/sheet/address";
import type { Cell } from "../../src/core/sheet/snapshot";
import { cellAt, findSheet } from "../../src/core/sheet/snapshot";
import { INDICATORS_SHEET, indicatorsBook } from "../support/indicators-report";
import { CONVERSION_MS, convert, findLibreOffice } from "../support/libreoffice";
import { zvirka } from "./zvirka";

const office = findLibreOffice();

let folder: string;
let source: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "zvirka-indicators-"));
  source = join(folder, "показники.xlsx");
  await writeFile(source, await indicatorsBook());
});
afterEach(() => rm(folder, { recursive: true }));

async function cellsOf(bytes: Uint8Array): Promise<(ref: string) => Cell> {
  const sheet = findSheet(await readSnapshot(bytes, "показники.xlsx"), INDICATORS_SHEET);
  return (ref) => {
    const at = parseCell(ref);
    if (sheet === null || at === null) throw new Error(ref);
    return cellAt(sheet, at);
  };
}

it("finds a difference that does not follow, and a rank that is worse than planned without a word", async () => {
  const { out } = await zvirka("check", source, "--format", "json");
  const { files } = JSON.parse(out) as {
    files: { findings: { rule: string; cell: string; expected: string | null }[] }[];
  };
  const found = files[0]?.findings
    .filter(({ rule }) => rule.startsWith("IND-"))
    .map(({ rule, cell, expected }) => [rule, cell, expected]);
  // 10 and 7 give 3, not 4; of ranks the smaller one is the better.
  expect(found).toEqual([
    ["IND-04", "F6", "-3"],
    ["IND-05", "H10", null],
  ]);
});

it(
  "computes what is empty as live formulas, and another program computes the same",
  async () => {
    const output = join(folder, "копія.xlsx");
    const { status, out } = await zvirka("compute", source, "--output", output);
    expect(status).toBe(0);
    expect(out).toMatch(/F10:G10|F10, G10/);
    const expected: Readonly<Record<string, readonly [string, number]>> = {
      F4: ["=E4-D4", -90.62005],
      G4: ['=IF(AND(N(D4)>0,ISNUMBER(E4)),E4/D4,"")', 0.496555277777778],
      G6: ['=IF(AND(N(D6)>0,ISNUMBER(E6)),E6/D6,"")', 0.7],
      // Of 7 delegations, and the plan is not touched.
      E8: ["=E4/E6", 12.7685642857143],
      F8: ["=E8-D8", -5.23143571428571],
    };
    const bytes = await readFile(output);
    const own = await cellsOf(bytes);
    const other = office === null ? own : await cellsOf(convert(office, bytes));
    for (const [ref, [formula, value]] of Object.entries(expected)) {
      expect([ref, own(ref).formula]).toEqual([ref, formula]);
      expect(Number(own(ref).value)).toBeCloseTo(value, 9);
      expect(Number(other(ref).value)).toBeCloseTo(value, 9);
    }
    // What was typed stays, right or wrong.
    expect(own("F6").value).toBe(-4);
    expect(own("D8").value).toBe(18);
  },
  CONVERSION_MS,
);
