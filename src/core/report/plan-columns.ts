import type { MoneyTable, TableRow } from "./model";
import type { FundingSource, MoneyColumn } from "./table-columns";
import { moneyOf } from "./model";

/** A plan beside what was financed of it: altogether, or by one source. */
export interface PlanColumns {
  readonly plan: MoneyColumn;
  readonly actual: MoneyColumn;
  readonly source: FundingSource | null;
}

const SOURCES: readonly FundingSource[] = ["local", "state", "regional", "other"];

/** The pairs of plan and actual that a table has, the whole first. */
export function planColumnsOf(table: MoneyTable): readonly PlanColumns[] {
  const all: readonly PlanColumns[] = [
    { plan: "annualPlan", actual: "actual", source: null },
    ...SOURCES.map((source) => ({
      plan: `annualPlan:${source}` as const,
      actual: `actual:${source}` as const,
      source,
    })),
  ];
  const has = (column: MoneyColumn): boolean => table.moneyColumns.includes(column);
  return all.filter(({ plan, actual }) => has(plan) && has(actual));
}

/** True when a row's figures of a pair are both filled in. */
export function isPairFilled(row: TableRow, { plan, actual }: PlanColumns): boolean {
  return [plan, actual].every((column) => {
    const figure = moneyOf(row, column);
    return figure !== null && figure.reading !== "blank";
  });
}
