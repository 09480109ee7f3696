import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { unzipSync } from "fflate";
import { readSnapshot } from "../../src/adapters/xlsx/read-snapshot";
import { zvirka, zvirkaWith } from "./zvirka";

const SEED = join(__dirname, "../../seeds/report-2018-9m.xlsx");
const PROGRAMME = join(__dirname, "../../seeds/programme-2018-2020.xlsx");

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "zvirka-export-"));
});
afterEach(() => rm(folder, { recursive: true }));

describe("export", () => {
  it("writes a workbook, tells what to know first, and leaves the file", async () => {
    const before = await readFile(SEED);
    const output = join(folder, "звіт.xlsx");
    const { status, out, err } = await zvirka("export", SEED, "--output", output);
    expect([status, out]).toEqual([0, `Документ записано: ${output}\n`]);
    expect(err).toMatch(/На аркуші «9 міс 2018» \d+\u00A0невиправлен/);
    expect(await readFile(SEED)).toEqual(before);
    const { sheets } = await readSnapshot(await readFile(output), "звіт.xlsx");
    expect(sheets.map(({ name }) => name)).toEqual(["9 міс 2018", "9 міс 2018 (виправлено)"]);
  });

  it("keeps to one sheet", async () => {
    const output = join(folder, "звіт.xlsx");
    const call = ["export", SEED, "--output", output, "--sheet", "9 міс 2018"];
    expect((await zvirka(...call)).status).toBe(0);
    const { sheets } = await readSnapshot(await readFile(output), "звіт.xlsx");
    expect(sheets.map(({ name }) => name)).toEqual(["9 міс 2018"]);
  });

  it("writes open data into a folder, or into a zip", async () => {
    const output = join(folder, "дані");
    const call = ["export", PROGRAMME, "--to", "csv", "--as-of", "2020-01-15"];
    expect((await zvirka(...call, "--output", output)).status).toBe(0);
    const names = await readdir(output);
    expect(names.toSorted()).toEqual([
      "datapackage.json",
      "indicator-values.csv",
      "indicators.csv",
      "passport.csv",
      "programme-years.csv",
      "programme.csv",
      "resources-years.csv",
      "resources.csv",
    ]);
    const { created } = JSON.parse(await readFile(join(output, "datapackage.json"), "utf8")) as {
      created: string;
    };
    expect(created).toBe("2020-01-15T00:00:00Z");
    const zip = `${output}.zip`;
    expect((await zvirka(...call, "--output", zip)).status).toBe(0);
    const parts = unzipSync(await readFile(zip));
    expect(Object.keys(parts).toSorted()).toEqual(names.toSorted());
    for (const name of names) {
      expect(Buffer.from(parts[name] ?? [])).toEqual(await readFile(join(output, name)));
    }
  });

  it("writes the data as one document", async () => {
    const output = join(folder, "дані.json");
    expect((await zvirka("export", SEED, "--to", "json", "--output", output)).status).toBe(0);
    const { tables } = JSON.parse(await readFile(output, "utf8")) as {
      tables: Record<string, { actual: number }[]>;
    };
    expect(tables["execution-report"]?.[0]?.actual).toBe(89379.95);
  });

  it("writes a set for publication into one file, and none that contradicts itself", async () => {
    const output = join(folder, "набір.zip");
    const call = ["export", SEED, "--to", "set", "--output", output, "--sheet"];
    const refused = await zvirka(...call, "9 міс 2018");
    expect([refused.status, refused.out]).toEqual([2, ""]);
    expect(refused.err.replaceAll("\u00A0", " ")).toContain(
      "Набір не складено: у звіті відсоток – 50,6 %, а в інших документах – 51,25 % (на аркуші «9 міс 2018» у клітинці H27).",
    );
    expect(await readdir(folder)).toEqual([]);
    const { status, err } = await zvirka(...call, "9 міс 2018 (виправлено)");
    expect(status).toBe(0);
    expect(err).toContain("В описі набору виділено 4\u00A0місця, які заповнює розпорядник");
    const names = Object.keys(unzipSync(await readFile(output)));
    expect(names).toHaveLength(9);
    expect(names).toContain("Пояснювальна записка 9 міс 2018.docx");
    const folderCall = ["export", SEED, "--to", "set", "--output", join(folder, "набір")];
    expect((await zvirka(...folderCall)).err).toMatch(/--to set .*\.zip/);
  });

  it("stops where the person stops it, and writes nothing", async () => {
    const output = join(folder, "звіт.xlsx");
    const stopped = AbortSignal.abort();
    const { status } = await zvirkaWith(
      { interruption: stopped },
      "export",
      SEED,
      "--output",
      output,
    );
    expect(status).toBe(130);
    expect(await readdir(folder)).toEqual([]);
  });
});

describe("an export that cannot be done is one sentence and writes nothing", () => {
  const refused = async (expected: RegExp, ...words: string[]) => {
    const { status, out, err } = await zvirka("export", ...words);
    expect([status, out]).toEqual([2, ""]);
    expect(err).toMatch(expected);
    expect(err.trimEnd().split("\n")).toHaveLength(1);
  };

  it("without a place", () => refused(/--output ШЛЯХ/, SEED));
  it("of several files", () => refused(/одним файлом/, SEED, SEED, "--output", "x.xlsx"));
  it("onto the file itself", () =>
    refused(/не змінюється на місці/, SEED, "--output", SEED, "--force"));
  it("into a file of another kind", () =>
    refused(/--to xlsx .*\.xlsx/, SEED, "--output", join(folder, "звіт.docx")));
  it("into one file of CSV, for there are several", () =>
    refused(/--to csv .*\.zip або папки/, SEED, "--to", "csv", "--output", join(folder, "a.csv")));
  it("of a sheet that is not there", () =>
    refused(/Немає/, SEED, "--sheet", "Немає", "--output", join(folder, "звіт.xlsx")));
  it("of a file that is none", () =>
    refused(/немає/, join(folder, "нема.xlsx"), "--output", join(folder, "звіт.xlsx")));

  it("of a sheet without tables as data", async () => {
    const notes = join(__dirname, "../../seeds/notes.xlsx");
    const output = join(folder, "дані.json");
    const { status, err } = await zvirka("export", notes, "--to", "json", "--output", output);
    expect(status).toBe(2);
    expect(err).toMatch(/немає таблиці, з якої складають такий документ/);
    expect(await readdir(folder)).toEqual([]);
  });

  it("onto what exists, unless forced", async () => {
    const file = join(folder, "звіт.xlsx");
    await writeFile(file, "важливе");
    const call = ["export", SEED, "--output", file];
    expect((await zvirka(...call)).err).toContain("--force");
    expect(await readFile(file, "utf8")).toBe("важливе");
    expect((await zvirka(...call, "--force")).status).toBe(0);
    const full = join(folder, "папка");
    await mkdir(full);
    await writeFile(join(full, "старе.csv"), "важливе");
    const data = ["export", SEED, "--to", "csv", "--output", full];
    expect((await zvirka(...data)).err).toContain("не порожня");
    expect(await readdir(full)).toEqual(["старе.csv"]);
    expect((await zvirka(...data, "--force")).status).toBe(0);
    expect((await readdir(full)).toSorted()).toEqual([
      "datapackage.json",
      "execution-report.csv",
      "старе.csv",
    ]);
  });
});
