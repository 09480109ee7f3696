import type { BridgeLine } from "./bridge-lines";
import { planIn, withoutInner } from "./bridge-lines";

/** How one state leads to the next, over the measures that both have; kopiykas. */
export interface BridgeStep {
  readonly from: number;
  readonly to: number;
  readonly compared: number;
  readonly before: number;
  readonly after: number;
  readonly more: number;
  readonly less: number;
  readonly changed: readonly BridgeLine[];
  /** Measures that only the later state has, and those that only the earlier one had. */
  readonly added: readonly BridgeLine[];
  readonly dropped: readonly BridgeLine[];
}

/** The step from one state to another. */
export function bridgeStep(lines: readonly BridgeLine[], from: number, to: number): BridgeStep {
  const inBoth = lines.filter((line) => planIn(line, from) !== null && planIn(line, to) !== null);
  const compared = withoutInner(inBoth).map((line) => ({
    line,
    before: planIn(line, from) ?? 0,
    after: planIn(line, to) ?? 0,
  }));
  const sum = (amount: (each: (typeof compared)[number]) => number): number =>
    compared.reduce((all, each) => all + amount(each), 0);
  return {
    from,
    to,
    compared: compared.length,
    before: sum(({ before }) => before),
    after: sum(({ after }) => after),
    more: sum(({ before, after }) => Math.max(0, after - before)),
    less: sum(({ before, after }) => Math.max(0, before - after)),
    changed: compared.filter(({ before, after }) => before !== after).map(({ line }) => line),
    added: onlyIn(lines, to, from),
    dropped: onlyIn(lines, from, to),
  };
}

function onlyIn(lines: readonly BridgeLine[], state: number, other: number): readonly BridgeLine[] {
  return lines.filter((line) => (planIn(line, state) ?? 0) !== 0 && planIn(line, other) === null);
}
