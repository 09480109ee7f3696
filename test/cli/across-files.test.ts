import { join } from "node:path";
import { nodeFiles } from "../../src/adapters/xlsx/node-files";
import { failed, success } from "../../src/app/failure";
import type { FilesPort } from "../../src/app/ports";
import type { CompareTask } from "../../src/cli/commands/check/compare-files";
import type { Terminal } from "../../src/cli/terminal";
import { writeKeptWaivers } from "../../src/core/lint/kept-waivers";
import type { Outcome } from "./zvirka";
import { checkingWith, zvirkaWith } from "./zvirka";

/** Files that hold some sheets of a source document; null for all of them. */
const FILES: Readonly<Record<string, { readonly seed: string; readonly sheet: string | null }>> = {
  "9m/report.xlsx": { seed: "report-2018-9m", sheet: "9 міс 2018" },
  "programme.xlsx": { seed: "programme-2018-2020", sheet: null },
  "T1.xlsx": { seed: "report-2022-9m", sheet: "Депутатська діяльність" },
  "T2.xlsx": { seed: "report-2022-9m", sheet: "Зв’язки з громадськістю" },
  "T3.xlsx": { seed: "report-2022-9m", sheet: "Нагородження" },
  "old/T1.xlsx": { seed: "report-2022-9m", sheet: "Депутатська діяльність" },
};

const seedOf = (path: string): string =>
  join(__dirname, "../../seeds", `${FILES[path]?.seed ?? path}.xlsx`);

const read: FilesPort["read"] = async (path) => {
  const file = FILES[path];
  if (file === undefined) return failed({ code: "file-missing" });
  const whole = await nodeFiles.read(seedOf(path));
  if (!whole.ok) return whole;
  const sheets = whole.value.sheets.filter(
    ({ name }) => file.sheet === null || name === file.sheet,
  );
  return success({ ...whole.value, sheets });
};

const files: FilesPort = {
  read,
  kept: () => Promise.resolve(success(null)),
  expand: (path) => Promise.resolve([{ path, result: success(path) }]),
};

const MACHINE: Partial<Terminal> = { expand: files.expand, checkFiles: checkingWith(files) };

const zvirka = (...words: readonly string[]): Promise<Outcome> => zvirkaWith(MACHINE, ...words);

interface FindingJson {
  readonly rule: string;
  readonly sheet: string;
  readonly cell: string;
  readonly related: readonly string[];
  readonly message: string;
  readonly fix: { readonly edits: readonly { readonly to: string }[] } | null;
  readonly waived: { readonly reason: string } | null;
}

interface CheckJson {
  readonly files: readonly { readonly file: string; readonly findings: readonly FindingJson[] }[];
  readonly summary: Readonly<Record<string, number>>;
}

const asJson = ({ out }: Outcome): CheckJson => JSON.parse(out) as CheckJson;

async function jsonOf(...words: readonly string[]): Promise<CheckJson> {
  return asJson(await zvirka("check", ...words, "--format", "json"));
}

/** The findings of which a cell stands in another file. */
async function foundAcross(...words: readonly string[]): Promise<readonly string[]> {
  const { files: all } = await jsonOf(...words);
  return all.flatMap(({ file, findings }) =>
    findings
      .filter(({ related }) => related.some((place) => place.startsWith("[")))
      .map(({ rule, cell, related }) => `${file} ${rule} ${cell} ${related[0] ?? ""}`),
  );
}

