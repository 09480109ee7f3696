import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { JobInput } from "../../../src/app/jobs/job";
import { MARK_JOB } from "../../../src/app/jobs/mark-job";
import { QUARTER_JOB } from "../../../src/app/jobs/quarter-job";
import { judgeWorkbook } from "../../../src/app/judge";
import type { WorkbookPort } from "../../../src/app/ports";
import { DEFAULT_PROFILE } from "../../../src/core/lint/profile";
import { NO_CHOICES } from "../../../src/core/edits/proposal";
import type { Choices } from "../../../src/core/edits/proposal";
import { FINDING_SIGNS } from "../../../src/core/texts/marks";
import { NO_CORRECTIONS } from "../../../src/core/report/corrections";
import type { BookSheet } from "../../../src/workbench/host/book";
import { Book } from "../../../src/workbench/host/book";
import { stateOf } from "./book-state";
import type { OpenBook } from "./open-book";
import { at, openBook, read, valueOf } from "./open-book";

const SEED = join(__dirname, "../../../seeds/report-2018-9m.xlsx");
const SOURCE = "9 міс 2018 (виправлено)";
const NEXT = "2018 рік";
/** Of the sixth measure: plan 300 000,00, of which 68 769,25 were financed in nine months. */
const ACTUAL = "G16";

const seed = () => Book.open(new Uint8Array(readFileSync(SEED)), "report-2018-9m.xlsx");

async function inputOf(port: WorkbookPort): Promise<JobInput> {
  const workbook = await read(port);
  const basis = { profile: DEFAULT_PROFILE, corrections: NO_CORRECTIONS };
  const report = valueOf(judgeWorkbook(workbook, basis));
  return { workbook, report, profile: DEFAULT_PROFILE, sheets: null, looks: [] };
}

async function marked(): Promise<OpenBook> {
  const open = openBook(await seed());
  const { batch } = MARK_JOB.propose(await inputOf(open.port), NO_CHOICES, "uk");
  valueOf(await open.port.write(batch));
  return open;
}

async function begin({ port }: OpenBook, choices: Choices = NO_CHOICES) {
  const { batch, items } = QUARTER_JOB.propose(await inputOf(port), choices, "uk");
  return { items, written: valueOf(await port.write(batch)) };
}

function sheetOf({ book }: OpenBook, name: string): BookSheet {
  const sheet = book.sheetByName(name);
  if (sheet === null) throw new Error(`No sheet: ${name}`);
  return sheet;
}

/** What the marks of a sheet put before the number of a cell; null where no mark shows. */
function signAt(sheet: BookSheet, name: string): string | null {
  const { row, column } = at(name);
  return sheet.features.conditionalLooks.at(row, column)?.style.numberFormat ?? null;
}

const enter = (sheet: BookSheet, name: string, typed: string): void => {
  const { row, column } = at(name);
  if (sheet.enter(row, column, typed) !== "accepted") throw new Error(`Refused: ${name}`);
};

const areasOf = (sheet: BookSheet): readonly string[] =>
  sheet.features.conditionalFormats.all.map((format) => JSON.stringify(format));

test("the new sheet has marks of its own that wait for its figures; the earlier ones stay", async () => {
  const open = await marked();
  const source = sheetOf(open, SOURCE);
  const before = areasOf(source);
  expect(signAt(source, ACTUAL)).toMatch(/^"▼ "/);
  const { items, written } = await begin(open);
  expect(written.ignored).toEqual([]);
  expect(items.filter(({ group }) => group === "quarter-marks")).toHaveLength(1);
  expect(areasOf(sheetOf(open, SOURCE))).toEqual(before);
  const next = sheetOf(open, NEXT);
  const { bottom, right } = next.usedRange(false) ?? { bottom: 0, right: 0 };
  for (let row = 0; row <= bottom; row++) {
    for (let column = 0; column <= right; column++) {
      expect(next.features.conditionalLooks.at(row, column)).toBeNull();
    }
  }
  enter(next, ACTUAL, "300000,01");
  expect(signAt(next, ACTUAL)).toBe('"▲ "#,##0.00');
  // A year has no pace to be behind of, though nine months have.
  enter(next, ACTUAL, "1");
  expect(signAt(next, ACTUAL)).toBeNull();
  enter(source, ACTUAL, "1");
  expect(signAt(source, ACTUAL)).toMatch(/^"▼ "/);
});

test("what the check found of the earlier period is not marked on the new sheet", async () => {
  const open = openBook(await seed());
  enter(sheetOf(open, SOURCE), "H16", "99%");
  const { batch } = MARK_JOB.propose(await inputOf(open.port), NO_CHOICES, "uk");
  valueOf(await open.port.write(batch));
  const foundOn = (name: string): number =>
    areasOf(sheetOf(open, name)).filter((format) => format.includes(FINDING_SIGNS.error)).length;
  expect(foundOn(SOURCE)).toBeGreaterThan(0);
  await begin(open);
  expect(foundOn(NEXT)).toBe(0);
});

test("a sheet without marks begins one without", async () => {
  const open = openBook(await seed());
  const { items } = await begin(open);
  expect(items.some(({ group }) => group === "quarter-marks")).toBe(false);
  expect(areasOf(sheetOf(open, NEXT))).toEqual([]);
});

test("undo takes the new sheet with its marks away and leaves those of the others", async () => {
  const open = await marked();
  const before = stateOf(open.book);
  const { written } = await begin(open);
  expect(stateOf(open.book)).not.toEqual(before);
  valueOf(await open.port.takeBack(written.batch));
  expect(stateOf(open.book)).toEqual(before);
});
