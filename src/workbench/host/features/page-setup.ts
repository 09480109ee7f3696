import type { Worksheet } from "@cj-tech-master/excelts";
import type { CellRange } from "../../../core/sheet/address";
import { MAX_COLUMNS, MAX_ROWS } from "../../../core/sheet/address";
import type { ChangeSource } from "../book-types";
import type { BookContext } from "../book-context";
import { pagePart } from "../sheet-parts";
import { changeParts } from "../undoable";

export type Margin = "top" | "bottom" | "left" | "right" | "header" | "footer";
export type HeaderFooterPart = `${"left" | "center" | "right"}${"Header" | "Footer"}`;

export type HeaderPages = "odd" | "even" | "first";
type HeaderLine = `${HeaderPages}${"Header" | "Footer"}`;

/** Breaks between rows, or between columns. */
export type BreakAxis = "rows" | "columns";

/** How many pages a sheet is made to fit; null lets it take as many as it needs. */
export interface PageFit {
  readonly wide: number | null;
  readonly tall: number | null;
}

/** Excel's own for a new sheet, in inches. */
const MARGINS: Readonly<Record<Margin, number>> = {
  left: 0.7,
  right: 0.7,
  top: 0.75,
  bottom: 0.75,
  header: 0.3,
  footer: 0.3,
};
const SECTIONS = ["L", "C", "R"] as const;

type Setup = Partial<Worksheet["pageSetup"]>;

/** How a sheet is printed. It lives in the library's workbook, so that saving keeps it. */
export class PageSetup {
  constructor(
    private readonly context: BookContext,
    private readonly stored: Worksheet,
    private readonly sheetId: string,
  ) {}

  /** A file may lack any part, whatever the library's types say. */
  get setup(): Readonly<Setup> {
    return this.stored.pageSetup;
  }

  change(change: Setup, source: ChangeSource): void {
    this.edit(source, () => {
      Object.assign(this.stored.pageSetup, change);
    });
  }

  drop(part: keyof Setup, source: ChangeSource): void {
    this.edit(source, () => {
      Reflect.deleteProperty(this.stored.pageSetup, part);
    });
  }

  /** In inches. */
  margin(name: Margin): number {
    const margins = this.setup.margins as Partial<Record<Margin, number>> | undefined;
    return margins?.[name] ?? MARGINS[name];
  }

  /** @param inches the margins that change */
  setMargins(inches: Partial<Record<Margin, number>>, source: ChangeSource): void {
    this.change({ margins: { ...MARGINS, ...this.setup.margins, ...inches } }, source);
  }

  /** Null when the sheet is printed in a fixed size. */
  get fit(): PageFit | null {
    const { fitToPage, fitToWidth = 1, fitToHeight = 1 } = this.setup;
    if (fitToPage !== true) return null;
    return { wide: fitToWidth || null, tall: fitToHeight || null };
  }

  setFit({ wide, tall }: PageFit, source: ChangeSource): void {
    this.change({ fitToPage: true, fitToWidth: wide ?? 0, fitToHeight: tall ?? 0 }, source);
  }

  setScale(scale: number, source: ChangeSource): void {
    this.change({ fitToPage: false, scale }, source);
  }

  /** Rows or columns, counted from zero and rising, before which a new page begins. */
  breaks(axis: BreakAxis): readonly number[] {
    const { rowBreaks, colBreaks } = this.stored;
    const ids = (axis === "rows" ? rowBreaks : colBreaks).map(({ id }) => id);
    return [...new Set(ids)].sort((a, b) => a - b);
  }

  setBreaks(axis: BreakAxis, before: readonly number[], source: ChangeSource): void {
    const max = (axis === "rows" ? MAX_COLUMNS : MAX_ROWS) - 1;
    const breaks = [...new Set(before)].sort((a, b) => a - b).map((id) => ({ id, max, man: 1 }));
    this.edit(source, () => {
      if (axis === "rows") this.stored.rowBreaks = breaks;
      else this.stored.colBreaks = breaks;
    });
  }

  /**
   * A section of the header or footer of some pages; codes such as «&P» are left as they are. The odd
   * ones are those of all pages unless others differ.
   */
  headerFooter(part: HeaderFooterPart, pages: HeaderPages = "odd"): string {
    const [section, line] = placeOf(part, pages);
    return sectionsOf(this.line(line))[section];
  }

  /** Which pages have a header and footer of their own. */
  get differing(): { readonly first: boolean; readonly even: boolean } {
    const lines = this.stored.headerFooter as Partial<Worksheet["headerFooter"]> | undefined;
    return { first: lines?.differentFirst === true, even: lines?.differentOddEven === true };
  }

  setDiffering({ first, even }: PageSetup["differing"], source: ChangeSource): void {
    this.edit(source, () => {
      const { headerFooter } = this.stored;
      this.stored.headerFooter = { ...headerFooter, differentFirst: first, differentOddEven: even };
    });
  }

  setHeaderFooter(
    part: HeaderFooterPart,
    text: string,
    source: ChangeSource,
    pages: HeaderPages = "odd",
  ): void {
    const [section, line] = placeOf(part, pages);
    const sections = { ...sectionsOf(this.line(line)), [section]: text };
    const written = SECTIONS.filter((each) => sections[each] !== "")
      .map((each) => `&${each}${sections[each]}`)
      .join("");
    this.edit(source, () => {
      this.stored.headerFooter = { ...this.stored.headerFooter, [line]: written };
    });
  }

  private line(line: HeaderLine): string {
    const lines = this.stored.headerFooter as Partial<Worksheet["headerFooter"]> | undefined;
    // The library gives null for a line that a file leaves out.
    return lines?.[line] ?? "";
  }

  private edit(source: ChangeSource, work: () => void): void {
    const { context, stored, sheetId } = this;
    const range: CellRange = { top: 0, left: 0, bottom: MAX_ROWS - 1, right: MAX_COLUMNS - 1 };
    const announce = (): void => {
      context.changed({ kind: "layout", sheetId, range, source }, false);
    };
    changeParts(context, { stored, source, parts: [pagePart], announce }, work);
  }
}

function placeOf(
  part: HeaderFooterPart,
  pages: HeaderPages,
): [section: (typeof SECTIONS)[number], line: HeaderLine] {
  const section = part.startsWith("left") ? "L" : part.startsWith("center") ? "C" : "R";
  return [section, part.endsWith("Header") ? `${pages}Header` : `${pages}Footer`];
}

/** Text before the first section belongs to the middle one (ECMA-376, 18.3.1.46). */
function sectionsOf(line: string): Record<(typeof SECTIONS)[number], string> {
  const sections = { L: "", C: "", R: "" };
  let current: (typeof SECTIONS)[number] = "C";
  // «&&» is a plain ampersand, so that codes are read two signs at a time.
  for (const piece of line.match(/&[^]|[^&]+|&$/g) ?? []) {
    const named = SECTIONS.find((each) => piece === `&${each}`);
    if (named === undefined) sections[current] += piece;
    else current = named;
  }
  return sections;
}
