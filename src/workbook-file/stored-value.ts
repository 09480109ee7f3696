import type {
  Cell as StoredCell,
  CellErrorValue,
  CellValue as StoredValue,
} from "@cj-tech-master/excelts";
import { ValueType } from "@cj-tech-master/excelts";
import type { CellType, CellValue } from "../core/sheet/snapshot";

/** What a cell holds, before it is formatted. */
export interface Content {
  readonly type: CellType;
  readonly value: CellValue;
  /** English notation with «=», or null for a constant. */
  readonly formula: string | null;
}

const NO_CONTENT: Content = { type: "empty", value: null, formula: null };

const ERRORS: ReadonlySet<string> = new Set<CellErrorValue["error"]>([
  "#N/A",
  "#REF!",
  "#NAME?",
  "#DIV/0!",
  "#NULL!",
  "#VALUE!",
  "#NUM!",
  "#SPILL!",
  "#CALC!",
]);
const MS_PER_DAY = 86_400_000;
const DAYS_BEFORE_1970 = 25_569;
const DAYS_1900_TO_1904 = 1_462;

export function isErrorName(text: string): text is CellErrorValue["error"] {
  return ERRORS.has(text);
}

/** The serial of a date the library handed out; it rounds to a millisecond, so the serial does too. */
export function serialOf(date: Date, date1904: boolean): number {
  const days = DAYS_BEFORE_1970 - (date1904 ? DAYS_1900_TO_1904 : 0);
  // Whole milliseconds are added up first, so that 0.09 comes back as 0.09.
  return (date.getTime() + days * MS_PER_DAY) / MS_PER_DAY;
}

/** Reads a cell of the library; the covered part of a merged area counts as empty, as in Excel. */
export function readContent(cell: StoredCell | undefined): Content {
  if (cell === undefined || cell.type === ValueType.Merge) return NO_CONTENT;
  const formula = cell.formula ?? cell.model.formula;
  if (formula !== undefined && formula !== "") {
    return { ...constant(cell.result ?? 0), formula: `=${formula}` };
  }
  return { ...constant(cell.value), formula: null };
}

function constant(value: StoredValue): Omit<Content, "formula"> {
  if (value === null || value === undefined) return { type: "empty", value: null };
  if (typeof value === "number") return { type: "number", value };
  if (typeof value === "string") return { type: "text", value };
  if (typeof value === "boolean") return { type: "boolean", value };
  if (value instanceof Date) return { type: "number", value: serialOf(value, false) };
  if ("error" in value) return { type: "error", value: value.error };
  if ("richText" in value && !("hyperlink" in value)) {
    return { type: "text", value: value.richText.map((run) => run.text).join("") };
  }
  if ("text" in value) return { type: "text", value: value.text };
  if ("checkbox" in value) return { type: "boolean", value: value.checkbox };
  return { type: "empty", value: null };
}
