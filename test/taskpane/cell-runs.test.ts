import fc from "fast-check";
import type { CellAddress } from "../../src/core/sheet/address";
import { formatRange } from "../../src/core/sheet/address";
import { cellRuns } from "../../src/taskpane/view/cell-runs";

const cells = fc.uniqueArray(
  fc.record({ row: fc.integer({ min: 0, max: 12 }), column: fc.integer({ min: 0, max: 3 }) }),
  { selector: ({ row, column }) => `${row} ${column}` },
);

const keys = (list: readonly CellAddress[]): string[] =>
  list.map(({ row, column }) => `${row} ${column}`).sort();

describe("cells as runs", () => {
  test("a run goes down one column and ends at a gap", () => {
    const column = [2, 4, 3, 7].map((row) => ({ row, column: 5 }));
    const runs = cellRuns([...column, { row: 3, column: 7 }]);
    expect(runs.map(formatRange)).toEqual(["F3:F5", "H4", "F8"]);
  });

  test("the runs hold exactly the cells, and no two of them could be one", () => {
    fc.assert(
      fc.property(cells, (list) => {
        const runs = cellRuns(list);
        const held = runs.flatMap(({ top, bottom, left }) =>
          Array.from({ length: bottom - top + 1 }, (_, index) => ({
            row: top + index,
            column: left,
          })),
        );
        expect(keys(held)).toEqual(keys(list));
        const touching = runs.some((run) =>
          runs.some((other) => other.left === run.left && other.top === run.bottom + 1),
        );
        expect(touching).toBe(false);
      }),
    );
  });
});
