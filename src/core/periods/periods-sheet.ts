import type { Batch, ChartChange } from "../edits/batch";
import { batchOf, joinBatches } from "../edits/batch";
import type { OwnSheet } from "../own-sheets/own-rows";
import { byNumberAndName, renewRows } from "../own-sheets/own-rows";
import { ownSheetBatch } from "../own-sheets/own-sheet-batch";
import { PERIODS_FOOT } from "../report/own-sheet";
import { yearOfPeriod } from "../report/period";
import type { Unit } from "../report/unit";
import type { CellRange } from "../sheet/address";
import type { SheetSnapshot } from "../sheet/snapshot";
import type { PeriodsInARow } from "./periods";
import { CHART_ROWS, HEADER_ROW, PERIOD_COLUMNS, periodRows } from "./periods-rows";

const { count: COLUMNS, percent: PERCENT, beside: BESIDE } = PERIOD_COLUMNS;
const CHART = "Звірка: виконання за періодами";
const STYLE = {
  widths: [45, 260, 100, 100, 75, 100, 100, 100, 260],
  vertical: "center",
} as const;

/** Name of the sheet of a year's periods. */
export function periodsSheetName({ states }: PeriodsInARow): string {
  const period = states.at(-1)?.period ?? "";
  return `Хід виконання ${String(yearOfPeriod(period))}`;
}

/** Periods beside each other on a sheet of their own: sums with a chart, then each measure. */
export function periodsBatch(
  periods: PeriodsInARow,
  unit: Unit,
  existing: SheetSnapshot | null,
  place: { readonly name: string; readonly after: string | null },
): Batch {
  const own: OwnSheet = {
    name: place.name,
    columns: COLUMNS,
    foot: PERIODS_FOOT,
    keyOf: byNumberAndName(HEADER_ROW),
  };
  const rows = periodRows(periods, unit);
  const renewal = renewRows(existing, own, rows);
  const isNew = existing === null;
  const { after } = place;
  const batch = ownSheetBatch({ own, rows, renewal, style: STYLE, isNew, after });
  if (!isNew && !renewal.isMoved) return batch;
  return joinBatches([batch, batchOf({ charts: [chartOf(own.name, periods.states.length)] })]);
}

function chartOf(sheet: string, count: number): ChartChange {
  const [top, bottom] = [HEADER_ROW + 1, HEADER_ROW + count];
  const column = (index: number): CellRange => ({ top, left: index, bottom, right: index });
  return {
    sheet,
    name: CHART,
    after: {
      type: "columns",
      title: "Відсоток плану і частка року, що минула",
      categories: column(1),
      series: [
        { name: "Профінансовано", values: column(PERCENT), color: "#305496" },
        { name: "Минуло року", values: column(BESIDE), color: "#BFBFBF" },
      ],
      over: { top: bottom + 2, left: 1, bottom: bottom + 1 + CHART_ROWS, right: 6 },
    },
  };
}
