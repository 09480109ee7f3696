import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Worker } from "node:worker_threads";
import { nodeFiles } from "../../src/adapters/xlsx/node-files";
import { checkFiles as checkFilesInPool } from "../../src/cli/commands/check/check-files";
import type { Terminal } from "../../src/cli/terminal";
import { writeKeptWaivers } from "../../src/core/lint/kept-waivers";
import { DEFAULT_PROFILE } from "../../src/core/lint/profile";
import { check } from "../../src/core/lint/run";
import { NO_CORRECTIONS, say } from "../../src/core/report/corrections";
import { KEPT_KEY, withKeptPart } from "../../src/core/report/kept";
import { writeKept } from "../../src/core/report/kept-corrections";
import { readTables } from "../../src/core/report/read-tables";
import type { WorkbookSnapshot } from "../../src/core/sheet/snapshot";
import { RULES } from "../../src/rules/registry";
import { Book } from "../../src/workbench/host/book";
import {
  emptyWorkbook,
  encryptedWorkbook,
  oldExcelWorkbook,
  textInsteadOfWorkbook,
  truncatedWorkbook,
  workbookWithoutTable,
} from "../support/bad-files";
import type { Outcome } from "./zvirka";
import { view, zvirka, zvirkaWith } from "./zvirka";

const SAMPLE = "seeds/report-2018-9m.xlsx";

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "zvirka-"));
});
afterAll(() => rm(folder, { recursive: true }));

async function fileOf(name: string, bytes: Uint8Array): Promise<string> {
  const path = join(folder, name);
  await writeFile(path, bytes);
  return path;
}

interface CheckedJson {
  readonly version: number;
  readonly profile: Record<string, unknown>;
  readonly files: readonly {
    readonly file: string;
    readonly error: { readonly code: string; readonly message: string } | null;
    readonly tables: readonly Record<string, unknown>[];
    readonly findings: readonly {
      readonly rule: string;
      readonly message: string;
      readonly sheet: string;
      readonly cell: string;
      readonly severity: string;
      readonly stated: string | null;
      readonly expected: string | null;
      readonly causes: readonly unknown[];
      readonly fix: { readonly edits: readonly unknown[] } | null;
    }[];
  }[];
  readonly summary: Record<string, number>;
}

const asJson = (outcome: Outcome): CheckedJson => JSON.parse(outcome.out) as CheckedJson;

