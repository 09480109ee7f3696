/** Marks of a value axis: the first is its lower end, the last its upper one. */
export interface ValueScale {
  readonly ticks: readonly number[];
  readonly from: number;
  readonly to: number;
}

const STEPS = [1, 2, 2.5, 5, 10];
const MOST_TICKS = 6;

/** A scale from or through nought in round steps that holds all values. */
export function valueScale(values: readonly number[]): ValueScale {
  const least = Math.min(0, ...values);
  const most = Math.max(0, ...values);
  const step = roundStep(most - least);
  const first = Math.floor(least / step + ROUNDING);
  const last = Math.max(Math.ceil(most / step - ROUNDING), first + 1);
  const ticks = Array.from({ length: last - first + 1 }, (_each, index) =>
    // Steps like 0.1 would add up to digits that nobody wrote.
    Number(((first + index) * step).toPrecision(12)),
  );
  return { ticks, from: first * step, to: last * step };
}

const ROUNDING = 1e-9;

function roundStep(span: number): number {
  if (span === 0) return 0.2;
  const rough = span / (MOST_TICKS - 1);
  const size = 10 ** Math.floor(Math.log10(rough));
  const step = STEPS.find((each) => each * size >= rough - rough * ROUNDING) ?? 10;
  return step * size;
}
