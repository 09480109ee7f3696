import { Workbook } from "@cj-tech-master/excelts";
import type { CellRange } from "../../core/sheet/address";
import type { HistoryEdit } from "./book-history";
import { BookHistory } from "./book-history";
import { BookNames } from "./book-names";
import { BookSheet } from "./book-sheet";
import type { BookChange, ChangeSource } from "./book-types";
import { readRuleParts, writeRuleParts } from "./features/rule-parts";
import type { FilterConditions } from "../../workbook-file/filter-conditions";
import { readFilterConditions, writeFilterConditions } from "../../workbook-file/filter-conditions";
import { addPrefixes } from "../../workbook-file/function-prefixes";
import type { LostPart } from "../../workbook-file/lost-parts";
import { findLostParts } from "../../workbook-file/lost-parts";
import { openWorkbook } from "../../workbook-file/open-workbook";
import { Calculator } from "../../workbook-file/formulas/calculator";
import { renameSheetInFormula } from "./formula-locale";
import { dropSheetInFormula } from "./formula-references";
import type { BookContext, SheetFrame } from "./sheet-frame";
import { copyStoredSheet, nameOfCopy, orderStoredSheets } from "./sheet-tabs";
import { followWorkbook } from "./structure-edit";
import { readTheme } from "./theme-colors";

export * from "./book-types";
export { BookSheet } from "./book-sheet";
export { FormulaError } from "./api-entry";

export type CalculationMode = "automatic" | "automaticExceptTables" | "manual";

/**
 * An Excel workbook as far as Zvirka and a person trying it need it. The file's own parts stay in the
 * library's workbook, so that saving keeps what is not modelled here.
 */
export class Book {
  private readonly parts: BookSheet[];
  private readonly history = new BookHistory();
  private readonly listeners = new Set<(change: BookChange) => void>();
  private readonly context: BookContext;
  /** Names of cells and formulas. */
  readonly names: BookNames;
  private readonly calculator: Calculator;
  private pending: BookChange[] = [];
  private calculated = false;
  private depth = 0;
  private stale = false;
  private active: BookSheet;
  private typing = false;
  private revision = 0;
  private nextSheet = 0;
  private opened: Uint8Array | null = null;
  private filters: FilterConditions = new Map();
  private lost: Promise<readonly LostPart[]> | null = null;

  /** An open-for-reading workbook refuses writes of the add-in. */
  readOnly = false;
  /**
   * Since ExcelApi 1.20 what an add-in writes can be undone, one batch as one step (office-js.md
   * §3.5). Values, formulas, formats, inserting and deleting are; what changes sizes, merged areas
   * or sheets still empties the undo stack here (not built).
   */
  undoesAddinWrites = false;
  calculationMode: CalculationMode = "automatic";
  /** Set by the add-in for the rest of its batch. */
  calculationSuspended = false;

  private constructor(
    private readonly stored: Workbook,
    /** File name with its extension. */
    public name: string,
  ) {
    this.calculator = new Calculator(stored, () => this.context.year());
    const themes = stored.model.themes as Record<string, string> | undefined;
    this.context = {
      stored,
      style: {
        theme: readTheme(themes?.["theme1"]),
        fontName: stored.defaultFont?.name ?? "Calibri",
        fontSize: stored.defaultFont?.size ?? 11,
      },
      ensureCalculated: () => {
        this.ensureCalculated();
      },
      changed: (change, recalculate) => {
        this.changed(change, recalculate);
      },
      record: (edit) => {
        this.record(edit);
      },
      isUndoable: (source) => source === "user" || (source === "addin" && this.undoesAddinWrites),
      forgetHistory: () => {
        this.history.forget();
      },
      namesChanged: () => {
        this.stale = true;
        this.revision++;
        if (this.depth === 0) this.settle();
      },
      forgetViews: () => {
        for (const sheet of this.parts) sheet.forgetViews();
      },
      batch: (work) => this.batch(work),
      rename: (sheet, name, source) => {
        this.rename(sheet, name, source);
      },
      leave: (sheet) => {
        this.leave(sheet);
      },
      position: (sheet) => this.parts.findIndex((each) => each === sheet),
      year: () => new Date().getFullYear(),
      revision: () => this.revision,
      calculator: this.calculator,
    };
    this.names = new BookNames(this.context, () => this.parts);
    this.parts = stored.worksheets.map(
      (sheet) => new BookSheet(this.context, sheet, this.newSheetId()),
    );
    const first = this.parts[this.storedView?.activeTab ?? 0] ?? this.parts[0];
    if (first === undefined) throw new Error("A workbook has at least one sheet");
    this.active = first;
  }

