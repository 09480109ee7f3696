import { readFileSync } from "node:fs";
import { join } from "node:path";
import { readLooks } from "../../../src/adapters/xlsx/read-looks";
import { readSnapshot } from "../../../src/adapters/xlsx/read-snapshot";
import { applyBatch } from "../../../src/adapters/xlsx/write-batch";
import { FIX_JOB } from "../../../src/app/jobs/fix-job";
import { FORMAT_JOB } from "../../../src/app/jobs/format-job";
import { NO_CHOICES } from "../../../src/core/edits/proposal";
import { DEFAULT_PROFILE } from "../../../src/core/lint/profile";
import { check } from "../../../src/core/lint/run";
import { RULES } from "../../../src/rules/registry";
import { Book } from "../../../src/workbench/host/book";

const ROOT = join(__dirname, "../../..");

async function opened(book: Book) {
  const workbook = await readSnapshot(await book.save(), book.name);
  const report = check(workbook, RULES, DEFAULT_PROFILE);
  return { workbook, report, profile: DEFAULT_PROFILE, sheets: null, looks: [] };
}

const drifted = ({ report }: Awaited<ReturnType<typeof opened>>) =>
  report.findings.filter(({ mendedBy }) => mendedBy === "format");

it.each([
  ["test/holdout/01-odesa-youth-2023.xlsx", ["Звіт 2023"]],
  ["test/holdout/03-lviv-heritage-9m.xlsx", ["9 місяців"]],
  ["test/holdout/07-lutsk-side-by-side.xlsx", ["Благоустрій"]],
])("what differs from the style in %s is put right by the job it names", async (path, sheets) => {
  const book = await Book.open(new Uint8Array(readFileSync(join(ROOT, path))), path);
  const before = await opened(book);
  expect([...new Set(drifted(before).map(({ sheet }) => sheet))]).toEqual(sheets);
  expect(drifted(before).every(({ rule, fix }) => rule === "FRM-01" && fix === null)).toBe(true);
  const fixing = FIX_JOB.propose(before, NO_CHOICES, "uk").leftOut;
  expect(fixing.map(({ sheet, saying }) => [sheet, FIX_JOB.say(saying, "uk")])).toEqual(
    sheets.map((sheet): unknown => [sheet, expect.stringContaining("«Оформити» (команда format)")]),
  );
  const looks = FORMAT_JOB.looksNeeded(before).map(({ sheet, range }) => {
    const found = book.sheetByName(sheet);
    if (found === null) throw new Error(sheet);
    return readLooks(found, range);
  });
  applyBatch(book, FORMAT_JOB.propose({ ...before, looks }, NO_CHOICES, "uk").batch);
  expect(drifted(await opened(book))).toEqual([]);
});

it("a signature that is lacking is a person's to add", async () => {
  const path = "seeds/report-2018-9m.xlsx";
  const book = await Book.open(new Uint8Array(readFileSync(join(ROOT, path))), path);
  const before = await opened(book);
  expect(before.report.findings.map(({ rule }) => rule)).toContain("FRM-01");
  expect(drifted(before)).toEqual([]);
});