describe("check of the sample report", () => {
  test("gives the fixed form of the table", async () => {
    const json = asJson(await zvirka("check", SAMPLE, "--format", "json"));
    expect(json.version).toBe(1);
    expect(json.files[0]?.tables[0]).toEqual({
      sheet: "9 міс 2018",
      range: "A8:I27",
      kind: "execution-report",
      period: "2018-9m",
      unit: "UAH",
      percent: "financial",
      columns: {
        number: "A",
        task: "B",
        measure: "C",
        term: "D",
        executor: "E",
        annualPlan: "F",
        actual: "G",
        percent: "H",
        explanation: "I",
      },
      lines: 16,
      computed: { annualPlan: "1640000.00", actual: "840463.65", percent: "51.25" },
    });
  });

  test("names the wrong total percent, its cause and its fix", async () => {
    const json = asJson(await zvirka("check", SAMPLE, "--format", "json"));
    const total = json.files[0]?.findings.find(({ rule }) => rule === "PCT-03");
    expect(total).toMatchObject({
      cell: "H27",
      severity: "error",
      stated: "50.6",
      expected: "51.25",
      causes: [{ kind: "older-plan", cells: ["F27"], amount: "1660000.00" }],
    });
    expect(total?.fix?.edits).toContainEqual({
      cell: "H27",
      from: "Всього: 50,6%",
      to: "=G27/F27",
    });
  });

  test("finds nothing to put right on the corrected sheet", async () => {
    const json = asJson(await zvirka("check", SAMPLE, "--format", "json"));
    expect(json.files[0]?.tables).toHaveLength(2);
    const onCorrected = json.files[0]?.findings.filter(
      (finding) => "table" in finding && finding.table === 1,
    );
    const toPutRight = onCorrected?.filter((finding) => finding.severity !== "note");
    expect(toPutRight).toEqual([]);
  });

  test("lists every row with --rows", async () => {
    const json = asJson(await zvirka("check", SAMPLE, "--format", "json", "--rows"));
    const rows = json.files[0]?.tables[0]?.["rows"] as readonly Record<string, unknown>[];
    expect(rows).toHaveLength(17);
    expect(rows[0]).toMatchObject({
      row: 11,
      kind: "measure",
      level: 1,
      parent: null,
      number: "1",
      values: { annualPlan: { raw: "180\u00A0000,00", value: "180000.00" } },
    });
    expect(rows[16]).toMatchObject({ row: 27, kind: "total" });
  });

  test.each([
    [[], 1],
    [["--fail-on", "warning"], 1],
    [["--fail-on", "never"], 0],
  ] as const)("exits as --fail-on asks: %j", async (words, status) => {
    expect((await zvirka("check", SAMPLE, ...words)).status).toBe(status);
  });

  test("speaks Ukrainian, and English when asked", async () => {
    const uk = await zvirka("check", SAMPLE);
    expect(uk.out).toContain("помилка PCT-03 H27");
    expect(uk.out).toContain("50,63\u00A0% відповідає плану 1\u00A0660\u00A0000,00");
    const en = await zvirka("check", SAMPLE, "--lang", "en");
    expect(en.out).toContain("error PCT-03 H27");
    expect(en.out).not.toMatch(/[А-Яа-яІіЇїЄє]+ціль/);
  });
});

describe("input that cannot be checked", () => {
  const damaged: readonly [string, () => Promise<Uint8Array> | Uint8Array, RegExp][] = [
    ["empty-book.xlsx", emptyWorkbook, /Книга порожня\. /],
    ["no-table.xlsx", workbookWithoutTable, /немає таблиці звіту/],
    ["closed.xlsx", encryptedWorkbook, /захищено паролем/],
    ["half.xlsx", truncatedWorkbook, /пошкоджено/],
    ["old.xls", oldExcelWorkbook, /старого формату/],
    ["renamed.xlsx", oldExcelWorkbook, /старого формату/],
    ["text.xlsx", textInsteadOfWorkbook, /не книга Excel/],
    ["nothing.xlsx", () => new Uint8Array(), /Файл порожній/],
  ];

  test.each(damaged)("%s: one sentence, status 2", async (name, make, sentence) => {
    const path = await fileOf(name, await make());
    const outcome = await zvirka("check", path);
    expect(outcome.status).toBe(2);
    expect(outcome.out).toBe("");
    expect(outcome.err).toMatch(sentence);
    expect(outcome.err.trimEnd().split("\n")).toHaveLength(1);
    expect(outcome.err).toContain(name);
  });

  test("a missing file", async () => {
    const outcome = await zvirka("check", join(folder, "nowhere.xlsx"));
    expect(outcome).toMatchObject({ status: 2, out: "" });
    expect(outcome.err).toContain("Такого файлу немає.");
  });

  test("a folder without workbooks", async () => {
    const empty = join(folder, "empty");
    await mkdir(empty);
    await writeFile(join(empty, "~$open.xlsx"), "");
    const outcome = await zvirka("check", empty);
    expect(outcome.status).toBe(2);
    expect(outcome.err).toContain("У папці немає файлів .xlsx.");
  });

  test("the others are still checked", async () => {
    const bad = await fileOf("bad.xlsx", textInsteadOfWorkbook());
    const outcome = await zvirka("check", bad, SAMPLE, "--format", "json");
    expect(outcome.status).toBe(2);
    const [first, second] = asJson(outcome).files;
    expect(first).toMatchObject({ file: bad, tables: [], error: { code: "file-not-workbook" } });
    expect(second).toMatchObject({ file: SAMPLE, error: null });
    expect(second?.tables).toHaveLength(2);
  });

  test("a folder is checked file by file, without Excel's lock files", async () => {
    const reports = join(folder, "reports");
    await mkdir(join(reports, "dept"), { recursive: true });
    const bytes = await readFile(SAMPLE);
    await writeFile(join(reports, "a.xlsx"), bytes);
    await writeFile(join(reports, "dept", "b.XLSX"), bytes);
    await writeFile(join(reports, "~$a.xlsx"), "lock");
    const json = asJson(await zvirka("check", reports, "--format", "json"));
    expect(json.files.map(({ file }) => file)).toEqual([
      join(reports, "a.xlsx"),
      join(reports, "dept", "b.XLSX"),
    ]);
  });
});

