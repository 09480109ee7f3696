import type { LinePair } from "../report/match-lines";
import type { MoneyFigure } from "../report/figure";
import type { TableRow } from "../report/model";
import type { MoneyColumn } from "../report/table-columns";
import { moneyOf } from "../report/model";

/** A line whose plan is another in the second table. */
export interface MovedPlan {
  readonly own: MoneyFigure;
  readonly other: MoneyFigure;
  readonly row: TableRow;
}

/** How the plans of one table lead to those of another, in kopiykas. */
export interface PlanBridge {
  readonly moved: readonly MovedPlan[];
  /** How many lines both tables have with a plan. */
  readonly compared: number;
  readonly ownTotal: number;
  readonly otherTotal: number;
  /** Sum of what the other table has more, and of what it has less. */
  readonly more: number;
  readonly less: number;
}

/** Compares the plans of matched lines, exactly. */
export function planBridge(
  pairs: readonly LinePair<TableRow>[],
  own: MoneyColumn,
  other: MoneyColumn,
): PlanBridge {
  const both = pairs.flatMap((pair) => {
    const [mine, theirs] = [moneyOf(pair.own, own), moneyOf(pair.other, other)];
    return mine?.kopiykas == null || theirs?.kopiykas == null
      ? []
      : [{ own: mine, other: theirs, row: pair.own, from: mine.kopiykas, to: theirs.kopiykas }];
  });
  const differences = both.map(({ from, to }) => to - from);
  const sum = (amounts: readonly number[]): number => amounts.reduce((a, b) => a + b, 0);
  return {
    moved: both.filter(({ from, to }) => from !== to),
    compared: both.length,
    ownTotal: sum(both.map(({ from }) => from)),
    otherTotal: sum(both.map(({ to }) => to)),
    more: sum(differences.filter((difference) => difference > 0)),
    less: sum(differences.filter((difference) => difference < 0).map((each) => -each)),
  };
}
