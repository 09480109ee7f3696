import type { SeriesBy } from "../chart-source";
import type { CellRange } from "../../../core/sheet/address";
import type { HostClass, MethodArguments } from "../rich-api/host-class";
import { HostObject, notFound } from "../rich-api/host-class";
import { HostError, invalidArgument } from "../rich-api/host-error";
import type { Json } from "../rich-api/wire";
import type { ChartKind, SheetChart } from "../sheet-chart";
import { CHART_AXIS_CLASSES, CHART_AXES } from "./chart-axes";
import type { ChartTarget } from "./chart-target";
import { chartOf, changeChart, refuseWriting } from "./chart-target";
import { CHART_SERIES_CLASSES, CHART_SERIES_COLLECTION } from "./chart-series";
import { CHART_LEGEND, CHART_TITLE } from "./chart-texts";
import type { RangeTarget, SheetTarget } from "./model";
import { RANGE } from "./range";
import { readAddress } from "./range-address";
import { readNumber, readText } from "./read-json";

const POINTS_PER_PIXEL = 0.75;
/** Points from a sheet's edge that nothing on it exceeds. */
const FARTHEST = 1e8;

/** Excel's names of the kinds of chart that are modelled. */
const KINDS: Readonly<Record<string, ChartKind>> = {
  ColumnClustered: "column",
  BarClustered: "bar",
  Line: "line",
  LineMarkers: "line",
  Pie: "pie",
};

const NAMES: Readonly<Record<ChartKind, string>> = {
  column: "ColumnClustered",
  bar: "BarClustered",
  line: "Line",
  pie: "Pie",
  other: "Invalid",
};

const CHART: HostClass<ChartTarget> = {
  name: "Chart",
  identify: ({ id }) => ({ Id: id }),
  scalars: {
    id: { since: "1.7", get: ({ id }) => id },
    name: {
      since: "1.1",
      get: (self) => chartOf(self, "Chart.name").name,
      set: (self, value) => {
        changeChart(self, { name: readText(value, "Chart.name") }, "Chart.name");
      },
    },
    chartType: {
      since: "1.7",
      get: (self) => NAMES[chartOf(self, "Chart.chartType").kind],
      set: (self, value) => {
        const location = "Chart.chartType";
        changeChart(self, { kind: readKind(value, location) }, location);
      },
    },
    left: edge("left"),
    top: edge("top"),
    width: edge("width"),
    height: edge("height"),
  },
  navigations: {
    title: { since: "1.1", get: (self) => new HostObject(CHART_TITLE, self) },
    legend: { since: "1.1", get: (self) => new HostObject(CHART_LEGEND, self) },
    axes: { since: "1.1", get: (self) => new HostObject(CHART_AXES, self) },
    series: { since: "1.1", get: (self) => new HostObject(CHART_SERIES_COLLECTION, self) },
    worksheet: { since: "1.2", get: ({ model, sheet }) => model.worksheet(sheet) },
  },
  methods: {
    delete: {
      since: "1.1",
      call: (self, args) => {
        refuseWriting(self, args.location);
        self.sheet.features.charts.remove(self.id, "addin");
        return undefined;
      },
    },
    setData: {
      since: "1.1",
      call: (self, args) => {
        const { sheet, range } = rangeIn(args.objectOrText(0, RANGE), args).target;
        const by = readSeriesBy(args.json(1), args.location);
        const former = chartOf(self, args.location).series;
        // Series keep their looks by their places (assumed).
        const series = self.sheet.features.charts
          .seriesFrom({ sheet, range }, by)
          .map((each, index) => ({
            ...each,
            color: former[index]?.color ?? null,
            file: former[index]?.file ?? null,
          }));
        changeChart(self, { series }, args.location);
        return undefined;
      },
    },
    setPosition: {
      since: "1.1",
      call: (self, args) => {
        const start = cellIn(args.objectOrText(0, RANGE), args);
        const end =
          args.json(1) === null && !args.isObject(1, RANGE)
            ? start
            : cellIn(args.objectOrText(1, RANGE), args);
        const [from, to] = [
          { row: start.top, column: start.left, x: 0, y: 0 },
          { row: end.bottom + 1, column: end.right + 1, x: 0, y: 0 },
        ];
        changeChart(self, { from, to }, args.location);
        return undefined;
      },
    },
  },
};

