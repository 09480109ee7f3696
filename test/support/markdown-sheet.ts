import { Workbook } from "@cj-tech-master/excelts";
import { installFormulaEngine } from "@cj-tech-master/excelts/formula";

import { cellOf } from "../../src/core/edits/apply";
import type { CellContent } from "../../src/core/edits/edit";
import type { CellAddress, CellRange } from "../../src/core/sheet/address";
import { columnIndex } from "../../src/core/sheet/address";
import { enterInUkrainianExcel } from "../../src/core/sheet/entry";
import type {
  Cell,
  CellValue,
  HiddenLines,
  SheetSnapshot,
  WorkbookSnapshot,
} from "../../src/core/sheet/snapshot";
import { cellOfKey, makeSheet } from "../../src/core/sheet/snapshot";
import { readPageLine } from "./markdown-page";

installFormulaEngine();

/** The year in which the sheets of the tests were typed. */
const TYPED_IN = 2018;
const ABOVE = "^";
const LEFT = "<";

/**
 * A workbook of one sheet, from a markdown table with column letters on top and row numbers on the
 * left. Cell texts are typed into a Ukrainian Excel: «89 379, 95» becomes text, «49,6 %» a number,
 * «=SUM(F11:F26)» a formula with its value, a leading apostrophe forces text. `<br>` is a line
 * break, `&nbsp;` and `&#x202F;` are the spaces; `^` is merged with the cell above, `<` with the
 * one on the left. «(приховано)» or «(hidden)» after a row's number or a column's letter hides it;
 * «=[1]Лист!B2 ⇒ 100,00» is a formula with the result that it had when its other workbook was open.
 * A line «Сторінка: …» above the table says how it is printed (`markdown-page`).
 */
export function sheetOf(markdown: string, name = "Звіт"): WorkbookSnapshot {
  const cells: (readonly [CellAddress, Cell])[] = [];
  const merged = new Map<string, CellRange>();
  for (const { at, text } of readCells(markdown)) {
    if (text === ABOVE || text === LEFT) {
      const from = text === ABOVE ? { ...at, row: at.row - 1 } : { ...at, column: at.column - 1 };
      stretch(merged, from, at);
    } else {
      cells.push([at, typed(text)]);
    }
  }
  const merges = [...new Set(merged.values())];
  const hidden = readHidden(markdown);
  const base = { id: name, name, visibility: "visible", merges, hidden } as const;
  const sheet = makeSheet({ ...base, ...readPageLine(markdown) }, cells);
  return recalculate({ name: "test.xlsx", sheets: [sheet] });
}

/** Several sheets as one workbook. */
export function workbookOf(sheets: Readonly<Record<string, string>>): WorkbookSnapshot {
  const all = Object.entries(sheets).flatMap(([name, markdown]) => sheetOf(markdown, name).sheets);
  return { name: "test.xlsx", sheets: all };
}

const HIDDEN = /\s*\((?:приховано|hidden)\)$/;

function linesOf(markdown: string): readonly string[] {
  return markdown
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line.startsWith("|"));
}

function readHidden(markdown: string): HiddenLines {
  const [head = [], ...body] = linesOf(markdown).map(splitLine);
  const marked = (texts: readonly (string | undefined)[]): readonly string[] =>
    texts.flatMap((text) => (text !== undefined && HIDDEN.test(text) ? [unmarked(text)] : []));
  return {
    rows: new Set(marked(body.map(([row]) => row)).map((row) => Number(row) - 1)),
    columns: new Set(marked([...head]).map(columnIndex)),
  };
}

function unmarked(text: string): string {
  return text.replace(HIDDEN, "");
}

interface TypedCell {
  readonly at: CellAddress;
  readonly text: string;
}

function readCells(markdown: string): readonly TypedCell[] {
  const [head = "", ...body] = linesOf(markdown);
  const columns = splitLine(head).slice(1).map(unmarked);
  return body
    .filter((line) => !/^\|[\s|:-]+$/.test(line))
    .flatMap((line) => {
      const [first = "", ...texts] = splitLine(line);
      const row = unmarked(first);
      if (!/^\d+$/.test(row)) throw new Error(`No row number: ${line}`);
      if (texts.length > columns.length) throw new Error(`More cells than columns: ${line}`);
      return texts.map((text, i) => ({
        at: { row: Number(row) - 1, column: columnIndex(columns[i] ?? "") },
        text: decode(text),
      }));
    });
}

