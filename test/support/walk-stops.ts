import type { Frame, Page } from "playwright-core";
import { focusedIn } from "./by-keyboard";

/** More stops than any screen of the pane has. */
const MOST_STOPS = 200;
/** As much of a name as tells which stop it is. */
const NAME_LENGTH = 60;

/** Excel takes the focus by a message: until then it stays where it was. */
const ATTEMPTS = 50;
const PAUSE_MS = 20;

/** What a look at where Tab led to tells. */
interface Step {
  /** Out of the pane, to where it was before Tab or earlier, to what nobody sees, or to another stop. */
  readonly to: "out" | "same" | "back" | "nothing" | "stop";
  readonly poor: readonly string[];
  /** Nothing shows that the stop before had the focus. */
  readonly unmarkedBefore: boolean;
}

/**
 * Judging the stops: walks by Tab from where the focus is until it leaves the pane, and tells what is wrong on
 * the way: a stop out of the order of reading, out of sight, under something that stands over it, or without a
 * mark that it has the focus; a Tab that leads to nothing; or that there is no way out.
 */
export async function walkStops(
  page: Page,
  pane: Frame,
): Promise<{ readonly stops: readonly string[]; readonly poor: readonly string[] }> {
  const stops: string[] = [];
  const poor: string[] = [];
  await pane.evaluate(() => Object.assign(window, { walked: [] }));
  for (let step = 0; step < MOST_STOPS; step++) {
    const { to, unmarkedBefore, poor: found } = await nextStep(pane);
    const name = ((await focusedIn(pane))?.name ?? "").slice(0, NAME_LENGTH);
    const before = `«${stops.at(-1) ?? ""}»`;
    if (unmarkedBefore) poor.push(`nothing marks the focus of ${before}`);
    poor.push(...found.map((each) => `«${name}» after ${before}: ${each}`));
    if (to === "out") return { stops, poor };
    if (to === "same" || to === "back") break;
    if (to === "nothing") poor.push(`Tab leads to nothing after ${before}`);
    else stops.push(name);
    await page.keyboard.press("Tab");
  }
  return { stops, poor: [...poor, "Tab never leaves"] };
}

async function nextStep(pane: Frame): Promise<Step> {
  for (let attempt = 0; ; attempt++) {
    const step = await pane.evaluate(lookAtStop);
    if (step.to !== "same" || attempt === ATTEMPTS) return step;
    await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
  }
}

/** Runs in the pane. */
function lookAtStop(): Step {
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
  const poor: string[] = [];
  const at = document.activeElement;
  const before = walked.at(-1);
  const unmarkedBefore =
    before !== undefined &&
    before.element.isConnected &&
    before.element !== at &&
    marksOf(before.element) === before.marks;
  const told = { poor, unmarkedBefore };
  if (!document.hasFocus()) return { ...told, to: "out" };
  // Fluent's focus manager keeps invisible stops of its own.
  const isNothing = at === document.body || at?.matches("[data-tabster-dummy]") === true;
  if (!(at instanceof HTMLElement) || isNothing) return { ...told, to: "nothing" };
  if (before?.element === at) return { ...told, to: "same" };
  if (walked.some(({ element }) => element === at)) return { ...told, to: "back" };
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
    poor.push("is read before it");
  }
  walked.push({ element: at, marks: marksOf(at) });
  return { ...told, to: "stop" };
}
