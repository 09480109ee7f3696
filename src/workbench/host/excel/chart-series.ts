import { reference } from "../chart-source";
import type { HostClass, MethodArguments } from "../rich-api/host-class";
import { HostObject, notFound } from "../rich-api/host-class";
import { invalidArgument } from "../rich-api/host-error";
import type { ChartSeries } from "../sheet-chart";
import type { SeriesTarget } from "./chart-series-format";
import { changeSeries, dataOf, SERIES_FORMAT, SERIES_FORMAT_CLASSES } from "./chart-series-format";
import type { ChartTarget } from "./chart-target";
import { changeChart, chartOf } from "./chart-target";
import { RANGE } from "./range";
import { readText } from "./read-json";

const SERIES: HostClass<SeriesTarget> = {
  name: "ChartSeries",
  scalars: {
    name: {
      since: "1.1",
      get: (self) => dataOf(self, "ChartSeries.name").name,
      set: (self, value) => {
        const location = "ChartSeries.name";
        changeSeries(self, { name: { text: readText(value, location) } }, location);
      },
    },
  },
  navigations: {
    format: { since: "1.1", get: (self) => new HostObject(SERIES_FORMAT, self) },
  },
  methods: {
    delete: {
      since: "1.7",
      call: (self, args) => {
        dataOf(self, args.location);
        const { series } = chartOf(self, args.location);
        changeChart(self, { series: series.toSpliced(self.index, 1) }, args.location);
        return undefined;
      },
    },
    setValues: {
      since: "1.7",
      call: (self, args) => {
        changeSeries(self, { values: referenceTo(args) }, args.location);
        return undefined;
      },
    },
    setXAxisValues: {
      since: "1.7",
      call: (self, args) => {
        changeSeries(self, { categories: referenceTo(args) }, args.location);
        return undefined;
      },
    },
    // Without «=» and with the sheet's name (assumed form).
    getDimensionDataSourceString: {
      since: "1.15",
      call: (self, args) => {
        dataOf(self, args.location);
        const series = chartOf(self, args.location).series[self.index];
        if (args.text(0) === "Values") return series?.values ?? "";
        if (args.text(0) === "Categories") return series?.categories ?? "";
        throw invalidArgument(args.location);
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
    // A series without values until they are set.
    add: {
      since: "1.7",
      call: (self, args) => {
        const { series } = chartOf(self, args.location);
        const name = args.optionalText(0);
        const index = args.json(1) === null ? series.length : args.integer(1);
        if (index < 0 || index > series.length) throw invalidArgument(args.location);
        const made: ChartSeries = {
          name: name === null ? null : { text: name },
          values: "",
          // As Excel has it: the labels of a chart are those of its first series (assumed).
          categories: series[0]?.categories ?? null,
          color: null,
          file: null,
        };
        changeChart(self, { series: series.toSpliced(index, 0, made) }, args.location);
        return new HostObject(SERIES, { ...self, index });
      },
    },
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

export const CHART_SERIES_CLASSES = [CHART_SERIES_COLLECTION, SERIES, ...SERIES_FORMAT_CLASSES];

function seriesOf(self: ChartTarget): HostObject<SeriesTarget>[] {
  return chartOf(self, "Chart.series").series.map(
    (_series, index) => new HostObject(SERIES, { ...self, index }),
  );
}

function referenceTo(args: MethodArguments): string {
  const given = args.objectOrText(0, RANGE);
  if (typeof given === "string") throw invalidArgument(args.location);
  return reference(given.target.sheet.name, given.target.range);
}
