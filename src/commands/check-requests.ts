import type { Unsubscribe } from "../app/ports";

type Listener = () => void;

let listener: Listener | null = null;
let waiting = false;

/** A ribbon button asked for a check. One that comes before the pane is ready waits for it. */
export function requestCheck(): void {
  if (listener === null) waiting = true;
  else listener();
}

/** The pane's own «Перевірити»; called at once when a request is waiting. One pane, one listener. */
export function onCheckRequested(next: Listener): Unsubscribe {
  listener = next;
  if (waiting) {
    waiting = false;
    next();
  }
  return () => {
    if (listener === next) listener = null;
  };
}