describe("a report and its programme, each in a file of its own", () => {
  const BOTH = ["9m/report.xlsx", "programme.xlsx"];

  test("are compared; the finding names the other file's cells", async () => {
    expect(await foundAcross(...BOTH)).toEqual([
      "9m/report.xlsx OVR-04 F11 [programme.xlsx]'Додаток А'!G8",
    ]);
    const [report] = (await jsonOf(...BOTH)).files;
    const finding = report?.findings.find(({ rule }) => rule === "OVR-04");
    expect(finding?.message).toContain("на аркуші «[programme.xlsx]Додаток А»");
    expect(finding?.message).not.toContain("report.xlsx");
  });

  test("are counted together with what it showed", async () => {
    const [together, apart] = [await jsonOf(...BOTH), await jsonOf(...BOTH, "--separately")];
    expect(together.summary["review"]).toBe((apart.summary["review"] ?? 0) + 1);
    expect(together.files[1]).toEqual(apart.files[1]);
    const [report] = together.files;
    const rest = report?.findings.filter(({ rule }) => rule !== "OVR-04");
    expect(rest).toEqual(apart.files[0]?.findings);
  });

  test("are not with --separately, and then each gives what it gives alone", async () => {
    const apart = await jsonOf(...BOTH, "--separately");
    const alone = [];
    for (const path of BOTH) alone.push(...(await jsonOf(path)).files);
    expect(apart.files).toEqual(alone);
  });

  test("the text says what was compared", async () => {
    const { out } = await zvirka("check", ...BOTH);
    expect(out).toMatch(/ {6}Порівняно з: \[programme\.xlsx\]'Додаток А'!G8, /);
    const english = await zvirka("check", ...BOTH, "--lang", "en");
    expect(english.out).toMatch(/ {6}Compared with: \[programme\.xlsx\]'Додаток А'!G8, /);
    expect((await zvirka("check", ...BOTH, "--separately")).out).not.toContain("Порівняно з");
  });

  test("SARIF places the related cells in the other file", async () => {
    const { out } = await zvirka("check", ...BOTH, "--format", "sarif");
    const { runs } = JSON.parse(out) as {
      runs: { results: { ruleId: string; relatedLocations?: object[] }[] }[];
    };
    const found = runs[0]?.results.find(({ ruleId }) => ruleId === "OVR-04");
    expect(found?.relatedLocations?.[0]).toEqual({
      physicalLocation: { artifactLocation: { uri: "programme.xlsx" } },
      logicalLocations: [{ name: "G8", fullyQualifiedName: "'Додаток А'!G8", kind: "cell" }],
    });
  });
});

describe("three departments' reports of one programme", () => {
  const THREE = ["T1.xlsx", "T2.xlsx", "T3.xlsx"];

  test("cite decisions otherwise, and declare other units", async () => {
    expect(await foundAcross(...THREE)).toEqual([
      "T2.xlsx DAT-04 A6 [T1.xlsx]'Депутатська діяльність'!A6",
      "T2.xlsx UNI-05 G10 [T1.xlsx]'Депутатська діяльність'!G10",
      "T3.xlsx DAT-04 A7 [T2.xlsx]'Зв’язки з громадськістю'!A6",
      "T3.xlsx DAT-04 A7 [T1.xlsx]'Депутатська діяльність'!A6",
    ]);
  });

  test("a decision without its number is told once, with the number that another file has", async () => {
    const [, second] = (await jsonOf(...THREE)).files;
    const decisions = second?.findings.filter(({ rule }) => rule === "DAT-04") ?? [];
    expect(decisions.map(({ message }) => message)).toEqual([
      expect.stringContaining("[T1.xlsx]Депутатська діяльність"),
    ]);
    expect(decisions[0]?.fix?.edits[0]?.to).toContain("02.09.2022 № 558");
  });

  test("in any order give the same faults", async () => {
    const found = await foundAcross("T3.xlsx", "T2.xlsx", "T1.xlsx");
    expect(found.map((words) => words.split(" ").slice(0, 3).join(" "))).toEqual(
      expect.arrayContaining(["T2.xlsx DAT-04 A6", "T2.xlsx UNI-05 G10"]),
    );
  });

  test("of one name are told apart by their folders", async () => {
    const found = await foundAcross("old/T1.xlsx", "T1.xlsx", "T2.xlsx");
    expect(found[0]).toBe("T2.xlsx DAT-04 A6 [old/T1.xlsx]'Депутатська діяльність'!A6");
  });

  test("keep what was accepted in one of them, though another file completes it", async () => {
    const sarif = await zvirka("check", "T2.xlsx", "--format", "sarif");
    const { runs } = JSON.parse(sarif.out) as {
      runs: { results: { ruleId: string; partialFingerprints: Record<string, string> }[] }[];
    };
    const decision = runs[0]?.results.find(({ ruleId }) => ruleId === "DAT-04");
    const fingerprint = decision?.partialFingerprints["zvirkaFinding/v1"] ?? "";
    const waiver = { fingerprint, rule: "DAT-04", reason: "Номер уточнюють" };
    const text = writeKeptWaivers(null, [waiver]);
    const kept: FilesPort["kept"] = (path) =>
      Promise.resolve(success(path === "T2.xlsx" ? text : null));
    const machine = { ...MACHINE, checkFiles: checkingWith({ read, kept }) };
    const outcome = await zvirkaWith(machine, "check", ...THREE, "--format", "json");
    const found = asJson(outcome).files[1]?.findings.find(({ rule }) => rule === "DAT-04");
    expect(found?.waived).toEqual({ reason: "Номер уточнюють" });
    expect(found?.related[0]).toMatch(/^\[T1\.xlsx\]/);
  });
});

