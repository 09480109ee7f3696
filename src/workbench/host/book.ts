import { Workbook } from "@cj-tech-master/excelts";
import type { CellRange } from "../../core/sheet/address";
import { Calculator } from "../../workbook-file/formulas/calculator";
import type { LostPart } from "../../workbook-file/lost-parts";
import { findLostParts } from "../../workbook-file/lost-parts";
import type { CalculationMode } from "./book-activity";
import { BookActivity } from "./book-activity";
import type { BookContext } from "./book-context";
import { bookContext } from "./book-services";
import type { OpenedFile } from "./book-file";
import { readBookFile, viewOf, writeBookFile } from "./book-file";
import { BookNames } from "./book-names";
import type { BookSheet } from "./book-sheet";
import { BookTabs } from "./book-tabs";
import type { BookChange, ChangeSource } from "./book-types";
import {
  filtersToSave,
  restoreFilters,
  restoreTableFilters,
  tableFiltersToSave,
} from "./features/saved-filters";

export * from "./book-types";
export { BookSheet } from "./book-sheet";
export { FormulaError } from "./api-entry";
export type { CalculationMode } from "./book-activity";

/**
 * An Excel workbook as far as Zvirka and a person trying it need it. The file's own parts stay in the
 * library's workbook, so that saving keeps what is not modelled here.
 */
export class Book {
  private readonly context: BookContext;
  private readonly activity: BookActivity;
  private readonly tabs: BookTabs;
  /** Names of cells and formulas. */
  readonly names: BookNames;
  private typing = false;
  private opened: OpenedFile | null = null;
  private lost: Promise<readonly LostPart[]> | null = null;

  /** An open-for-reading workbook refuses writes of the add-in. */
  readOnly = false;
  /**
   * Since ExcelApi 1.20 what an add-in writes can be undone, one batch as one step (office-js.md
   * §3.5); as in Excel, copying and deleting a sheet and protection still empty the undo list.
   */
  undoesAddinWrites = false;
  /** Settings of the add-in, which the file holds: JSON text by name. */
  readonly addinSettings = new Map<string, string>();
  /** Whose settings they are: the id in the add-in's manifest. */
  addinId = "00000000-0000-0000-0000-000000000000";

  private constructor(
    private readonly stored: Workbook,
    /** File name with its extension. */
    public name: string,
  ) {
    const calculator = new Calculator(stored, () => this.context.year());
    this.activity = new BookActivity(calculator, () => this.tabs.all);
    const { activity } = this;
    this.context = bookContext(this, { stored, activity, calculator, tabs: () => this.tabs });
    this.tabs = new BookTabs(this.context, viewOf(stored)?.activeTab ?? 0);
    this.names = new BookNames(this.context, () => this.tabs.all);
  }

  /** A new workbook with one empty sheet. */
  static empty(name = "Книга1.xlsx"): Book {
    const stored = new Workbook();
    stored.addWorksheet("Аркуш1");
    return new Book(stored, name);
  }

  /** Opens an .xlsx file. Throws `OpenError` (code) when it is none or cannot be read. */
  static async open(bytes: Uint8Array, name: string): Promise<Book> {
    const file = await readBookFile(bytes);
    const book = new Book(file.stored, name);
    // As in Excel, a file's own results stand until something changes, unless they are missing.
    book.activity.stale =
      book.stored.calcProperties.fullCalcOnLoad === true ||
      book.sheets.some((sheet) => sheet.lacksResults());
    restoreFilters(book.sheets, file.filters);
    restoreTableFilters(book.sheets, file.tableFilters);
    for (const [name, value] of file.settings) book.addinSettings.set(name, value);
    book.opened = file;
    return book;
  }

  /** The workbook as an .xlsx file; keeps what the file held that we do not model. */
  save(): Promise<Uint8Array> {
    this.activity.ensureCalculated();
    for (const sheet of this.sheets) sheet.beforeSaving();
    const filters = {
      filters: filtersToSave(this.sheets, this.opened?.filters ?? new Map()),
      tableFilters: tableFiltersToSave(this.sheets),
    };
    const settings = { addin: this.addinId, values: this.addinSettings };
    return writeBookFile(this.stored, filters, this.activeSheet.position, settings);
  }

  /** Colours of the workbook's theme, as «RRGGBB». */
  get theme(): readonly string[] {
    return this.context.style.theme;
  }

