import { formatRange } from "../../../core/sheet/address";
import type { FilterConditions } from "../../../workbook-file/filter-conditions";
import { filterCondition } from "../../../workbook-file/filter-conditions";
import type { BookSheet } from "../book-sheet";
import type { FilterColumns } from "./filter-columns";
import { readFilterColumns, writeFilterColumns } from "./filter-columns";

/** Gives the sheets' filters the criteria that a file has for them. */
export function restoreFilters(sheets: readonly BookSheet[], conditions: FilterConditions): void {
  for (const { storedSheet, features } of sheets) {
    const { xml = "" } = conditions.get(storedSheet.id) ?? {};
    features.filter.restore(readFilterColumns(xml) ?? new Map());
  }
}

/** Gives the tables' filters the criteria that a file has for them. */
export function restoreTableFilters(
  sheets: readonly BookSheet[],
  filters: ReadonlyMap<string, FilterColumns>,
): void {
  for (const { features } of sheets) {
    for (const { name } of features.tables()) {
      const columns = filters.get(name);
      if (columns === undefined) continue;
      features.tableFilters.of(features.tableEdits.idOf(name)).restore(columns);
    }
  }
}

/** What the tables' filters ask for now. */
export function tableFiltersToSave(
  sheets: readonly BookSheet[],
): ReadonlyMap<string, FilterColumns> {
  return new Map(sheets.flatMap(({ features }) => [...features.tableFilters.asked()]));
}

/** The file's own conditions, and in their place those that were set since. */
export function filtersToSave(
  sheets: readonly BookSheet[],
  conditions: FilterConditions,
): FilterConditions {
  const now = new Map(conditions);
  for (const { storedSheet, features } of sheets) {
    const { asked, range } = features.filter;
    if (asked === null || range === null) continue;
    const xml = writeFilterColumns(asked);
    now.set(storedSheet.id, filterCondition(storedSheet, formatRange(range), xml));
  }
  return now;
}
