import type { Desk } from "./desk";
import { guarded } from "./desk";
import type { PaneState, Target } from "./pane-state";

export interface Going {
  /** Selects the place in the sheet; a hidden sheet asks first. */
  readonly goTo: (target: Target) => Promise<void>;
  /** Makes visible what hides the place, which the person has asked for, and goes there. */
  readonly unhide: (what: "sheet" | "lines", target: Target) => Promise<void>;
}

export function createGoing(desk: Desk): Going {
  async function goTo(target: Target): Promise<void> {
    const gone = await guarded(() => desk.ports.workbook.select(target.sheet, target.range));
    if (!gone.ok) desk.send({ kind: "going-failed", failure: gone.failure, target });
    else if (tellsOfGoing(desk.state())) desk.send({ kind: "notice-closed" });
  }

  async function unhide(what: "sheet" | "lines", target: Target): Promise<void> {
    const { sheet, range } = target;
    const { show, showLines } = desk.ports.workbook;
    const shown = await guarded(() => (what === "sheet" ? show(sheet) : showLines(sheet, range)));
    if (!shown.ok) desk.send({ kind: "going-failed", failure: shown.failure, target });
    else await goTo(target);
  }

  return { goTo, unhide };
}

function tellsOfGoing({ notice }: PaneState): boolean {
  return notice?.kind === "hidden" || (notice?.kind === "failure" && notice.retry.kind === "go");
}
