import type { Workbook } from "@cj-tech-master/excelts";
import type { Calculator } from "../../workbook-file/formulas/calculator";
import type { HistoryEdit } from "./book-history";
import type { BookSheet } from "./book-sheet";
import type { BookChange, ChangeSource } from "./book-types";
import type { SheetFrame } from "./sheet-frame";
import type { StyleDefaults } from "./stored-style";

/** What a sheet needs of its workbook. */
export interface BookContext {
  readonly stored: Workbook;
  readonly style: StyleDefaults;
  ensureCalculated(): void;
  changed(change: BookChange, recalculate: boolean): void;
  record(edit: HistoryEdit): void;
  /** False for a change that nobody here can take back. */
  isUndoable(source: ChangeSource): boolean;
  forgetHistory(): void;
  /** Formulas that use names may have other results now. */
  namesChanged(): void;
  forgetViews(): void;
  batch<T>(work: () => T): T;
  rename(sheet: SheetFrame, name: string, source: ChangeSource): void;
  position(sheet: SheetFrame): number;
  sheetNamed(name: string): BookSheet | null;
  /** Activates another sheet if this one is active; throws a RangeError when no other is visible. */
  leave(sheet: SheetFrame): void;
  year(): number;
  /** Grows with every change that may show in a cell. */
  revision(): number;
  readonly calculator: Calculator;
}