  /** A new workbook with one empty sheet. */
  static empty(name = "Книга1.xlsx"): Book {
    const stored = new Workbook();
    stored.addWorksheet("Аркуш1");
    return new Book(stored, name);
  }

  /** Opens an .xlsx file. Throws `OpenError` (code) when it is none or cannot be read. */
  static async open(bytes: Uint8Array, name: string): Promise<Book> {
    const stored = await openWorkbook(bytes);
    await readRuleParts(bytes, stored);
    const book = new Book(stored, name);
    // As in Excel, a file's own results stand until something changes, unless they are missing.
    book.stale =
      book.stored.calcProperties.fullCalcOnLoad === true ||
      book.parts.some((sheet) => sheet.lacksResults());
    book.opened = bytes;
    book.filters = await readFilterConditions(bytes, stored);
    return book;
  }

  /** The workbook as an .xlsx file; keeps what the file held that we do not model. */
  async save(): Promise<Uint8Array> {
    this.ensureCalculated();
    for (const sheet of this.parts) sheet.beforeSaving();
    const view = this.storedView;
    const activeTab = this.parts.indexOf(this.active);
    this.stored.views = [
      view === undefined
        ? {
            x: 0,
            y: 0,
            width: 28800,
            height: 17000,
            firstSheet: 0,
            activeTab,
            visibility: "visible",
          }
        : { ...view, activeTab },
    ];
    const bytes = new Uint8Array(await this.stored.xlsx.writeBuffer());
    const whole = await writeRuleParts(bytes, this.stored);
    return addPrefixes(await writeFilterConditions(whole, this.stored, this.filters));
  }

  /** Colours of the workbook's theme, as «RRGGBB». */
  get theme(): readonly string[] {
    return this.context.style.theme;
  }

  /**
   * What of the opened file a saved one would lack, whatever has been edited since; empty for a new
   * workbook. Throws what `save` throws.
   */
  partsLostOnSave(): Promise<readonly LostPart[]> {
    this.lost ??= this.compareWithSaved();
    return this.lost;
  }

  get sheets(): readonly BookSheet[] {
    return this.parts;
  }

  get activeSheet(): BookSheet {
    return this.active;
  }

  /** Selected range of the active sheet. */
  get selection(): CellRange {
    return this.active.selection;
  }

  /** Set while a person is typing in a cell: the add-in's calls then fail as they do in Excel. */
  get editing(): boolean {
    return this.typing;
  }

  set editing(editing: boolean) {
    if (this.typing === editing) return;
    this.typing = editing;
    this.changed({ kind: "editing", editing }, false);
  }

  /** Sheets cannot be added, deleted, renamed or moved. */
  get isStructureProtected(): boolean {
    return this.stored.protection?.lockStructure === true;
  }

  get canUndo(): boolean {
    return this.history.canUndo;
  }

  get canRedo(): boolean {
    return this.history.canRedo;
  }

  sheetById(id: string): BookSheet | null {
    return this.parts.find((sheet) => sheet.id === id) ?? null;
  }

  /** Excel compares sheet names without regard to case. */
  sheetByName(name: string): BookSheet | null {
    const wanted = name.toLowerCase();
    return this.parts.find((sheet) => sheet.name.toLowerCase() === wanted) ?? null;
  }

