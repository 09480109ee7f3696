/** Plan and actual of one line, in kopiykas as its columns' headers have it. */
export interface PlanAndActual {
  readonly plan: number;
  readonly actual: number;
}

/** Ten times a plan is an over-run nobody has seen; a thousand times is the other unit. */
const MOST_OVER = 50;
/** Two hryvnias of a plan of thousands may have been spent; less looks like the other unit. */
const LEAST_UNDER = 1 / 2000;

/**
 * The lines whose plan and actual look a thousandfold apart, so that one of the columns is in another
 * unit than its header says. Empty unless at least two and half of the telling lines are.
 */
export function linesApart<Line extends PlanAndActual>(lines: readonly Line[]): readonly Line[] {
  const telling = lines.filter((line) => line.plan > 0 && line.actual > 0);
  const apart = telling.filter(({ plan, actual }) => {
    const ratio = actual / plan;
    return ratio > MOST_OVER || ratio < LEAST_UNDER;
  });
  return apart.length < 2 || apart.length * 2 < telling.length ? [] : apart;
}

/** The lines as they would be in one unit: of those a thousandfold apart the smaller figure is in thousands. */
export function inOneUnit<Line extends PlanAndActual>(lines: readonly Line[]): readonly Line[] {
  const apart = new Set(linesApart(lines));
  return lines.map((line) => {
    if (!apart.has(line)) return line;
    return line.actual > line.plan
      ? { ...line, plan: line.plan * 1000 }
      : { ...line, actual: line.actual * 1000 };
  });
}
