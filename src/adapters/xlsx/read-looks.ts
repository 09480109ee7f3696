import type { CellRange } from "../../core/sheet/address";
import { parseRange } from "../../core/sheet/address";
import type { LineLooks, PageLooks, PageTexts, RangeLooks } from "../../core/sheet/looks";
import type { BookSheet } from "../../workbench/host/book";
import type { PageSetup } from "../../workbench/host/features/page-setup";
import { looksOf } from "./batch-looks";

const PIXELS_TO_POINTS = 72 / 96;
const POINTS_AN_INCH = 72;
const A4 = 9;

/** How a rectangle of a sheet looks, with the whole sheet's page and frozen panes. */
export function readLooks(sheet: BookSheet, range: CellRange): RangeLooks {
  const rows = numbersFrom(range.top, range.bottom);
  const columns = numbersFrom(range.left, range.right);
  return {
    sheet: sheet.name,
    range,
    cells: rows.map((row) => columns.map((column) => looksOf(sheet.cell(row, column).style))),
    rows: rows.map((row): LineLooks => ({
      size: sheet.fullRowHeight(row) * PIXELS_TO_POINTS,
      hidden: sheet.isRowHidden(row),
    })),
    columns: columns.map((column): LineLooks => ({
      size: sheet.fullColumnWidth(column) * PIXELS_TO_POINTS,
      hidden: sheet.isColumnHidden(column),
    })),
    frozen: sheet.freeze,
    page: pageOf(sheet.features.page),
  };
}

function pageOf(page: PageSetup): PageLooks {
  const { setup, fit } = page;
  const margin = (side: keyof PageLooks["margins"]): number => page.margin(side) * POINTS_AN_INCH;
  const [first, last = first] = (setup.printTitlesRow ?? "").match(/\d+/g) ?? [];
  return {
    orientation: setup.orientation === "landscape" ? "landscape" : "portrait",
    paper: setup.paperSize === A4 ? "a4" : "other",
    fitWide: fit?.wide ?? null,
    fitTall: fit?.tall ?? null,
    margins: {
      top: margin("top"),
      right: margin("right"),
      bottom: margin("bottom"),
      left: margin("left"),
      header: margin("header"),
      footer: margin("footer"),
    },
    titleRows: first === undefined ? null : { top: Number(first) - 1, bottom: Number(last) - 1 },
    printArea: parseRange((setup.printArea ?? "").replaceAll("$", "")),
    centerHorizontally: setup.horizontalCentered === true,
    header: textsOf(page, "Header"),
    footer: textsOf(page, "Footer"),
    breaksBefore: page.breaks("rows"),
  };
}

function textsOf(page: PageSetup, line: "Header" | "Footer"): PageTexts {
  return {
    left: page.headerFooter(`left${line}`),
    center: page.headerFooter(`center${line}`),
    right: page.headerFooter(`right${line}`),
  };
}

function numbersFrom(first: number, last: number): readonly number[] {
  return Array.from({ length: Math.max(last - first + 1, 0) }, (_, index) => first + index);
}
