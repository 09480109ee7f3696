import { showPane } from "../adapters/excel/pane";
import { associateCommand } from "../adapters/excel/ribbon-commands";
import { requestCheck } from "./check-requests";

export { onCheckRequested } from "./check-requests";

/** The FunctionName of the ribbon button «Перевірити» in manifest.xml. */
export const CHECK_COMMAND = "checkWorkbook";

/**
 * Binds the ribbon buttons. Called by the page's entry as soon as Office.js is loaded: a button that
 * opened the page is answered only if its function is bound by then.
 */
export function registerCommands(): void {
  associateCommand(CHECK_COMMAND, async () => {
    // Where the pane cannot be shown the check runs all the same: its result is there to be seen
    // once the person opens the pane.
    await showPane();
    requestCheck();
  });
}
