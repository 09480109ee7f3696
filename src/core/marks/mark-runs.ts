import type { TableRow } from "../report/model";
import type { SheetSnapshot } from "../sheet/snapshot";
import { cellAt } from "../sheet/snapshot";

/** Neighbouring rows, counted from zero. */
export interface Run {
  readonly top: number;
  readonly bottom: number;
}

/** A number typed into a cell of text stays text, and one behind it is shown plainly. */
const TEXT_FORMAT = "@";

/** Runs of neighbouring rows whose cells of a column share a number format. */
export function runsByFormat(
  sheet: SheetSnapshot,
  rows: readonly TableRow[],
  column: number,
): readonly { readonly run: Run; readonly format: string }[] {
  const cells = rows.map(({ row }) => {
    const { numberFormat } = cellAt(sheet, { row, column });
    return { row, key: numberFormat === TEXT_FORMAT ? "General" : numberFormat };
  });
  return runsOf(cells).map(({ run, key }) => ({ run, format: key }));
}

/** Runs of rows whose words stand in the same column: a line's measure, a total's label. */
export function wordRuns(
  rows: readonly TableRow[],
): readonly { readonly run: Run; readonly column: number }[] {
  const cells = rows.flatMap(({ row, label, texts }) => {
    const field = label ?? texts.measure ?? texts.task;
    return field?.cell.row === row ? [{ row, key: field.cell.column }] : [];
  });
  return runsOf(cells).map(({ run, key }) => ({ run, column: key }));
}

function runsOf<Key>(
  cells: readonly { readonly row: number; readonly key: Key }[],
): readonly { readonly run: Run; readonly key: Key }[] {
  const runs: { run: { top: number; bottom: number }; key: Key }[] = [];
  for (const { row, key } of cells) {
    const last = runs.at(-1);
    const goesOn = last?.key === key && last.run.bottom + 1 === row;
    if (goesOn) last.run.bottom = row;
    else runs.push({ run: { top: row, bottom: row }, key });
  }
  return runs;
}
