import type { JudgeProgress } from "../../app/ports";

/** Lets long work be followed and stopped. */
export interface Pace {
  /** Tells how far it is, and gives the thread away for a moment. @throws Stopped */
  readonly pause: (progress: JudgeProgress) => Promise<void>;
}

/** Thrown where the person has stopped the work. */
export class Stopped extends Error {}

/** Goes on after everything else that waits for the thread: a press on «Скасувати», a drawing. */
export function paceOf(onProgress: (progress: JudgeProgress) => void, signal: AbortSignal): Pace {
  return {
    pause: async (progress) => {
      onProgress(progress);
      await new Promise((resolve) => setTimeout(resolve, 0));
      if (signal.aborted) throw new Stopped();
    },
  };
}
