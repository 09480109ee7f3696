import type { Choices } from "../edits/proposal";
import { sameProgramme } from "../report/previous-report";
import type { SourceBook, SourceProgramme, SourceTable } from "./sources";
import { inOrder, sourceId } from "./sources";

/** The decision that an edition was approved by; a number that is not stated is null. */
export type Decision = NonNullable<SourceProgramme["decision"]>;

const ISO_DAY = /^\d{4}-\d{2}-\d{2}$/;

/** The question by which a person says when an edition was decided and under which number. */
export function decisionQuestion(edition: SourceTable): string {
  return `edition:${sourceId(edition)}`;
}

/** The answer to it: «2019-12-18 1685», without a number «2019-12-18». */
export function decisionAnswer({ date, number }: Decision): string {
  return number === null ? date : `${date} ${number}`;
}

/**
 * The editions of the programme that all these reports are on, each with the decision that a person
 * named for it, else with the one that its sheet states.
 */
export function editionsOf(
  books: readonly SourceBook[],
  reports: readonly SourceTable[],
  choices: Choices,
): readonly SourceProgramme[] {
  return inOrder(books)
    .flatMap(({ programmes }) => programmes)
    .filter(({ table }) => reports.every((report) => sameProgramme(report.table, table)))
    .map((edition) => {
      const said = decisionIn(choices.answers[decisionQuestion(edition)]);
      return said === null ? edition : { ...edition, decision: said };
    });
}

/** The decision in an answer; null where nobody answered, or the answer has no date. */
export function decisionIn(answer: string | undefined): Decision | null {
  const [date = "", ...words] = (answer ?? "").trim().split(/\s+/);
  const number = words.join(" ");
  return ISO_DAY.test(date) ? { date, number: number === "" ? null : number } : null;
}
