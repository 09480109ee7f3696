import { showPane } from "../adapters/excel/pane";
import { associateCommand } from "../adapters/excel/ribbon-commands";
import type { Result } from "../app/failure";
import type { PaneRequest } from "./pane-requests";
import { paneWasShown, requestOfPane } from "./pane-requests";

export { onPaneRequested, onPaneShown } from "./pane-requests";

/** How long it is tried to show the pane while a cell is being edited; Excel ends a command after five minutes. */
const MOST_TRIES = 120;
const PAUSE_MS = 1000;

/** The FunctionNames in manifest.xml, of the ribbon and of a cell's menu, with what they ask for. */
const COMMANDS: Readonly<Record<string, PaneRequest>> = {
  checkWorkbook: "check",
  computeSheets: "compute",
  formatSheets: "format",
  clearMarks: "clear-marks",
};

/**
 * Binds the ribbon buttons. Called by the page's entry as soon as Office.js is loaded: a button that
 * opened the page is answered only if its function is bound by then.
 */
export function registerCommands(): void {
  for (const [name, request] of Object.entries(COMMANDS)) {
    associateCommand(name, async () => {
      // Where the pane cannot be shown, or Excel does not answer, it does what is asked all the same: the
      // result, or why there is none, is seen once the pane is there, and nothing is written before.
      requestOfPane(request);
      const shown = await showPane();
      if (isEdited(shown) ? await shownAfterEditing() : shown.ok) paneWasShown();
    });
  }
}

/** While a cell is being edited Excel may refuse to show it, and nothing would be seen of what was asked. */
async function shownAfterEditing(): Promise<boolean> {
  for (let tries = 0; tries < MOST_TRIES; tries++) {
    await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
    const shown = await showPane();
    if (!isEdited(shown)) return shown.ok;
  }
  return false;
}

function isEdited(shown: Result<void>): boolean {
  return !shown.ok && shown.failure.code === "cell-being-edited";
}
