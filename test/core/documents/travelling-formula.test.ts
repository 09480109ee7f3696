import { travellingFormula } from "../../../src/core/documents/travelling-formula";

const SHEETS = new Map([
  ["Звіт", "Звіт"],
  ["Аркуш1", "9 міс 2018"],
  ["Відділ О'Коннора", "Відділ О'Коннора"],
]);

describe("a formula in a new workbook", () => {
  it.each([
    ["=G27/F27", "=G27/F27"],
    ["=SUM(F12:F26)*100%", "=SUM(F12:F26)*100%"],
    ["=SUM($F:$F, 3:3)", "=SUM($F:$F, 3:3)"],
    ["='Звіт'!F27", "='Звіт'!F27"],
    ["=Аркуш1!F27+Аркуш1!G1", "='9 міс 2018'!F27+'9 міс 2018'!G1"],
    ["='Відділ О''Коннора'!A1:B2", "='Відділ О''Коннора'!A1:B2"],
    ['=IF(F1="[книга]Аркуш!A1",TRUE,"#REF!")', '=IF(F1="[книга]Аркуш!A1",TRUE,"#REF!")'],
    ["=IFERROR(A1/B1,#N/A)", "=IFERROR(A1/B1,#N/A)"],
    ["=ROUND(LOG10(A1),2)", "=ROUND(LOG10(A1),2)"],
  ])("stays: %s", (formula, expected) => {
    expect(travellingFormula(formula, SHEETS)).toBe(expected);
  });

  it.each([
    ["=Кошторис!F27"],
    ["='Лист 2'!F27"],
    ["=[1]Звіт!F27"],
    ["='C:\\звіти\\[Кошторис.xlsx]Звіт'!F27"],
    ["=План*2"],
    ["=Таблиця1[План]"],
    ["=SUM(#REF!,A1)"],
    ['=INDIRECT("A"&1)'],
    ['=WEBSERVICE("http://x")'],
    ["=cmd|' /C calc'!A0"],
    ["=A1#"],
    ["=@A1:A9"],
    ["=SUM({1,2})"],
    ["=_xlfn.UNIQUE(A1:A9)+UNIQUE(A1:A9)"],
    ["=LET(x,1,x)"],
  ])("leaves its value where it takes something from elsewhere: %s", (formula) => {
    expect(travellingFormula(formula, SHEETS)).toBeNull();
  });
});
