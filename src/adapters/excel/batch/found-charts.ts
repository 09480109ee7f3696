import type { ChartChange, ChartPlan, ChartSeries } from "../../../core/edits/batch";
import type { CellRange } from "../../../core/sheet/address";
import { formatRange, parseRange, quoteSheetName } from "../../../core/sheet/address";
import type { LineLooks } from "../../../core/sheet/looks";
import type { Job } from "./jobs";
import { RANGE_COST, readJobs } from "./jobs";
import type { Asked } from "./part";
import { readLineJob } from "./read-lines";
import type { Session } from "./session";
import { rangeIn, sheetIn } from "./session";

/** Since these sets Excel tells of a series which cells it shows, and in which colour. */
const SOURCES = "1.15";
const COLORS = "1.16";

/** Charts are looked for among so many rows and columns. */
const ROWS = 400;
const COLUMNS = 60;

const TYPES: Readonly<Record<string, ChartPlan["type"]>> = {
  ColumnClustered: "columns",
  BarClustered: "bars",
};

interface FoundChart {
  readonly change: ChartChange;
  readonly chart: Excel.Chart;
}

interface FoundSeries {
  readonly name: string;
  readonly values: OfficeExtension.ClientResult<string>;
  readonly categories: OfficeExtension.ClientResult<string>;
  /** Null where Excel does not tell. */
  readonly color: OfficeExtension.ClientResult<string> | null;
}

/** What a chart and the cells of its plan show. */
interface Shown {
  readonly chart: Excel.Chart;
  readonly series: readonly OfficeExtension.ClientResult<unknown[]>[];
  readonly cells: readonly Excel.Range[];
}

/**
 * Asks for charts by their names. Where Excel does not tell the cells of a series, a chart that shows
 * what its plan would show is taken for it. Of another `before` is left out: it could not be put back,
 * and so is left as it is.
 */
export function askCharts(
  session: Session,
  changes: readonly ChartChange[],
): Asked<readonly ChartChange[]> {
  const found: FoundChart[] = [];
  const lines = new Map<string, { readonly rows: LineLooks[]; readonly columns: LineLooks[] }>();
  for (const { sheet } of changes) lines.set(sheet, { rows: [], columns: [] });
  const jobs: Job[] = [
    ...changes.map((change) => ({
      cost: RANGE_COST,
      queue: () => {
        const chart = sheetIn(session, change.sheet).charts.getItemOrNullObject(change.name);
        chart.load("name,chartType,left,top,width,height,title/text,title/visible,series/count");
        return () => {
          found.push({ change, chart });
        };
      },
    })),
    ...[...lines].flatMap(([sheet, { rows, columns }]) => [
      readLineJob(session, { sheet, axis: "rows", first: 0, last: ROWS - 1 }, rows),
      readLineJob(session, { sheet, axis: "columns", first: 0, last: COLUMNS - 1 }, columns),
    ]),
  ];
  const take = async (): Promise<readonly ChartChange[]> => {
    const plans = await plansOf(
      session,
      found.filter(({ chart }) => !chart.isNullObject),
      (sheet) => lines.get(sheet) ?? { rows: [], columns: [] },
    );
    return found.map(({ change: { sheet, name, after }, chart }) => {
      const known = { sheet, name, after };
      if (chart.isNullObject) return { ...known, before: null };
      const plan = plans.get(chart) ?? null;
      return plan === null ? known : { ...known, before: plan };
    });
  };
  return { jobs, take };
}

async function plansOf(
  session: Session,
  charts: readonly FoundChart[],
  linesOf: LinesOf,
): Promise<ReadonlyMap<Excel.Chart, ChartPlan | null>> {
  if (charts.length === 0) return new Map();
  const isTold = Office.context.requirements.isSetSupported("ExcelApi", SOURCES);
  return isTold ? toldPlans(session, charts, linesOf) : shownPlans(session, charts, linesOf);
}

type LinesOf = (sheet: string) => {
  readonly rows: readonly LineLooks[];
  readonly columns: readonly LineLooks[];
};

async function toldPlans(
  session: Session,
  charts: readonly FoundChart[],
  linesOf: LinesOf,
): Promise<ReadonlyMap<Excel.Chart, ChartPlan | null>> {
  const series = new Map<Excel.Chart, FoundSeries[]>();
  const jobs = charts.map(({ chart }): Job => ({
    cost: RANGE_COST * 4,
    queue: () => {
      chart.series.load("items/name");
      const asked = Array.from({ length: chart.series.count }, (_, index) => {
        const each = chart.series.getItemAt(index);
        return {
          values: each.getDimensionDataSourceString("Values"),
          categories: each.getDimensionDataSourceString("Categories"),
          color: colorOf(each),
        };
      });
      return () => {
        series.set(chart, namedSeries(chart, asked));
      };
    },
  }));
  await readJobs(session, jobs);
  return new Map(
    charts.map(({ change: { sheet, after }, chart }) => {
      const over = overOf(chart, linesOf(sheet));
      return [chart, planOf(sheet, chart, series.get(chart) ?? [], over, after)];
    }),
  );
}

