import type { Calculator } from "../../workbook-file/formulas/calculator";
import type { HistoryEdit } from "./book-history";
import { BookHistory } from "./book-history";
import type { BookChange } from "./book-types";

export type CalculationMode = "automatic" | "automaticExceptTables" | "manual";

/** What of a sheet follows the workbook's activity. */
interface FollowingSheet {
  readonly id: string;
  forgetViews(): void;
}

/** What happens in a workbook: batches, calculation, undo, and who is told. */
export class BookActivity {
  readonly history = new BookHistory();
  private readonly listeners = new Set<(change: BookChange) => void>();
  private pending: BookChange[] = [];
  private calculated = false;
  private depth = 0;
  private changes = 0;

  /** True while results of formulas may be old. */
  stale = false;
  calculationMode: CalculationMode = "automatic";
  /** Ends with the batch. */
  calculationSuspended = false;

  constructor(
    private readonly calculator: Calculator,
    private readonly sheets: () => readonly FollowingSheet[],
  ) {}

  /** Grows with every change that may show in a cell. */
  get revision(): number {
    return this.changes;
  }

  /** True when formulas refer to their own cells, directly or through others. */
  get hasCircles(): boolean {
    this.ensureCalculated();
    return this.calculator.hasCircles;
  }

  record(edit: HistoryEdit): void {
    this.history.record(edit);
    if (this.depth === 0) this.history.close();
  }

  changed(change: BookChange, recalculate: boolean): void {
    if (recalculate) this.stale = true;
    if (!["selection", "activated", "editing"].includes(change.kind)) this.changes++;
    this.pending.push(change);
    if (this.depth === 0) this.settle();
  }

  /** Formulas that use names may have other results now. */
  namesChanged(): void {
    this.stale = true;
    this.changes++;
    if (this.depth === 0) this.settle();
  }

  /** Runs several changes: one undo step, one calculation, listeners told after the last. */
  batch<T>(work: () => T): T {
    this.depth++;
    try {
      return work();
    } finally {
      this.depth--;
      if (this.depth === 0) this.settle();
    }
  }

  /** Tells listeners at once what happened so far in a batch. */
  deliver(): void {
    const changes = this.pending;
    this.pending = [];
    if (this.calculated) {
      changes.push(
        ...this.sheets().map(({ id }) => ({ kind: "calculated" as const, sheetId: id })),
      );
    }
    this.calculated = false;
    for (const change of changes) {
      for (const listener of [...this.listeners]) listener(change);
    }
  }

  /** Calculates now, whatever the calculation mode. */
  calculate(): void {
    this.stale = false;
    this.calculator.calculate();
    this.calculated = true;
    this.changes++;
    for (const sheet of this.sheets()) sheet.forgetViews();
    if (this.depth === 0) this.deliver();
  }

  ensureCalculated(): void {
    if (!this.stale || this.calculationSuspended || this.calculationMode === "manual") return;
    this.depth++;
    this.calculate();
    this.depth--;
  }

  /** Returns the function that ends the subscription. */
  subscribe(listener: (change: BookChange) => void): () => void {
    this.listeners.add(listener);
    return () => {
      this.listeners.delete(listener);
    };
  }

  private settle(): void {
    this.history.close();
    this.calculationSuspended = false;
    this.ensureCalculated();
    this.deliver();
  }
}
