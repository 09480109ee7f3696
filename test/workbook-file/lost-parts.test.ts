import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { Workbook } from "@cj-tech-master/excelts";
import type { PartKind } from "../../src/workbook-file/lost-parts";
import { findLostParts } from "../../src/workbook-file/lost-parts";
import { Book } from "../../src/workbench/host/book";
import { withParts, withSheetXml } from "../support/package-parts";

const SEEDS = join(__dirname, "../../seeds");
const X14 = 'xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main"';

async function smallBook(): Promise<Uint8Array> {
  const workbook = new Workbook();
  const sheet = workbook.addWorksheet("Звіт");
  sheet.getCell("A1").value = "Сума";
  sheet.getCell("A2").value = 1;
  sheet.getCell("A3").value = { formula: "A2*2", result: 2 };
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}

async function lostKinds(bytes: Uint8Array): Promise<readonly PartKind[]> {
  const book = await Book.open(bytes, "звіт.xlsx");
  return (await book.partsLostOnSave()).map(({ kind }) => kind);
}

describe("parts a saved workbook would lack", () => {
  it.each<[PartKind, string]>([
    ["macros", "xl/vbaProject.bin"],
    ["pivot-tables", "xl/pivotTables/pivotTable1.xml"],
    ["external-links", "xl/externalLinks/externalLink1.xml"],
    ["data-connections", "xl/connections.xml"],
    ["add-in-data", "customXml/item1.xml"],
    ["controls", "xl/activeX/activeX1.xml"],
    ["embedded-objects", "xl/embeddings/oleObject1.bin"],
    ["comments", "xl/threadedComments/threadedComment1.xml"],
    ["page-setup", "xl/printerSettings/printerSettings1.bin"],
    ["properties", "docProps/custom.xml"],
    ["signature", "_xmlsignatures/sig1.xml"],
    ["other", "xl/зовсім-нове.xml"],
  ])("names %s for %s", async (kind, path) => {
    expect(await lostKinds(await withParts(await smallBook(), { [path]: "<a/>" }))).toEqual([kind]);
  });

  it.each<[PartKind, { afterData?: string; atEnd?: string }]>([
    [
      "protection",
      { afterData: '<protectedRanges><protectedRange sqref="A1" name="р"/></protectedRanges>' },
    ],
    [
      "scenarios",
      {
        afterData:
          '<scenarios><scenario name="с" count="1"><inputCells r="A1" val="1"/></scenario></scenarios>',
      },
    ],
    [
      "conditional-formats",
      {
        afterData:
          '<conditionalFormatting sqref="A1:A9"><cfRule type="duplicateValues" priority="1"/></conditionalFormatting>',
      },
    ],
    [
      "conditional-formats",
      {
        atEnd: `<extLst><ext uri="{78C0D931-6437-407d-A8EE-F0AAD7539E65}" ${X14} xmlns:xm="http://schemas.microsoft.com/office/excel/2006/main"><x14:conditionalFormattings><x14:conditionalFormatting><x14:cfRule type="expression" priority="1" id="{00000000-0000-0000-0000-000000000002}"><xm:f>Інший!$A$1=1</xm:f></x14:cfRule><xm:sqref>A2</xm:sqref></x14:conditionalFormatting></x14:conditionalFormattings></ext></extLst>`,
      },
    ],
    [
      "slicers",
      {
        atEnd: `<extLst><ext uri="{A8765BA9-456A-4dab-B4F3-ACF838C121DE}" ${X14}><x14:slicerList/></ext></extLst>`,
      },
    ],
    ["other", { atEnd: `<extLst><ext uri="{00000000-0000-0000-0000-000000000001}"/></extLst>` }],
  ])("names %s in a sheet's XML", async (kind, added) => {
    expect(await lostKinds(await withSheetXml(await smallBook(), added))).toEqual([kind]);
  });

  it("are none in a workbook of cells, in a new one, and in every seed", async () => {
    expect(await lostKinds(await smallBook())).toEqual([]);
    expect(await Book.empty().partsLostOnSave()).toEqual([]);
    const seeds = readdirSync(SEEDS).filter((name) => name.endsWith(".xlsx"));
    expect(seeds).not.toEqual([]);
    for (const name of seeds) {
      expect(await lostKinds(new Uint8Array(readFileSync(join(SEEDS, name))))).toEqual([]);
    }
  });

  it("are none where rules of validation that are alike are written as one", async () => {
    const rule = (cells: string, list: string) =>
      `<dataValidation type="list" sqref="${cells}"><formula1>"${list}"</formula1></dataValidation>`;
    const rules = [rule("C1", "а,б"), rule("C2", "а,б"), rule("C3:C4 E1", "а,б"), rule("D9", "в")];
    const bytes = await withSheetXml(await smallBook(), {
      afterData: `<dataValidations count="4">${rules.join("")}</dataValidations>`,
    });
    expect(await lostKinds(bytes)).toEqual([]);
    const fewer = await withSheetXml(await smallBook(), {
      afterData: `<dataValidations count="1">${rule("C1:C4 E1", "а,б")}</dataValidations>`,
    });
    expect(await findLostParts(bytes, fewer)).toEqual([
      { kind: "validation", names: ["dataValidation"] },
    ]);
  });

  it("are told of the opened file, not of what a person has deleted since", async () => {
    const workbook = new Workbook();
    workbook.addWorksheet("А").mergeCells("A1:B2");
    workbook.addWorksheet("Б");
    const bytes = new Uint8Array(await workbook.xlsx.writeBuffer());
    const book = await Book.open(bytes, "x.xlsx");
    const [first] = book.sheets;
    if (first !== undefined) book.deleteSheet(first);
    expect(await book.partsLostOnSave()).toEqual([]);
    expect(await findLostParts(bytes, await book.save())).toEqual([
      { kind: "sheets", names: ["xl/worksheets/sheet.xml"] },
      { kind: "merged-cells", names: ["mergeCell"] },
      { kind: "page-setup", names: ["pageMargins", "pageSetup"] },
    ]);
  });
});
