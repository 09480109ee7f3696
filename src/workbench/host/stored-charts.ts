import type { Worksheet } from "@cj-tech-master/excelts";
import type { AddChartOptions, Chart } from "@cj-tech-master/excelts/chart";
import { installChartSupport } from "@cj-tech-master/excelts/chart";
import { changeParts, escaped } from "../../workbook-file/sheet-parts";
import { changeChartPart } from "./chart-part";
import { chartId, EMU_PER_PIXEL, readStoredChart } from "./read-stored-chart";
import type { ChartCorner, ChartOrigin, ChartSeries, SheetChart } from "./sheet-chart";
import type { StoredCorner } from "./stored-drawings";
import { frameOf } from "./stored-drawings";

// Without it the library drops the charts of a file that it opens.
installChartSupport();

/** A chart as the library last held it. */
interface HeldChart {
  readonly chart: Chart;
  readonly as: SheetChart;
}

interface SheetCharts {
  charts: readonly SheetChart[];
  readonly held: Map<string, HeldChart>;
}

const LEGEND_LETTERS = { top: "t", bottom: "b", left: "l", right: "r" } as const;

const known = new WeakMap<Worksheet, SheetCharts>();

/** The charts of a sheet, those of its file first. */
export function chartsOf(sheet: Worksheet): readonly SheetChart[] {
  return entryOf(sheet).charts;
}

export function setCharts(sheet: Worksheet, charts: readonly SheetChart[]): void {
  entryOf(sheet).charts = charts;
}

/** Gives the library the charts as they are now; it writes them to the file. */
export function storeCharts(sheet: Worksheet): void {
  const { charts, held } = entryOf(sheet);
  for (const [id, { chart }] of held) {
    if (charts.some((each) => each.id === id)) continue;
    sheet.removeChart(chart);
    held.delete(id);
  }
  for (const each of charts) {
    const before = held.get(each.id);
    if (before?.as === each) continue;
    const xml = partOf(each);
    // A chart that is not read from XML (cx:chart) keeps its part and may move only.
    const isKept = before !== undefined && (xml !== null || before.chart.isChartEx);
    if (before !== undefined && !isKept) sheet.removeChart(before.chart);
    const chart = isKept ? before.chart : addChart(sheet, each);
    if (chart === undefined) continue;
    if (xml !== null && each.origin !== null) writePart(sheet, chart, each.origin, xml);
    const frame = frameOf(sheet, chart);
    if (frame?.graphicFrame !== undefined) frame.graphicFrame.name = each.name;
    for (const anchor of [chart.range, frame?.range]) {
      if (anchor === undefined) continue;
      place(anchor.tl, each.from);
      if (anchor.br !== undefined) place(anchor.br, each.to);
    }
    held.set(each.id, { chart, as: each });
  }
}

/** Names of the charts of an opened file that are now of a kind with which their looks are lost. */
export function redrawnCharts(sheet: Worksheet): readonly string[] {
  const redrawn = chartsOf(sheet).filter((each) => each.origin !== null && partOf(each) === null);
  return redrawn.map(({ name }) => name);
}

/** The library names the charts it adds after their numbers; these are their own names. */
export async function nameStoredCharts(
  saved: Uint8Array,
  sheets: readonly Worksheet[],
): Promise<Uint8Array> {
  const held = sheets.flatMap((sheet) => [...(known.get(sheet)?.held.values() ?? [])]);
  const names = new Map(
    held.map(({ chart, as }) => [`Chart ${String(chart.chartNumber)}`, as.name]),
  );
  if (names.size === 0) return saved;
  return changeParts(saved, /^xl\/drawings\/drawing\d+\.xml$/, (xml) =>
    xml.replace(/(<xdr:cNvPr\b[^>]*?\sname=")([^"]*)/g, (tag, before: string, name: string) => {
      const own = names.get(name);
      return own === undefined ? tag : before + escaped(own);
    }),
  );
}

function entryOf(sheet: Worksheet): SheetCharts {
  const entry = known.get(sheet);
  if (entry !== undefined) return entry;
  const held = new Map<string, HeldChart>();
  for (const [index, chart] of sheet.getCharts().entries()) {
    const as = readStoredChart(sheet, chart, index);
    held.set(as.id, { chart, as });
  }
  const read: SheetCharts = { charts: [...held.values()].map(({ as }) => as), held };
  known.set(sheet, read);
  return read;
}

/** An identifier that no chart of the sheet has. */
export function newChartId(sheet: Worksheet): string {
  const { charts, held } = entryOf(sheet);
  for (let number = charts.length; ; number++) {
    const id = chartId(number);
    if (!held.has(id) && charts.every((each) => each.id !== id)) return id;
  }
}

/** The part of an opened file's chart with its changes; null when it has to be made anew. */
function partOf(chart: SheetChart): string | null {
  const { origin } = chart;
  return origin === null ? null : changeChartPart(origin.xml, origin.as, chart);
}

function addChart(sheet: Worksheet, chart: SheetChart): Chart | undefined {
  sheet.addChart(optionsOf(chart), { tl: anchorOf(chart.from), br: anchorOf(chart.to) });
  return sheet.getCharts().at(-1);
}

/** The library writes a part that it was given as bytes as it is. */
function writePart(sheet: Worksheet, chart: Chart, { beside }: ChartOrigin, xml: string): void {
  const entry = sheet.workbook.getChartEntry(chart.chartNumber);
  if (entry === undefined) return;
  const rawData = new TextEncoder().encode(xml);
  Object.assign(entry, structuredClone(beside), { rawData, modelSnapshot: undefined });
}

function optionsOf(chart: SheetChart): AddChartOptions {
  const { kind, legend, series } = chart;
  const axis = (title: string | null) => (title === null ? {} : { title });
  return {
    type: kind === "column" || kind === "bar" ? "bar" : kind === "line" ? "line" : "pie",
    ...(kind === "column" || kind === "bar"
      ? { barDir: kind === "bar" ? ("bar" as const) : ("col" as const), grouping: "clustered" }
      : {}),
    ...(kind === "line" ? { grouping: "standard" as const } : {}),
    ...(!chart.hasTitle ? { title: null } : chart.title === null ? {} : { title: chart.title }),
    showLegend: legend !== null,
    ...(legend === null ? {} : { legendPosition: LEGEND_LETTERS[legend] }),
    ...(kind === "pie"
      ? {}
      : { categoryAxis: axis(chart.categoryTitle), valueAxis: axis(chart.valueTitle) }),
    series: series.map(({ name, values, categories, color }) => ({
      values,
      ...(color === null ? {} : kind === "line" ? { line: color } : { fill: color }),
      ...(name === null ? {} : { name: nameOption(name) }),
      ...(categories === null ? {} : { categories }),
    })),
  };
}

function nameOption(name: NonNullable<ChartSeries["name"]>): string | { formula: string } {
  return "formula" in name ? { formula: name.formula } : name.text;
}

function anchorOf({ row, column }: ChartCorner): { row: number; col: number } {
  return { row, col: column };
}

function place(corner: StoredCorner, { row, column, x, y }: ChartCorner): void {
  corner.nativeRow = row;
  corner.nativeCol = column;
  corner.nativeRowOff = Math.round(y * EMU_PER_PIXEL);
  corner.nativeColOff = Math.round(x * EMU_PER_PIXEL);
}
