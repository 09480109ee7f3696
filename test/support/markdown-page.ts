import type { PageSetup, SheetFont } from "../../src/core/sheet/snapshot";

const POINTS_PER_MILLIMETRE = 72 / 25.4;
/** What a new sheet of Excel has, in millimetres: left, right, top, bottom. */
const DEFAULT_MARGINS = [17.8, 17.8, 19.1, 19.1] as const;

/**
 * The page of a sheet that is written as a table, from a line above it in Ukrainian or English:
 * «Сторінка: альбомна, поля 30/10/20/20, на ширину сторінки, повторюються рядки 8:9, шрифт Arial 12».
 * What it leaves out is as in a new sheet. Without such a line nothing is known of the page.
 */
export function readPageLine(
  markdown: string,
): { readonly page: PageSetup; readonly font: SheetFont } | null {
  const line = /^(?:Сторінка|Page): (.+)$/m.exec(markdown)?.[1];
  if (line === undefined) return null;
  const margins = /(?:поля|margins) ([\d./]+)/.exec(line)?.[1]?.split("/").map(Number);
  const [left, right, top, bottom] = (margins ?? DEFAULT_MARGINS).map(
    (millimetres) => millimetres * POINTS_PER_MILLIMETRE,
  );
  const titles = /(?:повторюються рядки|repeats rows) (\d+):(\d+)/.exec(line);
  const font = /(?:шрифт|font) (\D+) (\d+)/.exec(line);
  return {
    page: {
      orientation: /альбомна|landscape/.test(line) ? "landscape" : "portrait",
      fitWide: /на ширину сторінки|one page wide/.test(line) ? 1 : null,
      fitTall: null,
      titleRows:
        titles === null ? null : { top: Number(titles[1]) - 1, bottom: Number(titles[2]) - 1 },
      margins: { left: left ?? 0, right: right ?? 0, top: top ?? 0, bottom: bottom ?? 0 },
    },
    font: { name: font?.[1] ?? null, size: font === null ? null : Number(font[2]) },
  };
}
