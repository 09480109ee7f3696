import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { readSnapshot } from "../../../src/adapters/xlsx/read-snapshot";
import type { ReadinessIssue } from "../../../src/app/export/readiness";
import { readinessOf } from "../../../src/app/export/readiness";
import { readinessWords } from "../../../src/app/export/readiness-texts";
import { judgeWorkbook } from "../../../src/app/judge";
import type { Finding } from "../../../src/core/lint/finding";
import type { CheckReport } from "../../../src/core/lint/finding";
import { DEFAULT_PROFILE } from "../../../src/core/lint/profile";
import { NO_CORRECTIONS } from "../../../src/core/report/corrections";
import { formatCell, parseCell } from "../../../src/core/sheet/address";
import type { Cell, SheetSnapshot, WorkbookSnapshot } from "../../../src/core/sheet/snapshot";
import { cellKey, EMPTY_CELL } from "../../../src/core/sheet/snapshot";

const SEED = join(__dirname, "../../../seeds/report-2018-9m.xlsx");
const SHEET = "9 міс 2018";

let seed: WorkbookSnapshot;
let report: CheckReport;
beforeAll(async () => {
  seed = await readSnapshot(await readFile(SEED), "звіт.xlsx");
  const judged = judgeWorkbook(seed, { profile: DEFAULT_PROFILE, corrections: NO_CORRECTIONS });
  if (!judged.ok) throw new Error(judged.failure.code);
  report = judged.value;
});

const at = (name: string) => {
  const cell = parseCell(name);
  if (cell === null) throw new Error(name);
  return cell;
};

/** The seed with its sheet changed. */
function changed(change: Partial<SheetSnapshot>, cells: Readonly<Record<string, Cell>> = {}) {
  const [sheet, ...others] = seed.sheets;
  if (sheet === undefined) throw new Error("no sheet");
  const all = new Map(sheet.cells);
  for (const [name, cell] of Object.entries(cells)) all.set(cellKey(at(name)), cell);
  return { ...seed, sheets: [{ ...sheet, cells: all, ...change }, ...others] };
}

const CLEAN: CheckReport = {
  tables: [],
  findings: [],
  summary: { error: 0, warning: 0, note: 0, review: 0, notApplicable: 0, waived: 0 },
};

function issuesOf(workbook: WorkbookSnapshot, sheets = [SHEET]): readonly ReadinessIssue[] {
  const tables = workbook === seed ? report.tables : [];
  return readinessOf({ workbook, report: { ...CLEAN, tables }, sheets }, "xlsx");
}

const codes = (issues: readonly ReadinessIssue[]) =>
  issues.map(({ code, cells }) => [code, ...cells.map(formatCell)].join(" "));

const text = (value: string): Cell => ({ ...EMPTY_CELL, type: "text", value, text: value });

describe("what to know before an export", () => {
  it("is that notes are not known, in an Excel that does not tell of them", () => {
    const issues = issuesOf(changed({ notesUnread: true }));
    expect(codes(issues)).toContain("notes-unread");
    expect(codes(issuesOf(seed))).not.toContain("notes-unread");
    const [unread] = issues.filter(({ code }) => code === "notes-unread");
    expect(unread && readinessWords(unread, "uk").what).toMatch(/приміток.*невідомо/);
  });

  it("is nothing of a sheet that has nothing wrong", () => {
    expect(codes(issuesOf(seed))).toEqual([]);
  });

  it.each<[string, () => WorkbookSnapshot, readonly string[]]>([
    ["marks", () => changed({ marked: true }), ["marks"]],
    ["comments", () => changed({ commented: [at("B9")] }), ["comments B9"]],
    [
      "hidden rows and columns",
      () => changed({ hidden: { rows: new Set([11, 10]), columns: new Set([2]) } }),
      ["hidden-lines C11"],
    ],
    [
      "hidden lines outside of what the sheet holds",
      () => changed({ hidden: { rows: new Set([900]), columns: new Set([90]) } }),
      [],
    ],
    ["a hidden sheet", () => changed({ visibility: "very-hidden" }), ["hidden-sheet"]],
    [
      "a phone number",
      () => changed({}, { I11: text("Іваненко, тел. 067 123-45-67") }),
      ["personal-data I11"],
    ],
    [
      "a formula without a result",
      () => changed({}, { K1: { ...text("#CALC!"), type: "error", formula: "=X(1)" } }),
      ["uncomputed K1"],
    ],
    [
      "an error that a formula gave",
      () => changed({}, { K1: { ...text("#DIV/0!"), type: "error", formula: "=1/0" } }),
      [],
    ],
    ["an old result", () => changed({ stale: [at("G27")] }), ["stale G27"]],
    ["a link", () => changed({}, { K1: { ...text("1"), formula: "=[1]Лист!A1" } }), ["links K1"]],
    [
      "waiting formulas",
      () => ({ ...seed, calculation: "pending" as const }),
      ["calculation-pending"],
    ],
  ])("names %s", (_what, workbook, expected) => {
    expect(codes(issuesOf(workbook()))).toEqual(expected);
  });

  it("leaves sheets alone that were not chosen, but for those that are hidden", () => {
    const other = changed({ marked: true, visibility: "hidden", commented: [at("A1")] });
    expect(codes(issuesOf(other, ["інший"]))).toEqual(["hidden-sheet"]);
  });

  it("counts what the check found, the gravest first, without what was accepted", () => {
    const issues = readinessOf({ workbook: seed, report, sheets: [SHEET] }, "docx");
    expect(issues[0]).toMatchObject({ code: "errors", count: report.summary.error });
    const accepted = report.findings.map((finding): Finding => ({
      ...finding,
      acceptance: { reason: "так вирішено", holds: true },
    }));
    const waived = { ...report, findings: accepted };
    expect(codes(readinessOf({ workbook: seed, report: waived, sheets: [SHEET] }, "docx"))).toEqual(
      [],
    );
  });

  it("does not tell of findings before remarks, which are made of them", () => {
    expect(codes(readinessOf({ workbook: seed, report, sheets: [SHEET] }, "remarks"))).toEqual([]);
  });

  it("counts the measures in hidden rows", () => {
    const hidden = { rows: new Set([10, 11, 12]), columns: new Set<number>() };
    const workbook = changed({ hidden });
    const [issue] = readinessOf(
      { workbook, report: { ...report, findings: [] }, sheets: [SHEET] },
      "xlsx",
    );
    if (issue === undefined) throw new Error("no issue");
    expect(issue.hidden?.measures).toBe(3);
    expect(readinessWords(issue, "uk").what).toBe(
      "На аркуші «9 міс 2018» приховано рядки 11–13; серед них 3\u00A0заходи.",
    );
    expect(readinessWords(issue, "en").what).toContain("hidden rows 11–13");
  });
});
