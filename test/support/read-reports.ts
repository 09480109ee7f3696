import type { MoneyTable } from "../../src/core/report/model";
import { isMoneyTable } from "../../src/core/report/model";
import { readTables } from "../../src/core/report/read-tables";
import type { WorkbookSnapshot } from "../../src/core/sheet/snapshot";

/** The tables with money of a workbook. */
export function readReports(workbook: WorkbookSnapshot): readonly MoneyTable[] {
  return readTables(workbook).filter(isMoneyTable);
}
