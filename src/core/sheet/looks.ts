import type { CellRange } from "./address";

/** A line on the edge of a cell. */
export interface Line {
  readonly weight: "hairline" | "thin" | "medium" | "thick" | "double";
  /** «#RRGGBB» */
  readonly color: string;
  /** How the line is broken; left out for a whole one. Zvirka draws none, but puts back a person's. */
  readonly dash?: Dash;
}

export type Dash = "dash" | "dash-dot" | "dash-dot-dot" | "dot" | "slant-dash-dot";

export type Edge = "top" | "right" | "bottom" | "left";

/** How a cell looks, but for its number format, which belongs to its content. Colours are «#RRGGBB». */
export interface Looks {
  readonly fontName: string;
  /** In points. */
  readonly fontSize: number;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly fontColor: string;
  /** Null without one. */
  readonly fill: string | null;
  /** `across` is centred over the empty cells to the right. */
  readonly horizontal:
    | "general"
    | "left"
    | "center"
    | "right"
    | "justify"
    | "fill"
    | "across"
    | "distributed"
    | "other";
  readonly vertical: "top" | "center" | "bottom" | "justify" | "distributed" | "other";
  readonly wrap: boolean;
  readonly borders: Readonly<Record<Edge, Line | null>>;
}

/** What changes in the looks of a cell; what is left out stays. */
export type LooksUpdate = Partial<Omit<Looks, "borders">> & {
  readonly borders?: Partial<Readonly<Record<Edge, Line | null>>>;
};

/** How the cells and lines of a rectangle look, rows from top to bottom. */
export interface RangeLooks {
  readonly sheet: string;
  readonly range: CellRange;
  readonly cells: readonly (readonly Looks[])[];
  /** Heights in points, with whether the row is hidden. */
  readonly rows: readonly LineLooks[];
  /** Widths in points. */
  readonly columns: readonly LineLooks[];
  readonly frozen: Frozen;
  readonly page: PageLooks;
}

/** One row or column. */
export interface LineLooks {
  /** In points. */
  readonly size: number;
  readonly hidden: boolean;
  /** True where nobody set the size: it is the sheet's own. Left out where that is not known. */
  readonly standard?: boolean;
}

/** How many rows and columns stay in view; 0 for none. */
export interface Frozen {
  readonly rows: number;
  readonly columns: number;
}

/** Texts of the three parts of a header or footer, in Excel's notation («&P» is the page's number). */
export interface PageTexts {
  readonly left: string;
  readonly center: string;
  readonly right: string;
}

/** Everything Zvirka sets of how a sheet goes onto paper. */
export interface PageLooks {
  readonly orientation: "portrait" | "landscape";
  readonly paper: "a4" | "other";
  /** Excel's name of another paper, to put it back; null where Excel does not say. */
  readonly paperName?: string | null;
  /** Pages into which it is fitted, null in a direction that is left free or without fitting. */
  readonly fitWide: number | null;
  readonly fitTall: number | null;
  /** In percent, for what is not fitted, to put it back. */
  readonly scale?: number | null;
  /** In points. */
  readonly margins: Readonly<
    Record<"top" | "right" | "bottom" | "left" | "header" | "footer", number>
  >;
  /** First and last of the rows that are repeated on every page. */
  readonly titleRows: { readonly top: number; readonly bottom: number } | null;
  readonly printArea: CellRange | null;
  readonly centerHorizontally: boolean;
  readonly header: PageTexts;
  readonly footer: PageTexts;
  /** Rows before which a page ends, rising. */
  readonly breaksBefore: readonly number[];
}
