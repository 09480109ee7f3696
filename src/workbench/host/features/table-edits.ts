import type { Worksheet } from "@cj-tech-master/excelts";
import type { CellRange } from "../../../core/sheet/address";
import { formatCell, formatRange } from "../../../core/sheet/address";
import type { BookContext } from "../book-context";
import { intersects, unite } from "../book-geometry";
import { isNameText } from "../book-names";
import type { BookSheet } from "../book-sheet";
import type { ChangeSource } from "../book-types";
import { cellsPart, tablesPart } from "../sheet-parts";
import { followWorkbook } from "../structure-edit";
import { changeParts } from "../undoable";
import type { SheetTable } from "./tables";
import { placeTable, tablesOf } from "./tables";
import {
  columnNames,
  dropTableInFormula,
  namesTable,
  renameTableInFormula,
  tableName,
  TOTAL,
} from "./table-names";

type Sheet = Pick<BookSheet, "id" | "cell" | "merges" | "shift">;
type StoredTable = ReturnType<Worksheet["getTables"]>[number];

/**
 * Makes and changes the tables of a sheet. They live in the library's workbook, so that saving keeps
 * them. Every method throws a RangeError where Excel, or the stand-in for it, refuses.
 */
export class TableEdits {
  private readonly ids = new Map<string, string>();

  constructor(
    private readonly sheet: Sheet,
    private readonly context: BookContext,
    private readonly stored: Worksheet,
  ) {}

