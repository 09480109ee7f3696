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

/** What is said of a column whose header tells the year, and how the name of such a column begins. */
export const OF_YEAR = [
  { said: "year", prefix: "year:" },
  { said: "planOfYear", prefix: "planOf:" },
  { said: "actualOfYear", prefix: "actualOf:" },
] as const;

/** What a person says for the name of a column: every year is «year». */
export function saidName(name: string): SaidMeaning {
  const ofYear = OF_YEAR.find(({ prefix }) => name.startsWith(prefix));
  // Only what can be said of columns is a name of one, but for the years.
  return ofYear?.said ?? (name as SaidMeaning);
}

/** What the columns of each kind of table may be said to mean. */
export const MEANINGS_OF: Readonly<Record<Exclude<SaidKind, "none">, readonly SaidMeaning[]>> = {
  "execution-report": [
    ...LINE,
    "programmeVolume",
    "annualPlan",
    "periodPlan",
    "actual",
    "planToDate",
    "actualToDate",
    "planOfYear",
    "actualOfYear",
    "percent",
    "expectedResult",
    "explanation",
    ...SOURCES.map((source) => `annualPlan:${source}` as const),
    ...SOURCES.map((source) => `actual:${source}` as const),
  ],
  programme: [...LINE, "year", "total", "expectedResult"],
  resources: ["number", "fundingSource", "year", "total"],
  indicators: [
    "number",
    "indicator",
    "unitOfMeasure",
    "baseline",
    "year",
    "annualPlan",
    "actual",
    "deviation",
    "percent",
    "explanation",
  ],
};
