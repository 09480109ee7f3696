import fc from "fast-check";
import { batchOf, rowAfter, rowBefore, sheetsNeeded } from "../../../src/core/edits/batch";
import type { RowsChange } from "../../../src/core/edits/batch";

const change = fc.record({
  sheet: fc.constantFrom("А", "Б"),
  before: fc.nat({ max: 12 }),
  count: fc.integer({ min: 1, max: 3 }),
  like: fc.constant(null),
});

const rowsOf = (...changes: readonly (readonly [before: number, count: number])[]): RowsChange[] =>
  changes.map(([before, count]) => ({ sheet: "А", before, count, like: null }));

describe("rows that are inserted", () => {
  test("a row is found again where it went", () => {
    fc.assert(
      fc.property(fc.array(change, { maxLength: 5 }), fc.nat({ max: 15 }), (rows, row) => {
        expect(rowBefore(rows, "А", rowAfter(rows, "А", row))).toBe(row);
      }),
    );
  });

  test.each([
    [0, 0],
    [1, null],
    [2, null],
    [3, 1],
    [4, 2],
    [5, null],
    [6, null],
    [7, 3],
  ])("row %d was row %j before", (row, expected) => {
    expect(rowBefore(rowsOf([3, 1], [1, 2], [3, 1]), "А", row)).toBe(expected);
    expect(rowBefore(rowsOf([1, 2]), "Б", row)).toBe(row);
  });
});

test("a batch needs the sheets it touches and copies, not those it adds", () => {
  const frozen = (sheet: string) => ({ sheet, after: { rows: 1, columns: 0 }, before: null });
  const batch = batchOf({
    sheets: [{ name: "Нова", after: null, copyOf: "А", digest: null }],
    frozen: [frozen("Нова"), frozen("Б")],
  });
  expect(sheetsNeeded(batch)).toEqual(["А", "Б"]);
});
