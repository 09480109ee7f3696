import { formatCell } from "../../../core/sheet/address";
import { cannotTell } from "../../../core/lint/cannot-tell";
import type { MessageOf, Problem, RuleInput } from "../../../core/lint/rule";
import { defineRule } from "../../../core/lint/rule";
import type { Decimal } from "../../../core/report/decimal";
import type { Block, TableRow } from "../../../core/report/model";
import { columnUnit } from "../../../core/report/model";
import { sumOf } from "../../../core/report/nesting";
import { percentOfPlan } from "../../../core/report/percent";
import type { Unit } from "../../../core/report/unit";
import { fromKopiykas } from "../../../core/report/unit";

type Overrun = { cell: string; overrun: Decimal; plan: Decimal; unit: Unit | "" };

export type Messages = {
  /** More was financed than the plan of the year allows. */
  overrun: Overrun & { percent: Decimal };
  /** Something was financed under a plan of zero. */
  unplanned: Overrun;
};

/** What was financed is not more than the annual plan, in a row or in a total. */
export default defineRule<Messages>({
  id: "OVR-01",
  gate: "plan",
  severity: "error",
  fixable: "none",
  *check(input) {
    const { table, failures } = input;
    const rows = table.rows.filter(
      (row) => isFilled(row) && row.kind !== "caption" && row.kind !== "continuation",
    );
    yield* cannotTell(rows, ["annualPlan", "actual"], failures);
    if (failures.unitsDiffer.length > 0) return;
    for (const row of rows) yield* judge(input, row);
  },
});

function isFilled({ money: { annualPlan, actual } }: TableRow): boolean {
  return [annualPlan, actual].every((figure) => figure !== undefined && figure.reading !== "blank");
}

function* judge({ table }: RuleInput, row: TableRow): Iterable<Problem<MessageOf<Messages>>> {
  const { annualPlan: plan, actual } = row.money;
  if (plan?.kopiykas == null || actual?.kopiykas == null) return;
  if (plan.amount === null || actual.amount === null || actual.kopiykas <= plan.kopiykas) return;
  const declared = columnUnit(table, "actual");
  const args: Overrun = {
    cell: formatCell(actual.cell),
    overrun: fromKopiykas(actual.kopiykas - plan.kopiykas, declared ?? "UAH"),
    plan: fromKopiykas(plan.kopiykas, declared ?? "UAH"),
    unit: declared ?? "",
  };
  const percent = percentOfPlan(actual.kopiykas, plan.kopiykas, 1);
  const block = table.blocks.find(({ total }) => total === row);
  yield {
    cell: actual.cell,
    related: [plan.cell],
    stated: actual.amount,
    expected: plan.amount,
    message:
      percent === null
        ? { code: "unplanned", args }
        : { code: "overrun", args: { ...args, percent } },
    ...(block !== undefined && !exceeds(block)
      ? { follows: { rule: "ARI-01", cells: [plan.cell, actual.cell] } }
      : {}),
  };
}

/** A total that is over its plan although its lines are not was added up wrongly. */
function exceeds({ rows }: Block): boolean {
  return sumOf(rows, "actual") > sumOf(rows, "annualPlan");
}
