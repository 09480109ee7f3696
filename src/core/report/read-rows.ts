import type { CellAddress } from "../sheet/address";
import type { Cell, SheetSnapshot } from "../sheet/snapshot";
import { cellAt, mergeAt } from "../sheet/snapshot";
import type { Header } from "./headers";
import { meaningOf, oneLine } from "./headers";
import type {
  ColumnMeaning,
  MoneyColumn,
  MoneyFigure,
  PercentNotation,
  RowKind,
  TableRow,
  TextField,
} from "./model";
import { numberParts } from "./nesting";
import { readMoney, readPercent } from "./read-figure";
import type { Unit } from "./unit";

const TEXT_COLUMNS = [
  "number",
  "task",
  "measure",
  "term",
  "executor",
  "fundingSource",
  "explanation",
] as const satisfies readonly ColumnMeaning[];

const TOTAL = /^(всього|усього|разом|загалом|підсумок)/i;
/** What stands alone at the top of a page: «Додаток», «Продовження додатка 1», «- 2 -». */
const PAGE_CAPTION =
  /^(додат(ок|ка)|продовження|закінчення|стор\.|сторінка|арк\.|аркуш|-? ?\d+ ?-?$)/i;
/** A page break leaves a blank row or two inside a table; more end it. */
const MOST_BLANK_ROWS = 2;

/** True for a caption that a page begins with; it says nothing of the table. */
export function isPageCaption(text: string): boolean {
  return text.length < 40 && PAGE_CAPTION.test(text);
}

/**
 * The rows below a header that belong to its table: until the sheet ends, another header begins, or
 * blank rows or a total are followed by no more figures (a signature block, notes).
 *
 * @param below first row that belongs to something else
 */
export function readRows(
  sheet: SheetSnapshot,
  header: Header,
  unit: Unit | null,
  notation: PercentNotation,
  below: number,
): readonly TableRow[] {
  const rows: TableRow[] = [];
  // Rows after a gap: they belong to the table if figures follow.
  let doubtful: TableRow[] = [];
  const bottom = Math.min(sheet.extent?.bottom ?? -1, below - 1);
  let blank = 0;
  for (let row = header.bottom + 1; row <= bottom && blank <= MOST_BLANK_ROWS; row++) {
    const read = readRow(sheet, header, row, unit, notation);
    if (read === null) {
      blank++;
      continue;
    }
    const afterGap = blank > 0 || doubtful.length > 0 || rows.at(-1)?.kind === "total";
    blank = 0;
    if (afterGap && !hasFigures(read)) {
      doubtful.push(read);
    } else {
      rows.push(...doubtful, read);
      doubtful = [];
    }
  }
  return rows;
}

/**
 * Words in a money column may be a signature: only a figure that can be read, or a numbered row, goes
 * on with a table.
 */
function hasFigures(row: TableRow): boolean {
  const numbered = numberParts(row.texts.number?.text) !== null;
  return [row.programmeVolume, row.annualPlan, row.actual].some(
    (figure) =>
      figure !== null && (figure.amount !== null || (numbered && figure.reading !== "blank")),
  );
}

function readRow(
  sheet: SheetSnapshot,
  header: Header,
  row: number,
  unit: Unit | null,
  notation: PercentNotation,
): TableRow | null {
  const texts: Partial<Record<ColumnMeaning, TextField>> = {};
  for (const meaning of TEXT_COLUMNS) {
    const column = header.columns[meaning];
    if (column === undefined) continue;
    const field = readText(sheet, { row, column: column.index });
    if (field !== null) texts[meaning] = field;
  }
  const money = (meaning: MoneyColumn): MoneyFigure | null => {
    const column = header.columns[meaning];
    if (column === undefined) return null;
    const at = { row, column: column.index };
    return readMoney(figureCell(sheet, at), at, column.unit ?? unit);
  };
  const percentColumn = header.columns.percent;
  const percentAt = percentColumn && { row, column: percentColumn.index };
  const read = {
    row,
    texts,
    programmeVolume: money("programmeVolume"),
    annualPlan: money("annualPlan"),
    actual: money("actual"),
    percent: percentAt ? readPercent(figureCell(sheet, percentAt), percentAt, notation) : null,
  };
  const kind = kindOf(sheet, header, read);
  return kind === null ? null : { ...read, kind };
}

