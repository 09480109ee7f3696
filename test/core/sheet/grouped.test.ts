import fc from "fast-check";
import { groupedBy } from "../../../src/core/sheet/grouped";

describe("groupedBy", () => {
  test("keeps the groups and what is in them in the order they came", () => {
    const groups = groupedBy(["б1", "а1", "б2"], ([letter]) => letter);
    expect([...groups]).toEqual([
      ["б", ["б1", "б2"]],
      ["а", ["а1"]],
    ]);
  });

  test("puts each thing into the group of its key, and none is lost", () => {
    fc.assert(
      fc.property(fc.array(fc.integer()), (numbers) => {
        const groups = groupedBy(numbers, (number) => number % 3);
        for (const [key, group] of groups) {
          expect(group).toEqual(numbers.filter((number) => number % 3 === key));
        }
        expect([...groups.values()].flat()).toHaveLength(numbers.length);
      }),
    );
  });
});
