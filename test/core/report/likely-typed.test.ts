import fc from "fast-check";
import { likelyTyped, withoutTypingYear } from "../../../src/core/report/likely-typed";
import { enterInUkrainianExcel } from "../../../src/core/sheet/entry";

describe("what was typed before Excel made a date of it", () => {
  test.each([
    [46154, "dd\\.mmm", "12.5"],
    [46296, "d\\.mmm", "1.10"],
    [38565, "dd\\.mm\\.yyyy", "1.8.5"],
    [11018, "dd\\.mm\\.yyyy", "1.3.30"],
    [44189, "m/d/yyyy", "24.12.20"],
    [47485, "dd\\.mm\\.yyyy", "2.1.2030"],
    // No such day: a month and a year, as of money with kopiykas.
    [16558, "mmm\\.yy", "5.45"],
    [36526, "mmm-yy", "1.00"],
    [0.5208333333333334, "hh:mm", "12:30"],
    [0.0006944444444444445, "h:mm:ss", "0:01"],
    [0.00070601851851, "h:mm:ss", "0:01:01"],
  ])("%d in %s was likely %s", (serial, format, typed) => {
    expect(likelyTyped(serial, format)).toBe(typed);
  });

  test.each([
    [12.5, "General"],
    [46154, '#,##0.00" днів"'],
    [-1, "dd\\.mm\\.yyyy"],
    [30, "dd\\.mm\\.yyyy"],
    [1e9, "dd\\.mm\\.yyyy"],
    [NaN, "dd\\.mm\\.yyyy"],
    [2.5, "hh:mm"],
  ])("says nothing of %d in %s", (serial, format) => {
    expect(likelyTyped(serial, format)).toBeNull();
  });

  test.each([
    ["1.1.23", 2023, "1.1"],
    ["12.5.24", 2023, "12.5"],
    ["31.12.2030", 2030, "31.12"],
    ["1.8.5", 2023, "1.8.5"],
    ["1.1.22", 2023, "1.1.22"],
    ["1.1.23", null, "1.1.23"],
    ["12.5", 2023, "12.5"],
    ["", 2023, ""],
  ])("%s in a report of %s was likely typed as %s", (likely, year, typed) => {
    expect(withoutTypingYear(likely, year)).toBe(typed);
  });

  test("typed again, it gives the same date", () => {
    const day = fc.integer({ min: 1, max: 31 });
    const month = fc.integer({ min: 1, max: 12 });
    const year = fc.option(fc.integer({ min: 0, max: 99 }), { nil: null });
    fc.assert(
      fc.property(day, month, year, (d, m, y) => {
        const typed = y === null ? `${d}.${m}` : `${d}.${m}.${y}`;
        const { value, numberFormat } = enterInUkrainianExcel(typed, 2026);
        fc.pre(typeof value === "number" && numberFormat !== null);
        expect(likelyTyped(value, numberFormat)).toBe(typed);
      }),
    );
  });
});
