import type { CellRange } from "../../core/sheet/address";
import { formatRange } from "../../core/sheet/address";
import type { PageSetup, SheetFont } from "../../core/sheet/snapshot";
import { isSigned } from "../../core/sheet/mark-signature";
import { officeCode } from "./failures";
import { inHalves } from "./halving";
import type { OpenSheet } from "./open-sheet";
import { readHiddenLines } from "./read-hidden";
import { NAME_PROPERTIES, namesOf } from "./read-names";
import type { LeaveIfStopped } from "./run";

const PAGE_PROPERTIES = "orientation,zoom,topMargin,rightMargin,bottomMargin,leftMargin";

interface Asked {
  readonly sheet: OpenSheet;
  readonly range: Excel.Range;
  readonly page: Excel.PageLayout;
  readonly titles: Excel.Range;
  readonly names: Excel.NamedItemCollection;
  readonly formats: Excel.ConditionalFormatCollection;
}

/**
 * Reads what sheets have besides cells: names, the page, the font, hidden rows and columns. One sync for all
 * sheets; where a sheet has hidden lines beside shown ones, one more for each 4 MB of answers.
 */
export async function readFacts(
  context: Excel.RequestContext,
  sheets: readonly OpenSheet[],
  leaveIfStopped: LeaveIfStopped,
): Promise<void> {
  const mixed: OpenSheet[] = [];
  const read = async (some: readonly OpenSheet[]): Promise<void> => {
    const asked = some.flatMap((sheet) => (sheet.used === null ? [] : [ask(sheet, sheet.used)]));
    if (asked.length === 0) return;
    leaveIfStopped();
    await context.sync();
    for (const each of asked) {
      take(each);
      // Null says that some are and some are not.
      if ([each.range.rowHidden, each.range.columnHidden].includes(null as never)) {
        mixed.push(each.sheet);
      }
    }
  };
  await inHalves(sheets, read, {
    worthHalving: (error) => officeCode(error) === "UnsupportedSheet",
    split: () => [],
    giveUp: (sheet) => {
      sheet.facts = null;
    },
  });
  await readHiddenLines(context, mixed, leaveIfStopped);
}

function ask(sheet: OpenSheet, used: CellRange): Asked {
  const { proxy } = sheet;
  const range = proxy.getRange(formatRange(used));
  range.load("rowHidden,columnHidden,format/font/name,format/font/size");
  const page = proxy.pageLayout;
  page.load(PAGE_PROPERTIES);
  const titles = page.getPrintTitleRowsOrNullObject();
  titles.load("rowIndex,rowCount");
  const { names } = proxy;
  names.load(NAME_PROPERTIES);
  const { conditionalFormats: formats } = range;
  formats.load("items/type,items/customOrNullObject/rule/formula");
  return { sheet, range, page, titles, names, formats };
}

function isOwn({ type, customOrNullObject: custom }: Excel.ConditionalFormat): boolean {
  return type === "Custom" && !custom.isNullObject && isSigned(custom.rule.formula);
}

function take({ sheet, range, page, titles, names, formats }: Asked): void {
  const { top = 0, bottom = -1, left = 0, right = -1 } = sheet.used ?? {};
  sheet.facts = {
    hidden: {
      rows: new Set(range.rowHidden ? numbersFrom(top, bottom) : []),
      columns: new Set(range.columnHidden ? numbersFrom(left, right) : []),
    },
    page: pageOf(page, titles),
    font: fontOf(range.format.font),
    names: namesOf(names),
    marked: formats.items.some(isOwn),
  };
}

/** Excel says null where cells differ, whatever its types say. */
function fontOf({ name, size }: Readonly<{ name: string | null; size: number | null }>): SheetFont {
  return { name, size };
}

function numbersFrom(first: number, last: number): readonly number[] {
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}

function pageOf(page: Excel.PageLayout, titles: Excel.Range): PageSetup {
  const { zoom, topMargin, rightMargin, bottomMargin, leftMargin } = page;
  return {
    orientation: page.orientation === "Landscape" ? "landscape" : "portrait",
    fitWide: zoom.horizontalFitToPages ?? null,
    fitTall: zoom.verticalFitToPages ?? null,
    titleRows: titles.isNullObject
      ? null
      : { top: titles.rowIndex, bottom: titles.rowIndex + titles.rowCount - 1 },
    margins: { top: topMargin, right: rightMargin, bottom: bottomMargin, left: leftMargin },
  };
}
