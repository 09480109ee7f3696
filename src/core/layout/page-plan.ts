import type { CellRange } from "../sheet/address";
import { cellOfKey } from "../sheet/snapshot";
import type { SheetSnapshot } from "../sheet/snapshot";
import { hasSignature } from "../report/signature";
import type { Frozen } from "../sheet/looks";
import type { Rows } from "./kept-together";
import { keptTogether } from "./kept-together";
import type { PagePlan } from "./page";
import { pageRoom } from "./page";
import { pageBreaks } from "./page-breaks";
import { HIGHEST_ROW } from "./units";
import type { LayoutInput, SheetPlan } from "./sheet-plan";
import type { TableParts } from "./table-parts";

/** The page of a sheet whose rows and columns are as planned. */
export function pagePlan(input: LayoutInput, plan: SheetPlan): PagePlan {
  const { sheet, looks, profile } = input;
  const printArea = printAreaOf(sheet, plan.tables);
  const titleRows = sharedHeader(plan.tables);
  const room = pageRoom(profile.style.page);
  const width = [...plan.widths.values()].reduce((total, each) => total + each, 0);
  const scale = Math.min(1, room.width / Math.max(1, width));
  const rowHeight = (row: number): number => heightOf(input, plan, row);
  return {
    printArea,
    titleRows,
    breaksBefore: pageBreaks({
      ...printArea,
      titleRows,
      heightOf: rowHeight,
      room: room.height / scale,
      breaks: looks.page.breaksBefore,
      starts: plan.tables.slice(1).flatMap((parts, index) => startOf(parts, plan.tables[index])),
      together: keptTogether(
        {
          sheet,
          heightOf: rowHeight,
          tall: plan.tall,
          rowsKept: profile.style.signature.rowsKept,
        },
        plan.tables,
      ),
    }),
  };
}

/** Panes that keep the header in view; null where it is not one for all tables, or too high. */
export function frozenPlan(input: LayoutInput, plan: SheetPlan): Frozen | null {
  const header = sharedHeader(plan.tables);
  if (header === null) return null;
  let height = 0;
  for (let row = 0; row <= header.bottom; row++) height += heightOf(input, plan, row);
  if (height > input.profile.style.frozenHeight) return null;
  return { rows: header.bottom + 1, columns: input.looks.frozen.columns };
}

/** The header that all tables of a sheet have in the same rows; null where there are several. */
export function sharedHeader(tables: readonly TableParts[]): Rows | null {
  const [first, ...others] = tables.map(({ header }) => header);
  if (first === undefined || first === null) return null;
  const isShared = others.every(
    (other) => other?.top === first.top && other.bottom === first.bottom,
  );
  return isShared ? { top: first.top, bottom: first.bottom } : null;
}

/** All that stands in the columns of the tables: what a person keeps beside them is not printed. */
function printAreaOf(sheet: SheetSnapshot, tables: readonly TableParts[]): CellRange {
  const left = Math.min(...tables.map(({ range }) => range.left));
  const right = Math.max(...tables.map(({ range }) => range.right));
  let top = Math.min(...tables.map(({ range }) => range.top));
  let bottom = Math.max(...tables.map(({ range }) => range.bottom));
  for (const key of sheet.cells.keys()) {
    const { row, column } = cellOfKey(key);
    if (column < left || column > right) continue;
    top = Math.min(top, row);
    bottom = Math.max(bottom, row);
  }
  return { top, left, bottom, right };
}

/** A report with its own title begins a page after one that was signed. */
function startOf({ table, range }: TableParts, before: TableParts | undefined): readonly number[] {
  const first = table.title.lines[0]?.cell.row;
  if (table.kind !== "execution-report" || before === undefined || first === undefined) return [];
  return before.range.bottom < range.top && hasSignature(before.table) ? [first] : [];
}

function heightOf({ looks }: LayoutInput, plan: SheetPlan, row: number): number {
  const now = looks.rows[row - looks.range.top];
  if (now?.hidden === true) return 0;
  return Math.min(HIGHEST_ROW, plan.heights.get(row) ?? now?.size ?? 0);
}