  /**
   * Adds a sheet at the end; an absent name is chosen as Excel does («Аркуш2»). Throws a RangeError
   * when the name is taken or no sheet name.
   */
  addSheet(name?: string, source: ChangeSource = "user"): BookSheet {
    const chosen = name ?? this.freeSheetName();
    this.checkSheetName(chosen, null);
    const sheet = new BookSheet(this.context, this.stored.addWorksheet(chosen), this.newSheetId());
    this.parts.push(sheet);
    this.changed(
      { kind: "structure", change: "added", sheetId: sheet.id, source, before: null },
      true,
    );
    return sheet;
  }

  /**
   * Adds a copy of a sheet at a position, named as Excel names it («Звіт (2)»). Not undoable in any
   * Excel (office-js.md §3.5).
   */
  copySheet(source: BookSheet, position: number, by: ChangeSource = "user"): BookSheet {
    return this.batch(() => {
      const name = nameOfCopy(source.name, (each) => this.sheetByName(each) !== null);
      const stored = copyStoredSheet(this.stored, source.storedSheet, name);
      const sheet = new BookSheet(this.context, stored, this.newSheetId());
      this.reorder([...this.parts.slice(0, position), sheet, ...this.parts.slice(position)]);
      this.history.forget();
      this.structureChanged("added", sheet, by, null);
      return sheet;
    });
  }

  /** Moves a sheet among the tabs. Throws a RangeError when there is no such position. */
  moveSheet(sheet: BookSheet, position: number, source: ChangeSource = "user"): void {
    const before = sheet.position;
    if (position === before) return;
    if (!Number.isInteger(position) || position < 0 || position >= this.parts.length) {
      throw new RangeError(`No such position: ${String(position)}`);
    }
    this.reorder(this.parts.filter((each) => each !== sheet).toSpliced(position, 0, sheet));
    if (source === "addin") this.history.forget();
    this.structureChanged("moved", sheet, source, String(before));
  }

  /**
   * Formulas that refer to the sheet become #REF!. Throws a RangeError for the last visible sheet,
   * which Excel does not delete.
   */
  deleteSheet(sheet: BookSheet, source: ChangeSource = "user"): void {
    this.leave(sheet);
    const { name, storedSheet } = sheet;
    this.reorder(this.parts.filter((each) => each !== sheet));
    this.stored.removeWorksheet(storedSheet.id);
    followWorkbook(this.stored, (formula) => dropSheetInFormula(formula, name));
    this.history.forget();
    this.structureChanged("deleted", sheet, source, null);
  }

  activate(sheet: BookSheet): void {
    if (this.active === sheet) return;
    const previousId = this.active.id;
    this.active = sheet;
    this.changed({ kind: "activated", sheetId: sheet.id, previousId }, false);
  }

  /** Selects on a sheet and activates it. */
  select(sheet: BookSheet, range: CellRange): void {
    this.batch(() => {
      this.activate(sheet);
      sheet.selection = range;
      this.changed({ kind: "selection", sheetId: sheet.id, range }, false);
    });
  }

  /** Runs several changes: one undo step, one calculation, listeners told after the last. */
  batch<T>(work: () => T): T {
    this.depth++;
    try {
      return work();
    } finally {
      this.depth--;
      if (this.depth === 0) this.settle();
    }
  }

  /** Tells listeners at once what happened so far in a batch. */
  deliver(): void {
    const changes = this.pending;
    this.pending = [];
    if (this.calculated) {
      changes.push(...this.parts.map(({ id }) => ({ kind: "calculated" as const, sheetId: id })));
    }
    this.calculated = false;
    for (const change of changes) {
      for (const listener of [...this.listeners]) listener(change);
    }
  }

