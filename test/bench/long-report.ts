import { cellOf } from "../../src/core/edits/apply";
import type { CellAddress } from "../../src/core/sheet/address";
import type { Cell, CellValue, WorkbookSnapshot } from "../../src/core/sheet/snapshot";
import { makeSheet } from "../../src/core/sheet/snapshot";
import { REPORT_HEADER } from "../support/report-header";

/**
 * A report of so many lines as staff keep it: every third figure is text, every tenth percent is
 * wrong, and the total is right.
 */
export function longReport(lines: number): WorkbookSnapshot {
  const rows: (readonly CellValue[])[] = [REPORT_HEADER];
  let actualSum = 0;
  for (let line = 1; line <= lines; line++) {
    const actual = 100 + (line % 700);
    actualSum += actual;
    rows.push([
      line,
      `Завдання ${line}`,
      `Захід ${line}`,
      "2018-2020",
      "Управління",
      1000,
      line % 3 === 0 ? `${actual}, 00` : actual,
      line % 10 === 0 ? "38%" : `${actual / 10}%`.replace(".", ","),
      "Виконується",
    ]);
  }
  rows.push(["", "Всього:", "", "", "", 1000 * lines, actualSum, null, null]);
  const cells = rows.flatMap((row, at) => row.map((value, column) => cellAt(at, column, value)));
  const base = { id: "1", name: "Звіт", visibility: "visible", merges: [] } as const;
  return { name: "long.xlsx", sheets: [makeSheet(base, cells)] };
}

function cellAt(row: number, column: number, value: CellValue): readonly [CellAddress, Cell] {
  return [{ row, column }, cellOf({ formula: null, value, numberFormat: "General" })];
}
