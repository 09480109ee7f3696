import type { SourceBook } from "../../core/consolidate/sources";
import { proposeConsolidate } from "../../core/consolidate/propose-consolidate";
import { consolidateSaying } from "../../core/texts/consolidate";
import type { Job } from "./job";
import { NO_LOOKS } from "./job";
import { sourceBooks } from "./source-books";

/**
 * Joins the reports on the chosen sheets, and in files that were read besides, into the programme's
 * report on a sheet of this workbook.
 *
 * @param files other workbooks, as `readSourceBook` gave them
 */
export function consolidateJob(files: readonly SourceBook[]): Job {
  return {
    id: "consolidate",
    looksNeeded: NO_LOOKS,
    propose: (input, choices) => {
      const { workbook, profile } = input;
      const books = sourceBooks(input, files);
      return proposeConsolidate({ workbook, books, style: profile.style }, choices).proposal;
    },
    say: consolidateSaying,
  };
}
