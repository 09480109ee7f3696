import type { CellAddress } from "../../../core/sheet/address";
import { formatCell } from "../../../core/sheet/address";
import type { MessageOf, Problem, RuleInput } from "../../../core/lint/rule";
import { defineRule } from "../../../core/lint/rule";
import type { Decimal } from "../../../core/report/decimal";
import { compare, decimalOfNumber, divideRounded, toText } from "../../../core/report/decimal";
import { measuresOf } from "../../../core/report/model";
import { percentOfPlan } from "../../../core/report/percent";
import { monthsOf } from "../../../core/report/period";

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
    if (months === null || months === 12 || failures.unitsDiffer.length > 0) return;
    const { lowPace, earlySpending } = profile.thresholds;
    const { numerator, denominator } = lowPace;
    const lines = linesOf(input);
    const slow = lines.filter(
      ({ plan, actual }) => actual * 12 * denominator < plan * months * numerator,
    );
    const least = divideRounded(BigInt(months * numerator * 100), BigInt(12 * denominator), 2);
    yield* noteOn(slow, "slow", least, months);
    const most = decimalOfNumber(earlySpending);
    const early = lines.filter(
      ({ plan, actual, percent }) => actual <= plan && compare(percent, most) >= 0,
    );
    yield* noteOn(early, "early", most, months);
  },
});

function linesOf({ table }: RuleInput): readonly Line[] {
  return measuresOf(table).flatMap(({ money: { annualPlan, actual }, percent: stated }) => {
    if (annualPlan?.kopiykas == null || actual?.kopiykas == null) return [];
    if (annualPlan.kopiykas <= 0) return [];
    const percent = percentOfPlan(actual.kopiykas, annualPlan.kopiykas);
    if (percent === null) return [];
    const cell = stated?.cell ?? actual.cell;
    return [{ cell, plan: annualPlan.kopiykas, actual: actual.kopiykas, percent }];
  });
}

function noteOn(
  lines: readonly Line[],
  code: "slow" | "early",
  threshold: Decimal,
  months: number,
): readonly Problem<MessageOf<Messages>>[] {
  const cells = lines.map(({ cell }) => cell);
  const [first] = cells;
  if (first === undefined) return [];
  const percents = lines.map(({ percent }) => toText(percent));
  const args: Paced = { cells: cells.map(formatCell), percents, threshold, months };
  return [{ cell: first, cells, message: { code, args } }];
}
