import type { Frame, Page } from "playwright-core";

const ATTEMPTS = 200;
const PAUSE_MS = 100;
/** More stops than any screen of the pane has. */
const MOST_STOPS = 200;

/** What has the focus in the pane by the name that is read of it; empty where nothing has it. */
export function stopName(pane: Frame): Promise<string> {
  return pane.evaluate(() => {
    const { activeElement: at } = document;
    if (!document.hasFocus() || at === null || at === document.body) return "";
    const labels = "labels" in at ? [...((at as HTMLInputElement).labels ?? [])] : [];
    const label = labels.map(({ textContent }) => textContent).join(" ");
    return (at.getAttribute("aria-label") ?? (label === "" ? at.textContent : label)).trim();
  });
}

/** Waits until the focus in the pane is on what is called so. */
export async function onStop(pane: Frame, name: string | RegExp): Promise<void> {
  let now = "";
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    now = await stopName(pane);
    if (typeof name === "string" ? now === name : name.test(now)) return;
    await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
  }
  throw new Error(`The focus is to be on ${String(name)} and is on «${now}»`);
}

/** Waits until the focus is in the sheet. */
export async function inSheet(page: Page): Promise<void> {
  await page.waitForFunction(() => document.activeElement?.getAttribute("role") === "grid");
}

/** Goes on by Tab until what is called so has the focus. */
export async function tabTo(page: Page, pane: Frame, name: RegExp, key = "Tab"): Promise<void> {
  const passed: string[] = [];
  for (let step = 0; step < MOST_STOPS; step++) {
    await page.keyboard.press(key);
    const now = await stopName(pane);
    if (name.test(now)) return;
    passed.push(now);
    if (now === "") break;
  }
  throw new Error(`${key} does not come to ${String(name)} but to ${passed.join(" | ")}`);
}

interface Stop {
  readonly name: string;
  /** What is wrong with how it stands or is marked. */
  readonly poor: readonly string[];
  readonly isLast: boolean;
  /** Fluent's focus manager keeps invisible stops of its own at the ends of a page. */
  readonly isOfFluent: boolean;
}

/**
 * Walks by Tab from where the focus is until it leaves the pane or comes back to where it began, and tells
 * what is wrong on the way: a stop out of the order of reading, out of sight, under something that stands
 * over it, or without a mark that it has the focus; or that there is no end.
 */
export async function walkStops(
  page: Page,
  pane: Frame,
): Promise<{ readonly stops: readonly string[]; readonly poor: readonly string[] }> {
  const stops: string[] = [];
  const poor: string[] = [];
  await pane.evaluate(() => Object.assign(window, { walked: [] }));
  for (let step = 0; step < MOST_STOPS; step++) {
    const stop = await pane.evaluate(lookAtStop);
    poor.push(...stop.poor.map((each) => `${stop.name}: ${each}`));
    if (stop.isLast) return { stops, poor };
    if (!stop.isOfFluent) stops.push(stop.name);
    await page.keyboard.press("Tab");
  }
  return { stops, poor: [...poor, "Tab never leaves"] };
}

/** Runs in the pane. */
function lookAtStop(): Stop {
  interface Walked {
    readonly element: HTMLElement;
    readonly marks: string;
  }
  const { walked } = window as unknown as { walked: Walked[] };
  const marksOf = (element: HTMLElement): string => {
    const near = [element, element.parentElement, element.nextElementSibling];
    return near
      .flatMap((each) =>
        each === null
          ? []
          : [null, "::before", "::after"].map((part) => getComputedStyle(each, part)),
      )
      .map((style) =>
        [
          style.outlineStyle,
          style.outlineWidth,
          style.boxShadow,
          style.borderColor,
          style.content,
        ].join(" "),
      )
      .join("; ");
  };
  const nameOf = (element: HTMLElement): string =>
    (
      element.getAttribute("aria-label") ??
      ((element as Partial<HTMLInputElement>).labels?.[0] ?? element).textContent
    )
      .trim()
      .slice(0, 60);
  const poor: string[] = [];
  const at = document.activeElement;
  const before = walked.at(-1);
  if (before?.element.isConnected === true && before.element !== at) {
    if (marksOf(before.element) === before.marks) {
      poor.push(`nothing marks the focus of «${nameOf(before.element)}»`);
    }
  }
  const hasEnded =
    !document.hasFocus() ||
    !(at instanceof HTMLElement) ||
    at === document.body ||
    walked.some(({ element }) => element === at);
  if (hasEnded) return { name: "the end", poor, isLast: true, isOfFluent: false };
  if (at.matches("[data-tabster-dummy]")) {
    return { name: "", poor, isLast: false, isOfFluent: true };
  }
  const box = at.getBoundingClientRect();
  const shown = at.closest("label")?.getBoundingClientRect() ?? box;
  if (box.width === 0 || shown.top < -1 || shown.top >= window.innerHeight)
    poor.push("out of sight");
  else {
    const x = Math.min(window.innerWidth - 1, (box.left + box.right) / 2);
    const y = Math.min(
      window.innerHeight - 1,
      Math.max(0, (box.top + Math.min(box.bottom, window.innerHeight)) / 2),
    );
    const top = document.elementFromPoint(x, y);
    const own = at.closest("label") ?? at.parentElement ?? at;
    if (top === null || !(own.contains(top) || top.contains(at)))
      poor.push("something stands over it");
  }
  if (
    before !== undefined &&
    (before.element.compareDocumentPosition(at) & Node.DOCUMENT_POSITION_FOLLOWING) === 0
  ) {
    poor.push(`comes after «${nameOf(before.element)}», but is read before it`);
  }
  walked.push({ element: at, marks: marksOf(at) });
  return { name: nameOf(at), poor, isLast: false, isOfFluent: false };
}
