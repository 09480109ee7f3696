import { cellOf } from "../../../src/core/edits/apply";
import type { CellValue } from "../../../src/core/sheet/snapshot";
import { makeSheet } from "../../../src/core/sheet/snapshot";
import { formulaCells, textCells } from "../../../src/core/sheet/written-cells";

const at = (row: number, column: number, value: CellValue, formula: string | null = null) =>
  [{ row, column }, cellOf({ formula, value, numberFormat: "General" })] as const;

const SHEET = makeSheet({ id: "1", name: "Звіт", visibility: "visible", merges: [] }, [
  at(2, 0, "Третій"),
  at(0, 1, "Другий", '="Дру"&"гий"'),
  at(0, 0, "Перший"),
  at(1, 0, 5),
  at(1, 1, 10, "=A2*2"),
]);

describe("what is written in a sheet", () => {
  test("its texts in reading order, typed and given by formulas, with their cells", () => {
    expect(textCells(SHEET).map(({ cell, text }) => [cell, text])).toEqual([
      [{ row: 0, column: 0 }, "Перший"],
      [{ row: 0, column: 1 }, "Другий"],
      [{ row: 2, column: 0 }, "Третій"],
    ]);
  });

  test("its formulas in reading order", () => {
    expect(formulaCells(SHEET)).toEqual([
      { cell: { row: 0, column: 1 }, formula: '="Дру"&"гий"' },
      { cell: { row: 1, column: 1 }, formula: "=A2*2" },
    ]);
  });
});
