import {
  displayValue,
  formatWords,
  isDateFormat,
  isPercentFormat,
} from "../../../src/core/sheet/display";

describe("how a Ukrainian Excel shows a value", () => {
  test.each([
    [1640000, '"Всього: "#,##0.00', "Всього: 1\u00A0640\u00A0000,00"],
    [0.506, '"Всього: "0.0%', "Всього: 50,6%"],
    [1000, '#,##0.00" грн"', "1\u00A0000,00 грн"],
    [0.496, "0.0%", "49,6%"],
    [0.496, "0.00%", "49,60%"],
    [0.2, "0%", "20%"],
    [49.6, "General", "49,6"],
    [1.005, "0.00", "1,01"],
    [-1500, "#,##0.00", "-1\u00A0500,00"],
    [-0.001, "#,##0.00", "0,00"],
    [999999.995, "#,##0.00", "1\u00A0000\u00A0000,00"],
    [12.5, "0.0##", "12,5"],
    [12, "0.##", "12"],
    [0.1 + 0.2, "General", "0,3"],
    [null, "General", ""],
    [true, "General", "ІСТИНА"],
    ["текст", "#,##0.00", "текст"],
  ])("%j in %j is %j", (value, format, shown) => {
    expect(displayValue(value, format)).toBe(shown);
  });

  test.each([
    ['"Всього: "#,##0.00', "Всього:", ""],
    ['#,##0.00" грн."', "", "грн."],
    ['"Разом "0.0%" плану"', "Разом", "плану"],
    ['_-* #,##0.00\\ "грн"_-;-* #,##0.00\\ "грн"_-', "", "грн"],
    ['[$-422]"Σ "# ##0', "Σ", ""],
    ["\\№0", "№", ""],
    ["General", "", ""],
    ["0.00%", "", ""],
  ])("%j says before %j and after %j", (format, before, after) => {
    expect(formatWords(format)).toEqual({ before, after });
  });

  test("dates and percents are told by the format without its words", () => {
    expect(["dd\\.mm\\.yyyy", "hh:mm", "d mmm"].map(isDateFormat)).toEqual([true, true, true]);
    expect(["General", '#,##0.00" days"', "[$-422]0.0"].map(isDateFormat)).toEqual([
      false,
      false,
      false,
    ]);
    expect(["0%", '0" %"', "0.0\\%"].map(isPercentFormat)).toEqual([true, false, false]);
  });
});