  /** Calculates now, whatever the calculation mode. */
  calculate(): void {
    this.stale = false;
    this.calculator.calculate();
    this.calculated = true;
    this.revision++;
    for (const sheet of this.parts) sheet.forgetViews();
    if (this.depth === 0) this.deliver();
  }

  /** Returns the function that ends the subscription. */
  subscribe(listener: (change: BookChange) => void): () => void {
    this.listeners.add(listener);
    return () => {
      this.listeners.delete(listener);
    };
  }

  /** Undoes the last step; false when there is nothing to undo. */
  undo(): boolean {
    return this.batch(() => this.history.undo());
  }

  redo(): boolean {
    return this.batch(() => this.history.redo());
  }

  private async compareWithSaved(): Promise<readonly LostPart[]> {
    if (this.opened === null) return [];
    const untouched = await Book.open(this.opened, this.name);
    return findLostParts(this.opened, await untouched.save());
  }

  /** Undefined in a file that has no view, whatever the library's types say. */
  private get storedView(): Workbook["views"][number] | undefined {
    return (this.stored.views as Workbook["views"] | undefined)?.[0];
  }

  private record(edit: HistoryEdit): void {
    this.history.record(edit);
    if (this.depth === 0) this.history.close();
  }

  private changed(change: BookChange, recalculate: boolean): void {
    if (recalculate) this.stale = true;
    if (!["selection", "activated", "editing"].includes(change.kind)) this.revision++;
    this.pending.push(change);
    if (this.depth === 0) this.settle();
  }

  private settle(): void {
    this.history.close();
    this.calculationSuspended = false;
    this.ensureCalculated();
    this.deliver();
  }

  private ensureCalculated(): void {
    if (!this.stale || this.calculationSuspended || this.calculationMode === "manual") return;
    this.depth++;
    this.calculate();
    this.depth--;
  }

  private rename(sheet: SheetFrame, name: string, source: ChangeSource): void {
    if (sheet.name === name) return;
    this.checkSheetName(name, sheet);
    const before = sheet.name;
    followWorkbook(this.stored, (formula) => renameSheetInFormula(formula, before, name));
    for (const each of this.parts) each.forgetViews();
    sheet.setStoredName(name);
    this.changed({ kind: "structure", change: "renamed", sheetId: sheet.id, source, before }, true);
  }

  private leave(sheet: SheetFrame): void {
    const visible = this.parts.filter((each) => each !== sheet && each.visibility === "visible");
    const next = visible.find((each) => each.position > sheet.position) ?? visible.at(-1);
    if (next === undefined) throw new RangeError("A workbook keeps at least one visible sheet");
    if (this.active === sheet) this.activate(next);
  }

  private reorder(order: readonly BookSheet[]): void {
    const before = this.parts.map((sheet) => sheet.storedSheet);
    orderStoredSheets(
      this.stored,
      before,
      order.map((sheet) => sheet.storedSheet),
    );
    this.parts.splice(0, this.parts.length, ...order);
  }

  private structureChanged(
    change: Extract<BookChange, { kind: "structure" }>["change"],
    { id: sheetId }: SheetFrame,
    source: ChangeSource,
    before: string | null,
  ): void {
    this.changed({ kind: "structure", change, sheetId, source, before }, true);
  }

  private checkSheetName(name: string, own: SheetFrame | null): void {
    const taken = this.sheetByName(name);
    if (taken !== null && taken !== own) throw new RangeError(`Sheet name is taken: ${name}`);
    if (name === "" || name.length > 31 || /[\\/?*[\]:]/.test(name) || /^'|'$/.test(name)) {
      throw new RangeError(`Not a sheet name: ${name}`);
    }
  }

  private freeSheetName(): string {
    for (let number = 1; ; number++) {
      const name = `Аркуш${String(number)}`;
      if (this.sheetByName(name) === null) return name;
    }
  }

  private newSheetId(): string {
    return `{00000000-0001-0000-${String(this.nextSheet++).padStart(4, "0")}-000000000000}`;
  }
}
