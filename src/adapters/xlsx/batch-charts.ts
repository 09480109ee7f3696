import type { ChartChange, ChartPlan } from "../../core/edits/batch";
import type { CellRange } from "../../core/sheet/address";
import { formatCell, quoteSheetName } from "../../core/sheet/address";
import type { Book } from "../../workbench/host/book";
import { sheetOf } from "./batch-cells";

/** Puts each chart in place of the one of its name. */
export function changeCharts(book: Book, changes: readonly ChartChange[]): void {
  for (const { sheet: name, name: chart, after } of changes) {
    const { charts } = sheetOf(book, name).features;
    for (const old of charts.all().filter((each) => each.name === chart)) {
      charts.remove(old.id, "addin");
    }
    if (after === null) continue;
    const kind = after.type === "columns" ? "column" : "bar";
    const from = { sheet: sheetOf(book, name), range: after.categories };
    const { id } = charts.add(kind, from, "columns", "addin");
    charts.change(id, { name: chart, ...shownBy(name, after) }, "addin");
  }
}

function shownBy(sheet: string, { title, categories, series, over }: ChartPlan) {
  const corner = (row: number, column: number) => ({ row, column, x: 0, y: 0 });
  return {
    title,
    hasTitle: true,
    legend: "bottom",
    series: series.map(({ name, values, color }) => ({
      color,
      file: null,
      name: { text: name },
      values: referenceTo(sheet, values),
      categories: referenceTo(sheet, categories),
    })),
    from: corner(over.top, over.left),
    to: corner(over.bottom + 1, over.right + 1),
  } as const;
}

function referenceTo(sheet: string, { top, left, bottom, right }: CellRange): string {
  const fixed = (row: number, column: number): string =>
    formatCell({ row, column }).replace(/^([A-Z]+)/, "$$$1$$");
  return `${quoteSheetName(sheet)}!${fixed(top, left)}:${fixed(bottom, right)}`;
}
