import type { SheetSnapshot, WorkbookSnapshot } from "../sheet/snapshot";

/**
 * What a sheet of ours is called: as wanted, or with a number behind it where a person has a sheet of
 * that name, in any letters.
 *
 * @param foot what stands in the last row of such a sheet, by which it is known as ours
 */
export function ownSheetName(workbook: WorkbookSnapshot, wanted: string, foot: string): string {
  for (let nth = 1; ; nth++) {
    const tried = nth === 1 ? wanted : `${wanted} (${String(nth)})`;
    const found = workbook.sheets.find((each) => each.name.toLowerCase() === tried.toLowerCase());
    if (found === undefined || (found.name === tried && hasFoot(found, foot))) return tried;
  }
}

function hasFoot({ cells }: SheetSnapshot, foot: string): boolean {
  for (const { value } of cells.values()) if (value === foot) return true;
  return false;
}
