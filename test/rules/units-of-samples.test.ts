import { join } from "node:path";
import { nodeFiles } from "../../src/adapters/xlsx/node-files";
import { describe as words } from "../../src/app/describe";
import type { Finding } from "../../src/core/lint/finding";
import { DEFAULT_PROFILE } from "../../src/core/lint/profile";
import { check } from "../../src/core/lint/run";
import { formatCell } from "../../src/core/sheet/address";
import type { WorkbookSnapshot } from "../../src/core/sheet/snapshot";
import { RULES } from "../../src/rules/registry";

// What the sample documents say about their units, each checked by hand.

const UNITS = RULES.filter(({ id }) => id.startsWith("UNI-"));

async function bookOf(file: string): Promise<WorkbookSnapshot> {
  const read = await nodeFiles.read(join(__dirname, "../../seeds", file));
  if (!read.ok) throw new Error(`The sample workbook cannot be read: ${read.failure.code}`);
  return read.value;
}

function findingsOf(book: WorkbookSnapshot): readonly Finding[] {
  return check(book, UNITS, DEFAULT_PROFILE).findings;
}

function line({ rule, sheet, cells, consequences }: Finding): string {
  const [first] = cells;
  const last = cells.at(-1);
  const range = [first, last].flatMap((cell) => (cell === undefined ? [] : [formatCell(cell)]));
  const under = consequences.map((each) => `> ${each.rule} ${formatCell(each.cell)}`);
  return [`${rule} ${sheet} ${[...new Set(range)].join(":")} (${cells.length})`, ...under].join(
    " ",
  );
}

function message(finding: Finding | undefined): string {
  return finding === undefined ? "" : words(finding, "uk").message.replace(/\u00A0/g, " ");
}

test("the annex of the programme has no unit; its total is that of the resources in thousands", async () => {
  const findings = findingsOf(await bookOf("programme-2018-2020.xlsx"));
  expect(findings.map(line)).toEqual([
    "UNI-06 Розділи 2-8 C10 (1)",
    "UNI-06 Розділи 2-8 C11 (1)",
    "UNI-01 Додаток А G3:J2 (4)",
  ]);
  expect(message(findings[0])).toBe(
    "У C10 зміну з 63 % до 87,75 % названо 24,75 %, а це 24,75 в. п. (відносна зміна становить 39,3 %).",
  );
});

test.each(["report-2022-9m.xlsx", "report-2022-9m-one-sheet.xlsx"])(
  "of the reports of 2022 one is in hryvnias, with plans in thousands (%s)",
  async (file) => {
    const findings = findingsOf(await bookOf(file));
    const shapes = findings.map(({ rule, cells, consequences }) =>
      [rule, cells.length, ...consequences.map((each) => each.rule)].join(" "),
    );
    expect(shapes.toSorted()).toEqual(["UNI-02 20 UNI-03 UNI-03", "UNI-05 1"]);
    const apart = findings.find(({ rule }) => rule === "UNI-05");
    expect(message(apart)).toMatch(
      /план 2 982,70 тис\. грн, профінансовано 868,62784 тис\. грн, виконання 29,12 %\.$/,
    );
    const off = findings.find(({ rule }) => rule === "UNI-02");
    expect(message(off)).toMatch(/249 000,00 від 480,00 становило б 51 875 %, а зазначені 51,88 %/);
  },
);

test.each(["report-2018-9m.xlsx", "report-2022-9m-corrected.xlsx"])(
  "nothing is wrong with the units of %s",
  async (file) => {
    expect(findingsOf(await bookOf(file)).map(line)).toEqual([]);
  },
);

test("the note on 2018 states its actual in thousands of what are hryvnias", async () => {
  const findings = findingsOf(await bookOf("notes.xlsx"));
  expect(findings.map(line)).toEqual(["UNI-04 Пояснювальна записка C8 (1)"]);
  expect(message(findings[0])).toMatch(/1 203 061,56 тис\. грн поряд із 1 690 000,00 грн/);
});
