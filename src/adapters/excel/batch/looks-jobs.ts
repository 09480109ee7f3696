import type { CellAddress, CellRange } from "../../../core/sheet/address";
import type { LooksUpdate } from "../../../core/sheet/looks";
import { groupCells } from "../group-cells";
import { splitRows } from "../read-blocks";
import type { LooksMask } from "./cell-looks";
import { costOfCell, loadOptions, lookAlike, maskOf, settableLooks } from "./cell-looks";
import type { Job } from "./jobs";
import { nothingToTake, RANGE_COST } from "./jobs";
import type { Session } from "./session";
import { rangeIn } from "./session";

/** No part of a range takes more of a request than this. */
const MOST_PER_JOB = 1_000_000;

/** Reads looks row by row into `rows`. */
export function readLooksJobs<Found>(
  session: Session,
  sheet: string,
  range: CellRange,
  mask: LooksMask,
  read: (properties: Excel.CellProperties) => Found,
  rows: Found[][],
): readonly Job[] {
  return bandsOf(range, costOfCell(mask)).map(({ band, cost }) => ({
    cost,
    queue: () => {
      const found = rangeIn(session, sheet, band).getCellProperties(loadOptions(mask));
      return () => {
        found.value.forEach((row, down) => {
          rows[band.top - range.top + down] = row.map(read);
        });
      };
    },
  }));
}

/** Reads number formats row by row into `rows`. */
export function readFormatsJob(
  session: Session,
  sheet: string,
  range: CellRange,
  rows: string[][],
): Job {
  return {
    cost: RANGE_COST,
    queue: () => {
      const cells = rangeIn(session, sheet, range);
      cells.load("numberFormat");
      return () => {
        takeFormats(cells, rows);
      };
    },
  };
}

function takeFormats({ numberFormat }: Excel.Range, rows: string[][]): void {
  // Declared as `any[][]`.
  for (const row of numberFormat as unknown[][]) rows.push(row.map(String));
}

/** Gives every cell of a range the same looks. */
export function alikeJobs(
  session: Session,
  sheet: string,
  range: CellRange,
  looks: LooksUpdate,
): readonly Job[] {
  const plain: Job = {
    cost: RANGE_COST,
    queue: () => {
      lookAlike(rangeIn(session, sheet, range), looks);
      return nothingToTake;
    },
  };
  const { borders } = looks;
  if (borders === undefined) return [plain];
  // Lines go cell by cell: those of a range are its outer ones and those between, not each cell's.
  const lines = Array.from({ length: range.bottom - range.top + 1 }, () =>
    Array.from({ length: range.right - range.left + 1 }, () => ({ borders })),
  );
  return [plain, ...severalJobs(session, sheet, range, lines)];
}

/** Gives each cell of a range its own looks, by row, then by column. */
export function severalJobs(
  session: Session,
  sheet: string,
  range: CellRange,
  looks: readonly (readonly LooksUpdate[])[],
): readonly Job[] {
  const first = looks[0]?.[0] ?? {};
  const unfilled = cellsWhere(range, looks, ({ fill }) => fill === null);
  const bare = groupCells(unfilled).map((area): Job => ({
    cost: RANGE_COST,
    queue: () => {
      rangeIn(session, sheet, area).format.fill.clear();
      return nothingToTake;
    },
  }));
  const bands = bandsOf(range, costOfCell(maskOf(first))).map(({ band, cost }): Job => ({
    cost,
    queue: () => {
      const rows = looks.slice(band.top - range.top, band.bottom - range.top + 1);
      rangeIn(session, sheet, band).setCellProperties(
        rows.map((row) => row.map((cell) => settableLooks(cell))),
      );
      return nothingToTake;
    },
  }));
  return [...bare, ...bands];
}

function cellsWhere(
  range: CellRange,
  looks: readonly (readonly LooksUpdate[])[],
  isMeant: (looks: LooksUpdate) => boolean,
): readonly CellAddress[] {
  return looks.flatMap((row, down) =>
    row.flatMap((cell, aside) =>
      isMeant(cell) ? [{ row: range.top + down, column: range.left + aside }] : [],
    ),
  );
}

function bandsOf(
  range: CellRange,
  cellCost: number,
): readonly { readonly band: CellRange; readonly cost: number }[] {
  const rowCost = (range.right - range.left + 1) * cellCost;
  return splitRows(range, Math.max(1, Math.floor(MOST_PER_JOB / rowCost))).map((band) => ({
    band,
    cost: RANGE_COST + (band.bottom - band.top + 1) * rowCost,
  }));
}
