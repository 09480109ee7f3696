import fc from "fast-check";
import { displayValue } from "../../../src/core/sheet/display";
import { enterInUkrainianExcel } from "../../../src/core/sheet/entry";

const serial = (year: number, month: number, day: number): number =>
  Date.UTC(year, month - 1, day) / 86_400_000 + 25_569;

describe("what a Ukrainian Excel makes of a typed entry", () => {
  test.each([
    ["180\u00A0000,00", 180000, "#,##0.00"],
    ["73 563,61", 73563.61, "#,##0.00"],
    [" 180 000 ", 180000, "#,##0"],
    ["50000,5", 50000.5, null],
    ["0", 0, null],
    ["00,0", 0, null],
    ["-1 500,00", -1500, "#,##0.00"],
    ["1,10", 1.1, null],
    [",5", 0.5, null],
    ["1e5", 100000, "0.00E+00"],
    ["49,6 %", 0.496, "0.00%"],
    ["20%", 0.2, "0%"],
    [" 95 %", 0.95, "0%"],
    ["77 % ", 0.77, "0%"],
    // Dates.
    ["1.8.5", serial(2005, 8, 1), "dd\\.mm\\.yyyy"],
    ["3.2.21", serial(2021, 2, 3), "dd\\.mm\\.yyyy"],
    ["3.2.30", serial(1930, 2, 3), "dd\\.mm\\.yyyy"],
    ["24.12.2020", serial(2020, 12, 24), "dd\\.mm\\.yyyy"],
    ["1.10", serial(2018, 10, 1), "dd\\.mmm"],
    ["12.5", serial(2018, 5, 12), "dd\\.mmm"],
    ["10:30", 0.4375, "hh:mm"],
  ])("%j becomes a number", (typed, value, numberFormat) => {
    expect(enterInUkrainianExcel(typed, 2018)).toEqual({ value, numberFormat, formula: null });
  });

  test.each([
    "89 379, 95",
    "89\u202F379,95",
    "89 379,9 5",
    "89 37,95",
    "10000.50",
    "1 234.50",
    "61, 8%",
    "49,6  %",
    "Всього: 840 463, 65",
    "402,70 відповідно до рішення",
    "31.02",
    "1.8.4.",
    "2018-2020",
    "—",
  ])("%j stays text", (typed) => {
    expect(enterInUkrainianExcel(typed, 2018)).toEqual({
      value: typed,
      numberFormat: null,
      formula: null,
    });
  });

  test("an apostrophe forces text, «=» starts a formula, nothing is nothing", () => {
    expect(enterInUkrainianExcel("'20 000", 2018).value).toBe("20 000");
    expect(enterInUkrainianExcel("=SUM(A1:A2)", 2018).formula).toBe("=SUM(A1:A2)");
    expect(enterInUkrainianExcel("", 2018).value).toBeNull();
    expect(enterInUkrainianExcel("так", 2018).value).toBe("так");
    expect(enterInUkrainianExcel("ІСТИНА", 2018).value).toBe(true);
  });

  test("what is shown with thousands and kopiykas is the same amount when typed again", () => {
    fc.assert(
      fc.property(fc.integer({ min: -(10 ** 12), max: 10 ** 12 }), (kopiykas) => {
        const amount = Number((kopiykas / 100).toFixed(2));
        expect(enterInUkrainianExcel(displayValue(amount, "#,##0.00"), 2018).value).toBeCloseTo(
          amount,
          6,
        );
      }),
    );
  });
});
