import { filledColumns } from "../../sheet/rows";
import type { SheetSnapshot, WorkbookSnapshot } from "../../sheet/snapshot";
import { cellAt } from "../../sheet/snapshot";
import { REMARK_WORDS as WORDS } from "./remark-words";

/** A row of a list of remarks that came back. */
export interface ReturnedRemark {
  /** Null where the code is gone or was changed. */
  readonly code: string | null;
  readonly rule: string;
  readonly sheet: string;
  readonly cells: string;
  readonly text: string;
  /** What the executor wrote; empty for nothing. */
  readonly answer: string;
  /** Where it stands in the returned file, from one. */
  readonly row: number;
}

const CODE = /^[\da-f]{16}-[\da-f]{16}$/i;
/** A header within so many rows from the top. */
const HEAD_ROWS = 60;

type Name = keyof typeof WORDS.columns;
type Places = Readonly<Partial<Record<Name, number>>>;

/**
 * The remarks of a returned workbook with their answers, whatever the executor did to it: rows sorted,
 * inserted, numbered anew, columns moved. Null where no sheet has a column of answers.
 */
export function returnedRemarks(workbook: WorkbookSnapshot): readonly ReturnedRemark[] | null {
  const found = workbook.sheets.flatMap((sheet) => {
    const header = headerOf(sheet);
    return header === null ? [] : [remarksOf(sheet, header.row, header.places)];
  });
  return found.length === 0 ? null : found.flat();
}

function headerOf(sheet: SheetSnapshot): { readonly row: number; readonly places: Places } | null {
  const { top = 0, bottom = -1 } = sheet.extent ?? {};
  for (let row = top; row <= Math.min(bottom, top + HEAD_ROWS); row++) {
    const places = placesIn(sheet, row);
    const isHeader = places.answer !== undefined && (places.code ?? places.rule) !== undefined;
    if (isHeader) return { row, places };
  }
  return null;
}

function placesIn(sheet: SheetSnapshot, row: number): Places {
  const columns = filledColumns(sheet, row);
  const names = Object.keys(WORDS.columns) as Name[];
  return Object.fromEntries(
    names.flatMap((name) => {
      const at = columns.find(
        (column) => plain(textAt(sheet, row, column)) === plain(WORDS.columns[name]),
      );
      return at === undefined ? [] : [[name, at] as const];
    }),
  );
}

function remarksOf(
  sheet: SheetSnapshot,
  header: number,
  places: Places,
): readonly ReturnedRemark[] {
  const { bottom = -1 } = sheet.extent ?? {};
  const remarks: ReturnedRemark[] = [];
  for (let row = header + 1; row <= bottom; row++) {
    const of = (name: Name): string => {
      const column = places[name];
      return column === undefined ? "" : textAt(sheet, row, column).trim();
    };
    const code = of("code").replace(/\s/g, "");
    const remark = {
      code: CODE.test(code) ? code.toLowerCase() : null,
      rule: of("rule"),
      sheet: of("sheet"),
      cells: of("cells"),
      text: of("text"),
      answer: of("answer"),
      row: row + 1,
    };
    const isRow = remark.code !== null || remark.rule !== "" || remark.answer !== "";
    if (isRow) remarks.push(remark);
  }
  return remarks;
}

function textAt(sheet: SheetSnapshot, row: number, column: number): string {
  const { type, value, text } = cellAt(sheet, { row, column });
  return type === "text" && typeof value === "string" ? value : text;
}

function plain(text: string): string {
  return text.replace(/\s+/g, " ").trim().toLowerCase();
}
