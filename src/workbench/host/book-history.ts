import type { CellValue as StoredValue, Style as StoredStyle } from "@cj-tech-master/excelts";
import type { CellAddress } from "../../core/sheet/address";

/** Everything a person's entry may change in one cell, as the library holds it. */
export interface StoredState {
  readonly value: StoredValue;
  readonly style: Partial<StoredStyle>;
}

export interface CellEdit {
  readonly sheetId: string;
  readonly at: CellAddress;
  readonly before: StoredState;
  readonly after: StoredState;
}

/** Undo and redo of a person's entries; the edits of one batch are one step. */
export class BookHistory {
  private done: CellEdit[][] = [];
  private undone: CellEdit[][] = [];
  private open: CellEdit[] = [];

  get canUndo(): boolean {
    return this.done.length > 0;
  }

  get canRedo(): boolean {
    return this.undone.length > 0;
  }

  record(edit: CellEdit): void {
    this.open.push(edit);
  }

  /** Ends a step. */
  close(): void {
    if (this.open.length === 0) return;
    this.done.push(this.open);
    this.undone = [];
    this.open = [];
  }

  /** Before ExcelApi 1.20 any write of an add-in empties the undo stack (office-js.md §3.5). */
  forget(): void {
    this.done = [];
    this.undone = [];
    this.open = [];
  }

  /** The edits to take back, last first. */
  takeUndo(): readonly CellEdit[] {
    const step = this.done.pop();
    if (step === undefined) return [];
    this.undone.push(step);
    return step.toReversed();
  }

  takeRedo(): readonly CellEdit[] {
    const step = this.undone.pop();
    if (step === undefined) return [];
    this.done.push(step);
    return step;
  }
}
