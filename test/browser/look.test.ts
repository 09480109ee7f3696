import AxeBuilder from "@axe-core/playwright";
import type { Frame, Page } from "playwright-core";
import type { OpenWorkbench, WorkbenchOptions } from "../support/browser";
import { openWorkbench, screenshot } from "../support/browser";

let desk: OpenWorkbench;
afterEach(() => desk.close());

const WORDS = {
  uk: { check: "Перевірити", done: "Перевірено 2 таблиці", preview: "Переглянути виправлення" },
  en: { check: "Check", done: "Checked 2 tables", preview: "Preview the fix" },
};

type Look = WorkbenchOptions & { readonly language: "uk" | "en" };

const LOOKS: readonly (readonly [string, Look])[] = [
  ["uk-320-light", { language: "uk", paneWidth: 320, colorScheme: "light" }],
  ["uk-450-dark", { language: "uk", paneWidth: 450, colorScheme: "dark" }],
  ["en-320-dark", { language: "en", paneWidth: 320, colorScheme: "dark" }],
  ["en-450-light", { language: "en", paneWidth: 450, colorScheme: "light" }],
  ["uk-320-contrast", { language: "uk", paneWidth: 320, forcedColors: "active" }],
];

/** Rules of WCAG 2.2 A and AA that the pane breaks, with the elements that break them. */
async function violations(page: Page): Promise<readonly string[]> {
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
function overflow(pane: Frame): Promise<number> {
  return pane.evaluate(() => document.body.scrollWidth - document.body.clientWidth);
}

describe.each(LOOKS)("the pane, %s", (name, options) => {
  const words = WORDS[options.language];

  test("is accessible and fits, before a check, with findings, unfolded and in the preview", async () => {
    desk = await openWorkbench(options);
    const { page, pane } = desk;
    const look = async (state: string): Promise<void> => {
      await screenshot(page, `${name}-${state}`);
      expect(await violations(page)).toEqual([]);
      expect(await overflow(pane)).toBeLessThanOrEqual(0);
    };
    const check = pane.getByRole("button", { name: words.check, exact: true });
    await check.waitFor();
    await look("1-new");
    await check.click();
    await pane.getByText(words.done, { exact: true }).waitFor();
    await pane.getByRole("button", { name: /PCT-03/ }).waitFor();
    await look("2-found");
    await pane.getByRole("button", { name: /PCT-03/ }).click();
    await look("3-unfolded");
    await pane.getByRole("button", { name: words.preview }).click();
    await pane.getByText("=G27/F27").waitFor();
    await look("4-preview");
    expect(desk.problems).toEqual([]);
  });
});
