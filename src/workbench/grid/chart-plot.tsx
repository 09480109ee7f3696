import { chartColor, chartDash } from "./chart-colors";
import type { Area } from "./chart-area";
import { cut, textWidth } from "./chart-area";
import type { ValueScale } from "./chart-scale";
import { valueScale } from "./chart-scale";
import type { ChartView } from "./chart-view";
import { chartNumber } from "./chart-view";

const SIZE = 11;
const GAP = 6;
/** The part of a category's room that its columns take, as in a new chart of Excel. */
const FILLED = 0.4;
const WIDEST_LABELS = 0.4;

interface PlotProps {
  readonly view: ChartView;
  readonly area: Area;
}

/** Where values and categories lie in a plot; categories run along the other axis of bars. */
interface Plot {
  readonly area: Area;
  readonly scale: ValueScale;
  readonly isSideways: boolean;
  readonly count: number;
}

/** Columns, bars or lines with their axes. */
export function ChartPlot({ view, area }: PlotProps) {
  const { series, kind, chart } = view;
  const scale = valueScale(series.flatMap(({ values }) => values.filter((each) => each !== null)));
  const isSideways = kind === "bar";
  const labels = series[0]?.labels ?? [];
  const valueTexts = scale.ticks.map((tick) => chartNumber(tick, series));
  const widest = (texts: readonly string[]): number =>
    Math.max(0, ...texts.map((text) => textWidth(text, SIZE)));
  const room = Math.min(widest(isSideways ? labels : valueTexts) + GAP, area.width * WIDEST_LABELS);
  const [aside, below] = isSideways
    ? [chart.categoryTitle, chart.valueTitle]
    : [chart.valueTitle, chart.categoryTitle];
  const left = room + (aside === null ? 0 : SIZE * 1.6);
  const bottom = SIZE * 1.6 + (below === null ? 0 : SIZE * 1.6);
  const inner = {
    x: area.x + left,
    y: area.y + 4,
    width: Math.max(area.width - left - 4, 0),
    height: Math.max(area.height - bottom - 4, 0),
  };
  const plot: Plot = { area: inner, scale, isSideways, count: labels.length };
  return (
    <g fontSize={SIZE}>
      <ValueAxis plot={plot} texts={valueTexts} />
      <CategoryAxis plot={plot} labels={labels} room={room} />
      {kind === "line" ? <Lines {...{ view, plot }} /> : <Columns {...{ view, plot }} />}
      <AxisTitles {...{ area, inner, aside, below }} />
    </g>
  );
}

/** A value's distance from the left edge of bars, or from the upper edge of the others. */
function along({ area, scale, isSideways }: Plot, value: number): number {
  const share = (value - scale.from) / (scale.to - scale.from);
  return isSideways ? area.x + share * area.width : area.y + (1 - share) * area.height;
}

/** The room of a category; Excel draws the first one of bars at the bottom. */
function roomOf({ area, isSideways, count }: Plot, index: number) {
  const size = (isSideways ? area.height : area.width) / Math.max(count, 1);
  const start = isSideways ? area.y + area.height - (index + 1) * size : area.x + index * size;
  return { start, size, middle: start + size / 2 };
}

function ValueAxis({ plot, texts }: { readonly plot: Plot; readonly texts: readonly string[] }) {
  const { area, scale, isSideways } = plot;
  const widest = Math.max(0, ...texts.map((text) => textWidth(text, SIZE) + GAP));
  const room = area.width / Math.max(texts.length - 1, 1);
  // Marks under bars that would run into each other are left out in turn.
  const step = isSideways ? Math.max(1, Math.ceil(widest / Math.max(room, 1))) : 1;
  return scale.ticks.map((tick, index) => {
    const at = along(plot, tick);
    const line = isSideways
      ? { x1: at, x2: at, y1: area.y, y2: area.y + area.height }
      : { x1: area.x, x2: area.x + area.width, y1: at, y2: at };
    const text = isSideways
      ? { x: at, y: area.y + area.height + SIZE * 1.3, textAnchor: "middle" as const }
      : { x: area.x - GAP, y: at + SIZE / 3, textAnchor: "end" as const };
    return (
      <g key={tick}>
        <line {...line} stroke={tick === 0 ? "#595959" : "#d9d9d9"} />
        {index % step === 0 ? <text {...text}>{texts[index]}</text> : null}
      </g>
    );
  });
}

