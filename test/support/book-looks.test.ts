import fc from "fast-check";
import { Book } from "../../src/workbench/host/book";
import type { Looks } from "./book-looks";
import { looksOf } from "./book-looks";
import { everythingPlans } from "./everything-arbitraries";
import { readParts, withParts } from "./package-parts";
import { workbookWithEverything } from "./workbook-with-everything";

const SHEET = "xl/worksheets/sheet1.xml";
const STYLES = "xl/styles.xml";

async function everything(): Promise<Uint8Array> {
  const [plan] = fc.sample(everythingPlans, { seed: 7, numRuns: 1 });
  if (plan === undefined) throw new Error("No plan");
  return workbookWithEverything(plan);
}

async function looksIn(bytes: Uint8Array): Promise<Looks> {
  return looksOf(await Book.open(bytes, "усе.xlsx"));
}

/** What is compared with LibreOffice would not be seen to differ if it were not among the looks. */
describe("looks tell two workbooks apart by", () => {
  it.each<[what: string, path: string, from: RegExp, to: string]>([
    ["a number format", STYLES, /(<numFmt [^>]*formatCode=)"[^"]*"/g, '$1"0.000"'],
    ["a font's size", STYLES, /<sz val="(8|10.5|14)"/g, '<sz val="21"'],
    ["bold", STYLES, /<b\/>/g, ""],
    ["a colour", STYLES, /FFC00000|FF00B050|FF1F4E79/g, "FF123456"],
    ["a fill", STYLES, /FFE2EFDA/g, "FF123456"],
    ["a border", STYLES, /style="(thin|medium|thick|double|dotted|dashed)"/g, 'style="hair"'],
    ["wrapping", STYLES, / wrapText="1"/g, ""],
    ["alignment", STYLES, / vertical="[a-z]+"/g, ' vertical="justify"'],
    ["a width", SHEET, /(<col min="1"[^>]* width=)"[^"]*"/, '$1"77"'],
    ["a height", SHEET, /(<row r="2" ht=)"[^"]*"/, '$1"77"'],
    ["a hidden row", SHEET, /(<row r="15"[^>]*) hidden="1"/, "$1"],
    ["a hidden column", SHEET, /(<col min="7"[^>]*) hidden="1"/, "$1"],
    ["a level of the outline", SHEET, /outlineLevel="1"/, 'outlineLevel="3"'],
    ["a rule's formula", SHEET, /\$B31=0/, "$B31=1"],
    ["a rule's look", STYLES, /FFFFE699/g, "FF123456"],
    ["a bar's colour", SHEET, /FF638EC6/g, "FF123456"],
    ["icons", SHEET, /3TrafficLights1/, "3Arrows"],
    ["validation", SHEET, /так,ні/, "так,може"],
    ["a prompt", SHEET, /Правило 3/, "Правило 33"],
    ["what a filter asks for", SHEET, /<filter val="[^"]*"/, '<filter val="я"'],
    ["the page's direction", SHEET, /orientation="[a-z]+"/, 'orientation="default"'],
    ["pages that it fits", SHEET, /fitToWidth="1"|<pageSetup /, '<pageSetup fitToWidth="5" '],
    ["a margin", SHEET, /(<pageMargins [^>]*left=)"[^"]*"/, '$1"1.23"'],
    ["a footer", SHEET, /Сторінка/, "Аркуш"],
    ["the print area", "xl/workbook.xml", /\$F\$34/, "$$F$$33"],
    ["print titles", "xl/workbook.xml", /\$1:\$2/, "$$1:$$3"],
    ["a name", "xl/workbook.xml", /name="Суми"/, 'name="Сума"'],
    ["a hidden sheet", "xl/workbook.xml", / state="hidden"/, ""],
    ["a tab's colour", SHEET, /<tabColor rgb="FF00B050"/, '<tabColor rgb="FF123456"'],
    ["a comment", "xl/comments1.xml", /<t(?: [^>]*)?>[^<]+<\/t>/, "<t>інше</t>"],
    ["a table's name", "xl/tables/table1.xml", /ame="Показники"/g, 'ame="Інше"'],
  ])("%s", async (_what, path, from, to) => {
    const bytes = await everything();
    const before = (await readParts(bytes)).get(path) ?? "";
    const after = before.replace(from, to);
    expect(after).not.toBe(before);
    expect(await looksIn(await withParts(bytes, { [path]: after }))).not.toEqual(
      await looksIn(bytes),
    );
  });
});
