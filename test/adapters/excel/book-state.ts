import { formatCell, formatRange } from "../../../src/core/sheet/address";
import type { Book, BookSheet } from "../../../src/workbench/host/book";
import { looksOf } from "../../support/book-looks";

/** Everything in a workbook that Zvirka can set, as flat facts to be compared before and after. */
export function stateOf(book: Book): Record<string, unknown> {
  const state: Record<string, unknown> = {
    ...looksOf(book),
    tabs: book.sheets.map(({ name }) => name),
  };
  for (const sheet of book.sheets) {
    for (const [key, value] of factsOf(sheet)) state[`${sheet.name} / ${key}`] = value;
  }
  // What stands nowhere says nothing: an empty cell with the looks of a new sheet is none.
  return state;
}

function* factsOf(sheet: BookSheet): Generator<[string, unknown]> {
  const used = sheet.usedRange(false) ?? { bottom: -1, right: -1 };
  for (let row = 0; row <= used.bottom; row++) {
    for (let column = 0; column <= used.right; column++) {
      const { formula, value, type } = sheet.cell(row, column);
      if (type !== "empty" || formula !== null) {
        yield [`${formatCell({ row, column })} content`, formula ?? value];
      }
    }
  }
  yield ["merges", sheet.merges.map(formatRange).toSorted()];
  yield ["frozen", sheet.freeze];
  yield ["row breaks", sheet.features.page.breaks("rows")];
  yield ["scale", sheet.features.page.setup.scale ?? 100];
  const { charts } = sheet.features;
  yield ["charts", charts.all().map(({ id: _id, ...chart }) => chart)];
}
