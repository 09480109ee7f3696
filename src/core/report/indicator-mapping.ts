import type { CellAddress } from "../sheet/address";
import { filledColumns } from "../sheet/rows";
import type { SheetSnapshot, WorkbookSnapshot } from "../sheet/snapshot";
import { cellAt } from "../sheet/snapshot";
import { headerWords, oneLine } from "./header-words";
import type { IndicatorGroup } from "./model";
import { groupOf } from "./read-indicators";
import { numberOfCell, numberParts } from "./row-number";

/** An indicator by its group and the number it has there. */
export interface IndicatorReference {
  readonly group: IndicatorGroup | null;
  /** «4», «1.2». */
  readonly number: string;
}

/** What one indicator is made of, as a person wrote it down. */
export interface MappingEntry extends IndicatorReference {
  readonly cell: CellAddress;
  /** Numbers of the measures whose money it is: «1.8.4». */
  readonly measures: readonly string[];
  /** For an indicator of efficiency: what is divided, and by what. */
  readonly cost: IndicatorReference | null;
  readonly products: readonly IndicatorReference[];
  /** Where the passport states it: the number of its line and the first words of the statement. */
  readonly passport: { readonly line: string; readonly words: string } | null;
}

/** The table «Відповідність показників і заходів» of a workbook. */
export interface IndicatorMapping {
  readonly sheet: string;
  readonly entries: readonly MappingEntry[];
}

type Part = "group" | "number" | "measures" | "cost" | "products" | "passport";

/** Tried from top to bottom, for «показник затрат, що ділиться» also names an indicator. */
const HEADERS: readonly (readonly [Part, RegExp])[] = [
  ["products", /на як\S* діл|дільник|divided by/],
  ["cost", /показник затрат|що діл|ділене|cost indicator/],
  ["measures", /заход\S*.*(показник|коштів)|measures.*indicator/],
  ["passport", /паспорт|passport/],
  ["number", /^№|^no\.?$/],
  ["group", /^(групи? )?показник(и|ів)?$|^group/],
];
const HEADER_ROWS = 30;

/** The first mapping of a workbook, whatever its sheet is called; null without one. */
export function readMapping(workbook: WorkbookSnapshot): IndicatorMapping | null {
  for (const sheet of workbook.sheets) {
    const top = sheet.extent?.top ?? 0;
    const bottom = Math.min(sheet.extent?.bottom ?? -1, top + HEADER_ROWS);
    for (let row = top; row <= bottom; row++) {
      const columns = headerOf(sheet, row);
      if (columns !== null) return { sheet: sheet.name, entries: readEntries(sheet, columns, row) };
    }
  }
  return null;
}

type PartColumns = Readonly<Partial<Record<Part, number>>> & { readonly number: number };

/** A number and at least two of the columns that only a mapping has. */
function headerOf(sheet: SheetSnapshot, row: number): PartColumns | null {
  const found: Partial<Record<Part, number>> = {};
  for (const column of filledColumns(sheet, row)) {
    const words = headerWords(cellAt(sheet, { row, column }).text);
    const part = HEADERS.find(([, pattern]) => pattern.test(words))?.[0];
    if (part !== undefined) found[part] ??= column;
  }
  const { number } = found;
  const own = [found.measures, found.cost, found.products, found.passport];
  const known = own.filter((column) => column !== undefined).length;
  return number === undefined || known < 2 ? null : { ...found, number };
}

function readEntries(
  sheet: SheetSnapshot,
  columns: PartColumns,
  header: number,
): readonly MappingEntry[] {
  const entries: MappingEntry[] = [];
  let group: IndicatorGroup | null = null;
  for (let row = header + 1; row <= (sheet.extent?.bottom ?? -1); row++) {
    const text = (part: Part): string => textAt(sheet, row, columns[part]);
    const titled = columns.group === undefined ? firstText(sheet, row) : text("group");
    group = groupOf(titled) ?? group;
    const cell = { row, column: columns.number };
    const number = numberOfCell(cellAt(sheet, cell))?.join(".");
    if (number === undefined) continue;
    entries.push({
      cell,
      group,
      number,
      measures: numbersAt(sheet, row, columns.measures),
      cost: referencesIn(text("cost"), "input")[0] ?? null,
      products: referencesIn(text("products"), "output"),
      passport: passportOf(text("passport")),
    });
  }
  return entries;
}

function textAt(sheet: SheetSnapshot, row: number, column: number | undefined): string {
  return column === undefined ? "" : oneLine(cellAt(sheet, { row, column }).text);
}

function firstText(sheet: SheetSnapshot, row: number): string {
  const [first] = filledColumns(sheet, row);
  return textAt(sheet, row, first);
}

/** «1.7.; 1.8.; 1.8.4.»; a single number may have become a date. */
function numbersAt(sheet: SheetSnapshot, row: number, column: number | undefined): string[] {
  if (column === undefined) return [];
  const cell = cellAt(sheet, { row, column });
  if (cell.type === "number")
    return [numberOfCell(cell)?.join(".") ?? ""].filter((one) => one !== "");
  return cell.text.split(/[;\n]|,\s/).flatMap((part) => numberParts(part)?.join(".") ?? []);
}

/** «затрат № 4; затрат № 5»; a bare number is one of the group that the column speaks of. */
function referencesIn(text: string, usual: IndicatorGroup): readonly IndicatorReference[] {
  return text.split(/[;\n]/).flatMap((part) => {
    const number = /(\d+(?:\.\d+)*)\.?\s*$/.exec(part.trim())?.[1];
    return number === undefined ? [] : [{ group: groupOf(part) ?? usual, number }];
  });
}

/** «12. Рейтинг прозорості міст». */
function passportOf(text: string): MappingEntry["passport"] {
  const match = /^(\d+)\.?\s+(\S.*)$/.exec(text);
  return match?.[1] === undefined || match[2] === undefined
    ? null
    : { line: match[1], words: match[2] };
}
