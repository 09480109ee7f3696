import { Book } from "../../src/workbench/host/book";
import { changeParts } from "../../src/workbook-file/sheet-parts";

const REF = (cells: string): string => `<c:f>'Звіт'!${cells}</c:f>`;
const AXIS_LOOKS =
  '<c:txPr><a:bodyPr rot="-2700000"/><a:lstStyle/><a:p><a:pPr><a:defRPr sz="900" b="1"/></a:pPr><a:endParaRPr lang="uk-UA"/></a:p></c:txPr>';

function series(index: number, column: string, color: string): string {
  return [
    `<c:ser><c:idx val="${String(index)}"/><c:order val="${String(index)}"/>`,
    `<c:tx><c:strRef>${REF(`$${column}$1`)}<c:strCache><c:ptCount val="1"/><c:pt idx="0"><c:v>Ряд</c:v></c:pt></c:strCache></c:strRef></c:tx>`,
    `<c:spPr><a:pattFill prst="wdDnDiag"><a:fgClr><a:schemeClr val="${color}"/></a:fgClr><a:bgClr><a:schemeClr val="bg1"/></a:bgClr></a:pattFill><a:ln w="12700"><a:solidFill><a:srgbClr val="222222"/></a:solidFill></a:ln></c:spPr>`,
    '<c:invertIfNegative val="0"/>',
    '<c:dLbls><c:numFmt formatCode="0.0" sourceLinked="0"/><c:spPr/><c:showLegendKey val="0"/><c:showVal val="1"/><c:showCatName val="0"/><c:showSerName val="0"/><c:showPercent val="0"/><c:showBubbleSize val="0"/></c:dLbls>',
    '<c:trendline><c:trendlineType val="linear"/><c:dispRSqr val="0"/><c:dispEq val="0"/></c:trendline>',
    `<c:cat><c:strRef>${REF("$A$2:$A$4")}</c:strRef></c:cat><c:val><c:numRef>${REF(`$${column}$2:$${column}$4`)}</c:numRef></c:val>`,
    `<c:extLst><c:ext uri="{C3380CC4-5D6E-409C-BE32-E72D297353CC}" xmlns:c16="http://schemas.microsoft.com/office/drawing/2014/chart"><c16:uniqueId val="{0000000${String(index)}-0001}"/></c:ext></c:extLst></c:ser>`,
  ].join("");
}

/** A chart as Excel writes one that a person has worked on. */
export const CHART_PART = [
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n',
  '<c:chartSpace xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">',
  '<c:date1904 val="0"/><c:lang val="uk-UA"/><c:roundedCorners val="1"/>',
  '<mc:AlternateContent xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"><mc:Choice Requires="c14" xmlns:c14="http://schemas.microsoft.com/office/drawing/2007/8/2/chart"><c14:style val="102"/></mc:Choice><mc:Fallback><c:style val="2"/></mc:Fallback></mc:AlternateContent>',
  '<c:chart><c:title><c:tx><c:rich><a:bodyPr rot="0"/><a:lstStyle/><a:p><a:pPr><a:defRPr sz="1800"/></a:pPr><a:r><a:rPr lang="uk-UA" sz="2000" b="1" i="1"><a:solidFill><a:srgbClr val="C00000"/></a:solidFill></a:rPr><a:t>План &amp; факт</a:t></a:r><a:r><a:rPr lang="uk-UA"/><a:t>, грн</a:t></a:r></a:p></c:rich></c:tx><c:overlay val="1"/></c:title>',
  '<c:autoTitleDeleted val="0"/><c:plotArea><c:layout><c:manualLayout><c:x val="0.1"/></c:manualLayout></c:layout>',
  '<c:barChart><c:barDir val="col"/><c:grouping val="clustered"/><c:varyColors val="0"/>',
  series(0, "B", "accent1"),
  series(1, "C", "accent2"),
  '<c:gapWidth val="40"/><c:overlap val="-10"/><c:axId val="111"/><c:axId val="222"/></c:barChart>',
  `<c:catAx><c:axId val="111"/><c:scaling><c:orientation val="minMax"/></c:scaling><c:delete val="0"/><c:axPos val="b"/><c:numFmt formatCode="General" sourceLinked="1"/><c:majorTickMark val="out"/><c:minorTickMark val="none"/><c:tickLblPos val="low"/>${AXIS_LOOKS}<c:crossAx val="222"/><c:crosses val="autoZero"/></c:catAx>`,
  '<c:valAx><c:axId val="222"/><c:scaling><c:orientation val="minMax"/><c:max val="500"/><c:min val="0"/></c:scaling><c:delete val="0"/><c:axPos val="l"/><c:majorGridlines><c:spPr><a:ln w="9525"><a:prstDash val="dash"/></a:ln></c:spPr></c:majorGridlines><c:numFmt formatCode="#,##0" sourceLinked="0"/><c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="nextTo"/><c:crossAx val="111"/><c:crosses val="autoZero"/><c:majorUnit val="125"/></c:valAx>',
  '</c:plotArea><c:legend><c:legendPos val="r"/><c:overlay val="0"/><c:spPr><a:noFill/></c:spPr></c:legend><c:plotVisOnly val="1"/><c:dispBlanksAs val="gap"/></c:chart>',
  '<c:spPr><a:solidFill><a:srgbClr val="FFF8E1"/></a:solidFill></c:spPr><c:printSettings><c:headerFooter/><c:pageMargins b="0.75" l="0.7" r="0.7" t="0.75" header="0.3" footer="0.3"/></c:printSettings></c:chartSpace>',
].join("");

/** A sheet «Звіт» with three measures and that chart of them. */
export async function workbookWithWorkedOnChart(): Promise<Uint8Array> {
  const book = Book.empty();
  const { activeSheet: sheet } = book;
  sheet.name = "Звіт";
  const range = { top: 0, left: 0, bottom: 3, right: 2 };
  sheet.write(range, [
    ["Захід", "План", "Факт"],
    ["Дорога", 100, 70],
    ["Школа", 200, 150],
    ["Парк", 50, 25],
  ]);
  sheet.features.charts.add("column", { sheet, range }, "auto", "user");
  return changeParts(await book.save(), /^xl\/charts\/chart1\.xml$/, () => CHART_PART);
}