test("reports of two programmes are not compared, though the name is the same", async () => {
  expect(await foundAcross("9m/report.xlsx", "T1.xlsx")).toEqual([]);
  const compared: CompareTask[] = [];
  const compareFiles: Terminal["compareFiles"] = (tasks) => {
    compared.push(...tasks);
    return Promise.resolve([]);
  };
  const words = ["check", "9m/report.xlsx", "T1.xlsx", "programme.xlsx"];
  await zvirkaWith({ ...MACHINE, compareFiles }, ...words);
  expect(compared.map((task) => task.files.map(({ path }) => path))).toEqual([
    ["9m/report.xlsx", "programme.xlsx"],
  ]);
});

describe("what cannot be compared", () => {
  test("a file that cannot be read is told, and the others are compared", async () => {
    const outcome = await zvirka("check", "T1.xlsx", "nowhere.xlsx", "T2.xlsx", "--format", "json");
    expect(outcome.status).toBe(2);
    expect(outcome.err).toBe(
      "nowhere.xlsx: Такого файлу немає. Перевірте назву та розташування файлу.\n",
    );
    const { files: all } = asJson(outcome);
    expect(all.map(({ file }) => file)).toEqual(["T1.xlsx", "nowhere.xlsx", "T2.xlsx"]);
    expect(all[2]?.findings.map(({ rule }) => rule)).toContain("UNI-05");
  });

  test("a file that is too large for it is named, and checked by itself", async () => {
    const checkFiles: Terminal["checkFiles"] = (tasks, onDone) =>
      checkingWith(files)(
        tasks.map((task) => (task.file === "T2.xlsx" ? { ...task, keepAtMost: 1000 } : task)),
        onDone,
      );
    const words = ["check", "T1.xlsx", "T2.xlsx", "--format", "json"];
    const outcome = await zvirkaWith({ ...MACHINE, checkFiles }, ...words);
    expect(outcome.err).toBe(
      "T2.xlsx: Файл перевірено, але не порівняно з іншими файлами програми: для цього він завеликий. Перевірте його разом із меншою кількістю файлів.\n",
    );
    expect(asJson(outcome).files).toEqual(
      (await jsonOf(...words.slice(1, 3), "--separately")).files,
    );
  });

  test("files whose comparison failed are named, and each has its own findings", async () => {
    const compareFiles: Terminal["compareFiles"] = (tasks) =>
      Promise.resolve(tasks.map(() => ({ ok: false, why: "out-of-memory" })));
    const words = ["check", "T1.xlsx", "T2.xlsx", "--format", "json", "--lang", "en"];
    const outcome = await zvirkaWith({ ...MACHINE, compareFiles }, ...words);
    expect(outcome.err).toBe(
      "Each file was checked by itself, but they could not be compared with each other: T1.xlsx, T2.xlsx. Check fewer files together.\n",
    );
    expect(asJson(outcome).files[0]?.findings.length).toBeGreaterThan(0);
  });

  test("rules that failed over the files are named", async () => {
    const compareFiles: Terminal["compareFiles"] = (tasks) =>
      Promise.resolve(tasks.map(() => ({ ok: true, answer: { parts: [], crashed: ["OVR-02"] } })));
    const words = ["check", "T1.xlsx", "T2.xlsx", "--lang", "en"];
    expect((await zvirkaWith({ ...MACHINE, compareFiles }, ...words)).err).toBe(
      "By a mistake of the program itself these files were not compared with each other by OVR-02: T1.xlsx, T2.xlsx. Compare them yourself.\n",
    );
  });

  test("a person who stops the program before they are compared gets no result", async () => {
    const words = ["check", "T1.xlsx", "T2.xlsx"];
    const machine = { ...MACHINE, interruption: AbortSignal.abort() };
    expect(await zvirkaWith(machine, ...words)).toEqual({
      status: 130,
      out: "",
      err: "Перевірку перервано: перевірено 2 з 2, результат не записано.\n",
    });
  });
});
