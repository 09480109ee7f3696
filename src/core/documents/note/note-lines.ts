import { explanationOf } from "../../report/explanation";
import type { MoneyTable, TableRow } from "../../report/model";
import { measuresOf } from "../../report/model";
import { quotable } from "../quotable";
import { amountOf, isFound } from "./note-amounts";
import type { Amount } from "./note-figure";
import { kopiykasOf } from "./note-figure";
import { NOTE_WORDS } from "./note-words";

/** A measure whose plan and actual can be told. */
export interface NoteLine {
  readonly row: TableRow;
  /** «Назва заходу» (№ 7). */
  readonly name: string;
  readonly plan: Amount;
  readonly actual: Amount;
  /** In the report's own words, on one line; empty where there are none. */
  readonly explanation: string;
}

/** A measure of which something is missing, and what. */
export interface UnclearLine {
  readonly name: string;
  readonly missing: string;
}

export interface NoteLines {
  readonly clear: readonly NoteLine[];
  readonly unclear: readonly UnclearLine[];
}

/** The measures of a report as a note speaks of them. */
export function noteLines(table: MoneyTable): NoteLines {
  const clear: NoteLine[] = [];
  const unclear: UnclearLine[] = [];
  for (const row of measuresOf(table)) {
    const name = nameOf(row);
    const plan = amountOf(table, row, "annualPlan");
    const actual = amountOf(table, row, "actual");
    if (!isFound(plan)) unclear.push({ name, missing: plan.missing });
    else if (!isFound(actual)) unclear.push({ name, missing: actual.missing });
    else {
      const explanation = quotable(explanationOf(table, row));
      clear.push({ row, name, plan: plan.amount, actual: actual.amount, explanation });
    }
  }
  return { clear, unclear };
}

function nameOf({ texts, number }: TableRow): string {
  const words = texts.measure?.text ?? texts.task?.text ?? texts.number?.text ?? "";
  return NOTE_WORDS.line(quotable(words), (number ?? []).join("."));
}

/** How far a measure was financed: `over` above its plan, `whole`, `part` of it, `none`; `unplanned` without a plan and money. */
export type NoteState = "over" | "whole" | "part" | "none" | "unplanned";

export function stateOf({ plan, actual }: NoteLine): NoteState {
  const [planned, paid] = [kopiykasOf(plan), kopiykasOf(actual)];
  if (paid > planned) return "over";
  if (planned === 0) return "unplanned";
  if (paid === planned) return "whole";
  return paid > 0 ? "part" : "none";
}
