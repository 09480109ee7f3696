import { readFileSync } from "node:fs";
import { join } from "node:path";
import { readLooks } from "../../../src/adapters/xlsx/read-looks";
import { readSnapshot } from "../../../src/adapters/xlsx/read-snapshot";
import { applyBatch } from "../../../src/adapters/xlsx/write-batch";
import type { Batch } from "../../../src/core/edits/batch";
import { batchOf, isEmptyBatch, joinBatches } from "../../../src/core/edits/batch";
import { combine, editOf } from "../../../src/core/edits/edit";
import { NO_CHOICES } from "../../../src/core/edits/proposal";
import { isMoneyTable } from "../../../src/core/report/model";
import { DEFAULT_PROFILE } from "../../../src/core/lint/profile";
import { check } from "../../../src/core/lint/run";
import type { WorkbookSnapshot } from "../../../src/core/sheet/snapshot";
import { cellAt, cellOfKey, findSheet, makeSheet } from "../../../src/core/sheet/snapshot";
import { proposeSummary, SUMMARY_SHEET } from "../../../src/core/summary/propose-summary";
import { summarySaying } from "../../../src/core/texts/summary";
import { RULES } from "../../../src/rules/registry";
import { Book } from "../../../src/workbench/host/book";
import { convert, CONVERSION_MS, findLibreOffice } from "../../support/libreoffice";

const OFFICE = findLibreOffice();
const SEEDS = join(__dirname, "../../../seeds");

interface Loaded {
  readonly bytes: Uint8Array;
  readonly name: string;
  readonly workbook: WorkbookSnapshot;
}

async function load(bytes: Uint8Array, name: string): Promise<Loaded> {
  return { bytes, name, workbook: await readSnapshot(bytes, name) };
}

const seed = (name: string) => load(readFileSync(join(SEEDS, name)), name);

/** The batch of every safe fix, which turns text into numbers. */
function safeFixes(workbook: WorkbookSnapshot): Batch {
  const { findings } = check(workbook, RULES, DEFAULT_PROFILE);
  const fixes = findings.flatMap(({ fix }) => (fix?.safe === true ? [fix] : []));
  return batchOf({ cells: combine(fixes).edits });
}

function propose(workbook: WorkbookSnapshot, batch: Batch = batchOf({})) {
  const { tables } = check(workbook, RULES, DEFAULT_PROFILE);
  return proposeSummary({ workbook, tables, batch }, NO_CHOICES);
}

async function written({ bytes, name }: Loaded, batch: Batch): Promise<Loaded> {
  const book = await Book.open(bytes, name);
  applyBatch(book, batch);
  return load(await book.save(), name);
}

/** The rows of the summary: its words and what its cells show. */
function shown({ workbook }: Loaded): readonly string[] {
  const sheet = findSheet(workbook, SUMMARY_SHEET);
  const bottom = sheet?.extent?.bottom ?? -1;
  return Array.from({ length: bottom + 1 }, (_, row) =>
    [0, 1, 2, 3, 4, 5]
      .map((column) => (sheet === null ? "" : cellAt(sheet, { row, column }).text))
      .join(" | ")
      .replaceAll("\u00A0", " "),
  );
}

describe("a report whose amounts are text", () => {
  it("is not summed up until they are numbers, and then is", async () => {
    const report = await seed("report-2018-9m.xlsx");
    const { tables } = check(report.workbook, RULES, DEFAULT_PROFILE);
    const copies = "summary:copies:9 міс 2018 (виправлено)|9 міс 2018";
    const without = proposeSummary(
      { workbook: report.workbook, tables, batch: batchOf({}) },
      { items: {}, answers: { [copies]: "9 міс 2018" } },
    );
    expect(isEmptyBatch(without.batch)).toBe(true);
    expect(without.leftOut.map(({ saying }) => saying.code)).toEqual(["text-figures"]);
    const fixes = safeFixes(report.workbook);
    const { batch } = propose(report.workbook, fixes);
    const rows = shown(await written(report, joinBatches([fixes, batch])));
    expect(rows[1]).toBe("За 9 місяців 2018 року, суми в гривнях. |  |  |  |  | ");
    // The workbook has the report and its corrected copy: only the copy counts.
    expect(rows).toContain("Разом | 1 640 000,00 | 840 463,65 | 799 536,35 |  | 51,2%");
    expect(rows.filter((row) => row.startsWith("Разом"))).not.toContainEqual(
      expect.stringContaining("3 280 000,00"),
    );
  });

  it("and its copy are not added together; which of them counts is asked", async () => {
    const { workbook } = await seed("report-2018-9m.xlsx");
    const { tables } = check(workbook, RULES, DEFAULT_PROFILE);
    const batch = safeFixes(workbook);
    const [question, ...others] = proposeSummary({ workbook, tables, batch }, NO_CHOICES).questions;
    expect(others).toEqual([]);
    const [last = "", first = ""] = question?.options.map(({ id }) => id) ?? [];
    const formulas = (answer: string) =>
      proposeSummary(
        { workbook, tables, batch },
        { items: {}, answers: { [question?.id ?? ""]: answer } },
      ).batch.cells.flatMap(({ after }) => after.formula ?? []);
    expect([last, first]).toEqual(["9 міс 2018 (виправлено)", "9 міс 2018"]);
    for (const [answer, other] of [
      [first, last],
      [last, first],
    ] as const) {
      const own = formulas(answer).filter((formula) => formula.includes("!"));
      expect(own.some((formula) => formula.includes(`'${answer}'!`))).toBe(true);
      expect(own.some((formula) => formula.includes(`'${other}'!`))).toBe(false);
    }
  });
});

