import type { Choices } from "../edits/proposal";
import type { Figure } from "../report/figure";
import type { TableRow } from "../report/model";
import { columnUnit } from "../report/model";
import { toKopiykas } from "../report/unit";
import type { Placed } from "./categories";
import type { Held, Ledger } from "./ledger";
import { isCovered } from "./ledger";
import type { MissingRow } from "./missing-rows";
import type { BesideColumn } from "./percent-beside";
import type { PercentStand, PlanAndActual } from "./percent-check";
import { standOf } from "./percent-check";
import type { ProposedTotals } from "./propose-totals";
import type { RowPlan } from "./row-plan";

export interface PercentsToWrite {
  readonly ledger: Ledger;
  readonly categories: readonly Placed[];
  readonly missing: readonly MissingRow[];
  readonly totals: ProposedTotals;
  readonly plan: RowPlan;
  readonly choices: Choices;
  /** Where the money's percents may stand beside declared ones; null where there is no room. */
  readonly beside: BesideColumn | null;
}

/** A row that has a percent, with what its plan and actual will be. */
export interface PercentRow {
  /** Row of the sheet as it will be. */
  readonly row: number;
  /** Null in a row that is still to be inserted. */
  readonly line: TableRow | null;
  readonly percent: Figure | null;
  readonly plan: Held;
  readonly actual: Held;
  readonly missing: MissingRow | null;
  readonly stand: PercentStand;
}

/** Every row that states money, with its percent. */
export function percentRowsOf(input: PercentsToWrite): readonly PercentRow[] {
  const { ledger, plan, totals, categories, missing } = input;
  const { table } = ledger;
  const there = table.rows.flatMap((line): readonly PercentRow[] => {
    const { percent, money } = line;
    const { annualPlan, actual } = money;
    if (percent === null || annualPlan === undefined || actual === undefined) return [];
    const isTitle = line.kind === "direction" || line.kind === "task";
    const states = [annualPlan, actual, percent].some(({ reading }) => reading !== "blank");
    const counts =
      line.kind === "measure" || line.kind === "part" || line.kind === "total" || isTitle;
    if (!counts || (isTitle && !states) || isCovered(ledger.sheet, percent.cell)) return [];
    const held = {
      plan: troubled(line, ledger.of(line, "annualPlan")),
      actual: troubled(line, ledger.of(line, "actual")),
    };
    const stand = standOf(line, percent, inKopiykas(ledger, held));
    return [{ row: plan.row(line.row), line, percent, ...held, missing: null, stand }];
  });
  const inserted = missing.flatMap((row): readonly PercentRow[] => {
    const category = categories.find(({ key }) => key === row.key);
    if (category === undefined) return [];
    const held = {
      plan: totals.heldBy(category, "annualPlan"),
      actual: totals.heldBy(category, "actual"),
    };
    return [
      {
        row: plan.total(category),
        line: null,
        percent: null,
        ...held,
        missing: row,
        stand: "blank",
      },
    ];
  });
  return [...there, ...inserted];
}

/** A hidden line is left as it is: nobody would see what was written. */
function troubled({ hidden, shift }: TableRow, held: Held): Held {
  if (hidden) return { ...held, trouble: "hidden" };
  return shift === 0 ? held : { ...held, trouble: "shifted" };
}

/** A row's plan and actual as they will be, in kopiykas. */
export function inKopiykas(
  { table }: Ledger,
  { plan, actual }: Pick<PercentRow, "plan" | "actual">,
): PlanAndActual {
  const unit = columnUnit(table, "annualPlan") ?? "UAH";
  const of = ({ amount }: Held): number | null =>
    amount === null ? null : toKopiykas(amount, unit);
  return { plan: of(plan), actual: of(actual) };
}
