import type { Checking } from "./checking";
import type { Desk } from "./desk";

/** A person who types on is not checked between two cells. */
const PAUSE_MS = 700;

export interface Following {
  /** Told when somebody changes the workbook; the sheet is null where it is not known which. */
  readonly workbookChanged: (sheet: string | null) => void;
  readonly stop: () => void;
}

/**
 * With «Стежити за змінами» on, checks again soon after each change, quietly: what is shown stays
 * until there is something new, and nothing takes the focus. What a person is looking at before it
 * is written is not changed under their eyes; that waits until they are done.
 */
export function createFollowing(desk: Desk, checking: Checking): Following {
  let timer: ReturnType<typeof setTimeout> | null = null;

  function stop(): void {
    if (timer !== null) clearTimeout(timer);
    timer = null;
  }

  function later(): void {
    stop();
    timer = setTimeout(() => {
      timer = null;
      void follow();
    }, PAUSE_MS);
  }

  async function follow(): Promise<void> {
    const { work, preview, job, settingsOpen } = desk.state();
    const isBusy = work.kind !== "none" || preview !== null || job !== null || settingsOpen;
    if (isBusy) later();
    // Excel may be in a cell just now; then the person sees that the result is old.
    else if (!(await checking.checkQuietly())) desk.send({ kind: "workbook-changed", sheet: null });
  }

  return {
    workbookChanged: (sheet) => {
      const { preferences, outcome } = desk.state();
      if (!preferences.live || outcome.kind !== "report") {
        checking.workbookChanged(sheet);
        return;
      }
      checking.changedMeanwhile();
      later();
    },
    stop,
  };
}
