import type { EntryProblem } from "../grid/grid-state";
import { GridModel } from "../grid/grid-model";
import { canvasMeasure, type TextMeasure } from "../grid/measure";
import type { Book } from "../host/book";
import type { PaneHost } from "./pane-host";

let measure: TextMeasure | null = null;
let sessions = 0;

/** An open workbook with its grid; ends when another one is opened. */
export class Session {
  /** Tells this workbook's parts of the window from those of the one before. */
  readonly key = sessions++;
  readonly model: GridModel;
  /** The add-in's pane over this workbook, null until it runs. */
  pane: PaneHost | null = null;
  #isChanged = false;
  readonly #unsubscribe: () => void;

  constructor(
    readonly book: Book,
    onProblem: (problem: EntryProblem) => void,
  ) {
    measure ??= canvasMeasure(document);
    this.model = new GridModel(book, measure, onProblem);
    this.#unsubscribe = book.subscribe((change) => {
      const { kind } = change;
      if (kind === "cells" || kind === "format" || kind === "layout" || kind === "structure") {
        this.#isChanged = true;
      }
    });
  }

  /** True once something changed that is in no file yet. */
  get isChanged(): boolean {
    return this.#isChanged;
  }

  readonly setPane = (pane: PaneHost | null): void => {
    this.pane = pane;
  };

  /** A new workbook is in no file yet, whatever it holds. */
  markUnsaved(): void {
    this.#isChanged = true;
  }

  markSaved(): void {
    this.#isChanged = false;
  }

  dispose(): void {
    this.#unsubscribe();
    this.model.dispose();
  }
}
