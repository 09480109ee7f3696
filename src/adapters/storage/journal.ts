import type { UseStore } from "idb-keyval";
import { createStore, delMany, get, keys, set, update } from "idb-keyval";
import type { Result } from "../../app/failure";
import { success } from "../../app/failure";
import type { JournalEntry, JournalPort } from "../../app/ports";
import { JOURNAL_VERSION, readEntries } from "./read-entries";

const DATABASE = "zvirka";
const STORE = "journal";

/** Workbooks in the order in which they were last written to; no workbook has an empty address. */
const ORDER = "";

/** Of workbooks that nobody has written to for longer, nothing is remembered. */
const MOST_WORKBOOKS = 50;

/**
 * The undo journal in IndexedDB, by workbook, of the last 50 workbooks. A browser may block or lose
 * storage (private windows, policies, third-party frames): undo then still works until the pane is
 * closed, so nothing here fails. What is not a journal of a known version reads as empty.
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
        await set(workbook, { version: JOURNAL_VERSION, entries }, openStore());
        session.delete(workbook);
      } catch {
        session.set(workbook, entries);
        return success(undefined);
      }
      await forgetOldest(workbook, openStore()).catch(() => undefined);
      return success(undefined);
    },
  };
}

async function forgetOldest(latest: string, store: UseStore): Promise<void> {
  const stored = (await keys<string>(store)).filter((key) => key !== ORDER);
  let forgotten: readonly string[] = [];
  const reorder = (order: unknown): readonly string[] => {
    const known = new Set(isOrder(order) ? order : []);
    // What an earlier version wrote is older than anything in the list.
    const unknown = stored.filter((key) => !known.has(key));
    const all = [...unknown, ...known].filter((key) => key !== latest && stored.includes(key));
    forgotten = all.slice(0, Math.max(0, all.length + 1 - MOST_WORKBOOKS));
    return [...all.slice(forgotten.length), latest];
  };
  await update(ORDER, reorder, store);
  await delMany([...forgotten], store);
}

function isOrder(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every((each) => typeof each === "string");
}
