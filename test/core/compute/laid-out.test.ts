import * as fc from "fast-check";
import { readSnapshot } from "../../../src/adapters/xlsx/read-snapshot";
import { applyBatch } from "../../../src/adapters/xlsx/write-batch";
import { proposeCompute } from "../../../src/core/compute/propose-compute";
import type { Batch } from "../../../src/core/edits/batch";
import { isEmptyBatch, rowAfter } from "../../../src/core/edits/batch";
import type { Choices, Proposal } from "../../../src/core/edits/proposal";
import { NO_CHOICES } from "../../../src/core/edits/proposal";
import { readTables } from "../../../src/core/report/read-tables";
import type { WorkbookSnapshot } from "../../../src/core/sheet/snapshot";
import { Book } from "../../../src/workbench/host/book";
import { writeDrawnSheets } from "../../support/drawn-sheet";
import { drawLaidOut } from "../../support/layouts/draw";
import type { LaidOutReport, Layout } from "../../support/layouts/layout";
import { laidOutReports } from "../../support/layouts/layout";
import type { LaidOutSheet, ModelRow, TableModel } from "../../support/layouts/model";
import { exact, rounded, sumOf } from "../../support/oracle";

/**
 * Every percent follows the money, and everything that is offered is taken; rows that the table does
 * without elsewhere only where it is not broken over pages: a total right above a repeated header
 * may end a table.
 */
function everything(
  { repeatHeaderAfter }: Layout,
  workbook: WorkbookSnapshot,
): { readonly proposal: Proposal; readonly choices: Choices } {
  const input = { workbook, tables: readTables(workbook), sheets: null };
  const first = proposeCompute(input, NO_CHOICES);
  const choices = {
    items: Object.fromEntries(
      first.items.map(({ id, chosen }) => [id, chosen || repeatHeaderAfter === null]),
    ),
    answers: Object.fromEntries(first.questions.map(({ id }) => [id, "financial"])),
  };
  return { proposal: proposeCompute(input, choices), choices };
}

/** The total rows of a table that was drawn, with the lines that each adds up. */
function totalsOf(
  { rows }: TableModel,
  { total: grand }: Layout,
): readonly (readonly [ModelRow, readonly ModelRow[]])[] {
  const lines = rows.filter(({ kind }) => kind === "measure");
  const totals = rows.filter(({ kind }) => kind === "total");
  const whole = grand === "none" ? undefined : grand === "above" ? totals[0] : totals.at(-1);
  return totals.map((total) => {
    if (total === whole) return [total, lines] as const;
    const title = rows.findLast(({ kind, row }) => kind === "direction" && row < total.row);
    return [total, lines.filter(({ row }) => row < total.row && row > (title?.row ?? 0))] as const;
  });
}

/** What the book shows in the totals, and what they have to be; in kopiykas. */
function compare(book: Book, layout: Layout, { sheet, tables }: LaidOutSheet, batch: Batch) {
  const shown: Record<string, string> = {};
  const expected: Record<string, string> = {};
  for (const table of tables) {
    const factor = table.unit === "UAH" ? 2 : 5;
    for (const [total, lines] of totalsOf(table, layout)) {
      const row = rowAfter(batch.rows, sheet.name, total.row - 1);
      for (const [column, of] of [
        ["annualPlan", "plan"],
        ["actual", "actual"],
      ] as const) {
        const value = book
          .sheetByName(sheet.name)
          ?.cell(row, (table.columns[column] ?? 0) - 1).value;
        const name = `row ${String(row + 1)} ${column}`;
        shown[name] = rounded(exact(value ?? null), factor)
          .replace(".", "")
          .replace(/^0+(?=\d)/, "");
        expected[name] = rounded(sumOf(lines.map((line) => line[of])), 0);
      }
    }
  }
  return { shown, expected };
}

/** Nothing of it stands in the way of computing. */
function isPlain({ layout }: LaidOutReport): boolean {
  return !layout.hiddenRow && layout.second !== "beside";
}

describe("computing a report however it is laid out", () => {
  it("gives every total the exact sum, and has nothing to do the second time", async () => {
    let computed = 0;
    await fc.assert(
      fc.asyncProperty(laidOutReports, async (report) => {
        const drawn = drawLaidOut(report);
        const bytes = await writeDrawnSheets([drawn.sheet]);
        const workbook = await readSnapshot(bytes, "layout.xlsx");
        const { proposal } = everything(report.layout, workbook);
        const book = await Book.open(bytes, "layout.xlsx");
        applyBatch(book, proposal.batch);
        const { shown, expected } = compare(book, report.layout, drawn, proposal.batch);
        expect(shown).toEqual(expected);
        if (isPlain(report)) {
          expect(proposal.leftOut).toEqual([]);
          computed += proposal.items.filter(({ group }) => group === "total").length;
        }
        const after = await readSnapshot(await book.save(), "layout.xlsx");
        const again = everything(report.layout, after).proposal;
        const todo = again.items.filter(({ chosen }) => chosen);
        expect(todo.map(({ saying, willBe }) => [saying, willBe])).toEqual([]);
        expect(isEmptyBatch(again.batch)).toBe(true);
      }),
      { seed: 20_181_009, numRuns: 50 },
    );
    expect(computed).toBeGreaterThan(50);
  }, 120_000);
});
