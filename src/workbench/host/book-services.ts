import type { Workbook } from "@cj-tech-master/excelts";
import type { Calculator } from "../../workbook-file/formulas/calculator";
import type { BookActivity } from "./book-activity";
import type { BookContext } from "./book-context";
import type { BookSheet } from "./book-sheet";
import type { BookTabs } from "./book-tabs";
import { readTheme } from "./theme-colors";

/** What a workbook's sheets are served by. */
interface Services {
  readonly stored: Workbook;
  readonly activity: BookActivity;
  readonly calculator: Calculator;
  /** They come after what serves them. */
  readonly tabs: () => BookTabs;
}

/** What of a workbook its sheets see, besides its services. */
interface Served {
  readonly sheets: readonly BookSheet[];
  readonly undoesAddinWrites: boolean;
  sheetByName(name: string): BookSheet | null;
}

/** What the sheets of a workbook need of it. */
export function bookContext(
  book: Served,
  { stored, activity, calculator, tabs }: Services,
): BookContext {
  const themes = stored.model.themes as Record<string, string> | undefined;
  return {
    stored,
    calculator,
    style: {
      theme: readTheme(themes?.["theme1"]),
      fontName: stored.defaultFont?.name ?? "Calibri",
      fontSize: stored.defaultFont?.size ?? 11,
    },
    ensureCalculated: () => {
      activity.ensureCalculated();
    },
    changed: (change, recalculate) => {
      activity.changed(change, recalculate);
    },
    record: (edit) => {
      activity.record(edit);
    },
    isUndoable: (source) => source === "user" || (source === "addin" && book.undoesAddinWrites),
    forgetHistory: () => {
      activity.history.forget();
    },
    namesChanged: () => {
      activity.namesChanged();
    },
    forgetViews: () => {
      for (const sheet of book.sheets) sheet.forgetViews();
    },
    batch: (work) => activity.batch(work),
    rename: (sheet, name, source) => {
      tabs().rename(sheet, name, source);
    },
    leave: (sheet) => {
      tabs().leave(sheet);
    },
    position: (sheet) => book.sheets.findIndex((each) => each === sheet),
    sheetNamed: (name) => book.sheetByName(name),
    year: () => new Date().getFullYear(),
    revision: () => activity.revision,
  };
}
