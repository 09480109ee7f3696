import type { Worksheet } from "@cj-tech-master/excelts";
import { parseRange } from "../../core/sheet/address";

/**
 * Rows that a sheet's filter hides, counted from one. A file does not tell them from rows hidden by
 * hand: those inside the filtered area are taken as filtered.
 */
export function filteredRows(sheet: Worksheet | undefined): ReadonlySet<number> {
  const area = filteredArea(sheet?.autoFilter ?? null);
  const rows = new Set<number>();
  if (sheet === undefined || area === null) return rows;
  // The first row holds the filter's buttons and is never hidden by it.
  for (let row = area.top + 2; row <= area.bottom + 1; row++) {
    if (sheet.findRow(row)?.hidden === true) rows.add(row);
  }
  return rows;
}

function filteredArea(filter: Worksheet["autoFilter"]): ReturnType<typeof parseRange> {
  if (filter === null) return null;
  if (typeof filter === "string") return parseRange(filter);
  const { from, to } = filter;
  if (typeof from === "string" && typeof to === "string") return parseRange(`${from}:${to}`);
  if (typeof from === "string" || typeof to === "string") return null;
  return { top: from.row - 1, left: from.col - 1, bottom: to.row - 1, right: to.col - 1 };
}
