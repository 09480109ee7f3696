import { useMemo } from "react";
import type { SheetView } from "../../view/sheet-views";
import { currentSheet } from "../../view/sheet-views";
import { usePaneState } from "../pane-context";

/** What is known of the sheet before the person; counted anew only when that can have changed. */
export function useCurrentSheet(): SheetView | null {
  const { place, outcome, stale, changed } = usePaneState();
  const sheet = place?.sheet ?? null;
  return useMemo(
    () => currentSheet({ outcome, stale, changed }, sheet),
    [sheet, outcome, stale, changed],
  );
}
