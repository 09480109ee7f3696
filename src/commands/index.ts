import { showPane } from "../adapters/excel/pane";
import { associateCommand } from "../adapters/excel/ribbon-commands";
import type { PaneRequest } from "./pane-requests";
import { requestOfPane } from "./pane-requests";

export { onPaneRequested } from "./pane-requests";

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
      await showPane();
    });
  }
}
