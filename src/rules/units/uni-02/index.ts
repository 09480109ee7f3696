import type { RuleInput } from "../../../core/lint/rule";
import { defineRule } from "../../../core/lint/rule";
import type { Decimal } from "../../../core/report/decimal";
import { percentOfPlan } from "../../../core/report/percent";
import type { Unit } from "../../../core/report/unit";
import { toKopiykas } from "../../../core/report/unit";
import { formatCell } from "../../../core/sheet/address";
import type { FoundColumns, TellingLine } from "./off-columns";
import { offColumns, tellingLine } from "./off-columns";
import { rescalingEdits } from "./rescaling-edits";

export type Messages = {
  /** Columns state another unit than their figures are in, and the stated percents prove it. */
  off: {
    columns: readonly string[];
    declared: Unit;
    fitting: Unit;
    plan: Decimal;
    actual: Decimal;
    cells: readonly string[];
    /** The percent that the figures give as they are declared, and as they are meant. */
    literal: Decimal;
    meant: Decimal;
    stated: Decimal;
  };
  /** Plan and actual are a thousandfold apart, but nothing proves which of them is in another unit. */
  unproven: { cells: readonly string[] };
};

/** Plan and actual of a row are in one unit: a thousandfold difference is a wrong unit. */
export default defineRule<Messages>({
  id: "UNI-02",
  gate: "units",
  severity: "error",
  fixable: "suggestion",
  *check(input) {
    const { table, failures } = input;
    const found = offColumns(table);
    const line = found === null ? null : tellingLine(table);
    if (found !== null && line !== null) yield offProblem(input, found, line);
    const [apart] = failures.unitsDiffer;
    if (apart === undefined) return;
    const cells = failures.unitsDiffer;
    const args = { cells: cells.map(formatCell) };
    yield { kind: "review", cell: apart, cells, message: { code: "unproven", args } };
  },
});

function offProblem(input: RuleInput, found: FoundColumns, { plan, actual, percent }: TellingLine) {
  const { table } = input;
  const edits = rescalingEdits(input, found);
  const cells = found.figures.map(({ cell }) => cell);
  return {
    cell: cells[0] ?? plan.cell,
    cells,
    related: [plan.cell, actual.cell, percent.cell],
    ...(edits === null ? {} : { fix: { safe: false, edits } }),
    message: {
      code: "off",
      args: {
        columns: found.columns.map((column) => table.columns[column]?.header ?? ""),
        declared: found.declared,
        fitting: found.fitting,
        plan: plan.amount,
        actual: actual.amount,
        cells: [plan.cell, actual.cell].map(formatCell),
        literal: percentOf(actual.amount, plan.amount),
        meant: percentOfPlan(actual.kopiykas, plan.kopiykas) ?? percent.amount,
        stated: percent.amount,
      },
    },
  } as const;
}

/** The percent of two figures as they stand, whatever their units. Expects a plan above zero. */
function percentOf(actual: Decimal, plan: Decimal): Decimal {
  const found = percentOfPlan(toKopiykas(actual, "UAH"), toKopiykas(plan, "UAH"));
  return found ?? { digits: 0n, scale: 0 };
}
