import type { Cell as StoredCell, Worksheet } from "@cj-tech-master/excelts";
import type { CellRange } from "../../core/sheet/address";
import { contains } from "../../core/sheet/address";
import * as geometry from "./book-geometry";
import type { BookContext } from "./book-context";
import type { ChangeSource, SheetVisibility } from "./book-types";
import { tabColorPart } from "./sheet-parts";
import { storeCharts } from "./stored-charts";
import { recordTabChange } from "./tab-history";
import { resolveColor } from "./theme-colors";
import { changeParts } from "./undoable";
import { numberFormatOf, readMerges, readVisibility } from "../../workbook-file/stored-sheet";
import { readContent } from "../../workbook-file/stored-value";

type Column = Worksheet["columns"][number];

/** The rectangles of used cells, as they are at a revision of the workbook. */
interface UsedRanges {
  readonly revision: number;
  readonly filled: CellRange | null;
  readonly formatted: CellRange | null;
}

/** What a worksheet is apart from its contents; rows and columns count from zero. */
export abstract class SheetFrame {
  private mergeCache: readonly CellRange[] | null = null;
  /** Going through a long sheet's cells for every range that is asked about would take minutes. */
  private used: UsedRanges | null = null;
  /** What is selected here while the sheet is active. */
  selection: CellRange = { top: 0, left: 0, bottom: 0, right: 0 };

  constructor(
    protected readonly context: BookContext,
    protected readonly stored: Worksheet,
    readonly id: string,
  ) {}

  /** For the workbook, which copies and orders its sheets. */
  get storedSheet(): Worksheet {
    return this.stored;
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

  /** «#RRGGBB», null when the tab has no colour of its own. */
  get tabColor(): string | null {
    return resolveColor(this.stored.properties.tabColor, this.context.style.theme);
  }

  setTabColor(color: string | null, source: ChangeSource): void {
    const before = this.tabColor;
    const change = {
      stored: this.stored,
      source,
      parts: [tabColorPart],
      announce: () => {
        this.tabChanged("recolored", source, before);
      },
    };
    changeParts(this.context, change, () => {
      const { properties } = this.stored;
      if (color === null) Reflect.deleteProperty(properties, "tabColor");
      else properties.tabColor = { argb: `FF${color.replace("#", "")}` };
    });
  }

  get visibility(): SheetVisibility {
    return readVisibility(this.stored);
  }

  set visibility(visibility: SheetVisibility) {
    this.setVisibility(visibility, "user");
  }

  /** Throws a RangeError for the last visible sheet, which Excel does not hide. */
  setVisibility(visibility: SheetVisibility, source: ChangeSource): void {
    const before = this.visibility;
    if (before === visibility) return;
    this.show(visibility, source);
    recordTabChange(this.context, source, {
      undo: () => {
        this.show(before, source);
      },
      redo: () => {
        this.show(visibility, source);
      },
    });
  }

  /** A protected sheet refuses changes to its locked cells. */
  get isProtected(): boolean {
    return this.stored.sheetProtection?.sheet === true;
  }

  /** Protects every locked cell, without a password; no Excel takes it back. */
  protect(source: ChangeSource = "user"): void {
    this.stored.sheetProtection = { ...this.stored.sheetProtection, sheet: true };
    if (source === "addin") this.context.forgetHistory();
  }

  unprotect(source: ChangeSource = "user"): void {
    this.stored.sheetProtection = null;
    if (source === "addin") this.context.forgetHistory();
  }

  get hasAutoFilter(): boolean {
    // Undefined until a file or someone sets it, whatever the library's types say.
    return (this.stored.autoFilter ?? null) !== null;
  }

  get merges(): readonly CellRange[] {
    this.mergeCache ??= readMerges(this.stored);
    return this.mergeCache;
  }

  /** Frozen rows on top and columns at the left. */
  get freeze(): { readonly rows: number; readonly columns: number } {
    // Undefined for a sheet read from a file without views, whatever the library's types say.
    const [view] = (this.stored.views as Worksheet["views"] | undefined) ?? [];
    if (view?.state !== "frozen") return { rows: 0, columns: 0 };
    return { rows: view.ySplit ?? 0, columns: view.xSplit ?? 0 };
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
    const revision = this.context.revision();
    if (this.used?.revision !== revision) this.used = { revision, ...this.findUsed() };
    return valuesOnly ? this.used.filled : this.used.formatted;
  }

  private findUsed(): Pick<UsedRanges, "filled" | "formatted"> {
    let filled: CellRange | null = null;
    let formatted: CellRange | null = null;
    this.eachStored((cell) => {
      const [row, column] = [cell.row - 1, cell.col - 1];
      const at = { top: row, left: column, bottom: row, right: column };
      const holds = readContent(cell).type !== "empty" || cell.formula !== undefined;
      if (holds) filled = geometry.unite(filled, at);
      if (holds || hasLook(cell)) formatted = geometry.unite(formatted, at);
    });
    return { filled, formatted };
  }

  /** For the workbook: the library drops an empty row without a height, hidden or not. */
  beforeSaving(): void {
    for (let number = 1; number <= this.stored.rowCount; number++) {
      const row = this.stored.findRow(number);
      if (row === undefined || row.height !== undefined || row.cellCount > 0) continue;
      if (!row.hidden && row.outlineLevel === 0 && Object.keys(row.style).length === 0) continue;
      row.height = this.stored.properties.defaultRowHeight ?? geometry.DEFAULT_ROW_POINTS;
      row.customHeight = false;
    }
    storeCharts(this.stored);
  }

  /** For the workbook: true when a formula came without a result. */
  lacksResults(): boolean {
    let lacks = false;
    this.eachStored((cell) => {
      if (cell.formula !== undefined && cell.result === undefined) lacks = true;
    });
    return lacks;
  }

  protected forgetMerges(): void {
    this.mergeCache = null;
  }

  private show(visibility: SheetVisibility, source: ChangeSource): void {
    const before = this.visibility;
    if (visibility !== "visible") this.context.leave(this);
    this.stored.state = visibility === "very-hidden" ? "veryHidden" : visibility;
    this.tabChanged("visibility", source, before);
  }

  private tabChanged(
    change: "recolored" | "visibility",
    source: ChangeSource,
    before: string | null,
  ): void {
    this.context.changed({ kind: "structure", change, sheetId: this.id, source, before }, false);
  }

  protected storedColumn(column: number): Column | undefined {
    // Undefined until a column has a property of its own, whatever the library's types say.
    return (this.stored.columns as Column[] | undefined)?.[column];
  }

  /** Every cell there is; the library's own walk would leave out or create the empty ones. */
  protected eachStored(visit: (cell: StoredCell) => void): void {
    for (let number = 1; number <= this.stored.rowCount; number++) {
      const row = this.stored.findRow(number);
      for (let column = 1; column <= (row?.cellCount ?? 0); column++) {
        const cell = row?.findCell(column);
        if (cell !== undefined) visit(cell);
      }
    }
  }
}

/** True when a cell without content still counts as used. */
function hasLook(cell: StoredCell): boolean {
  const { fill, border, numFmt } = cell.style;
  return (
    (fill !== undefined && !(fill.type === "pattern" && fill.pattern === "none")) ||
    (border !== undefined && Object.values(border).some((edge) => edge.style !== undefined)) ||
    (numFmt !== undefined && numberFormatOf(cell) !== "General")
  );
}
