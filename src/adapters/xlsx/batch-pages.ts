import type { FrozenChange, PageChange } from "../../core/edits/batch";
import { formatRange } from "../../core/sheet/address";
import type { PageLooks, PageTexts } from "../../core/sheet/looks";
import type { Book } from "../../workbench/host/book";
import type { PageSetup } from "../../workbench/host/features/page-setup";
import { sheetOf } from "./batch-cells";

const POINTS_AN_INCH = 72;
/** ST_PaperSize: A4, 210 × 297 mm. */
const A4 = 9;
const PARTS = ["left", "center", "right"] as const;

export function changeFrozen(book: Book, changes: readonly FrozenChange[]): void {
  for (const { sheet, after } of changes) {
    sheetOf(book, sheet).features.view.freeze(after.rows, after.columns, "addin");
  }
}

export function changePages(book: Book, changes: readonly PageChange[]): void {
  for (const { sheet, after } of changes) changePage(sheetOf(book, sheet).features.page, after);
}

function changePage(page: PageSetup, after: Partial<PageLooks>): void {
  const { orientation, paper, margins, titleRows, printArea, centerHorizontally } = after;
  if (orientation !== undefined) page.change({ orientation }, "addin");
  if (paper === "a4") page.change({ paperSize: A4 }, "addin");
  if (margins !== undefined) {
    const inches = Object.entries(margins).map(([side, points]) => [side, points / POINTS_AN_INCH]);
    page.setMargins(Object.fromEntries(inches) as Record<keyof typeof margins, number>, "addin");
  }
  fit(page, after);
  if (titleRows === null) page.drop("printTitlesRow", "addin");
  else if (titleRows !== undefined) {
    const { top, bottom } = titleRows;
    page.change({ printTitlesRow: `${String(top + 1)}:${String(bottom + 1)}` }, "addin");
  }
  if (printArea === null) page.drop("printArea", "addin");
  else if (printArea !== undefined) page.change({ printArea: formatRange(printArea) }, "addin");
  if (centerHorizontally !== undefined) {
    page.change({ horizontalCentered: centerHorizontally }, "addin");
  }
  if (after.header !== undefined) writeTexts(page, "Header", after.header);
  if (after.footer !== undefined) writeTexts(page, "Footer", after.footer);
  if (after.breaksBefore !== undefined) page.setBreaks("rows", after.breaksBefore, "addin");
}

/** Fitting to no pages in either direction is printing in full size. */
function fit(page: PageSetup, { fitWide, fitTall }: Partial<PageLooks>): void {
  if (fitWide === undefined && fitTall === undefined) return;
  const now = page.fit ?? { wide: null, tall: null };
  const wide = fitWide === undefined ? now.wide : fitWide;
  const tall = fitTall === undefined ? now.tall : fitTall;
  if (wide === null && tall === null) page.setScale(100, "addin");
  else page.setFit({ wide, tall }, "addin");
}

function writeTexts(page: PageSetup, line: "Header" | "Footer", texts: PageTexts): void {
  for (const part of PARTS) page.setHeaderFooter(`${part}${line}`, texts[part], "addin");
}
