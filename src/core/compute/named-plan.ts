import { decimal } from "../report/decimal";
import type { MoneyFigure } from "../report/figure";
import { parseAmount } from "../report/parse-amount";
import { toKopiykas } from "../report/unit";

const NAMED =
  /(?:попередн\S*|раніше|було|минул\S*)\s+(?:\p{L}+\s+){0,2}?(\d[\d \u00A0\u202F]*(?:[.,]\d+)?)/iu;

/**
 * An earlier plan that the words beside a plan name («402,70 … Попередня сума 202,70»), in kopiykas
 * of the plan's own unit; null when they name none.
 */
export function namedPlan(plan: MoneyFigure): number | null {
  const written = NAMED.exec(plan.remark)?.[1];
  if (written === undefined) return null;
  const read = parseAmount(written.trim());
  if (read.kind !== "amount" || read.value.digits <= decimal(0n, 0).digits) return null;
  return toKopiykas(read.value, plan.unit ?? "UAH");
}