/** Simple charts: clustered columns and bars, lines, pies. Events and images are not modelled. */
export const CHARTS: HostClass<SheetTarget> = {
  name: "ChartCollection",
  scalars: { count: { since: "1.1", get: (self) => charts(self).length } },
  collection: { items: charts, getItem: found },
  methods: {
    add: {
      since: "1.1",
      call: (self, args) => {
        refuseWriting(self, args.location);
        const kind = readKind(args.json(0), args.location);
        const { sheet, range } = rangeIn(args.objectOrText(1, RANGE), args).target;
        const by = readSeriesBy(args.json(2), args.location);
        const added = self.sheet.features.charts.add(kind, { sheet, range }, by, "addin");
        return hostChart(self, added);
      },
    },
    getCount: { since: "1.4", call: (self) => charts(self).length },
    getItem: { since: "1.1", call: found },
    getItemAt: {
      since: "1.1",
      call: (self, args) => {
        const chart = charts(self)[args.integer(0)];
        if (chart === undefined) throw notFound(args.location);
        return chart;
      },
    },
    getItemOrNullObject: { since: "1.4", call: find },
  },
};

export const CHART_CLASSES = [
  CHARTS,
  CHART,
  CHART_TITLE,
  CHART_LEGEND,
  ...CHART_AXIS_CLASSES,
  ...CHART_SERIES_CLASSES,
];

function charts(self: SheetTarget): HostObject<ChartTarget>[] {
  return self.sheet.features.charts.all().map((chart) => hostChart(self, chart));
}

function hostChart({ model, sheet }: SheetTarget, { id }: SheetChart): HostObject<ChartTarget> {
  return new HostObject(CHART, { model, sheet, id });
}

function found(self: SheetTarget, args: MethodArguments): HostObject<ChartTarget> {
  const chart = find(self, args);
  if (chart === null) throw notFound(args.location);
  return chart;
}

/** The key is a name or an id. */
function find(self: SheetTarget, args: MethodArguments): HostObject<ChartTarget> | null {
  const key = args.text(0).toLowerCase();
  const chart = self.sheet.features.charts
    .all()
    .find(({ id, name }) => [id, name].some((each) => each.toLowerCase() === key));
  return chart === undefined ? null : hostChart(self, chart);
}

/** What other kinds of chart there are is not modelled: Excel would make them. */
function readKind(value: Json, location: string): ChartKind {
  const kind = typeof value === "string" ? KINDS[value] : undefined;
  if (kind !== undefined) return kind;
  if (typeof value !== "string") throw invalidArgument(location);
  throw new HostError("NotImplemented", `The stand-in draws no chart ${value}`, location);
}

function readSeriesBy(value: Json, location: string): SeriesBy {
  if (value === null || value === "Auto") return "auto";
  if (value === "Columns") return "columns";
  if (value === "Rows") return "rows";
  throw invalidArgument(location);
}

type Given = HostObject<RangeTarget> | string;

function rangeIn(given: Given, { location }: MethodArguments): HostObject<RangeTarget> {
  if (typeof given === "string") throw invalidArgument(location);
  return given;
}

function cellIn(given: Given, { location }: MethodArguments): CellRange {
  return typeof given === "string" ? readAddress(given, location) : given.target.range;
}

/** In points from the sheet's upper left corner. */
function edge(side: "left" | "top" | "width" | "height") {
  const location = `Chart.${side}`;
  return {
    since: "1.1",
    get: (self: ChartTarget) =>
      self.sheet.features.charts.boxOf(chartOf(self, location))[side] * POINTS_PER_PIXEL,
    set: (self: ChartTarget, value: Json) => {
      const { charts: all } = self.sheet.features;
      const points = readNumber(value, 0, FARTHEST, location);
      const box = { ...all.boxOf(chartOf(self, location)), [side]: points / POINTS_PER_PIXEL };
      changeChart(self, all.corners(box), location);
    },
  };
}
