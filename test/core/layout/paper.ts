import { applyEdits } from "../../../src/core/edits/apply";
import type { Batch } from "../../../src/core/edits/batch";
import { layoutRange } from "../../../src/core/layout/propose-layout";
import { contains } from "../../../src/core/sheet/address";
import type { CellRange } from "../../../src/core/sheet/address";
import type { LineLooks, Looks, PageLooks, RangeLooks } from "../../../src/core/sheet/looks";
import type { SheetSnapshot } from "../../../src/core/sheet/snapshot";

/** What a cell of a new sheet looks like. */
export const PLAIN: Looks = {
  fontName: "Calibri",
  fontSize: 11,
  bold: false,
  italic: false,
  fontColor: "#000000",
  fill: null,
  horizontal: "general",
  vertical: "bottom",
  wrap: false,
  borders: { top: null, right: null, bottom: null, left: null },
};

const NEW_PAGE: PageLooks = {
  orientation: "portrait",
  paper: "a4",
  fitWide: null,
  fitTall: null,
  margins: { top: 54, right: 50.4, bottom: 54, left: 50.4, header: 21.6, footer: 21.6 },
  titleRows: null,
  printArea: null,
  centerHorizontally: false,
  header: { left: "", center: "", right: "" },
  footer: { left: "", center: "", right: "" },
  breaksBefore: [],
};

/** The looks of a sheet that nobody has laid out, with its hidden rows and columns. */
export function plainLooks(sheet: SheetSnapshot): RangeLooks {
  const range = layoutRange(sheet) ?? { top: 0, left: 0, bottom: 0, right: 0 };
  const rows = Array.from({ length: range.bottom + 1 }, (_, row): LineLooks => ({
    size: 15,
    hidden: sheet.hidden?.rows.has(row) === true,
  }));
  const columns = Array.from({ length: range.right + 1 }, (_, column): LineLooks => ({
    size: 48,
    hidden: sheet.hidden?.columns.has(column) === true,
  }));
  return {
    sheet: sheet.name,
    range,
    cells: rows.map(() => columns.map(() => PLAIN)),
    rows,
    columns,
    frozen: { rows: 0, columns: 0 },
    page: NEW_PAGE,
  };
}

export interface Paper {
  readonly sheet: SheetSnapshot;
  readonly looks: RangeLooks;
}

/** A sheet with its looks after a batch, done in memory; throws where its edits do not fit. */
export function printed({ sheet, looks }: Paper, batch: Batch): Paper {
  const applied = applyEdits({ name: "test.xlsx", sheets: [sheet] }, batch.cells);
  const [edited] = applied.ok ? applied.workbook.sheets : [];
  if (edited === undefined) throw new Error("The batch does not fit the sheet");
  const removed = batch.merges.flatMap((change) => change.removed);
  const added = batch.merges.flatMap((change) => change.added);
  const kept = sheet.merges.filter((area) => !removed.some((each) => isSame(each, area)));
  const sized = (axis: "rows" | "columns", lines: readonly LineLooks[]): readonly LineLooks[] =>
    lines.map((line, index) =>
      batch.lines.reduce(
        (now, { axis: own, first, after }) => ({
          ...now,
          ...(own === axis ? after[index - first] : {}),
        }),
        line,
      ),
    );
  return {
    sheet: { ...edited, merges: [...kept, ...added] },
    looks: {
      ...looks,
      cells: looks.cells.map((row, at) =>
        row.map((cell, column) => looksAfter(cell, at, column, batch)),
      ),
      rows: sized("rows", looks.rows),
      columns: sized("columns", looks.columns),
      frozen: batch.frozen.at(-1)?.after ?? looks.frozen,
      page: batch.pages.reduce((now, { after }) => ({ ...now, ...after }), looks.page),
    },
  };
}

function looksAfter(cell: Looks, row: number, column: number, { looks }: Batch): Looks {
  return looks
    .filter(({ range }) => contains(range, { row, column }))
    .reduce(
      (now, { after }) => ({ ...now, ...after, borders: { ...now.borders, ...after.borders } }),
      cell,
    );
}

function isSame(a: CellRange, b: CellRange): boolean {
  return a.top === b.top && a.left === b.left && a.bottom === b.bottom && a.right === b.right;
}