describe("many files", () => {
  test("named twice are checked once", async () => {
    const words = ["check", SAMPLE, "seeds", `./${SAMPLE}`, "--format", "json"];
    const files = asJson(await zvirka(...words)).files.map(({ file }) => file);
    expect(files.filter((file) => file.endsWith("report-2018-9m.xlsx"))).toEqual([SAMPLE]);
  });

  test("give one JSON text, counted together", async () => {
    const bad = await fileOf("bad2.xlsx", textInsteadOfWorkbook());
    const good = await fileOf("good.xlsx", await readFile(SAMPLE));
    const { out } = await zvirka("check", SAMPLE, bad, good, "--format", "json");
    const json = JSON.parse(out) as CheckedJson;
    expect(out).toBe(`${JSON.stringify(json, null, 2)}\n`);
    const one = asJson(await zvirka("check", SAMPLE, "--format", "json"));
    expect(json.files[0]).toEqual(one.files[0]);
    expect(json.summary["error"]).toBe(2 * (one.summary["error"] ?? 0));
  });

  test("show how many are done, and clear that away", async () => {
    const good = await fileOf("good.xlsx", await readFile(SAMPLE));
    const lines: string[] = [];
    const progress = (line: string): unknown => lines.push(line);
    await zvirkaWith({ progress }, "check", SAMPLE, good);
    expect(lines).toEqual([
      "Перевірено 0 з 2",
      "Перевірено 1 з 2",
      "Перевірено 2 з 2",
      "Файли однієї програми порівнюються між собою",
      "",
    ]);
  });

  test("are told from each other when the program itself fails on one", async () => {
    const failing: Terminal["checkFiles"] = (tasks, onDone) =>
      checkFilesInPool(
        tasks,
        {
          size: 1,
          start: () => new Worker("throw new Error()", { eval: true }),
          watch: () => () => undefined,
          signal: new AbortController().signal,
          onDone,
        },
        view,
      );
    const outcome = await zvirkaWith({ checkFiles: failing }, "check", SAMPLE);
    expect(outcome).toEqual({
      status: 2,
      out: "",
      err: `${SAMPLE}: Файл не перевірено через помилку в самій програмі. Відкрийте його в Excel, збережіть заново і перевірте ще раз.\n`,
    });
  });

  test("stopped by the person leave no result", async () => {
    const path = join(folder, "never.json");
    const outcome = await zvirkaWith(
      { interruption: AbortSignal.abort() },
      ...["check", SAMPLE, "--format", "json", "--output", path],
    );
    expect(outcome).toEqual({
      status: 130,
      out: "",
      err: "Перевірку перервано: перевірено 1 з 1, результат не записано.\n",
    });
    await expect(readFile(path)).rejects.toThrow();
  });
});

