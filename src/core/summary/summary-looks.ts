import type { ChartChange, MarksChange } from "../edits/batch";
import type { OwnStyle } from "../own-sheets/own-looks";
import type { CellRange } from "../sheet/address";
import type { SummaryGrid } from "./summary-grid";

/** Name of the sheet; a person who renames it gets a new one. */
export const SUMMARY_SHEET = "Зведення";

const CHART = "Звірка: план і факт";
/** Bars longer than this are of no use; the chart shows what fits. */
const MOST_BARS = 20;
/** Rows of the sheet that a pair of bars and its name take. */
const ROWS_A_BAR = 1.4;

/** In points: names wide, sums wide enough for a hundred million. */
export const SUMMARY_STYLE: OwnStyle = {
  widths: [270, 100, 130, 100, 115, 100],
  vertical: "center",
};

export function marksOf(sheet: string, { places }: SummaryGrid): MarksChange {
  return {
    sheet,
    after: places.map(({ first, last }) => ({
      kind: "bar",
      range: column(5, first, last),
      color: "#BDD7EE",
      full: 1,
    })),
    before: null,
  };
}

/** Plan against actual of the section that tells most: by direction where there are, else the first. */
export function chartOf(sheet: string, { places }: SummaryGrid): ChartChange {
  const shown = places.find(({ kind }) => kind === "direction") ?? places[0];
  if (shown === undefined) return { sheet, name: CHART, after: null };
  const last = Math.min(shown.last, shown.first + MOST_BARS - 1);
  return {
    sheet,
    name: CHART,
    after: {
      type: "bars",
      title: "План і фактичне фінансування, грн",
      categories: column(0, shown.first, last),
      series: [
        { name: "План", values: column(1, shown.first, last), color: "#8EA9DB" },
        { name: "Профінансовано", values: column(2, shown.first, last), color: "#305496" },
      ],
      over: { top: 1, left: 7, bottom: bottomOf(last - shown.first + 1), right: 16 },
    },
  };
}

function column(index: number, top: number, bottom: number): CellRange {
  return { top, left: index, bottom, right: index };
}

function bottomOf(bars: number): number {
  return 5 + Math.max(12, Math.ceil(bars * ROWS_A_BAR));
}
