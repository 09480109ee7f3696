import type { CellShift } from "./cell-shift";
import { movesWholeLines, shiftRange } from "./cell-shift";

/** Kinds that are drawn; «other» is what a file may hold beside, which is kept as it is. */
export type ChartKind = "column" | "bar" | "line" | "pie" | "other";

/** A corner of a chart: a cell, and how far inside it in CSS pixels; rows and columns from zero. */
export interface ChartCorner {
  readonly row: number;
  readonly column: number;
  readonly x: number;
  readonly y: number;
}

export interface ChartSeries {
  /** A text, or a reference without «=» to the cell that holds it. */
  readonly name: { readonly text: string } | { readonly formula: string } | null;
  /** References without «=». */
  readonly values: string;
  readonly categories: string | null;
  /** «#RRGGBB» of its columns or its line; null while Excel chooses. */
  readonly color: string | null;
  /** Its place among the series of the file's part, null for one made here. */
  readonly file: number | null;
}

export type LegendPosition = "top" | "bottom" | "left" | "right";

/** A chart's own part of the file it came from, with all that is not modelled. */
export interface ChartOrigin {
  readonly xml: string;
  /** What else the library keeps with the part: its style, colours, relations, drawn shapes. */
  readonly beside: object;
  /** The chart as the part has it. */
  readonly as: Omit<SheetChart, "origin">;
}

/** A chart of a sheet; never changed but replaced. */
export interface SheetChart {
  readonly id: string;
  readonly name: string;
  readonly kind: ChartKind;
  /** Null while Excel would make the title itself. */
  readonly title: string | null;
  readonly hasTitle: boolean;
  /** Null when there is no legend. */
  readonly legend: LegendPosition | null;
  readonly categoryTitle: string | null;
  readonly valueTitle: string | null;
  readonly series: readonly ChartSeries[];
  readonly from: ChartCorner;
  readonly to: ChartCorner;
  /** Null for a chart made here. */
  readonly origin: ChartOrigin | null;
}

/** References of a chart follow what happens to their cells; the same object when none does. */
export function followChart(chart: SheetChart, follow: (formula: string) => string): SheetChart {
  const series = chart.series.map(({ name, values, categories, ...rest }) => ({
    ...rest,
    name: name !== null && "formula" in name ? { formula: follow(name.formula) } : name,
    values: follow(values),
    categories: categories === null ? null : follow(categories),
  }));
  return JSON.stringify(series) === JSON.stringify(chart.series) ? chart : { ...chart, series };
}

/**
 * Where a chart stands after cells of its sheet come or go: it moves and sizes with whole rows and
 * columns, as a new chart in Excel does; one whose cells are all deleted loses its height or width.
 */
export function shiftChart(chart: SheetChart, shift: CellShift): SheetChart {
  if (!movesWholeLines(shift)) return chart;
  const [from, to] = [shiftCorner(chart.from, shift), shiftCorner(chart.to, shift)];
  return from === chart.from && to === chart.to ? chart : { ...chart, from, to };
}

function shiftCorner(corner: ChartCorner, shift: CellShift): ChartCorner {
  const { row, column } = corner;
  const moved = shiftRange({ top: row, bottom: row, left: column, right: column }, shift);
  if (moved !== null) {
    const isSame = moved.top === row && moved.left === column;
    return isSame ? corner : { ...corner, row: moved.top, column: moved.left };
  }
  return shift.axis === "rows"
    ? { ...corner, row: shift.range.top, y: 0 }
    : { ...corner, column: shift.range.left, x: 0 };
}
