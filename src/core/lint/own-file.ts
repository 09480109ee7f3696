import type { PlacedTable } from "./rule";

/**
 * Of what a table may be compared with, that of its own workbook; where it has none, all: each edition
 * of a programme has a passport and indicators of its own.
 */
export function ownFileFirst<Each extends { readonly placed: PlacedTable }>(
  all: readonly Each[],
  placed: PlacedTable,
): readonly Each[] {
  const own = all.filter((each) => each.placed.file === placed.file);
  return own.length === 0 ? all : own;
}
