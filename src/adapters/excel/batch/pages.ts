import type { PageChange } from "../../../core/edits/batch";
import { formatRange } from "../../../core/sheet/address";
import type { PageLooks } from "../../../core/sheet/looks";
import type { Job } from "./jobs";
import { nothingToTake, RANGE_COST } from "./jobs";
import type { Part } from "./part";
import { readPageJob } from "./read-page";
import type { Session } from "./session";
import { sheetIn } from "./session";

type Setting = keyof PageLooks;

/** How sheets go onto paper. Excel may ignore some of it without a printer; that is told. */
export const PAGES: Part<PageChange> = {
  ask: (session, changes) => {
    const found = changes.map((change) => ({ change, before: change.before }));
    return {
      jobs: found.map((each) =>
        readPageJob(session, each.change.sheet, (page) => {
          each.before = page;
        }),
      ),
      take: () =>
        Promise.resolve(found.map(({ change, before }): PageChange => ({ ...change, before }))),
    };
  },
  isMoved: ({ before }, now) => before !== null && !isLike(before, now.before, keysOf(before)),
  write: (session, changes) =>
    changes.flatMap(({ sheet, before, after }) =>
      pageJobs(session, sheet, after, changedKeys(after, before)),
    ),
  taken: (change, now) => {
    const ignored = changedKeys(change.after, now.before);
    const after = { ...change.after };
    for (const key of ignored) Reflect.deleteProperty(after, key);
    return { change: { ...change, after }, ignored };
  },
  isHeld: ({ after }, now) => changedKeys(after, now.before).length === 0,
  restore: (session, written) =>
    written.flatMap(({ sheet, before, after }) =>
      before === null ? [] : pageJobs(session, sheet, before, formerKeys(after)),
    ),
  isRestored: ({ before, after }, now) =>
    before === null || isLike(before, now.before, formerKeys(after)),
  spotOf: ({ sheet }) => ({ sheet, range: null }),
};

function keysOf(page: Partial<PageLooks>): readonly Setting[] {
  return Object.keys(page) as Setting[];
}

/** What undo puts back: of a paper its name, and of what was not fitted its size, belong to it. */
function formerKeys(after: Partial<PageLooks>): readonly Setting[] {
  const isFit = after.fitWide !== undefined || after.fitTall !== undefined;
  return [
    ...keysOf(after),
    ...(after.paper === undefined ? [] : (["paperName"] as const)),
    ...(isFit ? (["fitWide", "fitTall", "scale"] as const) : []),
  ];
}

function changedKeys(wanted: Partial<PageLooks>, found: PageLooks | null): readonly Setting[] {
  return keysOf(wanted).filter((key) => !isLike(wanted, found, [key]));
}

function isLike(
  wanted: Partial<PageLooks>,
  found: PageLooks | null,
  keys: readonly Setting[],
): boolean {
  return keys.every((key) => {
    if (key === "margins") return areMarginsLike(wanted.margins, found?.margins);
    if (key === "printArea") return areaText(wanted.printArea) === areaText(found?.printArea);
    return JSON.stringify(wanted[key] ?? null) === JSON.stringify(found?.[key] ?? null);
  });
}

function areaText(area: PageLooks["printArea"] | undefined): string {
  return area == null ? "" : formatRange(area);
}

/** Excel keeps hundredths of an inch or of a centimetre, as the computer counts. */
function areMarginsLike(a: PageLooks["margins"] | undefined, b: typeof a): boolean {
  if (a === undefined || b === undefined) return a === b;
  return (Object.keys(a) as (keyof typeof a)[]).every((edge) => Math.abs(a[edge] - b[edge]) < 0.8);
}

function pageJobs(
  session: Session,
  sheet: string,
  page: Partial<PageLooks>,
  keys: readonly Setting[],
): readonly Job[] {
  if (keys.length === 0) return [];
  const chosen = Object.fromEntries(keys.map((key) => [key, page[key]])) as Partial<PageLooks>;
  const job: Job = {
    cost: RANGE_COST * 2,
    queue: () => {
      const worksheet = sheetIn(session, sheet);
      setLayout(worksheet.pageLayout, chosen);
      const isFit = ["fitWide", "fitTall", "scale"].some((key) => keys.includes(key as Setting));
      if (isFit) worksheet.pageLayout.zoom = zoomOf(page);
      if (chosen.breaksBefore !== undefined) setBreaks(worksheet, chosen.breaksBefore);
      return nothingToTake;
    },
  };
  return [job, ...clearingJobs(session, sheet, chosen)];
}

function setLayout(layout: Excel.PageLayout, page: Partial<PageLooks>): void {
  const { orientation, margins, titleRows, printArea, centerHorizontally } = page;
  if (orientation !== undefined) {
    layout.orientation = orientation === "landscape" ? "Landscape" : "Portrait";
  }
  const paper = page.paper === "a4" ? "A4" : page.paperName;
  // Excel gave the name itself, whatever text the type makes of it.
  if (paper != null) layout.set({ paperSize: paper as "A4" });
  if (margins !== undefined) {
    layout.topMargin = margins.top;
    layout.rightMargin = margins.right;
    layout.bottomMargin = margins.bottom;
    layout.leftMargin = margins.left;
    layout.headerMargin = margins.header;
    layout.footerMargin = margins.footer;
  }
  if (titleRows != null) layout.setPrintTitleRows(`$${titleRows.top + 1}:$${titleRows.bottom + 1}`);
  if (printArea != null) layout.setPrintArea(formatRange(printArea));
  if (centerHorizontally !== undefined) layout.centerHorizontally = centerHorizontally;
  setTexts(layout.headersFooters.defaultForAllPages, page);
}

function setTexts(texts: Excel.HeaderFooter, { header, footer }: Partial<PageLooks>): void {
  if (header !== undefined) {
    texts.leftHeader = header.left;
    texts.centerHeader = header.center;
    texts.rightHeader = header.right;
  }
  if (footer !== undefined) {
    texts.leftFooter = footer.left;
    texts.centerFooter = footer.center;
    texts.rightFooter = footer.right;
  }
}

/** Both directions at once: Excel keeps nothing of a zoom that it is given anew; 0 is «as many as needed». */
function zoomOf({ fitWide, fitTall, scale }: Partial<PageLooks>): Excel.PageLayoutZoomOptions {
  if ((fitWide ?? null) === null && (fitTall ?? null) === null) return { scale: scale ?? 100 };
  return { horizontalFitToPages: fitWide ?? 0, verticalFitToPages: fitTall ?? 0 };
}

function setBreaks(sheet: Excel.Worksheet, rows: readonly number[]): void {
  const breaks = sheet.horizontalPageBreaks;
  breaks.removePageBreaks();
  for (const row of rows) breaks.add(`A${row + 1}`);
}

/**
 * Office.js has no documented way to take away a print area or title rows. An empty text does so in
 * Excel's older object models; where it does not, what is left is told.
 */
function clearingJobs(
  session: Session,
  sheet: string,
  { titleRows, printArea }: Partial<PageLooks>,
): readonly Job[] {
  const clearing = (clear: (layout: Excel.PageLayout) => void): Job => ({
    cost: RANGE_COST,
    mayFail: true,
    queue: () => {
      clear(sheetIn(session, sheet).pageLayout);
      return nothingToTake;
    },
  });
  return [
    ...(titleRows === null ? [clearing((layout) => layout.setPrintTitleRows(""))] : []),
    ...(printArea === null ? [clearing((layout) => layout.setPrintArea(""))] : []),
  ];
}
