import type { Worksheet } from "@cj-tech-master/excelts";
import type { CellRange } from "../../../core/sheet/address";
import { contains } from "../../../core/sheet/address";
import type { BookContext } from "../book-context";
import type { BorderEdge, CellBorder, CellStyle } from "../book-types";
import type { RowFilter } from "./filter";
import type { TableFilters } from "./table-filters";
import type { PartLook, TableStyleLook } from "./table-styles";
import { tableStyleLook } from "./table-styles";
import type { SheetTable } from "./tables";
import { bodyOf, tablesOf } from "./tables";

/** What a filter's button shows: rows may be hidden by it, or are. */
export type FilterButton = "offered" | "used";

interface DrawnTable extends SheetTable {
  readonly look: TableStyleLook | null;
  readonly bands: "rows" | "columns" | "both" | "none";
  readonly setsOffFirst: boolean;
  readonly setsOffLast: boolean;
  /** By column of the table. */
  readonly buttons: readonly (FilterButton | null)[];
}

/**
 * How the tables of a sheet look in the grid. What a cell has of its own comes before the style of
 * its table; no member of Excel's objects that is modelled here tells of it.
 */
export class TableLooks {
  private revision = -1;
  private drawn: readonly DrawnTable[] = [];
  private sheetFilter: CellRange | null = null;

  constructor(
    private readonly context: BookContext,
    private readonly stored: Worksheet,
    private readonly filters: TableFilters,
    private readonly idOf: (name: string) => string,
    private readonly filter: Pick<RowFilter, "range" | "criteria">,
  ) {}

  /** The cell's look with that of its table under it; the same object where there is none. */
  under(style: CellStyle, row: number, column: number): CellStyle {
    this.refresh();
    const table = this.drawn.find(({ range }) => contains(range, { row, column }));
    if (table?.look == null) return style;
    const parts = partsAt(table, table.look, row, column);
    const fill = style.fill ?? lastOf(parts, ({ look }) => look.fill) ?? null;
    const fontColor = lastOf(parts, ({ look }) => look.fontColor);
    const edge = (name: BorderEdge): CellBorder | null =>
      style.borders[name] ?? lastOf(parts, (part) => borderOf(part, name, row, column)) ?? null;
    return {
      ...style,
      fill,
      bold: style.bold || parts.some(({ look }) => look.bold === true),
      // A colour that the cell has of its own is told from Excel's black only when it is another.
      fontColor: style.fontColor === BLACK ? (fontColor ?? BLACK) : style.fontColor,
      borders: {
        top: edge("top"),
        right: edge("right"),
        bottom: edge("bottom"),
        left: edge("left"),
      },
    };
  }

  /** The button of a table's filter, or of the sheet's, in a header cell. */
  buttonAt(row: number, column: number): FilterButton | null {
    this.refresh();
    const range = this.sheetFilter;
    if (range?.top === row && column >= range.left && column <= range.right) {
      return this.filter.criteria.has(column - range.left) ? "used" : "offered";
    }
    const table = this.drawn.find((each) => contains(each.range, { row, column }));
    if (table?.range.top !== row) return null;
    return table.buttons[column - table.range.left] ?? null;
  }

  private refresh(): void {
    if (this.revision === this.context.revision()) return;
    this.revision = this.context.revision();
    this.sheetFilter = this.filter.range;
    const stored = this.stored.getTables();
    this.drawn = tablesOf(this.stored).map((table) => {
      const own = stored.find(({ name }) => name === table.name)?.table;
      const { theme = "", showRowStripes, showColumnStripes, ...columns } = own?.style ?? {};
      const used = this.filters.of(this.idOf(table.name)).criteria;
      const [rows, cols] = [showRowStripes === true, showColumnStripes === true];
      return {
        ...table,
        look: tableStyleLook(theme, this.context.style.theme),
        bands: rows ? (cols ? "both" : "rows") : cols ? "columns" : "none",
        setsOffFirst: columns.showFirstColumn === true,
        setsOffLast: columns.showLastColumn === true,
        buttons: (own?.columns ?? []).map(({ filterButton }, index) => {
          if (!table.hasFilter || filterButton === false) return null;
          return used.has(index) ? "used" : "offered";
        }),
      };
    });
  }
}

const BLACK = "#000000";

/** A part of a table, from the least to the most telling one. */
interface Part {
  readonly look: PartLook;
  readonly range: CellRange;
}

function partsAt(table: DrawnTable, look: TableStyleLook, row: number, column: number): Part[] {
  const { range, bands, hasHeaders, hasTotals } = table;
  const body = bodyOf(table);
  const inBody = row >= body.top && row <= body.bottom;
  const parts: Part[] = [{ look: look.whole, range }];
  const striped = (by: "rows" | "columns", offset: number): boolean =>
    inBody && (bands === by || bands === "both") && offset % 2 === 0;
  if (striped("columns", column - range.left)) {
    parts.push({ look: look.stripe, range: { ...body, left: column, right: column } });
  }
  if (striped("rows", row - body.top)) {
    parts.push({ look: look.stripe, range: { ...body, top: row, bottom: row } });
  }
  const isEdge =
    (table.setsOffFirst && column === range.left) || (table.setsOffLast && column === range.right);
  if (isEdge) parts.push({ look: look.edge, range: { ...range, left: column, right: column } });
  if (hasHeaders && row === range.top) {
    parts.push({ look: look.header, range: { ...range, bottom: range.top } });
  }
  if (hasTotals && row === range.bottom) {
    parts.push({ look: look.total, range: { ...range, top: range.bottom } });
  }
  return parts;
}

function borderOf(
  { look: { borders }, range }: Part,
  edge: BorderEdge,
  row: number,
  column: number,
): CellBorder | undefined {
  const isOuter = {
    top: row === range.top,
    bottom: row === range.bottom,
    left: column === range.left,
    right: column === range.right,
  }[edge];
  if (isOuter) return borders?.[edge];
  return borders?.[edge === "top" || edge === "bottom" ? "rows" : "columns"];
}

function lastOf<T>(parts: readonly Part[], read: (part: Part) => T | undefined): T | undefined {
  return parts.map(read).findLast((each) => each !== undefined);
}