describe("the corrected report of three departments", () => {
  it("adds to the sums of its tables in hryvnias, whatever their units", async () => {
    const report = await seed("report-2022-9m-corrected.xlsx");
    const fixes = safeFixes(report.workbook);
    const { batch, leftOut } = propose(report.workbook, fixes);
    expect(leftOut).toEqual([]);
    const after = await written(report, joinBatches([fixes, batch]));
    const rows = shown(after);
    const totals = rows.filter((row) => row.startsWith("Разом"));
    expect(totals.length).toBeGreaterThan(0);
    expect(new Set(totals)).toEqual(
      new Set(["Разом | 2 982 700,00 | 868 627,84 | 2 114 072,16 |  | 29,1%"]),
    );
    // The host's own arithmetic gives what each edit says that it gives.
    const sheet = findSheet(after.workbook, SUMMARY_SHEET);
    for (const { cell, after: edit } of batch.cells) {
      const { value } = sheet === null ? { value: null } : cellAt(sheet, cell);
      if (typeof edit.value === "number") expect(value).toBeCloseTo(edit.value, 6);
      else expect(value ?? "").toBe(edit.value ?? "");
    }
  });

  (OFFICE === null ? it.skip : it)(
    "gives the same in LibreOffice",
    async () => {
      const report = await seed("report-2022-9m-corrected.xlsx");
      const fixes = safeFixes(report.workbook);
      const { batch } = propose(report.workbook, fixes);
      const after = await written(report, joinBatches([fixes, batch]));
      const saved = await load(convert(OFFICE ?? "", after.bytes), after.name);
      expect(shown(saved)).toEqual(shown(after));
    },
    CONVERSION_MS,
  );

  it("is no report itself, gets its bars and its chart, and is written once", async () => {
    const report = await seed("report-2022-9m-corrected.xlsx");
    const fixes = safeFixes(report.workbook);
    const after = await written(
      report,
      joinBatches([fixes, propose(report.workbook, fixes).batch]),
    );
    const { tables, findings } = check(after.workbook, RULES, DEFAULT_PROFILE);
    expect(tables.map(({ sheet }) => sheet)).not.toContain(SUMMARY_SHEET);
    expect(findings.map(({ sheet }) => sheet)).not.toContain(SUMMARY_SHEET);
    const again = propose(after.workbook);
    expect(again.items).toEqual([]);
    expect(isEmptyBatch(again.batch)).toBe(true);
    const sheet = (await Book.open(after.bytes, after.name)).sheetByName(SUMMARY_SHEET);
    expect(sheet?.features.charts.all().map(({ name }) => name)).toEqual(["Звірка: план і факт"]);
    const bars = sheet?.features.conditionalFormats.all.filter(
      ({ rule }) => rule.type === "dataBar",
    );
    expect(bars?.length).toBeGreaterThan(0);
  });

  it("is built anew in place: notes beside and under it stay, and it follows its sources", async () => {
    const report = await seed("report-2022-9m-corrected.xlsx");
    const fixes = safeFixes(report.workbook);
    const first = await written(
      report,
      joinBatches([fixes, propose(report.workbook, fixes).batch]),
    );
    const book = await Book.open(first.bytes, first.name);
    const own = book.sheetByName(SUMMARY_SHEET);
    const under = shown(first).length + 1;
    own?.enter(4, 6, "Моя примітка");
    own?.enter(under, 0, "Перевірив відділ");
    // A line more, in another direction's words: its executor is new.
    const { tables } = check(first.workbook, RULES, DEFAULT_PROFILE);
    const table = tables.find(({ kind }) => kind === "execution-report");
    const rows = table !== undefined && isMoneyTable(table) ? table.rows : [];
    const source = table?.sheet ?? "";
    const line = rows.find(({ kind, texts }) => kind === "measure" && texts.executor !== undefined);
    const executor = line?.texts.executor?.cell;
    const sheet = findSheet(first.workbook, source);
    if (executor === undefined || sheet === null) throw new Error("No executor");
    book.sheetByName(source)?.enter(executor.row, executor.column, "Новий відділ");
    const changed = await load(await book.save(), first.name);
    const renewed = propose(changed.workbook);
    expect(renewed.items.map(({ saying }) => saying.code)).toEqual(["renewed-sheet"]);
    const after = await written(changed, renewed.batch);
    const found = findSheet(after.workbook, SUMMARY_SHEET);
    const texts = found === null ? [] : [...found.cells.values()].map(({ text }) => text);
    expect(texts).toEqual(
      expect.arrayContaining(["Моя примітка", "Перевірив відділ", "Новий відділ"]),
    );
    const besides = (each: Loaded) => {
      const summary = findSheet(each.workbook, SUMMARY_SHEET);
      if (summary === null) throw new Error(SUMMARY_SHEET);
      const noted = [...summary.cells].find(([, { text }]) => text === "Моя примітка");
      const row = noted === undefined ? -1 : cellOfKey(noted[0]).row;
      return cellAt(summary, { row, column: 0 }).text;
    };
    expect(besides(after)).toBe(besides(changed));
    expect(shown(after).filter((row) => row.startsWith("Зведення складено"))).toHaveLength(1);
    expect(isEmptyBatch(propose(after.workbook).batch)).toBe(true);
  });
});

