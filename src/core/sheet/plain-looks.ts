import type { Looks, PageLooks } from "./looks";

/** What marks a cell off from a new one, taken away; the font stays whatever it is. */
export const UNMARKED = {
  bold: false,
  italic: false,
  fontColor: "#000000",
  fill: null,
  horizontal: "general",
  vertical: "bottom",
  wrap: false,
  borders: { top: null, right: null, bottom: null, left: null },
} as const satisfies Partial<Looks>;

/** An empty sheet's cells in every Excel. */
export const PLAIN_LOOKS: Looks = { fontName: "Calibri", fontSize: 11, ...UNMARKED };

const NO_TEXTS = { left: "", center: "", right: "" } as const;

/** A page of which nothing is known: whatever is wanted of it differs and is set. */
export const UNKNOWN_PAGE: PageLooks = {
  orientation: "portrait",
  paper: "other",
  fitWide: null,
  fitTall: null,
  margins: { top: 0, right: 0, bottom: 0, left: 0, header: 0, footer: 0 },
  titleRows: null,
  printArea: null,
  centerHorizontally: false,
  header: NO_TEXTS,
  footer: NO_TEXTS,
  breaksBefore: [],
};

/** An empty sheet's page, with the margins of every Excel. */
export const PLAIN_PAGE: PageLooks = {
  ...UNKNOWN_PAGE,
  margins: { top: 54, right: 50.4, bottom: 54, left: 50.4, header: 21.6, footer: 21.6 },
};
