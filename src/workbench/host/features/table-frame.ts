import type { CellRange } from "../../../core/sheet/address";
import { intersects, unite } from "../book-geometry";
import type { ChangeSource } from "../book-types";
import type { SheetTable } from "./tables";
import { placeTable } from "./tables";
import { TOTAL } from "./table-names";
import type { StoredTable } from "./table-work";
import { TableWork } from "./table-work";

/**
 * Headers, totals and size of the tables of a sheet. Every method throws a RangeError where Excel, or
 * the stand-in for it, refuses.
 */
export class TableFrame extends TableWork {
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
}
