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
