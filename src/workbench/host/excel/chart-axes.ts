import type { HostClass } from "../rich-api/host-class";
import { HostObject } from "../rich-api/host-class";
import { HostError } from "../rich-api/host-error";
import type { ChartTarget } from "./chart-target";
import { changeChart, chartOf } from "./chart-target";
import { readFlag, readText } from "./read-json";

interface AxisTarget extends ChartTarget {
  readonly axis: "categoryTitle" | "valueTitle";
}

const AXIS_TITLE: HostClass<AxisTarget> = {
  name: "ChartAxisTitle",
  scalars: {
    text: {
      since: "1.1",
      get: (self) => titleOf(self, "ChartAxisTitle.text") ?? "",
      set: (self, value) => {
        const location = "ChartAxisTitle.text";
        changeChart(self, { [self.axis]: readText(value, location) }, location);
      },
    },
    visible: {
      since: "1.1",
      get: (self) => titleOf(self, "ChartAxisTitle.visible") !== null,
      set: (self, value) => {
        const location = "ChartAxisTitle.visible";
        const now = titleOf(self, location);
        const title = readFlag(value, location) ? (now ?? "Назва осі") : null;
        changeChart(self, { [self.axis]: title }, location);
      },
    },
  },
};

const AXIS: HostClass<AxisTarget> = {
  name: "ChartAxis",
  navigations: { title: { since: "1.1", get: (self) => new HostObject(AXIS_TITLE, self) } },
};

export const CHART_AXES: HostClass<ChartTarget> = {
  name: "ChartAxes",
  navigations: {
    categoryAxis: { since: "1.1", get: (self) => axisOf(self, "categoryTitle") },
    valueAxis: { since: "1.1", get: (self) => axisOf(self, "valueTitle") },
  },
};

export const CHART_AXIS_CLASSES = [CHART_AXES, AXIS, AXIS_TITLE];

function axisOf(self: ChartTarget, axis: AxisTarget["axis"]): HostObject<AxisTarget> {
  return new HostObject(AXIS, { ...self, axis });
}

/** A pie has no axes (assumed code of the refusal). */
function titleOf(self: AxisTarget, location: string): string | null {
  const chart = chartOf(self, location);
  if (chart.kind === "pie") {
    throw new HostError("InvalidOperation", "A pie chart has no axes", location);
  }
  return chart[self.axis];
}
