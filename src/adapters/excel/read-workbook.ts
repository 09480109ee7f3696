import type { Result } from "../../app/failure";
import { failed, success } from "../../app/failure";
import type { CellRange } from "../../core/sheet/address";
import type { SheetSnapshot, WorkbookSnapshot } from "../../core/sheet/snapshot";
import { makeSheet } from "../../core/sheet/snapshot";
import { officeCode } from "./failures";
import { inHalves } from "./halving";
import type { OpenSheet } from "./open-sheet";
import { readComments } from "./read-comments";
import { readFacts } from "./read-facts";
import { readMerges } from "./read-merges";
import { NAME_PROPERTIES, namesOf } from "./read-names";
import { readBlocks } from "./read-blocks";
import type { LeaveIfStopped, RunLimits } from "./run";
import { runInExcel } from "./run";

/** The most cells Excel answers in one reading; above it values come back null (office-js.md §2). */
const MAX_CELLS = 5_000_000;

/**
 * Reads every sheet, hidden ones too. The number of syncs does not grow with sheets: one for their
 * names, one for their used ranges, one for each 4 MB of contents, one for the merged areas, one for
 * what else they have, one for their comments, and one more each where some of their lines are hidden,
 * and where there are comments.
 */
export function readWorkbook(limits: RunLimits): Promise<Result<WorkbookSnapshot>> {
  return runInExcel(async (context, leaveIfStopped) => {
    const { workbook } = context;
    workbook.load("name");
    workbook.application.load("calculationState");
    workbook.worksheets.load("items/id,items/name,items/visibility");
    workbook.names.load(NAME_PROPERTIES);
    await context.sync();
    const sheets: readonly OpenSheet[] = workbook.worksheets.items.map((proxy) => ({
      proxy,
      used: null,
      cells: [],
      merges: [],
      facts: null,
    }));
    await readUsedRanges(context, sheets, leaveIfStopped);
    if (countCells(sheets) > MAX_CELLS) return failed({ code: "too-large" });
    await readBlocks(context, sheets, leaveIfStopped);
    await readMerges(context, sheets, leaveIfStopped);
    await readFacts(context, sheets, leaveIfStopped);
    await readComments(context, sheets, leaveIfStopped);
    leaveIfStopped();
    const names = namesOf(workbook.names);
    const calculation = workbook.application.calculationState === "Done" ? "done" : "pending";
    return success({ name: workbook.name, sheets: sheets.map(snapshotOf), names, calculation });
  }, limits);
}

/** A chart sheet has no cells and spoils the whole batch: it is found by halving and left empty. */
async function readUsedRanges(
  context: Excel.RequestContext,
  sheets: readonly OpenSheet[],
  leaveIfStopped: LeaveIfStopped,
): Promise<void> {
  const read = async (some: readonly OpenSheet[]): Promise<void> => {
    const ranges = some.map((sheet) => {
      // Values only: a table formatted down to the last row is not a million rows of content.
      const range = sheet.proxy.getUsedRangeOrNullObject(true);
      range.load("rowIndex,columnIndex,rowCount,columnCount");
      return { sheet, range };
    });
    leaveIfStopped();
    await context.sync();
    for (const { sheet, range } of ranges) sheet.used = range.isNullObject ? null : areaOf(range);
  };
  await inHalves(sheets, read, {
    worthHalving: (error) => officeCode(error) === "UnsupportedSheet",
    split: () => [],
    giveUp: (sheet) => {
      sheet.used = null;
    },
  });
}

function areaOf(range: Excel.Range): CellRange {
  return {
    top: range.rowIndex,
    left: range.columnIndex,
    bottom: range.rowIndex + range.rowCount - 1,
    right: range.columnIndex + range.columnCount - 1,
  };
}

function countCells(sheets: readonly OpenSheet[]): number {
  return sheets.reduce((sum, { used }) => {
    if (used === null) return sum;
    return sum + (used.bottom - used.top + 1) * (used.right - used.left + 1);
  }, 0);
}

function snapshotOf({ proxy, cells, merges, facts }: OpenSheet): SheetSnapshot {
  const visibility = visibilityOf(proxy);
  return makeSheet({ id: proxy.id, name: proxy.name, visibility, merges, ...facts }, cells);
}

function visibilityOf({ visibility }: Excel.Worksheet): SheetSnapshot["visibility"] {
  if (visibility === "Hidden") return "hidden";
  return visibility === "VeryHidden" ? "very-hidden" : "visible";
}
