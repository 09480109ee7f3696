import type { Worksheet } from "@cj-tech-master/excelts";
import type { CellRange } from "../../../core/sheet/address";
import { parseRange } from "../../../core/sheet/address";

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

/** The cells between the header and the totals. */
export function bodyOf({ range, hasHeaders, hasTotals }: SheetTable): CellRange {
  const top = range.top + (hasHeaders ? 1 : 0);
  return { ...range, top, bottom: range.bottom - (hasTotals ? 1 : 0) };
}
