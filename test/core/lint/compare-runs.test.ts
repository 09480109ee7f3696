import fc from "fast-check";
import { compareRuns } from "../../../src/core/lint/compare-runs";

const fingerprint = fc
  .tuple(fc.nat(3), fc.nat(3))
  .map(([place, figures]) => `${place}`.padStart(16, "0") + "-" + `${figures}`.padStart(16, "0"));
const run = fc.uniqueArray(fingerprint, { maxLength: 12 });
const [A1, A2, B1, C1] = ["a-1", "a-2", "b-1", "c-1"] as const;

test.each<[string, readonly string[], readonly string[], readonly string[], number, number]>([
  ["nothing before", [], [A1, B1], [A1, B1], 0, 0],
  ["nothing now", [A1, B1], [], [], 0, 2],
  ["all the same", [A1, B1], [B1, A1], [], 2, 0],
  ["one gone, one new", [A1, B1], [A1, C1], [C1], 1, 1],
  ["other figures in the same place", [A1, B1], [A2, B1], [], 2, 0],
  ["one more in the same place", [A1], [A1, A2], [A2], 1, 0],
  ["one fewer in the same place", [A1, A2], [A2], [], 1, 1],
])("%s", (_, before, now, fresh, stayed, gone) => {
  expect(compareRuns(before, now)).toEqual({ fresh: new Set(fresh), stayed, gone });
});

test("every finding is new or was there; every former one is there or gone", () => {
  fc.assert(
    fc.property(run, run, (before, now) => {
      const { fresh, stayed, gone } = compareRuns(before, now);
      expect(fresh.size + stayed).toBe(now.length);
      expect(stayed + gone).toBe(before.length);
      const back = compareRuns(now, before);
      expect([back.fresh.size, back.stayed, back.gone]).toEqual([gone, stayed, fresh.size]);
      for (const each of fresh) expect(before).not.toContain(each);
    }),
    { seed: 5 },
  );
});
