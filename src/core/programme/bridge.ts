import { chooseReports } from "../consolidate/choose";
import type { SourceBook } from "../consolidate/sources";
import { editionsOf } from "../consolidate/stated-editions";
import type { Choices, LeftOut, Question } from "../edits/proposal";
import type { TableRow } from "../report/model";
import type { Period } from "../report/period";
import type { BoundFigure } from "./bound-figures";
import { boundFigures } from "./bound-figures";
import type { BridgeLine } from "./bridge-lines";
import { readBridgeLines } from "./bridge-lines";
import type { BridgeStep } from "./bridge-steps";
import { bridgeStep } from "./bridge-steps";
import { editionInForce } from "./editions";
import type { PlanState } from "./plan-states";
import { planStates } from "./plan-states";

/** The year's plan of each measure through the editions of the programme and the reports. */
export interface PlanBridge {
  readonly period: Period;
  /** In the order of time. */
  readonly states: readonly PlanState[];
  readonly lines: readonly BridgeLine[];
  /** From each state to the next. */
  readonly steps: readonly BridgeStep[];
  /** What figures of notes are. */
  readonly bound: readonly BoundFigure[];
  /** Lines of reports that the programme does not have. */
  readonly unmatched: readonly TableRow[];
  readonly questions: readonly Question[];
  readonly leftOut: readonly LeftOut[];
}

/**
 * How the year's plan came to be: what it was, how each decision changed it, what it is. Null where
 * there are no two states to compare.
 *
 * @param sheet the sheet that the result is for
 */
export function bridgePlans(
  books: readonly SourceBook[],
  choices: Choices,
  sheet: string,
): PlanBridge | null {
  const { period, reports, questions, leftOut } = chooseReports(books, choices, sheet);
  if (period === null) return null;
  const editions = editionsOf(books, reports, choices);
  const anchor = editionInForce(period, editions);
  if (anchor === null) return null;
  const states = planStates(period, editions, reports, anchor);
  if (states.length < 2) return null;
  const { lines, unmatched } = readBridgeLines(states, anchor.edition, anchor.column);
  const steps = states.slice(1).map((_, index) => bridgeStep(lines, index, index + 1));
  const notes = books.flatMap((book) => book.notes);
  const bound = boundFigures(notes, states, steps);
  return { period, states, lines, steps, bound, unmatched, questions, leftOut };
}
