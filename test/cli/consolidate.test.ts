import { copyFile, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { readSnapshot } from "../../src/adapters/xlsx/read-snapshot";
import { zvirka } from "./zvirka";

const SEEDS = join(__dirname, "../../seeds");
const REPORTS = join(SEEDS, "report-2022-9m.xlsx");

let folder: string;
let output: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "zvirka-consolidate-"));
  output = join(folder, "зведений.xlsx");
});
afterEach(() => rm(folder, { recursive: true }));

const plainly = (text: string): string => text.replaceAll("\u00A0", " ");

it("joins reports into a new file and says what came out", async () => {
  const { status, out, err } = await zvirka("consolidate", REPORTS, "--output", output);
  expect([status, err]).toEqual([0, ""]);
  expect(plainly(out)).toContain(
    "Зведено 3 звіти за 9 місяців 2022 року: план 2 982,70 тис. грн, профінансовано 868,63 тис. грн, 29,12 %.",
  );
  const { sheets } = await readSnapshot(await readFile(output), output);
  expect(sheets.map(({ name }) => name)).toEqual(["Зведений 9 міс 2022", "Джерела 9 міс 2022"]);
  const judged = await zvirka("check", output, "--format", "json");
  expect(JSON.parse(judged.out)).toMatchObject({
    files: [
      {
        tables: [{ computed: { annualPlan: "2982700.00", actual: "868627.84", percent: "29.12" } }],
      },
    ],
  });
});

it("gives programs every cell, and renews a file only with --force", async () => {
  const first = await zvirka("consolidate", REPORTS, "--output", output, "--format", "json");
  expect(JSON.parse(first.out)).toMatchObject({
    period: "2022-9m",
    total: { plan: "2982700.00", actual: "868627.84", percent: "29.12", actualWithin: "205.00" },
  });
  const refused = await zvirka("consolidate", REPORTS, "--output", output);
  expect([refused.status, refused.err]).toEqual([2, expect.stringContaining("--force")]);
  const bytes = await readFile(output);
  const again = await zvirka("consolidate", REPORTS, "--output", output, "--force");
  expect(again.status).toBe(0);
  expect(await readFile(output)).toEqual(bytes);
});

it("takes a folder without its own result, names a broken file and joins the others", async () => {
  await copyFile(REPORTS, join(folder, "звіти.xlsx"));
  await writeFile(join(folder, "зламаний.xlsx"), "не книга");
  await zvirka("consolidate", REPORTS, "--output", output);
  const { status, out, err } = await zvirka("consolidate", folder, "--output", output, "--force");
  expect(status).toBe(2);
  expect(err).toContain("зламаний.xlsx");
  expect(plainly(out)).toContain("Зведено 3 звіти");
});

it("asks, and takes answers from a file", async () => {
  const report = join(SEEDS, "report-2018-9m.xlsx");
  const listed = await zvirka("consolidate", report, "--list", "--format", "json");
  const { questions } = JSON.parse(listed.out) as {
    questions: { id: string; taken: string; options: { id: string }[] }[];
  };
  const [copies] = questions;
  const other = copies?.options.find(({ id }) => id !== copies.taken)?.id ?? "";
  const answers = join(folder, "відповіді.json");
  await writeFile(answers, JSON.stringify({ [copies?.id ?? ""]: other }));
  const answered = await zvirka(
    "consolidate",
    report,
    "--list",
    "--format",
    "json",
    "--answers",
    answers,
  );
  expect(JSON.parse(answered.out)).toMatchObject({ reports: [{ sheet: "9 міс 2018" }] });
  await writeFile(answers, "[]");
  const broken = await zvirka("consolidate", report, "--list", "--answers", answers);
  expect([broken.status, broken.out]).toEqual([2, ""]);
});

it.each([
  ["no output", ["consolidate", REPORTS], "--output"],
  ["no such period", ["consolidate", REPORTS, "--list", "--period", "2021"], "2022-9m"],
  ["no reports", ["consolidate", join(SEEDS, "notes.xlsx"), "--list"], "notes.xlsx"],
])("says what is wrong: %s", async (_what, words, said) => {
  const { status, err } = await zvirka(...words);
  expect([status, err]).toEqual([2, expect.stringContaining(said)]);
});
