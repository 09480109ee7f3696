import { join } from "node:path";
import { nodeFiles } from "../../src/adapters/xlsx/node-files";
import { judgeTogether, programmeOf } from "../../src/app/check-across";
import type { JudgedFile } from "../../src/core/lint/across-files";
import type { Finding } from "../../src/core/lint/finding";
import { DEFAULT_PROFILE } from "../../src/core/lint/profile";
import { groupByProgramme } from "../../src/core/lint/same-programme";
import { check } from "../../src/core/lint/run";
import { formatCell } from "../../src/core/sheet/address";
import type { SheetSnapshot } from "../../src/core/sheet/snapshot";
import { RULES } from "../../src/rules/registry";

type Sheets = readonly SheetSnapshot[];

async function sheetsOf(seed: string): Promise<Sheets> {
  const read = await nodeFiles.read(join(__dirname, "../../seeds", `${seed}.xlsx`));
  if (!read.ok) throw new Error(read.failure.code);
  return read.value.sheets;
}

function judgedFile(name: string, sheets: Sheets): JudgedFile {
  const workbook = { name, sheets };
  const report = check(workbook, RULES, DEFAULT_PROFILE);
  return { file: { path: name, name }, workbook, report };
}

const nowhere = (): void => undefined;
const wordsOf = ({ rule, sheet, cells, code }: Finding): string =>
  `${rule} ${sheet} ${cells.map(formatCell).join(",")} ${code}`;

/** What is found in files beyond what each says by itself. */
function foundAcross(files: readonly JudgedFile[]): readonly string[] {
  const { reports, crashed } = judgeTogether(files, DEFAULT_PROFILE, nowhere);
  expect(crashed).toEqual([]);
  return files.flatMap(({ report }, at) =>
    (reports[at]?.findings ?? [])
      .filter((finding) => !report.findings.includes(finding))
      .map(wordsOf),
  );
}

/** What the same sheets show in one workbook with cells of sheets that stand in different files. */
function foundInOne(files: readonly JudgedFile[]): readonly string[] {
  const owners = new Map(
    files.flatMap(({ file, workbook }) => workbook.sheets.map(({ name }) => [name, file] as const)),
  );
  const all = files.flatMap(({ workbook }) => workbook.sheets);
  return judgedFile("one", all)
    .report.findings.filter(({ sheet, related }) =>
      related.some((place) => owners.get(place.sheet) !== owners.get(sheet)),
    )
    .map(wordsOf);
}

describe("the source documents as files of their own", () => {
  test("the report of 2018 beside the programme: the plans of another edition", async () => {
    const [report] = await sheetsOf("report-2018-9m");
    if (report === undefined) throw new Error("no sheet");
    const files = [
      judgedFile("report.xlsx", [report]),
      judgedFile("programme.xlsx", await sheetsOf("programme-2018-2020")),
    ];
    const found = foundAcross(files);
    expect(found).toEqual(["OVR-04 9 міс 2018 F11,F12,F14,F15,F16,F18,F19,F20,F21,F26 later"]);
    expect(found.toSorted()).toEqual(foundInOne(files).toSorted());
  });

  test("the programme's parts apart: its indicators of cost, and the passport's promise", async () => {
    const sheets = await sheetsOf("programme-2018-2020");
    const named = (...names: string[]): Sheets => sheets.filter(({ name }) => names.includes(name));
    const files = [
      judgedFile("passport.xlsx", named("Паспорт")),
      judgedFile("resources.xlsx", named("Ресурси")),
      judgedFile("annex.xlsx", named("Додаток А")),
      judgedFile("indicators.xlsx", named("Додаток Б", "Відповідність")),
      judgedFile("note.xlsx", await sheetsOf("notes")),
    ];
    const found = foundAcross(files);
    expect(found.toSorted()).toEqual(foundInOne(files).toSorted());
    expect(found.filter((words) => words.startsWith("IND-01"))).toHaveLength(8);
    expect(found).toContain("IND-03 Додаток Б G31 differs");
  });

  test("the three reports of 2022: decisions cited otherwise, and two units", async () => {
    const files = (await sheetsOf("report-2022-9m")).map((sheet, at) =>
      judgedFile(`T${at + 1}.xlsx`, [sheet]),
    );
    const found = foundAcross(files);
    expect(found.toSorted()).toEqual(foundInOne(files).toSorted());
    expect(found).toEqual([
      "DAT-04 Зв’язки з громадськістю A6 complete-elsewhere",
      "UNI-05 Зв’язки з громадськістю G10 sums",
      "DAT-04 Нагородження A7 other-date",
      "DAT-04 Нагородження A7 other-first",
    ]);
  });

  test("a copy of a report shows nothing that the report does not", async () => {
    const sheets = await sheetsOf("report-2022-9m");
    const files = ["a.xlsx", "b.xlsx", "c.xlsx"].map((name) => judgedFile(name, sheets));
    expect(judgeTogether(files, DEFAULT_PROFILE, nowhere).reports).toEqual([null, null, null]);
  });

  test("belong to the programme of 2018–2020, to that of 2021–2025, or to none that is known", async () => {
    const seeds = [
      "report-2022-9m",
      "notes",
      "report-2018-9m",
      "programme-2018-2020",
      "report-2022-9m-one-sheet",
      "programme-2018-2020-corrected",
    ];
    const files: JudgedFile[] = [];
    for (const seed of seeds) files.push(judgedFile(seed, await sheetsOf(seed)));
    const facts = files.map(({ workbook, report }) =>
      programmeOf(workbook, report, DEFAULT_PROFILE),
    );
    expect(groupByProgramme(facts).map((group) => group.map((at) => seeds[at]))).toEqual([
      ["report-2022-9m", "report-2022-9m-one-sheet"],
      ["notes", "report-2018-9m", "programme-2018-2020"],
    ]);
  });
});
