import { mkdtemp, readFile, rm } from "node:fs/promises";
import { existsSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { readSnapshot } from "../../src/adapters/xlsx/read-snapshot";
import { readTables } from "../../src/core/report/read-tables";
import { zvirka } from "./zvirka";

const SEED = join(__dirname, "../../seeds/programme-2018-2020-corrected.xlsx");

let folder: string;
let output: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "zvirka-template-"));
  output = join(folder, "нова.xlsx");
});
afterEach(() => rm(folder, { recursive: true }));

const tablesIn = async (path: string) => {
  const workbook = await readSnapshot(await readFile(path), path);
  return readTables(workbook).map(({ sheet, kind, period }) => [sheet, kind, period]);
};

describe("template", () => {
  it.each([[], ["--sample"]])("makes a workbook out of nothing %s", async (...more) => {
    const { status, out, err } = await zvirka(
      "template",
      "--year",
      "2027",
      "--output",
      output,
      ...more,
    );
    expect([status, err]).toEqual([0, ""]);
    expect(await tablesIn(output)).toEqual([
      ["Програма", "programme", null],
      ["I кв 2027", "execution-report", "2027-q1"],
    ]);
    expect(out).toContain("Книгу записано в ");
  });

  it.each([
    [["--output", "КУДИ"], /перший рік програми/],
    [["--year", "27", "--output", "КУДИ"], /перший рік програми/],
    [["--year", "2027"], /куди записати книгу/],
  ])("%j is refused in a sentence", async (call, words) => {
    const { status, err } = await zvirka(
      "template",
      ...call.map((word) => (word === "КУДИ" ? output : word)),
    );
    expect(status).toBe(2);
    expect(err).toMatch(words);
    expect(existsSync(output)).toBe(false);
  });
});

describe("new-quarter --from-programme", () => {
  it("makes the first report of one executor", async () => {
    const call = ["new-quarter", SEED, "--period", "2019-q1", "--from-programme"];
    const { status, err } = await zvirka(...call, "--output", output);
    expect([status, err]).toEqual([0, ""]);
    expect(await tablesIn(output)).toEqual([
      ["Додаток А (виправлено)", "programme", null],
      ["I кв 2019", "execution-report", "2019-q1"],
    ]);
    const nobody = await zvirka(
      ...call,
      "--executor",
      "Управління погоди",
      "--output",
      join(folder, "б.xlsx"),
    );
    expect(nobody.status).toBe(2);
    expect(nobody.err).toContain("немає заходів на 2019 рік");
  });
});
