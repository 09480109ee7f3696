import type { CellRange } from "../../../core/sheet/address";
import { parseRange } from "../../../core/sheet/address";
import { at } from "../cell-reading";
import { splitRows } from "../read-blocks";
import { digestOf } from "./digest";
import type { Job } from "./jobs";
import { RANGE_COST, readJobs } from "./jobs";
import type { Session } from "./session";
import { rangeIn, sheetIn } from "./session";

const CELL_COST = 80;
const CELLS_PER_JOB = 20_000;

/**
 * What whole sheets hold, in short: every constant and formula with its place, and the names of the
 * charts. Values of formulas are left out, for they follow other cells.
 */
export async function readSheetDigests(
  session: Session,
  names: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  if (names.length === 0) return new Map();
  const asked = names.map((name) => {
    const sheet = sheetIn(session, name);
    const used = sheet.getUsedRangeOrNullObject(true);
    used.load("address");
    sheet.charts.load("items/name");
    return { name, used, sheet };
  });
  session.leaveIfStopped();
  await session.context.sync();
  const held = asked.map(({ name, used, sheet }) => ({
    name,
    used: used.isNullObject ? null : rangeOf(used.address),
    charts: sheet.charts.items.map((chart) => chart.name),
    cells: [] as (readonly [cell: string, formula: unknown])[],
  }));
  const jobs = held.flatMap(({ name, used, cells }) =>
    used === null ? [] : bandsOf(used).map((band) => bandJob(session, name, band, cells)),
  );
  await readJobs(session, jobs);
  return new Map(
    held.map(({ name, charts, cells }) => [name, digestOf([cells, charts.toSorted()])]),
  );
}

function bandsOf(used: CellRange): readonly CellRange[] {
  return splitRows(used, Math.max(1, Math.floor(CELLS_PER_JOB / (used.right - used.left + 1))));
}

function bandJob(
  session: Session,
  sheet: string,
  band: CellRange,
  cells: (readonly [cell: string, formula: unknown])[],
): Job {
  const columns = band.right - band.left + 1;
  return {
    cost: RANGE_COST + (band.bottom - band.top + 1) * columns * CELL_COST,
    queue: () => {
      const range = rangeIn(session, sheet, band);
      range.load("formulas");
      return () => {
        for (let row = band.top; row <= band.bottom; row++) {
          for (let column = band.left; column <= band.right; column++) {
            const formula = at(range.formulas, row - band.top, column - band.left);
            if (formula !== "") cells.push([`${row},${column}`, formula]);
          }
        }
      };
    },
  };
}

/** The range of «'Звіт'!A1:C5». */
export function rangeOf(address: string): CellRange | null {
  return parseRange(address.slice(address.lastIndexOf("!") + 1).replaceAll("$", ""));
}

/** Non-empty cells of whole rows; what it gives is called after the jobs. */
export function askRowContents(
  session: Session,
  sheet: string,
  rows: { readonly first: number; readonly last: number },
): { readonly job: Job; readonly cells: () => readonly CellRange[] } {
  const found: CellRange[] = [];
  const queue = (): (() => void) => {
    const used = sheetIn(session, sheet)
      .getRange(`${rows.first + 1}:${rows.last + 1}`)
      .getUsedRangeOrNullObject(true);
    used.load("address,formulas");
    return () => {
      found.push(...filledCells(used));
    };
  };
  return { job: { cost: RANGE_COST, queue }, cells: () => found };
}

function filledCells(used: Excel.Range): readonly CellRange[] {
  const area = used.isNullObject ? null : rangeOf(used.address);
  if (area === null) return [];
  return cellsOf(area).filter(
    ({ top, left }) => at(used.formulas, top - area.top, left - area.left) !== "",
  );
}

function cellsOf({ top, left, bottom, right }: CellRange): readonly CellRange[] {
  return Array.from({ length: bottom - top + 1 }, (_, down) =>
    Array.from({ length: right - left + 1 }, (_, aside) => {
      const [row, column] = [top + down, left + aside];
      return { top: row, left: column, bottom: row, right: column };
    }),
  ).flat();
}
