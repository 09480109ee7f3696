import {
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { nodeFiles } from "../../../src/adapters/xlsx/node-files";
import { judgeWorkbook } from "../../../src/app/judge";
import { writeKeptWaivers } from "../../../src/core/lint/kept-waivers";
import { DEFAULT_PROFILE } from "../../../src/core/lint/profile";
import { NO_CORRECTIONS, say } from "../../../src/core/report/corrections";
import { KEPT_KEY } from "../../../src/core/report/kept";
import { writeKept } from "../../../src/core/report/kept-corrections";
import { Book } from "../../../src/workbench/host/book";
import { UNCHANGED_FILE } from "../../../src/core/lint/profiles/differences";
import type { ProfileFile } from "../../../src/core/lint/profiles/profile-file";
import type { Language } from "../../../src/core/texts/format";
import { createManyFilesSession } from "../../../src/taskpane/state/many-files-session";
import type { NamedFile } from "../../../src/taskpane/view/picked-files";
import { zvirka } from "../../cli/zvirka";
import { encryptedWorkbook, emptyWorkbook, workbookWithoutTable } from "../../support/bad-files";
import { filesInPage, pickedFolder, pickedFrom } from "../../support/picked-files";

const ROOT = path.resolve(__dirname, "../../..");

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), "zvirka-files-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

/** What the pane finds, in the command line's own form. */
async function inPane(
  files: readonly NamedFile[],
  language: Language = "uk",
  profile: ProfileFile = UNCHANGED_FILE,
): Promise<unknown> {
  const session = createManyFilesSession(
    { profile: () => profile, language: () => language },
    {
      files: filesInPage(),
      delivery: {
        platform: () => "web",
        ways: () => [],
        openWorkbook: () => Promise.reject(new Error("not asked for")),
        download: () => undefined,
      },
      today: () => "2026-11-21",
    },
  );
  session.pick(files);
  await session.check("rest");
  const text = await session.describe();
  return JSON.parse(text ?? "null");
}

/** What `check DIR` finds, each file by its path in the folder. */
async function onCommandLine(...words: string[]): Promise<unknown> {
  const { out } = await zvirka("check", folder, "--format", "json", ...words);
  return JSON.parse(out.replaceAll(`${folder}/`, ""));
}

function take(from: string): void {
  for (const name of readdirSync(from).filter((each) => each.endsWith(".xlsx"))) {
    copyFileSync(path.join(from, name), path.join(folder, name));
  }
}

interface Result {
  readonly files: readonly { readonly findings: readonly { readonly related: string[] }[] }[];
}

/** How many findings name a cell of another file. */
const acrossFiles = (result: unknown): number =>
  (result as Result).files
    .flatMap(({ findings }) => findings)
    .filter(({ related }) => related.some((place) => place.startsWith("["))).length;

test.each<[string, Language]>([
  ["seeds", "uk"],
  ["seeds", "en"],
  ["test/holdout", "uk"],
])("of every workbook in %s the pane finds what `check DIR` finds, in %s", async (of, language) => {
  take(path.join(ROOT, of));
  const found = await inPane(pickedFolder(folder), language);
  expect(found).toEqual(await onCommandLine("--lang", language));
  expect((found as Result).files.flatMap(({ findings }) => findings).length).toBeGreaterThan(20);
});

test("a programme and its report in two files say what only both show, the same in both", async () => {
  for (const name of ["programme-2018-2020.xlsx", "report-2018-9m.xlsx"]) {
    copyFileSync(path.join(ROOT, "seeds", name), path.join(folder, name));
  }
  const found = await inPane(pickedFolder(folder));
  expect(acrossFiles(found)).toBeGreaterThan(0);
  expect(found).toEqual(await onCommandLine());
});

test("what cannot be checked has the same code and sentence, and files of folders their paths", async () => {
  const inside = path.join(folder, "архів");
  mkdirSync(inside);
  writeFileSync(path.join(folder, "1 пароль.xlsx"), encryptedWorkbook());
  writeFileSync(path.join(folder, "2 порожній.xlsx"), new Uint8Array());
  writeFileSync(path.join(folder, "3 без даних.xlsx"), await emptyWorkbook());
  writeFileSync(path.join(folder, "4 телефони.xlsx"), await workbookWithoutTable());
  copyFileSync(path.join(ROOT, "seeds/report-2018-9m.xlsx"), path.join(inside, "звіт.xlsx"));
  const picked = [
    ...pickedFolder(folder),
    pickedFrom(path.join(inside, "звіт.xlsx"), "архів/звіт.xlsx"),
  ];
  expect(await inPane(picked)).toEqual(await onCommandLine());
});

test("the profile of the pane holds for the files too", async () => {
  copyFileSync(path.join(ROOT, "seeds/report-2018-9m.xlsx"), path.join(folder, "звіт.xlsx"));
  const profile: ProfileFile = { ...UNCHANGED_FILE, name: "Свій", rulesOff: ["PCT-03"] };
  const file = path.join(folder, "profile.json");
  writeFileSync(file, JSON.stringify(profile));
  const found = await inPane(pickedFolder(folder), "uk", profile);
  expect(JSON.stringify(found)).not.toContain('"rule":"PCT-03"');
  expect(found).toEqual(await onCommandLine("--profile", file));
});

test("what a person accepted and corrected in a file is honoured as on the command line", async () => {
  const sample = path.join(ROOT, "seeds/report-2018-9m.xlsx");
  const read = await nodeFiles.read(sample);
  if (!read.ok) throw new Error(read.failure.code);
  const judged = judgeWorkbook(read.value, {
    profile: DEFAULT_PROFILE,
    corrections: NO_CORRECTIONS,
  });
  if (!judged.ok) throw new Error(judged.failure.code);
  const [table] = judged.value.tables;
  const finding = judged.value.findings.find(({ rule }) => rule === "PCT-02");
  if (table === undefined || finding === undefined) throw new Error("nothing to accept");
  const corrections = say(NO_CORRECTIONS, table, { of: "unit", is: "thousand-UAH" });
  const { fingerprint, rule } = finding;
  const kept = writeKeptWaivers(writeKept(null, corrections), [
    { fingerprint, rule, reason: "Так звітували завжди." },
  ]);
  const book = await Book.open(readFileSync(sample), "звіт.xlsx");
  book.addinSettings.set(KEPT_KEY, JSON.stringify(kept));
  writeFileSync(path.join(folder, "звіт.xlsx"), await book.save());
  const found = await inPane(pickedFolder(folder));
  expect(found).toEqual(await onCommandLine());
  expect(found).toMatchObject({ summary: { waived: 1 } });
  expect(JSON.stringify(found)).toContain('"unit":"thousand-UAH"');
});
