import type { CellContent, Edit } from "./edit";
import { sameContent } from "./edit";

/**
 * What has to be written so that the rows of a sheet of ours, from its first on, hold what is wanted.
 * A cell that is to be empty keeps its number format, and nothing is written where nothing changes.
 *
 * @param rows the wanted cells of each row, from the first column on; null for an empty one
 * @param columns how many columns are ours
 * @param now what a cell holds
 */
export function ownCellEdits(
  sheet: string,
  rows: readonly { readonly cells: readonly (CellContent | null)[] }[],
  columns: number,
  now: (row: number, column: number) => CellContent,
): readonly Edit[] {
  return rows.flatMap(({ cells }, row) =>
    Array.from({ length: columns }, (_, column) => column).flatMap((column) => {
      const before = now(row, column);
      const after = cells[column] ?? {
        formula: null,
        value: null,
        numberFormat: before.numberFormat,
      };
      const isSame = isBlank(after) ? isBlank(before) : sameContent(before, after);
      return isSame ? [] : [{ sheet, cell: { row, column }, before, after }];
    }),
  );
}

function isBlank({ formula, value }: CellContent): boolean {
  return formula === null && value === null;
}
