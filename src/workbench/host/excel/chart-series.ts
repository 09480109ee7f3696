import { reference } from "../chart-source";
import type { HostClass, MethodArguments } from "../rich-api/host-class";
import { HostObject, notFound } from "../rich-api/host-class";
import { invalidArgument } from "../rich-api/host-error";
import type { ChartSeries } from "../sheet-chart";
import type { ChartTarget } from "./chart-target";
import { changeChart, chartOf } from "./chart-target";
import { RANGE } from "./range";
import { readText } from "./read-json";

interface SeriesTarget extends ChartTarget {
  readonly index: number;
}

const SERIES: HostClass<SeriesTarget> = {
  name: "ChartSeries",
  scalars: {
    name: {
      since: "1.1",
      get: (self) => dataOf(self, "ChartSeries.name").name,
      set: (self, value) => {
        const location = "ChartSeries.name";
        change(self, { name: { text: readText(value, location) } }, location);
      },
    },
  },
  methods: {
    setValues: {
      since: "1.7",
      call: (self, args) => {
        change(self, { values: referenceTo(args) }, args.location);
        return undefined;
      },
    },
    setXAxisValues: {
      since: "1.7",
      call: (self, args) => {
        change(self, { categories: referenceTo(args) }, args.location);
        return undefined;
      },
    },
    getDimensionValues: {
      since: "1.12",
      call: (self, args) => {
        const { values, labels } = dataOf(self, args.location);
        if (args.text(0) === "Values") return values;
        if (args.text(0) === "Categories") return labels;
        throw invalidArgument(args.location);
      },
    },
  },
};

export const CHART_SERIES_COLLECTION: HostClass<ChartTarget> = {
  name: "ChartSeriesCollection",
  scalars: { count: { since: "1.1", get: (self) => seriesOf(self).length } },
  collection: { items: seriesOf },
  methods: {
    getCount: { since: "1.4", call: (self) => seriesOf(self).length },
    getItemAt: {
      since: "1.1",
      call: (self, args) => {
        const series = seriesOf(self)[args.integer(0)];
        if (series === undefined) throw notFound(args.location);
        return series;
      },
    },
  },
};

export const CHART_SERIES_CLASSES = [CHART_SERIES_COLLECTION, SERIES];

function seriesOf(self: ChartTarget): HostObject<SeriesTarget>[] {
  return chartOf(self, "Chart.series").series.map(
    (_series, index) => new HostObject(SERIES, { ...self, index }),
  );
}

function dataOf(self: SeriesTarget, location: string) {
  const data = self.sheet.features.charts.dataOf(chartOf(self, location))[self.index];
  if (data === undefined) throw notFound(location);
  return data;
}

function change(self: SeriesTarget, changed: Partial<ChartSeries>, location: string): void {
  const series = chartOf(self, location).series.map((each, index) =>
    index === self.index ? { ...each, ...changed } : each,
  );
  changeChart(self, { series }, location);
}

function referenceTo(args: MethodArguments): string {
  const given = args.objectOrText(0, RANGE);
  if (typeof given === "string") throw invalidArgument(args.location);
  return reference(given.target.sheet.name, given.target.range);
}
