import { judgeWorkbook } from "../../src/app/judge";
import { PROTOCOL_JOB } from "../../src/app/jobs/protocol-job";
import { NO_CHOICES } from "../../src/core/edits/proposal";
import type { Proposal } from "../../src/core/edits/proposal";
import { cellOf } from "../../src/core/edits/apply";
import type { CheckReport } from "../../src/core/lint/finding";
import { DEFAULT_PROFILE } from "../../src/core/lint/profile";
import { NO_CORRECTIONS } from "../../src/core/report/corrections";
import { PROTOCOL_FOOT } from "../../src/core/report/own-sheet";
import { PROTOCOL_SHEET } from "../../src/core/protocol/propose-protocol";
import type { SheetSnapshot, WorkbookSnapshot } from "../../src/core/sheet/snapshot";
import { cellAt, makeSheet } from "../../src/core/sheet/snapshot";
import { faultyBook, sheetOf } from "../taskpane/report-books";

function judged(workbook: WorkbookSnapshot): CheckReport {
  const judged = judgeWorkbook(workbook, { profile: DEFAULT_PROFILE, corrections: NO_CORRECTIONS });
  if (!judged.ok) throw new Error(judged.failure.code);
  return judged.value;
}

function propose(workbook: WorkbookSnapshot, report: CheckReport): Proposal {
  const input = { workbook, report, profile: DEFAULT_PROFILE, sheets: null, looks: [] };
  return PROTOCOL_JOB.propose(input, NO_CHOICES, "uk");
}

/** The protocol's sheet as the batch leaves it where it was not before. */
function made({ batch }: Proposal): SheetSnapshot {
  const base = { id: "p", name: PROTOCOL_SHEET, visibility: "visible", merges: [] } as const;
  return makeSheet(
    base,
    batch.cells.map(({ cell, after }) => [cell, cellOf(after)] as const),
  );
}

const column = (sheet: SheetSnapshot, index: number): readonly unknown[] =>
  Array.from(
    { length: (sheet.extent?.bottom ?? -1) + 1 },
    (_, row) => cellAt(sheet, { row, column: index }).value,
  );

test("has a line for each finding, its place, words and counts, and a foot", () => {
  const workbook = faultyBook();
  const report = judged(workbook);
  const { items, batch } = propose(workbook, report);
  expect(items).toHaveLength(1);
  expect(batch.sheets).toEqual([
    { name: PROTOCOL_SHEET, after: workbook.sheets.at(-1)?.name, copyOf: null, digest: null },
  ]);
  const sheet = made({ items, batch, questions: [], leftOut: [] });
  expect(cellAt(sheet, { row: 0, column: 0 }).value).toBe("Протокол перевірки");
  expect(cellAt(sheet, { row: 1, column: 0 }).value).toMatch(
    /^Книга «звіт\.xlsx»\. Знайдено: \d+.помил/,
  );
  const rules = column(sheet, 4).slice(4, 4 + report.findings.length);
  expect(rules).toEqual(report.findings.map(({ rule }) => rule));
  expect(column(sheet, 5).slice(4, 4 + report.findings.length)).toContainEqual(
    expect.stringContaining("У H5 зазначено 38"),
  );
  expect(column(sheet, 0).at(-1)).toBe(PROTOCOL_FOOT);
});

test("is no report to the next check, and nothing is written where nothing changed", () => {
  const workbook = faultyBook();
  const report = judged(workbook);
  const with_ = { ...workbook, sheets: [...workbook.sheets, made(propose(workbook, report))] };
  const again = judged(with_);
  expect(again.findings).toEqual(report.findings);
  expect(again.tables).toHaveLength(report.tables.length);
  const { items, batch } = propose(with_, again);
  expect(items).toEqual([]);
  expect(Object.values(batch).flat()).toEqual([]);
});

test("made anew in place it grows above what a person wrote under it, and leaves that alone", () => {
  const workbook = faultyBook();
  const old = sheetOf(PROTOCOL_SHEET, [
    ["Протокол перевірки"],
    [PROTOCOL_FOOT],
    [""],
    ["Моя примітка"],
  ]);
  const whole = { ...workbook, sheets: [...workbook.sheets, old] };
  const report = judged(whole);
  const { batch } = propose(whole, report);
  const rows = report.findings.length + 6;
  expect(batch.sheets).toEqual([]);
  expect(batch.rows).toEqual([{ sheet: PROTOCOL_SHEET, before: 2, count: rows - 2, like: 1 }]);
  expect(Math.max(...batch.cells.map(({ cell }) => cell.row))).toBe(rows - 1);
});

test("made anew with fewer lines it empties the rest, and nothing below", () => {
  const workbook = faultyBook();
  const many = Array.from({ length: 60 }, (_, index) => [String(index + 1), "старе"]);
  const old = sheetOf(PROTOCOL_SHEET, [["Протокол"], ...many, [PROTOCOL_FOOT], ["Моя примітка"]]);
  const whole = { ...workbook, sheets: [...workbook.sheets, old] };
  const { batch } = propose(whole, judged(whole));
  expect(batch.rows).toEqual([]);
  const emptied = batch.cells.filter(({ after }) => after.value === null);
  expect(emptied.length).toBeGreaterThan(30);
  expect(Math.max(...batch.cells.map(({ cell }) => cell.row))).toBe(61);
});
