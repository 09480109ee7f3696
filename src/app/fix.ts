import { batchOf } from "../core/edits/batch";
import type { Conflict, Edit } from "../core/edits/edit";
import { combine } from "../core/edits/edit";
import type { Finding } from "../core/lint/finding";
import { isWaived } from "../core/lint/finding";
import type { Result } from "./failure";
import { success } from "./failure";
import type { JournalEntry } from "./ports";
import type { WritePorts } from "./write";
import { writeBatch } from "./write";

/** What a person sees before anything is written. */
export interface FixPlan {
  readonly findings: readonly Finding[];
  readonly edits: readonly Edit[];
  /** Cells of which two fixes want different things; what is dropped is told. */
  readonly conflicts: readonly Conflict[];
}

/** One batch of the fixes of these findings. */
export function planFixes(findings: readonly Finding[]): FixPlan {
  const fixed = findings.filter((finding) => finding.fix !== null);
  return { findings: fixed, ...combine(fixed.flatMap(({ fix }) => fix ?? [])) };
}

/** One batch of every safe fix: those that change no value. What was accepted is to stay as it is. */
export function planSafeFixes(findings: readonly Finding[]): FixPlan {
  return planFixes(findings.filter((finding) => finding.fix?.safe === true && !isWaived(finding)));
}

/** What was written. Without a journal entry it could not be remembered, so it cannot be taken back. */
export interface Written {
  readonly edits: readonly Edit[];
  readonly entry: JournalEntry | null;
}

/**
 * Writes a previewed batch of fixes and remembers it for undo. A fix says itself what it expects of
 * each cell, and stands whatever else has changed on the sheet.
 *
 * @param title what the person did, shown beside «Скасувати»
 * @param id unique name of the action
 */
export async function applyFixes(
  ports: WritePorts,
  edits: readonly Edit[],
  title: string,
  id: string,
): Promise<Result<Written>> {
  const written = await writeBatch(ports, batchOf({ cells: edits }), { title, id, seen: null });
  if (!written.ok) return written;
  const { batch, entry } = written.value;
  return success({ edits: batch.cells, entry });
}
