import type { ColumnCriteria } from "../../../../src/workbench/host/features/filter-criteria";
import {
  readFilterColumns,
  writeFilterColumns,
} from "../../../../src/workbench/host/features/filter-columns";

const custom = (first: string, second: string | null = null, either = false): ColumnCriteria => ({
  on: "custom",
  first,
  second,
  either,
});

describe("criteria of a filter in a file", () => {
  it.each<[string, ColumnCriteria, string]>([
    [
      "values",
      { on: "values", texts: ["а", 'б "в" & <г>'] },
      '<filters><filter val="а"/><filter val="б &quot;в&quot; &amp; &lt;г&gt;"/></filters>',
    ],
    [
      "empty cells too",
      { on: "values", texts: ["а", ""] },
      '<filters blank="1"><filter val="а"/></filters>',
    ],
    ["nothing at all", { on: "values", texts: [] }, "<filters></filters>"],
    [
      "a number",
      custom(">100"),
      '<customFilters><customFilter operator="greaterThan" val="100"/></customFilters>',
    ],
    [
      "a text with a star",
      custom("=так*"),
      '<customFilters><customFilter val="так*"/></customFilters>',
    ],
    [
      "what is not empty",
      custom("<>"),
      '<customFilters><customFilter operator="notEqual" val=" "/></customFilters>',
    ],
    [
      "both of two",
      custom(">=1", "<=9"),
      '<customFilters and="1"><customFilter operator="greaterThanOrEqual" val="1"/><customFilter operator="lessThanOrEqual" val="9"/></customFilters>',
    ],
    [
      "one of two",
      custom("<1", "<>9", true),
      '<customFilters><customFilter operator="lessThan" val="1"/><customFilter operator="notEqual" val="9"/></customFilters>',
    ],
  ])("are written and read: %s", (_name, criteria, inner) => {
    const xml = writeFilterColumns(new Map([[2, criteria]]));
    expect(xml).toBe(`<filterColumn colId="2">${inner}</filterColumn>`);
    expect(readFilterColumns(xml)).toEqual(new Map([[2, criteria]]));
  });

  it("are written by column", () => {
    const columns = new Map([
      [3, custom(">1")],
      [0, custom("<1")],
    ]);
    const xml = writeFilterColumns(columns);
    expect(xml.indexOf('colId="0"')).toBeLessThan(xml.indexOf('colId="3"'));
    expect(readFilterColumns(xml)).toEqual(columns);
  });

  it.each([
    '<filterColumn colId="0"><dynamicFilter type="aboveAverage"/></filterColumn>',
    '<filterColumn colId="0"><top10 val="10"/></filterColumn>',
    '<filterColumn colId="0"><colorFilter dxfId="0"/></filterColumn>',
    '<filterColumn colId="0"><filters><dateGroupItem year="2018" dateTimeGrouping="year"/></filters></filterColumn>',
    '<filterColumn colId="0"><filters><filter val="а"/></filters></filterColumn><filterColumn colId="1"><top10 val="3"/></filterColumn>',
  ])("of a kind that is not modelled are not read: %s", (xml) => {
    expect(readFilterColumns(xml)).toBeNull();
  });
});
