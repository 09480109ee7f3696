import type { Worksheet } from "@cj-tech-master/excelts";
import type { AddChartOptions, Chart } from "@cj-tech-master/excelts/chart";
import { installChartSupport } from "@cj-tech-master/excelts/chart";
import { changeParts, escaped, plain } from "../../workbook-file/sheet-parts";
import type { ChartCorner, ChartKind, ChartSeries, SheetChart } from "./sheet-chart";

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

const EMU_PER_PIXEL = 9525;
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
    if (before !== undefined && canPatch(before.as, each)) {
      patch(sheet, before.chart, each);
      held.set(each.id, { chart: before.chart, as: each });
      continue;
    }
    if (before !== undefined) sheet.removeChart(before.chart);
    sheet.addChart(optionsOf(each), { tl: anchorOf(each.from), br: anchorOf(each.to) });
    const added = sheet.getCharts().at(-1);
    if (added === undefined) continue;
    place(added.range.tl, each.from);
    if (added.range.br !== undefined) place(added.range.br, each.to);
    held.set(each.id, { chart: added, as: each });
  }
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
    const as = readChart(sheet, chart, index);
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
    const id = idOf(number);
    if (!held.has(id) && charts.every((each) => each.id !== id)) return id;
  }
}

function idOf(number: number): string {
  return `{00000000-0002-0000-0000-${String(number).padStart(12, "0")}}`;
}

function readChart(sheet: Worksheet, chart: Chart, index: number): SheetChart {
  const { range, chartNumber } = chart;
  const corner = ({ nativeRow, nativeCol, nativeColOff, nativeRowOff }: Chart["range"]["tl"]) => ({
    row: nativeRow,
    column: nativeCol,
    x: nativeColOff / EMU_PER_PIXEL,
    y: nativeRowOff / EMU_PER_PIXEL,
  });
  const from = corner(range.tl);
  // A chart that does not size with cells has its size instead of a second corner.
  const to =
    range.br === undefined
      ? {
          ...from,
          x: from.x + (range.ext?.cx ?? 0) / EMU_PER_PIXEL,
          y: from.y + (range.ext?.cy ?? 0) / EMU_PER_PIXEL,
        }
      : corner(range.br);
  const legend = chart.legend?.legendPos;
  return {
    id: idOf(index),
    name: frameOf(sheet, chart)?.graphicFrame?.name ?? `Діаграма ${String(chartNumber)}`,
    kind: kindOf(chart),
    title: chart.title ?? null,
    hasTitle: chart.chartModel?.chart.autoTitleDeleted !== true,
    legend:
      legend === undefined
        ? null
        : legend === "t" || legend === "b" || legend === "l"
          ? ({ t: "top", b: "bottom", l: "left" } as const)[legend]
          : "right",
    categoryTitle: textOfAxis(chart.categoryAxis),
    valueTitle: textOfAxis(chart.valueAxis),
    series: chart.chartTypes.flatMap((group) => group.series.map(readSeries)),
    from,
    to,
  };
}

type StoredSeries = Chart["chartTypes"][number]["series"][number];

function readSeries(series: StoredSeries): ChartSeries {
  const { tx } = series;
  const source = "val" in series ? series.val : undefined;
  const labels = "cat" in series ? series.cat : undefined;
  const formula = tx?.strRef?.formula;
  return {
    name: formula !== undefined ? { formula } : tx?.value === undefined ? null : { text: tx.value },
    values: source?.numRef?.formula ?? "",
    categories: labels?.strRef?.formula ?? labels?.numRef?.formula ?? null,
  };
}

function kindOf(chart: Chart): ChartKind {
  const [group, ...others] = chart.chartTypes;
  if (group === undefined || others.length > 0) return "other";
  if (group.type === "pie") return "pie";
  const isPlain = "grouping" in group && isUnstacked(group.grouping);
  if (group.type === "line" && isPlain) return "line";
  if (group.type !== "bar" || !isPlain) return "other";
  return group.barDir === "bar" ? "bar" : "column";
}

/** Not stacked; absent where the kind of chart has its own default, which is not. */
function isUnstacked(grouping: string | undefined): boolean {
  return grouping === undefined || grouping === "clustered" || grouping === "standard";
}

/** Only what is written out; a title taken from a cell stays with the file. */
function textOfAxis(axis: Chart["categoryAxis"]): string | null {
  const written = axis?.title?.text?.paragraphs.flatMap(({ runs }) => runs ?? []) ?? [];
  // What comes from a file is kept as it stood there.
  const read = axis?.title?.rawTx?.matchAll(/<a:t>([^<]*)<\/a:t>/g) ?? [];
  const text = [
    ...written.map((run) => run.text),
    ...[...read].map(([, each = ""]) => plain(each)),
  ].join("");
  return text === "" ? null : text;
}

function canPatch(before: SheetChart, now: SheetChart): boolean {
  return (
    before.kind === now.kind &&
    before.series.length === now.series.length &&
    before.legend === now.legend &&
    before.categoryTitle === now.categoryTitle &&
    before.valueTitle === now.valueTitle
  );
}

function patch(sheet: Worksheet, chart: Chart, now: SheetChart): void {
  const title = now.hasTitle ? now.title : null;
  if ((chart.title ?? null) !== title) chart.title = title ?? undefined;
  let index = 0;
  for (const [group, { series }] of chart.chartTypes.entries()) {
    for (let at = 0; at < series.length; at++) {
      const wanted = now.series[index++];
      if (wanted === undefined) return;
      if (wanted.values !== "") chart.setSeriesValues(at, wanted.values, group);
      if (wanted.categories !== null) chart.setSeriesCategories(at, wanted.categories, group);
      if (wanted.name !== null) chart.setSeriesName(at, nameOption(wanted.name), group);
    }
  }
  const frame = frameOf(sheet, chart);
  if (frame?.graphicFrame !== undefined) frame.graphicFrame.name = now.name;
  const anchors = [chart.range, frame?.range];
  for (const anchor of anchors) {
    if (anchor === undefined) continue;
    place(anchor.tl, now.from);
    if (anchor.br !== undefined) place(anchor.br, now.to);
  }
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
    series: series.map(({ name, values, categories }) => ({
      values,
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

interface StoredCorner {
  nativeRow: number;
  nativeCol: number;
  nativeRowOff: number;
  nativeColOff: number;
}

function place(corner: StoredCorner, { row, column, x, y }: ChartCorner): void {
  corner.nativeRow = row;
  corner.nativeCol = column;
  corner.nativeRowOff = Math.round(y * EMU_PER_PIXEL);
  corner.nativeColOff = Math.round(x * EMU_PER_PIXEL);
}

interface Frame {
  readonly chartNumber?: number;
  readonly graphicFrame?: { name?: string };
  readonly range?: { readonly tl: StoredCorner; readonly br?: StoredCorner };
}

/** Where a file's drawing has a chart: the library writes that place, and shows it nowhere else. */
function frameOf(sheet: Worksheet, chart: Chart): Frame | undefined {
  const { _drawing: drawing } = sheet as unknown as {
    readonly _drawing?: { readonly anchors?: readonly Frame[] } | null;
  };
  return drawing?.anchors?.find(({ chartNumber }) => chartNumber === chart.chartNumber);
}
