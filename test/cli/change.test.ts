import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { nodeCopies } from "../../src/adapters/xlsx/node-copies";
import { readSnapshot } from "../../src/adapters/xlsx/read-snapshot";
import { judgeWorkbook } from "../../src/app/judge";
import { DEFAULT_PROFILE } from "../../src/core/lint/profile";
import { NO_CORRECTIONS } from "../../src/core/report/corrections";
import { parseCell } from "../../src/core/sheet/address";
import { cellAt } from "../../src/core/sheet/snapshot";
import { Book } from "../../src/workbench/host/book";
import { zvirka, zvirkaWith } from "./zvirka";

const SEED = join(__dirname, "../../seeds/report-2018-9m.xlsx");
const BASIS = { profile: DEFAULT_PROFILE, corrections: NO_CORRECTIONS };

let folder: string;
let output: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "zvirka-change-"));
  output = join(folder, "копія.xlsx");
});
afterEach(() => rm(folder, { recursive: true }));

async function rulesFoundIn(path: string): Promise<readonly string[]> {
  const judged = judgeWorkbook(await readSnapshot(await readFile(path), path), BASIS);
  if (!judged.ok) throw new Error(judged.failure.code);
  return judged.value.findings.map(({ rule }) => rule);
}

async function textAt(path: string, ref: string): Promise<string> {
  const [sheet] = (await readSnapshot(await readFile(path), path)).sheets;
  const cell = parseCell(ref);
  if (sheet === undefined || cell === null) throw new Error(ref);
  return cellAt(sheet, cell).text;
}

const marksIn = async (path: string) =>
  (await Book.open(await readFile(path), path)).sheets.flatMap(
    ({ features }) => features.conditionalFormats.all,
  ).length;

describe("fix", () => {
  it("writes a copy in which the safe fixes are made, and leaves the file", async () => {
    const before = await readFile(SEED);
    const { status, out, err } = await zvirka("fix", SEED, "--output", output);
    expect([status, err]).toEqual([0, ""]);
    expect(await readFile(SEED)).toEqual(before);
    const found = await rulesFoundIn(output);
    expect(found).not.toContain("TYP-01");
    expect(found).toContain("PCT-03");
    expect(await rulesFoundIn(SEED)).toContain("TYP-01");
    expect(await textAt(output, "F27")).toBe("Всього: 1\u00A0640\u00A0000,00");
    const written = Number(/(\d+)\u00A0змін/.exec(out)?.[1]);
    const listed = out.split("\n").filter((line) => line.includes(" → "));
    expect(listed).toHaveLength(written);
  });

  it("lists what would change and writes nothing", async () => {
    const { status, out } = await zvirka("fix", SEED, "--list");
    expect(status).toBe(0);
    expect(out).toContain("Аркуш «9 міс 2018»");
    expect(out).toMatch(/ {2}G11: « 89 379, 95» → «89\u00A0379,95»\. TYP-01: /);
    const english = await zvirka("fix", SEED, "--list", "--lang", "en");
    expect(english.out).toContain("Sheet “9 міс 2018”");
  });

  it("of a fixed file is the file, bit by bit", async () => {
    await zvirka("fix", SEED, "--output", output);
    const again = join(folder, "ще.xlsx");
    const { out } = await zvirka("fix", output, "--output", again);
    expect(out).toContain("Змінювати нічого");
    expect(await readFile(again)).toEqual(await readFile(output));
  });
});

describe("mark", () => {
  it("puts marks onto the copy, and takes all of them off again", async () => {
    const { status, out } = await zvirka("mark", SEED, "--output", output);
    expect(status).toBe(0);
    expect(out).toContain("▼ відставання від темпу року");
    expect(out).toMatch(/Помилки \(\d+\u00A0клітин/);
    expect(await marksIn(output)).toBeGreaterThan(20);
    const cleared = join(folder, "без.xlsx");
    expect((await zvirka("mark", output, "--clear", "--output", cleared)).status).toBe(0);
    expect(await marksIn(cleared)).toBe(await marksIn(SEED));
  });
});

describe("a call that cannot be done is one sentence and writes nothing", () => {
  const refused = async (expected: RegExp, ...words: string[]) => {
    const { status, out, err } = await zvirka(...words);
    expect([status, out]).toEqual([2, ""]);
    expect(err).toMatch(expected);
    expect(err.trimEnd().split("\n")).toHaveLength(1);
    await expect(readFile(output)).rejects.toThrow();
  };

  it("without a place for the copy", () => refused(/--output ФАЙЛ/, "fix", SEED));
  it("of several files", () => refused(/одним файлом/, "fix", SEED, SEED, "--output", output));
  it("onto the file itself", () =>
    refused(/не змінюється на місці/, "fix", SEED, "--output", SEED, "--force"));
  it("of a sheet that is not there", () =>
    refused(/Немає/, "mark", SEED, "--sheet", "Немає", "--output", output));
  it("of a file that is none", () =>
    refused(/немає/, "fix", join(folder, "нема.xlsx"), "--output", output));

  it("onto another file that exists, unless forced", async () => {
    await writeFile(output, "важливе");
    const { status, err } = await zvirka("fix", SEED, "--output", output);
    expect([status, err]).toEqual([2, expect.stringContaining("--force")]);
    expect(await readFile(output, "utf8")).toBe("важливе");
    expect((await zvirka("fix", SEED, "--output", output, "--force")).status).toBe(0);
    expect(await rulesFoundIn(output)).not.toContain("TYP-01");
  });

  it("whose copy would lack something, unless that is allowed", async () => {
    const copies = {
      ...nodeCopies,
      make: async (...args: Parameters<typeof nodeCopies.make>) => {
        const made = await nodeCopies.make(...args);
        const lost = [{ uk: "макроси", en: "macros" }];
        return made.ok ? { ok: true as const, value: { ...made.value, lost } } : made;
      },
    };
    const call = ["fix", SEED, "--output", output] as const;
    const { status, err } = await zvirkaWith({ copies }, ...call);
    expect([status, err]).toEqual([2, expect.stringMatching(/макроси.*--allow-loss/)]);
    await expect(readFile(output)).rejects.toThrow();
    const allowed = await zvirkaWith({ copies }, ...call, "--allow-loss", "--lang", "en");
    expect([allowed.status, allowed.err]).toEqual([0, "The copy is without: macros.\n"]);
  });
});
