import type { ExportForm, ExportInput } from "../../src/app/export/export-form";
import type { Cell, SheetSnapshot } from "../../src/core/sheet/snapshot";
import { cellKey, EMPTY_CELL } from "../../src/core/sheet/snapshot";
import type { ReadDocx } from "./docx-reader";
import { readDocx } from "./docx-reader";
import { made, onlyFile } from "./export-input";

/** A Word document as a form makes it, read as a stranger reads it. */
export async function docxOf(form: ExportForm, input: ExportInput): Promise<ReadDocx> {
  return readDocx(onlyFile(await made(form, input)).bytes);
}

const HEAD = `| | A | B | C | D | E | F |
|--|--|--|--|--|--|--|
| 1 | Звіт про виконання програми «Місто» за ПЕРІОД | | | | | |
| 3 | № з/п | Зміст заходів | Річний обсяг фінансування, грн | Фактично профінансовано, грн | Відсоток виконання, % | Інформація про виконання |`;

/** A report of a period as a table in Markdown, for `sheetOf`. */
export function report(period: string, rows: string): string {
  return `${HEAD.replace("ПЕРІОД", period)}\n${rows}`;
}

/** Three measures of nine months of 2021: one over its plan, one saved, one not begun. */
export const NOW = report(
  "9 місяців 2021 року",
  `| 4 | 1 | Ремонт доріг | 1 000,00 | 1 200,50 | 120,05% | Подорожчав бітум |
| 5 | 2 | Озеленення скверів | 500,00 | 400,00 | 80% | Зекономлено на торгах |
| 6 | 3 | Освітлення вулиць | 300,00 | 0,00 | 0% | |
| 7 | | Всього | 1 800,00 | 1 600,50 | 88,92% | |`,
);
/** The sheet with another cell at a place, from zero. */
export function withCell(
  sheet: SheetSnapshot,
  row: number,
  column: number,
  change: Partial<Cell>,
): SheetSnapshot {
  const key = cellKey({ row, column });
  const cells = new Map(sheet.cells);
  cells.set(key, { ...(cells.get(key) ?? EMPTY_CELL), ...change });
  return { ...sheet, cells };
}
