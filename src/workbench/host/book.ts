import type { CellRange } from "../../core/sheet/address";
import type {
  BookChange,
  CellInput,
  CellStyleChange,
  CellView,
  ChangeSource,
  SheetVisibility,
} from "./book-types";

export * from "./book-types";

/** The signatures others code against; the classes themselves follow. */
export declare class Book {
  private constructor();
  /** A new workbook with one empty sheet. */
  static empty(name?: string): Book;
  /** Opens an .xlsx file. Throws `OpenError` (code) when it is none or cannot be read. */
  static open(bytes: Uint8Array, name: string): Promise<Book>;
  /** The workbook as an .xlsx file; keeps what the file held that we do not model. */
  save(): Promise<Uint8Array>;

  /** File name with its extension. */
  name: string;
  readonly sheets: readonly BookSheet[];
  readonly activeSheet: BookSheet;
  /** Selected range of the active sheet. */
  readonly selection: CellRange;
  /** Set while a person is typing in a cell: the add-in's calls then fail as they do in Excel. */
  editing: boolean;
  /** An open-for-reading workbook refuses writes of the add-in. */
  readOnly: boolean;

  sheetById(id: string): BookSheet | null;
  sheetByName(name: string): BookSheet | null;
  /** Adds a sheet at the end; an absent name is chosen as Excel does («Аркуш2»). */
  addSheet(name?: string, source?: ChangeSource): BookSheet;
  deleteSheet(sheet: BookSheet, source?: ChangeSource): void;
  activate(sheet: BookSheet): void;
  /** Selects on a sheet and activates it. */
  select(sheet: BookSheet, range: CellRange): void;
  /** Runs several changes and calculates once, after the last. */
  batch<T>(work: () => T): T;
  calculate(): void;
  /** Returns the function that ends the subscription. */
  subscribe(listener: (change: BookChange) => void): () => void;
  /** Undoes and redoes a person's own entries; false when there is nothing to undo. */
  undo(): boolean;
  redo(): boolean;
  readonly canUndo: boolean;
  readonly canRedo: boolean;
}

export declare class BookSheet {
  private constructor();
  readonly id: string;
  name: string;
  readonly position: number;
  visibility: SheetVisibility;
  /** A protected sheet refuses changes to its locked cells. */
  readonly isProtected: boolean;
  /** Rows are hidden by a filter. */
  readonly isFiltered: boolean;
  readonly merges: readonly CellRange[];
  /** Frozen rows on top and columns at the left. */
  readonly freeze: { readonly rows: number; readonly columns: number };

  cell(row: number, column: number): CellView;
  /** What a person typed, taken as a Ukrainian Excel takes it. Undoable. */
  enter(row: number, column: number, typed: string): void;
  /** What F2 shows: the formula, or the value as one would type it in Ukraine. */
  editText(row: number, column: number): string;
  /** Values as an add-in writes them; `null` inside leaves a cell as it is. */
  write(range: CellRange, values: readonly (readonly CellInput[])[], source?: ChangeSource): void;
  setNumberFormat(range: CellRange, format: string, source?: ChangeSource): void;
  setStyle(range: CellRange, change: CellStyleChange, source?: ChangeSource): void;
  /** Empties the cells of a range (contents, formats or both). */
  clear(range: CellRange, what: "contents" | "formats" | "all", source?: ChangeSource): void;
  merge(range: CellRange, source?: ChangeSource): void;
  unmerge(range: CellRange, source?: ChangeSource): void;
  /** The merged area that covers the cell, if any. */
  mergeAt(row: number, column: number): CellRange | null;

  /** The smallest rectangle with content, or with content or format; null on an empty sheet. */
  usedRange(valuesOnly: boolean): CellRange | null;
  /** In CSS pixels at 96 dpi; 0 when hidden. */
  columnWidth(column: number): number;
  rowHeight(row: number): number;
  setColumnWidth(column: number, pixels: number, source?: ChangeSource): void;
  setRowHeight(row: number, pixels: number, source?: ChangeSource): void;
  /** True when no height was set in the file, so that wrapped text may make the row higher. */
  hasAutomaticHeight(row: number): boolean;
  isRowHidden(row: number): boolean;
  isColumnHidden(column: number): boolean;
  setRowsHidden(top: number, bottom: number, hidden: boolean, source?: ChangeSource): void;
  setColumnsHidden(left: number, right: number, hidden: boolean, source?: ChangeSource): void;
}
