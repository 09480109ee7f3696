/** One change that can be taken back; the workbook tells its listeners of either. */
export interface HistoryEdit {
  undo(): void;
  redo(): void;
}

/** Undo and redo; the edits of one batch are one step. */
export class BookHistory {
  private done: HistoryEdit[][] = [];
  private undone: HistoryEdit[][] = [];
  private open: HistoryEdit[] = [];

  get canUndo(): boolean {
    return this.done.length > 0;
  }

  get canRedo(): boolean {
    return this.undone.length > 0;
  }

  record(edit: HistoryEdit): void {
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

  /** Takes the last step back, its last edit first; false when there is none. */
  undo(): boolean {
    const step = this.done.pop();
    if (step === undefined) return false;
    this.undone.push(step);
    for (const edit of step.toReversed()) edit.undo();
    return true;
  }

  redo(): boolean {
    const step = this.undone.pop();
    if (step === undefined) return false;
    this.done.push(step);
    for (const edit of step) edit.redo();
    return true;
  }
}
