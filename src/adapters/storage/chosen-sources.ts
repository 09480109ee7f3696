import type { UseStore } from "idb-keyval";
import { createStore, get, update } from "idb-keyval";
import type { ChosenSources, ChosenSourcesPort } from "../../app/ports";
import { isListOf, isRecord, isRecordOf, isText } from "./shapes";

/** A database of its own: an existing one gets no second store. */
const DATABASE = "zvirka-sources";
const STORE = "sources";
const KEY = "last";

/** What was chosen least lately is forgotten. */
const MOST_KEPT = 60;

interface StoredChoice {
  readonly workbook: string;
  readonly job: string;
  readonly chosen: ChosenSources;
}

/**
 * What was put together last of each workbook, in IndexedDB. A browser may block or lose storage: it is
 * then remembered until the pane is closed, so nothing here fails.
 */
export function browserChosenSources(): ChosenSourcesPort {
  const session = new Map<string, ChosenSources>();
  let store: UseStore | null = null;
  const openStore = (): UseStore => (store ??= createStore(DATABASE, STORE));
  return {
    last: async (workbook, job) => {
      const known = session.get(`${job} ${workbook}`);
      if (known !== undefined) return known;
      try {
        const all = readStored(await get(KEY, openStore()));
        return all.find((each) => each.workbook === workbook && each.job === job)?.chosen ?? null;
      } catch {
        return null;
      }
    },
    save: async (workbook, job, chosen) => {
      session.set(`${job} ${workbook}`, chosen);
      try {
        await update(
          KEY,
          (stored: unknown) => ({
            version: 1,
            choices: [
              ...readStored(stored).filter(
                (each) => each.workbook !== workbook || each.job !== job,
              ),
              { workbook, job, chosen },
            ].slice(-MOST_KEPT),
          }),
          openStore(),
        );
      } catch {
        // Kept for the session above.
      }
    },
  };
}

const isChoice = isRecordOf({
  workbook: isText,
  job: isText,
  chosen: isRecordOf({
    changed: isListOf(isText),
    files: isListOf(isText),
    answers: (value) => isRecord(value) && Object.values(value).every(isText),
  }),
});

/** Stored data is checked like any input; what is not of this version reads as nothing. */
function readStored(stored: unknown): readonly StoredChoice[] {
  if (!isRecord(stored) || stored["version"] !== 1) return [];
  const { choices } = stored;
  return Array.isArray(choices)
    ? choices.filter((each): each is StoredChoice => isChoice(each))
    : [];
}
