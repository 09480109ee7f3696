import { formatCell } from "../../../core/sheet/address";
import { linkedWorkbooks } from "../../../core/sheet/external-links";
import type { DefinedName, SheetSnapshot } from "../../../core/sheet/snapshot";
import { cellAt } from "../../../core/sheet/snapshot";
import { formulaCells } from "../../../core/sheet/written-cells";
import type { Edit } from "../../../core/edits/edit";
import { editOf } from "../../../core/edits/edit";
import type { MessageOf, WorkbookProblem } from "../../../core/lint/rule";
import { defineWorkbookRule } from "../../../core/lint/rule";

export type Messages = {
  /** Formulas of a sheet that take figures from other workbooks. */
  formulas: { cells: readonly string[]; books: readonly string[]; sample: string };
  /** Names that stand for cells of other workbooks. */
  names: { names: readonly string[]; books: readonly string[] };
};

/** A workbook takes nothing from other workbooks, which its reader may not have. */
export default defineWorkbookRule<Messages>({
  id: "WBK-02",
  gate: "structure",
  severity: "warning",
  fixable: "suggestion",
  scope: "workbook",
  *check({ workbook, tables }) {
    // Another kind of workbook may link as it likes.
    if (tables.length === 0) return;
    for (const sheet of workbook.sheets) yield* linksOf(sheet);
    const [first] = workbook.sheets;
    if (first === undefined) return;
    const names = [workbook, ...workbook.sheets].flatMap((each) => each.names ?? []);
    yield* namesOf(
      names.filter(({ visible }) => visible),
      first,
    );
  },
});

type Found = WorkbookProblem<MessageOf<Messages>>;

function* linksOf(sheet: SheetSnapshot): Iterable<Found> {
  const links = formulaCells(sheet).flatMap(({ cell, formula }) => {
    const books = linkedWorkbooks(formula);
    return books.length === 0 ? [] : [{ cell, books, formula }];
  });
  const sorted = links.toSorted((a, b) => a.cell.column - b.cell.column || a.cell.row - b.cell.row);
  const [first] = sorted;
  if (first === undefined) return;
  const cells = sorted.map(({ cell }) => cell);
  const edits = cells.flatMap((cell) => frozen(sheet, cell) ?? []);
  yield {
    sheet: sheet.name,
    table: null,
    cell: first.cell,
    cells,
    message: {
      code: "formulas",
      args: {
        cells: cells.map(formatCell),
        books: named(sorted.flatMap(({ books }) => books)),
        sample: first.formula,
      },
    },
    ...(edits.length < cells.length ? {} : { fix: { safe: false, edits } }),
  };
}

/** The value in place of the formula; null where it is an error, which would stay for good. */
function frozen(sheet: SheetSnapshot, cell: Edit["cell"]): Edit | null {
  const { type } = cellAt(sheet, cell);
  return type === "error" || type === "empty" ? null : editOf(sheet, cell, { formula: null });
}

/** A name belongs to no cell: it is told at the corner of the first sheet. */
function* namesOf(names: readonly DefinedName[], first: SheetSnapshot): Iterable<Found> {
  const linked = names.filter(({ formula }) => linkedWorkbooks(formula).length > 0);
  if (linked.length === 0) return;
  const books = named(linked.flatMap(({ formula }) => linkedWorkbooks(formula)));
  const args = { names: linked.map(({ name }) => name), books };
  const cell = { row: 0, column: 0 };
  yield { sheet: first.name, table: null, cell, message: { code: "names", args } };
}

/** Files number the workbooks that they link to; such a number tells a person nothing. */
function named(books: readonly string[]): readonly string[] {
  return [...new Set(books)].filter((book) => !/^\d+$/.test(book));
}
