import type { Batch } from "../edits/batch";
import { batchOf } from "../edits/batch";
import { contentOf } from "../edits/edit";
import { ownCellEdits } from "../edits/own-cells";
import type { Choices, LeftOut, ProposedItem, Proposal, Saying } from "../edits/proposal";
import type { MoneyTable, Table } from "../report/model";
import { isMoneyTable } from "../report/model";
import { isConsolidated, SUMMARY_FOOT } from "../report/own-sheet";
import type { SheetSnapshot, WorkbookSnapshot } from "../sheet/snapshot";
import { cellAt, EMPTY_CELL, findSheet } from "../sheet/snapshot";
import { periodWords } from "../texts/dates";
import { chooseReports } from "./choose-reports";
import { groupLines } from "./groups";
import type { GridRow, SummaryGrid } from "./summary-grid";
import { SUMMARY_COLUMNS, summaryGrid } from "./summary-grid";
import {
  chartOf,
  columnWidths,
  looksOf,
  marksOf,
  pageOf,
  rowHeights,
  SUMMARY_SHEET,
} from "./summary-looks";

export { SUMMARY_SHEET } from "./summary-looks";

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
  const own = tables.filter((table) => isMoneyTable(table) && !joined.has(table.sheet));
  const chosen = chooseReports(own.filter(isMoneyTable), choices);
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
  const existing = findSheet(workbook, SUMMARY_SHEET);
  const built = existing === null ? newSheet(grid, workbook) : renewed(grid, existing);
  const id = "summary";
  const isChosen = choices.items[id] ?? true;
  const item = itemOf(id, existing, built, grid, isChosen);
  return {
    items: item === null ? [] : [item],
    questions,
    leftOut: [...chosen.leftOut, ...tooLong],
    batch: isChosen && item !== null ? built : batchOf({}),
  };
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
  id: string,
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
    args: { sheet: SUMMARY_SHEET, lines, changes: built.cells.length },
  };
  return {
    id,
    group: "summary",
    sheet: SUMMARY_SHEET,
    range: null,
    now: existing === null ? "" : SUMMARY_SHEET,
    willBe: SUMMARY_SHEET,
    formula: null,
    saying,
    chosen,
    needs: [],
  };
}

function newSheet(grid: SummaryGrid, workbook: WorkbookSnapshot): Batch {
  const after = workbook.sheets.at(-1)?.name ?? null;
  return batchOf({
    sheets: [{ name: SUMMARY_SHEET, after, copyOf: null, digest: null }],
    cells: ownCellEdits(SUMMARY_SHEET, grid.rows, SUMMARY_COLUMNS, () => contentOf(EMPTY_CELL)),
    looks: looksOf(grid.rows),
    lines: [columnWidths(), rowHeights(grid.rows)],
    pages: [pageOf()],
    marks: [marksOf(grid)],
    charts: [chartOf(grid)],
  });
}

/** The summary on its own sheet: from the first row to its foot; a sheet without a foot is all its. */
function renewed(grid: SummaryGrid, sheet: SheetSnapshot): Batch {
  const old = heightOf(sheet);
  const more = grid.rows.length - old;
  const rows =
    more > 0 && old > 0 ? [{ sheet: sheet.name, before: old, count: more, like: null }] : [];
  const left = Array.from({ length: Math.max(-more, 0) }, (): GridRow => ({
    kind: "blank",
    cells: [],
  }));
  const cells = ownCellEdits(
    SUMMARY_SHEET,
    [...grid.rows, ...left],
    SUMMARY_COLUMNS,
    (row, column) => contentOf(row < old ? cellAt(sheet, { row, column }) : EMPTY_CELL),
  );
  const isMoved = more !== 0 || cells.some(({ cell }) => cell.column === 0);
  return batchOf({
    rows,
    cells,
    // Colours that a person gave to a line stay while the lines do.
    looks: isMoved ? looksOf([...grid.rows, ...left]) : [],
    lines: isMoved ? [rowHeights([...grid.rows, ...left])] : [],
    marks: isMoved ? [marksOf(grid)] : [],
    charts: isMoved ? [chartOf(grid)] : [],
  });
}

/** Rows that the summary takes on its sheet now; 0 where none stands there. */
function heightOf(sheet: SheetSnapshot): number {
  const bottom = sheet.extent?.bottom ?? -1;
  for (let row = bottom; row >= 0; row--) {
    if (cellAt(sheet, { row, column: 0 }).value === SUMMARY_FOOT) return row + 1;
  }
  return 0;
}
