import type { RowsChange } from "../edits/batch";
import { rowAfter } from "../edits/batch";
import type { Edit } from "../edits/edit";
import type { Category } from "./categories";

/** Where rows of one sheet stand once the missing totals are inserted. */
export interface RowPlan {
  readonly changes: readonly RowsChange[];
  readonly row: (row: number) => number;
  /** The row of a category's total. */
  readonly total: (category: Pick<Category, "key" | "at" | "total">) => number;
}

/** The row that a category without a total is to be given. */
export interface Insertion {
  readonly key: string;
  readonly change: RowsChange;
}

/**
 * The plan of a sheet's insertions. Of two before the same row the first comes first: a task is closed
 * before its direction.
 */
export function planRows(sheet: string, insertions: readonly Insertion[]): RowPlan {
  const changes = insertions.map(({ change }) => change);
  const rows = new Map<string, number>();
  insertions.forEach(({ key, change }, index) => {
    const above = changes.filter(
      (other, at) => other.before < change.before || (other.before === change.before && at < index),
    );
    rows.set(key, change.before + above.reduce((sum, { count }) => sum + count, 0));
  });
  const row = (old: number): number => rowAfter(changes, sheet, old);
  return {
    changes,
    row,
    total: ({ key, total, at }) => (total === null ? (rows.get(key) ?? at) : row(total.row)),
  };
}

/** An edit of a cell as the sheet is now, in the cell where it will stand. */
export function moved(edit: Edit, plan: RowPlan): Edit {
  return { ...edit, cell: { ...edit.cell, row: plan.row(edit.cell.row) } };
}
