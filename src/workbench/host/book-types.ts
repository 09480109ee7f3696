import type { CellRange } from "../../core/sheet/address";
import type { Cell } from "../../core/sheet/snapshot";

/** The names are those of Excel's own line styles on the wire (Excel.BorderLineStyle). */
export type BorderLine =
  "Continuous" | "Dash" | "DashDot" | "DashDotDot" | "Dot" | "Double" | "SlantDashDot";

export type BorderWeight = "Hairline" | "Thin" | "Medium" | "Thick";

export interface CellBorder {
  readonly line: BorderLine;
  readonly weight: BorderWeight;
  /** «#RRGGBB» */
  readonly color: string;
}

export type BorderEdge = "top" | "right" | "bottom" | "left";

export type HorizontalAlignment =
  "general" | "left" | "center" | "right" | "fill" | "justify" | "centerContinuous" | "distributed";

export type VerticalAlignment = "top" | "middle" | "bottom" | "justify" | "distributed";

/** How a cell looks; colours are «#RRGGBB» with theme colours already resolved. */
export interface CellStyle {
  readonly bold: boolean;
  readonly italic: boolean;
  readonly underline: boolean;
  readonly fontName: string;
  /** In points. */
  readonly fontSize: number;
  readonly fontColor: string;
  /** Null when the cell has no fill. */
  readonly fill: string | null;
  readonly horizontal: HorizontalAlignment;
  readonly vertical: VerticalAlignment;
  readonly wrap: boolean;
  readonly borders: Readonly<Record<BorderEdge, CellBorder | null>>;
}

/** What changes in a style; an absent property stays, null takes a fill or border away. */
export type CellStyleChange = Partial<Omit<CellStyle, "borders">> & {
  readonly borders?: Partial<Record<BorderEdge, CellBorder | null>>;
};

/** A cell as the sheet shows it. The value of a date is its serial, as in Excel. */
export interface CellView extends Cell {
  readonly style: CellStyle;
}

/** What an add-in puts into a cell: null leaves the cell alone, "" empties it, «=…» is a formula. */
export type CellInput = string | number | boolean | null;

export type SheetVisibility = "visible" | "hidden" | "very-hidden";

/** Who did it: a person in the grid, or the add-in through Office.js. */
export type ChangeSource = "user" | "addin" | "co-author";

/**
 * What happened in a book; sent once, after the book is calculated.
 * `cells`: values or formulas were entered. `format`: looks only. `layout`: widths, heights, hidden
 * rows or columns, merges. `shifted`: cells were inserted or deleted and others moved. `structure`:
 * sheets came, went, or were renamed, shown, hidden.
 * `calculated`: results of formulas may have changed elsewhere. `editing`: a person began or ended
 * typing in a cell.
 */
export type BookChange =
  | {
      readonly kind: "cells" | "format";
      readonly sheetId: string;
      readonly range: CellRange;
      readonly source: ChangeSource;
      /** What a single cell held before; null for larger ranges. */
      readonly before: Cell | null;
    }
  | {
      readonly kind: "layout";
      readonly sheetId: string;
      readonly range: CellRange;
      readonly source: ChangeSource;
    }
  | {
      readonly kind: "shifted";
      readonly sheetId: string;
      /** The cells that came or went. */
      readonly range: CellRange;
      readonly shift: "insert" | "delete";
      readonly axis: "rows" | "columns";
      readonly source: ChangeSource;
    }
  | { readonly kind: "selection"; readonly sheetId: string; readonly range: CellRange }
  | { readonly kind: "activated"; readonly sheetId: string; readonly previousId: string | null }
  | {
      readonly kind: "structure";
      readonly change: "added" | "deleted" | "renamed" | "visibility" | "moved" | "recolored";
      readonly sheetId: string;
      readonly source: ChangeSource;
      /** The former name, visibility, position or colour; null when the sheet came or went. */
      readonly before: string | null;
    }
  | { readonly kind: "calculated"; readonly sheetId: string }
  | { readonly kind: "editing"; readonly editing: boolean };

/** What came of typing: a formula that does not parse and a locked cell change nothing. */
export type EntryOutcome = "accepted" | "bad-formula" | "protected";
