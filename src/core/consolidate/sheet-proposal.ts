import type { Batch } from "../edits/batch";
import { batchOf, isEmptyBatch } from "../edits/batch";
import type { Choices, LeftOut, Proposal, Question, Saying } from "../edits/proposal";

/** What is written on a sheet of ours as a whole, and what is said of it. */
export interface SheetProposal {
  /** Of the job, and of the one thing that it does. */
  readonly id: string;
  readonly sheet: string;
  /** True where the sheet is still to come. */
  readonly isNew: boolean;
  readonly batch: Batch;
  readonly saying: Saying;
  readonly questions: readonly Question[];
  readonly leftOut: readonly LeftOut[];
}

export const NO_PROPOSAL: Proposal = {
  items: [],
  questions: [],
  leftOut: [],
  batch: batchOf({}),
};

/** A sheet of ours as one thing to be done or not; nothing where it is as it should be. */
export function sheetProposal(
  { id, sheet, isNew, batch, saying, questions, leftOut }: SheetProposal,
  choices: Choices,
): Proposal {
  const chosen = choices.items[id] ?? true;
  const item = {
    id,
    group: id,
    sheet,
    range: null,
    now: isNew ? "" : sheet,
    willBe: sheet,
    formula: null,
    saying,
    chosen,
    needs: [],
  };
  return {
    items: isEmptyBatch(batch) ? [] : [item],
    questions: questions.map((each) => ({ ...each, sheet })),
    leftOut: leftOut.map((each) => ({ ...each, sheet })),
    batch: chosen ? batch : NO_PROPOSAL.batch,
  };
}
