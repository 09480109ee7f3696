import type { UseStore } from "idb-keyval";
import { createStore, get, update } from "idb-keyval";
import type { RunsPort } from "../../app/ports";

/** A database of its own: an existing one gets no second store. */
const DATABASE = "zvirka-runs";
const STORE = "runs";
const KEY = "last";

/** Workbooks that were checked least lately are forgotten. */
const MOST_WORKBOOKS = 20;

interface StoredRun {
  readonly workbook: string;
  readonly fingerprints: readonly string[];
}

/**
 * What the last check of each workbook found, in IndexedDB, of the last 20 workbooks. A browser may
 * block or lose storage: runs are then compared until the pane is closed, so nothing here fails.
 */
export function browserRuns(): RunsPort {
  const session = new Map<string, readonly string[]>();
  let store: UseStore | null = null;
  const openStore = (): UseStore => (store ??= createStore(DATABASE, STORE));
  return {
    last: async (workbook) => {
      const known = session.get(workbook);
      if (known !== undefined) return known;
      try {
        const runs = readRuns(await get(KEY, openStore()));
        return runs.find((run) => run.workbook === workbook)?.fingerprints ?? null;
      } catch {
        return null;
      }
    },
    save: async (workbook, fingerprints) => {
      session.set(workbook, fingerprints);
      try {
        await update(
          KEY,
          (stored: unknown) => ({
            version: 1,
            runs: withRun(readRuns(stored), workbook, fingerprints),
          }),
          openStore(),
        );
      } catch {
        // Kept for the session above.
      }
    },
  };
}

function withRun(
  runs: readonly StoredRun[],
  workbook: string,
  fingerprints: readonly string[],
): readonly StoredRun[] {
  const others = runs.filter((run) => run.workbook !== workbook);
  return [...others, { workbook, fingerprints }].slice(-MOST_WORKBOOKS);
}

/** Stored data is checked like any input; what is not of this version reads as nothing. */
function readRuns(stored: unknown): readonly StoredRun[] {
  if (!isRecord(stored) || stored["version"] !== 1) return [];
  const { runs } = stored;
  return Array.isArray(runs) ? runs.filter(isRun) : [];
}

function isRun(value: unknown): value is StoredRun {
  if (!isRecord(value)) return false;
  const { workbook, fingerprints } = value;
  return (
    typeof workbook === "string" &&
    Array.isArray(fingerprints) &&
    fingerprints.every((each) => typeof each === "string")
  );
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null;
}
