import fc from "fast-check";
import { groupCells } from "../../../src/adapters/excel/group-cells";
import type { CellAddress } from "../../../src/core/sheet/address";
import { formatCell, formatRange } from "../../../src/core/sheet/address";
import { at } from "./open-book";

function cellsOf(ranges: ReturnType<typeof groupCells>): string[] {
  return ranges.flatMap((range) => {
    const names: string[] = [];
    for (let row = range.top; row <= range.bottom; row++) {
      for (let column = range.left; column <= range.right; column++) {
        names.push(formatCell({ row, column }));
      }
    }
    return names;
  });
}

test.each([
  [["F3", "F4", "F5"], ["F3:F5"]],
  [
    ["F3", "F5"],
    ["F3", "F5"],
  ],
  [["F3", "G3", "F4", "G4"], ["F3:G4"]],
  [
    ["F3", "G3", "F4"],
    ["F3:F4", "G3"],
  ],
  [
    ["H9", "A1"],
    ["A1", "H9"],
  ],
  [["A1", "B1", "C1", "D1"], ["A1:D1"]],
  [[], []],
])("%j become %j", (cells, ranges) => {
  expect(groupCells(cells.map(at)).map(formatRange)).toEqual(ranges);
});

test("every cell is in exactly one rectangle, and no other cell is", () => {
  const cell: fc.Arbitrary<CellAddress> = fc.record({
    row: fc.nat({ max: 8 }),
    column: fc.nat({ max: 5 }),
  });
  fc.assert(
    fc.property(fc.uniqueArray(cell, { selector: formatCell, maxLength: 54 }), (cells) => {
      expect(cellsOf(groupCells(cells)).toSorted()).toEqual(cells.map(formatCell).toSorted());
    }),
  );
});
