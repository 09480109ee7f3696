import type { Failure, FailureCode, Result } from "../../app/failure";
import { success } from "../../app/failure";
import type {
  JournalPort,
  JudgePort,
  KeptPort,
  Preferences,
  PreferencesPort,
  RunsPort,
  WorkbookPort,
} from "../../app/ports";
import { isUnloadedPart } from "../../app/unloaded-part";
import type { Language } from "../../core/texts/format";
import type { OpenAnswers } from "./answering";
import type { OpenExport } from "./exporting";
import type { LoadJob } from "./open-job";
import type { PaneEvent, PaneState, Retry } from "./pane-state";
import { initialState } from "./pane-state";
import { reduce } from "./reduce";
import type { DeadlinesTool, OpenManyFiles, OpenSources } from "./tools";

export interface PanePorts {
  readonly workbook: WorkbookPort;
  readonly judge: JudgePort;
  readonly journal: JournalPort;
  readonly kept: KeptPort;
  readonly runs: RunsPort;
  readonly preferences: PreferencesPort;
}

/** What the pane is told of the place it runs in. */
export interface PaneSurroundings {
  readonly preferences: Preferences;
  /** Language of Excel's own interface. */
  readonly hostLanguage: Language;
  /** A name for an action that no other has. */
  readonly newId: () => string;
  /** The year in which the person works. */
  readonly year: () => number;
  /** Fetches the code of a job that a person asked for. */
  readonly loadJob: LoadJob;
  readonly loadExport: () => Promise<OpenExport>;
  readonly loadAnswers: () => Promise<OpenAnswers>;
  readonly loadSources: () => Promise<OpenSources>;
  readonly loadDeadlines: () => Promise<DeadlinesTool>;
  readonly loadManyFiles: () => Promise<OpenManyFiles>;
}

/** What everything that the pane does works with: its state, its ports, its language. */
export interface Desk {
  readonly ports: PanePorts;
  readonly state: () => PaneState;
  readonly send: (event: PaneEvent) => void;
  readonly subscribe: (listener: () => void) => () => void;
  readonly language: () => Language;
  readonly newId: () => string;
  readonly year: () => number;
}

/** The pane's state, kept in one place. */
export function createDesk(ports: PanePorts, surroundings: PaneSurroundings): Desk {
  let state = initialState(surroundings.preferences);
  const listeners = new Set<() => void>();
  return {
    ports,
    state: () => state,
    send: (event) => {
      const next = reduce(state, event);
      if (next === state) return;
      state = next;
      for (const listener of listeners) listener();
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    language: () => state.preferences.language ?? surroundings.hostLanguage,
    newId: surroundings.newId,
    year: surroundings.year,
  };
}

/** A port that throws is a mistake of ours: the person gets a message and a pane that still works. */
export async function guarded<Value>(task: () => Promise<Result<Value>>): Promise<Result<Value>> {
  try {
    return await task();
  } catch (error) {
    if (isUnloadedPart(error)) return { ok: false, failure: { code: "part-not-loaded" } };
    const detail = error instanceof Error ? error.name : "unknown";
    return { ok: false, failure: { code: "unexpected", detail } };
  }
}

/** A part that is fetched for those who ask for it; null where it could not be, which is told. */
export async function fetched<Part>(
  desk: Desk,
  load: () => Promise<Part>,
  retry: Retry,
): Promise<Part | null> {
  const loaded = await guarded(async () => success(await load()));
  if (loaded.ok) return loaded.value;
  desk.send({ kind: "work-failed", failure: loaded.failure, retry });
  return null;
}

const OUTDATED: ReadonlySet<FailureCode> = new Set([
  "changed-since",
  "read-back-differs",
  "not-taken-back",
  "write-unanswered",
  "sheet-missing",
]);

/** Cells that are no longer as shown cannot be written by trying again, only by checking again. */
export function isOutdated({ code }: Failure): boolean {
  return OUTDATED.has(code);
}

export function retryOf(failure: Failure, action: "apply" | "undo"): Retry {
  return { kind: isOutdated(failure) ? "check" : action };
}
