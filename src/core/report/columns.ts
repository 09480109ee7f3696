import type { IndicatorColumns, IndicatorMeaning } from "./model";
import type { Labelled, Resolved } from "./labelled-columns";
import { asColumn, find, inOrder, lineColumns, textColumns } from "./labelled-columns";
import type { LabelledColumn } from "./header-columns";
import { headerWords } from "./header-words";
import type { Period } from "./period";
import { percentColumn, reportColumns } from "./report-columns";
import type { Building } from "./table-columns";

/**
 * What kind of table a header heads, by what its columns mean; null for other tables (revenue, budget
 * classification, staff, prices), which are left alone.
 *
 * @param period what the title speaks of, to choose among plans of several years or periods
 */
export function resolveColumns(labelled: Labelled, period: Period | null): Resolved | null {
  return (
    indicators(labelled) ??
    reportColumns(labelled, period) ??
    programme(labelled) ??
    resources(labelled)
  );
}

function indicators(labelled: Labelled): Resolved | null {
  const indicator = find(labelled, "indicator");
  if (indicator === undefined) return null;
  const years = yearColumns(labelled);
  const plan = find(labelled, "annualPlan");
  const actual = find(labelled, "actual");
  const described = find(labelled, "unitOfMeasure") ?? find(labelled, "baseline");
  const valued = years.length > 0 || (plan !== undefined && actual !== undefined);
  if (described === undefined || !valued) return null;
  const columns: Building<IndicatorColumns> = {};
  const put = (meaning: IndicatorMeaning, column: LabelledColumn | undefined): void => {
    if (column !== undefined) columns[meaning] = asColumn(column);
  };
  put("number", find(labelled, "number"));
  put("indicator", indicator);
  put("unitOfMeasure", find(labelled, "unitOfMeasure"));
  put("baseline", find(labelled, "baseline"));
  if (plan !== undefined && actual !== undefined) {
    put("annualPlan", plan);
    put("actual", actual);
    put("deviation", labelled.find(isDeviation));
    put("percent", percentColumn(labelled, null));
    put("explanation", find(labelled, "explanation"));
  } else {
    for (const column of years) put(`year:${column.year ?? 0}`, column);
  }
  return { kind: "indicators", columns, sureness: "sure" };
}

/** A difference of plan and actual in their own unit; «відхилення, %» is another figure. */
function isDeviation({ word, header }: LabelledColumn): boolean {
  return word === "deviation" && !/%|відсот|процент|percent/.test(headerWords(header));
}

function programme(labelled: Labelled): Resolved | null {
  if (labelled.some(({ word }) => word === "actual")) return null;
  const years = yearColumns(labelled);
  const total = totalColumn(labelled, years);
  const line = lineColumns(labelled);
  if (line === null || line.loose || years.length + (total === undefined ? 0 : 1) < 2) return null;
  if (years.length === 0) return null;
  return {
    kind: "programme",
    columns: inOrder({
      ...textColumns(labelled),
      ...line.columns,
      ...Object.fromEntries(years.map((column) => [`year:${column.year ?? 0}`, asColumn(column)])),
      ...(total === undefined ? {} : { total: asColumn(total) }),
    }),
    sureness: "sure",
  };
}

function resources(labelled: Labelled): Resolved | null {
  const source = find(labelled, "fundingSource");
  const years = yearColumns(labelled);
  const total = totalColumn(labelled, years);
  if (source === undefined || years.length === 0 || years.length + (total ? 1 : 0) < 2) return null;
  if (labelled.some(({ word }) => word === "actual" || word === "measure" || word === "task")) {
    return null;
  }
  const number = find(labelled, "number");
  return {
    kind: "resources",
    columns: inOrder({
      ...(number === undefined ? {} : { number: asColumn(number) }),
      fundingSource: asColumn(source),
      ...Object.fromEntries(years.map((column) => [`year:${column.year ?? 0}`, asColumn(column)])),
      ...(total === undefined ? {} : { total: asColumn(total) }),
    }),
    sureness: "sure",
  };
}

/** The first column of each year: «всього» where a year is split by source. */
function yearColumns(labelled: Labelled): Labelled {
  const years = new Map<number, LabelledColumn>();
  for (const column of labelled) {
    const money = column.word === null || column.word === "annualPlan" || column.word === "total";
    if (column.year === null || !(money || column.word === "programmeVolume")) continue;
    const known = years.get(column.year);
    if (known === undefined || (column.isTotal && !known.isTotal)) years.set(column.year, column);
  }
  return [...years.values()].toSorted((a, b) => a.index - b.index);
}

function totalColumn(labelled: Labelled, years: Labelled): LabelledColumn | undefined {
  const free = labelled.filter((column) => !years.includes(column) && column.year === null);
  return (
    free.find(({ isTotal, word }) => isTotal || word === "total") ??
    free.find(({ word }) => word === "programmeVolume" || word === "annualPlan")
  );
}
