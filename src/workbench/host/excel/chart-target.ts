import { notFound } from "../rich-api/host-class";
import { HostError } from "../rich-api/host-error";
import type { SheetChart } from "../sheet-chart";
import type { SheetTarget } from "./model";
import { isProtected, isReadOnly } from "./permissions";

export interface ChartTarget extends SheetTarget {
  readonly id: string;
}

/** The chart as it is now; it may have been deleted since. */
export function chartOf({ sheet, id }: ChartTarget, location: string): SheetChart {
  const chart = sheet.features.charts.find(id);
  if (chart === null) throw notFound(location);
  return chart;
}

export function changeChart(
  self: ChartTarget,
  change: Partial<Omit<SheetChart, "id">>,
  location: string,
): void {
  refuseWriting(self, location);
  const { kind, origin } = chartOf(self, location);
  const isPlace = Object.keys(change).every((each) => ["name", "from", "to"].includes(each));
  // The newer kinds of chart (cx:chart) have parts that are not read here.
  if (kind === "other" && origin === null && !isPlace) {
    const message = "The stand-in only moves charts of this kind";
    throw new HostError("NotImplemented", message, location);
  }
  self.sheet.features.charts.change(self.id, change, "addin");
}

/** A protected sheet keeps its charts too (assumed: as it keeps locked cells). */
export function refuseWriting(self: SheetTarget, location: string): void {
  if (isReadOnly(self.model) || isProtected(self)) {
    throw new HostError("AccessDenied", "The sheet or the workbook cannot be changed", location);
  }
}
