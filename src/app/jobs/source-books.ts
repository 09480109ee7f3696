import type { SourceBook } from "../../core/consolidate/sources";
import { fromSheets, sourceBook } from "../../core/consolidate/sources";
import type { JobInput } from "./job";

/**
 * What is put together: the reports and programmes of this workbook, of the sheets that are asked for,
 * and those of files that were read besides.
 *
 * @param files other workbooks, as `readSourceBook` gave them
 */
export function sourceBooks(
  { workbook, report, sheets }: Pick<JobInput, "workbook" | "report" | "sheets">,
  files: readonly SourceBook[],
): readonly SourceBook[] {
  const own = sourceBook(null, workbook, report.tables, report.findings);
  return [fromSheets(own, sheets), ...files];
}