describe("SARIF", () => {
  interface SarifLog {
    readonly runs: readonly {
      readonly tool: { readonly driver: { readonly version: string } };
      readonly invocations: readonly object[];
      readonly results: readonly {
        readonly ruleId: string;
        readonly message: { readonly text: string };
        readonly locations: readonly {
          readonly logicalLocations: readonly { readonly fullyQualifiedName: string }[];
        }[];
      }[];
    }[];
  }

  test("holds what JSON holds, finding by finding", async () => {
    const words = ["check", SAMPLE, "--format"];
    const { findings } = asJson(await zvirka(...words, "json")).files[0] ?? { findings: [] };
    const outcome = await zvirka(...words, "sarif");
    expect(outcome.status).toBe(1);
    const [run] = (JSON.parse(outcome.out) as SarifLog).runs;
    expect(run?.tool.driver.version).toBe("1.2.3");
    expect(
      run?.results.map(({ ruleId, message, locations }) => [
        ruleId,
        message.text,
        locations[0]?.logicalLocations[0]?.fullyQualifiedName,
      ]),
    ).toEqual(
      findings.map(({ rule, message, sheet, cell }) => [rule, message, `'${sheet}'!${cell}`]),
    );
  });

  test("goes on after a file that cannot be read, and says which", async () => {
    const bad = await fileOf("bad3.xlsx", textInsteadOfWorkbook());
    const outcome = await zvirka("check", bad, SAMPLE, "--format", "sarif", "--lang", "en");
    expect(outcome.status).toBe(2);
    const log = JSON.parse(outcome.out) as SarifLog;
    expect(log.runs[0]?.invocations).toMatchObject([
      {
        executionSuccessful: false,
        toolExecutionNotifications: [
          { message: { text: "This is not an Excel workbook. Name an .xlsx file." } },
        ],
      },
    ]);
    expect(log.runs[0]?.results.length).toBeGreaterThan(0);
  });
});

describe("what a person kept in the workbook", () => {
  async function sampleWith(kept: string): Promise<string> {
    const book = await Book.open(await readFile(SAMPLE), "kept.xlsx");
    book.addinSettings.set(KEPT_KEY, JSON.stringify(kept));
    return fileOf("kept.xlsx", await book.save());
  }

  test("is honoured: another unit, read from the add-in's part of the file", async () => {
    const { value } = (await nodeFiles.read(SAMPLE)) as { readonly value: WorkbookSnapshot };
    const [table] = readTables(value);
    if (table === undefined) throw new Error("no table");
    const said = say(NO_CORRECTIONS, table, { of: "unit", is: "thousand-UAH" });
    const path = await sampleWith(writeKept(null, said) ?? "");
    const [file] = asJson(await zvirka("check", path, "--format", "json")).files;
    expect(file?.tables[0]).toMatchObject({ unit: "thousand-UAH" });
    const [plain] = asJson(await zvirka("check", SAMPLE, "--format", "json")).files;
    expect(plain?.tables[0]).toMatchObject({ unit: "UAH" });
  });

  test("a profile that weakens the check is named above the findings, and not used", async () => {
    const weak = { version: 1, name: "own", rulesOff: ["PCT-03"] };
    const path = await sampleWith(withKeptPart(null, "profile", weak) ?? "");
    const { out } = await zvirka("check", path);
    const printed = out.split("\n");
    expect(printed[printed.indexOf(path) + 1]).toMatch(
      /^У самій книзі збережено профіль, який слабший: .*PCT-03.*За ним не перевірено/,
    );
    expect(out).toContain("PCT-03 H27");
    const english = await zvirka("check", path, "--lang", "en");
    expect(english.out).toMatch(/carries a weaker profile: .*PCT-03/);
    expect((await zvirka("check", SAMPLE)).out).not.toContain("збережено профіль");
  });

  test("of another version is left aside in so many words, and the file checked", async () => {
    const path = await sampleWith('{"version":99}');
    const outcome = await zvirka("check", path, "--format", "json", "--lang", "en");
    expect(outcome.err).toBe(
      `${path}: What Zvirka kept in this workbook was written by another version of it, or is damaged. The workbook was read without it, and it stays there as it was; update Zvirka.\n`,
    );
    expect(asJson(outcome).files[0]?.findings.length).toBeGreaterThan(0);
    expect(outcome.status).toBe(1);
  });
});

