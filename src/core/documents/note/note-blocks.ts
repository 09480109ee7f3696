import type { LayoutStyle } from "../../layout/style";
import type { MoneyTable } from "../../report/model";
import type { NotePart } from "./note-figure";

/** A note before its figures were checked again: sentences whose figures still know their cells. */
export interface NoteDraft {
  readonly table: MoneyTable;
  readonly blocks: readonly NoteBlock[];
}

export type NoteBlock =
  | { readonly kind: "title" | "heading" | "text" | "item"; readonly parts: readonly NotePart[] }
  | {
      readonly kind: "table";
      readonly header: readonly string[];
      readonly rows: readonly (readonly (readonly NotePart[])[])[];
    };

/** What a draft goes by. */
export interface NoteProfile {
  readonly style: LayoutStyle;
  readonly thresholds: {
    /** Percent of plan below which a measure is told of with its reason. */
    readonly lowExecution: number;
  };
}
