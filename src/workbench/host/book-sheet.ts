import type { Cell as StoredCell, Workbook, Worksheet } from "@cj-tech-master/excelts";
import { ValueType } from "@cj-tech-master/excelts";
import type { CellAddress, CellRange } from "../../core/sheet/address";
import { contains, formatRange } from "../../core/sheet/address";
import { cellKey } from "../../core/sheet/snapshot";
import { enterInUkrainianExcel } from "../../core/sheet/entry";
import type { ApiEntry } from "./api-entry";
import { checkFormula, FormulaError, takeApiValue } from "./api-entry";
import * as geometry from "./book-geometry";
import type { CellEdit, StoredState } from "./book-history";
import type {
  BookChange,
  CellInput,
  CellStyle,
  CellStyleChange,
  CellView,
  ChangeSource,
  EntryOutcome,
  SheetVisibility,
} from "./book-types";
import { displayContent, plainNumber } from "./display-number";
import { formulaFromUkrainian, formulaToUkrainian, renameSheetInFormula } from "./formula-locale";
import type { StyleDefaults } from "./stored-style";
import { changeStyle, readStyle } from "./stored-style";
import type { Content } from "./stored-value";
import { isErrorName, readContent } from "./stored-value";

/** What a sheet needs of its workbook. */
export interface BookContext {
  readonly stored: Workbook;
  readonly style: StyleDefaults;
  ensureCalculated(): void;
  changed(change: BookChange, recalculate: boolean): void;
  record(edit: CellEdit): void;
  forgetHistory(): void;
  batch<T>(work: () => T): T;
  rename(sheet: BookSheet, name: string, source: ChangeSource): void;
  position(sheet: BookSheet): number;
  year(): number;
}

/** A worksheet; rows and columns count from zero. */
export class BookSheet {
  private readonly views = new Map<number, CellView>();
  private mergeCache: readonly CellRange[] | null = null;
  /** What is selected here while the sheet is active. */
  selection: CellRange = { top: 0, left: 0, bottom: 0, right: 0 };

  constructor(
    private readonly context: BookContext,
    private readonly stored: Worksheet,
    readonly id: string,
  ) {}

  get storedId(): number {
    return this.stored.id;
  }

  get name(): string {
    return this.stored.name;
  }

  /** Formulas follow the new name. Throws a RangeError when it is taken or no sheet name. */
  set name(name: string) {
    this.context.rename(this, name, "user");
  }

  rename(name: string, source: ChangeSource): void {
    this.context.rename(this, name, source);
  }

  /** For the workbook only, which has checked the name. */
  setStoredName(name: string): void {
    this.stored.name = name;
  }

  get position(): number {
    return this.context.position(this);
  }

  get visibility(): SheetVisibility {
    return this.stored.state === "veryHidden" ? "very-hidden" : this.stored.state;
  }

  set visibility(visibility: SheetVisibility) {
    this.setVisibility(visibility, "user");
  }

  setVisibility(visibility: SheetVisibility, source: ChangeSource): void {
    this.stored.state = visibility === "very-hidden" ? "veryHidden" : visibility;
    const change = { kind: "structure", change: "visibility", sheetId: this.id, source } as const;
    this.context.changed(change, false);
  }

  /** A protected sheet refuses changes to its locked cells. */
  get isProtected(): boolean {
    return this.stored.sheetProtection?.sheet === true;
  }

  /** Protects every locked cell, without a password. */
  protect(): void {
    this.stored.sheetProtection = { ...this.stored.sheetProtection, sheet: true };
  }

  unprotect(): void {
    this.stored.sheetProtection = null;
  }

  get hasAutoFilter(): boolean {
    return this.stored.autoFilter !== null && this.stored.autoFilter !== undefined;
  }

  /** True when an autofilter hides rows: writing past it misplaces values (office-js.md §3.2). */
  get isFiltered(): boolean {
    const used = this.hasAutoFilter ? this.usedRange(true) : null;
    if (used === null) return false;
    for (let row = used.top; row <= used.bottom; row++) if (this.isRowHidden(row)) return true;
    return false;
  }