describe("what was accepted in the workbook", () => {
  /** The sample of which this rule's finding was accepted, its figures as they are or as they were. */
  async function accepted(figures: "same" | "older"): Promise<string> {
    const { value } = (await nodeFiles.read(SAMPLE)) as { readonly value: WorkbookSnapshot };
    const { findings } = check(value, RULES, DEFAULT_PROFILE);
    const waivers = findings
      .filter(({ severity }) => severity === "error" || severity === "warning")
      .map(({ rule, fingerprint }) => {
        const [place = ""] = fingerprint.split("-");
        const now = figures === "same" ? fingerprint : `${place}-0123456789abcdef`;
        return { fingerprint: now, rule, reason: "План уточнено рішенням сесії" };
      });
    const book = await Book.open(await readFile(SAMPLE), "kept.xlsx");
    book.addinSettings.set(KEPT_KEY, JSON.stringify(writeKeptWaivers(null, waivers)));
    return fileOf(`accepted-${figures}.xlsx`, await book.save());
  }

  test("is listed with its reason and counted apart, but still fails the check", async () => {
    const outcome = await zvirka("check", await accepted("same"), "--format", "json");
    expect(outcome.status).toBe(1);
    const { files, summary } = asJson(outcome);
    const plain = asJson(await zvirka("check", SAMPLE, "--format", "json"));
    const graver = (plain.summary["error"] ?? 0) + (plain.summary["warning"] ?? 0);
    expect(graver).toBeGreaterThan(0);
    expect(summary).toEqual({ ...plain.summary, error: 0, warning: 0, waived: graver });
    expect(files[0]?.findings).toHaveLength(plain.files[0]?.findings.length ?? 0);
    expect(files[0]?.findings.find(({ rule }) => rule === "PCT-03")).toMatchObject({
      severity: "error",
      waived: { reason: "План уточнено рішенням сесії" },
    });
  });

  test.each([
    [["--honour-waivers"], 0],
    [["--honour-waivers", "--fail-on", "warning"], 0],
    [["--fail-on", "never"], 0],
    [[], 1],
  ])("exits as %j asks", async (words, status) => {
    expect((await zvirka("check", await accepted("same"), ...words)).status).toBe(status);
  });

  test("is named above the findings, with whether it counts", async () => {
    const path = await accepted("same");
    const printed = (await zvirka("check", path)).out.split("\n");
    const first = printed[printed.indexOf(path) + 1];
    expect(first).toMatch(/^У самому файлі прийнято з поясненням: \d+; .*їх враховано/);
    const { out } = await zvirka("check", path, "--honour-waivers", "--lang", "en");
    const english = out.split("\n");
    expect(english[english.indexOf(path) + 1]).toMatch(
      /^Accepted .* the exit status leaves them out$/,
    );
    expect(out).toContain("Accepted, with the reason: План уточнено рішенням сесії");
    expect(out).toMatch(/0\u00A0errors.*, accepted: \d+\n$/);
  });

  test("counts again once its figures changed, and that is told", async () => {
    const path = await accepted("older");
    const outcome = await zvirka("check", path, "--honour-waivers");
    expect(outcome.status).toBe(1);
    expect(outcome.out).toMatch(/Повернулося, бо цифри змінилися після прийняття: \d+/);
    expect(outcome.out).toContain("раніше прийнято з поясненням: План уточнено рішенням сесії");
    const json = asJson(await zvirka("check", path, "--format", "json"));
    expect(json.summary["waived"]).toBe(0);
    expect(json.files[0]?.findings.find(({ rule }) => rule === "PCT-03")).toMatchObject({
      waived: null,
      lapsedWaiver: { reason: "План уточнено рішенням сесії" },
    });
  });
});