it("figures of an earlier period are not added to those of the latest", async () => {
  const { workbook } = await seed("report-2022-9m-corrected.xlsx");
  const { tables } = check(workbook, RULES, DEFAULT_PROFILE);
  const earlier = tables.map((table) => ({
    ...table,
    sheet: `${table.sheet} I`,
    period: "2022-q1",
  }));
  const batch = safeFixes(workbook);
  const both = proposeSummary({ workbook, tables: [...earlier, ...tables], batch }, NO_CHOICES);
  const told = both.leftOut.filter(({ saying }) => saying.code === "other-period");
  expect(told.map(({ sheet }) => sheet)).toEqual(
    earlier.filter(({ kind }) => kind === "execution-report").map(({ sheet }) => sheet),
  );
  const alone = proposeSummary({ workbook, tables, batch }, NO_CHOICES);
  expect(both.batch.cells).toEqual(alone.batch.cells);
});

it.each(["uk", "en"] as const)("everything it says has words in %s", async (language) => {
  const { workbook } = await seed("report-2018-9m.xlsx");
  const { tables } = check(workbook, RULES, DEFAULT_PROFILE);
  const proposals = [
    proposeSummary({ workbook, tables, batch: batchOf({}) }, NO_CHOICES),
    proposeSummary({ workbook, tables, batch: safeFixes(workbook) }, NO_CHOICES),
  ];
  const sayings = proposals.flatMap(({ items, leftOut, questions }) => [
    ...[...items, ...leftOut, ...questions].map(({ saying }) => saying),
    ...questions.flatMap(({ options }) => options.map(({ saying }) => saying)),
  ]);
  expect(sayings.length).toBeGreaterThan(4);
  for (const saying of sayings) {
    expect(summarySaying(saying, language)).toMatch(/^\p{Lu}[^{}]+$/u);
  }
});

it("a line's cells are drawn as its kind is", async () => {
  const report = await seed("report-2022-9m-corrected.xlsx");
  const fixes = safeFixes(report.workbook);
  const after = await written(report, joinBatches([fixes, propose(report.workbook, fixes).batch]));
  const sheet = (await Book.open(after.bytes, after.name)).sheetByName(SUMMARY_SHEET);
  if (sheet === null) throw new Error(SUMMARY_SHEET);
  const { cells } = readLooks(sheet, { top: 0, left: 0, bottom: 4, right: 0 });
  expect(cells.map(([looks]) => [looks?.bold, looks?.fontSize])).toEqual([
    [true, 14],
    [false, 11],
    [false, 11],
    [true, 11],
    [false, 11],
  ]);
});

it("an edit of a cell that the person changed is an edit from what stands there now", async () => {
  const report = await seed("report-2022-9m-corrected.xlsx");
  const fixes = safeFixes(report.workbook);
  const after = await written(report, joinBatches([fixes, propose(report.workbook, fixes).batch]));
  const sheet = findSheet(after.workbook, SUMMARY_SHEET);
  if (sheet === null) throw new Error(SUMMARY_SHEET);
  const typed = editOf(sheet, { row: 4, column: 1 }, { formula: null, value: 5 });
  const spoilt = await written(after, batchOf({ cells: [typed] }));
  const { batch } = propose(spoilt.workbook);
  expect(
    batch.cells.map(({ before, after: next }) => [before.value, next.formula === null]),
  ).toEqual(expect.arrayContaining([[5, false]]));
});

it("a sheet of that name that a person made is left as it is", async () => {
  const report = await seed("report-2022-9m-corrected.xlsx");
  const theirs = makeSheet(
    { id: "theirs", name: "зведення", visibility: "visible", merges: [] },
    [],
  );
  const workbook = { ...report.workbook, sheets: [...report.workbook.sheets, theirs] };
  const { batch } = propose(workbook, safeFixes(report.workbook));
  expect(batch.sheets.map(({ name }) => name)).toEqual(["Зведення (2)"]);
  expect(new Set(batch.cells.map(({ sheet }) => sheet))).not.toContain("зведення");
});
