import { formatCell } from "../../../core/sheet/address";
import { cannotTell } from "../../../core/lint/cannot-tell";
import { followsImpossible } from "../../../core/lint/impossible";
import type { MessageOf, Problem, RuleInput } from "../../../core/lint/rule";
import { defineRule } from "../../../core/lint/rule";
import type { Decimal } from "../../../core/report/decimal";
import type { TableRow } from "../../../core/report/model";
import type { FundingSource } from "../../../core/report/table-columns";
import { carriesFigures, columnUnit, moneyOf } from "../../../core/report/model";
import { percentOfPlan } from "../../../core/report/percent";
import type { PlanColumns } from "../../../core/report/plan-columns";
import { isPairFilled, planColumnsOf } from "../../../core/report/plan-columns";
import type { Unit } from "../../../core/report/unit";
import { fromKopiykas } from "../../../core/report/unit";
import { causeOf, exceeds, sourceOf } from "./causes";

type Overrun = {
  cell: string;
  overrun: Decimal;
  plan: Decimal;
  percent: Decimal;
  unit: Unit | "";
};

export type Messages = {
  /** More was financed than the plan of the year allows. */
  overrun: Overrun;
  /** The same of one source's money. */
  "overrun-source": Overrun & { source: FundingSource };
};

/**
 * What was financed is not more than the annual plan, in a row, in a total and by each source. Money
 * under a plan of zero is OVR-07's.
 */
export default defineRule<Messages>({
  id: "OVR-01",
  gate: "plan",
  severity: "error",
  fixable: "none",
  *check(input) {
    const { table, failures } = input;
    for (const columns of planColumnsOf(table)) {
      const rows = table.rows.filter((row) => carriesFigures(row) && isPairFilled(row, columns));
      yield* cannotTell(rows, [columns.plan, columns.actual], failures);
      if (failures.unitsDiffer.length > 0) return;
      for (const row of rows) yield* judge(input, row, columns);
    }
  },
});

function* judge(
  { table }: RuleInput,
  row: TableRow,
  columns: PlanColumns,
): Iterable<Problem<MessageOf<Messages>>> {
  if (!exceeds(row, columns)) return;
  const [plan, actual] = [moneyOf(row, columns.plan), moneyOf(row, columns.actual)];
  if (plan?.kopiykas == null || actual?.kopiykas == null) return;
  const percent = percentOfPlan(actual.kopiykas, plan.kopiykas, 1);
  if (plan.amount === null || actual.amount === null || percent === null) return;
  const declared = columnUnit(table, columns.actual);
  const args: Overrun = {
    cell: formatCell(actual.cell),
    overrun: fromKopiykas(actual.kopiykas - plan.kopiykas, declared ?? "UAH"),
    plan: fromKopiykas(plan.kopiykas, declared ?? "UAH"),
    percent,
    unit: declared ?? "",
  };
  const follows =
    causeOf(table.blocks, row, columns) ??
    sourceOf(planColumnsOf(table), row, columns) ??
    followsImpossible(plan, null);
  yield {
    cell: actual.cell,
    related: [plan.cell],
    stated: actual.amount,
    expected: plan.amount,
    message:
      columns.source === null
        ? { code: "overrun", args }
        : { code: "overrun-source", args: { ...args, source: columns.source } },
    ...(follows === null ? {} : { follows }),
  };
}
