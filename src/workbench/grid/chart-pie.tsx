import { chartColor } from "./chart-colors";
import type { Area } from "./chart-area";
import type { ChartView } from "./chart-view";

const WHOLE = 2 * Math.PI;

/** Shares of the first series, clockwise from above; what is not more than nought has none. */
export function ChartPie({ view, area }: { readonly view: ChartView; readonly area: Area }) {
  const values = (view.series[0]?.values ?? []).map((value) => Math.max(value ?? 0, 0));
  const total = values.reduce((sum, value) => sum + value, 0);
  const radius = Math.max(Math.min(area.width, area.height) / 2 - 6, 0);
  const [x, y] = [area.x + area.width / 2, area.y + area.height / 2];
  if (total === 0) return null;
  let angle = 0;
  return values.map((value, index) => {
    const from = angle;
    angle += (value / total) * WHOLE;
    if (value === 0) return null;
    const look = {
      fill: view.series[0]?.color ?? chartColor(index),
      stroke: "#ffffff",
      strokeWidth: 1.5,
    };
    if (value === total) return <circle key={index} cx={x} cy={y} r={radius} {...look} />;
    return <path key={index} d={slice(x, y, radius, from, angle)} {...look} />;
  });
}

function slice(x: number, y: number, radius: number, from: number, to: number): string {
  const at = (angle: number): string =>
    `${(x + radius * Math.sin(angle)).toFixed(2)} ${(y - radius * Math.cos(angle)).toFixed(2)}`;
  const isLarge = to - from > Math.PI ? 1 : 0;
  return `M ${String(x)} ${String(y)} L ${at(from)} A ${String(radius)} ${String(radius)} 0 ${String(isLarge)} 1 ${at(to)} Z`;
}
