import type { RemarkState } from "../../app/export/read-answers";

/** How many remarks came back, and what became of them. */
export interface AnswerCounts {
  readonly all: number;
  readonly answered: number;
  readonly states: Readonly<Record<RemarkState, number>>;
}

/** Words of the executor's answers. */
export interface AnswersTexts {
  /** The button and the screen that it opens. */
  readonly title: string;
  readonly about: string;
  readonly choose: string;
  readonly chooseOther: string;
  readonly drop: string;
  readonly oneAtATime: string;
  readonly reading: (file: string) => string;
  readonly cancel: string;
  readonly file: (file: string) => string;
  readonly summary: (counts: AnswerCounts) => string;
  readonly noRemarks: string;
  readonly groups: Readonly<Record<RemarkState | "unanswered", string>>;
  readonly group: (name: string, count: number) => string;
  readonly goTo: (sheet: string, cells: string) => string;
  readonly row: (row: number) => string;
  readonly now: string;
  readonly answer: string;
  readonly noAnswer: string;
  readonly more: (hidden: number) => string;
}