describe("the day of the check", () => {
  const deadlines = async (...words: string[]): Promise<readonly string[]> => {
    const json = asJson(await zvirka("check", SAMPLE, "--format", "json", ...words));
    const found = json.files[0]?.findings.filter(({ rule }) => rule === "DAT-05") ?? [];
    return found.map(({ message }) => message);
  };

  test("tells which deadlines had passed by then", async () => {
    expect(await deadlines("--as-of", "2018-10-12")).toEqual([
      expect.stringMatching(/на 12\.10\.2018 уже минув строк .* Попереду: /),
    ]);
    expect(await deadlines("--as-of", "2018-10-05")).toEqual([]);
  });

  test("is not asked of a clock: without it nothing has passed", async () => {
    expect(await deadlines()).toEqual([
      expect.stringMatching(/^Не можна перевірити.*Строки звіту/),
    ]);
  });
});

describe("a profile", () => {
  /** Rules that judge prose. */
  const OFF_BY_DEFAULT = ["EXP-02", "EXP-04", "EXP-05", "EXPT-01"];
  const profileFile = (profile: unknown) =>
    fileOf("profile.json", Buffer.from(JSON.stringify(profile)));

  test("is Zhytomyr's unless another is named", async () => {
    const json = asJson(await zvirka("check", SAMPLE, "--format", "json"));
    expect(json.profile).toEqual({ name: "zhytomyr", rulesOff: OFF_BY_DEFAULT, loosened: [] });
    const odesa = asJson(await zvirka("check", SAMPLE, "--format", "json", "--profile", "odesa"));
    expect(odesa.profile).toEqual({ name: "odesa", rulesOff: OFF_BY_DEFAULT, loosened: [] });
  });

  test("from a file changes what is found, and what it loosened is told", async () => {
    const path = await profileFile({
      version: 1,
      name: "м’який",
      rulesOff: ["PCT-02"],
      severities: { "PCT-03": "warning" },
    });
    const words = ["check", SAMPLE, "--profile", path];
    const json = asJson(await zvirka(...words, "--format", "json"));
    expect(json.profile).toEqual({
      name: "м’який",
      rulesOff: [...OFF_BY_DEFAULT, "PCT-02"],
      loosened: ["rulesOff.PCT-02", "severities.PCT-03"],
    });
    const found = json.files[0]?.findings ?? [];
    expect(found.filter(({ rule }) => rule === "PCT-02")).toEqual([]);
    expect(found.find(({ rule }) => rule === "PCT-03")?.severity).toBe("warning");
    const { out } = await zvirka(...words);
    expect(out.split("\n").slice(0, 4)).toEqual([
      "Профіль: м’який",
      "Вимкнено правила: EXP-02, EXP-04, EXP-05, EXPT-01, PCT-02",
      "Профіль послаблено: правило PCT-02 вимкнено; PCT-03: попередження замість «помилка»",
      "",
    ]);
  });

  test("that names a rule of another version is used, and the rule told", async () => {
    const path = await profileFile({ version: 1, name: "x", rulesOff: ["PTC-03"] });
    const outcome = await zvirka("check", SAMPLE, "--profile", path, "--lang", "en");
    expect(outcome.status).toBe(1);
    expect(outcome.err).toBe(`${path}: This version has no rule PTC-03; did you mean PCT-03?\n`);
  });

  test("with wrong keys is refused, each key named", async () => {
    const path = await profileFile({ version: 1, name: "x", threshold: {}, rulesOff: "PCT-02" });
    expect(await zvirka("check", SAMPLE, "--profile", path)).toEqual({
      status: 2,
      out: "",
      err: `${path}: Ключа «threshold» немає; можливо, малося на увазі «thresholds».\n${path}: У «rulesOff» має бути перелік у квадратних дужках.\n`,
    });
  });

  test("that is not there is told by its name", async () => {
    const path = join(folder, "nowhere.json");
    expect(await zvirka("check", SAMPLE, "--profile", path)).toEqual({
      status: 2,
      out: "",
      err: `${path}: Такого файлу немає. Перевірте назву та розташування файлу.\n`,
    });
  });
});

