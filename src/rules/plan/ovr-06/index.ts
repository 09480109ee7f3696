import type { CellAddress } from "../../../core/sheet/address";
import { formatCell } from "../../../core/sheet/address";
import type { MessageOf, Problem, RuleInput } from "../../../core/lint/rule";
import { defineRule } from "../../../core/lint/rule";
import type { Decimal } from "../../../core/report/decimal";
import { compare, decimalOfNumber, divideRounded, toText } from "../../../core/report/decimal";
import { measuresOf } from "../../../core/report/model";
import { percentOfPlan } from "../../../core/report/percent";
import { monthsOf } from "../../../core/report/period";
import { periodPlanState } from "../../../core/report/period-plan";

type Paced = {
  cells: readonly string[];
  /** Percents of plan in points, in the order of the cells. */
  percents: readonly string[];
  threshold: Decimal;
  months: number;
};

export type Messages = {
  /** Much less was financed than the months gone by would ask for. */
  slow: Paced;
  /** Much less was financed than was planned for the period. */
  behind: Omit<Paced, "months">;
  /** The year's plan is nearly used up. */
  early: Paced;
};

interface Line {
  readonly cell: CellAddress;
  readonly plan: number;
  readonly actual: number;
  readonly percent: Decimal;
}

/** Money is financed at the pace of the year: neither far behind nor used up early. */
export default defineRule<Messages>({
  id: "OVR-06",
  gate: "plan",
  severity: "note",
  fixable: "none",
  *check(input) {
    const { table, failures, profile } = input;
    const months = table.period === null ? null : monthsOf(table.period);
    // At the end of the year there is no pace any more; what was not used is EXP-01's.
    if (months === 12 || failures.unitsDiffer.length > 0) return;
    const { lowPace, earlySpending } = profile.thresholds;
    const { numerator, denominator } = lowPace;
    const byPeriod = periodPlanState(table) === "comparable";
    if (byPeriod) {
      const behind = linesOf(input, "periodPlan").filter(
        ({ plan, actual }) => actual * denominator < plan * numerator,
      );
      const least = divideRounded(BigInt(numerator * 100), BigInt(denominator), 2);
      yield* noteOn(behind, (listed) => ({
        code: "behind",
        args: { ...listed, threshold: least },
      }));
    }
    if (months === null) return;
    const lines = linesOf(input, "annualPlan");
    if (!byPeriod) {
      const slow = lines.filter(
        ({ plan, actual }) => actual * 12 * denominator < plan * months * numerator,
      );
      const least = divideRounded(BigInt(months * numerator * 100), BigInt(12 * denominator), 2);
      yield* noteOn(slow, (listed) => ({
        code: "slow",
        args: { ...listed, threshold: least, months },
      }));
    }
    const most = decimalOfNumber(earlySpending);
    const early = lines.filter(
      ({ plan, actual, percent }) => actual <= plan && compare(percent, most) >= 0,
    );
    yield* noteOn(early, (listed) => ({
      code: "early",
      args: { ...listed, threshold: most, months },
    }));
  },
});

/** The measures with a plan, of the year or of the period, and what was financed of it. */
function linesOf({ table }: RuleInput, of: "annualPlan" | "periodPlan"): readonly Line[] {
  return measuresOf(table).flatMap(({ money, percent: stated }) => {
    const [plan, actual] = [money[of], money.actual];
    if (plan?.kopiykas == null || actual?.kopiykas == null || plan.kopiykas <= 0) return [];
    const percent = percentOfPlan(actual.kopiykas, plan.kopiykas);
    if (percent === null) return [];
    // A stated percent is one of the year's plan.
    const cell = of === "annualPlan" ? (stated?.cell ?? actual.cell) : actual.cell;
    return [{ cell, plan: plan.kopiykas, actual: actual.kopiykas, percent }];
  });
}

function noteOn(
  lines: readonly Line[],
  message: (listed: Pick<Paced, "cells" | "percents">) => MessageOf<Messages>,
): readonly Problem<MessageOf<Messages>>[] {
  const cells = lines.map(({ cell }) => cell);
  const [first] = cells;
  if (first === undefined) return [];
  const percents = lines.map(({ percent }) => toText(percent));
  return [{ cell: first, cells, message: message({ cells: cells.map(formatCell), percents }) }];
}
