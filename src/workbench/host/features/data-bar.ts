import type { DataBarRule } from "./stored-rule";

/** A bar in a cell; places are shares of the cell's width from its left edge. */
export interface DataBar {
  readonly from: number;
  readonly to: number;
  /** «#RRGGBB» */
  readonly color: string;
  readonly isGradient: boolean;
  readonly isNegative: boolean;
  /** Colour of the frame, null without one. */
  readonly border: string | null;
  /** Where negative values begin; null when all bars begin at an edge. */
  readonly axis: number | null;
  readonly showsValue: boolean;
}

interface Bounds {
  readonly low: number;
  readonly high: number;
}

type Threshold = NonNullable<DataBarRule["cfvo"]>[number];

/** The values that an empty and a full bar stand for; null when there are no numbers. */
export function barBounds(rule: DataBarRule, numbers: readonly number[]): Bounds | null {
  if (numbers.length === 0) return null;
  const sorted = [...numbers].sort((a, b) => a - b);
  const low = threshold(rule.cfvo?.[0] ?? { type: "autoMin" }, sorted);
  const high = threshold(rule.cfvo?.[1] ?? { type: "autoMax" }, sorted);
  return { low: Math.min(low, high), high: Math.max(low, high) };
}

/** @param colors resolved colours of the rule */
export function barOf(
  value: number,
  { low, high }: Bounds,
  rule: DataBarRule,
  colors: {
    readonly fill: string;
    readonly negative: string | null;
    readonly border: string | null;
  },
): DataBar | null {
  const isNegative = value < 0;
  const axis = axisOf({ low, high }, rule.axisPosition ?? "auto");
  const end = axis === null ? share(value, low, high) : placeOnAxis(value, axis, { low, high });
  const start = axis ?? 0;
  if (Math.abs(end - start) < 1e-9) return null;
  const isMirrored = rule.direction === "rightToLeft";
  const place = (at: number): number => (isMirrored ? 1 - at : at);
  const [a, b] = [place(start), place(end)];
  const differs = isNegative && rule.negativeBarColorSameAsPositive === false;
  return {
    from: Math.min(a, b),
    to: Math.max(a, b),
    color: differs ? (colors.negative ?? "#FF0000") : colors.fill,
    isGradient: rule.gradient !== false,
    isNegative: isMirrored !== isNegative,
    border: rule.border === true ? (colors.border ?? colors.fill) : null,
    axis: axis === null || axis === 0 ? null : place(axis),
    showsValue: rule.showValue !== false,
  };
}

/** Share of the width where zero is; null when bars have no axis. */
function axisOf({ low, high }: Bounds, position: string): number | null {
  if (position === "none" || low >= 0) return null;
  if (position === "middle") return 0.5;
  return high <= 0 ? 1 : -low / (high - low);
}

function placeOnAxis(value: number, axis: number, { low, high }: Bounds): number {
  if (value < 0) return axis * (1 - Math.min(1, value / Math.min(low, -Number.MIN_VALUE)));
  return axis + (1 - axis) * (high <= 0 ? 0 : Math.min(1, value / high));
}

function share(value: number, low: number, high: number): number {
  // With one value only the bar is full.
  if (high === low) return value >= high ? 1 : 0;
  return Math.min(1, Math.max(0, (value - low) / (high - low)));
}

function threshold({ type, value }: Threshold, sorted: readonly number[]): number {
  const [least = 0] = sorted;
  const most = sorted.at(-1) ?? 0;
  const number = Number(value ?? 0);
  switch (type) {
    case "min":
      return least;
    case "max":
      return most;
    case "autoMin":
      return Math.min(0, least);
    case "autoMax":
      return Math.max(0, most);
    case "percent":
      return least + ((most - least) * number) / 100;
    case "percentile":
      return percentile(sorted, number / 100);
    case "num":
    case "formula":
      return number;
  }
}

/** As PERCENTILE.INC: between two values in proportion. */
function percentile(sorted: readonly number[], part: number): number {
  const at = (sorted.length - 1) * Math.min(1, Math.max(0, part));
  const below = sorted[Math.floor(at)] ?? 0;
  const above = sorted[Math.ceil(at)] ?? below;
  return below + (above - below) * (at - Math.floor(at));
}
