import { formatCell } from "../../../core/sheet/address";
import { defineRule } from "../../../core/lint/rule";
import { sentencesOf } from "../../../core/report/clauses";
import { explanationOf } from "../../../core/report/explanation";
import { linesOf } from "../../../core/report/model";
import { monthsOf } from "../../../core/report/period";

export type Messages = {
  /** Something is announced for a time after the period. */
  promise: { cell: string; sentence: string };
};

const MONTHS = ["січ", "лют", "берез", "квіт", "трав", "черв", "лип", "серп", "верес", "жовт", "листоп", "груд"]; // prettier-ignore
const IN_MONTH = new RegExp(
  `(?<!\\p{L})(?:у|в|на|до|протягом)\\s+(?:кінця\\s+|початку\\s+)?(${MONTHS.join("|")})(?:ні|ня|ень|ому|ого|аді|ада)(?!\\p{L})`,
  "giu",
);
const QUARTERS: Readonly<Record<string, number>> = {
  "2": 4,
  ii: 4,
  "3": 7,
  iii: 7,
  "4": 10,
  iv: 10,
};
const IN_QUARTER =
  /(?<!\p{L})(?:у|в|на|до)\s+(?:кінця\s+)?([2-4]|i{2,3}|iv)(?:-?\p{L}{1,3})?\s+квартал/giu;
const END_OF_YEAR = /до кінця (?:\p{L}+ )?року|by the end of the year/iu;

/** What a report promises for later is kept as an open item of the next report. */
export default defineRule<Messages>({
  id: "EXP-04",
  gate: "rest",
  severity: "note",
  fixable: "none",
  *check({ table }) {
    const months = table.period === null ? null : monthsOf(table.period);
    // After a whole year there is no later time in it.
    if (months === null || months === 12) return;
    for (const row of linesOf(table)) {
      const field = row.texts.explanation;
      if (field === undefined || field.inherited) continue;
      const sentence = sentencesOf(explanationOf(table, row)).find((each) => isLater(each, months));
      if (sentence === undefined) continue;
      const cell = formatCell(field.cell);
      const args = { cell, sentence };
      yield { kind: "review", cell: field.cell, message: { code: "promise", args } };
    }
  },
});

/** True when a sentence names a time of the same year after so many months. */
function isLater(sentence: string, months: number): boolean {
  const named = [...sentence.matchAll(IN_MONTH)].map(
    ([, month = ""]) => MONTHS.indexOf(month.toLowerCase()) + 1,
  );
  // «I» is typed in either alphabet.
  const latin = sentence.replaceAll("І", "I").replaceAll("і", "i");
  const quarters = [...latin.matchAll(IN_QUARTER)].map(
    ([, which = ""]) => QUARTERS[which.toLowerCase()] ?? 0,
  );
  return [...named, ...quarters].some((month) => month > months) || END_OF_YEAR.test(sentence);
}