function splitLine(line: string): readonly string[] {
  return line
    .replace(/^\||\|$/g, "")
    .split("|")
    .map((text) => text.trim());
}

function decode(text: string): string {
  return text
    .replaceAll("<br>", "\n")
    .replaceAll("&nbsp;", "\u00A0")
    .replace(/&#x([0-9a-f]+);/gi, (_, code: string) => String.fromCodePoint(parseInt(code, 16)));
}

const KNOWN_RESULT = /^(=.*\S)\s*⇒\s*(.+)$/;

function typed(text: string): Cell {
  const known = KNOWN_RESULT.exec(text);
  if (known?.[1] !== undefined && known[2] !== undefined) {
    const { value, numberFormat } = enterInUkrainianExcel(known[2], TYPED_IN);
    return cellOf({ formula: known[1], value, numberFormat: numberFormat ?? "General" });
  }
  const entry = enterInUkrainianExcel(text, TYPED_IN);
  return cellOf({
    formula: entry.formula,
    value: entry.value,
    numberFormat: entry.numberFormat ?? "General",
  });
}

/** The merged area of one cell grows to hold another. */
function stretch(merged: Map<string, CellRange>, from: CellAddress, to: CellAddress): void {
  const key = (at: CellAddress): string => `${at.row},${at.column}`;
  const old = merged.get(key(from));
  const area = {
    top: old?.top ?? from.row,
    left: old?.left ?? from.column,
    bottom: Math.max(old?.bottom ?? 0, to.row),
    right: Math.max(old?.right ?? 0, to.column),
  };
  for (let row = area.top; row <= area.bottom; row++) {
    for (let column = area.left; column <= area.right; column++)
      merged.set(key({ row, column }), area);
  }
}

/** The workbook with the values that its formulas give, computed by a library's engine. */
export function recalculate(workbook: WorkbookSnapshot): WorkbookSnapshot {
  const book = new Workbook();
  for (const sheet of workbook.sheets) {
    const target = book.addWorksheet(sheet.name);
    for (const [key, cell] of sheet.cells) {
      const { row, column } = cellOfKey(key);
      target.getCell(row + 1, column + 1).value =
        cell.formula === null || isExternal(cell.formula)
          ? cell.value
          : { formula: cell.formula.slice(1) };
    }
  }
  book.calculateFormulas();
  return {
    ...workbook,
    sheets: workbook.sheets.map((sheet) => {
      const computed = [...sheet.cells].map(([key, cell]): readonly [CellAddress, Cell] => {
        const at = cellOfKey(key);
        if (cell.formula === null || isExternal(cell.formula)) return [at, cell];
        const { result } = book.getWorksheet(sheet.name)?.getCell(at.row + 1, at.column + 1) ?? {};
        return [at, cellOf(withValue(cell, plainValue(result)))];
      });
      return makeSheet(sheet, computed);
    }),
  };
}

/** What another workbook holds is not known here. */
function isExternal(formula: string): boolean {
  return /\[[^\]]+\][^!]*!/.test(formula);
}

function withValue({ formula, numberFormat }: Cell, value: CellValue): CellContent {
  return { formula, value, numberFormat };
}

/** An engine's result as a cell holds it: an error by its name. */
function plainValue(result: unknown): CellValue {
  if (typeof result === "number" || typeof result === "string" || typeof result === "boolean") {
    return result;
  }
  const error = typeof result === "object" && result !== null && "error" in result && result.error;
  if (typeof error === "string") return error;
  if (result === null || result === undefined) return 0;
  throw new Error(`The formula engine gave ${JSON.stringify(result)}`);
}

/** The only sheet of a workbook. */
export function onlySheet(workbook: WorkbookSnapshot): SheetSnapshot {
  const [sheet] = workbook.sheets;
  if (sheet === undefined || workbook.sheets.length > 1) throw new Error("Not one sheet");
  return sheet;
}
