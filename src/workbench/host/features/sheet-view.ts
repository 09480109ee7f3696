import type { Worksheet } from "@cj-tech-master/excelts";
import { MAX_COLUMNS, MAX_ROWS } from "../../../core/sheet/address";
import type { ChangeSource } from "../book-types";
import type { BookContext } from "../book-context";
import { viewPart } from "../sheet-parts";
import { changeParts } from "../undoable";

type View = Worksheet["views"][number];

/** Where the panes of a view were split before. */
const PANES: ReadonlySet<string> = new Set([
  "state",
  "xSplit",
  "ySplit",
  "topLeftCell",
  "activePane",
]);

/** How a sheet is shown: what stays while it scrolls, and whether its gridlines are drawn. */
export class SheetView {
  constructor(
    private readonly context: BookContext,
    private readonly stored: Worksheet,
    private readonly sheetId: string,
  ) {}

  /** Rows and columns that stay; none for zero. */
  freeze(rows: number, columns: number, source: ChangeSource): void {
    const kept = Object.fromEntries(Object.entries(this.view).filter(([name]) => !PANES.has(name)));
    const panes = { state: "frozen", xSplit: columns, ySplit: rows };
    const next: object = { ...kept, ...(rows + columns === 0 ? { state: "normal" } : panes) };
    this.change(next, source);
  }

  get showsGridlines(): boolean {
    return this.view.showGridLines !== false;
  }

  showGridlines(shown: boolean, source: ChangeSource): void {
    this.change({ ...this.view, showGridLines: shown }, source);
  }

  /** A file may have none, whatever the library's types say. */
  private get view(): View {
    const views = this.stored.views as View[] | undefined;
    return views?.[0] ?? { state: "normal" };
  }

  private change(view: View, source: ChangeSource): void {
    const { context, stored, sheetId } = this;
    const range = { top: 0, left: 0, bottom: MAX_ROWS - 1, right: MAX_COLUMNS - 1 };
    const announce = (): void => {
      context.changed({ kind: "layout", sheetId, range, source }, false);
    };
    changeParts(context, { stored, source, parts: [viewPart], announce }, () => {
      stored.views = [view];
    });
  }
}
