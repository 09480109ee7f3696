import type { CellRange } from "../../../core/sheet/address";
import type { Book, BookSheet } from "../book";
import type { Faults } from "../faults";
import type { NewBooks } from "../new-books";
import type { HostObject } from "../rich-api/host-class";

/** What the classes of Excel's object model share: the workbook, and how one object makes another. */
export interface ExcelModel {
  readonly book: Book;
  /** Settings of the add-in in the file, by key; the values are JSON text. */
  readonly settings: Map<string, string>;
  eventsEnabled: boolean;
  readonly faults: Faults;
  readonly newBooks: NewBooks;
  range(sheet: BookSheet, range: CellRange): HostObject;
  rangeAreas(sheet: BookSheet, areas: readonly CellRange[]): HostObject;
  worksheet(sheet: BookSheet): HostObject;
  worksheets(): HostObject;
}

export interface SheetTarget {
  readonly model: ExcelModel;
  readonly sheet: BookSheet;
}

export interface RangeTarget extends SheetTarget {
  readonly range: CellRange;
}

export interface AreasTarget extends SheetTarget {
  readonly areas: readonly CellRange[];
}
