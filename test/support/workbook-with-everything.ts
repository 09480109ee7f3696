import type { Worksheet } from "@cj-tech-master/excelts";
import { Workbook } from "@cj-tech-master/excelts";
import type { EverythingPlan } from "./everything-arbitraries";
import { addRules } from "./everything-rules";
import { readParts, withParts } from "./package-parts";

const SHEET = "Звіт & план";
const LISTS = "Списки";
const FILTERED_ROWS = ["а", "б", "в", "а"];

/**
 * A workbook with everything that opening and saving keep: values, formulas, styles, merges, widths,
 * heights, conditional formats, validation, comments, names, tables, filters, freeze, print set-up,
 * hidden rows, columns and sheets.
 */
export async function workbookWithEverything(plan: EverythingPlan): Promise<Uint8Array> {
  const workbook = new Workbook();
  const { rows, columns } = plan.frozen;
  const sheet = workbook.addWorksheet(SHEET, {
    views: [
      {
        state: "frozen",
        ySplit: rows,
        xSplit: columns,
        zoomScale: plan.zoom,
        showGridLines: false,
      },
    ],
    properties: { tabColor: { argb: "FF00B050" } },
  });
  addCells(sheet, plan);
  addLines(sheet, plan);
  addFilter(sheet, plan);
  addValidation(sheet);
  addPrint(sheet, plan);
  addRules(sheet, plan.threshold);
  const table = workbook.addWorksheet("Показники");
  addTables(table);
  workbook.addWorksheet(LISTS, { state: "hidden" }).getColumn(1).values = ["так", "ні", "частково"];
  workbook.addWorksheet("Зовсім схований", { state: "veryHidden" }).getCell("B2").value = 2;
  workbook.definedNames.add(`'${SHEET}'!$A$31:$B$34`, "Суми");
  workbook.definedNames.add(`${LISTS}!$A$1:$A$3`, "Відповіді");
  return withQuestions(new Uint8Array(await workbook.xlsx.writeBuffer()), plan.filtered);
}

function addCells(sheet: Worksheet, { values, styles, comment }: EverythingPlan): void {
  for (const [index, value] of values.entries()) {
    const cell = sheet.getCell(1 + (index % 4), 1 + Math.floor(index / 4));
    cell.value = value;
    cell.style = styles[index] ?? {};
  }
  sheet.getCell("A6").value = 43_374;
  sheet.getCell("A6").numFmt = "dd.mm.yyyy";
  sheet.getCell("A7").value = {
    text: "Рішення",
    hyperlink: "https://example.org/рішення?a=1&b=2",
  };
  sheet.getCell("A8").value = {
    formula: "SUM(B31:B34)&\" <i> & 'апостроф'\"",
    result: "105 <i> & 'апостроф'",
  };
  sheet.getCell("B8").value = { formula: "SUM(Суми)/0", result: { error: "#DIV/0!" } };
  sheet.getCell("C8").value = {
    formula: `IFERROR(VLOOKUP("так",${LISTS}!$A$1:$A$3,1,FALSE),0)`,
    result: "так",
  };
  sheet.getCell("A1").note = comment;
  // On a cell that holds nothing: its sheet's part does not name it.
  sheet.getCell("L40").note = { texts: [{ text: comment, font: { bold: true, size: 9.5 } }] };
  sheet.mergeCells("A10:C11");
  sheet.getCell("A10").value = "Об'єднано";
  sheet.mergeCells("E10:E13");
}

function addLines(sheet: Worksheet, { widths, heights }: EverythingPlan): void {
  for (const [index, width] of widths.entries()) sheet.getColumn(1 + index).width = width;
  for (const [index, height] of heights.entries()) sheet.getRow(1 + index).height = height;
  sheet.getColumn(7).hidden = true;
  sheet.getColumn(8).outlineLevel = 1;
  // The library drops an empty row that has no height.
  for (const number of [15, 16, 17]) sheet.getRow(number).height = 18;
  sheet.getRow(15).hidden = true;
  sheet.getRow(16).outlineLevel = 2;
  // Lines that look otherwise as a whole, and hold nothing.
  sheet.getColumn(9).fill = { type: "pattern", pattern: "solid", fgColor: { argb: "FFE2EFDA" } };
  sheet.getRow(17).font = { name: "Calibri", size: 11, italic: true };
}

function addFilter(sheet: Worksheet, { filtered }: EverythingPlan): void {
  sheet.getCell("A30").value = "Назва";
  sheet.getCell("B30").value = "Сума";
  for (const [index, name] of FILTERED_ROWS.entries()) {
    sheet.getCell(31 + index, 1).value = name;
    sheet.getCell(31 + index, 2).value = (index + 1) * 10.5;
    if (name !== filtered) sheet.getRow(31 + index).hidden = true;
  }
  sheet.autoFilter = "A30:B34";
}

