import type { Workbook } from "@cj-tech-master/excelts";
import type { CellRange } from "../../core/sheet/address";
import type { BookContext } from "./book-context";
import { BookSheet } from "./book-sheet";
import type { BookChange, ChangeSource } from "./book-types";
import { renameSheetInFormula } from "./formula-locale";
import { dropSheetInFormula } from "./formula-references";
import type { SheetFrame } from "./sheet-frame";
import { recordTabChange } from "./tab-history";
import {
  copySheetNames,
  copyStoredSheet,
  nameOfCopy,
  orderStoredSheets,
  putStoredSheet,
} from "./sheet-tabs";
import { followWorkbook } from "./structure-edit";

/** The sheets of a workbook in the order of their tabs, and which of them is shown. */
export class BookTabs {
  private readonly parts: BookSheet[];
  private shown: BookSheet;
  private nextSheet = 0;

  /** @param activeTab position of the sheet that is shown */
  constructor(
    private readonly context: BookContext,
    activeTab: number,
  ) {
    this.parts = this.stored.worksheets.map((sheet) => this.adopt(sheet));
    const first = this.parts[activeTab] ?? this.parts[0];
    if (first === undefined) throw new Error("A workbook has at least one sheet");
    this.shown = first;
  }

  get all(): readonly BookSheet[] {
    return this.parts;
  }

  get active(): BookSheet {
    return this.shown;
  }

  byId(id: string): BookSheet | null {
    return this.parts.find((sheet) => sheet.id === id) ?? null;
  }

  /** Excel compares sheet names without regard to case. */
  byName(name: string): BookSheet | null {
    const wanted = name.toLowerCase();
    return this.parts.find((sheet) => sheet.name.toLowerCase() === wanted) ?? null;
  }

  add(name: string | undefined, source: ChangeSource): BookSheet {
    const chosen = name ?? this.freeName();
    this.checkName(chosen, null);
    const sheet = this.adopt(this.stored.addWorksheet(chosen));
    return this.context.batch(() => {
      let place = this.parts.length;
      this.parts.push(sheet);
      recordTabChange(this.context, source, {
        undo: () => {
          place = sheet.position;
          this.take(sheet, source);
        },
        redo: () => {
          putStoredSheet(this.stored, sheet.storedSheet);
          this.reorder(this.parts.toSpliced(place, 0, sheet));
          this.changed("added", sheet, source, null);
        },
      });
      this.changed("added", sheet, source, null);
      return sheet;
    });
  }

  copy(source: BookSheet, position: number, by: ChangeSource): BookSheet {
    return this.context.batch(() => {
      const name = nameOfCopy(source.name, (each) => this.byName(each) !== null);
      const sheet = this.adopt(copyStoredSheet(this.stored, source.storedSheet, name));
      this.reorder([...this.parts.slice(0, position), sheet, ...this.parts.slice(position)]);
      copySheetNames(this.stored, source.storedSheet, sheet.storedSheet);
      this.context.forgetHistory();
      this.changed("added", sheet, by, null);
      return sheet;
    });
  }

  move(sheet: BookSheet, position: number, source: ChangeSource): void {
    const before = sheet.position;
    if (position === before) return;
    if (!Number.isInteger(position) || position < 0 || position >= this.parts.length) {
      throw new RangeError(`No such position: ${String(position)}`);
    }
    const put = (at: number, from: number) => (): void => {
      this.reorder(this.parts.filter((each) => each !== sheet).toSpliced(at, 0, sheet));
      this.changed("moved", sheet, source, String(from));
    };
    this.editTab(source, put(position, before), put(before, position));
  }

  delete(sheet: BookSheet, source: ChangeSource): void {
    this.context.batch(() => {
      this.take(sheet, source);
      followWorkbook(this.stored, (formula) => dropSheetInFormula(formula, sheet.name));
      this.context.forgetHistory();
    });
  }

  rename(sheet: SheetFrame, name: string, source: ChangeSource): void {
    if (sheet.name === name) return;
    this.checkName(name, sheet);
    const before = sheet.name;
    const call = (next: string, former: string) => (): void => {
      followWorkbook(this.stored, (formula) => renameSheetInFormula(formula, former, next));
      for (const each of this.parts) each.forgetViews();
      sheet.setStoredName(next);
      this.changed("renamed", sheet, source, former);
    };
    this.editTab(source, call(name, before), call(before, name));
  }

  activate(sheet: BookSheet): void {
    if (this.shown === sheet) return;
    const previousId = this.shown.id;
    this.shown = sheet;
    this.context.changed({ kind: "activated", sheetId: sheet.id, previousId }, false);
  }

  select(sheet: BookSheet, range: CellRange): void {
    this.context.batch(() => {
      this.activate(sheet);
      sheet.selection = range;
      this.context.changed({ kind: "selection", sheetId: sheet.id, range }, false);
    });
  }

  /** Shows another sheet if this one is shown; throws a RangeError when no other is visible. */
  leave(sheet: SheetFrame): void {
    const visible = this.parts.filter((each) => each !== sheet && each.visibility === "visible");
    const next = visible.find((each) => each.position > sheet.position) ?? visible.at(-1);
    if (next === undefined) throw new RangeError("A workbook keeps at least one visible sheet");
    if (this.shown === sheet) this.activate(next);
  }

  private take(sheet: BookSheet, source: ChangeSource): void {
    this.leave(sheet);
    this.reorder(this.parts.filter((each) => each !== sheet));
    this.stored.removeWorksheet(sheet.storedSheet.id);
    this.changed("deleted", sheet, source, null);
  }

  private editTab(source: ChangeSource, redo: () => void, undo: () => void): void {
    this.context.batch(() => {
      recordTabChange(this.context, source, { undo, redo });
      redo();
    });
  }

  private get stored(): Workbook {
    return this.context.stored;
  }

  private adopt(stored: Workbook["worksheets"][number]): BookSheet {
    const number = String(this.nextSheet++).padStart(4, "0");
    return new BookSheet(this.context, stored, `{00000000-0001-0000-${number}-000000000000}`);
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

  private changed(
    change: Extract<BookChange, { kind: "structure" }>["change"],
    { id: sheetId }: SheetFrame,
    source: ChangeSource,
    before: string | null,
  ): void {
    this.context.changed({ kind: "structure", change, sheetId, source, before }, true);
  }

  private checkName(name: string, own: SheetFrame | null): void {
    const taken = this.byName(name);
    if (taken !== null && taken !== own) throw new RangeError(`Sheet name is taken: ${name}`);
    if (name === "" || name.length > 31 || /[\\/?*[\]:]/.test(name) || /^'|'$/.test(name)) {
      throw new RangeError(`Not a sheet name: ${name}`);
    }
  }

  private freeName(): string {
    for (let number = 1; ; number++) {
      const name = `Аркуш${String(number)}`;
      if (this.byName(name) === null) return name;
    }
  }
}
