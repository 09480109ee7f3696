import type { Worksheet } from "@cj-tech-master/excelts";
import type { CellRange } from "../../../core/sheet/address";
import { columnName, formatCell, formatRange, parseRange } from "../../../core/sheet/address";

type StoredTable = ReturnType<Worksheet["getTables"]>[number];

/** A table of a sheet as its file has it. */
export interface SheetTable {
  readonly name: string;
  readonly range: CellRange;
  readonly hasHeaders: boolean;
  readonly hasTotals: boolean;
  /** True when its header offers a filter. */
  readonly hasFilter: boolean;
}

export function tablesOf(stored: Worksheet): readonly SheetTable[] {
  return stored.getTables().flatMap(({ table }) => {
    const range = parseRange(table.tableRef ?? "");
    if (range === null) return [];
    const hasHeaders = table.headerRow !== false;
    return [
      {
        name: table.name,
        range,
        hasHeaders,
        hasTotals: table.totalsRow === true,
        hasFilter: hasHeaders && table.columns.some(({ filterButton }) => filterButton !== false),
      },
    ];
  });
}

/**
 * Puts a stored table where it is to be. The library's calculation goes by the corner and the number
 * of rows; what stands in the cells it reads from the sheet.
 */
export function placeTable(stored: StoredTable["table"], range: CellRange): void {
  const corner = { row: range.top, column: range.left };
  const { headerRow, totalsRow } = stored;
  const bottom = range.bottom - (totalsRow === true ? 1 : 0);
  const rows = bottom - range.top + 1 - (headerRow === false ? 0 : 1);
  const address = formatCell(corner);
  const name = columnName(range.left);
  stored.ref = address;
  stored.tableRef = formatRange(range);
  stored.autoFilterRef = formatRange({ ...range, bottom });
  stored.tl = {
    address,
    row: range.top + 1,
    col: range.left + 1,
    $col$row: `$${name}$${String(range.top + 1)}`,
  };
  stored.rows = Array.from({ length: Math.max(0, rows) }, () => []);
}

/** The cells between the header and the totals. */
export function bodyOf({ range, hasHeaders, hasTotals }: SheetTable): CellRange {
  const top = range.top + (hasHeaders ? 1 : 0);
  return { ...range, top, bottom: range.bottom - (hasTotals ? 1 : 0) };
}
