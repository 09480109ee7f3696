import type { UseStore } from "idb-keyval";
import { createStore, get, set } from "idb-keyval";
import type { Result } from "../../app/failure";
import { success } from "../../app/failure";
import type { JournalEntry, JournalPort } from "../../app/ports";
import { readEntries } from "./read-entries";

const DATABASE = "zvirka";
const STORE = "journal";

/**
 * The undo journal in IndexedDB, by workbook. A browser may block or lose storage (private windows,
 * policies, third-party frames): undo then still works until the pane is closed, so nothing here
 * fails. What is not a journal of this version is left alone and reads as empty.
 */
export function browserJournal(): JournalPort {
  const session = new Map<string, readonly JournalEntry[]>();
  let store: UseStore | null = null;
  const openStore = (): UseStore => (store ??= createStore(DATABASE, STORE));
  return {
    list: async (workbook): Promise<Result<readonly JournalEntry[]>> => {
      const known = session.get(workbook);
      if (known !== undefined) return success(known);
      try {
        return success(readEntries(await get(workbook, openStore())));
      } catch {
        return success([]);
      }
    },
    save: async (workbook, entries): Promise<Result<void>> => {
      try {
        await set(workbook, { version: 1, entries }, openStore());
        session.delete(workbook);
      } catch {
        session.set(workbook, entries);
      }
      return success(undefined);
    },
  };
}