  /** Lasts as long as the workbook is open, also when the table is renamed. */
  idOf(name: string): string {
    const key = name.toLowerCase();
    const known = this.ids.get(key);
    if (known !== undefined) return known;
    const number = String(this.ids.size + 1).padStart(12, "0");
    const id = this.sheet.id.replace("-0001-", "-0003-").replace(/\d{12}\}$/, `${number}}`);
    this.ids.set(key, id);
    return id;
  }

  /** Without headers a row for them is inserted above (TableCollection.add). Returns the name. */
  add(range: CellRange, hasHeaders: boolean, source: ChangeSource): string {
    const all = hasHeaders ? range : { ...range, bottom: range.bottom + 1 };
    this.assertFree(all, null);
    const name = tableName((each) => this.isTaken(each));
    this.context.batch(() => {
      if (!hasHeaders) this.insertRow(range, range.top, source);
      this.edit(all, source, () => {
        const columns = this.headersIn(all).map((text) => ({ name: text, filterButton: true }));
        const style = { theme: "TableStyleMedium2", showRowStripes: true } as const;
        const ref = formatCell({ row: all.top, column: all.left });
        const made = { name, ref, tableRef: formatRange(all), columns, rows: [], style };
        this.stored.addTable({ ...made, headerRow: true });
      });
    });
    return name;
  }

  /** Takes the table and its contents away; formulas that name it become #REF!. */
  delete(table: SheetTable, source: ChangeSource): void {
    this.context.batch(() => {
      this.follow((formula) => dropTableInFormula(formula, table.name), source);
      this.edit(table.range, source, () => {
        this.stored.removeTable(table.name);
        this.eachCell(table.range, (cell) => {
          cell.value = null;
          cell.style = {};
        });
      });
    });
  }

  /** Cells stay. Formulas that name the table would become plain ones, which is not modelled. */
  convertToRange(table: SheetTable, source: ChangeSource): void {
    if (this.isNamed(table.name)) throw new RangeError("Formulas name the table");
    this.edit(table.range, source, () => {
      this.stored.removeTable(table.name);
    });
  }

  rename(table: SheetTable, name: string, source: ChangeSource): void {
    if (name === table.name) return;
    const isSame = name.toLowerCase() === table.name.toLowerCase();
    if (!isNameText(name) || (!isSame && this.isTaken(name))) {
      throw new RangeError(`Not a free name: ${name}`);
    }
    const become = (from: string, to: string) => (): void => {
      const id = this.idOf(from);
      this.ids.delete(from.toLowerCase());
      this.ids.set(to.toLowerCase(), id);
      const { stored } = this;
      const found = this.storedTable(from);
      found.name = to;
      found.table.displayName = to;
      followWorkbook(this.context.stored, (formula) => renameTableInFormula(formula, from, to));
      this.announce(tablesOf(stored).find((each) => each.name === to)?.range ?? null, source);
    };
    const redo = become(table.name, name);
    this.context.batch(() => {
      this.recordAs(source, { undo: become(name, table.name), redo });
      redo();
    });
  }

  /** The row of totals takes the one below the table; what stands there moves down (assumed). */
  showTotals(table: SheetTable, shown: boolean, source: ChangeSource): void {
    if (shown === table.hasTotals) return;
    const { range } = table;
    const bottom = range.bottom + (shown ? 1 : -1);
    const row = {
      ...range,
      top: range.bottom + (shown ? 1 : 0),
      bottom: range.bottom + (shown ? 1 : 0),
    };
    this.context.batch(() => {
      if (shown && this.hasContents(row)) this.insertRow(range, row.top, source);
      this.edit(unite(range, row), source, () => {
        const stored = this.storedTable(table.name);
        this.place(stored, { ...range, bottom }, table.hasHeaders, shown);
        if (shown) this.writeTotals(stored, table, row);
        else {
          this.eachCell(row, (cell) => {
            cell.value = null;
          });
        }
      });
    });
  }

  /** Without headers the table has no filter either. */
  showHeaders(table: SheetTable, shown: boolean, source: ChangeSource): void {
    if (shown === table.hasHeaders) return;
    const { range } = table;
    const above = { ...range, top: range.top - 1, bottom: range.top - 1 };
    const isFree = above.top >= 0 && !this.hasContents(above);
    this.context.batch(() => {
      const inserted = shown && !isFree;
      if (inserted) this.insertRow(range, range.top, source);
      const all = inserted
        ? { ...range, bottom: range.bottom + 1 }
        : unite(range, shown ? above : range);
      const next = shown ? all : { ...range, top: range.top + 1 };
      this.edit(all, source, () => {
        const stored = this.storedTable(table.name);
        this.place(stored, next, shown, table.hasTotals);
        for (const [index, { name }] of stored.table.columns.entries()) {
          const cell = this.stored.getCell(all.top + 1, range.left + index + 1);
          cell.value = shown ? name : null;
        }
      });
    });
  }

  /** Headers stay in their row, and the tables overlap (Table.resize). */
  resize(table: SheetTable, range: CellRange, source: ChangeSource): void {
    if (range.top !== table.range.top || !intersects(range, table.range)) {
      throw new RangeError("The headers stay in their row");
    }
    if (table.hasTotals || !table.hasHeaders || range.bottom === range.top) {
      throw new RangeError("Only tables with headers and without totals are resized");
    }
    this.assertFree(range, table.name);
    this.edit(unite(range, table.range), source, () => {
      const stored = this.storedTable(table.name);
      const offset = range.left - table.range.left;
      const former = stored.table.columns;
      const names = this.headersIn(range);
      stored.table.columns = names.map((name, index) => {
        const known = former[index + offset];
        return { ...(known ?? { filterButton: true }), name };
      });
      for (const [index, name] of names.entries()) {
        this.stored.getCell(range.top + 1, range.left + index + 1).value = name;
      }
      this.place(stored, range, true, false);
    });
  }

  private place(stored: StoredTable, range: CellRange, headers: boolean, totals: boolean): void {
    stored.table.headerRow = headers;
    stored.table.totalsRow = totals;
    placeTable(stored.table, range);
  }

  /** Excel writes the word into the first column and sums or counts the last one. */
  private writeTotals(stored: StoredTable, table: SheetTable, row: CellRange): void {
    const { columns } = stored.table;
    const last = columns.length - 1;
    const body = {
      ...table.range,
      left: table.range.right,
      top: table.range.top + (table.hasHeaders ? 1 : 0),
    };
    let isSummed = false;
    for (let at = body.top; at <= body.bottom; at++) {
      if (this.sheet.cell(at, body.left).type === "number") isSummed = true;
    }
    const [first, ending] = [columns[0], columns[last]];
    if (first !== undefined && last > 0) {
      first.totalsRowLabel = TOTAL;
      this.stored.getCell(row.top + 1, row.left + 1).value = TOTAL;
    }
    if (ending === undefined) return;
    ending.totalsRowFunction = isSummed ? "sum" : "count";
    const formula = `SUBTOTAL(${isSummed ? "109" : "103"},${table.name}[${ending.name}])`;
    this.stored.getCell(row.top + 1, row.right + 1).value = { formula };
  }

  private headersIn(range: CellRange): string[] {
    const texts: string[] = [];
    for (let column = range.left; column <= range.right; column++) {
      texts.push(this.sheet.cell(range.top, column).text);
    }
    return columnNames(texts);
  }

  private assertFree(range: CellRange, own: string | null): void {
    const others = tablesOf(this.stored).filter(({ name }) => name !== own);
    if (others.some((table) => intersects(table.range, range))) {
      throw new RangeError("A table cannot overlap another table");
    }
    if (this.sheet.merges.some((area) => intersects(area, range))) {
      throw new RangeError("The stand-in makes no table over merged cells");
    }
  }

  private insertRow(range: CellRange, row: number, source: ChangeSource): void {
    const place = { ...range, top: row, bottom: row };
    const refusal = this.sheet.shift(place, "insert", "rows", source);
    if (refusal !== null) throw new RangeError(`No room for another row: ${refusal}`);
  }

  private hasContents({ top, left, right }: CellRange): boolean {
    for (let column = left; column <= right; column++) {
      if (this.sheet.cell(top, column).type !== "empty") return true;
    }
    return false;
  }

  private isTaken(name: string): boolean {
    const { stored } = this.context;
    const isIt = (each: { readonly name: string }): boolean =>
      each.name.toLowerCase() === name.toLowerCase();
    return (
      stored.worksheets.some((sheet) => sheet.getTables().some(isIt)) ||
      stored.definedNames.model.some(isIt)
    );
  }

  private isNamed(name: string): boolean {
    let named = false;
    for (const sheet of this.context.stored.worksheets) {
      sheet.eachRow((row) => {
        row.eachCell(({ formula }) => {
          if (formula !== undefined && namesTable(formula, name)) named = true;
        });
      });
    }
    return named;
  }

  private follow(change: (formula: string) => string, source: ChangeSource): void {
    const parts = this.context.stored.worksheets;
    const read = (): Map<{ value: unknown }, unknown> => {
      const cells = new Map<{ value: unknown }, unknown>();
      for (const sheet of parts) {
        sheet.eachRow((row) => {
          row.eachCell((cell) => {
            if (cell.formula !== undefined) cells.set(cell, cell.value);
          });
        });
      }
      return cells;
    };
    const put = (cells: ReadonlyMap<{ value: unknown }, unknown>) => (): void => {
      for (const [cell, value] of cells) cell.value = value;
      this.announce(null, source);
    };
    const before = read();
    followWorkbook(this.context.stored, change);
    this.recordAs(source, { undo: put(before), redo: put(read()) });
  }

  private recordAs(source: ChangeSource, edit: { undo(): void; redo(): void }): void {
    if (this.context.isUndoable(source)) this.context.record(edit);
    else if (source === "addin") this.context.forgetHistory();
  }

  private edit(range: CellRange, source: ChangeSource, work: () => void): void {
    const { context, stored } = this;
    const announce = (): void => {
      this.announce(range, source);
    };
    const parts = [tablesPart, cellsPart(range)];
    changeParts(context, { stored, source, parts, announce }, work);
  }

  private announce(range: CellRange | null, source: ChangeSource): void {
    this.context.forgetViews();
    const place = range ?? { top: 0, left: 0, bottom: 0, right: 0 };
    const { id: sheetId } = this.sheet;
    this.context.changed({ kind: "cells", sheetId, range: place, source, before: null }, true);
  }

  private storedTable(name: string): StoredTable {
    const found = this.stored.getTables().find((each) => each.name === name);
    if (found === undefined) throw new RangeError(`No such table: ${name}`);
    return found;
  }

  private eachCell(
    range: CellRange,
    visit: (cell: NonNullable<ReturnType<Worksheet["findCell"]>>) => void,
  ): void {
    for (let row = range.top; row <= range.bottom; row++) {
      for (let column = range.left; column <= range.right; column++) {
        const cell = this.stored.findCell(row + 1, column + 1);
        if (cell !== undefined) visit(cell);
      }
    }
  }
}
