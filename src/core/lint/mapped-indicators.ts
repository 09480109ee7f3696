import type { CellAddress } from "../sheet/address";
import { findIndicator } from "../report/find-indicator";
import type { MappingEntry } from "../report/indicator-mapping";
import { readMapping } from "../report/indicator-mapping";
import type { IndicatorRow, IndicatorTable } from "../report/model";
import type { PlacedTable, WorkbookInput, WorkbookProblem } from "./rule";

/** An indicator with what a person wrote that it is made of. */
export interface MappedIndicator {
  readonly placed: PlacedTable;
  readonly table: IndicatorTable;
  readonly row: IndicatorRow;
  readonly entry: MappingEntry;
  /** The sheet of the mapping. */
  readonly mapping: string;
}

/** The workbook's indicators that its mapping names; null when it has no mapping. */
export function mappedIndicators(
  input: Pick<WorkbookInput, "workbook" | "tables">,
): readonly MappedIndicator[] | null {
  const mapping = readMapping(input.workbook);
  if (mapping === null) return null;
  return indicatorTables(input).flatMap(({ placed, table }) =>
    mapping.entries.flatMap((entry) => {
      const row = findIndicator(table, entry);
      return row === null ? [] : [{ placed, table, row, entry, mapping: mapping.sheet }];
    }),
  );
}

export function indicatorTables({ tables }: Pick<WorkbookInput, "tables">): readonly {
  readonly placed: PlacedTable;
  readonly table: IndicatorTable;
}[] {
  return tables.flatMap((placed) => {
    const { table } = placed;
    return table.kind === "indicators" ? [{ placed, table }] : [];
  });
}

/** What the rules say of a table of indicators where nobody wrote what they are made of. */
export type NoMapping = { readonly "no-mapping": { cell: string } };

/** The corner of a table, for what is said of the whole of it. */
export function cornerOf({ range }: IndicatorTable): CellAddress {
  return { row: range.top, column: range.left };
}

/** «Could not tell» for the first table of indicators that has any to judge. */
export function withoutMapping(
  input: WorkbookInput,
  judges: (row: IndicatorRow) => boolean,
): Pick<WorkbookProblem, "cell" | "kind" | "sheet" | "table"> | null {
  const found = indicatorTables(input).find(({ table }) =>
    table.rows.some((row) => row.kind === "indicator" && judges(row)),
  );
  if (found === undefined) return null;
  return {
    kind: "not-applicable",
    sheet: found.placed.sheet.name,
    table: found.placed.index,
    cell: cornerOf(found.table),
  };
}
