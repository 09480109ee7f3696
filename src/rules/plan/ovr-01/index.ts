import { formatCell } from "../../../core/sheet/address";
import { cannotTell } from "../../../core/lint/cannot-tell";
import type { Follows, MessageOf, Problem, RuleInput } from "../../../core/lint/rule";
import { defineRule } from "../../../core/lint/rule";
import type { Decimal } from "../../../core/report/decimal";
import type { Block, FundingSource, TableRow } from "../../../core/report/model";
import { carriesFigures, columnUnit, moneyOf } from "../../../core/report/model";
import { sumOf } from "../../../core/report/nesting";
import { percentOfPlan } from "../../../core/report/percent";
import type { PlanColumns } from "../../../core/report/plan-columns";
import { isPairFilled, planColumnsOf } from "../../../core/report/plan-columns";
import type { Unit } from "../../../core/report/unit";
import { fromKopiykas } from "../../../core/report/unit";

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
    causeOf(table.blocks, row, columns) ?? sourceOf(planColumnsOf(table), row, columns);
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

/** More than a plan that is not zero. */
function exceeds(row: TableRow, { plan, actual }: PlanColumns): boolean {
  const [planned, paid] = [moneyOf(row, plan)?.kopiykas ?? 0, moneyOf(row, actual)?.kopiykas ?? 0];
  return planned !== 0 && paid > planned;
}

/** A total that is over its plan although its lines are not was added up wrongly. */
function causeOf(
  blocks: readonly Block[],
  row: TableRow,
  { plan, actual }: PlanColumns,
): Follows | null {
  const block = blocks.find(({ total }) => total === row);
  if (block === undefined || sumOf(block.rows, actual) > sumOf(block.rows, plan)) return null;
  const cells = [moneyOf(row, plan), moneyOf(row, actual)].flatMap((figure) => figure?.cell ?? []);
  return { rule: "ARI-01", cells };
}

/** The whole is over its plan because one source is. */
function sourceOf(
  all: readonly PlanColumns[],
  row: TableRow,
  { source }: PlanColumns,
): Follows | null {
  if (source !== null) return null;
  const over = all.filter((columns) => columns.source !== null && exceeds(row, columns));
  const cells = over.flatMap(({ actual }) => moneyOf(row, actual)?.cell ?? []);
  return cells.length === 0 ? null : { rule: "OVR-01", cells };
}
