import { passFocus } from "./focus";

/** An element on the way from what has the focus up to the box, with its place among its neighbours. */
interface Step {
  readonly at: Element;
  readonly place: number;
}

const STOPS = "button, input, select, textarea";

/**
 * Keeps the focus in the box when what has it goes away: a row that was removed, a button that gave way to
 * another, a finding that a check finds no more. What stands nearest then gets it. From the page itself, where
 * the browser would leave it, Office's own Tab goes to the sheet. Gives back how to stop.
 */
export function keepFocus(box: HTMLElement): () => void {
  let way: readonly Step[] = [];
  const isLost = (): boolean => way[0] !== undefined && !way[0].at.isConnected;
  const onFocus = (): void => {
    // Not what the event tells of: a stop of Fluent's own has passed the focus on before this is heard.
    const active = document.activeElement;
    way = active !== null && box.contains(active) ? wayUp(active, box) : [];
  };
  const onBlur = (): void => {
    queueMicrotask(() => {
      // Given up, not lost: what stood there may go.
      if (!isLost() && document.activeElement === document.body) way = [];
    });
  };
  const settle = (): void => {
    if (!isLost() || document.activeElement !== document.body) return;
    const lost = way;
    way = [];
    for (const heir of heirs(lost)) {
      passFocus(heir);
      if (document.activeElement === heir) return;
    }
  };
  const observer = new MutationObserver(() => {
    // Whoever removed it may have something better to give the focus to, and does that first.
    if (isLost()) requestAnimationFrame(() => setTimeout(settle));
  });
  box.addEventListener("focusin", onFocus);
  box.addEventListener("focusout", onBlur);
  observer.observe(box, { childList: true, subtree: true });
  return () => {
    box.removeEventListener("focusin", onFocus);
    box.removeEventListener("focusout", onBlur);
    observer.disconnect();
  };
}

function wayUp(from: Element, box: Element): readonly Step[] {
  const way: Step[] = [];
  for (let at: Element | null = from; at !== null; at = at === box ? null : at.parentElement) {
    way.push({ at, place: [...(at.parentElement?.children ?? [])].indexOf(at) });
  }
  return way;
}

/** What still stands, from the nearest on: at its place and after it, then before it, then further around. */
function* heirs(way: readonly Step[]): Generator<Element> {
  const first = way.findIndex(({ at }) => at.isConnected);
  if (first < 1) return;
  for (const [index, { at }] of way.entries()) {
    const below = way[index - 1];
    if (index < first || below === undefined) continue;
    const around = [...at.children];
    for (const after of around.slice(below.place)) yield* stopsIn(after);
    for (const before of around.slice(0, below.place).toReversed()) {
      yield* stopsIn(before).toReversed();
    }
  }
}

function stopsIn(within: Element): readonly Element[] {
  const inner = [...within.querySelectorAll(STOPS)];
  return within.matches(STOPS) ? [within, ...inner] : inner;
}
