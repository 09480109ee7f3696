import { counted } from "../../core/texts/format";
import type { AnswersTexts } from "./answers-texts";

const REMARKS = { one: "remark", other: "remarks" };

export const ANSWERS_EN: AnswersTexts = {
  title: "Read answers",
  about:
    "Choose the list of remarks (.xlsx) that the executor returned. The file is only read; neither it nor this workbook changes.",
  choose: "Choose a file…",
  chooseOther: "Choose another file…",
  drop: "or drop it here",
  oneAtATime: "Drop one .xlsx file: answers are read from one list at a time.",
  reading: (file) => `Reading “${file}”…`,
  cancel: "Cancel",
  file: (file) => `Answers from “${file}”`,
  summary: ({ all, answered, states }) =>
    `${counted(all, "en", REMARKS)}, answered: ${String(answered)}. Gone: ${String(states.gone)}, still there: ${String(states.still)}, with other figures: ${String(states.changed)}, could not tell: ${String(states.unknown)}.`,
  noRemarks: "The list has no row with a remark.",
  groups: {
    still: "Still there",
    changed: "Still there, with other figures",
    unknown: "Could not tell what this answers",
    gone: "Gone",
    unanswered: "Found, but no row of the list speaks of it",
  },
  group: (name, count) => `${name} (${String(count)})`,
  goTo: (sheet, cells) => `Go to ${cells} on the sheet “${sheet}”`,
  row: (row) => `row ${String(row)} of the list`,
  now: "Now:",
  answer: "Answer:",
  noAnswer: "No answer",
  more: (hidden) => `Show ${String(hidden)} more`,
};
