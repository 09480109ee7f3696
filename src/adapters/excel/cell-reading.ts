import type { Cell, CellType, CellValue } from "../../core/sheet/snapshot";

/** What Office.js loads of one cell; its own types are `any[][]`. */
export interface LoadedCell {
  readonly value: unknown;
  readonly formula: unknown;
  readonly valueType: unknown;
  readonly numberFormat: unknown;
}

const TYPES: Readonly<Record<string, CellType>> = {
  Empty: "empty",
  String: "text",
  Integer: "number",
  Double: "number",
  Boolean: "boolean",
  Error: "error",
};

/** Loads a range's matrices. Above 5 million cells Excel answers null without an error (#6781). */
export function hasMatrices(range: Excel.Range): boolean {
  return Array.isArray(range.values as unknown);
}

export function loadedCell(range: Excel.Range, down: number, right: number): LoadedCell {
  return {
    value: at(range.values, down, right),
    formula: at(range.formulas, down, right),
    valueType: at(range.valueTypes, down, right),
    numberFormat: at(range.numberFormat, down, right),
  };
}

/** A cell as the snapshot has it. */
export function readCell(loaded: LoadedCell, text: string): Cell {
  const formula = formulaOf(loaded);
  const type = typeOf(loaded);
  return {
    type,
    value: type === "empty" ? null : valueOf(loaded.value),
    formula,
    text,
    numberFormat: typeof loaded.numberFormat === "string" ? loaded.numberFormat : "General",
  };
}

/** One element of a loaded matrix. */
export function at(matrix: unknown, down: number, right: number): unknown {
  const row: unknown = Array.isArray(matrix) ? matrix[down] : undefined;
  return Array.isArray(row) ? (row[right] as unknown) : undefined;
}

/** Text that begins with «=» (in a «@» cell, or after an apostrophe) looks like a formula too. */
function formulaOf({ formula, value, valueType }: LoadedCell): string | null {
  if (typeof formula !== "string" || !formula.startsWith("=")) return null;
  return valueType === "String" && value === formula ? null : formula;
}

function typeOf({ value, valueType }: LoadedCell): CellType {
  const known = typeof valueType === "string" ? TYPES[valueType] : undefined;
  if (known !== undefined) return known;
  // «Unknown» and «RichValue» (a stock, a picture): what its plain value is.
  if (typeof value === "number") return "number";
  if (typeof value === "boolean") return "boolean";
  return value === "" || value === null || value === undefined ? "empty" : "text";
}

function valueOf(value: unknown): CellValue {
  return typeof value === "string" || typeof value === "number" || typeof value === "boolean"
    ? value
    : null;
}
