import type { Worksheet } from "@cj-tech-master/excelts";
import type { CellRange } from "../../../core/sheet/address";
import { parseRange } from "../../../core/sheet/address";
import type { BookContext } from "../book-context";
import type { ChangeSource } from "../book-types";
import type { SeriesBy } from "../chart-source";
import { seriesOf } from "../chart-source";
import { chartsPart } from "../sheet-parts";
import type { ChartCorner, ChartKind, ChartSeries, SheetChart } from "../sheet-chart";
import { chartsOf, newChartId, redrawnCharts, setCharts } from "../stored-charts";
import { changeParts } from "../undoable";
import type { BookSheet } from "../book-sheet";

/** In CSS pixels from the sheet's upper left corner. */
export interface ChartBox {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** What a series shows now. */
export interface ChartData {
  readonly name: string;
  /** Null where there is nothing to draw: an empty cell, or an error. */
  readonly values: readonly (number | null)[];
  readonly labels: readonly string[];
  readonly numberFormat: string;
  /** «#RRGGBB», null while whoever draws chooses. */
  readonly color: string | null;
}

/** Size of a new chart, 360 by 216 points, as Excel makes it. */
const NEW_CHART = { width: 480, height: 288 };
const GAP = 16;

/** The charts of a sheet. */
export class SheetCharts {
  constructor(
    private readonly sheet: BookSheet,
    private readonly context: BookContext,
    private readonly stored: Worksheet,
  ) {}

  all(): readonly SheetChart[] {
    return chartsOf(this.stored);
  }

  find(id: string): SheetChart | null {
    return this.all().find((chart) => chart.id === id) ?? null;
  }

  /** Names of the charts whose looks saving cannot keep. */
  redrawn(): readonly string[] {
    return redrawnCharts(this.stored);
  }

  /** Adds a chart of a range, to the right of it (assumed: Excel takes the middle of the window). */
  add(
    kind: ChartKind,
    from: { readonly sheet: BookSheet; readonly range: CellRange },
    by: SeriesBy,
    source: ChangeSource,
  ): SheetChart {
    const series = this.seriesFrom(from, by);
    const { range } = from;
    const place = from.sheet === this.sheet ? range : { top: 0, right: -1 };
    const left = this.edge("column", place.right + 1) + GAP;
    const top = this.edge("row", place.top);
    const number = this.all().length + 1;
    const chart: SheetChart = {
      id: newChartId(this.stored),
      name: this.freeName(number),
      kind,
      title: series.length > 1 ? "Назва діаграми" : null,
      hasTitle: true,
      legend: series.length > 1 || kind === "pie" ? "bottom" : null,
      categoryTitle: null,
      valueTitle: null,
      series,
      origin: null,
      ...this.corners({ left, top, ...NEW_CHART }),
    };
    this.replace([...this.all(), chart], chart, source);
    return chart;
  }

  change(id: string, change: Partial<Omit<SheetChart, "id">>, source: ChangeSource): void {
    const before = this.find(id);
    if (before === null) return;
    const chart = { ...before, ...change };
    this.replace(
      this.all().map((each) => (each === before ? chart : each)),
      chart,
      source,
    );
  }

  remove(id: string, source: ChangeSource): void {
    const chart = this.find(id);
    if (chart === null) return;
    this.replace(
      this.all().filter((each) => each !== chart),
      chart,
      source,
    );
  }

  seriesFrom(
    { sheet, range }: { readonly sheet: BookSheet; readonly range: CellRange },
    by: SeriesBy,
  ): readonly ChartSeries[] {
    return seriesOf(sheet.name, range, by, (row, column) => sheet.cell(row, column));
  }

  boxOf({ from, to }: SheetChart): ChartBox {
    const left = this.edge("column", from.column) + this.inside("column", from);
    const top = this.edge("row", from.row) + this.inside("row", from);
    const right = this.edge("column", to.column) + this.inside("column", to);
    const bottom = this.edge("row", to.row) + this.inside("row", to);
    return { left, top, width: Math.max(right - left, 0), height: Math.max(bottom - top, 0) };
  }

