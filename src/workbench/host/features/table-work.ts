import type { Worksheet } from "@cj-tech-master/excelts";
import type { CellRange } from "../../../core/sheet/address";
import type { BookContext } from "../book-context";
import { intersects } from "../book-geometry";
import type { BookSheet } from "../book-sheet";
import type { ChangeSource } from "../book-types";
import { cellsPart, tablesPart } from "../sheet-parts";
import { changeParts } from "../undoable";
import { columnNames } from "./table-names";
import { tablesOf } from "./tables";

export type StoredTable = ReturnType<Worksheet["getTables"]>[number];

/** What making tables and changing their frames have in common. */
export abstract class TableWork {
  constructor(
    protected readonly sheet: Pick<BookSheet, "id" | "cell" | "merges" | "shift">,
    protected readonly context: BookContext,
    protected readonly stored: Worksheet,
  ) {}

  protected headersIn(range: CellRange): string[] {
    const texts: string[] = [];
    for (let column = range.left; column <= range.right; column++) {
      texts.push(this.sheet.cell(range.top, column).text);
    }
    return columnNames(texts);
  }

  protected assertFree(range: CellRange, own: string | null): void {
    const others = tablesOf(this.stored).filter(({ name }) => name !== own);
    if (others.some((table) => intersects(table.range, range))) {
      throw new RangeError("A table cannot overlap another table");
    }
    if (this.sheet.merges.some((area) => intersects(area, range))) {
      throw new RangeError("The stand-in makes no table over merged cells");
    }
  }

  protected insertRow(range: CellRange, row: number, source: ChangeSource): void {
    const place = { ...range, top: row, bottom: row };
    const refusal = this.sheet.shift(place, "insert", "rows", source);
    if (refusal !== null) throw new RangeError(`No room for another row: ${refusal}`);
  }

  protected hasContents({ top, left, right }: CellRange): boolean {
    for (let column = left; column <= right; column++) {
      if (this.sheet.cell(top, column).type !== "empty") return true;
    }
    return false;
  }

  protected edit(range: CellRange, source: ChangeSource, work: () => void): void {
    const { context, stored } = this;
    const announce = (): void => {
      this.announce(range, source);
    };
    const parts = [tablesPart, cellsPart(range)];
    changeParts(context, { stored, source, parts, announce }, work);
  }

  protected announce(range: CellRange | null, source: ChangeSource): void {
    this.context.forgetViews();
    const place = range ?? { top: 0, left: 0, bottom: 0, right: 0 };
    const { id: sheetId } = this.sheet;
    this.context.changed({ kind: "cells", sheetId, range: place, source, before: null }, true);
  }

  protected storedTable(name: string): StoredTable {
    const found = this.stored.getTables().find((each) => each.name === name);
    if (found === undefined) throw new RangeError(`No such table: ${name}`);
    return found;
  }

  protected eachCell(
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
