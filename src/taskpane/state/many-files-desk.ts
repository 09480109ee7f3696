import { success } from "../../app/failure";
import { guarded } from "./desk";
import type { FilesWork, ManyFilesState } from "./many-files-model";
import { NOTHING_PICKED } from "./many-files-model";

/** What everything that is done with many files works with: their state, and the one thing that goes on. */
export interface FilesDesk {
  readonly state: () => ManyFilesState;
  readonly set: (change: Partial<ManyFilesState>) => void;
  readonly subscribe: (listener: () => void) => () => void;
  readonly isBusy: () => boolean;
  /** Does one thing that can be ended; null where something else goes on, or it was ended, or it failed. */
  readonly during: <Value>(
    work: FilesWork,
    task: (signal: AbortSignal) => Promise<Value>,
  ) => Promise<Value | null>;
  /** Ends what goes on; false where nothing does. */
  readonly end: () => boolean;
}

export const IDLE: FilesWork = { kind: "none" };

export function createFilesDesk(): FilesDesk {
  let state = NOTHING_PICKED;
  let running: AbortController | null = null;
  const listeners = new Set<() => void>();

  function set(change: Partial<ManyFilesState>): void {
    state = { ...state, ...change };
    for (const listener of listeners) listener();
  }

  return {
    state: () => state,
    set,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    isBusy: () => running !== null,
    during: async (work, task) => {
      if (running !== null) return null;
      const controller = new AbortController();
      running = controller;
      set({ work, failure: null });
      const outcome = await guarded(async () => success(await task(controller.signal)));
      if (running !== controller) return null;
      running = null;
      set({ work: IDLE, ...(outcome.ok ? {} : { failure: outcome.failure }) });
      return outcome.ok ? outcome.value : null;
    },
    end: () => {
      if (running === null) return false;
      running.abort();
      running = null;
      return true;
    },
  };
}
