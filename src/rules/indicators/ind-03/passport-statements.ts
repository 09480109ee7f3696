import { headerWords } from "../../../core/report/header-words";
import type { Decimal } from "../../../core/report/decimal";
import { decimalOf } from "../../../core/report/decimal";
import type { MappingEntry } from "../../../core/report/indicator-mapping";
import type { PassportTable, TextField } from "../../../core/report/model";
import { numberParts } from "../../../core/report/row-number";

/** What the passport states of one indicator. */
export interface Statement {
  /** The cell in which its words begin. */
  readonly cell: TextField["cell"];
  /** The year that it names, null when it names none. */
  readonly year: number | null;
  /** The place of a rank, or another figure. */
  readonly rank: number | null;
  readonly amount: Decimal | null;
  /** Its value as it is written: «ТОП 7». */
  readonly shown: string;
}

/** The statement that a mapping points to: from its words up to the next semicolon. */
export function findStatement(
  { rows }: PassportTable,
  { line, words }: NonNullable<MappingEntry["passport"]>,
): Statement | null {
  const row = rows.find(({ number }) => numberParts(number?.text)?.join(".") === line);
  if (row === undefined) return null;
  const fields = row.values.map(({ cell, text }) => ({ cell, text: cleared(text) }));
  const whole = fields.map(({ text }) => text).join(" ");
  const start = headerWords(whole).indexOf(headerWords(words));
  if (start === -1) return null;
  const [statement = ""] = whole.slice(start + headerWords(words).length).split(";");
  const value = valueOf(statement);
  let end = -1;
  const field = fields.find(({ text }) => (end += text.length + 1) >= start);
  return value === null || field === undefined ? null : { ...value, cell: field.cell };
}

/** On one line without remnants of markup, as long as its `headerWords` are. */
function cleared(text: string): string {
  return text
    .replace(/<[^>]*>/g, " ")
    .replace(/\s+/g, " ")
    .trim();
}

/** «– ТОП 3 (за 2020 рік)», «– не нижче 3,5 (за 2020 рік)»: the value stands after the last dash. */
function valueOf(statement: string): Omit<Statement, "cell"> | null {
  const year = /(?:за|у|в|на)\s+((?:19|20)\d\d)/i.exec(statement)?.[1];
  const stated = statement.slice(statement.lastIndexOf("–") + 1).replace(/\([^)]*\)/g, " ");
  const rank = /топ[\s-]*(\d+)/i.exec(stated);
  const number = rank ?? /(\d+(?:[.,]\d+)?)/.exec(stated);
  if (number?.[1] === undefined) return null;
  return {
    year: year === undefined ? null : Number(year),
    rank: rank === null ? null : Number(number[1]),
    amount: rank === null ? decimalOf(number[1].replace(",", ".")) : null,
    shown: number[0],
  };
}
