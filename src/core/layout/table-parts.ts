import type { SheetSnapshot } from "../sheet/snapshot";
import { filledColumns } from "../sheet/rows";
import type { CellRange } from "../sheet/address";
import type { Table } from "../report/model";
import type { Column } from "../report/table-columns";
import type { Font } from "./measure";
import type { ColumnClass, LayoutStyle } from "./style";

/** What a row of a table is, as far as its looks are concerned. */
export type RowRole = "header" | "line" | "section" | "total" | "caption";

/** A table with what each of its rows and columns is. */
export interface TableParts {
  readonly table: Table;
  readonly range: CellRange;
  /** The header with the row of column numbers; null for a passport, which has none. */
  readonly header: CellRange | null;
  readonly role: (row: number) => RowRole;
  readonly columnClass: (column: number) => ColumnClass;
}

const CLASSES: Readonly<Record<string, ColumnClass>> = {
  number: "number",
  percent: "percent",
  term: "short",
  executor: "short",
  fundingSource: "short",
  unitOfMeasure: "short",
  baseline: "short",
  task: "text",
  measure: "text",
  explanation: "text",
  expectedResult: "text",
  indicator: "text",
  name: "text",
  value: "text",
};
/** A repeated header fills so many cells of its row, a page's caption fewer. */
const REPEATED_HEADER_CELLS = 3;

export function tableParts(sheet: SheetSnapshot, table: Table): TableParts {
  const header = table.kind === "passport" ? null : table.header;
  const roles = rolesOf(sheet, table, header);
  const classes = classesOf(table);
  return {
    table,
    range: table.range,
    header,
    role: (row) => roles.get(row) ?? "line",
    columnClass: (column) => classes.get(column) ?? "text",
  };
}

function rolesOf(
  sheet: SheetSnapshot,
  table: Table,
  header: CellRange | null,
): ReadonlyMap<number, RowRole> {
  const roles = new Map<number, RowRole>();
  for (const row of rowsOf(table)) roles.set(row.row, roleOf(sheet, row));
  if (header !== null) {
    for (let row = header.top; row <= header.bottom; row++) roles.set(row, "header");
  }
  return roles;
}

interface KnownRow {
  readonly row: number;
  readonly kind: string;
}

function rowsOf(table: Table): readonly KnownRow[] {
  return table.kind === "passport" ? [] : table.rows;
}

function roleOf(sheet: SheetSnapshot, { row, kind }: KnownRow): RowRole {
  if (kind === "total") return "total";
  if (kind === "direction" || kind === "task" || kind === "heading") return "section";
  if (kind !== "caption") return "line";
  return filledColumns(sheet, row).length >= REPEATED_HEADER_CELLS ? "header" : "caption";
}

function classesOf(table: Table): ReadonlyMap<number, ColumnClass> {
  const columns = Object.entries(table.columns) as readonly (readonly [string, Column])[];
  // Values of indicators are ranks and words as often as figures: they stand in the middle.
  const figures = table.kind === "indicators" ? "short" : "money";
  return new Map(columns.map(([name, { index }]) => [index, CLASSES[name] ?? figures]));
}

/** The font of a row by what it is. */
export function fontOf(style: LayoutStyle, role: RowRole): Font {
  const bold = role === "header" || role === "section" || role === "total";
  return {
    name: style.font,
    size: role === "header" ? style.sizes.header : style.sizes.table,
    bold,
  };
}
