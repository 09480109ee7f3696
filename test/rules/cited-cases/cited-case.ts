import type { FindingKind, Severity } from "../../../src/core/lint/rule";

/** One case that the rule book cites of a source document, where it must be found. */
export interface CitedCase {
  readonly rule: string;
  /** What the rule book says of it. */
  readonly cited: string;
  /** «Додаток А!H26». */
  readonly at: string;
  /** As which it is told; «under» another rule's finding, as its consequence. */
  readonly as: Severity | Exclude<FindingKind, "problem"> | `under ${string}`;
  /** Every cell that it stands in, as the pane lists them; without it the one. */
  readonly cells?: string;
  /** Figures in the unit of the cell, without zeros at the end; none unless given. */
  readonly stated?: string;
  readonly expected?: string;
  /** Parts of what the person reads, hypotheses included, with ordinary spaces. */
  readonly says?: readonly string[];
  /** Where the code does otherwise than the rule book says: why, with the arithmetic. */
  readonly instead?: string;
}
