import { cellOf } from "../../../src/core/edits/apply";
import { toText, trimZeros } from "../../../src/core/report/decimal";
import { readMoney, readPercent, readQuantity } from "../../../src/core/report/read-figure";
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

  test.each([
    ["1.234", "UAH", ["1.234", "1234"]],
    ["1,234", "UAH", ["1.234", "1234"]],
    ["(100,00)", "thousand-UAH", ["-100.00", "100.00"]],
    ["1.234 тис. грн", "UAH", ["1234", "1234000"]],
    ["1.234 грн", "thousand-UAH", ["0.001234", "1.234"]],
  ] as const)("%j under %s is not guessed: %j", (text, unit, readings) => {
    const figure = readMoney(cell(text), AT, unit);
    expect(figure).toMatchObject({ reading: "ambiguous", amount: null, kopiykas: null });
    expect(figure.readings.map(toText)).toEqual(readings);
  });

  test("takes three decimals for kopiykas of thousands, and where no unit is declared", () => {
    for (const unit of ["thousand-UAH", null] as const) {
      const figure = readMoney(cell("418,203"), AT, unit);
      expect(figure.amount && toText(figure.amount)).toBe("418.203");
    }
  });

  test.each([
    [46154, "dd\\.mmm", "date", "12.5"],
    ["1OO,00", "General", "unreadable", "100.00"],
    ["до 100,0", "General", "unreadable", "100.0"],
    ["не фінансувалось", "General", "unreadable", null],
  ] as const)("%j in %s is %s, likely %s", (value, format, reading, likely) => {
    const figure = readMoney(cell(value, format), AT, "UAH");
    expect(figure).toMatchObject({ reading, likely, amount: null });
  });

  test("of a formula without a result is never zero", () => {
    const formula = cellOf({ value: null, numberFormat: "General", formula: "=C9+1" });
    expect(readMoney(formula, AT, "UAH")).toMatchObject({ reading: "uncomputed", amount: null });
    const blank = cellOf({ value: "", numberFormat: "General", formula: '=""' });
    expect(readMoney(blank, AT, "UAH")).toMatchObject({ reading: "blank", amount: null });
    const result = cellOf({ value: 0, numberFormat: "General", formula: "=C9+1" });
    expect(readMoney(result, AT, "UAH")).toMatchObject({ reading: "number", kopiykas: 0 });
  });

  test.each(["#REF!", "#VALUE!", "#N/A", "#ДІЛ/0!", "#Н/Д", "#ІМ'Я?", "#ЗНАЧ!"])(
    "%s is an error, typed or computed",
    (error) => {
      expect(readMoney(cell(error), AT, "UAH").reading).toBe("error");
    },
  );

  test.each([
    [180000, "0.0,", "UAH", "180"],
    [180000, '#,##0.0," тис. грн"', "UAH", "180000"],
    [180000, '0.0,"тис"', "thousand-UAH", "180"],
    [1640000, "0.00,,;-0.00,,", "million-UAH", "1.64"],
    [1640000, "#,##0.00", "UAH", "1640000"],
  ] as const)("%d shown by %s under %s is %s", (value, format, unit, amount) => {
    const figure = readMoney(cell(value, format), AT, unit);
    expect(figure.amount && toText(trimZeros(figure.amount))).toBe(amount);
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
    ["0,496", "General", "fraction", "49.6"],
    ["49,6 відсотка", "General", "fraction", "49.6"],
    ["0,5 %", "General", "fraction", "0.5"],
    ["0,5", "General", "points", "0.5"],
    ["1.234", "General", "points", "1.234"],
    [1.25, "General", "fraction", "125"],
    [89379.95 / 180000, "0.0%", "points", "49.6555277777778"],
  ] as const)("%j in %s among %s is %s", (value, format, notation, amount) => {
    const figure = readPercent(cell(value, format), AT, notation);
    expect(figure.amount && toText(figure.amount)).toBe(amount);
  });

  test("is read as its digits say, and marked, where the column's notation cannot explain it", () => {
    const odd = readPercent(cell(49.6), AT, "fraction");
    expect(odd.amount && toText(odd.amount)).toBe("49.6");
    expect(odd.offNotation).toBe(true);
    expect(readPercent(cell(0.496), AT, "fraction").offNotation).toBe(false);
  });
});

describe("a cell with a number of anything", () => {
  test.each([
    [64, "General", "number", "64"],
    ["64 особи", "General", "labelled", "64"],
    ["3 заходи", "General", "labelled", "3"],
    ["12 000", "General", "text-number", "12000"],
    [0.496, "0.0%", "number", "49.6"],
    ["49,6 %", "General", "text-number", "49.6"],
    ["1 % від власних доходів міста", "General", "unreadable", null],
    ["1.234", "General", "ambiguous", null],
    ["2018 рік", "General", "unreadable", null],
    ["ТОП-7", "General", "unreadable", null],
    [46154, "dd\\.mmm", "date", null],
  ] as const)("%j in %s is %s", (value, format, reading, amount) => {
    const figure = readQuantity(cell(value, format), AT);
    expect(figure.reading).toBe(reading);
    expect(figure.amount && toText(figure.amount)).toBe(amount);
  });
});
