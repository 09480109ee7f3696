import type { Frozen, PageLooks } from "../../../core/sheet/looks";
import type { Job } from "./jobs";
import { RANGE_COST } from "./jobs";
import type { Session } from "./session";
import { sheetIn } from "./session";
import { rangeOf } from "./sheet-digest";

const LAYOUT =
  "orientation,paperSize,zoom,centerHorizontally,topMargin,rightMargin,bottomMargin,leftMargin,headerMargin,footerMargin";
const TEXTS = "leftHeader,centerHeader,rightHeader,leftFooter,centerFooter,rightFooter";
const A4 = "A4";

interface AskedPage {
  readonly layout: Excel.PageLayout;
  readonly texts: Excel.HeaderFooter;
  readonly area: Excel.RangeAreas;
  readonly titles: Excel.Range;
  readonly breaks: Excel.PageBreakCollection;
}

/** Reads how a sheet goes onto paper. */
export function readPageJob(session: Session, sheet: string, take: (page: PageLooks) => void): Job {
  return {
    cost: RANGE_COST,
    queue: () => {
      const worksheet = sheetIn(session, sheet);
      const layout = worksheet.pageLayout;
      layout.load(LAYOUT);
      const texts = layout.headersFooters.defaultForAllPages;
      texts.load(TEXTS);
      const area = layout.getPrintAreaOrNullObject();
      area.load("address");
      const titles = layout.getPrintTitleRowsOrNullObject();
      titles.load("rowIndex,rowCount");
      const breaks = worksheet.horizontalPageBreaks;
      breaks.load("items/rowIndex");
      return () => {
        take(pageOf({ layout, texts, area, titles, breaks }));
      };
    },
  };
}

function pageOf({ layout, texts, area, titles, breaks }: AskedPage): PageLooks {
  const { zoom, paperSize } = layout;
  const paper: string | null = paperSize;
  return {
    orientation: layout.orientation === "Landscape" ? "landscape" : "portrait",
    paper: paper === A4 ? "a4" : "other",
    ...(paper === A4 ? {} : { paperName: paper }),
    fitWide: pagesOf(zoom.horizontalFitToPages),
    fitTall: pagesOf(zoom.verticalFitToPages),
    scale: zoom.scale ?? null,
    margins: {
      top: layout.topMargin,
      right: layout.rightMargin,
      bottom: layout.bottomMargin,
      left: layout.leftMargin,
      header: layout.headerMargin,
      footer: layout.footerMargin,
    },
    titleRows: titles.isNullObject
      ? null
      : { top: titles.rowIndex, bottom: titles.rowIndex + titles.rowCount - 1 },
    // Of several areas the first: Zvirka makes one, and puts back no other than one.
    printArea: area.isNullObject ? null : rangeOf(area.address.split(",")[0] ?? ""),
    centerHorizontally: layout.centerHorizontally,
    header: { left: texts.leftHeader, center: texts.centerHeader, right: texts.rightHeader },
    footer: { left: texts.leftFooter, center: texts.centerFooter, right: texts.rightFooter },
    breaksBefore: breaks.items.map(({ rowIndex }) => rowIndex).toSorted((a, b) => a - b),
  };
}

/** Excel says nothing, or zero, of a direction that is not fitted. */
function pagesOf(count: number | undefined): number | null {
  return count === undefined || count === 0 ? null : count;
}

/** Reads how many rows and columns of a sheet stay in view. */
export function readFrozenJob(
  session: Session,
  sheet: string,
  take: (frozen: Frozen) => void,
): Job {
  return {
    cost: RANGE_COST,
    queue: () => {
      const place = sheetIn(session, sheet).freezePanes.getLocationOrNullObject();
      place.load("rowCount,columnCount,isEntireRow,isEntireColumn");
      return () => {
        take(frozenOf(place));
      };
    },
  };
}

function frozenOf(place: Excel.Range): Frozen {
  if (place.isNullObject) return { rows: 0, columns: 0 };
  return {
    rows: place.isEntireColumn ? 0 : place.rowCount,
    columns: place.isEntireRow ? 0 : place.columnCount,
  };
}
