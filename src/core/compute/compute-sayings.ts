import type { Saying } from "../edits/proposal";

type Cell = { readonly cell: string };
type Cells = { readonly cells: readonly string[] };
type Becomes = Cell & { readonly value: string };
type Changes = Becomes & { readonly old: string };

/** Everything that computing has to say, with what its words need. Figures are as a person reads them. */
export type ComputeSayings = {
  /** A percent where none stood. */
  "percent-new": Becomes;
  /** A typed percent that agrees with the money becomes a formula. */
  "percent-live": Changes;
  /** A typed percent that does not, after the person said that it is to follow the money. */
  "percent-differs": Changes;
  /** A formula that gives an error or another percent. */
  "percent-repaired": Changes;
  /** Without a plan there is no percent; the formula stays blank until there is one. */
  "percent-no-plan": Changes;
  /** The percent of the money beside a declared one. */
  "percent-beside": Becomes;
  "percent-heading": Becomes;
  "total-new": Becomes;
  "total-live": Becomes;
  /** The sum is another than the typed total. */
  "total-differs": Changes & { readonly difference: string; readonly sign: "more" | "less" };
  /** The same, of a formula that counts rows twice or leaves some out. */
  "total-recounted": Changes & { readonly difference: string; readonly sign: "more" | "less" };
  /** A formula that gives the right sum now, but not of all rows or only of those a filter shows. */
  "total-rewritten": Becomes;
  "total-repaired": Changes;
  "text-number": Changes;
  "row-new": { readonly label: string; readonly rows: number };
  /** What stands in the way of a figure; the cells are those in which it stands. */
  "left-text": Cells;
  "left-words": Cells;
  "left-ambiguous": Cells;
  "left-unreadable": Cells;
  "left-date": Cells;
  "left-error": Cells;
  "left-uncomputed": Cells;
  "left-scaled": Cells;
  "left-merged": Cells;
  "left-hidden": Cells;
  "left-units": Cells;
  "left-shifted": Cells;
  "left-split": Cells;
  "left-child": Cells;
  "left-own-formula": Cells & { readonly value: string };
  "left-percent-text": Cells;
  "left-no-percent": Record<string, never>;
  "left-no-row": { readonly label: string };
  /** Typed percents that differ from the money, or whose meaning cannot be told. */
  "ask-percent": Cells & { readonly kind: "differs" | "declared" | "undecided" };
  "percent-keep": Record<string, never>;
  "percent-financial": Record<string, never>;
  "percent-both": { readonly column: string };
  /** Whether numbered lines are inside the sum of the line that they are numbered under. */
  "ask-nesting": { readonly cell: string; readonly number: string; readonly lines: number };
  "nesting-apart": { readonly number: string };
  "nesting-inside": { readonly number: string };
};

export type ComputeCode = keyof ComputeSayings;

/** What stands in the way of computing a figure. */
export type Trouble =
  | "text"
  | "words"
  | "ambiguous"
  | "unreadable"
  | "date"
  | "error"
  | "uncomputed"
  | "scaled"
  | "merged"
  | "hidden"
  | "units"
  | "shifted"
  | "child";

/** A saying with just the arguments of its code. */
export function say<Code extends ComputeCode>(code: Code, args: ComputeSayings[Code]): Saying {
  return { code, args };
}

export function sayLeftOut(trouble: Trouble, cells: readonly string[]): Saying {
  return say(`left-${trouble}`, { cells });
}
