import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { zvirka } from "./zvirka";

const SEED = join(__dirname, "../../seeds/report-2018-9m.xlsx");

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "zvirka-answers-"));
});
afterEach(() => rm(folder, { recursive: true }));

describe("answers", () => {
  it("tells of each remark what became of it, as text and for programs", async () => {
    const list = join(folder, "лист.xlsx");
    expect((await zvirka("export", SEED, "--to", "remarks", "--output", list)).status).toBe(0);
    const { status, out, err } = await zvirka("answers", SEED, "--remarks", list);
    expect([status, err]).toEqual([0, ""]);
    expect(out).toContain("PCT-03 '9 міс 2018'!H27: не усунуто\n");
    expect(out).toMatch(
      /\n20\u00A0зауважень, з відповіддю: 0; усунуто: 0, .* не усунуто: 20, не визначено: 0\n$/,
    );
    const json = await zvirka("answers", SEED, "--remarks", list, "--format", "json");
    const { version, answers, unanswered } = JSON.parse(json.out) as {
      version: number;
      answers: { rule: string; state: string; now: { stated: string } }[];
      unanswered: unknown[];
    };
    expect([version, answers.length, unanswered]).toEqual([1, 20, []]);
    expect(answers.find(({ rule }) => rule === "PCT-03")).toMatchObject({
      state: "still",
      now: { stated: "50.6" },
    });
  });

  it("says what is missing, and changes no file", async () => {
    const before = await readFile(SEED);
    const without = await zvirka("answers", SEED);
    expect([without.status, without.err]).toEqual([
      2,
      "Не зазначено листа з відповідями. Додайте --remarks ФАЙЛ.\n",
    ]);
    const wrong = await zvirka("answers", SEED, "--remarks", SEED);
    expect(wrong.status).toBe(2);
    expect(wrong.err).toContain("У файлі немає листа зауважень");
    const broken = join(folder, "лист.xlsx");
    await writeFile(broken, "не книга");
    expect((await zvirka("answers", SEED, "--remarks", broken)).status).toBe(2);
    expect(await readFile(SEED)).toEqual(before);
  });
});
