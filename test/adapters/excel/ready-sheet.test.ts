import { readFileSync } from "node:fs";
import { join } from "node:path";
import { MARK_JOB } from "../../../src/app/jobs/mark-job";
import { READY_SHEET_JOB } from "../../../src/app/jobs/ready-sheet-job";
import type { JobInput } from "../../../src/app/jobs/job";
import { judgeWorkbook } from "../../../src/app/judge";
import type { WorkbookPort } from "../../../src/app/ports";
import { NO_CHOICES } from "../../../src/core/edits/proposal";
import type { Proposal } from "../../../src/core/edits/proposal";
import { DEFAULT_PROFILE } from "../../../src/core/lint/profile";
import { NO_CORRECTIONS } from "../../../src/core/report/corrections";
import { findSheet } from "../../../src/core/sheet/snapshot";
import { Book } from "../../../src/workbench/host/book";
import { stateOf } from "./book-state";
import { openBook, read, valueOf } from "./open-book";

const SEED = join(__dirname, "../../../seeds/report-2018-9m.xlsx");

const seed = () => Book.open(new Uint8Array(readFileSync(SEED)), "report-2018-9m.xlsx");

async function inputOf(port: WorkbookPort): Promise<Omit<JobInput, "looks">> {
  const workbook = await read(port);
  const basis = { profile: DEFAULT_PROFILE, corrections: NO_CORRECTIONS };
  const report = valueOf(judgeWorkbook(workbook, basis));
  return { workbook, report, profile: DEFAULT_PROFILE, sheets: null };
}

async function proposed(port: WorkbookPort): Promise<Proposal> {
  const input = await inputOf(port);
  const looks = valueOf(await port.looks(READY_SHEET_JOB.looksNeeded(input)));
  return READY_SHEET_JOB.propose({ ...input, looks }, NO_CHOICES, "uk");
}

test("a marked report gets a finished copy without formulas and marks, and loses it again", async () => {
  const book = await seed();
  const { port } = openBook(book);
  const marks = MARK_JOB.propose({ ...(await inputOf(port)), looks: [] }, NO_CHOICES, "uk");
  valueOf(await port.write(marks.batch));
  const marked = stateOf(book);
  const { batch, items } = await proposed(port);
  const written = valueOf(await port.write(batch));
  expect(written.ignored).toEqual([]);
  const copies = items.filter(({ chosen }) => chosen);
  expect(copies.map(({ willBe }) => willBe)).toEqual([
    "Готовий – 9 міс 2018",
    "Готовий – 9 міс 2018 (виправлен",
  ]);
  const after = await read(port);
  for (const { sheet, willBe } of copies) {
    const [original, copy] = [findSheet(after, sheet), findSheet(after, willBe)];
    if (original === null || copy === null) throw new Error(willBe);
    expect([...copy.cells.values()].some(({ formula }) => formula !== null)).toBe(false);
    expect([...copy.cells].map(([key, { value }]) => [key, value])).toEqual(
      [...original.cells].map(([key, { value }]) => [key, value]),
    );
    expect(original.marked).toBe(true);
    expect(copy.marked).toBe(false);
    expect(copy.page?.orientation).toBe("landscape");
  }
  // Beside its copy nothing is found twice.
  const again = await inputOf(port);
  expect(again.report.tables.map(({ sheet }) => sheet)).toEqual(copies.map(({ sheet }) => sheet));
  valueOf(await port.takeBack(written.batch));
  expect(stateOf(book)).toEqual(marked);
});

test("what somebody wrote in the copy since is not taken away with it", async () => {
  const book = await seed();
  const { port } = openBook(book);
  const { batch } = await proposed(port);
  const written = valueOf(await port.write(batch));
  book.sheetByName("Готовий – 9 міс 2018")?.enter(40, 1, "Погоджено");
  const undone = await port.takeBack(written.batch);
  expect(undone).toMatchObject({ ok: false, failure: { code: "changed-since" } });
  expect(book.sheetByName("Готовий – 9 міс 2018")?.cell(40, 1).text).toBe("Погоджено");
});

test("a workbook open for reading is left as it was", async () => {
  const book = await seed();
  const { port, runtime } = openBook(book);
  const { batch } = await proposed(port);
  const before = stateOf(book);
  runtime.host.faults.set("read-only", true);
  expect(await port.write(batch)).toMatchObject({ ok: false, failure: { code: "read-only" } });
  runtime.host.faults.set("read-only", false);
  expect(stateOf(book)).toEqual(before);
});
