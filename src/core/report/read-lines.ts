import type { CellAddress } from "../sheet/address";
import { isPercentFormat } from "../sheet/display";
import { filledColumns } from "../sheet/rows";
import type { Cell, SheetSnapshot } from "../sheet/snapshot";
import { cellAt, EMPTY_CELL, mergeAt } from "../sheet/snapshot";
import { oneLine } from "./header-words";
import type { Money } from "./figure";
import type { PercentNotation, TableRow, TextField } from "./model";
import type {
  Building,
  ColumnMeaning,
  Columns,
  FigureColumn,
  MoneyColumn,
  TextColumn,
} from "./table-columns";
import { TEXT_COLUMNS } from "./table-columns";
import { readMoney, readPercent } from "./read-figure";
import { numberOfCell } from "./row-number";
import { isNote, isPageCaption, isTotalLabel } from "./row-words";
import type { Unit } from "./unit";

/** Where a table's columns stand and how their figures are read. */
export interface Layout {
  readonly left: number;
  readonly right: number;
  readonly columns: Columns;
  /** What each known column means. */
  readonly meanings: ReadonlyMap<number, ColumnMeaning>;
  readonly moneyColumns: readonly MoneyColumn[];
  readonly unit: Unit | null;
  readonly notation: PercentNotation;
}

/** A row as its cells have it, before it is known what it is. */
export interface Line extends Omit<
  TableRow,
  "kind" | "level" | "parent" | "scope" | "repeats" | "label"
> {
  /** Words of its own in the columns of words, explanations apart, and in columns that mean nothing. */
  readonly labels: readonly Label[];
}

export interface Label extends TextField {
  readonly column: TextColumn | FigureColumn | null;
}

/** Columns whose words are a line's own story, never its label. */
const STORIES: ReadonlySet<string> = new Set(["explanation", "expectedResult"]);
/** A text across so many columns is no story. */
const TITLE_WIDTH = 3;
/** Figures of a total may stand a column or two beside their own. */
const SHIFTS = [0, -1, 1, -2, 2] as const;

/** Reads one row of a table; null when nothing stands in it. */
export function readLine(sheet: SheetSnapshot, layout: Layout, row: number): Line | null {
  if (!holdsSomething(sheet, layout, row)) return null;
  const texts: Partial<Record<TextColumn, TextField>> = {};
  for (const meaning of TEXT_COLUMNS) {
    const column = layout.columns[meaning];
    if (column === undefined) continue;
    const field = readText(sheet, { row, column: column.index });
    if (field !== null) texts[meaning] = field;
  }
  const labels = labelsOf(sheet, layout, row, texts);
  const shift = labels.some(({ text }) => isTotalLabel(text)) ? shiftOf(sheet, layout, row) : 0;
  const { number } = layout.columns;
  const numberCell = number === undefined ? null : cellAt(sheet, { row, column: number.index });
  return {
    row,
    texts,
    labels,
    number: numberCell === null ? null : numberOfCell(numberCell),
    money: moneyOf(sheet, layout, row, shift),
    percent: percentOf(sheet, layout, row, shift),
    shift,
    hidden: sheet.hidden?.rows.has(row) ?? false,
  };
}

function holdsSomething(sheet: SheetSnapshot, { left, right }: Layout, row: number): boolean {
  return filledColumns(sheet, row).some((column) => column >= left - 1 && column <= right);
}

function readText(sheet: SheetSnapshot, at: CellAddress): TextField | null {
  const area = mergeAt(sheet, at);
  // A heading over the whole width is one text, not one in each column.
  if (area !== null && area.left < at.column) return null;
  const inherited = area !== null && area.top !== at.row;
  const text = cellAt(sheet, area === null ? at : { row: area.top, column: area.left }).text.trim();
  return text === "" ? null : { cell: at, text, inherited };
}

