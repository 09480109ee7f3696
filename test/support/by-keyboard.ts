import type { Frame, Page } from "playwright-core";

/**
 * What a person does who has no mouse: keys, and looking at where the focus is. Nothing here gives the focus
 * to anything by a script, so that what cannot be reached by keys is not reached here either.
 */

/** More steps than this to one place are a way that nobody goes. */
const MOST_STEPS = 80;
const MOST_REGIONS = 8;

/** What has the focus in the pane. */
interface Focused {
  readonly name: string;
  readonly inToolbar: boolean;
  readonly isFinding: boolean;
}

/** Null where the focus is not in the pane. */
export function focusedIn(pane: Frame): Promise<Focused | null> {
  return pane.evaluate(() => {
    const { activeElement: at } = document;
    if (!document.hasFocus() || at === null) return null;
    const label = at instanceof HTMLInputElement ? at.labels?.[0]?.textContent : null;
    return {
      name: (at.getAttribute("aria-label") ?? label ?? at.textContent).trim(),
      inToolbar: at.closest("[role=toolbar]") !== null,
      isFinding: at.matches("[data-marked] h3 button"),
    };
  });
}

/** From wherever in Excel into the pane: F6 goes round the parts of the window. */
export async function enterPane(page: Page, pane: Frame): Promise<void> {
  for (let step = 0; step < MOST_REGIONS; step++) {
    const part = await page.evaluate(() => {
      const { activeElement: at } = document;
      if (at === null || at === document.body) return "outside";
      return at.closest(".wb-pane iframe") === null ? "window" : "pane";
    });
    if (part === "pane") {
      await pane.waitForFunction(() => document.activeElement !== document.body);
      return;
    }
    // A browser begins outside of the page; Excel always has the keyboard.
    await page.keyboard.press(part === "outside" ? "Tab" : "F6");
  }
  throw new Error("F6 does not lead into the pane");
}

const fits = (name: string, wanted: string | RegExp): boolean =>
  typeof wanted === "string" ? name === wanted : wanted.test(name);

/**
 * Goes to a control of the pane by Tab, and within a toolbar by the arrows, as screen readers tell people to.
 *
 * @param back goes the other way, by Shift+Tab
 * @returns how many keys it took
 */
export async function reach(
  page: Page,
  pane: Frame,
  wanted: string | RegExp,
  back = false,
): Promise<number> {
  const seen: string[] = [];
  let inToolbar = new Set<string>();
  for (let step = 0; step < MOST_STEPS; step++) {
    const at = await focusedIn(pane);
    if (at === null)
      throw new Error(`Left the pane on the way to ${String(wanted)}: ${seen.join(" → ")}`);
    if (fits(at.name, wanted)) return step;
    seen.push(at.name);
    // Once round the toolbar, then on.
    const isNew = at.inToolbar && !inToolbar.has(at.name);
    inToolbar = at.inToolbar ? inToolbar.add(at.name) : new Set();
    await page.keyboard.press(isNew ? "ArrowRight" : back ? "Shift+Tab" : "Tab");
  }
  throw new Error(`No way to ${String(wanted)}: ${seen.join(" → ")}`);
}

/** Goes to the finding of which the words say so: by Tab to the list, then by the arrows. */
export async function reachFinding(
  page: Page,
  pane: Frame,
  wanted: string | RegExp,
): Promise<void> {
  for (let step = 0; (await focusedIn(pane))?.isFinding === false; step++) {
    if (step === MOST_STEPS) throw new Error("Tab does not lead to the list");
    await page.keyboard.press("Tab");
  }
  await page.keyboard.press("Home");
  for (let step = 0; step < MOST_STEPS; step++) {
    const at = await focusedIn(pane);
    if (at === null) throw new Error("Left the pane on the way to a finding");
    if (fits(at.name, wanted)) return;
    await page.keyboard.press("ArrowDown");
  }
  throw new Error(`No finding ${String(wanted)}`);
}

/** Goes to a button by keys and presses it by one. */
export async function press(page: Page, pane: Frame, wanted: string | RegExp): Promise<void> {
  await reach(page, pane, wanted);
  await page.keyboard.press("Enter");
}

/** Waits until the focus in the pane is on what is called so. */
export async function waitForFocus(pane: Frame, name: string): Promise<void> {
  await pane.waitForFunction((wanted) => {
    const { activeElement: at } = document;
    const called = at?.getAttribute("aria-label") ?? at?.textContent ?? "";
    return document.hasFocus() && called === wanted;
  }, name);
}
