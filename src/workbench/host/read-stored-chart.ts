import type { Worksheet } from "@cj-tech-master/excelts";
import type { Chart } from "@cj-tech-master/excelts/chart";
import { plain } from "../../workbook-file/sheet-parts";
import type { ChartFacts } from "./chart-part";
import { seriesColors } from "./chart-part-series";
import type { ChartKind, ChartOrigin, ChartSeries, SheetChart } from "./sheet-chart";
import { frameOf } from "./stored-drawings";

export const EMU_PER_PIXEL = 9525;

/** The identifier of a sheet's chart by its number. */
export function chartId(number: number): string {
  return `{00000000-0002-0000-0000-${String(number).padStart(12, "0")}}`;
}

/** A chart as the library read it from a file. */
export function readStoredChart(sheet: Worksheet, chart: Chart, index: number): SheetChart {
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
  const part = partOf(sheet, chart);
  const colors = part === null ? [] : seriesColors(part.xml, kindOf(chart) === "line");
  const legend = chart.legend?.legendPos;
  const facts: ChartFacts = {
    id: chartId(index),
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
    series: chart.chartTypes
      .flatMap((group) => group.series as StoredSeries[])
      .map((series, at) => readSeries(series, at, colors[at] ?? null)),
    from,
    to,
  };
  return { ...facts, origin: part === null ? null : { ...part, as: facts } };
}

type StoredSeries = Chart["chartTypes"][number]["series"][number];

function readSeries(series: StoredSeries, file: number, color: string | null): ChartSeries {
  const { tx } = series;
  const source = "val" in series ? series.val : undefined;
  const labels = "cat" in series ? series.cat : undefined;
  const formula = tx?.strRef?.formula;
  return {
    name: formula !== undefined ? { formula } : tx?.value === undefined ? null : { text: tx.value },
    values: source?.numRef?.formula ?? "",
    categories: labels?.strRef?.formula ?? labels?.numRef?.formula ?? null,
    color,
    file,
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

/** Null for what the library does not keep as text: the newer kinds of chart. */
function partOf(sheet: Worksheet, chart: Chart): Omit<ChartOrigin, "as"> | null {
  const entry = sheet.workbook.getChartEntry(chart.chartNumber);
  if (entry?.rawData === undefined) return null;
  const { rawData, style, colors, rels, userShapesXml } = entry;
  const beside = structuredClone({ style, colors, rels, userShapesXml });
  return { xml: new TextDecoder().decode(rawData), beside };
}