function labelsOf(
  sheet: SheetSnapshot,
  { left, right, meanings }: Layout,
  row: number,
  texts: Line["texts"],
): readonly Label[] {
  const labels: Label[] = [];
  for (const meaning of TEXT_COLUMNS) {
    const field = texts[meaning];
    if (field === undefined || field.inherited) continue;
    const text = oneLine(field.text);
    if (!STORIES.has(meaning)) {
      labels.push({ ...field, text, column: meaning });
      continue;
    }
    // A total's label may have slipped into the column of stories; a title may begin there.
    const across = widthAt(sheet, field.cell) >= TITLE_WIDTH;
    if (
      across ||
      (labels.length === 0 && (isTotalLabel(text) || isPageCaption(text) || isNote(text)))
    ) {
      labels.push({ ...field, text, column: null });
    }
  }
  for (const column of filledColumns(sheet, row)) {
    if (column < left - 1 || column > right) continue;
    const meaning = meanings.get(column);
    const cell = cellAt(sheet, { row, column });
    if (cell.type !== "text") continue;
    const text = oneLine(cell.text);
    // A total's label or a caption may stand where a figure belongs.
    const figure = meaning !== undefined && !isTextColumn(meaning);
    const label =
      // A bare number is a page's only where no figure belongs.
      (isPageCaption(text) && /\p{L}/u.test(text)) ||
      isNote(text) ||
      (isTotalLabel(text) && !/\d/.test(text)) ||
      isTitleAcross(sheet, { row, column });
    if (meaning === undefined || (figure && label)) {
      labels.push({ cell: { row, column }, text, inherited: false, column: null });
    }
  }
  return labels;
}

/** A title over several columns that begins where a figure belongs is no figure. */
function figureCell(sheet: SheetSnapshot, at: CellAddress): Cell {
  return isTitleAcross(sheet, at) ? EMPTY_CELL : cellAt(sheet, at);
}

function isTitleAcross(sheet: SheetSnapshot, at: CellAddress): boolean {
  return cellAt(sheet, at).type === "text" && widthAt(sheet, at) >= TITLE_WIDTH;
}

function widthAt(sheet: SheetSnapshot, at: CellAddress): number {
  const area = mergeAt(sheet, at);
  return area === null ? 1 : area.right - area.left + 1;
}

function isTextColumn(meaning: ColumnMeaning): meaning is TextColumn {
  return TEXT_COLUMNS.some((column) => column === meaning);
}

function moneyOf(
  sheet: SheetSnapshot,
  { columns, moneyColumns, unit }: Layout,
  row: number,
  shift: number,
): Money {
  const money: Building<Money> = {};
  for (const meaning of moneyColumns) {
    const column = columns[meaning];
    if (column === undefined) continue;
    const at = { row, column: column.index + shift };
    // A figure is never lent to the rows below by a merged cell: it would be counted once a row.
    money[meaning] = readMoney(
      figureCell(sheet, at),
      at,
      column.fittingUnit ?? column.unit ?? unit,
    );
  }
  return money;
}

function percentOf(
  sheet: SheetSnapshot,
  { columns, notation }: Layout,
  row: number,
  shift: number,
): TableRow["percent"] {
  if (columns.percent === undefined) return null;
  const at = { row, column: columns.percent.index + shift };
  return readPercent(figureCell(sheet, at), at, notation);
}

/** By how many columns a total's figures stand beside their own; 0 unless another fits better. */
function shiftOf(sheet: SheetSnapshot, layout: Layout, row: number): number {
  const score = (shift: number): number => {
    const money = Object.values(moneyOf(sheet, layout, row, shift));
    const percent = percentOf(sheet, layout, row, shift);
    const read = money.filter(({ amount }) => amount !== null).length;
    const odd = money.filter(({ reading, amount }) => amount === null && reading !== "blank");
    const signed =
      percent?.amount != null &&
      (percent.raw.includes("%") || isPercentFormat(percent.numberFormat));
    return read + (signed ? 1 : 0) - odd.length;
  };
  if (layout.moneyColumns.length === 0) return 0;
  const scores = SHIFTS.map((shift) => [shift, score(shift)] as const);
  const [, own] = scores[0] ?? [0, 0];
  const best = scores.reduce((a, b) => (b[1] > a[1] ? b : a));
  // Two figures more than in their own columns: one alone may be anything.
  return best[1] >= own + 2 ? best[0] : 0;
}
