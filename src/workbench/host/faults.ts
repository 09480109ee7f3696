/** What can be made to go wrong, in the order in which a person is offered it. */
export const FAULT_NAMES = [
  "cell-edit",
  "protected-sheet",
  "filter",
  "payload",
  "endless-sync",
  "read-only",
  "undo-not-supported",
  "merged-areas",
  "co-author",
  "silent-change",
] as const;

/**
 * - `cell-edit`: somebody is typing in a cell all the time; requests are refused with 5004.
 * - `protected-sheet`: every sheet is protected: writing is AccessDenied.
 * - `filter`: a filter hides every second row from what is written; see `rowsWritten`.
 * - `payload`: the limit of a request and of an answer is 4 kB instead of 5 MB.
 * - `endless-sync`: a request is never executed and never answered (#4805, #6150).
 * - `read-only`: the workbook is open for reading.
 * - `undo-not-supported`: writing is refused with UndoNotSupported. Excel does so to a run with
 *   `mergeUndoGroup`; that npm's Office.js has no such option makes refusing every write an
 *   assumption.
 * - `merged-areas`: two merged areas are as many as more than 512.
 * - `co-author`: before the next write a co-author changes the first cell that it touches; this
 *   happens once and switches itself off.
 * - `silent-change`: changes raise no event (#3888 for one).
 */
export type FaultName = (typeof FAULT_NAMES)[number];

/** The payload limit in bytes while the fault `payload` is on. */
export const SMALL_PAYLOAD = 4096;

/** Switches by which a host misbehaves as a real Excel does now and then; all are off at first. */
export class Faults {
  private readonly on = new Set<FaultName>();
  private readonly listeners = new Set<() => void>();
  private snapshot: readonly FaultName[] = [];

  /** The faults that are on; the same array until something changes. */
  get active(): readonly FaultName[] {
    return this.snapshot;
  }

  has(name: FaultName): boolean {
    return this.on.has(name);
  }

  set(name: FaultName, isOn: boolean): void {
    if (this.on.has(name) === isOn) return;
    if (isOn) this.on.add(name);
    else this.on.delete(name);
    this.snapshot = FAULT_NAMES.filter((each) => this.on.has(each));
    for (const listener of [...this.listeners]) listener();
  }

  /** Returns the function that ends the subscription. */
  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => {
      this.listeners.delete(listener);
    };
  };
}
