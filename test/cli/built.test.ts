import { spawn, spawnSync } from "node:child_process";
import { copyFile, mkdir, mkdtemp, open, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { ensureBuilt } from "../../.tools/ensure-built.cjs";

/** The program as it ships: one folder without node_modules, with its workers in it. */
const PROGRAM = join(__dirname, "../../dist/cli/zvirka.js");
const SAMPLE = join(__dirname, "../../seeds/report-2018-9m.xlsx");
const PROGRAMME = join(__dirname, "../../seeds/programme-2018-2020.xlsx");

let folder: string;
beforeAll(async () => {
  await ensureBuilt(["cli"]);
  folder = await mkdtemp(join(tmpdir(), "zvirka-built-"));
  await mkdir(join(folder, "reports"));
  for (const name of ["1.xlsx", "2.xlsx", "10.xlsx"]) {
    await copyFile(SAMPLE, join(folder, "reports", name));
  }
  await writeFile(join(folder, "reports", "3.xlsx"), "no workbook");
  await mkdir(join(folder, "programme"));
  await copyFile(SAMPLE, join(folder, "programme", "report.xlsx"));
  await copyFile(PROGRAMME, join(folder, "programme", "programme.xlsx"));
}, 300_000);
afterAll(() => rm(folder, { recursive: true }));

interface Ended {
  readonly status: number | null;
  readonly out: string;
  readonly err: string;
}

function start(...words: readonly string[]) {
  const child = spawn(process.execPath, [PROGRAM, ...words], { cwd: folder });
  let out = "";
  let err = "";
  child.stdout.on("data", (text) => (out += String(text)));
  child.stderr.on("data", (text) => (err += String(text)));
  const ended = new Promise<Ended>((resolve) => {
    child.on("close", (status) => resolve({ status, out, err }));
  });
  return { child, ended };
}

describe("the built command line", () => {
  test("checks a folder in workers, in one order, and goes on after a broken file", async () => {
    const { status, out, err } = await start("check", "reports", "--format", "json").ended;
    expect(err).toBe(`${join("reports", "3.xlsx")}: Це не книга Excel. Зазначте файл .xlsx.\n`);
    expect(status).toBe(2);
    const { files } = JSON.parse(out) as {
      files: { file: string; error: object | null; findings: object[] }[];
    };
    expect(files.map(({ file, error }) => [file, error === null])).toEqual([
      [join("reports", "1.xlsx"), true],
      [join("reports", "10.xlsx"), true],
      [join("reports", "2.xlsx"), true],
      [join("reports", "3.xlsx"), false],
    ]);
    expect(files[0]?.findings.length).toBeGreaterThan(0);
    expect(files[2]?.findings).toEqual(files[0]?.findings);
  });

  test("compares files of one programme in a worker", async () => {
    const { out, err } = await start("check", "programme", "--format", "json").ended;
    expect(err).toBe("");
    const { files } = JSON.parse(out) as {
      files: { findings: { rule: string; related: string[] }[] }[];
    };
    const found = files.map(({ findings }) => findings.find(({ rule }) => rule === "OVR-04"));
    expect(found[0]).toBeUndefined();
    expect(found[1]?.related[0]).toBe("[programme.xlsx]'Додаток А'!G8");
  });

  test("has the rules' pages and the profile's schema with it", async () => {
    const { out } = await start("check", "reports/1.xlsx", "--format", "sarif").ended;
    const { runs } = JSON.parse(out) as {
      runs: { tool: { driver: { rules: { id: string; help: { markdown?: string } }[] } } }[];
    };
    const rules = runs[0]?.tool.driver.rules ?? [];
    expect(rules.length).toBeGreaterThanOrEqual(10);
    for (const { id, help } of rules) expect(help.markdown).toMatch(new RegExp(`^# ${id}\\. `));
    const schema = await readFile(join(PROGRAM, "../profile.schema.json"), "utf8");
    expect(JSON.parse(schema)).toMatchObject({ $id: "urn:zvirka:profile:1" });
  });

  const hasPipes = spawnSync("mkfifo", ["--version"]).error === undefined;
  (hasPipes ? test : test.skip)("stops on Ctrl+C with one sentence and no result", async () => {
    // The program waits for its profile to be written into the pipe: it has begun when the pipe opens.
    const pipe = join(folder, "profile.json");
    spawnSync("mkfifo", [pipe]);
    const { child, ended } = start("check", "reports", "--profile", "profile.json");
    const writer = await open(pipe, "w");
    child.kill("SIGINT");
    await writer.write('{"version":1,"name":"x"}');
    await writer.close();
    expect(await ended).toEqual({
      status: 130,
      out: "",
      err: "Перевірку перервано: перевірено 0 з 4, результат не записано.\n",
    });
  });
});
