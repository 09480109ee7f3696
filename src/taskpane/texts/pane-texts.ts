import type { Summary } from "../../core/lint/finding";
import type { FactName } from "../../app/table-facts";
import type { TableKind } from "../../core/report/model";
import type { Unit } from "../../core/report/unit";
import type { AcceptingTexts } from "./accepting-texts";
import type { ProfileBarTexts } from "./profile-texts";
import type { EditChange } from "../view/edit-rows";

/** Every word that the pane itself says; the rules, failures and severities have their own texts. */
export interface PaneTexts {
  readonly paneName: string;

  readonly check: string;
  readonly checkAgain: string;
  readonly cancelCheck: string;
  readonly fixAllSafe: (cells: number) => string;
  readonly undo: string;
  readonly undoAction: (title: string) => string;
  readonly retry: string;
  readonly close: string;
  readonly back: string;

  /** What is known of the workbook, on one line. */
  readonly status: {
    readonly notChecked: string;
    readonly reading: string;
    readonly judging: (done: number, all: number) => string;
    readonly writing: string;
    readonly undoing: string;
    readonly checked: (tables: number) => string;
    /** For a workbook without a table. */
    readonly textsOnly: string;
    readonly clean: string;
    readonly nothingToCheck: string;
  };
  readonly counts: { readonly [Kind in keyof Summary]: (count: number) => string };
  readonly countsLabel: string;

  readonly fresh: {
    readonly title: string;
    /** What Zvirka does, what comes out, what it does not do. */
    readonly sentences: readonly [string, string, string];
    readonly sample: string;
    /** What becomes of the data, in a sentence. */
    readonly data: string;
    readonly again: string;
  };
  readonly clean: {
    readonly title: string;
    readonly checked: (tables: number, lines: number) => string;
  };
  readonly stale: { readonly status: string; readonly badge: string; readonly title: string };

  readonly table: {
    readonly heading: (sheet: string) => string;
    readonly goTo: (range: string) => string;
    readonly period: (period: string) => string;
    readonly noPeriod: string;
    readonly unit: (unit: Unit | null) => string;
    readonly lines: (lines: number, kind: TableKind) => string;
    readonly kind: (kind: TableKind) => string;
    readonly figure: (name: FactName) => string;
    readonly noPercent: string;
    readonly clean: string;
    readonly wholeWorkbook: string;
  };

  readonly accepting: AcceptingTexts;
  readonly profile: ProfileBarTexts;

  readonly finding: {
    readonly list: string;
    readonly keys: string;
    readonly previous: string;
    readonly next: string;
    readonly stated: string;
    readonly computed: string;
    readonly why: string;
    readonly whatToDo: string;
    readonly causes: string;
    readonly consequences: string;
    readonly consequence: (rule: string) => string;
    readonly cells: string;
    readonly related: string;
    readonly moreCells: (cells: number) => string;
    readonly goTo: (cells: string) => string;
    readonly rule: (rule: string, title: string) => string;
    readonly previewFix: string;
    readonly safeFix: string;
    readonly suggestedFix: string;
  };

  readonly preview: {
    readonly heading: string;
    readonly safeTitle: string;
    readonly pickedTitle: (findings: number) => string;
    readonly intro: (cells: number) => string;
    readonly safe: string;
    readonly suggestion: string;
    readonly conflicts: (cells: number) => string;
    readonly cell: string;
    readonly before: string;
    readonly after: string;
    readonly emptyCell: string;
    readonly change: (change: EditChange) => string;
    readonly changeOfAll: (change: EditChange) => string;
    readonly apply: string;
    readonly dismiss: string;
  };

  readonly notice: {
    readonly fixed: (cells: number) => string;
    readonly notUndoable: string;
    readonly undone: (title: string) => string;
    readonly kept: (any: boolean) => string;
    readonly copied: string;
    readonly notCopied: string;
    readonly showSheet: string;
    readonly show: string;
    readonly notNow: string;
  };

  readonly menu: {
    readonly label: string;
    readonly language: string;
    readonly likeExcel: string;
    readonly ukrainian: string;
    readonly english: string;
    readonly theme: string;
    readonly light: string;
    readonly dark: string;
    readonly live: string;
    readonly about: string;
  };
  readonly broken: {
    readonly what: string;
    readonly next: string;
    readonly reopen: string;
    readonly copy: string;
    readonly copied: string;
    readonly notCopied: string;
  };
}
