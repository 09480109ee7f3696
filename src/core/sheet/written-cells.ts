import type { CellAddress } from "./address";
import { compareCells } from "./address";
import { remembered } from "./remembered";
import type { Cell, SheetSnapshot } from "./snapshot";
import { cellOfKey } from "./snapshot";

/** A cell that holds a text, whether typed or given by a formula; the name of an error is one too. */
export interface TextCell {
  readonly cell: CellAddress;
  readonly text: string;
  readonly content: Cell;
}

/** A cell with a formula. */
export interface FormulaCell {
  readonly cell: CellAddress;
  readonly formula: string;
}

/** Every text of a sheet in reading order. */
export const textCells: (sheet: SheetSnapshot) => readonly TextCell[] = remembered((sheet) => {
  const found: TextCell[] = [];
  for (const [key, content] of sheet.cells) {
    const { value } = content;
    if (typeof value === "string") found.push({ cell: cellOfKey(key), text: value, content });
  }
  return found.sort((a, b) => compareCells(a.cell, b.cell));
});

/** Every formula of a sheet in reading order. */
export const formulaCells: (sheet: SheetSnapshot) => readonly FormulaCell[] = remembered(
  (sheet) => {
    const found: FormulaCell[] = [];
    for (const [key, { formula }] of sheet.cells) {
      if (formula !== null) found.push({ cell: cellOfKey(key), formula });
    }
    return found.sort((a, b) => compareCells(a.cell, b.cell));
  },
);
