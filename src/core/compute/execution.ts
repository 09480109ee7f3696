import type { GateFailures } from "../lint/gates";
import type { Decimal } from "../report/decimal";
import type { TableRow } from "../report/model";
import { percentOfPlan } from "../report/percent";

/**
 * Percent of plan as computed; nothing financed is zero in any unit. Where the units differ, or a
 * figure is missing, as stated; null when that is missing, too.
 */
export function executionOf(
  row: TableRow,
  failures: Pick<GateFailures, "unitsDiffer">,
): Decimal | null {
  const { annualPlan, actual } = row.money;
  const plan = annualPlan?.kopiykas ?? null;
  const paid = actual?.kopiykas ?? null;
  const comparable = failures.unitsDiffer.length === 0 || paid === 0;
  if (plan !== null && paid !== null && comparable) return percentOfPlan(paid, plan);
  return row.percent?.amount ?? null;
}
