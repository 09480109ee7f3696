import type { Saying } from "../edits/proposal";
import type { Period } from "../report/period";

/** What the blank template and the first report say, by code. */
export interface TemplateSayings {
  readonly programme: { readonly sheet: string; readonly lines: number };
  readonly report: { readonly sheet: string; readonly lines: number; readonly period: Period };
  readonly "sample-report": { readonly sheet: string; readonly lines: number };
  readonly "ask-year": Readonly<Record<string, never>>;
  readonly year: { readonly year: number };
  readonly "ask-term": Readonly<Record<string, never>>;
  readonly term: { readonly from: number; readonly to: number };
  readonly "ask-lines": Readonly<Record<string, never>>;
  readonly blank: Readonly<Record<string, never>>;
  readonly sample: Readonly<Record<string, never>>;
  readonly "ask-programme": Readonly<Record<string, never>>;
  readonly take: { readonly sheet: string };
  readonly "ask-executor": Readonly<Record<string, never>>;
  readonly everyone: { readonly lines: number };
  readonly executor: { readonly executor: string; readonly lines: number };
  readonly "ask-period": Readonly<Record<string, never>>;
  readonly period: { readonly period: Period };
  readonly "no-programme": Readonly<Record<string, never>>;
  readonly "no-lines": { readonly executor: string; readonly year: number };
  readonly "other-years": { readonly lines: number; readonly year: number };
  readonly "no-amount": { readonly measures: readonly string[]; readonly year: number };
  readonly "already-there": { readonly sheet: string; readonly period: Period };
}

export type TemplateCode = keyof TemplateSayings;

/** A saying about new sheets, its arguments bound to its code. */
export function sayTemplate<Code extends TemplateCode>(
  code: Code,
  args: TemplateSayings[Code],
): Saying {
  return { code: `template:${code}`, args };
}
