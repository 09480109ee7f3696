import fc from "fast-check";
import type { Decimal } from "../../../src/core/report/decimal";
import {
  absolute,
  add,
  compare,
  decimal,
  decimalOf,
  decimalOfNumber,
  divideRounded,
  divideTruncated,
  isZero,
  negate,
  round,
  shift,
  subtract,
  toNumber,
  toText,
  trimZeros,
} from "../../../src/core/report/decimal";

const anyDecimal = fc
  .tuple(fc.bigInt({ min: -(10n ** 18n), max: 10n ** 18n }), fc.integer({ min: 0, max: 9 }))
  .map(([digits, scale]) => decimal(digits, scale));

const same = (a: Decimal, b: Decimal): boolean => compare(a, b) === 0;

describe("exact decimals", () => {
  test.each([
    ["1640000.00", 164000000n, 2],
    ["-0.5", -5n, 1],
    ["007", 7n, 0],
    ["3.", 3n, 0],
  ])("read %s", (text, digits, scale) => {
    expect(decimalOf(text)).toEqual({ digits, scale });
  });

  test.each(["", "1,5", "1e3", " 1", "abc", "--1"])("refuse %j", (text) => {
    expect(() => decimalOf(text)).toThrow(RangeError);
  });

  test.each([
    [0.1, "0.1"],
    [0.496, "0.496"],
    [840463.65, "840463.65"],
    // What a sum of doubles leaves.
    [0.1 + 0.2, "0.3"],
    [89379.95 / 180000, "0.496555277777778"],
    [1e21, "1000000000000000000000"],
    [-2.5e-7, "-0.00000025"],
    [0, "0"],
  ])("take the double %d as a person sees it", (value, text) => {
    expect(toText(decimalOfNumber(value))).toBe(text);
  });

  test.each([
    [1n, 8n, 2, "0.13"],
    [-1n, 8n, 2, "-0.13"],
    [1n, -8n, 2, "-0.13"],
    [8937995n * 100n, 18000000n, 2, "49.66"],
    [1n, 3n, 0, "0"],
    [2n, 3n, 0, "1"],
    [5n, 10n, 0, "1"],
  ])("divide %d by %d half up to %d decimals", (numerator, denominator, scale, text) => {
    expect(toText(divideRounded(numerator, denominator, scale))).toBe(text);
  });

  test("cut off instead of rounding where asked", () => {
    expect(toText(divideTruncated(8937995n * 100n, 18000000n, 1))).toBe("49.6");
    expect(toText(divideTruncated(-1n, 8n, 2))).toBe("-0.12");
  });

  test("round half away from zero, and widen without change", () => {
    expect(toText(round(decimalOf("2.345"), 2))).toBe("2.35");
    expect(toText(round(decimalOf("-2.345"), 2))).toBe("-2.35");
    expect(toText(round(decimalOf("2"), 2))).toBe("2.00");
  });

  test("are read back from their text", () => {
    fc.assert(fc.property(anyDecimal, (a) => same(decimalOf(toText(a)), a)));
  });

  test("are added exactly, in any order", () => {
    fc.assert(
      fc.property(anyDecimal, anyDecimal, anyDecimal, (a, b, c) => {
        expect(same(add(add(a, b), c), add(a, add(c, b)))).toBe(true);
        expect(same(subtract(add(a, b), b), a)).toBe(true);
        expect(isZero(add(a, negate(a)))).toBe(true);
      }),
    );
  });

  test("are shifted and trimmed without change of value", () => {
    fc.assert(
      fc.property(anyDecimal, fc.integer({ min: -12, max: 12 }), (a, power) => {
        expect(same(shift(shift(a, power), -power), a)).toBe(true);
        const trimmed = trimZeros(a);
        expect(same(trimmed, a)).toBe(true);
        expect(trimmed.scale === 0 || trimmed.digits % 10n !== 0n).toBe(true);
      }),
    );
  });

  test("are ordered as numbers are", () => {
    fc.assert(
      fc.property(anyDecimal, anyDecimal, (a, b) => {
        expect(compare(a, b) + compare(b, a)).toBe(0);
        expect(Math.sign(compare(absolute(a), decimal(0n, 0)))).toBe(isZero(a) ? 0 : 1);
        const difference = a.digits * 10n ** BigInt(b.scale) - b.digits * 10n ** BigInt(a.scale);
        expect(compare(a, b)).toBe(difference < 0n ? -1 : difference > 0n ? 1 : 0);
      }),
    );
  });

  test("come back whole from a cell, up to the digits that a double keeps", () => {
    const inCell = fc
      .tuple(
        fc.bigInt({ min: -(10n ** 15n - 1n), max: 10n ** 15n - 1n }),
        fc.integer({ min: 0, max: 5 }),
      )
      .map(([digits, scale]) => decimal(digits, scale));
    fc.assert(fc.property(inCell, (a) => same(decimalOfNumber(toNumber(a)), a)));
  });
});
