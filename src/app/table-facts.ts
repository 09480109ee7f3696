import { decimalOf } from "../core/report/decimal";
import type { MoneyTable, Table } from "../core/report/model";
import { isMoneyTable } from "../core/report/model";
import { money, points } from "../core/texts/format";
import { computedReport, computedYears, linesOf } from "./tables-json";

/** What a figure of a table's summary is: of the report, a year's («2018») or the total of the years. */
export type FactName = "plan" | "actual" | "percent" | "total" | `${number}`;

export interface TableFact {
  readonly name: FactName;
  /** In the notation of the sheets; null where there is nothing to compute it from. */
  readonly text: string | null;
}

/** What a table comes to, in the notation of the sheets. */
export interface TableFacts {
  readonly lines: number;
  readonly figures: readonly TableFact[];
  /** Share of the plan that is financed, from 0 to 1; null where the table states no actuals. */
  readonly share: number | null;
}

export function tableFacts(table: Table): TableFacts {
  const lines = linesOf(table);
  if (!isMoneyTable(table)) return { lines, figures: [], share: null };
  return table.kind === "execution-report"
    ? { lines, ...reportFacts(table) }
    : { lines, figures: yearFacts(table), share: null };
}

function reportFacts(table: MoneyTable): Omit<TableFacts, "lines"> {
  const { annualPlan, actual, percent } = computedReport(table);
  return {
    figures: [
      { name: "plan", text: money(decimalOf(annualPlan)) },
      { name: "actual", text: money(decimalOf(actual)) },
      { name: "percent", text: percent === null ? null : points(decimalOf(percent)) },
    ],
    share: percent === null ? 0 : Math.min(1, Math.max(0, Number(percent) / 100)),
  };
}

function yearFacts(table: MoneyTable): readonly TableFact[] {
  const { years, total } = computedYears(table);
  const figures = Object.entries(years).map(([year, sum]): TableFact => ({
    name: `${Number(year)}`,
    text: money(decimalOf(sum)),
  }));
  return total === undefined
    ? figures
    : [...figures, { name: "total", text: money(decimalOf(total)) }];
}
