import type { CellContent } from "./edit";

/** A cell that holds these words. */
export function textContent(value: string): CellContent {
  return { formula: null, value, numberFormat: "General" };
}

/** A cell that holds a number, shown by a format. */
export function numberContent(value: number, numberFormat: string): CellContent {
  return { formula: null, value, numberFormat };
}
