import { holds } from "../../../src/adapters/excel/written-cell";

const content = (
  formula: string | null,
  value: number | string | null,
  numberFormat = "General",
) => ({
  formula,
  value,
  numberFormat,
});

describe("a cell holds what was written", () => {
  test.each([
    ["=SUM(F11:F26)", "=sum( f11:f26 )"],
    ["=Паспорт!C12", "='Паспорт'!C12"],
    ["='9 міс'!C12", "='9 міс'!C12"],
    ['=IF(A1>0,"Так","ні")', '=IF(A1>0, "Так", "ні")'],
    ["=XLOOKUP(A1,B1:B2,C1:C2)", "=_xlfn.XLOOKUP(A1,B1:B2,C1:C2)"],
  ])("although Excel spells it %s instead of %s", (found, wanted) => {
    expect(holds(content(found, 1), content(wanted, 2))).toBe(true);
  });

  test.each([
    ["0.00%", "0.00%"],
    ['"Всього: "#,##0.00', "\\В\\с\\ь\\о\\г\\о\\:\\ #,##0.00"],
    ["h:mm", "hh:mm"],
  ])("although Excel spells the format %s instead of %s", (found, wanted) => {
    expect(holds(content(null, 1, found), content(null, 1, wanted))).toBe(true);
  });

  test.each([
    ["another formula", content("=SUM(F11:F25)", 1), content("=SUM(F11:F26)", 1)],
    ["a formula's text in other case", content('="Так"', "Так"), content('="так"', "так")],
    ["another sheet", content("='9 міс'!C1", 1), content("='9міс'!C1", 1)],
    ["text instead of a formula", content(null, "=A1"), content("=A1", 1)],
    ["a formula instead of text", content("=A1", 1), content(null, "=A1")],
    ["a number instead of text", content(null, 1.1), content(null, "1.10")],
    ["text instead of a number", content(null, "5"), content(null, 5)],
    ["another format", content(null, 1, "0.0%"), content(null, 1, "0.00%")],
    ["words of a format in other case", content(null, 1, '"А"0'), content(null, 1, '"а"0')],
    [
      "a function that Excel does not know",
      content("=СУММ(A1)", "#NAME?"),
      content("=СУММ(A1)", 1),
    ],
  ])("but not %s", (_name, found, wanted) => {
    expect(holds(found, wanted)).toBe(false);
  });

  test("an emptied cell is empty", () => {
    expect(holds(content(null, null), content(null, ""))).toBe(true);
  });
});
