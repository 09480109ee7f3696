import type { CellAddress } from "../sheet/address";
import type { Figure, MoneyFigure } from "../report/figure";
import type { Follows } from "./rule";

/**
 * What is wrong only because a figure cannot be (a percent in another scale than its column's, a plan
 * below zero) is told under that figure. Null where every figure is possible.
 */
export function followsImpossible(
  plan: Pick<MoneyFigure, "cell" | "kopiykas"> | null,
  percent: Pick<Figure, "cell" | "offNotation"> | null,
): Follows | null {
  const cells: CellAddress[] = [];
  if (plan?.kopiykas != null && plan.kopiykas < 0) cells.push(plan.cell);
  if (percent?.offNotation === true) cells.push(percent.cell);
  return cells.length === 0 ? null : { rule: "TYP-04", cells };
}