interface CategoryAxisProps {
  readonly plot: Plot;
  readonly labels: readonly string[];
  /** Width for the labels of bars. */
  readonly room: number;
}

function CategoryAxis({ plot, labels, room }: CategoryAxisProps) {
  const { area, isSideways } = plot;
  const size = roomOf(plot, 0).size;
  // Labels that would run into each other are left out in turn.
  const least = isSideways ? SIZE * 1.2 : SIZE * 3;
  const step = Math.max(1, Math.ceil(least / Math.max(size, 1)));
  return labels.map((label, index) => {
    if (index % step !== 0) return null;
    const { middle } = roomOf(plot, index);
    const place = isSideways
      ? { x: area.x - GAP, y: middle + SIZE / 3, textAnchor: "end" as const }
      : { x: middle, y: area.y + area.height + SIZE * 1.3, textAnchor: "middle" as const };
    return (
      <text key={index} {...place}>
        {cut(label, isSideways ? room : size * step - 4, SIZE)}
      </text>
    );
  });
}

interface DrawnProps {
  readonly view: ChartView;
  readonly plot: Plot;
}

function Columns({ view, plot }: DrawnProps) {
  const { series } = view;
  const zero = along(plot, 0);
  return series.map(({ values, color }, order) =>
    values.map((value, index) => {
      if (value === null) return null;
      const { start, size } = roomOf(plot, index);
      const thick = (size * FILLED) / series.length;
      // Excel counts bars from the bottom, series within a category too.
      const place = plot.isSideways ? series.length - 1 - order : order;
      const from = start + (size * (1 - FILLED)) / 2 + place * thick;
      const end = along(plot, value);
      const [low, long] = [Math.min(zero, end), Math.abs(end - zero)];
      const box = plot.isSideways
        ? { x: low, width: long, y: from, height: thick }
        : { x: from, width: thick, y: low, height: long };
      const fill = color ?? chartColor(order);
      return <rect key={`${String(order)}-${String(index)}`} {...box} fill={fill} />;
    }),
  );
}

/** An empty cell breaks its line, as in a new chart of Excel. */
function Lines({ view, plot }: DrawnProps) {
  return view.series.map(({ values, color }, order) => {
    let isOpen = false;
    const path = values
      .map((value, index) => {
        if (value === null) {
          isOpen = false;
          return "";
        }
        const point = `${roomOf(plot, index).middle.toFixed(2)} ${along(plot, value).toFixed(2)}`;
        const command = isOpen ? "L" : "M";
        isOpen = true;
        return `${command} ${point}`;
      })
      .join(" ");
    const line = { stroke: color ?? chartColor(order), strokeDasharray: chartDash(order) };
    return <path key={order} d={path} fill="none" strokeWidth={2.5} {...line} />;
  });
}

interface AxisTitlesProps {
  readonly area: Area;
  readonly inner: Area;
  readonly aside: string | null;
  readonly below: string | null;
}

function AxisTitles({ area, inner, aside, below }: AxisTitlesProps) {
  const middle = inner.y + inner.height / 2;
  const x = area.x + SIZE;
  return (
    <>
      {aside === null ? null : (
        <text
          x={x}
          y={middle}
          textAnchor="middle"
          transform={`rotate(-90 ${String(x)} ${String(middle)})`}
        >
          {cut(aside, inner.height, SIZE)}
        </text>
      )}
      {below === null ? null : (
        <text x={inner.x + inner.width / 2} y={area.y + area.height - 3} textAnchor="middle">
          {cut(below, inner.width, SIZE)}
        </text>
      )}
    </>
  );
}
