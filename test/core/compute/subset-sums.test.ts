import fc from "fast-check";
import { subsetSums } from "../../../src/core/compute/subset-sums";

const sum = (amounts: readonly number[], way: readonly number[]): number =>
  way.reduce((all, at) => all + (amounts[at] ?? 0), 0);

/** Every set of one, two or three places, without any cleverness. */
function everyWay(amounts: readonly number[], target: number): readonly string[] {
  const ways: number[][] = [];
  amounts.forEach((_, a) => {
    ways.push([a]);
    for (let b = a + 1; b < amounts.length; b++) {
      ways.push([a, b]);
      for (let c = b + 1; c < amounts.length; c++) ways.push([a, b, c]);
    }
  });
  return ways
    .filter((way) => way.every((at) => amounts[at] !== 0) && sum(amounts, way) === target)
    .map(String)
    .toSorted();
}

test("the ways are those of a search without any cleverness", () => {
  const amounts = fc.array(fc.integer({ min: -6, max: 20 }), { maxLength: 9 });
  fc.assert(
    fc.property(amounts, fc.integer({ min: -10, max: 40 }), (all, target) => {
      const { ways, complete } = subsetSums(all, target);
      expect(ways.map(String).toSorted()).toEqual(everyWay(all, target));
      expect(complete).toBe(true);
    }),
  );
});

test("with very many amounts it tries two together and says that it did not try three", () => {
  const amounts = Array.from({ length: 400 }, (_, i) => 1001 + 10 * i);
  expect(subsetSums(amounts, 2012).ways).toEqual([[0, 1]]);
  expect(subsetSums(amounts, 3033)).toEqual({ ways: [], complete: false });
});

test("among equal amounts it stops after enough ways", () => {
  const { ways, complete } = subsetSums(Array<number>(100).fill(5), 10);
  expect([ways.length, complete]).toEqual([200, false]);
});
