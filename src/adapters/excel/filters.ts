/**
 * Asks, with the next sync, whether a filter hides rows of the sheet. A table's filter is its own and hides
 * whole rows of the sheet, too.
 */
export function loadFilters(sheet: Excel.Worksheet): Excel.Worksheet {
  sheet.load("autoFilter/isDataFiltered");
  sheet.tables.load("items/name,items/autoFilter/isDataFiltered");
  return sheet;
}

/** Whether a filter is on, of a sheet that `loadFilters` gave. */
export function isFiltered(sheet: Excel.Worksheet): boolean {
  return [sheet, ...sheet.tables.items].some(({ autoFilter }) => autoFilter.isDataFiltered);
}
