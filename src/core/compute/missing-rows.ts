import type { CellRange } from "../sheet/address";
import { formatPlace } from "../sheet/address";
import type { SheetSnapshot } from "../sheet/snapshot";
import { cellAt } from "../sheet/snapshot";
import type { MergesChange, RowsChange } from "../edits/batch";
import type { CellContent } from "../edits/edit";
import { oneLine } from "../report/header-words";
import type { MoneyTable, Table, TableRow } from "../report/model";
import { scopeWords } from "../report/row-words";
import type { Category } from "./categories";
import { categoriesWithTotal } from "./categories";

/** The row that a category lacks. */
export interface MissingRow {
  readonly key: string;
  readonly id: string;
  readonly label: string;
  readonly labelColumn: number;
  readonly category: Category;
  readonly change: RowsChange;
  /** Merged cells of the like row, as columns. */
  readonly merged: readonly { readonly left: number; readonly right: number }[];
  /** True where the table closes its other categories, or lacks the total of all. */
  readonly expected: boolean;
  /** A cell of the row once it is inserted. */
  readonly emptyCell: (column: number) => CellContent;
}

/** The row for the total of a category that lacks it: its place, its words, whose looks it gets. */
export function missingRow(
  table: MoneyTable,
  sheet: SheetSnapshot,
  category: Category,
): MissingRow {
  const model = modelOf(table, category);
  const like = model?.row ?? category.rows.at(-1)?.row ?? null;
  const words = labelFor(category, model, hasCategories(table));
  const id = `row:${formatPlace({ sheet: sheet.name, cell: anchorOf(table, category) })}`;
  const { measure, task, number } = table.columns;
  return {
    key: category.key,
    id,
    label: words,
    labelColumn:
      model?.label?.cell.column ?? (measure ?? task ?? number)?.index ?? table.range.left,
    category,
    change: { sheet: sheet.name, before: category.at, count: 1, like },
    merged: like === null ? [] : mergedIn(sheet, table.range, like),
    expected: category.scope === "table" || model?.scope === "section",
    emptyCell: (column) => ({
      formula: null,
      value: null,
      numberFormat: like === null ? "General" : cellAt(sheet, { row: like, column }).numberFormat,
    }),
  };
}

/** The same whatever else is inserted: the title of the category, or the table's corner. */
function anchorOf({ header }: MoneyTable, { heading }: Category) {
  return { row: heading?.row ?? header.top, column: header.left };
}

/** A total that the table has already, of a like category if there is one. */
function modelOf(table: MoneyTable, { scope, heading }: Category): TableRow | null {
  const totals = categoriesWithTotal(table).filter(
    ({ total }) => total !== null && total.shift === 0 && total.label !== null,
  );
  const like = totals.find((each) => each.scope === scope && each.heading?.kind === heading?.kind);
  return (like ?? (scope === "table" ? totals[0] : undefined))?.total ?? null;
}

function hasCategories({ rows }: MoneyTable): boolean {
  return rows.some(({ kind }) => kind === "direction" || kind === "task");
}

/** Words of the sheet where it closes such a category elsewhere; else the usual ones. */
function labelFor(category: Category, model: TableRow | null, parted: boolean): string {
  if (category.scope === "table") return parted ? "Всього за програмою" : "Всього:";
  const number = category.heading?.number?.join(".") ?? null;
  const text = model?.label === null || model === null ? null : oneLine(model.label.text);
  if (text !== null && scopeWords(text) !== "table") {
    const numbered = /\d+(?:\.\d+)*/.exec(text);
    // Words that name another category cannot be said of this one.
    if (numbered === null) return /[«"]/.test(text) ? "Всього" : text;
    if (number !== null) return text.replace(numbered[0], number);
  }
  const of = kindWords(category.heading);
  return of === null || number === null ? "Всього" : `Всього за ${of} ${number}`;
}

/** What a title calls itself, as «за …» asks for it; null for words that name no kind. */
function kindWords(heading: TableRow | null): string | null {
  const title = oneLine(heading?.label?.text ?? "").toLowerCase();
  if (title.startsWith("розділ")) return "розділом";
  if (title.startsWith("підпрограм")) return "підпрограмою";
  if (heading?.kind === "task") return "завданням";
  return heading?.kind === "direction" ? "напрямом" : null;
}

function mergedIn(sheet: SheetSnapshot, within: CellRange, row: number) {
  return sheet.merges
    .filter(({ top, bottom }) => top === row && bottom === row)
    .filter(({ left, right }) => left >= within.left && right <= within.right)
    .map(({ left, right }) => ({ left, right }));
}

/** True where a row cannot be inserted without cutting another table, or a merged area, in two. */
export function cutsSomething(
  sheet: SheetSnapshot,
  table: MoneyTable,
  tables: readonly Table[],
  before: number,
): boolean {
  const isCut = ({ top, bottom }: CellRange): boolean => top < before && bottom >= before;
  return (
    tables.some(
      (other) => other.range !== table.range && other.sheet === sheet.name && isCut(other.range),
    ) || sheet.merges.some(isCut)
  );
}

/** The merged cells that the inserted rows get. */
export function mergesOf(
  sheet: string,
  rows: readonly { readonly missing: MissingRow; readonly row: number }[],
): readonly MergesChange[] {
  const added = rows.flatMap(({ missing, row }) =>
    missing.merged.map(({ left, right }) => ({ top: row, bottom: row, left, right })),
  );
  return added.length === 0 ? [] : [{ sheet, removed: [], added }];
}
