import type { Batch } from "../edits/batch";
import { batchOf, joinBatches } from "../edits/batch";
import type { Choices, LeftOut, ProposedItem, Proposal, Saying } from "../edits/proposal";
import type { MoneyTable, Table } from "../report/model";
import { isMoneyTable } from "../report/model";
import { ownSheetName } from "../own-sheets/own-name";
import type { OwnSheet, Renewal } from "../own-sheets/own-rows";
import { renewRows } from "../own-sheets/own-rows";
import { ownSheetBatch } from "../own-sheets/own-sheet-batch";
import { isConsolidated, SUMMARY_FOOT } from "../report/own-sheet";
import type { SheetSnapshot, WorkbookSnapshot } from "../sheet/snapshot";
import { findSheet } from "../sheet/snapshot";
import { periodWords } from "../texts/dates";
import { chooseReports } from "./choose-reports";
import { groupLines } from "./groups";
import type { SummaryGrid } from "./summary-grid";
import { summaryGrid, summarySheet } from "./summary-grid";
import { chartOf, marksOf, SUMMARY_SHEET, SUMMARY_STYLE } from "./summary-looks";

export { SUMMARY_SHEET } from "./summary-looks";

const SUMMARY_ITEM = "summary";

export interface SummaryInput {
  readonly workbook: WorkbookSnapshot;
  readonly tables: readonly Table[];
  /** What is written in the same press; formulas refer to cells as they will be. */
  readonly batch: Batch;
}

/**
 * A sheet that adds up the reports of the latest period by report, direction, task, executor, source
 * and year, each figure a live formula to its cells, with bars and a chart. Built anew in place: what
 * stands beside and under it stays, and moves down with it when it grows.
 */
export function proposeSummary(
  { workbook, tables, batch }: SummaryInput,
  choices: Choices,
): Proposal {
  // What was put together from the reports would count them twice.
  const joined = new Set(workbook.sheets.filter(isConsolidated).map(({ name }) => name));
  const reported = tables.filter(isMoneyTable).filter(({ sheet }) => !joined.has(sheet));
  const chosen = chooseReports(reported, choices);
  const { reports, questions } = chosen;
  const nothing: Proposal = { items: [], questions: [], leftOut: [], batch: batchOf({}) };
  if (reports.length === 0) return nothing;
  const programmes = tables.filter(
    (table): table is MoneyTable => isMoneyTable(table) && table.kind === "programme",
  );
  const { sections, unusable } = groupLines(reports, programmes, batch);
  const [first] = unusable;
  if (first !== undefined) {
    const saying = { code: "text-figures", args: { count: unusable.length } };
    const leftOut = [...chosen.leftOut, { sheet: first.sheet, range: null, saying }];
    return { ...nothing, questions, leftOut };
  }
  const grid = summaryGrid(headingOf(reports), sections);
  const tooLong = grid.tooLong.map((name): LeftOut => {
    const saying = { code: "too-long", args: { name } };
    return { sheet: SUMMARY_SHEET, range: null, saying };
  });
  const own = summarySheet(ownSheetName(workbook, SUMMARY_SHEET, SUMMARY_FOOT));
  const existing = findSheet(workbook, own.name);
  const { batch: built, renewal } = sheetOf(own, grid, existing, workbook);
  const isChosen = choices.items[SUMMARY_ITEM] ?? true;
  const item = itemOf(own.name, existing, built, grid, isChosen);
  return {
    items: item === null ? [] : [item],
    questions,
    leftOut: [...chosen.leftOut, ...tooLong, ...drawbacks(own, renewal)],
    batch: isChosen && item !== null ? built : batchOf({}),
  };
}

/** What a person has to look at after it is renewed. */
function drawbacks({ name }: OwnSheet, { isAstray }: Renewal): readonly LeftOut[] {
  if (!isAstray) return [];
  return [{ sheet: name, range: null, saying: { code: "notes-beside", args: { sheet: name } } }];
}

function headingOf(reports: readonly MoneyTable[]): { title: string; note: string } {
  const [first] = reports;
  const programme = first?.title.programme?.name ?? null;
  const period = first?.period ?? null;
  return {
    title: programme === null ? "Зведення" : `Зведення за програмою «${programme}»`,
    note: period === null ? "Суми в гривнях." : `За ${periodWords(period, "uk")}, суми в гривнях.`,
  };
}

function itemOf(
  sheet: string,
  existing: SheetSnapshot | null,
  built: Batch,
  { rows }: SummaryGrid,
  chosen: boolean,
): ProposedItem | null {
  if (existing !== null && built.cells.length === 0 && built.rows.length === 0) return null;
  const lines = rows.filter(({ kind }) => kind === "line").length;
  const code = existing === null ? "new-sheet" : "renewed-sheet";
  const saying: Saying = {
    code,
    args: { sheet, lines, changes: built.cells.length },
  };
  return {
    id: SUMMARY_ITEM,
    group: "summary",
    sheet,
    range: null,
    now: existing === null ? "" : sheet,
    willBe: sheet,
    formula: null,
    saying,
    chosen,
    needs: [],
  };
}

/** The summary on a sheet of its own, new or in place. */
function sheetOf(
  own: OwnSheet,
  grid: SummaryGrid,
  existing: SheetSnapshot | null,
  workbook: WorkbookSnapshot,
): { readonly batch: Batch; readonly renewal: Renewal } {
  const { rows } = grid;
  const renewal = renewRows(existing, own, rows);
  const isNew = existing === null;
  const after = workbook.sheets.at(-1)?.name ?? null;
  const batch = ownSheetBatch({ own, rows, renewal, style: SUMMARY_STYLE, isNew, after });
  if (!isNew && !renewal.isMoved) return { batch, renewal };
  const drawn = batchOf({ marks: [marksOf(own.name, grid)], charts: [chartOf(own.name, grid)] });
  return { batch: joinBatches([batch, drawn]), renewal };
}
