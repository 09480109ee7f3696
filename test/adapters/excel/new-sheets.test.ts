import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Job, JobInput } from "../../../src/app/jobs/job";
import { FIRST_REPORT_JOB, TEMPLATE_JOB } from "../../../src/app/jobs/template-jobs";
import { judgeWorkbook } from "../../../src/app/judge";
import type { WorkbookPort } from "../../../src/app/ports";
import { summarise } from "../../../src/core/lint/finding";
import { DEFAULT_PROFILE } from "../../../src/core/lint/profile";
import type { Choices } from "../../../src/core/edits/proposal";
import { NO_CORRECTIONS } from "../../../src/core/report/corrections";
import { cellAt, findSheet } from "../../../src/core/sheet/snapshot";
import { firstReportAnswers } from "../../../src/core/template/propose-first-report";
import { templateAnswers } from "../../../src/core/template/propose-template";
import { Book } from "../../../src/workbench/host/book";
import { stateOf } from "./book-state";
import { openBook, read, valueOf } from "./open-book";

const SEEDS = join(__dirname, "../../../seeds");

const seed = (name: string) => Book.open(new Uint8Array(readFileSync(join(SEEDS, name))), name);

async function inputOf(port: WorkbookPort): Promise<JobInput> {
  const workbook = await read(port);
  const basis = { profile: DEFAULT_PROFILE, corrections: NO_CORRECTIONS };
  const judged = judgeWorkbook(workbook, basis);
  // An empty workbook has nothing to judge; the pane begins a template there all the same.
  const report = judged.ok ? judged.value : { tables: [], findings: [], summary: summarise([]) };
  return { workbook, report, profile: DEFAULT_PROFILE, sheets: null, looks: [], year: 2027 };
}

const template = (sample: boolean): Choices => ({
  items: {},
  answers: templateAnswers({ year: 2027, sample }),
});
const first = (period: string, executor: string | null): Choices => ({
  items: {},
  answers: firstReportAnswers({ period, executor }),
});

type Case = readonly [string, () => Promise<Book>, Job, Choices, readonly string[]];
const CASES: readonly Case[] = [
  [
    "a blank template in a new workbook",
    () => Promise.resolve(Book.empty()),
    TEMPLATE_JOB,
    template(false),
    ["Програма", "I кв 2027"],
  ],
  [
    "a template with a sample in a workbook of reports",
    () => seed("report-2022-9m.xlsx"),
    TEMPLATE_JOB,
    template(true),
    ["Програма", "I кв 2027"],
  ],
  [
    "the first report of everybody",
    () => seed("programme-2018-2020-corrected.xlsx"),
    FIRST_REPORT_JOB,
    first("2019-q1", null),
    ["I кв 2019"],
  ],
  [
    "the first report of one department",
    () => seed("programme-2018-2020-corrected.xlsx"),
    FIRST_REPORT_JOB,
    first("2019-q1", "Управління по зв'язках з громадськістю"),
    ["Управління по зв'язк… I кв 2019"],
  ],
];

test.each(CASES)("%s is written as previewed, and taken back whole", async (...parts) => {
  const [, open, job, choices, names] = parts;
  const book = await open();
  const { port } = openBook(book);
  const input = await inputOf(port);
  const { batch } = job.propose(input, choices, "uk");
  const before = stateOf(book);
  const written = valueOf(await port.write(batch));
  expect(written.ignored).toEqual([]);
  const now = await read(port);
  const had = input.workbook.sheets.map(({ name }) => name);
  expect(now.sheets.map(({ name }) => name).filter((name) => !had.includes(name))).toEqual(names);
  for (const { sheet, cell, after } of batch.cells) {
    const found = findSheet(now, sheet);
    if (found === null) throw new Error(sheet);
    const held = cellAt(found, cell);
    expect(held.formula).toBe(after.formula);
    if (typeof after.value === "number") expect(held.value).toBeCloseTo(after.value, 9);
    else expect(held.value ?? "").toBe(after.value ?? "");
  }
  for (const sheet of input.workbook.sheets) {
    expect(findSheet(now, sheet.name)?.cells).toEqual(sheet.cells);
  }
  const looks = valueOf(
    await port.looks(
      names.map((sheet) => ({ sheet, range: { top: 0, left: 0, bottom: 0, right: 0 } })),
    ),
  );
  for (const { page, frozen, cells } of looks) {
    expect(page).toMatchObject({
      orientation: "landscape",
      paper: "a4",
      fitWide: 1,
      fitTall: null,
    });
    expect(page.titleRows).not.toBeNull();
    expect(page.printArea).not.toBeNull();
    expect(page.margins.left).toBeCloseTo((30 / 25.4) * 72, 0);
    expect(frozen.rows).toBeGreaterThan(0);
    expect(cells[0]?.[0]).toMatchObject({ fontName: "Times New Roman", horizontal: "center" });
  }
  valueOf(await port.takeBack(written.batch));
  expect(stateOf(book)).toEqual(before);
});

test("figures typed into a blank template are added up, and undo then leaves them", async () => {
  const book = Book.empty();
  const { port } = openBook(book);
  const { batch } = TEMPLATE_JOB.propose(await inputOf(port), template(false), "uk");
  const written = valueOf(await port.write(batch));
  const sheet = book.sheetByName("I кв 2027");
  const report = findSheet(await read(port), "I кв 2027");
  const total = [...(report?.cells ?? [])].find(([, { formula }]) => formula?.includes("SUM"));
  if (sheet === null || total === undefined) throw new Error("No total");
  const { row, column } = { row: Math.floor(total[0] / 16_384), column: total[0] % 16_384 };
  sheet.enter(row - 2, column, "120,5");
  sheet.enter(row - 1, column, "30");
  expect(sheet.cell(row, column).value).toBeCloseTo(150.5, 9);
  const undone = await port.takeBack(written.batch);
  expect(undone).toMatchObject({ ok: false, failure: { code: "changed-since" } });
  expect(sheet.cell(row - 1, column).value).toBe(30);
});
