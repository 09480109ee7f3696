import type { BrowserContext, Frame, Page } from "playwright-core";
import type { Language } from "../../../src/core/texts/format";
import type { OpenWorkbench, WorkbenchOptions } from "../../support/browser";
import { openWorkbench, screenshot } from "../../support/browser";
import { contactSheet } from "../../support/contact-sheet";
import {
  cutTexts,
  inTheme,
  narrowTo,
  overflow,
  PANE_THEMES,
  smallTargets,
  underPersonalityMenu,
  violations,
} from "../../support/pane-looks";
import type { StateOf, Walk } from "./every-state";
import { STATES } from "./every-state";

/** A walk of many states, each in three themes. */
export const WALK_MS = 400_000;
const WIDTH = 320;
/** As wide as the pane of 320 pixels is at 200 %. */
const ZOOMED_WIDTH = 160;
/** The side of the smallest thing to be pressed that WCAG 2.2 AA allows, in pixels. */
const LEAST_TARGET = 24;
const VIEWPORT = { width: 1200, height: 900 };
/** As high as the longest screen is shown whole. */
const MOST_HEIGHT = 3400;

interface Taking {
  /** What an open menu half covers cannot be pressed, and is measured as far as it is seen. */
  readonly underMenu?: boolean;
  /** There are few rules to judge a plain page by. */
  readonly leastJudged?: number;
}

/** The pictures of one walk through the pane, 320 pixels wide, and what is wrong in them. */
export class Album<Of extends Walk> {
  private readonly taken = new Map<string, string[]>();
  private readonly poor: string[] = [];

  constructor(
    private readonly walk: Of,
    private readonly language: Language,
  ) {}

  /**
   * Takes a picture in every theme, and has axe judge each: whole in the light one, the colours in the others.
   * In the light one nothing may stand under Excel's menu, nor be cut off or too small at 200 %.
   */
  async take(
    { page, pane }: { readonly page: Page; readonly pane: Frame },
    state: StateOf<Of>,
    { underMenu = false, leastJudged = 11 }: Taking = {},
  ): Promise<void> {
    const pictures: string[] = [];
    this.taken.set(state, pictures);
    // A pointer left over a button would make another state of it.
    await page.mouse.move(2, 2);
    const size = page.viewportSize() ?? VIEWPORT;
    await showWhole(page, pane, size);
    for (const theme of PANE_THEMES) {
      await inTheme(page, theme);
      const name = `${this.language}-320-${theme}-${this.walk}-${state}`;
      const box = page.locator(".wb-pane");
      pictures.push(await screenshot((await box.count()) === 0 ? page : box, name));
      const broken = await violations(page, leastJudged, theme === "light" ? "all" : "colours");
      const counted = underMenu ? broken.filter((each) => !each.startsWith("target-size")) : broken;
      this.poor.push(...counted.map((each) => `${name}: ${each}`));
      if ((await overflow(pane)) > 0) this.poor.push(`${name}: moves sideways`);
    }
    await inTheme(page, "light");
    const isInExcel = (await page.locator(".wb-pane").count()) > 0;
    const under = isInExcel ? await underPersonalityMenu(pane) : [];
    const faults = [
      ...under.map((each) => `under Excel's own menu: ${each}`),
      ...(isInExcel && !underMenu ? await this.zoomedIn(page, pane) : []),
    ];
    this.poor.push(...faults.map((each) => `${state}: ${each}`));
    await page.setViewportSize(size);
  }

  /** What is not whole, or too small for a finger, where the pane is shown at 200 %. */
  private async zoomedIn(page: Page, pane: Frame): Promise<readonly string[]> {
    await narrowTo(page, pane, ZOOMED_WIDTH);
    const cut = await cutTexts(pane);
    const small = await smallTargets(pane, LEAST_TARGET);
    const beyond = await overflow(pane);
    await narrowTo(page, pane, WIDTH);
    return [
      ...cut.map((each) => `cut at 200 %: ${each}`),
      ...small.map((each) => `too small: ${each}`),
      ...(beyond > 0 ? ["moves sideways at 200 %"] : []),
    ];
  }

  /** Every state of the walk was reached, and none breaks a rule; all are on one contact sheet. */
  async expectWhole(context: BrowserContext): Promise<void> {
    const rows = [...this.taken].map(([state, pictures]) => ({ state, pictures }));
    await contactSheet(await context.newPage(), `sheet-${this.language}-${this.walk}`, rows);
    expect([...this.taken.keys()].toSorted()).toEqual([...STATES[this.walk]].toSorted());
    expect(this.poor).toEqual([]);
  }
}

/** The workbench for a walk. */
export function openForAlbum(
  language: Language,
  options: WorkbenchOptions = {},
): Promise<OpenWorkbench> {
  return openWorkbench({
    language,
    paneWidth: WIDTH,
    viewport: VIEWPORT,
    announcements: true,
    ...options,
  });
}

/** A window so high that the pane's page need not be moved. */
async function showWhole(page: Page, pane: Frame, size: typeof VIEWPORT): Promise<void> {
  const beyond = await pane.evaluate(
    () => document.documentElement.scrollHeight - window.innerHeight,
  );
  const height = Math.min(MOST_HEIGHT, size.height + Math.max(0, beyond));
  await page.setViewportSize({ ...size, height });
  await pane.evaluate(() => {
    window.scrollTo(0, 0);
  });
}
