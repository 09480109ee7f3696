import { Workbook } from "@cj-tech-master/excelts";
import { withoutPrefixes, withPrefixes } from "../../src/workbook-file/function-prefixes";
import { Book } from "../../src/workbench/host/book";
import { readParts } from "../support/package-parts";

describe("functions younger than the file format", () => {
  it.each([
    ["IFS(A1>0,1)", "_xlfn.IFS(A1>0,1)"],
    ["1+XLOOKUP(A1,B:B,C:C)", "1+_xlfn.XLOOKUP(A1,B:B,C:C)"],
    ["SUM(FILTER(A1:A9,B1:B9))", "SUM(_xlfn._xlws.FILTER(A1:A9,B1:B9))"],
    ["SUM(A1)&SUMIFS(A1:A2,B1:B2,1)", "SUM(A1)&SUMIFS(A1:A2,B1:B2,1)"],
    ['"IFS(1)"&CONCAT("а")', '"IFS(1)"&_xlfn.CONCAT("а")'],
    ["'IFS(1)'!A1+STDEV.S(A1:A9)", "'IFS(1)'!A1+_xlfn.STDEV.S(A1:A9)"],
    ["МОЯIFS(1)", "МОЯIFS(1)"],
  ])("%s is %s in a file", (seen, stored) => {
    expect(withPrefixes(seen)).toBe(stored);
    expect(withoutPrefixes(stored)).toBe(seen);
  });

  it("are shown without the prefix and saved with it", async () => {
    const stored = new Workbook();
    const sheet = stored.addWorksheet("А");
    sheet.getCell("A1").value = { formula: '_xlfn.IFS(B1>0,"так",TRUE,"ні")', result: "ні" };
    const book = await Book.open(new Uint8Array(await stored.xlsx.writeBuffer()), "x.xlsx");
    book.activeSheet.enter(1, 0, '=CONCAT("а(";B1;"IFS(")');
    expect(book.activeSheet.cell(0, 0)).toMatchObject({
      formula: '=IFS(B1>0,"так",TRUE,"ні")',
      value: "ні",
    });
    const xml = (await readParts(await book.save())).get("xl/worksheets/sheet1.xml") ?? "";
    const formulas = [...xml.matchAll(/<f>([^<]*)<\/f>/g)].map(([, formula = ""]) =>
      formula.replaceAll("&quot;", '"').replaceAll("&gt;", ">"),
    );
    expect(formulas).toEqual(['_xlfn.IFS(B1>0,"так",TRUE,"ні")', '_xlfn.CONCAT("а(",B1,"IFS(")']);
  });
});