async function shownPlans(
  session: Session,
  charts: readonly FoundChart[],
  linesOf: LinesOf,
): Promise<ReadonlyMap<Excel.Chart, ChartPlan | null>> {
  const shown = new Map<Excel.Chart, Shown>();
  const jobs = charts.map(({ change: { sheet, after }, chart }): Job => ({
    cost: RANGE_COST * 4,
    queue: () => {
      chart.series.load("items/name");
      const series = Array.from({ length: chart.series.count }, (_, index) =>
        chart.series.getItemAt(index).getDimensionValues("Values"),
      );
      const cells = (after?.series ?? []).map(({ values }) => {
        const range = rangeIn(session, sheet, values);
        range.load("values");
        return range;
      });
      return () => {
        shown.set(chart, { chart, series, cells });
      };
    },
  }));
  await readJobs(session, jobs);
  return new Map(
    charts.map(({ change: { sheet, after }, chart }) => {
      const own = shown.get(chart);
      const isPlan =
        after !== null &&
        own !== undefined &&
        TYPES[chart.chartType] === after.type &&
        titleOf(chart) === after.title &&
        formatRange(overOf(chart, linesOf(sheet))) === formatRange(after.over) &&
        showsPlan(own, after);
      return [chart, isPlan ? after : null];
    }),
  );
}

function showsPlan({ chart, series, cells }: Shown, { series: planned }: ChartPlan): boolean {
  const { items } = chart.series;
  return (
    items.length === planned.length &&
    planned.every(({ name }, index) => {
      const values = (cells[index]?.values ?? []) as unknown[][];
      const now = series[index]?.value ?? [];
      const isSame =
        values.length === now.length &&
        values.every(([value], at) => figure(value) === figure(now[at]));
      return items[index]?.name === name && isSame;
    })
  );
}

/** A chart draws nothing for what is no number, and says so in more than one way. */
function figure(value: unknown): number {
  return typeof value === "number" ? value : 0;
}

function overOf(
  { top, left, width, height }: Excel.Chart,
  { rows, columns }: ReturnType<LinesOf>,
): CellRange {
  return {
    top: lineAt(rows, top),
    left: lineAt(columns, left),
    bottom: lineBefore(rows, top + height),
    right: lineBefore(columns, left + width),
  };
}

function titleOf({ title }: Excel.Chart): string {
  return title.visible ? title.text : "";
}

/** Some runtimes of Office.js say that they have the set and lack the method. */
function colorOf({ format: { fill } }: Excel.ChartSeries): FoundSeries["color"] {
  const isTold = Office.context.requirements.isSetSupported("ExcelApi", COLORS);
  return isTold && "getSolidColor" in fill ? fill.getSolidColor() : null;
}

function namedSeries(
  chart: Excel.Chart,
  asked: readonly Omit<FoundSeries, "name">[],
): FoundSeries[] {
  return chart.series.items.flatMap(({ name }, index) => {
    const each = asked[index];
    return each === undefined ? [] : [{ name, ...each }];
  });
}

/** Null for a chart that no plan could make. */
function planOf(
  sheet: string,
  chart: Excel.Chart,
  found: readonly FoundSeries[],
  over: CellRange,
  after: ChartPlan | null,
): ChartPlan | null {
  const type = TYPES[chart.chartType];
  const categories = sourceIn(sheet, found[0]?.categories.value ?? "");
  const series = found.flatMap(({ name, values, color }): readonly ChartSeries[] => {
    const range = sourceIn(sheet, values.value);
    // A colour that is not told is taken for the one that the series of this name gets.
    const planned = after?.series.find((each) => each.name === name)?.color ?? "";
    return range === null ? [] : [{ name, values: range, color: color?.value ?? planned }];
  });
  if (type === undefined || categories === null || series.length < found.length) return null;
  return { type, title: titleOf(chart), categories, series, over };
}

/** The range that a chart of the same sheet shows: «'Зведення'!$B$5:$B$9». */
function sourceIn(sheet: string, source: string): CellRange | null {
  const at = source.lastIndexOf("!");
  const name = source.slice(0, Math.max(at, 0)).replace(/^=/, "");
  if (at >= 0 && name !== sheet && name !== quoteSheetName(sheet)) return null;
  return parseRange(source.slice(at + 1));
}

/** The line in which a place lies, in points from the edge of the sheet. */
function lineAt(lines: readonly LineLooks[], place: number): number {
  let edge = 0;
  for (const [index, { size, hidden }] of lines.entries()) {
    edge += hidden ? 0 : size;
    // Half a point for what was rounded on the way.
    if (place + 0.5 < edge) return index;
  }
  return lines.length;
}

/** The last line before a place. */
function lineBefore(lines: readonly LineLooks[], place: number): number {
  return Math.max(0, lineAt(lines, place - 1));
}
