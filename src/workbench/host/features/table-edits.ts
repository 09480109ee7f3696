import type { CellRange } from "../../../core/sheet/address";
import { formatCell, formatRange } from "../../../core/sheet/address";
import { isNameText } from "../book-names";
import type { ChangeSource } from "../book-types";
import { followWorkbook } from "../structure-edit";
import type { SheetTable } from "./tables";
import { tablesOf } from "./tables";
import { TableWork } from "./table-work";
import { dropTableInFormula, namesTable, renameTableInFormula, tableName } from "./table-names";

/**
 * Makes and changes the tables of a sheet. They live in the library's workbook, so that saving keeps
 * them. Every method throws a RangeError where Excel, or the stand-in for it, refuses.
 */
export class TableEdits extends TableWork {
  private readonly ids = new Map<string, string>();

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
}
