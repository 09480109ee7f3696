import { formatCell } from "../../../core/sheet/address";
import { cannotTell } from "../../../core/lint/cannot-tell";
import type { Allowance } from "../../../core/lint/over-run";
import { allowanceOf, isOverPeriod } from "../../../core/lint/over-run";
import type {
  Follows,
  MessageOf,
  Problem,
  RuleInput,
  RunnerMessages,
} from "../../../core/lint/rule";
import { defineRule, notApplicable } from "../../../core/lint/rule";
import type { Decimal } from "../../../core/report/decimal";
import type { TableRow } from "../../../core/report/model";
import { carriesFigures, columnUnit } from "../../../core/report/model";
import { sumOf } from "../../../core/report/nesting";
import { percentOfPlan } from "../../../core/report/percent";
import { periodPlanApart, periodPlanState } from "../../../core/report/period-plan";
import { isPairFilled } from "../../../core/report/plan-columns";
import type { Unit } from "../../../core/report/unit";
import { fromKopiykas } from "../../../core/report/unit";

type Overrun = { cell: string; overrun: Decimal; unit: Unit | "" };

export type Messages = {
  /** More was financed than was planned for the period. */
  overrun: Overrun & { plan: Decimal; percent: Decimal };
  /** Money was financed although the plan leaves the period without any. */
  unplanned: Overrun & { plan: string };
};

/** The plan of the period beside what was financed of it. */
const PAIR = { plan: "periodPlan", actual: "actual", source: null } as const;

/**
 * What was financed since the start of the year is not more than the plan of the period, beyond what
 * the profile leaves alone. Money beyond the plan of the year, or without one, is OVR-01's and OVR-07's.
 */
export default defineRule<Messages>({
  id: "OVR-08",
  gate: "plan",
  severity: "warning",
  fixable: "none",
  *check(input) {
    const { table, failures, profile } = input;
    if (periodPlanState(table) === "none") return;
    const rows = table.rows.filter((row) => carriesFigures(row) && isPairFilled(row, PAIR));
    yield* cannotTell(rows, ["periodPlan", "actual"], failures);
    if (failures.unitsDiffer.length > 0) return;
    const doubt = notComparable(input, rows);
    if (doubt !== null) {
      yield doubt;
      return;
    }
    for (const row of rows) yield* judge(input, row, allowanceOf(profile));
  },
});

/** Why plan and actual cannot be held against each other, told once; null where they can. */
function notComparable(
  { table }: RuleInput,
  rows: readonly TableRow[],
): Problem<MessageOf<RunnerMessages>> | null {
  const state = periodPlanState(table);
  const pair = rows[0]?.money;
  if (state === "comparable" || pair?.periodPlan === undefined || pair.actual === undefined) {
    return null;
  }
  const apart = periodPlanApart(table);
  const cells = apart.length > 0 ? apart : [pair.periodPlan.cell, pair.actual.cell];
  const code = state === "other-unit" ? "units-differ" : "times-differ";
  return notApplicable(code, apart[0] ?? pair.actual.cell, cells);
}

function* judge(
  { table }: RuleInput,
  row: TableRow,
  allowance: Allowance,
): Iterable<Problem<MessageOf<Messages>>> {
  const { periodPlan: plan, actual } = row.money;
  if (plan?.kopiykas == null || actual?.kopiykas == null) return;
  if (plan.amount === null || actual.amount === null || !isOverPeriod(row, allowance)) return;
  const unit = columnUnit(table, "actual");
  const inUnit = (kopiykas: number): Decimal => fromKopiykas(kopiykas, unit ?? "UAH");
  const cell = formatCell(actual.cell);
  const over = {
    cell,
    overrun: inUnit(actual.kopiykas - plan.kopiykas),
    unit: unit ?? "",
  } as const;
  const percent = percentOfPlan(actual.kopiykas, plan.kopiykas, 1);
  const follows = causeOf(table, row);
  yield {
    cell: actual.cell,
    related: [plan.cell],
    stated: actual.amount,
    expected: plan.amount,
    message:
      percent === null
        ? { code: "unplanned", args: { ...over, plan: formatCell(plan.cell) } }
        : { code: "overrun", args: { ...over, plan: inUnit(plan.kopiykas), percent } },
    ...(follows === null ? {} : { follows }),
  };
}

/** A total that is over its plan although its lines are not was added up wrongly. */
function causeOf({ blocks }: RuleInput["table"], row: TableRow): Follows | null {
  const block = blocks.find(({ total }) => total === row);
  if (block === undefined || sumOf(block.rows, "actual") > sumOf(block.rows, "periodPlan")) {
    return null;
  }
  const { periodPlan, actual } = row.money;
  return { rule: "ARI-01", cells: [periodPlan, actual].flatMap((figure) => figure?.cell ?? []) };
}
