import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { readSnapshot } from "../../src/adapters/xlsx/read-snapshot";
import { zvirka } from "./zvirka";

const seed = (name: string): string => join(__dirname, "../../seeds", name);

it("puts periods beside each other and writes a sheet", async () => {
  const folder = await mkdtemp(join(tmpdir(), "zvirka-periods-"));
  try {
    const output = join(folder, "хід.xlsx");
    const { status, out, err } = await zvirka(
      "periods",
      seed("report-2022-9m.xlsx"),
      "--output",
      output,
    );
    expect([status, err]).toEqual([0, ""]);
    expect(out.replaceAll("\u00A0", " ")).toContain(
      "За 9 місяців 2022 року: план 2 982 700,00 грн, профінансовано 868 627,84 грн, 29,12 % (минуло 75 % року)",
    );
    const { sheets } = await readSnapshot(await readFile(output), output);
    expect(sheets.map(({ name }) => name)).toEqual(["Хід виконання 2022"]);
    const json = await zvirka("periods", seed("report-2022-9m.xlsx"), "--format", "json");
    expect(JSON.parse(json.out)).toMatchObject({
      periods: [{ period: "2022-9m", actual: "868627.84", percent: "29.12" }],
      lastYear: null,
    });
  } finally {
    await rm(folder, { recursive: true });
  }
});

it("says that there is nothing to compare", async () => {
  const { status, err } = await zvirka("periods", seed("programme-2018-2020.xlsx"));
  expect([status, err]).toEqual([2, expect.stringContaining("Порівнювати нічого")]);
});
