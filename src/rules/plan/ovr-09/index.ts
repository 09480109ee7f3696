import { formatCell } from "../../../core/sheet/address";
import { allowanceOf, isOver } from "../../../core/lint/over-run";
import type {
  MessageOf,
  PlacedTable,
  Problem,
  WorkbookInput,
  WorkbookProblem,
} from "../../../core/lint/rule";
import { defineWorkbookRule } from "../../../core/lint/rule";
import type { Decimal } from "../../../core/report/decimal";
import type { MoneyTable } from "../../../core/report/model";
import { columnUnit } from "../../../core/report/model";
import { percentOfPlan } from "../../../core/report/percent";
import { monthsOf } from "../../../core/report/period";
import { linesApart } from "../../../core/report/unit-ratio";
import type { Unit } from "../../../core/report/unit";
import { fromKopiykas } from "../../../core/report/unit";
import type { MoneyToDate } from "./money-to-date";
import { moneyToDate } from "./money-to-date";

type Overrun = {
  cell: string;
  paid: Decimal;
  plan: Decimal;
  overrun: Decimal;
  percent: Decimal;
  unit: Unit | "";
  /** First of the years; 0 for all since the programme began. */
  from: number;
  to: number;
};

export type Messages = {
  /** More was financed since the programme began than the plans of these years together. */
  "over-plans": Overrun;
  /** More was financed than the programme has for all its years. */
  "over-volume": Overrun;
};

/**
 * What was financed since the programme began is not more than the plans of these years, nor than the
 * programme has for all of them. Only where the table or the workbook has every figure for certain.
 */
export default defineWorkbookRule<Messages>({
  id: "OVR-09",
  gate: "plan",
  severity: "error",
  scope: "workbook",
  fixable: "none",
  *check(input) {
    const all = input.tables.flatMap((placed) => overRuns(placed, input));
    // The same money is told once, by the last of the reports that it stands in.
    const earlier = all.flatMap(({ related = [] }) =>
      related.map((place) => JSON.stringify(place)),
    );
    const told = new Set(earlier);
    yield* all.filter(({ sheet, cell }) => !told.has(JSON.stringify({ sheet, cell })));
  },
});

type Found = WorkbookProblem<MessageOf<Messages>>;

function overRuns({ table, index, failures }: PlacedTable, input: WorkbookInput): readonly Found[] {
  const { kind, period } = table;
  // A single quarter says nothing of the year so far.
  if (kind !== "execution-report" || period === null || monthsOf(period) === null) return [];
  if (failures.unitsDiffer.length > 0) return [];
  const lines = moneyToDate(table, input);
  const sums = lines.map(({ paid, plan, volume }) => ({ plan: plan ?? volume ?? 0, actual: paid }));
  if (linesApart(sums).length > 0) return [];
  const allowance = allowanceOf(input.profile);
  return lines.flatMap((line) => {
    const { paid, plan, volume, slack } = line;
    const over = (limit: number | null): limit is number =>
      limit !== null && limit > 0 && isOver(paid - slack, limit, allowance);
    if (over(volume)) return found(table, index, line, "over-volume", volume);
    return over(plan) ? found(table, index, line, "over-plans", plan) : [];
  });
}

function found(
  table: MoneyTable,
  index: number,
  { row, paid, from, to, related }: MoneyToDate,
  code: keyof Messages,
  plan: number,
): readonly Found[] {
  const { actual, annualPlan } = row.money;
  const percent = percentOfPlan(paid, plan, 1);
  if (actual === undefined || percent === null) return [];
  const unit = columnUnit(table, "actual");
  const inUnit = (kopiykas: number): Decimal => fromKopiykas(kopiykas, unit ?? "UAH");
  const args: Overrun = {
    cell: formatCell(actual.cell),
    paid: inUnit(paid),
    plan: inUnit(plan),
    overrun: inUnit(paid - plan),
    percent,
    unit: unit ?? "",
    from: from ?? 0,
    to,
  };
  // A line beyond this year's plan is told as such, and this with it.
  const rule = annualPlan?.kopiykas === 0 ? "OVR-07" : "OVR-01";
  const problem: Problem<MessageOf<Messages>> = {
    cell: actual.cell,
    related,
    stated: args.paid,
    expected: args.plan,
    message: { code, args },
    follows: { rule, cells: [actual.cell] },
    ...(code === "over-plans" ? { severity: "warning" } : {}),
  };
  return [{ sheet: table.sheet, table: index, ...problem }];
}
