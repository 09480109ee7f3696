import type { Frame } from "playwright-core";

interface Listening {
  zvirkaHeard?: string[];
}

/** What a screen reader is told of by itself, without the focus being there. */
export class Ear {
  /** Of a workbench that was opened with `announcements`. */
  constructor(private readonly pane: Frame) {}

  /** All that was said since it was asked last, once these words have been. */
  async until(words: RegExp): Promise<readonly string[]> {
    await this.pane.waitForFunction(
      ([source, flags]) => {
        const { zvirkaHeard = [] } = window as Listening;
        return zvirkaHeard.some((each) => new RegExp(source, flags).test(each));
      },
      [words.source, words.flags] as const,
    );
    return this.sofar();
  }

  /** All that was said since it was asked last. */
  sofar(): Promise<readonly string[]> {
    return this.pane.evaluate(() => ((window as Listening).zvirkaHeard ?? []).splice(0));
  }
}

/**
 * Runs in each frame before its own scripts, and writes down what the pane's live regions come to hold. A
 * region is read whole whenever something in it changes. One that comes together with its words is often
 * not read at all: it is told as an error of the page.
 */
export function listenToRegions(): void {
  if (location.pathname !== "/taskpane.html") return;
  const REGIONS = "[role=status], [role=alert], [role=log], [aria-live]:not([aria-live=off])";
  const heard: string[] = [];
  const known = new WeakSet();
  const wordsOf = (region: Element): string => {
    const copy = region.cloneNode(true) as Element;
    for (const unread of copy.querySelectorAll("[aria-hidden=true], [hidden]")) unread.remove();
    return copy.textContent.replaceAll(/\s+/g, " ").trim();
  };
  const touchedBy = ({ target, addedNodes }: MutationRecord): readonly Element[] => {
    const element = target instanceof Element ? target : target.parentElement;
    const around = element?.closest(REGIONS) ?? null;
    const within = [...addedNodes].flatMap((node) =>
      node instanceof Element
        ? [...(node.matches(REGIONS) ? [node] : []), ...node.querySelectorAll(REGIONS)]
        : [],
    );
    return around === null ? within : [around, ...within];
  };
  new MutationObserver((changes) => {
    for (const region of new Set(changes.flatMap(touchedBy))) {
      const isNew = !known.has(region);
      known.add(region);
      const words = wordsOf(region);
      if (words === "" || !region.isConnected || !region.checkVisibility()) continue;
      heard.push(words);
      if (isNew) console.error(`A live region came with its words: ${words}`);
    }
  }).observe(document, { subtree: true, childList: true, characterData: true });
  Object.assign(window, { zvirkaHeard: heard });
}
