import type { Worksheet } from "@cj-tech-master/excelts";
import type { CellRange } from "../../../core/sheet/address";
import type { BookContext } from "../book-context";
import type { BookSheet } from "../book-sheet";
import type { ChangeSource } from "../book-types";
import { cellsPart, tablesPart } from "../sheet-parts";
import { followWorkbook } from "../structure-edit";
import { changeParts } from "../undoable";
import { renameColumnInFormula, columnNames } from "./table-names";
import type { SheetTable } from "./tables";
import { bodyOf, placeTable } from "./tables";

type StoredTable = ReturnType<Worksheet["getTables"]>[number]["table"];
export type TableLook = Omit<NonNullable<StoredTable["style"]>, "theme"> & {
  readonly theme?: string;
};

/**
 * Rows and columns of tables, and how tables look. Cells of the table's columns, or rows, make room as
 * when cells are inserted; that Excel also fills formulas of a column into a new row is not modelled.
 * Throws a RangeError where cells cannot move.
 */
export class TableLines {
  constructor(
    private readonly sheet: Pick<BookSheet, "id" | "shift" | "cell" | "together">,
    private readonly context: BookContext,
    private readonly stored: Worksheet,
  ) {}

  /** @param index row of the body before which they come; the number of its rows for the end */
  addRows(table: SheetTable, index: number, count: number, source: ChangeSource): void {
    const body = bodyOf(table);
    const top = body.top + index;
    const place = { ...table.range, top, bottom: top + count - 1 };
    this.context.batch(() => {
      this.move(place, "insert", "rows", table, source);
      const bottom = table.range.bottom + count;
      this.edit(table, source, (stored) => {
        placeTable(stored, { ...table.range, bottom });
      });
    });
  }

  /** The last row of a table is emptied only. */
  deleteRow(table: SheetTable, index: number, source: ChangeSource): void {
    const body = bodyOf(table);
    const row = { ...body, top: body.top + index, bottom: body.top + index };
    if (body.top !== body.bottom) {
      this.move(row, "delete", "rows", table, source);
      return;
    }
    const announce = (): void => {
      this.announce(row, source);
    };
    const parts = [cellsPart(row)];
    changeParts(this.context, { stored: this.stored, source, parts, announce }, () => {
      for (let column = row.left; column <= row.right; column++) {
        this.stored.getCell(row.top + 1, column + 1).value = null;
      }
    });
  }

  /** @param name that Excel chooses unless it is told or when it is taken */
  addColumn(table: SheetTable, index: number, name: string | null, source: ChangeSource): void {
    const { range } = table;
    const place = { ...range, left: range.left + index, right: range.left + index };
    this.context.batch(() => {
      this.move(place, "insert", "columns", table, source);
      this.edit(table, source, (stored) => {
        const taken = stored.columns.map((column) => column.name);
        const [free = ""] = columnNames([name ?? ""], taken);
        stored.columns = stored.columns.toSpliced(index, 0, { name: free, filterButton: true });
        placeTable(stored, { ...range, right: range.right + 1 });
        if (table.hasHeaders) {
          this.stored.getCell(range.top + 1, place.left + 1).value = free;
        }
      });
    });
  }

  deleteColumn(table: SheetTable, index: number, source: ChangeSource): void {
    const { range } = table;
    if (range.left === range.right) throw new RangeError("A table keeps its last column");
    const place = { ...range, left: range.left + index, right: range.left + index };
    this.context.batch(() => {
      this.edit(table, source, (stored) => {
        stored.columns = stored.columns.toSpliced(index, 1);
      });
      this.move(place, "delete", "columns", table, source);
    });
  }

  /** Formulas that name the column follow. */
  renameColumn(table: SheetTable, index: number, name: string, source: ChangeSource): void {
    const { columns } = this.storedTable(table.name);
    const former = columns[index]?.name ?? "";
    const others = columns.filter((_, at) => at !== index).map((column) => column.name);
    if (name.trim() === "" || others.some((each) => each.toLowerCase() === name.toLowerCase())) {
      throw new RangeError(`Not a free name of a column: ${name}`);
    }
    const become = (from: string, to: string) => (): void => {
      const column = this.storedTable(table.name).columns[index];
      if (column !== undefined) column.name = to;
      if (table.hasHeaders) {
        this.stored.getCell(table.range.top + 1, table.range.left + index + 1).value = to;
      }
      followWorkbook(this.context.stored, (formula) =>
        renameColumnInFormula(formula, table.name, from, to),
      );
      this.announce(table.range, source);
    };
    const redo = become(former, name);
    this.context.batch(() => {
      if (this.context.isUndoable(source)) {
        this.context.record({ undo: become(name, former), redo });
      } else this.context.forgetHistory();
      redo();
    });
  }

  columns(table: SheetTable): readonly string[] {
    return this.storedTable(table.name).columns.map(({ name }) => name);
  }

  look(table: SheetTable): TableLook {
    return this.storedTable(table.name).style ?? {};
  }

  setLook(table: SheetTable, look: TableLook, source: ChangeSource): void {
    this.edit(table, source, (stored) => {
      stored.style = { ...stored.style, ...look };
    });
  }

  private move(
    range: CellRange,
    kind: "insert" | "delete",
    axis: "rows" | "columns",
    { name }: SheetTable,
    source: ChangeSource,
  ): void {
    const refusal = this.sheet.shift(range, kind, axis, source, name);
    if (refusal !== null) throw new RangeError(`Cells cannot move: ${refusal}`);
  }

  private edit(table: SheetTable, source: ChangeSource, work: (stored: StoredTable) => void): void {
    const { context, stored } = this;
    const announce = (): void => {
      this.announce(table.range, source);
    };
    const parts = [tablesPart, cellsPart({ ...table.range, right: table.range.right + 1 })];
    changeParts(context, { stored, source, parts, announce }, () => {
      work(this.storedTable(table.name));
    });
  }

  private announce(range: CellRange, source: ChangeSource): void {
    this.context.forgetViews();
    const { id: sheetId } = this.sheet;
    this.context.changed({ kind: "cells", sheetId, range, source, before: null }, true);
  }

  private storedTable(name: string): StoredTable {
    const found = this.stored.getTables().find((each) => each.name === name);
    if (found === undefined) throw new RangeError(`No such table: ${name}`);
    return found.table;
  }
}
