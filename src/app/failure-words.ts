import { cellList } from "../core/texts/format";
import type { Failure, FailureCode } from "./failure";

/** What happened, where it does not go without saying why, and what to do next: a plain sentence each. */
export interface FailureWords {
  readonly what: string;
  readonly next: string;
}

/** A text for each code, from that code's own failure. */
export type FailureTexts = {
  readonly [Code in FailureCode]: (
    failure: Extract<Failure, { readonly code: Code }>,
  ) => FailureWords;
};

/** A failure in its sentences. */
export const words = (what: string, next: string): FailureWords => ({ what, next });

type Spots = Extract<
  Failure,
  { readonly code: "changed-since" | "not-taken-back" | "partly-undone" }
>;

/** «клітинки A1:A3, аркуш «Зведення»»: what there is of both, one after another. */
export function spotWords(
  { cells, sheets = [] }: Spots,
  named: { readonly cells: (list: string) => string; readonly sheet: (name: string) => string },
): string {
  const list = cells.length === 0 ? [] : [named.cells(cellList(cells))];
  return [...list, ...sheets.map(named.sheet)].join(", ");
}
