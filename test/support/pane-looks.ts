import AxeBuilder from "@axe-core/playwright";
import type { Frame, Page } from "playwright-core";

/** Rules of WCAG 2.2 A and AA that the pane breaks, with the elements that break them. */
export async function violations(page: Page): Promise<readonly string[]> {
  const { violations: found, passes } = await new AxeBuilder({ page })
    .include([".wb-pane iframe", "body"])
    .withTags(["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"])
    // Fluent's focus manager keeps invisible stops of its own at the ends of a page.
    .exclude("[data-tabster-dummy]")
    .exclude([".wb-pane iframe", "[data-tabster-dummy]"])
    .analyze();
  // Where nothing was looked at, nothing was found either.
  expect(passes.length).toBeGreaterThan(10);
  return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" | ")}`);
}

/** How far the page can be moved sideways: a pane this narrow must not need it. */
export function overflow(pane: Frame): Promise<number> {
  return pane.evaluate(() => document.body.scrollWidth - document.body.clientWidth);
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
