import fc from "fast-check";
import { decimal, decimalOf, toText } from "../../../src/core/report/decimal";
import {
  fitsFractions,
  judgePercent,
  percentDifference,
  percentKindOf,
  percentOfPlan,
} from "../../../src/core/report/percent";
import { inOneUnit, linesApart } from "../../../src/core/report/unit-ratio";

describe("tolerance T2", () => {
  // The sixteen lines and the total of the report for nine months of 2018, in kopiykas.
  test.each([
    ["49.6", 8937995, 18000000, "truncated"],
    ["20", 1000000, 5000000, "agrees"],
    ["95", 19000000, 20000000, "agrees"],
    ["92", 7356361, 8000000, "agrees"],
    ["61.8", 4950823, 8000000, "truncated"],
    ["23", 6876925, 30000000, "agrees"],
    ["0", 0, 12000000, "agrees"],
    ["81.5", 3260000, 4000000, "agrees"],
    ["87", 6967795, 8000000, "agrees"],
    ["77", 2300000, 3000000, "agrees"],
    ["38", 6800000, 10000000, "wrong"],
    ["44", 2200906, 5000000, "agrees"],
    ["78.2", 5478120, 7000000, "truncated"],
    ["55.7", 8917440, 16000000, "agrees"],
    ["50.6", 84046365, 164000000, "wrong"],
    ["51.2", 84046365, 164000000, "agrees"],
    ["51.3", 84046365, 164000000, "close"],
  ])("judges %s %% of %d / %d as %s", (stated, actual, plan, expected) => {
    expect(judgePercent(decimalOf(stated), actual, plan)).toBe(expected);
  });

  test.each([
    ["12.5", 125, 1000, "agrees"],
    ["13", 125, 1000, "agrees"],
    ["12", 125, 1000, "agrees"],
    ["12.0", 125, 1000, "agrees"],
    ["50.00", 500, 1000, "agrees"],
    ["50.5", 500, 1000, "close"],
    ["50.51", 500, 1000, "wrong"],
    ["-5", -50, 1000, "agrees"],
  ])(
    "takes the ends of the intervals in: %s of %d / %d is %s",
    (stated, actual, plan, expected) => {
      expect(judgePercent(decimalOf(stated), actual, plan)).toBe(expected);
    },
  );

  test("says nothing without a plan", () => {
    expect(judgePercent(decimalOf("0"), 0, 0)).toBeNull();
    expect(percentOfPlan(100, 0)).toBeNull();
  });

  test("is what exact rational arithmetic says", () => {
    const figures = fc.record({
      actual: fc.integer({ min: 0, max: 2_000_000 }),
      plan: fc.integer({ min: 1, max: 1_000_000 }),
      digits: fc.integer({ min: 0, max: 20_000 }),
      scale: fc.integer({ min: 0, max: 3 }),
      /** In tenths of a point. */
      tolerance: fc.integer({ min: 0, max: 30 }),
    });
    fc.assert(
      fc.property(figures, ({ actual, plan, digits, scale, tolerance }) => {
        let shown = scale;
        let trimmed = digits;
        while (shown > 0 && trimmed % 10 === 0) {
          trimmed /= 10;
          shown--;
        }
        // |digits/10^scale − 100·actual/plan| as a fraction over plan·10^scale.
        const over = BigInt(plan) * 10n ** BigInt(scale);
        const gap = BigInt(digits) * BigInt(plan) - 100n * BigInt(actual) * 10n ** BigInt(scale);
        const distance = gap < 0n ? -gap : gap;
        const agrees = 2n * distance * 10n ** BigInt(shown) <= over;
        const cut = (100n * BigInt(actual) * 10n ** BigInt(shown)) / BigInt(plan);
        const expected = agrees
          ? "agrees"
          : cut === BigInt(trimmed)
            ? "truncated"
            : 10n * distance <= BigInt(tolerance) * over
              ? "close"
              : "wrong";
        const stated = decimal(BigInt(digits), scale);
        const allowed = decimal(BigInt(tolerance), 1);
        expect(judgePercent(stated, actual, plan, allowed)).toBe(expected);
        if (tolerance === 5) expect(judgePercent(stated, actual, plan)).toBe(expected);
      }),
      { numRuns: 1000 },
    );
  });

  test("lets every percent pass that was rounded from the money", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 10 ** 12 }),
        fc.integer({ min: 1, max: 10 ** 12 }),
        fc.integer({ min: 0, max: 4 }),
        (actual, plan, decimals) => {
          const stated = percentOfPlan(actual, plan, decimals);
          expect(stated && judgePercent(stated, actual, plan)).toBe("agrees");
        },
      ),
    );
  });

  test("tells the difference to two decimals, with its sign", () => {
    expect(toText(percentDifference(decimalOf("50.6"), 84046365, 164000000))).toBe("-0.65");
    expect(toText(percentDifference(decimalOf("51.9"), 84046365, 164000000))).toBe("0.65");
  });
});

describe("what a percent column means", () => {
  const lines = (...all: readonly (readonly [string, number, number])[]) =>
    all.map(([stated, actual, plan]) => ({ stated: decimalOf(stated), actual, plan }));

  test.each([
    ["more than half agree", lines(["50", 50, 100], ["20", 20, 100], ["90", 10, 100]), "financial"],
    [
      "cut off counts as agreeing",
      lines(["66.6", 2, 3], ["33.3", 1, 3], ["16.6", 1, 6]),
      "financial",
    ],
    [
      "half is not enough",
      lines(["50", 50, 100], ["20", 20, 100], ["9", 10, 100], ["8", 10, 100]),
      "undecided",
    ],
    ["none agrees", lines(["100", 80, 100], ["100", 53, 100], ["25", 24, 100]), "declared"],
    ["too few lines", lines(["50", 50, 100], ["20", 20, 100]), "undecided"],
    [
      "lines without money do not count",
      lines(["50", 50, 100], ["0", 0, 100], ["0", 0, 100]),
      "undecided",
    ],
  ])("%s", (_, all, expected) => {
    expect(percentKindOf(all)).toBe(expected);
  });

  test("fractions of one are told from points by the money", () => {
    expect(fitsFractions(lines(["0.5", 50, 100], ["0.25", 25, 100]))).toBe(true);
    expect(fitsFractions(lines(["50", 50, 100], ["25", 25, 100]))).toBe(false);
    expect(fitsFractions(lines(["0", 0, 100], ["0.5", 1, 200]))).toBe(false);
  });
});

describe("a column in another unit than its header says", () => {
  const television = { plan: 48000, actual: 24900000 };
  const internet = { plan: 12000, actual: 1980000 };
  const radio = { plan: 10000, actual: 0 };
  const usual = { plan: 10000, actual: 5000 };

  test("shows in at least two lines and half of those that tell", () => {
    expect(linesApart([television, internet, radio])).toEqual([television, internet]);
    expect(linesApart([television, radio])).toEqual([]);
    expect(linesApart([television, internet, usual, usual])).toHaveLength(2);
    expect(linesApart([television, internet, usual, usual, usual])).toEqual([]);
  });

  test("is brought into one unit", () => {
    expect(inOneUnit([television, internet, radio])).toEqual([
      { plan: 48000000, actual: 24900000 },
      { plan: 12000000, actual: 1980000 },
      radio,
    ]);
    const inverse = { plan: 24900000, actual: 4800 };
    expect(inOneUnit([inverse, inverse])).toEqual(
      Array(2).fill({ plan: 24900000, actual: 4800000 }),
    );
  });
});
