import type { Area } from "./chart-area";
import { cut } from "./chart-area";
import { ChartLegend, legendSize } from "./chart-legend";
import { ChartPie } from "./chart-pie";
import { ChartPlot } from "./chart-plot";
import type { ChartView } from "./chart-view";

const MARGIN = 10;
const TITLE_SIZE = 18;

/** One chart; texts grow with the magnification of the sheet. */
export function ChartDrawing({
  view,
  scale,
}: {
  readonly view: ChartView;
  readonly scale: number;
}) {
  const width = view.box.width / scale;
  const height = view.box.height / scale;
  const { title, chart } = view;
  const titleHeight = title === null ? 0 : TITLE_SIZE * 1.5;
  const inside = {
    x: MARGIN,
    y: MARGIN + titleHeight,
    width: Math.max(width - 2 * MARGIN, 0),
    height: Math.max(height - 2 * MARGIN - titleHeight, 0),
  };
  const { legend, plot } = withLegend(view, inside);
  return (
    <svg width="100%" height="100%" viewBox={`0 0 ${String(width)} ${String(height)}`}>
      {title === null ? null : (
        <text x={width / 2} y={MARGIN + TITLE_SIZE} textAnchor="middle" fontSize={TITLE_SIZE}>
          {cut(title, width - 2 * MARGIN, TITLE_SIZE)}
        </text>
      )}
      {chart.kind === "pie" ? (
        <ChartPie view={view} area={plot} />
      ) : (
        <ChartPlot view={view} area={plot} />
      )}
      {legend === null ? null : <ChartLegend view={view} area={legend} />}
    </svg>
  );
}

function withLegend(
  view: ChartView,
  area: Area,
): { readonly legend: Area | null; readonly plot: Area } {
  const position = view.chart.legend;
  if (position === null) return { legend: null, plot: area };
  const size = legendSize(view, position, area.width);
  const { x, y, width, height } = area;
  if (position === "top" || position === "bottom") {
    const plot = { x, width, height: height - size, y: position === "top" ? y + size : y };
    const at = position === "top" ? y : y + height - size;
    return { legend: { x, width, height: size, y: at }, plot };
  }
  const plot = { y, height, width: width - size, x: position === "left" ? x + size : x };
  const at = position === "left" ? x : x + width - size;
  return { legend: { y, height, width: size, x: at }, plot };
}
