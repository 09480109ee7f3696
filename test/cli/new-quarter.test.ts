import { mkdtemp, readFile, rm } from "node:fs/promises";
import { existsSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { readSnapshot } from "../../src/adapters/xlsx/read-snapshot";
import { readTables } from "../../src/core/report/read-tables";
import { zvirka } from "./zvirka";

const SEED = join(__dirname, "../../seeds/report-2018-9m.xlsx");

let folder: string;
let output: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "zvirka-quarter-"));
  output = join(folder, "рік.xlsx");
});
afterEach(() => rm(folder, { recursive: true }));

const sheetsIn = async (path: string) => {
  const workbook = await readSnapshot(await readFile(path), path);
  return readTables(workbook).map(({ sheet, period }) => [sheet, period]);
};

describe("new-quarter", () => {
  it("writes a copy with the report of the named period behind the last one", async () => {
    const { status, out, err } = await zvirka(
      "new-quarter",
      SEED,
      "--period",
      "2018",
      "--output",
      output,
    );
    expect([status, err]).toEqual([0, ""]);
    expect(await sheetsIn(output)).toEqual([
      ["9 міс 2018", "2018-9m"],
      ["9 міс 2018 (виправлено)", "2018-9m"],
      ["2018 рік", "2018"],
    ]);
    expect(out).toContain("Аркуш «2018 рік»");
    expect(out).toContain("G11:G26: Фактичне фінансування стане порожнім: G11:G26");
    expect(out).toContain("За який період новий звіт? (вибрано: За 2018 рік)");
  });

  it("begins from the sheet that is named, and takes the next period unasked", async () => {
    const call = ["new-quarter", SEED, "--sheet", "9 міс 2018", "--output", output, "--reference"];
    const { status } = await zvirka(...call);
    expect(status).toBe(0);
    expect((await sheetsIn(output)).map(([sheet]) => sheet)).toEqual([
      "9 міс 2018",
      "2018 рік",
      "9 міс 2018 (виправлено)",
    ]);
  });

  it("of a file that has it already is refused in a sentence, and nothing is written", async () => {
    await zvirka("new-quarter", SEED, "--period", "2018", "--output", output);
    const again = join(folder, "ще.xlsx");
    const { status, out, err } = await zvirka(
      "new-quarter",
      output,
      "--period",
      "2018",
      "--sheet",
      "9 міс 2018",
      "--output",
      again,
    );
    expect([status, out]).toEqual([2, ""]);
    expect(err).toContain("Звіт за 2018 рік уже є на аркуші «2018 рік»");
    const next = await zvirka("new-quarter", output, "--output", again);
    expect(next.status).toBe(2);
    expect(next.err).toContain("ще порожній: спочатку заповніть його");
    expect(existsSync(again)).toBe(false);
  });

  it.each(["2018-8m", "IV", "18"])("does not take «%s» for a period", async (period) => {
    const { status, err } = await zvirka(
      "new-quarter",
      SEED,
      "--period",
      period,
      "--output",
      output,
    );
    expect(status).toBe(2);
    expect(err).toContain(`Періоду «${period}» немає`);
  });

  it("tells in English, too, and only lists when asked to", async () => {
    const { status, out } = await zvirka("new-quarter", SEED, "--list", "--lang", "en");
    expect(status).toBe(0);
    expect(out).toContain("New sheet “2018 рік”: a copy of “9 міс 2018 (виправлено)”");
  });
});
