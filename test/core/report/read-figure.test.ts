import { cellOf } from "../../../src/core/edits/apply";
import { toText } from "../../../src/core/report/decimal";
import { readMoney, readPercent } from "../../../src/core/report/read-figure";
import type { CellValue } from "../../../src/core/sheet/snapshot";

const AT = { row: 0, column: 0 };

function cell(value: CellValue, numberFormat = "General") {
  return cellOf({ value, numberFormat, formula: null });
}

describe("a money cell", () => {
  test.each([
    [840463.6499999999, "General", "UAH", "number", "840463.65", 84046365],
    ["89 379, 95", "General", "UAH", "text-number", "89379.95", 8937995],
    ["402,70 за рішенням, раніше 500 тис. грн", "General", "UAH", "annotated", "402.70", 40270],
    ["180 тис. грн", "General", "UAH", "labelled", "180000", 18000000],
    ["180 000 грн", "General", "thousand-UAH", "labelled", "180.000", 18000000],
    [180, '0.0" тис. грн"', "UAH", "number", "180000", 18000000],
    [4.5, "General", "thousand-UAH", "number", "4.5", 450000],
    ["5 тис. грн", "General", null, "labelled", "5000", 500000],
    [12.345, "General", "UAH", "number", "12.345", 1235],
    ["—", "General", "UAH", "blank", null, null],
    [null, "General", "UAH", "blank", null, null],
    [43232, "dd\\.mm\\.yyyy", "UAH", "date", null, null],
    ["#DIV/0!", "General", "UAH", "error", null, null],
    [true, "General", "UAH", "unreadable", null, null],
    ["24,69%", "General", "UAH", "unreadable", null, null],
    [0.2469, "0.00%", "UAH", "unreadable", null, null],
    [0, "0%", "UAH", "number", "0", 0],
    [9e14, "General", "UAH", "unreadable", null, null],
    ["999 999 999 999 999 999", "General", "UAH", "unreadable", null, null],
    [1e12, "General", "thousand-UAH", "unreadable", null, null],
  ] as const)("%j in %s under %s is %s", (value, format, unit, reading, amount, kopiykas) => {
    const figure = readMoney(cell(value, format), AT, unit);
    expect(figure.reading).toBe(reading);
    expect(figure.amount && toText(figure.amount)).toBe(amount);
    expect(figure.kopiykas).toBe(kopiykas);
  });

  test("keeps the words of its number format, so that a total stays known as one", () => {
    expect(readMoney(cell(5, '"Всього: "0.00'), AT, "UAH")).toMatchObject({
      label: "Всього:",
      remark: "",
    });
  });
});

describe("a percent cell", () => {
  test.each([
    [0.496, "0.0%", "points", "49.6"],
    [49.6, "General", "points", "49.6"],
    [0.496, "General", "fraction", "49.6"],
    ["61, 8%", "General", "points", "61.8"],
    ["61, 8", "General", "fraction", "61.8"],
    ["64% Нагороджено 64 особи", "General", "points", "64"],
    [89379.95 / 180000, "0.0%", "points", "49.6555277777778"],
  ] as const)("%j in %s among %s is %s", (value, format, notation, amount) => {
    const figure = readPercent(cell(value, format), AT, notation);
    expect(figure.amount && toText(figure.amount)).toBe(amount);
  });
});
