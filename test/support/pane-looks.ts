import { readFileSync } from "node:fs";
import type axe from "axe-core";
import type { AxeResults } from "axe-core";
import type { Frame, Page } from "playwright-core";
import { paneOf } from "./browser";

const AXE = readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");

interface WithAxe {
  readonly axe?: typeof axe;
}

const WCAG = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];
/** The one rule of axe of which the answer depends on the theme. */
const OF_COLOURS = ["color-contrast"];

/**
 * Rules of WCAG 2.2 A and AA that the pane breaks, with the elements that break them. axe runs in the
 * pane's own frame: going through the window around it takes four times as long.
 *
 * @param least how many rules must have been of use: fewer for a page of a few words
 * @param of the colours only, where the same state was judged whole in another theme
 */
export async function violations(
  page: Page,
  least = 11,
  of: "all" | "colours" = "all",
): Promise<readonly string[]> {
  const pane = await paneOf(page);
  if (!(await pane.evaluate(() => "axe" in window))) await pane.evaluate(AXE);
  const {
    violations: found,
    passes,
    incomplete,
  } = await pane.evaluate(
    async (runOnly): Promise<AxeResults> => {
      const { axe: judge } = window as WithAxe;
      if (judge === undefined) throw new Error("axe is not in the pane");
      return judge.run(
        // Fluent's focus manager keeps invisible stops of its own at the ends of a page.
        { include: [document.body], exclude: ["[data-tabster-dummy]"] },
        { runOnly },
      );
    },
    of === "all" ? WCAG : OF_COLOURS,
  );
  // Where nothing was looked at, nothing was found either.
  const judged = of === "all" ? passes : [...passes, ...found, ...incomplete];
  expect(judged.length).toBeGreaterThanOrEqual(of === "all" ? least : OF_COLOURS.length);
  return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" | ")}`);
}

/** How far the page can be moved sideways: a pane this narrow must not need it. */
export function overflow(pane: Frame): Promise<number> {
  return pane.evaluate(() => document.body.scrollWidth - document.body.clientWidth);
}

/** What a person sets in the system: one of Fluent UI's themes, or the colours of high contrast. */
export const PANE_THEMES = ["light", "dark", "contrast"] as const;
export type PaneTheme = (typeof PANE_THEMES)[number];

/** The page in a theme, without being opened anew. */
export async function inTheme(page: Page, theme: PaneTheme): Promise<void> {
  await page.emulateMedia({
    colorScheme: theme === "light" ? "light" : "dark",
    forcedColors: theme === "contrast" ? "active" : "none",
    reducedMotion: "reduce",
  });
}

/** A pane of this width, however narrow: as it is laid out when Excel or the system is zoomed in. */
export async function narrowTo(page: Page, pane: Frame, width: number): Promise<void> {
  await page.locator(".wb-pane").evaluate((box, to) => {
    box.style.width = `${String(to)}px`;
  }, width);
  await pane.waitForFunction((to) => Math.abs(window.innerWidth - to) <= 2, width);
}

/** Texts that cannot be read whole: cut off by their box, or beyond the edge of the pane. */
export function cutTexts(pane: Frame): Promise<readonly string[]> {
  return pane.evaluate(() => {
    const cut: string[] = [];
    for (const element of document.querySelectorAll<HTMLElement>("body *")) {
      const own = [...element.childNodes].some(
        (node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim() !== "",
      );
      const box = element.getBoundingClientRect();
      if (!own || box.width <= 1 || box.height <= 1 || element.closest("[role=status]")) continue;
      const { overflowX, overflowY, textOverflow } = getComputedStyle(element);
      // What may be moved sideways by itself, as a piece of a sheet, is whole.
      if (element.closest("[role=region][tabindex]") !== null) continue;
      const isClamped = overflowY === "hidden" && element.closest("[aria-expanded=false]") !== null;
      const wide = overflowX !== "visible" && element.scrollWidth > element.clientWidth + 1;
      const isBeyond = box.right > window.innerWidth + 1 || box.left < -1;
      if ((wide && !isClamped && textOverflow !== "ellipsis") || isBeyond) {
        cut.push(`${element.tagName} ${element.textContent.slice(0, 60)}`);
      }
    }
    return cut;
  });
}

/** What can be pressed and is smaller than this, in pixels; links within a sentence may be. */
export function smallTargets(pane: Frame, least: number): Promise<readonly string[]> {
  return pane.evaluate((side) => {
    const small: string[] = [];
    const pressed = "button, select, input, textarea, [role^=menuitem], a[href]";
    for (const element of document.querySelectorAll<HTMLElement>(pressed)) {
      const target = element.closest("label") ?? element;
      const { width, height } = target.getBoundingClientRect();
      if (width <= 1 || height <= 1 || getComputedStyle(element).display === "inline") continue;
      if (Math.round(width) >= side && Math.round(height) >= side) continue;
      const name = element.getAttribute("aria-label") ?? element.textContent;
      small.push(`${element.tagName} ${name.slice(0, 40)} ${String(width)}×${String(height)}`);
    }
    return small;
  }, least);
}

/** Where Excel lays its own menu over the pane, at the right of its upper edge (Microsoft: 34 by 32 pixels). */
const PERSONALITY_MENU = { width: 34, height: 32 };

/** What of the pane stands under Excel's own menu while the pane is at its top. */
export function underPersonalityMenu(pane: Frame): Promise<readonly string[]> {
  return pane.evaluate(({ width, height }) => {
    const isUnder = (box: DOMRect): boolean =>
      box.width > 1 && box.height > 1 && box.right > window.innerWidth - width && box.top < height;
    const under: string[] = [];
    for (const element of document.querySelectorAll<HTMLElement>(
      "button, input, select, a[href]",
    )) {
      if (element.checkVisibility() && isUnder(element.getBoundingClientRect())) {
        under.push(
          `${element.tagName} ${element.getAttribute("aria-label") ?? element.textContent}`,
        );
      }
    }
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let text = texts.nextNode(); text !== null; text = texts.nextNode()) {
      const words = text.textContent?.trim() ?? "";
      if (words === "" || text.parentElement?.checkVisibility() !== true) continue;
      const range = document.createRange();
      range.selectNodeContents(text);
      const { width: seen } = text.parentElement.getBoundingClientRect();
      if (seen > 1 && [...range.getClientRects()].some(isUnder)) under.push(words.slice(0, 60));
    }
    return under;
  }, PERSONALITY_MENU);
}
