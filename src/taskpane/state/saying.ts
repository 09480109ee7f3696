import type { PaneState, Work } from "./pane-state";

/** What is said of the work and of its result to those who do not see the pane. */
export type Saying =
  | { readonly kind: "nothing" }
  | { readonly kind: "work"; readonly work: Exclude<Work["kind"], "none"> }
  | { readonly kind: "result" }
  | { readonly kind: "stale" };

export const NOTHING_SAID: Saying = { kind: "nothing" };

/**
 * What is to be said once the pane has gone from one state to the next. What was said is not said again
 * when something else passes, such as a message that is closed; each step of the progress would be too much.
 */
export function nextSaying(said: Saying, before: PaneState, now: PaneState): Saying {
  if (now.work.kind !== before.work.kind && now.work.kind !== "none") {
    // The check after what was written begins of itself: of the writing the message tells.
    const isOfItself = now.work.kind === "checking" && before.work.kind !== "none";
    return isOfItself ? NOTHING_SAID : { kind: "work", work: now.work.kind };
  }
  if (resultOf(now) !== resultOf(before)) return { kind: now.stale ? "stale" : "result" };
  // It failed, or was cancelled, or the message tells what was done.
  if (now.work.kind !== before.work.kind) return NOTHING_SAID;
  // What is being written changes the workbook too, and is checked afterwards.
  if (now.stale && !before.stale && now.work.kind === "none") return { kind: "stale" };
  return said;
}

/** Another object after each check. */
function resultOf({ outcome }: PaneState): object | null {
  switch (outcome.kind) {
    case "none":
      return null;
    case "report":
      return outcome.checked;
    case "nothing-to-check":
      return outcome;
  }
}
