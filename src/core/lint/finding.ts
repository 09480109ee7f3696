import type { CellAddress, Place } from "../sheet/address";
import type { Decimal } from "../report/decimal";
import type { Table } from "../report/model";
import type { Fix } from "../edits/edit";
import type { MendingJob, Cause, Consequence, FindingKind, MessageArgs, Severity } from "./rule";

/** One fault, as every view of it starts from. Texts are made from `code` and `args` by language. */
export interface Finding {
  readonly rule: string;
  readonly kind: FindingKind;
  /** Null unless a problem. */
  readonly severity: Severity | null;
  /** Index into the report's tables, null when no table is meant. */
  readonly table: number | null;
  readonly sheet: string;
  readonly cell: CellAddress;
  readonly cells: readonly CellAddress[];
  /** Cells it was computed from; they may stand on other sheets. */
  readonly related: readonly Place[];
  readonly code: string;
  readonly args: MessageArgs;
  readonly stated: Decimal | null;
  readonly expected: Decimal | null;
  readonly causes: readonly Cause[];
  readonly consequences: readonly Consequence[];
  readonly fix: Fix | null;
  /** The job that mends it on its sheet; left out where none does. */
  readonly mendedBy?: MendingJob;
  /** What it is known by after the workbook was edited: see `fingerprintsOf`. */
  readonly fingerprint: string;
  /** What somebody said who accepted it; null where nobody did. */
  readonly acceptance: Acceptance | null;
}

export interface Acceptance {
  readonly reason: string;
  /** False where the figures are no longer those that were accepted: then it counts as any other. */
  readonly holds: boolean;
}

/** True for what somebody accepted, and whose figures are still the same. */
export function isWaived({ acceptance }: Finding): boolean {
  return acceptance?.holds === true;
}

/** What stands against a report. */
export type Against = Pick<Summary, "error" | "warning">;

/**
 * The errors and warnings that stand against a report.
 *
 * @param honourWaivers leave out those that somebody accepted
 */
export function countAgainst(findings: readonly Finding[], honourWaivers: boolean): Against {
  const counted = honourWaivers ? findings.filter((finding) => !isWaived(finding)) : findings;
  return {
    error: counted.filter(({ severity }) => severity === "error").length,
    warning: counted.filter(({ severity }) => severity === "warning").length,
  };
}

/** How many there are of each; a waived finding counts as waived and nothing else. */
export interface Summary {
  readonly error: number;
  readonly warning: number;
  readonly note: number;
  readonly review: number;
  readonly notApplicable: number;
  readonly waived: number;
}

/** What a check of one workbook gives. */
export interface CheckReport {
  readonly tables: readonly Table[];
  readonly findings: readonly Finding[];
  readonly summary: Summary;
}

/** Counts by severity; reviews, what could not be told and what was waived count under their own name. */
export function summarise(findings: readonly Finding[]): Summary {
  const open = findings.filter((finding) => !isWaived(finding));
  const count = (test: (finding: Finding) => boolean): number => open.filter(test).length;
  return {
    error: count((finding) => finding.severity === "error"),
    warning: count((finding) => finding.severity === "warning"),
    note: count((finding) => finding.severity === "note"),
    review: count((finding) => finding.kind === "review"),
    notApplicable: count((finding) => finding.kind === "not-applicable"),
    waived: findings.length - open.length,
  };
}
