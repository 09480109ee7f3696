import { displayContent } from "../../workbook-file/display-number";
import type { ChartData } from "../host/features/charts";
import type { ChartKind, SheetChart } from "../host/sheet-chart";
import type { SheetLayout } from "./sheet-layout";
import { COLUMN_HEADER_HEIGHT, ROW_HEADER_WIDTH } from "./sheet-layout";

/** A chart as it is drawn now. */
export interface ChartView {
  readonly id: string;
  readonly kind: ChartKind;
  readonly title: string | null;
  readonly chart: SheetChart;
  readonly series: readonly ChartData[];
  readonly box: {
    readonly left: number;
    readonly top: number;
    readonly width: number;
    readonly height: number;
  };
}

/** The charts of a sheet at their places in the grid's canvas. */
export function chartViews(layout: SheetLayout): readonly ChartView[] {
  const { charts } = layout.sheet.features;
  // A chart may stand beyond the cells that are filled.
  for (const { to } of charts.all()) layout.reach(to.row, to.column);
  return charts.all().map((chart) => ({
    id: chart.id,
    kind: chart.kind,
    title: charts.titleOf(chart),
    chart,
    series: charts.dataOf(chart),
    box: boxOf(layout, chart),
  }));
}

/** A value as its axis shows it in a Ukrainian Excel. */
export function chartNumber(value: number, series: readonly ChartData[]): string {
  const format = series[0]?.numberFormat ?? "General";
  return displayContent({ type: "number", value, formula: null }, format);
}

/** What somebody who does not see the chart is told, value by value. */
export function chartInWords({ series }: ChartView): string {
  return series
    .map((each) => {
      const values = each.values.flatMap((value, index) =>
        value === null ? [] : [`${each.labels[index] ?? ""} ${chartNumber(value, [each])}`],
      );
      return `${each.name}: ${values.join("; ")}`;
    })
    .join(". ");
}

function boxOf(layout: SheetLayout, { from, to }: SheetChart): ChartView["box"] {
  const across = ({ column, x }: SheetChart["from"]): number =>
    layout.columnLeft(column) + Math.min(x * layout.scale, layout.columnWidth(column));
  const down = ({ row, y }: SheetChart["from"]): number =>
    layout.rowTop(row) + Math.min(y * layout.scale, layout.rowHeight(row));
  const [left, top] = [across(from), down(from)];
  return {
    left: ROW_HEADER_WIDTH + left,
    top: COLUMN_HEADER_HEIGHT + top,
    width: Math.max(across(to) - left, 0),
    height: Math.max(down(to) - top, 0),
  };
}
