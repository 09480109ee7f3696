import { ANNEX_A_COLUMNS } from "./programme-data";
import type { AnnexAColumn, AnnexALine, AnnexARow } from "./programme-data";

/** A line of the corrected annex A. */
export interface CorrectedLine {
  readonly line: AnnexALine;
  /** The line's money is inside the sum of the line whose № begins its own. */
  readonly part: boolean;
}

/** What a page cut in two; the other columns of a continuation repeat or belong elsewhere. */
const CUT: readonly AnnexAColumn[] = ["task", "measure", "executor", "result"];

/**
 * The lines of a direction as they should be: cut rows joined, every № with its final dot and given
 * once, parts in rows of their own. Figures stay the printed texts.
 */
export function correctLines(rows: readonly AnnexARow[]): readonly CorrectedLine[] {
  const lines = rows.flatMap((row, index) => {
    if (row.continues === true) return [];
    const next = rows[index + 1];
    return correctRow(row, next?.continues === true ? next : null);
  });
  const wholes = lines.filter(({ measure }) => saysItContainsParts(measure));
  return lines.map((line) => ({
    line,
    part: wholes.some(({ number }) => number !== line.number && line.number.startsWith(number)),
  }));
}

function correctRow(row: AnnexARow, rest: AnnexARow | null): readonly AnnexALine[] {
  const line = mapColumns((column) => {
    const correct = row.corrected?.[column];
    if (correct !== undefined) return correct;
    const joined =
      rest !== null && CUT.includes(column) ? [row[column], rest[column]] : [row[column]];
    const text = joined.join(" ").trim();
    return column === "number" && !text.endsWith(".") ? `${text}.` : text;
  });
  const parts = (row.parts ?? []).map(({ number, measure }) => ({
    ...line,
    number,
    task: "",
    measure,
    ...NO_MONEY,
    result: "",
  }));
  return [line, ...parts];
}

const NO_MONEY = { year2018: "0,0", year2019: "0,0", year2020: "0,0", total: "0,0" } as const;

/** Numbers do not decide what contains what: the text does. */
function saysItContainsParts(measure: string): boolean {
  return /в т\. ч|в тому числі/i.test(measure);
}

function mapColumns(textOf: (column: AnnexAColumn) => string): AnnexALine {
  const texts = ANNEX_A_COLUMNS.map((column) => [column, textOf(column)] as const);
  return Object.fromEntries(texts) as Record<AnnexAColumn, string>;
}
