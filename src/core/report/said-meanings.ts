import type { SaidKind, SaidMeaning } from "./corrections";
import type { FundingSource } from "./table-columns";

const LINE: readonly SaidMeaning[] = [
  "number",
  "task",
  "measure",
  "term",
  "executor",
  "fundingSource",
];
const SOURCES: readonly FundingSource[] = ["local", "state", "regional", "other"];

/** What the columns of each kind of table may be said to mean. */
export const MEANINGS_OF: Readonly<Record<Exclude<SaidKind, "none">, readonly SaidMeaning[]>> = {
  "execution-report": [
    ...LINE,
    "programmeVolume",
    "annualPlan",
    "periodPlan",
    "actual",
    "percent",
    "expectedResult",
    "explanation",
    ...SOURCES.map((source) => `annualPlan:${source}` as const),
    ...SOURCES.map((source) => `actual:${source}` as const),
  ],
  programme: [...LINE, "year", "total", "expectedResult"],
  resources: ["number", "fundingSource", "year", "total"],
  indicators: ["number", "indicator", "unitOfMeasure", "baseline", "year", "annualPlan", "actual"],
};
