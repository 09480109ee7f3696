import { readFileSync } from "node:fs";
import { join } from "node:path";
import { readSnapshot } from "../../../src/adapters/xlsx/read-snapshot";
import { checkOpenWorkbook } from "../../../src/app/check";
import { judgeWorkbook } from "../../../src/app/judge";
import { applyFixes, planSafeFixes } from "../../../src/app/fix";
import { undoLast } from "../../../src/app/write";
import type { JournalEntry, JournalPort, JudgePort } from "../../../src/app/ports";
import { success } from "../../../src/app/failure";
import { applyEdits } from "../../../src/core/edits/apply";
import { contentOf } from "../../../src/core/edits/edit";
import { DEFAULT_PROFILE } from "../../../src/core/lint/profile";
import { NO_CORRECTIONS } from "../../../src/core/report/corrections";
import type { WorkbookSnapshot } from "../../../src/core/sheet/snapshot";
import { Book } from "../../../src/workbench/host/book";
import type { OpenBook } from "./open-book";
import { openBook, read, valueOf } from "./open-book";

const SAMPLE = join(__dirname, "../../../seeds/report-2018-9m.xlsx");

/** The use cases as the pane runs them, with the journal in memory. */
function desk({ port }: OpenBook) {
  const entries = new Map<string, readonly JournalEntry[]>();
  const journal: JournalPort = {
    list: (workbook) => Promise.resolve(success(entries.get(workbook) ?? [])),
    save: (workbook, list) => {
      entries.set(workbook, list);
      return Promise.resolve(success(undefined));
    },
  };
  const judge: JudgePort = {
    judge: (workbook, basis, onProgress) =>
      Promise.resolve(judgeWorkbook(workbook, basis, onProgress)),
  };
  return { workbook: port, journal, judge };
}

const BASIS = { profile: DEFAULT_PROFILE, corrections: NO_CORRECTIONS };

async function check(ports: ReturnType<typeof desk>) {
  const { signal } = new AbortController();
  return valueOf(await checkOpenWorkbook(ports, BASIS, () => undefined, signal));
}

/** Content of every cell by sheet; what a cell shows may differ between hosts. */
function contents(workbook: WorkbookSnapshot) {
  return workbook.sheets.map((sheet) => [
    sheet.name,
    new Map([...sheet.cells].map(([key, cell]) => [key, contentOf(cell)])),
  ]);
}

describe("the sample report in Excel", () => {
  async function openSample(): Promise<OpenBook> {
    return openBook(await Book.open(readFileSync(SAMPLE), "report-2018-9m.xlsx"));
  }

  test("is read as the file says", async () => {
    const { port } = await openSample();
    const fromFile = await readSnapshot(readFileSync(SAMPLE), "report-2018-9m.xlsx");
    expect(contents(await read(port))).toEqual(contents(fromFile));
    expect((await read(port)).sheets.map(({ merges }) => new Set(merges))).toEqual(
      fromFile.sheets.map(({ merges }) => new Set(merges)),
    );
  });

  test("all safe fixes are written as in memory, leave no safe finding, and are taken back whole", async () => {
    const ports = desk(await openSample());
    const before = await check(ports);
    const plan = planSafeFixes(before.report.findings);
    expect(plan.edits.length).toBeGreaterThan(5);

    valueOf(await applyFixes(ports, plan.edits, "Виправлено безпечне", "1"));
    const after = await check(ports);
    const inMemory = applyEdits(before.snapshot, plan.edits);
    expect(inMemory.ok && contents(inMemory.workbook)).toEqual(contents(after.snapshot));
    expect(planSafeFixes(after.report.findings).edits).toEqual([]);

    valueOf(await undoLast(ports));
    const undone = await read(ports.workbook);
    expect(undone).toEqual(before.snapshot);
    expect((await check(ports)).report).toEqual(before.report);
  });
});
