import type { SourceBook } from "../../core/consolidate/sources";
import { proposeBridge } from "../../core/programme/propose-bridge";
import { bridgeSaying } from "../../core/texts/bridge";
import type { Job } from "./job";
import { NO_LOOKS } from "./job";
import { sourceBooks } from "./source-books";

/**
 * The year's plan through the programme's editions and the reports, of this workbook and of files that
 * were read besides.
 *
 * @param files other workbooks, as `readSourceBook` gave them
 */
export function bridgeJob(files: readonly SourceBook[]): Job {
  return {
    id: "bridge",
    looksNeeded: NO_LOOKS,
    propose: (input, choices) =>
      proposeBridge(input.workbook, sourceBooks(input, files), choices).proposal,
    say: bridgeSaying,
  };
}
