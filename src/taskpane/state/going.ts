import type { Desk } from "./desk";
import { guarded } from "./desk";
import type { PaneState, Target } from "./pane-state";

export interface Going {
  /** Selects the place in the sheet; a hidden sheet asks first. */
  readonly goTo: (target: Target) => Promise<void>;
  /** Makes the sheet visible, which the person has asked for, and goes there. */
  readonly showSheet: (target: Target) => Promise<void>;
}

export function createGoing(desk: Desk): Going {
  async function goTo(target: Target): Promise<void> {
    const gone = await guarded(() => desk.ports.workbook.select(target.sheet, target.range));
    if (!gone.ok) desk.send({ kind: "going-failed", failure: gone.failure, target });
    else if (tellsOfGoing(desk.state())) desk.send({ kind: "notice-closed" });
  }

  async function showSheet(target: Target): Promise<void> {
    const shown = await guarded(() => desk.ports.workbook.show(target.sheet));
    if (!shown.ok) desk.send({ kind: "going-failed", failure: shown.failure, target });
    else await goTo(target);
  }

  return { goTo, showSheet };
}

function tellsOfGoing({ notice }: PaneState): boolean {
  return (
    notice?.kind === "hidden-sheet" || (notice?.kind === "failure" && notice.retry.kind === "go")
  );
}
