import type { Unsubscribe } from "../app/ports";

/** What a button outside the pane asks of it. Whatever writes is shown in the pane first. */
export type PaneRequest = "check" | "compute" | "format" | "clear-marks";

type Listener = (request: PaneRequest) => void;

let listener: Listener | null = null;
let whenShown: (() => void) | null = null;
let waiting: PaneRequest | null = null;

/** A button asked for something. What comes before the pane is ready waits for it; the last one counts. */
export function requestOfPane(request: PaneRequest): void {
  if (listener === null) waiting = request;
  else listener(request);
}

/** The pane's answer to buttons; called at once when a request is waiting. One pane, one listener. */
export function onPaneRequested(next: Listener): Unsubscribe {
  listener = next;
  const missed = waiting;
  waiting = null;
  if (missed !== null) next(missed);
  return () => {
    if (listener === next) listener = null;
  };
}

/** The pane was shown for what was asked, which may have taken until a cell was no longer edited. */
export function paneWasShown(): void {
  whenShown?.();
}

/** Told each time that a button outside the pane has shown it. */
export function onPaneShown(next: () => void): Unsubscribe {
  whenShown = next;
  return () => {
    if (whenShown === next) whenShown = null;
  };
}
