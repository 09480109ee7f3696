import type { HostClass } from "../rich-api/host-class";
import { HostObject, notFound } from "../rich-api/host-class";
import { HostError } from "../rich-api/host-error";
import type { ChartSeries } from "../sheet-chart";
import type { ChartTarget } from "./chart-target";
import { changeChart, chartOf } from "./chart-target";
import { readColor } from "./read-json";

export interface SeriesTarget extends ChartTarget {
  readonly index: number;
}

/** The colour of columns, bars and slices; npm's Office.js cannot read it. */
const SERIES_FILL: HostClass<SeriesTarget> = {
  name: "ChartFill",
  methods: {
    setSolidColor: {
      since: "1.1",
      call: (self, args) => {
        refuseLines(self, args.location);
        paint(self, readColor(args.text(0), args.location), args.location);
        return undefined;
      },
    },
  },
};

/** The colour of lines; the lines around columns are not modelled. */
const SERIES_LINE: HostClass<SeriesTarget> = {
  name: "ChartLineFormat",
  scalars: {
    color: {
      since: "1.1",
      get: (self) => lineColor(self, "ChartLineFormat.color"),
      set: (self, value) => {
        const location = "ChartLineFormat.color";
        lineColor(self, location);
        paint(self, readColor(value, location), location);
      },
    },
  },
};

export const SERIES_FORMAT: HostClass<SeriesTarget> = {
  name: "ChartSeriesFormat",
  navigations: {
    fill: { since: "1.1", get: (self) => new HostObject(SERIES_FILL, self) },
    line: { since: "1.1", get: (self) => new HostObject(SERIES_LINE, self) },
  },
};

export const SERIES_FORMAT_CLASSES = [SERIES_FORMAT, SERIES_FILL, SERIES_LINE];

export function dataOf(self: SeriesTarget, location: string) {
  const data = self.sheet.features.charts.dataOf(chartOf(self, location))[self.index];
  if (data === undefined) throw notFound(location);
  return data;
}

export function changeSeries(
  self: SeriesTarget,
  changed: Partial<ChartSeries>,
  location: string,
): void {
  const series = chartOf(self, location).series.map((each, index) =>
    index === self.index ? { ...each, ...changed } : each,
  );
  changeChart(self, { series }, location);
}

function paint(self: SeriesTarget, color: string, location: string): void {
  dataOf(self, location);
  changeSeries(self, { color: color.toUpperCase() }, location);
}

function refuseLines(self: SeriesTarget, location: string): void {
  if (chartOf(self, location).kind !== "line") return;
  throw new HostError("NotImplemented", "Lines have no fill in the stand-in", location);
}

function lineColor(self: SeriesTarget, location: string): string {
  const { kind, series } = chartOf(self, location);
  if (kind !== "line") {
    throw new HostError("NotImplemented", "The stand-in draws no lines around this", location);
  }
  return series[self.index]?.color ?? "";
}