function addValidation(sheet: Worksheet): void {
  const rules: Parameters<Worksheet["dataValidations"]["add"]>[1][] = [
    { type: "list", allowBlank: true, formulae: ['"так,ні"'], errorStyle: "warning" },
    { type: "list", allowBlank: true, formulae: [`${LISTS}!$A$1:$A$3`], showErrorMessage: true },
    { type: "list", formulae: ["Відповіді"], allowBlank: false },
    { type: "whole", operator: "between", formulae: [1, 100], showErrorMessage: true },
    { type: "decimal", operator: "greaterThanOrEqual", formulae: [0.5], allowBlank: true },
    { type: "textLength", operator: "lessThan", formulae: [250], allowBlank: true },
    { type: "custom", formulae: ["ISNUMBER(E26)"], allowBlank: true },
  ];
  for (const [index, rule] of rules.entries()) {
    sheet.dataValidations.add(`E${String(20 + index)}`, {
      ...rule,
      error: "Виберіть зі списку",
      promptTitle: "Виконання",
      prompt: `Правило ${String(index)} & інше`,
      showInputMessage: true,
    });
  }
}

function addPrint(sheet: Worksheet, plan: EverythingPlan): void {
  const [left = 1, right = 1, top = 1, bottom = 1, header = 1, footer = 1] = plan.margins;
  sheet.pageSetup = {
    ...sheet.pageSetup,
    orientation: plan.landscape ? "landscape" : "portrait",
    paperSize: 9,
    fitToPage: true,
    fitToWidth: 1,
    fitToHeight: plan.fitTall,
    printArea: "A1:F34",
    printTitlesRow: "1:2",
    printTitlesColumn: "A:B",
    horizontalCentered: true,
    margins: { left, right, top, bottom, header, footer },
  };
  sheet.headerFooter.oddHeader = plan.header;
  sheet.headerFooter.oddFooter = "&CСторінка &P з &N";
}

function addTables(sheet: Worksheet): void {
  sheet.addTable({
    name: "Показники",
    ref: "B2",
    headerRow: true,
    totalsRow: true,
    style: { theme: "TableStyleLight9", showRowStripes: true },
    columns: [
      { name: "Рік", totalsRowLabel: "Разом", filterButton: true },
      { name: "План", totalsRowFunction: "sum", filterButton: true },
    ],
    rows: [
      [2018, 5],
      [2019, 6.5],
    ],
  });
  // The library writes the formula of the totals without its result.
  sheet.getCell("C5").value = { formula: "SUBTOTAL(109,Показники[План])", result: 11.5 };
  sheet.getCell("F3").value = { formula: "SUM(Показники[План])", result: 11.5 };
}

/** Excel gives the filter of its first sheet a hidden name, which the library does not. */
export async function withFilterName(
  written: Uint8Array,
  sheet: string,
  address: string,
): Promise<Uint8Array> {
  const path = "xl/workbook.xml";
  const xml = (await readParts(written)).get(path) ?? "";
  const place = `'${sheet.replaceAll("&", "&amp;")}'!${address}`;
  const name = `<definedName name="_xlnm._FilterDatabase" localSheetId="0" hidden="1">${place}</definedName>`;
  if (!xml.includes("</definedNames>")) throw new Error("The workbook has no names");
  return withParts(written, {
    [path]: xml.replace("</definedNames>", () => `${name}</definedNames>`),
  });
}

/** The library cannot write what a filter or a rule asks for, so it is put in by hand. */
async function withQuestions(written: Uint8Array, shown: string): Promise<Uint8Array> {
  const path = "xl/worksheets/sheet1.xml";
  const xml = (await readParts(written)).get(path) ?? "";
  const criteria = `<filterColumn colId="0"><filters><filter val="${shown}"/></filters></filterColumn>`;
  const bare = '<autoFilter ref="A30:B34"/>';
  if (!xml.includes(bare)) throw new Error("The sheet has no filter to give criteria to");
  return withParts(await withFilterName(written, SHEET, "$A$30:$B$34"), {
    [path]: xml
      .replace(bare, `<autoFilter ref="A30:B34">${criteria}</autoFilter>`)
      .replace('<cfRule type="containsText"', '<cfRule text="борг" type="containsText"')
      .replace('<cfRule type="aboveAverage"', '<cfRule stdDev="1" type="aboveAverage"')
      .replace('<cfRule type="expression"', '<cfRule stopIfTrue="1" type="expression"'),
  });
}
