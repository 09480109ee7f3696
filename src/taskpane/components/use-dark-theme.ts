import { useSyncExternalStore } from "react";
import type { Theme } from "../../app/ports";

/** True or false as Excel's theme is, null where Excel does not tell. */
export type HostIsDark = () => boolean | null;

const DARK = "(prefers-color-scheme: dark)";

/** Office.js itself asks Excel for its theme no oftener than every five seconds. */
const ASKED_EVERY_MS = 2000;

/**
 * Excel tells of no change of its theme, so it is asked again: when the window gets the focus, and from time
 * to time, for a person changes it beside the pane.
 */
function subscribe(listener: () => void): () => void {
  const query = window.matchMedia(DARK);
  query.addEventListener("change", listener);
  window.addEventListener("focus", listener);
  const timer = setInterval(listener, ASKED_EVERY_MS);
  return () => {
    query.removeEventListener("change", listener);
    window.removeEventListener("focus", listener);
    clearInterval(timer);
  };
}

/** The person's choice, else Excel's theme, else the system's. */
export function useDarkTheme(theme: Theme, hostIsDark: HostIsDark): boolean {
  const surroundingsAreDark = useSyncExternalStore(
    subscribe,
    () => hostIsDark() ?? window.matchMedia(DARK).matches,
  );
  return theme === "auto" ? surroundingsAreDark : theme === "dark";
}
