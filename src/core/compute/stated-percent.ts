import type { Decimal } from "../report/decimal";
import type { Figure, MoneyFigure } from "../report/figure";
import type { TableRow } from "../report/model";
import type { PercentAgreement } from "../report/percent";
import { judgePercent, percentOfPlan } from "../report/percent";

interface KnownMoney extends MoneyFigure {
  readonly amount: Decimal;
  readonly kopiykas: number;
}

/** A row's percent beside the money it stands for. */
export interface StatedPercent {
  readonly row: TableRow;
  readonly plan: KnownMoney;
  readonly actual: KnownMoney;
  readonly percent: Figure;
  readonly stated: Decimal;
  /** Percent of plan in points, to two decimals. */
  readonly computed: Decimal;
  readonly agreement: PercentAgreement;
}

/**
 * The row's percent and how it agrees with its money; null when a figure is missing or the plan is zero.
 *
 * @param tolerance points by which a percent may be off and still be close; half a point without it
 */
export function statedPercent(row: TableRow, tolerance?: Decimal): StatedPercent | null {
  const { percent } = row;
  const { annualPlan: plan, actual } = row.money;
  if (!isKnown(plan) || !isKnown(actual) || percent?.amount == null) return null;
  const stated = percent.amount;
  const agreement = judgePercent(stated, actual.kopiykas, plan.kopiykas, tolerance);
  const computed = percentOfPlan(actual.kopiykas, plan.kopiykas);
  if (agreement === null || computed === null) return null;
  return { row, plan, actual, percent, stated, computed, agreement };
}

function isKnown(figure: MoneyFigure | undefined): figure is KnownMoney {
  return figure?.kopiykas != null && figure.amount !== null;
}
