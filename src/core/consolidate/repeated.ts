import type { Choices, Question } from "../edits/proposal";
import { groupedBy } from "../sheet/grouped";
import type { TableRow } from "../report/model";
import { measuresOf, moneyOf } from "../report/model";
import { nameOf } from "./lines";
import { lineName } from "./match-programme";
import type { SourceTable } from "./sources";
import { sourceId, sourceName } from "./sources";

/** The lines of a report that are added. */
export interface CountedRows {
  readonly rows: readonly TableRow[];
  readonly questions: readonly Question[];
}

/**
 * The lines of a report without those that stand in it twice with the same words and sums: they are
 * asked about, and counted once until somebody says that both are meant.
 */
export function countedRows(
  source: SourceTable,
  all: readonly SourceTable[],
  choices: Choices,
  sheet: string,
): CountedRows {
  const rows = measuresOf(source.table);
  const questions: Question[] = [];
  const left = new Set<TableRow>();
  for (const [key, same] of groupedBy(rows.filter(hasSums), contentKey)) {
    const [first, ...again] = same;
    if (first === undefined || again.length === 0) continue;
    const id = `consolidate:repeated:${sourceId(source)}:${key}`;
    if (choices.answers[id] !== "both") for (const row of again) left.add(row);
    const numbers = same.map(({ row }) => String(row + 1));
    const args = { name: sourceName(source, all), line: lineName(first), rows: numbers };
    questions.push({
      id,
      sheet,
      range: null,
      saying: { code: "ask-repeated", args },
      options: [
        { id: "once", saying: { code: "count-once", args: {} } },
        { id: "both", saying: { code: "count-both", args: {} } },
      ],
    });
  }
  return { rows: rows.filter((row) => !left.has(row)), questions };
}

function hasSums(row: TableRow): boolean {
  const named = nameOf(row).length > 1;
  return named && sumsOf(row).some((kopiykas) => kopiykas !== null && kopiykas !== 0);
}

function contentKey(row: TableRow): string {
  return `${nameOf(row)}|${sumsOf(row).join("|")}`;
}

function sumsOf(row: TableRow): readonly (number | null)[] {
  return [moneyOf(row, "annualPlan")?.kopiykas ?? null, moneyOf(row, "actual")?.kopiykas ?? null];
}
