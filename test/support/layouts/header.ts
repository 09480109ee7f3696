import { lettersOf } from "../drawn-sheet";
import type { Page } from "../drawn-sheet";
import { isExtra } from "./columns";
import type { TableColumns } from "./columns";
import type { ExtraColumn, Layout, Meaning } from "./layout";
import { BANDS, EXTRA_HEADERS, HEADERS, PERIODS, UNIT_WORDS } from "./words";

const LONG_WORD = 9;

/** Draws the header rows (not the row of column numbers); returns the next row. */
export function drawHeader(page: Page, layout: Layout, columns: TableColumns, top: number): number {
  const bottom = top + layout.headerRows - 1;
  columns.meanings.forEach((meaning, index) => {
    const column = columns.first + index;
    const inBand = layout.headerRows > 1 && isMoney(meaning);
    const row = inBand ? bottom : top;
    page.put(at(row, column), wrapped(headerOf(meaning, layout), layout), { bold: true });
    if (!inBand && layout.headerMerged && layout.headerRows > 1) {
      page.merge(`${at(top, column)}:${at(bottom, column)}`);
    }
  });
  if (layout.headerRows > 1) drawBands(page, layout, columns, top);
  return bottom + 1;
}

/** Draws the row "1 2 3 …" where the layout has one; returns the next row. */
export function drawNumberRow(
  page: Page,
  layout: Layout,
  columns: TableColumns,
  row: number,
): number {
  if (layout.numberRow === "none") return row;
  columns.meanings.forEach((_meaning, index) => {
    const number = index + 1;
    const typed = layout.numberRow === "numbers" ? number : String(number);
    page.put(at(row, columns.first + index), typed);
  });
  return row + 1;
}

/** The address of a cell. */
export function at(row: number, column: number): string {
  return `${lettersOf(column)}${row}`;
}

function drawBands(page: Page, layout: Layout, columns: TableColumns, top: number): void {
  const left = Math.min(columns.of("annualPlan"), columns.of("actual"));
  const unit = layout.unitPlace === "header" ? `, ${UNIT_WORDS[layout.unit]}` : "";
  const year = PERIODS[layout.period]?.period.slice(0, 4) ?? "";
  const yearWord = layout.words === "russian" ? "год" : "рік";
  const bands = [`${BANDS[layout.words]}${unit}`, `${year} ${yearWord}`];
  bands.slice(0, layout.headerRows - 1).forEach((band, index) => {
    page.put(at(top + index, left), wrapped(band, layout), { bold: true });
    if (layout.headerMerged) {
      page.merge(`${at(top + index, left)}:${at(top + index, left + 1)}`);
    }
  });
}

function headerOf(meaning: Meaning | ExtraColumn, layout: Layout): string {
  if (isExtra(meaning)) return EXTRA_HEADERS[meaning];
  const words = HEADERS[layout.words][meaning];
  const ownUnit = layout.headerRows === 1 && layout.unitPlace === "header" && isMoney(meaning);
  return ownUnit ? `${words}, ${UNIT_WORDS[layout.unit]}` : words;
}

/** Breaks the lines of a header as narrow columns do: between words, or inside long ones. */
function wrapped(text: string, layout: Layout): string {
  if (layout.wrapping === "lines") return text.replace(/ (?=\p{L}{4})/gu, "\n");
  if (layout.wrapping === "none") return text;
  const long = new RegExp(`(\\p{Ll}{${LONG_WORD - 4}})(\\p{Ll}{4,})`, "u");
  return text.replace(long, "$1-\n$2");
}

function isMoney(meaning: Meaning | ExtraColumn): boolean {
  return meaning === "annualPlan" || meaning === "actual";
}
