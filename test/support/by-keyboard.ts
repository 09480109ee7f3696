import type { Frame, Page } from "playwright-core";

/**
 * Going by keys: what a person does who has no mouse, and looking at where the focus is. Nothing here gives
 * the focus to anything by a script, so that what cannot be reached by keys is not reached here either.
 * How good the stops on the way are is judged in `walk-stops.ts`.
 */

/** More steps than this to one place are a way that nobody goes. */
const MOST_STEPS = 80;
const MOST_REGIONS = 8;

const ATTEMPTS = 200;
const PAUSE_MS = 100;

/** What has the focus in the pane. */
interface Focused {
  /** The name that is read of it. */
  readonly name: string;
  readonly inToolbar: boolean;
  readonly inMenu: boolean;
  readonly isFinding: boolean;
}

/** Null where nothing in the pane has the focus. */
export function focusedIn(pane: Frame): Promise<Focused | null> {
  return pane.evaluate(() => {
    const { activeElement: at } = document;
    if (!document.hasFocus() || at === null || at === document.body) return null;
    const labels = "labels" in at ? [...((at as HTMLInputElement).labels ?? [])] : [];
    const label = labels.map(({ textContent }) => textContent).join(" ");
    return {
      name: (at.getAttribute("aria-label") ?? (label === "" ? at.textContent : label)).trim(),
      inToolbar: at.closest("[role=toolbar]") !== null,
      inMenu: at.role?.startsWith("menuitem") === true,
      isFinding: at.matches("[data-marked] h3 button"),
    };
  });
}

const fits = (name: string, wanted: string | RegExp): boolean =>
  typeof wanted === "string" ? name === wanted : wanted.test(name);

async function awaitFocus(
  pane: Frame,
  isThere: (at: Focused) => boolean,
  where: string,
): Promise<void> {
  let at: Focused | null = null;
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    at = await focusedIn(pane);
    if (at !== null && isThere(at)) return;
    await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
  }
  throw new Error(`The focus is to be on ${where} and is on «${at?.name ?? ""}»`);
}

/** Waits until the focus in the pane is on what is called so. */
export function waitForFocus(pane: Frame, wanted: string | RegExp): Promise<void> {
  return awaitFocus(pane, ({ name }) => fits(name, wanted), String(wanted));
}

/** Waits until the focus is in the sheet. */
export async function inSheet(page: Page): Promise<void> {
  await page.waitForFunction(() => document.activeElement?.getAttribute("role") === "grid");
}

/** From wherever in Excel into the pane: F6 goes round the parts of the window. */
export async function enterPane(page: Page, pane: Frame): Promise<void> {
  let steps = 0;
  for (let attempt = 0; attempt < ATTEMPTS && steps < MOST_REGIONS; attempt++) {
    if ((await focusedIn(pane)) !== null) return;
    const part = await page.evaluate(() => {
      const { activeElement: at } = document;
      if (at === null || at === document.body) return "outside";
      return at.closest(".wb-pane iframe") === null ? "window" : "frame";
    });
    if (part === "frame") {
      // Excel and the pane hand the focus over by messages; until then it is on neither's controls.
      await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
      continue;
    }
    // A browser begins outside of the page; Excel always has the keyboard.
    await page.keyboard.press(part === "outside" ? "Tab" : "F6");
    steps++;
  }
  throw new Error("F6 does not lead into the pane");
}

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

/** Goes by Tab to the list of findings, of which one is on the way. */
export async function reachList(page: Page, pane: Frame): Promise<void> {
  for (let step = 0; step < MOST_STEPS; step++) {
    const at = await focusedIn(pane);
    if (at === null) break;
    if (at.isFinding) return;
    await page.keyboard.press("Tab");
  }
  throw new Error("Tab does not lead to the list");
}

/** Goes to the finding of which the words say so: by Tab to the list, then by the arrows. */
export async function reachFinding(
  page: Page,
  pane: Frame,
  wanted: string | RegExp,
): Promise<void> {
  await reachList(page, pane);
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
export async function press(
  page: Page,
  pane: Frame,
  wanted: string | RegExp,
  back = false,
): Promise<void> {
  await reach(page, pane, wanted, back);
  await page.keyboard.press("Enter");
}

/** Opens a menu by keys, and waits until one of its items has the focus. */
export async function openMenu(page: Page, pane: Frame, menu: string): Promise<void> {
  await press(page, pane, menu);
  await awaitFocus(pane, ({ inMenu }) => inMenu, `an item of «${menu}»`);
}

/** Opens a menu by keys, goes to an item by the arrows and presses it. */
export async function choose(page: Page, pane: Frame, menu: string, item: string): Promise<void> {
  await openMenu(page, pane, menu);
  const seen: string[] = [];
  for (let step = 0; step < MOST_STEPS; step++) {
    const at = await focusedIn(pane);
    if (at?.name === item) {
      await page.keyboard.press("Enter");
      return;
    }
    seen.push(at?.name ?? "");
    await page.keyboard.press("ArrowDown");
  }
  throw new Error(`No «${item}» in the menu «${menu}»: ${seen.join(" → ")}`);
}
