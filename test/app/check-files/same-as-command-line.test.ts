import { copyFileSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
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
