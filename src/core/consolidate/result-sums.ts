import type { Amount } from "./amounts";
import type { JoinedLine, JoinedSection } from "./lines";

/** Kopiykas of a plan or an actual, null where nobody says it; missing is not zero. */
export interface Sum {
  readonly kopiykas: number | null;
  /** By how many kopiykas it may be more or less, because amounts were rounded. */
  readonly slack: number;
}

export interface Sums {
  readonly plan: Sum;
  readonly actual: Sum;
}

/** What reports say of a line together, the lines inside it included. */
export function sumsOf(line: JoinedLine): Sums {
  return {
    plan: together(amountsOf(line, "plan")),
    actual: together(amountsOf(line, "actual")),
  };
}

/** The same of all lines of sections. */
export function totalOf(sections: readonly JoinedSection[]): Sums {
  const lines = sections.flatMap((section) => section.lines);
  return {
    plan: together(lines.flatMap((line) => amountsOf(line, "plan"))),
    actual: together(lines.flatMap((line) => amountsOf(line, "actual"))),
  };
}

/** The amounts that a line adds up; those of the lines inside it where it has such. */
export function amountsOf(line: JoinedLine, which: "plan" | "actual"): readonly Amount[] {
  const own = line.contributions.flatMap((each) => each[which] ?? []);
  const planned = which === "plan" && line.planned !== null ? [line.planned.amount] : [];
  return [...own, ...planned, ...line.parts.flatMap((part) => amountsOf(part, which))];
}

function together(amounts: readonly Amount[]): Sum {
  return {
    kopiykas:
      amounts.length === 0 ? null : amounts.reduce((sum, { kopiykas }) => sum + kopiykas, 0),
    slack: amounts.reduce((sum, { slack }) => sum + slack, 0),
  };
}
