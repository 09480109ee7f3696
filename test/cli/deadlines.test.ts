import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { zvirka } from "./zvirka";

const plainly = (text: string): string => text.replaceAll("\u00A0", " ");

it("says who hands in what by which day, and how many days are left", async () => {
  const { status, out } = await zvirka("deadlines", "--period", "2018-9m", "--as-of", "2018-10-12");
  expect(status).toBe(0);
  expect(plainly(out).split("\n")).toEqual([
    "10.10.2018 – Виконавці подають звіти за 9 місяців 2018 року: 10 календарних днів після закінчення періоду (Програма, розділ 8); строк минув 2 дні тому",
    "15.10.2018 – Робоча група подає зведений звіт за 9 місяців 2018 року: 15 календарних днів після закінчення періоду (Програма, розділ 8); лишилося 3 дні",
    "",
  ]);
});

it("writes a calendar file, and no other over it", async () => {
  const folder = await mkdtemp(join(tmpdir(), "zvirka-deadlines-"));
  try {
    const output = join(folder, "строки.ics");
    const words = ["deadlines", "--period", "2023", "--profile", "odesa", "--output", output];
    const { status, out } = await zvirka(...words);
    expect([status, plainly(out)]).toEqual([0, `8 строків записано в ${output}.\n`]);
    expect(await readFile(output, "utf8")).toContain("DTSTART;VALUE=DATE:20240201");
    expect((await zvirka(...words)).status).toBe(2);
  } finally {
    await rm(folder, { recursive: true });
  }
});

it.each([
  [["deadlines"], "--period"],
  [["deadlines", "--period", "осінь"], "--period"],
  [["deadlines", "--period", "2018", "звіт.xlsx"], "не потрібні"],
])("says what is wrong with %j", async (words, said) => {
  const { status, err } = await zvirka(...words);
  expect([status, err]).toEqual([2, expect.stringContaining(said)]);
});
