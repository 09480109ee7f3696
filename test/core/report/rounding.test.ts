import fc from "fast-check";
import { decimal } from "../../../src/core/report/decimal";
import type { MoneyFigure } from "../../../src/core/report/figure";
import { judgeSum } from "../../../src/core/report/rounding";
import { toKopiykas } from "../../../src/core/report/unit";

function thousands(tenths: bigint, formula: string | null = null): MoneyFigure {
  const amount = decimal(tenths, 1);
  return {
    cell: { row: 0, column: 0 },
    raw: "",
    reading: "number",
    amount,
    formula,
    numberFormat: "General",
    label: "",
    remark: "",
    readings: [],
    likely: null,
    offNotation: false,
    unit: "thousand-UAH",
    kopiykas: toKopiykas(amount, "thousand-UAH"),
  };
}

/** Half up, of a whole number of kopiykas, to tenths of thousands of hryvnias. */
const toTenths = (kopiykas: bigint): bigint => (kopiykas + 5_000n) / 10_000n;

const exactAmounts = fc.array(fc.bigInt({ min: 5_000n, max: 10n ** 10n }), {
  minLength: 1,
  maxLength: 30,
});

function judged(stated: MoneyFigure, addends: readonly MoneyFigure[]) {
  const sum = addends.reduce((all, { kopiykas }) => all + (kopiykas ?? 0), 0);
  return judgeSum(stated, addends, (stated.kopiykas ?? 0) - sum, "thousand-UAH");
}

test("a total that was rounded from exact kopiykas, as its rows were, is never called wrong", () => {
  fc.assert(
    fc.property(exactAmounts, (kopiykas) => {
      const rows = kopiykas.map((each) => thousands(toTenths(each)));
      const total = thousands(toTenths(kopiykas.reduce((a, b) => a + b, 0n)));
      expect(judged(total, rows)).not.toBe("wrong");
    }),
  );
});

test("what no rounding can make is always called wrong, compared as exact fractions", () => {
  fc.assert(
    fc.property(
      fc.array(fc.bigInt({ min: 1n, max: 10n ** 6n }), { minLength: 1, maxLength: 30 }),
      fc.bigInt({ min: -200n, max: 200n }),
      (tenths, off) => {
        const sum = tenths.reduce((a, b) => a + b, 0n);
        fc.pre(sum + off > 0n);
        // Where all figures are whole thousands, those are what was rounded to, not tenths.
        fc.pre([...tenths, sum + off].some((each) => each % 10n !== 0n));
        // 2·|off| tenths against a half unit of each row and of the total, times two.
        const possible = 2n * (off < 0n ? -off : off) <= BigInt(tenths.length + 1);
        const expected = off === 0n ? "equal" : possible ? "rounding" : "wrong";
        expect(
          judged(
            thousands(sum + off),
            tenths.map((each) => thousands(each)),
          ),
        ).toBe(expected);
      },
    ),
  );
});

test("a formula is judged to the kopiyka", () => {
  expect(judged(thousands(21n, "=SUM(A1:A2)"), [thousands(10n), thousands(10n)])).toBe("wrong");
  expect(judged(thousands(21n), [thousands(10n), thousands(10n)])).toBe("rounding");
});