  /**
   * What of the opened file a saved one would lack, whatever has been edited since, and the looks of
   * charts that have to be drawn anew; empty for a new workbook. Throws what `save` throws.
   */
  async partsLostOnSave(): Promise<readonly LostPart[]> {
    this.lost ??= this.compareWithSaved();
    const lost = await this.lost;
    const names = this.sheets.flatMap(({ features }) => features.charts.redrawn());
    return names.length === 0 ? lost : [...lost, { kind: "chart-looks", names }];
  }

  get calculationMode(): CalculationMode {
    return this.activity.calculationMode;
  }

  set calculationMode(mode: CalculationMode) {
    this.activity.calculationMode = mode;
  }

  /** Something changed since the formulas were last calculated, and nobody has asked for it yet. */
  get awaitsCalculation(): boolean {
    return this.activity.stale;
  }

  /** Set by the add-in for the rest of its batch. */
  get calculationSuspended(): boolean {
    return this.activity.calculationSuspended;
  }

  set calculationSuspended(suspended: boolean) {
    this.activity.calculationSuspended = suspended;
  }

  /** True when formulas refer to their own cells, directly or through others. */
  get hasCircles(): boolean {
    return this.activity.hasCircles;
  }

  get sheets(): readonly BookSheet[] {
    return this.tabs.all;
  }

  get activeSheet(): BookSheet {
    return this.tabs.active;
  }

  /** Selected range of the active sheet. */
  get selection(): CellRange {
    return this.activeSheet.selection;
  }

  /** Set while a person types in a cell: the add-in's calls then fail as they do in Excel. */
  get editing(): boolean {
    return this.typing;
  }

  set editing(editing: boolean) {
    if (this.typing === editing) return;
    this.typing = editing;
    this.activity.changed({ kind: "editing", editing }, false);
  }

  /** Sheets cannot be added, deleted, renamed or moved. */
  get isStructureProtected(): boolean {
    return this.stored.protection?.lockStructure === true;
  }

  get canUndo(): boolean {
    return this.activity.history.canUndo;
  }

  get canRedo(): boolean {
    return this.activity.history.canRedo;
  }

  sheetById(id: string): BookSheet | null {
    return this.tabs.byId(id);
  }

  /** Excel compares sheet names without regard to case. */
  sheetByName(name: string): BookSheet | null {
    return this.tabs.byName(name);
  }

  /**
   * Adds a sheet at the end; an absent name is chosen as Excel does («Аркуш2»). Throws a RangeError
   * when the name is taken or no sheet name.
   */
  addSheet(name?: string, source: ChangeSource = "user"): BookSheet {
    return this.tabs.add(name, source);
  }

  /** Adds a copy named as Excel names it («Звіт (2)»); no Excel takes it back (office-js.md §3.5). */
  copySheet(source: BookSheet, position: number, by: ChangeSource = "user"): BookSheet {
    return this.tabs.copy(source, position, by);
  }

  /** Moves a sheet among the tabs. Throws a RangeError when there is no such position. */
  moveSheet(sheet: BookSheet, position: number, source: ChangeSource = "user"): void {
    this.tabs.move(sheet, position, source);
  }

  /**
   * Formulas that refer to the sheet become #REF!. Throws a RangeError for the last visible sheet,
   * which Excel does not delete.
   */
  deleteSheet(sheet: BookSheet, source: ChangeSource = "user"): void {
    this.tabs.delete(sheet, source);
  }

  activate(sheet: BookSheet): void {
    this.tabs.activate(sheet);
  }

  /** Selects on a sheet and activates it. */
  select(sheet: BookSheet, range: CellRange): void {
    this.tabs.select(sheet, range);
  }

  /** Runs several changes: one undo step, one calculation, listeners told after the last. */
  batch<T>(work: () => T): T {
    return this.activity.batch(work);
  }

  /** Tells listeners at once what happened so far in a batch. */
  deliver(): void {
    this.activity.deliver();
  }

  /** Calculates now, whatever the calculation mode. */
  calculate(): void {
    this.activity.calculate();
  }

  /** Returns the function that ends the subscription. */
  subscribe(listener: (change: BookChange) => void): () => void {
    return this.activity.subscribe(listener);
  }

  /** Undoes the last step; false when there is nothing to undo. */
  undo(): boolean {
    return this.batch(() => this.activity.history.undo());
  }

  redo(): boolean {
    return this.batch(() => this.activity.history.redo());
  }

  private async compareWithSaved(): Promise<readonly LostPart[]> {
    if (this.opened === null) return [];
    const { bytes } = this.opened;
    const untouched = await Book.open(bytes, this.name);
    return findLostParts(bytes, await untouched.save());
  }
}
