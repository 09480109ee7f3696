import type { WorkbookChange } from "../../src/app/ports";
import { cellOf } from "../../src/core/edits/apply";
import type { Place } from "../../src/core/sheet/address";
import { parseCell } from "../../src/core/sheet/address";
import type { CellValue, SheetSnapshot, WorkbookSnapshot } from "../../src/core/sheet/snapshot";
import { cellAt, cellKey, cellOfKey, findSheet, makeSheet } from "../../src/core/sheet/snapshot";

/** A workbook in memory, what stands in it, and what a person does to it by hand. */
export class FakeBook {
  workbook: WorkbookSnapshot;
  /** Whether a filter is what hides rows. */
  protected filtered = false;
  /** Told of every change and every click. */
  protected readonly changed = new Set<(change: WorkbookChange) => void>();
  protected readonly moved = new Set<(place: Place) => void>();

  constructor(workbook: WorkbookSnapshot) {
    this.workbook = workbook;
  }

  /** What a cell shows. */
  text(sheet: string, cell: string): string {
    return cellAt(this.sheet(sheet), addressOf(cell)).text;
  }

  value(sheet: string, cell: string): CellValue {
    return cellAt(this.sheet(sheet), addressOf(cell)).value;
  }

  formula(sheet: string, cell: string): string | null {
    return cellAt(this.sheet(sheet), addressOf(cell)).formula;
  }

  /** Somebody types into a cell, which keeps its format. */
  type(sheet: string, cell: string, value: CellValue): void {
    const old = this.sheet(sheet);
    const key = cellKey(addressOf(cell));
    const { numberFormat } = cellAt(old, addressOf(cell));
    const cells = [...old.cells].filter(([other]) => other !== key);
    const typed = cellOf({ formula: null, value, numberFormat });
    const all = [...cells, [key, typed] as const];
    this.replace(
      makeSheet(
        old,
        all.map(([at, each]) => [cellOfKey(at), each] as const),
      ),
    );
    for (const listener of this.changed) listener({ kind: "cells", sheet, own: false });
  }

  /** Somebody inserts empty rows at the top of a sheet. */
  insertRows(sheet: string, rows: number): void {
    const old = this.sheet(sheet);
    const cells = [...old.cells].map(([key, cell]) => {
      const { row, column } = cellOfKey(key);
      return [{ row: row + rows, column }, cell] as const;
    });
    this.replace(makeSheet(old, cells));
    for (const listener of this.changed) listener({ kind: "cells", sheet, own: false });
  }

  hide(sheet: string): void {
    this.replace({ ...this.sheet(sheet), visibility: "hidden" });
  }

  /** The row of a cell, which a filter may be what hides. */
  hideRow(sheet: string, cell: string, filtered = false): void {
    const rows = new Set([addressOf(cell).row]);
    this.replace({ ...this.sheet(sheet), hidden: { rows, columns: new Set() } });
    this.filtered = filtered;
  }

  /** Somebody clicks a cell. */
  click(sheet: string, cell: string): void {
    for (const listener of this.moved) listener({ sheet, cell: addressOf(cell) });
  }

  protected sheet(name: string): SheetSnapshot {
    const sheet = findSheet(this.workbook, name);
    if (sheet === null) throw new Error(`no sheet ${name}`);
    return sheet;
  }

  protected replace(sheet: SheetSnapshot): void {
    const sheets = this.workbook.sheets.map((old) => (old.name === sheet.name ? sheet : old));
    this.workbook = { ...this.workbook, sheets };
  }
}

function addressOf(cell: string): NonNullable<ReturnType<typeof parseCell>> {
  const address = parseCell(cell);
  if (address === null) throw new Error(cell);
  return address;
}
