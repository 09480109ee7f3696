import type { Saying } from "../edits/proposal";
import type { Period } from "../report/period";

/** What the new quarter says, by code. */
export interface QuarterSayings {
  readonly "new-sheet": { readonly sheet: string; readonly source: string };
  readonly words: { readonly cell: string };
  readonly signed: { readonly cell: string };
  readonly "emptied-actual": { readonly cells: readonly string[] };
  readonly "emptied-period-plan": { readonly cells: readonly string[] };
  readonly "emptied-explanation": { readonly cells: readonly string[] };
  readonly formulas: { readonly percents: number; readonly totals: number };
  readonly numbers: { readonly cells: readonly string[] };
  readonly plan: { readonly cell: string; readonly year: number };
  readonly "emptied-plan": { readonly cells: readonly string[]; readonly year: number };
  readonly reference: { readonly column: string; readonly source: string };
  readonly "reference-off": { readonly column: string };
  readonly marks: Readonly<Record<string, never>>;
  readonly "ask-period": Readonly<Record<string, never>>;
  readonly period: { readonly period: Period };
  readonly "no-period": Readonly<Record<string, never>>;
  readonly "ask-copies": { readonly sheets: readonly string[] };
  readonly take: { readonly sheet: string };
  readonly "ask-plans": { readonly year: number };
  readonly "plans-from": { readonly sheet: string };
  readonly "plans-empty": Readonly<Record<string, never>>;
  readonly "plans-keep": { readonly year: number };
  readonly "ask-reference": Readonly<Record<string, never>>;
  readonly "reference-no": Readonly<Record<string, never>>;
  readonly "reference-yes": Readonly<Record<string, never>>;
  readonly "no-report": Readonly<Record<string, never>>;
  readonly "unknown-period": { readonly sheet: string };
  readonly "not-later": { readonly sheet: string; readonly period: Period };
  readonly unfilled: { readonly sheet: string; readonly period: Period };
  readonly "already-there": { readonly sheet: string; readonly period: Period };
  readonly "hidden-sheet": { readonly sheet: string };
  readonly "stale-words": { readonly cells: readonly string[] };
  readonly "unnamed-period": { readonly sheet: string };
  readonly "own-formulas": { readonly cells: readonly string[] };
  readonly "plan-unknown": { readonly cells: readonly string[]; readonly year: number };
  readonly "term-over": { readonly cells: readonly string[]; readonly year: number };
  readonly "units-differ": { readonly sheet: string };
  readonly comments: { readonly cells: readonly string[] };
}

export type QuarterCode = keyof QuarterSayings;

/** A saying of the new quarter, its arguments bound to its code. */
export function sayQuarter<Code extends QuarterCode>(
  code: Code,
  args: QuarterSayings[Code],
): Saying {
  return { code: `quarter:${code}`, args };
}
