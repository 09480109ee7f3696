import type { Worksheet } from "@cj-tech-master/excelts";
import type { BookContext } from "./book-context";
import type { ChangeSource } from "./book-types";

/** Reads a part of a sheet as it is now; what it returns makes the part be so again. */
export type SheetPart = (sheet: Worksheet) => () => void;

export interface PartsChange {
  readonly stored: Worksheet;
  readonly source: ChangeSource;
  /** All that the work may touch: only these parts are put back. */
  readonly parts: readonly SheetPart[];
  /** Tells the workbook what changed: after the work, and each time it is taken back or done anew. */
  announce(): void;
}

/**
 * Does something to a sheet so that it can be taken back exactly. Only the parts it touches are
 * remembered, so that one row of a long sheet costs what one row costs. Where the source's changes
 * cannot be taken back, an add-in's empties the undo list (office-js.md §3.5).
 */
export function changeParts(context: BookContext, change: PartsChange, work: () => void): void {
  const { stored, source, parts } = change;
  context.batch(() => {
    if (!context.isUndoable(source)) {
      if (source === "addin") context.forgetHistory();
      try {
        work();
      } finally {
        change.announce();
      }
      return;
    }
    const read = (): (() => void)[] => parts.map((part) => part(stored));
    const before = read();
    try {
      work();
    } finally {
      const after = read();
      const become = (restores: readonly (() => void)[]) => (): void => {
        for (const restore of restores) restore();
        change.announce();
      };
      context.record({ undo: become(before), redo: become(after) });
      change.announce();
    }
  });
}