describe("output to a file", () => {
  test("is written once, and over an existing file only with --force", async () => {
    const path = join(folder, "result.json");
    const words = ["check", SAMPLE, "--format", "json", "--output", path];
    expect(await zvirka(...words)).toMatchObject({ status: 1, out: "" });
    const first = await readFile(path, "utf8");
    expect((JSON.parse(first) as CheckedJson).version).toBe(1);
    await writeFile(path, "mine");
    const refused = await zvirka(...words);
    expect(refused.status).toBe(2);
    expect(refused.err).toContain("--force");
    expect(await readFile(path, "utf8")).toBe("mine");
    expect((await zvirka(...words, "--force")).status).toBe(1);
    expect(await readFile(path, "utf8")).toBe(first);
  });

  test("never touches the checked file", async () => {
    const path = await fileOf("untouched.xlsx", await readFile(SAMPLE));
    const before = await readdir(folder);
    await zvirka("check", path);
    expect(await readFile(path)).toEqual(await readFile(SAMPLE));
    expect(await readdir(folder)).toEqual(before);
  });
});

describe("a wrong call", () => {
  test.each([
    [[], /Не зазначено команду/],
    [["check"], /Не зазначено, що перевіряти/],
    [["chek", SAMPLE], /Команди «chek» немає/],
    [["check", SAMPLE, "--colour"], /Параметра «--colour» немає/],
    [["check", SAMPLE, "--format", "pdf"], /«pdf» не підходить.*text, json, sarif/],
    [["check", SAMPLE, "--fail-on", "note"], /«note» не підходить/],
    [["check", SAMPLE, "--format"], /Параметра? «--format»/],
    [["check", SAMPLE, "--as-of", "2018-02-30"], /Дати «2018-02-30» немає/],
    [["check", SAMPLE, "--as-of", "15.10.2018"], /Дати «15\.10\.2018» немає/],
    [["--format", "json"], /Не зазначено команду/],
    [["--colour"], /Параметра «--colour» немає/],
    [["help", "chek"], /Команди «chek» немає. Є такі: check, /],
    [["chek", "--help"], /Команди «chek» немає/],
  ])("%j is told in one sentence, status 2", async (words, sentence) => {
    const outcome = await zvirka(...words);
    expect(outcome.status).toBe(2);
    expect(outcome.out).toBe("");
    expect(outcome.err).toMatch(sentence);
  });

  test("an option may stand before the command", async () => {
    const before = await zvirka("--format", "json", "check", SAMPLE);
    expect(before).toEqual(await zvirka("check", SAMPLE, "--format", "json"));
  });

  test.each([
    [["--help"], /^ {2}check +перевірити/m],
    [["help"], /^ {2}check +перевірити/m],
    [["check", "--help"], /^ {2}--fail-on +від якого рівня/m],
    [["check", "-h", "--lang", "en"], /^ {2}--fail-on +level of findings/m],
    [["help", "check"], /^ {2}--fail-on +від якого рівня/m],
  ])("%j explains", async (words, explained) => {
    const outcome = await zvirka(...words);
    expect(outcome).toMatchObject({ status: 0, err: "" });
    expect(outcome.out).toMatch(explained);
  });

  test("--help and --version answer on standard output", async () => {
    expect(await zvirka("--help")).toMatchObject({ status: 0, err: "" });
    expect((await zvirka("--help", "--lang", "en")).out).toContain("Exit status");
    expect(await zvirka("--version")).toEqual({ status: 0, out: "1.2.3\n", err: "" });
  });
});
