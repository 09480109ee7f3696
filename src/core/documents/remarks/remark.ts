import type { Period } from "../../report/period";

/** What a remark is: a fault by its weight, or a question to which a person knows the answer. */
export type RemarkKind = "error" | "warning" | "note" | "question";

/** One remark of a reviewer, in words. */
export interface Remark {
  /** By what the answer finds its way back, whatever happens to the rows of the sheet. */
  readonly code: string;
  readonly kind: RemarkKind;
  /** «PCT-03». */
  readonly rule: string;
  readonly sheet: string;
  /** «F12:F26, F28». */
  readonly cells: string;
  /** What is wrong, or what is asked. */
  readonly text: string;
  /** Figure read and figure computed; empty where none was compared. */
  readonly stated: string;
  readonly computed: string;
  readonly whatToDo: string;
  /** The reason that came with the file, where somebody gave one that still holds. */
  readonly explained: string | null;
}

/** What a list of remarks says of itself. */
export interface RemarksHead {
  readonly file: string;
  readonly programmes: readonly string[];
  readonly periods: readonly Period[];
  readonly sheets: readonly string[];
  /** ISO date; null where nobody gave one. */
  readonly checkedOn: string | null;
}

export interface RemarkList {
  readonly head: RemarksHead;
  readonly remarks: readonly Remark[];
}

/** Remarks that ask for an answer, in the order in which they are numbered: faults, then questions. */
export function numbered({ remarks }: RemarkList): readonly Remark[] {
  const open = remarks.filter(({ explained }) => explained === null);
  const isQuestion = ({ kind }: Remark): boolean => kind === "question";
  return [...open.filter((each) => !isQuestion(each)), ...open.filter(isQuestion)];
}

/** Those that came with an explanation: told apart, for they ask for nothing more. */
export function explained({ remarks }: RemarkList): readonly Remark[] {
  return remarks.filter((remark) => remark.explained !== null);
}
