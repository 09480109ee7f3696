import type { Conflict, Edit } from "../core/edits/edit";
import { combine, inverse } from "../core/edits/edit";
import type { Finding } from "../core/lint/finding";
import { isWaived } from "../core/lint/finding";
import type { Result } from "./failure";
import { failed, success } from "./failure";
import type { JournalEntry, JournalPort, WorkbookPort } from "./ports";

/** How many actions can be taken back. */
const JOURNAL_LENGTH = 20;

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

interface FixPorts {
  readonly workbook: WorkbookPort;
  readonly journal: JournalPort;
}

/** What was written. Without a journal entry it could not be remembered, so it cannot be taken back. */
export interface Written {
  readonly edits: readonly Edit[];
  readonly entry: JournalEntry | null;
}

/**
 * Writes a previewed batch and remembers it for undo.
 *
 * @param title what the person did, shown beside «Скасувати»
 * @param id unique name of the action
 */
export async function applyFixes(
  ports: FixPorts,
  edits: readonly Edit[],
  title: string,
  id: string,
): Promise<Result<Written>> {
  const written = await ports.workbook.apply(edits);
  if (!written.ok) return written;
  const key = await ports.workbook.key();
  const earlier = await ports.journal.list(key);
  const entry: JournalEntry = { id, title, edits: written.value };
  const entries = [...(earlier.ok ? earlier.value : []), entry].slice(-JOURNAL_LENGTH);
  const saved = await ports.journal.save(key, entries);
  return success({ edits: written.value, entry: saved.ok ? entry : null });
}

/** The action that can be taken back next, null when there is none. */
export async function lastAction(ports: FixPorts): Promise<JournalEntry | null> {
  const entries = await ports.journal.list(await ports.workbook.key());
  return entries.ok ? (entries.value.at(-1) ?? null) : null;
}

/**
 * Takes back the last action. Refused, with the cells named, where somebody has changed them since:
 * undo must not overwrite later work.
 */
export async function undoLast(ports: FixPorts): Promise<Result<JournalEntry>> {
  const key = await ports.workbook.key();
  const entries = await ports.journal.list(key);
  if (!entries.ok) return entries;
  const last = entries.value.at(-1);
  if (last === undefined) return failed({ code: "unexpected", detail: "nothing-to-undo" });
  const undone = await ports.workbook.apply(last.edits.map(inverse));
  if (!undone.ok) return undone;
  const saved = await ports.journal.save(key, entries.value.slice(0, -1));
  return saved.ok ? success(last) : saved;
}
