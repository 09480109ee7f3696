import { computedOf } from "../../app/check-json";
import { decimalOf } from "../../core/report/decimal";
import type { ReportTable } from "../../core/report/model";
import { measuresOf } from "../../core/report/model";
import { money, points } from "../../core/texts/format";

/** What a table comes to, in the notation of the sheets. */
export interface TableFacts {
  readonly lines: number;
  readonly plan: string;
  readonly actual: string;
  /** Null without a plan. */
  readonly percent: string | null;
  /** How much of the bar to fill, from 0 to 1. */
  readonly share: number;
}

export function tableFacts(table: ReportTable): TableFacts {
  const { annualPlan, actual, percent } = computedOf(table);
  return {
    lines: measuresOf(table).length,
    plan: money(decimalOf(annualPlan)),
    actual: money(decimalOf(actual)),
    percent: percent === null ? null : points(decimalOf(percent)),
    share: percent === null ? 0 : Math.min(1, Math.max(0, Number(percent) / 100)),
  };
}
