import { formatCell } from "../../../core/sheet/address";
import type { Follows, RuleInput } from "../../../core/lint/rule";
import { defineRule } from "../../../core/lint/rule";
import type { Decimal } from "../../../core/report/decimal";
import { decimal } from "../../../core/report/decimal";
import type { MoneyFigure } from "../../../core/report/figure";
import type { TableRow } from "../../../core/report/model";
import type { FundingSource } from "../../../core/report/table-columns";
import { carriesFigures, columnUnit, moneyOf } from "../../../core/report/model";
import type { PlanColumns } from "../../../core/report/plan-columns";
import { planColumnsOf } from "../../../core/report/plan-columns";
import type { Unit } from "../../../core/report/unit";
import { fromKopiykas } from "../../../core/report/unit";

type Unplanned = { cell: string; overrun: Decimal; unit: Unit | ""; plan: string };

export type Messages = {
  /** Money was financed where no plan stands. */
  unplanned: Unplanned;
  /** The same of one source's money. */
  "unplanned-source": Unplanned & { source: FundingSource };
};

/** Money is financed only where there is a plan for it, altogether and by each source. */
export default defineRule<Messages>({
  id: "OVR-07",
  gate: "plan",
  severity: "error",
  fixable: "none",
  *check(input) {
    const { table } = input;
    for (const columns of planColumnsOf(table)) {
      for (const row of table.rows.filter(carriesFigures)) {
        const [plan, actual] = [moneyOf(row, columns.plan), moneyOf(row, columns.actual)];
        if (plan === null || actual?.kopiykas == null || actual.amount === null) continue;
        if (actual.kopiykas <= 0 || !hasNoPlan(row, plan, columns)) continue;
        const unit = columnUnit(table, columns.actual);
        const args: Unplanned = {
          cell: formatCell(actual.cell),
          overrun: fromKopiykas(actual.kopiykas, unit ?? "UAH"),
          unit: unit ?? "",
          plan: formatCell(plan.cell),
        };
        const follows = causeOf(input, row, columns);
        yield {
          cell: actual.cell,
          related: [plan.cell],
          stated: actual.amount,
          expected: decimal(0n, 0),
          message:
            columns.source === null
              ? { code: "unplanned", args }
              : { code: "unplanned-source", args: { ...args, source: columns.source } },
          ...(follows === null ? {} : { follows }),
        };
      }
    }
  },
});

/**
 * A zero or a dash says that there is no plan. An empty cell says so of one source where the row has
 * a plan for another; a row's only plan left empty is a figure that is missing, which is TYP-08's.
 */
function hasNoPlan(row: TableRow, plan: MoneyFigure, { source }: PlanColumns): boolean {
  if (plan.kopiykas === 0) return true;
  if (plan.reading !== "blank") return false;
  if (plan.raw.trim() !== "") return true;
  return source !== null && (row.money.annualPlan?.kopiykas ?? 0) > 0;
}

/** A total follows from its lines, a source from the whole row. */
function causeOf({ table }: RuleInput, row: TableRow, columns: PlanColumns): Follows | null {
  const block = table.blocks.find(({ total }) => total === row);
  const rows = block === undefined ? [] : block.rows;
  const whole = row.money.annualPlan;
  const cells = [
    ...rows.flatMap((line) => moneyOf(line, columns.actual)?.cell ?? []),
    ...(columns.source !== null && whole?.kopiykas === 0
      ? [row.money.actual?.cell ?? []].flat()
      : []),
  ];
  return cells.length === 0 ? null : { rule: "OVR-07", cells };
}
