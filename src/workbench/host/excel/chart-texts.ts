import type { HostClass } from "../rich-api/host-class";
import { invalidArgument } from "../rich-api/host-error";
import type { LegendPosition } from "../sheet-chart";
import type { ChartTarget } from "./chart-target";
import { changeChart, chartOf } from "./chart-target";
import { readFlag, readText } from "./read-json";

const POSITIONS: Readonly<Record<string, LegendPosition>> = {
  Top: "top",
  Bottom: "bottom",
  Left: "left",
  Right: "right",
};

export const CHART_TITLE: HostClass<ChartTarget> = {
  name: "ChartTitle",
  scalars: {
    text: {
      since: "1.1",
      get: (self) => self.sheet.features.charts.titleOf(chartOf(self, "ChartTitle.text")) ?? "",
      // Writing a title shows it (assumed, as setting one in VBA does).
      set: (self, value) => {
        const location = "ChartTitle.text";
        changeChart(self, { title: readText(value, location), hasTitle: true }, location);
      },
    },
    visible: {
      since: "1.1",
      get: (self) => chartOf(self, "ChartTitle.visible").hasTitle,
      set: (self, value) => {
        const location = "ChartTitle.visible";
        changeChart(self, { hasTitle: readFlag(value, location) }, location);
      },
    },
  },
};

export const CHART_LEGEND: HostClass<ChartTarget> = {
  name: "ChartLegend",
  scalars: {
    position: {
      since: "1.1",
      get: (self) => {
        const { legend } = chartOf(self, "ChartLegend.position");
        return Object.keys(POSITIONS).find((each) => POSITIONS[each] === legend) ?? "Bottom";
      },
      set: (self, value) => {
        const location = "ChartLegend.position";
        const legend = POSITIONS[readText(value, location)];
        if (legend === undefined) throw invalidArgument(location);
        changeChart(self, { legend }, location);
      },
    },
    visible: {
      since: "1.1",
      get: (self) => chartOf(self, "ChartLegend.visible").legend !== null,
      set: (self, value) => {
        const location = "ChartLegend.visible";
        const { legend } = chartOf(self, location);
        changeChart(
          self,
          { legend: readFlag(value, location) ? (legend ?? "bottom") : null },
          location,
        );
      },
    },
  },
};
