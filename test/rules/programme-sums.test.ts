import { join } from "node:path";
import { nodeFiles } from "../../src/adapters/xlsx/node-files";
import { describe as words } from "../../src/app/describe";
import type { Finding } from "../../src/core/lint/finding";
import { DEFAULT_PROFILE } from "../../src/core/lint/profile";
import { check } from "../../src/core/lint/run";
import { applyEdits } from "../../src/core/edits/apply";
import { editOf } from "../../src/core/edits/edit";
import { toNumber } from "../../src/core/report/decimal";
import { formatCell, parseCell } from "../../src/core/sheet/address";
import type { WorkbookSnapshot } from "../../src/core/sheet/snapshot";
import { cellAt, findSheet } from "../../src/core/sheet/snapshot";
import { RULES } from "../../src/rules/registry";

// The sums of the programme of 2018–2020, each computed by hand from its rows.

const SUMS = RULES.filter(({ id }) => id.startsWith("ARI-"));

async function bookOf(file: string): Promise<WorkbookSnapshot> {
  const read = await nodeFiles.read(join(__dirname, "../../seeds", file));
  if (!read.ok) throw new Error(`The sample workbook cannot be read: ${read.failure.code}`);
  return read.value;
}

async function findingsOf(file: string): Promise<readonly Finding[]> {
  return check(await bookOf(file), SUMS, DEFAULT_PROFILE).findings;
}

function line({ rule, severity, kind, cell, stated, expected, consequences }: Finding): string {
  const figures = [stated, expected].flatMap((each) => (each === null ? [] : [toNumber(each)]));
  const under = consequences.map((each) => `> ${each.rule} ${formatCell(each.cell)}`);
  return [rule, severity ?? kind, formatCell(cell), ...figures, ...under].join(" ");
}

describe("the programme's annex as printed", () => {
  test("has three wrong totals, what follows from them, and money not distributed yet", async () => {
    const findings = await findingsOf("programme-2018-2020.xlsx");
    expect(findings.filter(({ kind }) => kind !== "not-applicable").map(line)).toEqual([
      "ARI-01 error H26 1340.4 1050.4 > ARI-05 H98",
      "ARI-08 review H26",
      "ARI-01 error I26 1820.4 2110.4",
      "ARI-01 error H48 1570 1510 > ARI-01 J48 > ARI-05 J98",
      "ARI-03 note I51 18269.6 0 > ARI-03 J51",
    ]);
  });

  test("tells only of the cell without a figure that it cannot tell", async () => {
    const findings = await findingsOf("programme-2018-2020.xlsx");
    const blind = findings.filter(({ kind }) => kind === "not-applicable");
    expect(blind.map(({ rule, cell }) => `${rule} ${formatCell(cell)}`)).toEqual([
      "ARI-01 I43",
      "ARI-02 I43",
      "ARI-05 I43",
      "ARI-08 I43",
    ]);
  });

  test("names the rows 1.8.4 and 1.8.5 in both years, and asks whether to move them", async () => {
    const findings = await findingsOf("programme-2018-2020.xlsx");
    const causes = findings.flatMap((finding) => words(finding, "uk").causes);
    expect(causes).toHaveLength(2);
    for (const cause of causes) expect(cause).toMatch(/I18:I19 \(№.1\.8\.4, 1\.8\.5\)/);
    const moved = findings.find(({ rule }) => rule === "ARI-08");
    expect(moved?.fix?.edits.map(({ cell, after }) => [formatCell(cell), after.value])).toEqual([
      ["H18", 100],
      ["I18", 0],
      ["H19", 190],
      ["I19", 0],
    ]);
  });

  test("states the grand total 60 443,349 where its rows make 60 383,349", async () => {
    const findings = await findingsOf("programme-2018-2020.xlsx");
    const grand = findings
      .flatMap(({ consequences }) => consequences)
      .find(({ cell }) => formatCell(cell) === "J98");
    expect(grand?.stated && toNumber(grand.stated)).toBe(60_443.349);
    expect(grand?.expected && toNumber(grand.expected)).toBe(60_383.349);
  });
});

test("passport, resources and annex state one volume; another in the passport is found", async () => {
  const book = await bookOf("programme-2018-2020.xlsx");
  const sheet = findSheet(book, "Паспорт");
  const cell = parseCell("C24");
  if (sheet === null || cell === null) throw new Error("No line of the volume");
  const value = cellAt(sheet, cell).text.replace("60 443, 349", "60 383, 349");
  const changed = applyEdits(book, [editOf(sheet, cell, { value })]);
  if (!changed.ok) throw new Error("The passport is not as expected");
  const found = (of: WorkbookSnapshot): readonly string[] =>
    check(of, SUMS, DEFAULT_PROFILE)
      .findings.filter(({ rule }) => rule === "ARI-06")
      .map(line);
  expect(found(book)).toEqual([]);
  expect(found(changed.workbook)).toEqual(["ARI-06 error C24 60383.349 60443.349"]);
});

test("the corrected annex has nothing but the money not distributed yet", async () => {
  const findings = await findingsOf("programme-2018-2020-corrected.xlsx");
  expect(findings.map(line)).toEqual(["ARI-03 note I49 18269.6 0 > ARI-03 J49"]);
});