  get merges(): readonly CellRange[] {
    this.mergeCache ??= this.stored.mergedRegions.map((area) => ({
      top: area.top - 1,
      left: area.left - 1,
      bottom: area.bottom - 1,
      right: area.right - 1,
    }));
    return this.mergeCache;
  }

  /** Frozen rows on top and columns at the left. */
  get freeze(): { readonly rows: number; readonly columns: number } {
    const view = this.stored.views?.[0];
    if (view?.state !== "frozen") return { rows: 0, columns: 0 };
    return { rows: view.ySplit ?? 0, columns: view.xSplit ?? 0 };
  }

  cell(row: number, column: number): CellView {
    this.context.ensureCalculated();
    const key = cellKey({ row, column });
    const known = this.views.get(key);
    if (known !== undefined) return known;
    const view = this.makeView(row, column);
    this.views.set(key, view);
    return view;
  }

  /**
   * What a person typed, taken as a Ukrainian Excel takes it. Undoable. Nothing changes unless the
   * outcome is «accepted».
   */
  enter(row: number, column: number, typed: string): EntryOutcome {
    const at = this.anchor(row, column);
    if (!this.isWritable({ top: at.row, left: at.column, bottom: at.row, right: at.column })) {
      return "protected";
    }
    const format = this.cell(at.row, at.column).numberFormat;
    try {
      const entry = this.readTyped(typed, format);
      this.edit(at, (cell) => {
        this.put(cell, entry);
      });
      return "accepted";
    } catch (error) {
      if (error instanceof FormulaError) return "bad-formula";
      throw error;
    }
  }

