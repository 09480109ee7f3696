import type { CellAddress } from "../sheet/address";
import { coverTheSame } from "./header-spans";
import { remembered } from "../sheet/remembered";
import type { MoneyTable, TableRow } from "./model";
import { columnUnit, linesOf, measuresOf } from "./model";
import { judgePercent, percentKindOf, percentLine } from "./percent";
import { linesApart } from "./unit-ratio";

/**
 * Whether a report's plan of the period can be compared with what was financed:
 * - `none`: it has no such plan beside the annual one;
 * - `other-time`: by their headers the two may cover different parts of the year;
 * - `other-unit`: only one of the two declares a unit, or they look a thousandfold apart.
 */
export type PeriodPlanState = "none" | "comparable" | "other-time" | "other-unit";

export function periodPlanState(table: MoneyTable): PeriodPlanState {
  const { periodPlan, actual } = table.columns;
  if (table.kind !== "execution-report" || periodPlan === undefined || actual === undefined) {
    return "none";
  }
  const [planned, paid] = [columnUnit(table, "periodPlan"), columnUnit(table, "actual")];
  if ((planned === null) !== (paid === null) || periodPlanApart(table).length > 0) {
    return "other-unit";
  }
  // Somebody who says what a column is knows what its header does not tell.
  const said = periodPlan.because === "corrected";
  return said || coverTheSame(periodPlan.header, actual.header, table.period)
    ? "comparable"
    : "other-time";
}

/** The actuals that look a thousandfold apart from the plan of the period; empty where they do not. */
export function periodPlanApart(table: MoneyTable): readonly CellAddress[] {
  const lines = measuresOf(table).flatMap(({ money: { periodPlan, actual } }) =>
    periodPlan?.kopiykas == null || actual?.kopiykas == null
      ? []
      : [{ plan: periodPlan.kopiykas, actual: actual.kopiykas, cell: actual.cell }],
  );
  return linesApart(lines).map(({ cell }) => cell);
}

/** True where a table's percents are those of the plan of the period, and not of the year's. */
const areOfPeriod = remembered((table: MoneyTable): boolean => {
  if (table.percentKind === "financial" || periodPlanState(table) !== "comparable") return false;
  const lines = linesOf(table).flatMap(({ money: { periodPlan, actual }, percent }) => {
    return percentLine(periodPlan?.kopiykas ?? null, actual?.kopiykas ?? null, percent) ?? [];
  });
  return percentKindOf(lines) === "financial";
});

/** True for a percent that is right for the plan of the period, in a table whose percents are of that. */
export function isPercentOfPeriod(table: MoneyTable, { money, percent }: TableRow): boolean {
  const { periodPlan, actual } = money;
  if (periodPlan?.kopiykas == null || actual?.kopiykas == null || percent?.amount == null) {
    return false;
  }
  const agreement = judgePercent(percent.amount, actual.kopiykas, periodPlan.kopiykas);
  return agreement === "agrees" && areOfPeriod(table);
}