function readText(sheet: SheetSnapshot, at: CellAddress): TextField | null {
  const area = mergeAt(sheet, at);
  // A heading over the whole width is one text, not one in each column.
  if (area !== null && area.left < at.column) return null;
  const inherited = area !== null && area.top !== at.row;
  const text = cellAt(sheet, area === null ? at : { row: area.top, column: area.left }).text.trim();
  return text === "" ? null : { cell: at, text, inherited };
}

/** A figure is never lent to the rows below by a merged cell: it would be counted once a row. */
function figureCell(sheet: SheetSnapshot, at: CellAddress): Cell {
  return cellAt(sheet, at);
}

function kindOf(sheet: SheetSnapshot, header: Header, row: Omit<TableRow, "kind">): RowKind | null {
  const own = ownTexts(row);
  const figures = [row.programmeVolume, row.annualPlan, row.actual].filter(
    (figure) => figure !== null,
  );
  const filled = figures.filter((figure) => figure.reading !== "blank");
  const percentFilled = row.percent !== null && row.percent.reading !== "blank";
  if (own.length === 0 && filled.length === 0 && !percentFilled) return null;
  const labels = [...own, ...otherTexts(sheet, header, row.row)];
  const figureLabels = [...figures, ...(row.percent === null ? [] : [row.percent])].map(
    (f) => f.label,
  );
  if (isTotal(labels, figureLabels)) return "total";
  if (isRepeatedHeader(row, own)) return "caption";
  if (filled.length > 0 || percentFilled) return "measure";
  if (row.texts.measure === undefined && own.length === 1 && own.every(isPageCaption)) {
    return "caption";
  }
  if (row.texts.number !== undefined && !row.texts.number.inherited) {
    return row.texts.measure === undefined ? "heading" : "measure";
  }
  const continues = row.texts.explanation !== undefined || row.texts.measure !== undefined;
  return continues ? "continuation" : "heading";
}

function ownTexts(row: Omit<TableRow, "kind">): readonly string[] {
  return Object.values(row.texts)
    .filter((field) => !field.inherited)
    .map((field) => oneLine(field.text));
}

/** Words of the row outside the columns found, where a total's label often stands. */
function otherTexts(sheet: SheetSnapshot, header: Header, row: number): readonly string[] {
  const known = new Set(Object.values(header.columns).map((column) => column.index));
  const words: string[] = [];
  for (let column = Math.max(0, header.left - 1); column <= header.right; column++) {
    const cell = cellAt(sheet, { row, column });
    if (!known.has(column) && cell.type === "text") words.push(oneLine(cell.text));
  }
  return words;
}

/** A total says so: in a label, or inside its money cells («Всього: 1 640 000, 00»). */
function isTotal(labels: readonly string[], figureLabels: readonly string[]): boolean {
  return (
    labels.some((text) => text.length < 80 && TOTAL.test(text)) ||
    figureLabels.some((text) => TOTAL.test(text))
  );
}

/** The header again on the next page, or its row of column numbers. */
function isRepeatedHeader(row: Omit<TableRow, "kind">, own: readonly string[]): boolean {
  const unread = row.annualPlan?.reading === "unreadable" && row.actual?.reading === "unreadable";
  const raw = [row.annualPlan?.raw ?? "", row.actual?.raw ?? ""];
  const words = [...own, ...raw].filter((text) => meaningOf(text) !== null).length;
  if (unread && words >= 2) return true;
  const [plan = NaN, actual = NaN] = raw.map((text) => (text === "" ? NaN : Number(text)));
  const numbers = own.map(Number);
  return (
    own.length >= 2 &&
    numbers.every((n, i) => i === 0 || n > (numbers[i - 1] ?? Infinity)) &&
    actual === plan + 1
  );
}
