import type { JournalEntry } from "../../app/ports";
import type { Batch } from "../../core/edits/batch";
import { batchOf } from "../../core/edits/batch";
import type { Edit } from "../../core/edits/edit";
import { isDoneBatch, isEdit } from "./batch-shape";
import { isListOf, isRecord, isRecordOf, isText } from "./shapes";

/** The version that is written. The first had cells alone. */
export const JOURNAL_VERSION = 2;

/**
 * The journal as it was stored; empty when it is of another version, or when anything in it is not as
 * this version writes it. Stored data is checked like any input: another version of Zvirka, or
 * another page of the same address, may have written it, and undo writes what it says.
 */
export function readEntries(stored: unknown): readonly JournalEntry[] {
  if (!isRecord(stored)) return [];
  const { version, entries } = stored;
  if (version === JOURNAL_VERSION && areEntries(entries)) return entries;
  if (version === 1 && areFirstEntries(entries)) {
    return entries.map(({ id, title, edits }) => ({ id, title, batch: batchOf({ cells: edits }) }));
  }
  return [];
}

interface FirstEntry {
  readonly id: string;
  readonly title: string;
  readonly edits: readonly Edit[];
}

const isEntry = isRecordOf({ id: isText, title: isText, batch: isDoneBatch });
const isFirstEntry = isRecordOf({ id: isText, title: isText, edits: isListOf(isEdit) });

function areEntries(
  value: unknown,
): value is readonly { readonly id: string; readonly title: string; readonly batch: Batch }[] {
  return isListOf(isEntry)(value);
}

function areFirstEntries(value: unknown): value is readonly FirstEntry[] {
  return isListOf(isFirstEntry)(value);
}