  corners({ left, top, width, height }: ChartBox): Pick<SheetChart, "from" | "to"> {
    return { from: this.cornerAt(left, top), to: this.cornerAt(left + width, top + height) };
  }

  /** What the chart shows of the cells as they are now; hidden rows and columns are left out. */
  dataOf(chart: SheetChart): readonly ChartData[] {
    return chart.series.map(({ name, values, categories, color }, index) => {
      const cells = this.cellsOf(values);
      const labels = categories === null ? [] : this.cellsOf(categories).map(({ text }) => text);
      return {
        name:
          name === null
            ? `Ряд ${String(index + 1)}`
            : "text" in name
              ? name.text
              : (this.cellsOf(name.formula)[0]?.text ?? ""),
        values: cells.map(({ type, value }) =>
          typeof value === "number" ? value : type === "text" ? 0 : null,
        ),
        labels: cells.map((_cell, at) => labels[at] ?? String(at + 1)),
        numberFormat: cells[0]?.numberFormat ?? "General",
        color,
      };
    });
  }

  /** The title as it is shown: Excel takes the name of a single series for it. */
  titleOf(chart: SheetChart): string | null {
    if (!chart.hasTitle) return null;
    if (chart.title !== null) return chart.title;
    return chart.series.length === 1 ? (this.dataOf(chart)[0]?.name ?? null) : null;
  }

  private replace(charts: readonly SheetChart[], changed: SheetChart, source: ChangeSource): void {
    const { stored } = this;
    const { from, to } = changed;
    const range = { top: from.row, left: from.column, bottom: to.row, right: to.column };
    const announce = (): void => {
      this.context.changed({ kind: "layout", sheetId: this.sheet.id, range, source }, false);
    };
    changeParts(this.context, { stored, source, parts: [chartsPart], announce }, () => {
      setCharts(stored, charts);
    });
  }

  private cellsOf(formula: string) {
    const found = this.areaOf(formula);
    if (found === null) return [];
    const { sheet, range } = found;
    const cells = [];
    for (let row = range.top; row <= range.bottom; row++) {
      if (sheet.isRowHidden(row)) continue;
      for (let column = range.left; column <= range.right; column++) {
        if (!sheet.isColumnHidden(column)) cells.push(sheet.cell(row, column));
      }
    }
    return cells;
  }

  private areaOf(formula: string): { readonly sheet: BookSheet; readonly range: CellRange } | null {
    const at = formula.lastIndexOf("!");
    const range = parseRange(formula.slice(at + 1).replaceAll("$", ""));
    const name = formula.slice(0, Math.max(at, 0)).replace(/^'|'$/g, "").replaceAll("''", "'");
    const sheet = name === "" ? this.sheet : this.context.sheetNamed(name);
    return range === null || sheet === null ? null : { sheet, range };
  }

  private freeName(from: number): string {
    for (let number = from; ; number++) {
      const name = `Діаграма ${String(number)}`;
      if (this.all().every((chart) => chart.name !== name)) return name;
    }
  }

  private edge(axis: "row" | "column", index: number): number {
    let edge = 0;
    for (let each = 0; each < index; each++) edge += this.sizeOf(axis, each);
    return edge;
  }

  private inside(axis: "row" | "column", corner: ChartCorner): number {
    const wanted = axis === "row" ? corner.y : corner.x;
    const size = this.sizeOf(axis, axis === "row" ? corner.row : corner.column);
    return size === 0 ? 0 : wanted;
  }

  private cornerAt(left: number, top: number): ChartCorner {
    const column = this.lineAt("column", left);
    const row = this.lineAt("row", top);
    return { row: row.index, column: column.index, x: column.rest, y: row.rest };
  }

  private lineAt(axis: "row" | "column", at: number) {
    let rest = Math.max(at, 0);
    let index = 0;
    for (; rest >= this.sizeOf(axis, index) && index < LAST_LINE; index++) {
      rest -= this.sizeOf(axis, index);
    }
    return { index, rest };
  }

  private sizeOf(axis: "row" | "column", index: number): number {
    return axis === "row" ? this.sheet.rowHeight(index) : this.sheet.columnWidth(index);
  }
}

/** A chart does not begin below or beyond it. */
const LAST_LINE = 16_383;
