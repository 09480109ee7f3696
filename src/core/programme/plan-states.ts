import type { SourceProgramme, SourceTable } from "../consolidate/sources";
import type { Period } from "../report/period";
import type { EditionFor } from "./editions";
import { editionsFor } from "./editions";

/** One state of the year's plan: an edition of the programme, or what the reports state. */
export interface PlanState {
  readonly kind: "edition" | "report";
  /** Null for the reports, and for an edition of which nothing says when it was decided. */
  readonly decision: SourceProgramme["decision"];
  /** Whose table it is; several for reports of several departments. */
  readonly sources: readonly SourceTable[];
  /** True for an edition decided after the period, which the reports could not know. */
  readonly isLater: boolean;
  /** True for the edition that the reports are judged by. */
  readonly isInForce: boolean;
}

/**
 * The states of a year's plan in the order of time: editions by their decisions, and the reports at the
 * end of their period, before the editions that came later.
 */
export function planStates(
  period: Period,
  editions: readonly SourceProgramme[],
  reports: readonly SourceTable[],
  { edition: anchor }: EditionFor<SourceProgramme>,
): readonly PlanState[] {
  const decided = editionsFor(period, editions).map(({ edition, isLater }): PlanState => ({
    kind: "edition",
    decision: edition.decision,
    sources: [edition],
    isLater,
    isInForce: edition === anchor && !isLater,
  }));
  const reported: PlanState = {
    kind: "report",
    decision: null,
    sources: reports,
    isLater: false,
    isInForce: false,
  };
  return [
    ...decided.filter(({ isLater }) => !isLater),
    ...(reports.length === 0 ? [] : [reported]),
    ...decided.filter(({ isLater }) => isLater),
  ];
}
