import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { nodeFiles } from "../../src/adapters/xlsx/node-files";
import type { ExitStatus, Terminal } from "../../src/cli/run";
import { run } from "../../src/cli/run";
import {
  emptyWorkbook,
  encryptedWorkbook,
  oldExcelWorkbook,
  textInsteadOfWorkbook,
  truncatedWorkbook,
  workbookWithoutTable,
} from "../support/bad-files";

const SAMPLE = "seeds/report-2018-9m.xlsx";

interface Outcome {
  readonly status: ExitStatus;
  readonly out: string;
  readonly err: string;
}

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "zvirka-"));
});
afterAll(() => rm(folder, { recursive: true }));

async function zvirka(...words: string[]): Promise<Outcome> {
  let out = "";
  let err = "";
  const terminal: Terminal = {
    files: nodeFiles,
    version: "1.2.3",
    out: (text) => (out += text),
    err: (text) => (err += text),
    progress: () => undefined,
    colours: false,
    write: async (path, text, replace) => {
      try {
        await writeFile(path, text, { flag: replace ? "w" : "wx" });
        return "written";
      } catch {
        return "exists";
      }
    },
  };
  const status = await run(words, terminal);
  return { status, out, err };
}

async function fileOf(name: string, bytes: Uint8Array): Promise<string> {
  const path = join(folder, name);
  await writeFile(path, bytes);
  return path;
}

interface CheckedJson {
  readonly version: number;
  readonly files: readonly {
    readonly file: string;
    readonly error: { readonly code: string; readonly message: string } | null;
    readonly tables: readonly Record<string, unknown>[];
    readonly findings: readonly {
      readonly rule: string;
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

  test("finds nothing on the corrected sheet", async () => {
    const json = asJson(await zvirka("check", SAMPLE, "--format", "json"));
    expect(json.files[0]?.tables).toHaveLength(2);
    const onCorrected = json.files[0]?.findings.filter(
      (finding) => "table" in finding && finding.table === 1,
    );
    expect(onCorrected).toEqual([]);
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
    [[], /Не вказано команду/],
    [["check"], /Не вказано, що перевіряти/],
    [["chek", SAMPLE], /Команди «chek» немає/],
    [["check", SAMPLE, "--colour"], /Параметра «--colour» немає/],
    [["check", SAMPLE, "--format", "pdf"], /«pdf» не підходить.*text, json/],
    [["check", SAMPLE, "--fail-on", "note"], /«note» не підходить/],
    [["check", SAMPLE, "--format"], /Параметра? «--format»/],
  ])("%j is told in one sentence, status 2", async (words, sentence) => {
    const outcome = await zvirka(...words);
    expect(outcome.status).toBe(2);
    expect(outcome.out).toBe("");
    expect(outcome.err).toMatch(sentence);
  });

  test("--help and --version answer on standard output", async () => {
    expect(await zvirka("--help")).toMatchObject({ status: 0, err: "" });
    expect((await zvirka("--help", "--lang", "en")).out).toContain("Exit status");
    expect(await zvirka("--version")).toEqual({ status: 0, out: "1.2.3\n", err: "" });
  });
});
