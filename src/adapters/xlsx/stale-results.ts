import type { Workbook } from "@cj-tech-master/excelts";
import type { CellAddress } from "../../core/sheet/address";
import { linkedWorkbooks } from "../../core/sheet/external-links";
import { Calculator } from "../../workbook-file/formulas/calculator";

/** Their results change by themselves, or follow from what is not in the file. */
const OF_THE_MOMENT =
  /(?<![\p{L}\p{N}_.])(?:TODAY|NOW|RAND|RANDBETWEEN|RANDARRAY|INDIRECT|OFFSET|CELL|INFO|RTD|WEBSERVICE)\(/iu;
/** Less than what fifteen digits of a sum in billions can differ by. */
const SAME_SHARE = 1e-9;
const SAME_AMOUNT = 1e-6;

/**
 * Formulas whose stored number is not what they give, by the names of their sheets; null where that
 * cannot be told, because results follow from another workbook or from the moment. Computes the
 * workbook: its results are new afterwards.
 */
export function staleResults(
  workbook: Workbook,
): ReadonlyMap<string, readonly CellAddress[]> | null {
  const stored = storedResults(workbook);
  if (
    stored.some(({ formula }) => OF_THE_MOMENT.test(formula) || linkedWorkbooks(formula).length > 0)
  )
    return null;
  new Calculator(workbook, () => new Date().getFullYear()).calculate();
  const stale = new Map<string, CellAddress[]>();
  for (const { sheet, cell, result } of stored) {
    const now = workbook.getWorksheet(sheet)?.findCell(cell.row + 1, cell.column + 1)?.result;
    if (typeof now !== "number" || isSame(result, now)) continue;
    stale.set(sheet, [...(stale.get(sheet) ?? []), cell]);
  }
  return stale;
}

interface StoredResult {
  readonly sheet: string;
  readonly cell: CellAddress;
  readonly formula: string;
  readonly result: number;
}

function storedResults({ worksheets }: Workbook): readonly StoredResult[] {
  const found: StoredResult[] = [];
  for (const sheet of worksheets) {
    sheet.eachRow((row, rowNumber) => {
      row.eachCell(({ formula, result }, columnNumber) => {
        if (formula === undefined || typeof result !== "number") return;
        const cell = { row: rowNumber - 1, column: columnNumber - 1 };
        found.push({ sheet: sheet.name, cell, formula, result });
      });
    });
  }
  return found;
}

function isSame(a: number, b: number): boolean {
  const difference = Math.abs(a - b);
  return difference <= SAME_AMOUNT || difference <= SAME_SHARE * Math.max(Math.abs(a), Math.abs(b));
}
