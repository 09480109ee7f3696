import { Page } from "../drawn-sheet";
import { TableColumns } from "./columns";
import { at, drawHeader, drawNumberRow } from "./header";
import { drawBody } from "./body";
import type { LaidOutReport, Layout, LayoutLine } from "./layout";
import type { LaidOutSheet, TableModel } from "./model";
import { itemsOf, sumOf } from "./table-items";
import { PERIODS, TITLES, UNIT_WORDS } from "./words";

const ROWS_BETWEEN_TABLES = 3;

/** Draws a report as its layout says, and tells what is to be recovered from it. */
export function drawLaidOut({ layout, lines, secondLines }: LaidOutReport): LaidOutSheet {
  const page = new Page("Звіт");
  const first = new TableColumns(layout, 1 + layout.offset.columns);
  const top = 1 + layout.offset.rows;
  const drawn = [drawTable(page, layout, { columns: first, top, lines, title: 0 })];
  const firstEnd = drawn[0]?.end ?? top;
  if (layout.second !== "none") {
    const below = layout.second === "below";
    const columns = below ? first : new TableColumns(layout, first.last + 2);
    const start = below ? firstEnd + ROWS_BETWEEN_TABLES : top;
    drawn.push(drawTable(page, layout, { columns, top: start, lines: secondLines, title: 1 }));
  }
  const end = Math.max(...drawn.map((table) => table.end));
  if (layout.signature) {
    page.put(at(end + 3, first.first), "Начальник управління");
    page.put(at(end + 3, first.last), "О. В. Ахмедова");
  }
  if (layout.hiddenExtra && layout.extras[0] !== undefined) {
    const column = first.find(layout.extras[0]);
    if (column !== undefined) page.hideColumns(at(1, column).replace(/\d+$/, ""));
  }
  return { sheet: page.drawn(), tables: drawn.map(({ model }) => model) };
}

interface TablePlace {
  readonly columns: TableColumns;
  readonly top: number;
  readonly lines: readonly LayoutLine[];
  /** Which title it has. */
  readonly title: 0 | 1;
}

/** Title, header, body and notes; `end` is the last row of them. */
function drawTable(
  page: Page,
  layout: Layout,
  { columns, top, lines, title }: TablePlace,
): { readonly model: TableModel; readonly end: number } {
  const { says, period } = PERIODS[layout.period] ?? { says: "", period: "" };
  const unit = UNIT_WORDS[layout.unit];
  page.put(at(top, columns.first), TITLES[title], { bold: true });
  page.put(at(top + 1, columns.first), layout.unitPlace === "title" ? `${says}, ${unit}` : says);
  if (layout.unitPlace === "above") page.put(at(top + 2, columns.last), `(${unit})`);
  const underHeader = drawHeader(page, layout, columns, top + 3);
  const bodyTop = drawNumberRow(page, layout, columns, underHeader);
  const { rows, end } = drawBody(page, layout, columns, bodyTop, itemsOf(layout, lines));
  if (layout.notes) {
    page.put(at(end + 1, columns.first), "* без урахування залишків минулого року");
  }
  const sum = sumOf(lines);
  const model: TableModel = {
    unit: layout.unit,
    period,
    columns: columns.byMeaning(),
    lines: lines.length,
    plan: sum.plan,
    actual: sum.actual,
    rows,
  };
  return { model, end: layout.notes ? end + 1 : end };
}
