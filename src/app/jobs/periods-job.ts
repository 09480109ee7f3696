import type { SourceBook } from "../../core/consolidate/sources";
import { proposePeriods } from "../../core/periods/propose-periods";
import { periodsSaying } from "../../core/texts/periods";
import type { Job } from "./job";
import { NO_LOOKS } from "./job";
import { sourceBooks } from "./source-books";

/**
 * The latest period beside those before and the same of the last year, of this workbook and of files
 * that were read besides.
 *
 * @param files other workbooks, as `readSourceBook` gave them
 */
export function periodsJob(files: readonly SourceBook[]): Job {
  return {
    id: "periods",
    looksNeeded: NO_LOOKS,
    propose: (input, choices) =>
      proposePeriods(input.workbook, sourceBooks(input, files), choices).proposal,
    say: periodsSaying,
  };
}
