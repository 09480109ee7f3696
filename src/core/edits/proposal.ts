import type { CellRange } from "../sheet/address";
import type { Batch } from "./batch";

/** A table by where it stands, to be named in a language. */
export interface TableName {
  /** Null for the workbook that is open. */
  readonly file: string | null;
  readonly sheet: string;
  /** Its first cell, where its sheet has several tables. */
  readonly cell: string | null;
}

/** Something to say about what is proposed, to be put into words by whoever shows it. */
export interface Saying {
  readonly code: string;
  /** Figures and names as a person reads them, in the language of the sheet. */
  readonly args: Readonly<
    Record<string, string | number | readonly string[] | TableName | readonly TableName[]>
  >;
}

/** A figure or a name of a saying that is one text; empty where it is something else or not there. */
export function textOf(arg: Saying["args"][string] | undefined): string {
  return typeof arg === "string" || typeof arg === "number" ? String(arg) : "";
}

/** One thing that a press would do, to be seen and chosen before anything is written. */
export interface ProposedItem {
  /** The same whenever it is proposed again for the same thing. */
  readonly id: string;
  /** What it belongs to among the things that this press does: «percent», «total». */
  readonly group: string;
  readonly sheet: string;
  /** The cells it changes as the sheet is now; null for what the sheet does not have yet. */
  readonly range: CellRange | null;
  /** What the person sees there now, empty for nothing. */
  readonly now: string;
  /** What the person will see there. */
  readonly willBe: string;
  /** The formula that will stand there, null for none. */
  readonly formula: string | null;
  readonly saying: Saying;
  readonly chosen: boolean;
  /** Items without which this one cannot be done. */
  readonly needs: readonly string[];
}

/** What is not done, and why; the cells in which the reason stands. */
export interface LeftOut {
  readonly sheet: string;
  readonly range: CellRange | null;
  readonly saying: Saying;
}

/** A choice that belongs to the person. The first option is taken until another is. */
export interface Question {
  readonly id: string;
  readonly sheet: string;
  readonly range: CellRange | null;
  readonly saying: Saying;
  readonly options: readonly { readonly id: string; readonly saying: Saying }[];
}

/** What a person chose; what is not named is as the proposal has it. */
export interface Choices {
  /** Items by id: done or not. */
  readonly items: Readonly<Record<string, boolean>>;
  /** Questions by id: the option taken. */
  readonly answers: Readonly<Record<string, string>>;
}

export const NO_CHOICES: Choices = { items: {}, answers: {} };

/**
 * What a press would do. It is computed from a snapshot and the choices, so that a choice makes a new
 * proposal: rows that are not inserted after all move the cells below them.
 */
export interface Proposal {
  readonly items: readonly ProposedItem[];
  readonly questions: readonly Question[];
  readonly leftOut: readonly LeftOut[];
  /** Everything chosen, to be written at once. */
  readonly batch: Batch;
}
