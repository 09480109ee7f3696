import type { LegendPosition } from "../host/sheet-chart";
import { chartColor, chartDash } from "./chart-colors";
import type { Area } from "./chart-area";
import { cut, textWidth } from "./chart-area";
import type { ChartView } from "./chart-view";

const SIZE = 12;
const LINE = 18;
const KEY = 20;
const GAP = 14;
const WIDEST_SIDE = 0.35;

/** Height of a legend above or below, or width of one at a side. */
export function legendSize(view: ChartView, position: LegendPosition, width: number): number {
  const entries = entriesOf(view);
  if (position === "left" || position === "right") {
    const widest = Math.max(0, ...entries.map((entry) => KEY + textWidth(entry, SIZE) + GAP));
    return Math.min(widest, width * WIDEST_SIDE);
  }
  return rowsOf(entries, width).length * LINE + 4;
}

export function ChartLegend({ view, area }: { readonly view: ChartView; readonly area: Area }) {
  const entries = entriesOf(view);
  const isAside = view.chart.legend === "left" || view.chart.legend === "right";
  const rows = isAside ? entries.map((_entry, index) => [index]) : rowsOf(entries, area.width);
  const top = isAside ? area.y + (area.height - rows.length * LINE) / 2 : area.y + 4;
  return rows.map((row, down) => {
    const wide = row.reduce((sum, index) => sum + widthOf(entries[index] ?? ""), 0);
    let x = isAside ? area.x + GAP / 2 : area.x + Math.max((area.width - wide) / 2, 0);
    return row.map((index) => {
      const entry = entries[index] ?? "";
      const left = x;
      x += widthOf(entry);
      const y = top + down * LINE + LINE / 2;
      const room = area.x + area.width - left - KEY;
      return (
        <g key={index}>
          <LegendKey {...{ view, index, y }} x={left} />
          <text x={left + KEY} y={y + SIZE / 3} fontSize={SIZE}>
            {cut(entry, room, SIZE)}
          </text>
        </g>
      );
    });
  });
}

interface LegendKeyProps {
  readonly view: ChartView;
  readonly x: number;
  readonly y: number;
  readonly index: number;
}

function LegendKey({ view, x, y, index }: LegendKeyProps) {
  const { kind, series } = view;
  const color = series[kind === "pie" ? 0 : index]?.color ?? chartColor(index);
  if (kind !== "line") return <rect x={x + 2} y={y - 5} width={11} height={10} fill={color} />;
  const line = { stroke: color, strokeWidth: 2.5, strokeDasharray: chartDash(index) };
  return <line x1={x} x2={x + KEY - 4} y1={y} y2={y} {...line} />;
}

/** A pie tells its slices apart, other charts their series. */
function entriesOf({ kind, series }: ChartView): readonly string[] {
  return kind === "pie" ? (series[0]?.labels ?? []) : series.map(({ name }) => name);
}

function widthOf(entry: string): number {
  return KEY + textWidth(entry, SIZE) + GAP;
}

function rowsOf(entries: readonly string[], width: number): number[][] {
  const rows: number[][] = [];
  let left = 0;
  for (const [index, entry] of entries.entries()) {
    const last = rows.at(-1);
    if (last === undefined || left + widthOf(entry) > width) {
      rows.push([index]);
      left = 0;
    } else last.push(index);
    left += widthOf(entry);
  }
  return rows;
}