  /** What F2 shows: the formula, or the value as one would type it in Ukraine. */
  editText(row: number, column: number): string {
    const at = this.anchor(row, column);
    const { type, value, formula, numberFormat, text } = this.cell(at.row, at.column);
    if (formula !== null) return formulaToUkrainian(formula);
    if (type !== "number" || typeof value !== "number") return text;
    if (numberFormat.includes("%")) return `${plainNumber(Number((value * 100).toPrecision(15)))}%`;
    // A date is edited as the date one sees, any other number without its format.
    return /[dmyhs]/i.test(numberFormat.replace(/"[^"]*"|\\.|\[[^\]]*\]|general/gi, ""))
      ? text
      : plainNumber(value);
  }

  /**
   * Values as an add-in writes them; `null` inside leaves a cell as it is. Covered cells of a merged
   * area ignore what is written (assumed). Throws `FormulaError` and then has written the cells
   * before the bad one.
   */
  write(
    range: CellRange,
    values: readonly (readonly CellInput[])[],
    source: ChangeSource = "addin",
  ): void {
    this.context.batch(() => {
      const before = geometry.isSingleCell(range) ? this.cell(range.top, range.left) : null;
      geometry.forEachCell(range, (row, column, down, right) => {
        const input = values[down]?.[right] ?? null;
        if (input === null || this.isCovered(row, column)) return;
        const cell = this.storedCell(row, column);
        this.put(cell, takeApiValue(input, formatOf(cell)));
      });
      this.touched("cells", range, source, before);
    });
  }

  setNumberFormat(range: CellRange, format: string, source: ChangeSource = "user"): void {
    this.restyle(range, source, (cell) => {
      cell.style = { ...cell.style, numFmt: format };
    });
  }

  setStyle(range: CellRange, change: CellStyleChange, source: ChangeSource = "user"): void {
    this.restyle(range, source, (cell) => {
      cell.style = changeStyle(cell.style, change);
    });
  }

  /** Empties the cells of a range (contents, formats or both). */
  clear(
    range: CellRange,
    what: "contents" | "formats" | "all",
    source: ChangeSource = "user",
  ): void {
    this.context.batch(() => {
      const used = this.usedRange(false);
      const inside = used === null ? null : intersection(used, range);
      if (inside !== null) {
        if (what !== "contents") this.unmergeQuietly(inside);
        geometry.forEachCell(inside, (row, column) => {
          if (this.stored.findCell(row + 1, column + 1) === undefined) return;
          this.editAs(source, { row, column }, (cell) => {
            if (what !== "formats" && cell.type !== ValueType.Merge) cell.value = null;
            if (what !== "contents") cell.style = {};
          });
        });
      }
      this.touched(what === "formats" ? "format" : "cells", range, source);
    });
  }

  /** Keeps the top left content, as Excel does; merged areas that overlap are split first. */
  merge(range: CellRange, source: ChangeSource = "user"): void {
    this.context.batch(() => {
      this.unmergeQuietly(range);
      if (!geometry.isSingleCell(range)) {
        this.stored.mergeCells(formatRange(range));
      }
      this.mergesChanged(range, source);
    });
  }

  unmerge(range: CellRange, source: ChangeSource = "user"): void {
    this.context.batch(() => {
      this.unmergeQuietly(range);
      this.mergesChanged(range, source);
    });
  }

  /** The merged area that covers the cell, if any. */
  mergeAt(row: number, column: number): CellRange | null {
    return this.merges.find((area) => contains(area, { row, column })) ?? null;
  }

  /** True when a person or an add-in may change every cell of the range. */
  isWritable(range: CellRange): boolean {
    if (!this.isProtected) return true;
    let writable = true;
    geometry.forEachCell(range, (row, column) => {
      const cell = this.stored.findCell(row + 1, column + 1);
      if (cell?.protection?.locked !== false) writable = false;
    });
    return writable;
  }

  /** The smallest rectangle with content, or with content or format; null on an empty sheet. */
  usedRange(valuesOnly: boolean): CellRange | null {
    let used: CellRange | null = null;
    this.eachStored((cell) => {
      if (readContent(cell).type === "empty" && cell.formula === undefined) {
        if (valuesOnly || !hasLook(cell)) return;
      }
      const [row, column] = [cell.row - 1, cell.col - 1];
      used = geometry.unite(used, { top: row, left: column, bottom: row, right: column });
    });
    return used;
  }

  /** In CSS pixels at 96 dpi; 0 when hidden. */
  columnWidth(column: number): number {
    const stored = this.storedColumn(column);
    if (stored?.hidden === true) return 0;
    const width = stored?.width ?? this.stored.properties.defaultColWidth;
    return width === undefined ? geometry.DEFAULT_COLUMN_PIXELS : geometry.columnPixels(width);
  }

  rowHeight(row: number): number {
    const stored = this.stored.findRow(row + 1);
    if (stored?.hidden === true) return 0;
    return geometry.pointsToPixels(
      stored?.height ?? this.stored.properties.defaultRowHeight ?? geometry.DEFAULT_ROW_POINTS,
    );
  }

  setColumnWidth(column: number, pixels: number, source: ChangeSource = "user"): void {
    this.stored.getColumn(column + 1).width = geometry.columnWidthOfPixels(pixels);
    this.layoutChanged(wholeColumns(column, column), source);
  }

  setRowHeight(row: number, pixels: number, source: ChangeSource = "user"): void {
    this.stored.getRow(row + 1).height = geometry.pixelsToPoints(pixels);
    this.layoutChanged(wholeRows(row, row), source);
  }

  /** True when no height was set in the file, so that wrapped text may make the row higher. */
  hasAutomaticHeight(row: number): boolean {
    return this.stored.findRow(row + 1)?.height === undefined;
  }

  isRowHidden(row: number): boolean {
    return this.stored.findRow(row + 1)?.hidden === true;
  }

  isColumnHidden(column: number): boolean {
    return this.storedColumn(column)?.hidden === true;
  }

  setRowsHidden(top: number, bottom: number, hidden: boolean, source: ChangeSource = "user"): void {
    for (let row = top; row <= bottom; row++) this.stored.getRow(row + 1).hidden = hidden;
    this.layoutChanged(wholeRows(top, bottom), source);
  }

  setColumnsHidden(
    left: number,
    right: number,
    hidden: boolean,
    source: ChangeSource = "user",
  ): void {
    for (let column = left; column <= right; column++) {
      this.stored.getColumn(column + 1).hidden = hidden;
    }
    this.layoutChanged(wholeColumns(left, right), source);
  }

  /** For the workbook: results changed, so what was shown may be old. */
  forgetViews(): void {
    this.views.clear();
  }

  /** For the workbook: the library drops a hidden row that is empty and has no height. */
  beforeSaving(): void {
    for (let number = 1; number <= this.stored.rowCount; number++) {
      const row = this.stored.findRow(number);
      if (row?.hidden === true) row.height ??= geometry.DEFAULT_ROW_POINTS;
    }
  }

  /** For the workbook: true when a formula came without a result. */
  lacksResults(): boolean {
    let lacks = false;
    this.eachStored((cell) => {
      if (cell.formula !== undefined && cell.result === undefined) lacks = true;
    });
    return lacks;
  }

  /** For the workbook: puts back what an undone entry changed. */
  restore(at: CellAddress, state: StoredState): void {
    this.assign(this.storedCell(at.row, at.column), state);
    this.touched(
      "cells",
      { top: at.row, left: at.column, bottom: at.row, right: at.column },
      "user",
    );
  }

  /** For the workbook: formulas that name the sheet take its new name. */
  followRenamedSheet(from: string, to: string): void {
    this.eachStored((cell) => {
      const { formula, result } = cell;
      if (formula === undefined) return;
      const next = renameSheetInFormula(formula, from, to);
      if (next !== formula)
        cell.value = result === undefined ? { formula: next } : { formula: next, result };
    });
    this.views.clear();
  }

  private makeView(row: number, column: number): CellView {
    const cell = this.stored.findCell(row + 1, column + 1);
    const content = readContent(cell);
    const numberFormat = cell === undefined ? "General" : formatOf(cell);
    return {
      ...content,
      numberFormat,
      text: displayContent(content, numberFormat),
      style: this.styleAt(cell, row, column),
    };
  }

  private styleAt(cell: StoredCell | undefined, row: number, column: number): CellStyle {
    const stored =
      cell?.style ?? this.stored.findRow(row + 1)?.style ?? this.storedColumn(column)?.style ?? {};
    return readStyle(stored, this.context.style);
  }

  private readTyped(typed: string, numberFormat: string): ApiEntry {
    if (numberFormat === "@") {
      return { content: constant(typed.replace(/^'/, "")), numberFormat: null };
    }
    const entry = enterInUkrainianExcel(typed, this.context.year());
    if (entry.formula !== null) {
      const formula = formulaFromUkrainian(entry.formula);
      checkFormula(formula);
      return { content: { type: "empty", value: null, formula }, numberFormat: null };
    }
    // With automatic percent entry, numbers from 1 on become percents in a percent cell (Excel help,
    // «Format numbers as percentages»); a smaller one already is its share of 1.
    const percent = numberFormat.includes("%") && entry.numberFormat === null;
    const value =
      percent && typeof entry.value === "number" && Math.abs(entry.value) >= 1
        ? Number((entry.value / 100).toPrecision(15))
        : entry.value;
    return { content: constant(value), numberFormat: entry.numberFormat };
  }

  private put(cell: StoredCell, entry: ApiEntry): void {
    const { content, numberFormat } = entry;
    if (content.formula !== null) cell.value = { formula: content.formula.slice(1) };
    else if (content.type === "error" && isErrorName(String(content.value))) {
      cell.value = { error: String(content.value) as "#N/A" };
    } else cell.value = content.value;
    if (numberFormat !== null && formatOf(cell) === "General") {
      cell.style = { ...cell.style, numFmt: numberFormat };
    }
  }

  /** A person's change to one cell: recorded for undo and announced. */
  private edit(at: CellAddress, change: (cell: StoredCell) => void): void {
    this.context.batch(() => {
      const before = this.cell(at.row, at.column);
      this.editAs("user", at, change);
      const range = { top: at.row, left: at.column, bottom: at.row, right: at.column };
      this.touched("cells", range, "user", before);
    });
  }

  private editAs(source: ChangeSource, at: CellAddress, change: (cell: StoredCell) => void): void {
    const cell = this.storedCell(at.row, at.column);
    const before: StoredState = { value: cell.value, style: cell.style };
    change(cell);
    const after: StoredState = { value: cell.value, style: cell.style };
    if (source === "user") this.context.record({ sheetId: this.id, at, before, after });
  }

  private assign(cell: StoredCell, state: StoredState): void {
    if (cell.type !== ValueType.Merge) cell.value = state.value;
    cell.style = state.style;
  }

  private restyle(
    range: CellRange,
    source: ChangeSource,
    change: (cell: StoredCell) => void,
  ): void {
    this.context.batch(() => {
      geometry.forEachCell(range, (row, column) => {
        this.editAs(source, { row, column }, change);
      });
      this.touched("format", range, source);
    });
  }

  private unmergeQuietly(range: CellRange): void {
    for (const area of this.merges.filter((each) => geometry.intersects(each, range))) {
      this.stored.unMergeCells(formatRange(area));
    }
    this.mergeCache = null;
  }

  private mergesChanged(range: CellRange, source: ChangeSource): void {
    this.mergeCache = null;
    this.views.clear();
    this.context.forgetHistory();
    this.context.changed({ kind: "layout", sheetId: this.id, range, source }, true);
  }

  private layoutChanged(range: CellRange, source: ChangeSource): void {
    if (source === "addin") this.context.forgetHistory();
    this.context.changed({ kind: "layout", sheetId: this.id, range, source }, false);
  }

  private touched(
    kind: "cells" | "format",
    range: CellRange,
    source: ChangeSource,
    before: CellView | null = null,
  ): void {
    this.views.clear();
    if (source === "addin") this.context.forgetHistory();
    this.context.changed({ kind, sheetId: this.id, range, source, before }, kind === "cells");
  }

  /** The cell that holds the content of a merged area. */
  private anchor(row: number, column: number): CellAddress {
    const area = this.mergeAt(row, column);
    return area === null ? { row, column } : { row: area.top, column: area.left };
  }

  private isCovered(row: number, column: number): boolean {
    return this.stored.findCell(row + 1, column + 1)?.type === ValueType.Merge;
  }

  private storedCell(row: number, column: number): StoredCell {
    return this.stored.getCell(row + 1, column + 1);
  }

  private storedColumn(column: number) {
    return (this.stored.columns as (Worksheet["columns"][number] | undefined)[] | null)?.[column];
  }

  /** Every cell there is; the library's own walk would leave out or create the empty ones. */
  private eachStored(visit: (cell: StoredCell) => void): void {
    for (let number = 1; number <= this.stored.rowCount; number++) {
      const row = this.stored.findRow(number);
      for (let column = 1; column <= (row?.cellCount ?? 0); column++) {
        const cell = row?.findCell(column);
        if (cell !== undefined) visit(cell);
      }
    }
  }
}

function constant(value: Content["value"]): Content {
  const type =
    value === null || value === ""
      ? "empty"
      : typeof value === "string"
        ? "text"
        : typeof value === "number"
          ? "number"
          : "boolean";
  return { type, value: type === "empty" ? null : value, formula: null };
}

function formatOf(cell: StoredCell): string {
  const format = cell.numFmt;
  if (format === undefined || format === "") return "General";
  return typeof format === "string" ? format : format.formatCode;
}

/** True when a cell without content still counts as used. */
function hasLook(cell: StoredCell): boolean {
  const { fill, border, numFmt } = cell.style;
  return (
    (fill !== undefined && !(fill.type === "pattern" && fill.pattern === "none")) ||
    (border !== undefined && Object.values(border).some((edge) => edge?.style !== undefined)) ||
    (numFmt !== undefined && formatOf(cell) !== "General")
  );
}

function intersection(a: CellRange, b: CellRange): CellRange | null {
  if (!geometry.intersects(a, b)) return null;
  return {
    top: Math.max(a.top, b.top),
    left: Math.max(a.left, b.left),
    bottom: Math.min(a.bottom, b.bottom),
    right: Math.min(a.right, b.right),
  };
}

function wholeColumns(left: number, right: number): CellRange {
  return { top: 0, left, bottom: 1_048_575, right };
}

function wholeRows(top: number, bottom: number): CellRange {
  return { top, left: 0, bottom, right: 16_383 };
}
