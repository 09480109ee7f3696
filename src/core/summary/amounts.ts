import { formatRange, quoteSheetName } from "../sheet/address";
import type { CellAddress } from "../sheet/address";
import type { Unit } from "../report/unit";

/** A cell of a report whose money goes into a summary. */
export interface Source {
  readonly sheet: string;
  /** As the sheet will be once the batch is written. */
  readonly cell: CellAddress;
  readonly unit: Unit;
  readonly kopiykas: number;
}

/** Hryvnias in one of each unit. */
const HRYVNIAS: Readonly<Record<Unit, number>> = {
  UAH: 1,
  "thousand-UAH": 1000,
  "million-UAH": 1_000_000,
};

const UNITS = Object.keys(HRYVNIAS) as readonly Unit[];

/** Formulas of Excel are at most so long (8192 characters with the sign). */
const LONGEST = 8000;

/**
 * The live sum of cells in a unit, hryvnias unless said otherwise: «=SUM('9 міс'!F11:F13,'9 міс'!F18)»,
 * amounts in thousands times 1000. Null without cells, and where Excel could not hold so long a formula.
 */
export function sumOfSources(sources: readonly Source[], target: Unit = "UAH"): string | null {
  const terms = UNITS.flatMap((unit) => {
    const own = sources.filter((source) => source.unit === unit);
    if (own.length === 0) return [];
    const runs = runsOf(own);
    const [single] = own;
    const isOne = own.length === 1 && single !== undefined;
    const sum = isOne ? runs.join("") : `SUM(${runs.join(",")})`;
    return [`${sum}${conversion(unit, target)}`];
  });
  const formula = `=${terms.join("+")}`;
  return terms.length === 0 || formula.length > LONGEST ? null : formula;
}

/** What stands behind an amount to make it one in another unit: «*1000», «/1000», nothing. */
export function conversion(from: Unit, to: Unit): string {
  const [own, other] = [HRYVNIAS[from], HRYVNIAS[to]];
  if (own === other) return "";
  return own > other ? `*${String(own / other)}` : `/${String(other / own)}`;
}

/** Kopiykas of all together. */
export function kopiykasOf(sources: readonly Source[]): number {
  return sources.reduce((sum, { kopiykas }) => sum + kopiykas, 0);
}

/** Neighbours down a column as a range, in the order of sheets and cells as they come. */
function runsOf(sources: readonly Source[]): readonly string[] {
  const runs: { sheet: string; first: CellAddress; last: CellAddress }[] = [];
  for (const { sheet, cell } of sources) {
    const run = runs.at(-1);
    const goesOn =
      run?.sheet === sheet && run.first.column === cell.column && run.last.row + 1 === cell.row;
    if (run !== undefined && goesOn) run.last = cell;
    else runs.push({ sheet, first: cell, last: cell });
  }
  return runs.map(({ sheet, first, last }) => {
    const range = { top: first.row, left: first.column, bottom: last.row, right: last.column };
    return `${quoteSheetName(sheet)}!${formatRange(range)}`;
  });
}
