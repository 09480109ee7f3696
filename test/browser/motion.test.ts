import type { Frame } from "playwright-core";
import type { OpenWorkbench } from "../support/browser";
import { openWorkbench } from "../support/browser";
import { Hand } from "./states/hand";

let desk: OpenWorkbench;
afterEach(() => desk.close());

interface Watching {
  zvirkaMoved?: Set<string>;
}

/** Runs in the page: writes down whatever moves from now on for longer than an eye can see. */
function watchMotion(): void {
  const SEEN_MS = 1;
  const moved = new Set<string>();
  Object.assign(window, { zvirkaMoved: moved });
  const note = (): void => {
    for (const animation of document.getAnimations()) {
      const { effect } = animation;
      if (Number(effect?.getComputedTiming().activeDuration ?? 0) <= SEEN_MS) continue;
      const what =
        animation instanceof CSSTransition
          ? animation.transitionProperty
          : animation instanceof CSSAnimation
            ? "keyframes"
            : "script";
      const target = effect instanceof KeyframeEffect ? effect.target : null;
      const name = [...(target?.classList ?? [])].find((each) => each.startsWith("fui-"));
      moved.add(`${name ?? target?.tagName ?? "?"} ${what}`);
    }
  };
  document.addEventListener("animationstart", note, true);
  document.addEventListener("transitionrun", note, true);
  const { animate } = Element.prototype;
  Element.prototype.animate = function (...asked: Parameters<typeof animate>): Animation {
    const begun = animate.apply(this, asked);
    note();
    return begun;
  };
  const smooth = (asked: unknown): void => {
    const { behavior } = (asked ?? {}) as ScrollOptions;
    if (behavior === "smooth") moved.add("smooth scrolling");
  };
  for (const owner of [Element.prototype, window]) {
    for (const name of ["scroll", "scrollTo", "scrollBy", "scrollIntoView"] as const) {
      const own = (owner as unknown as Record<string, unknown>)[name];
      if (typeof own !== "function") continue;
      Object.assign(owner, {
        [name](this: unknown, ...asked: unknown[]): unknown {
          asked.forEach(smooth);
          return Reflect.apply(own, this, asked) as unknown;
        },
      });
    }
  }
}

/** What has moved since it was asked last, and where the page scrolls smoothly of itself. */
function movedIn(pane: Frame): Promise<readonly string[]> {
  return pane.evaluate(() => {
    const { zvirkaMoved = new Set<string>() } = window as Watching;
    const moved = [...zvirkaMoved].toSorted();
    zvirkaMoved.clear();
    const smooth = [...document.querySelectorAll("*")].filter(
      (each) => getComputedStyle(each).scrollBehavior === "smooth",
    );
    return [...moved, ...smooth.map(({ tagName }) => `${tagName} scrolls smoothly`)];
  });
}

/** What a person does in whose course something could move: waiting, menus, unfolding, going, screens. */
async function walk(hand: Hand): Promise<void> {
  const { pane, page, words } = hand;
  await hand.switchFault("endless-sync");
  await hand.check();
  await hand.reads(words.status.reading);
  await hand.press(words.cancelCheck);
  await hand.button(words.cancelCheck).waitFor({ state: "detached" });
  await hand.switchFault("endless-sync");
  await hand.checked(/PCT-03/);
  await hand.press(words.menu.label);
  await pane.getByRole("menuitemradio", { name: words.menu.dark }).waitFor();
  await page.keyboard.press("Escape");
  await hand.press(words.jobs.more);
  await pane.getByRole("menuitem", { name: words.jobs.names.mark }).waitFor();
  await page.keyboard.press("Escape");
  // From the list's end to its beginning: the page has to be moved.
  await pane.locator("[data-marked] h3 button").last().click();
  await hand
    .button(/PCT-03 H27/)
    .first()
    .hover();
  await hand.press(/PCT-03 H27/);
  await hand.reads(words.finding.whatToDo);
  await pane.getByRole("searchbox").fill("PCT");
  await hand.reads(/^Показано/);
  await pane.getByRole("searchbox").fill("");
  await hand.press(words.finding.previewFix);
  await hand.back();
  await hand.press(words.jobs.export);
  await hand.onScreen(words.exporting.title);
  await pane.getByRole("radio", { name: /^PDF/ }).check();
  await hand.reads(words.exporting.pdf.stepsTitle);
  await hand.back();
}

test("who asks the system for less movement sees none; others see what waits and opens move", async () => {
  desk = await openWorkbench({ language: "uk", paneWidth: 320, reducedMotion: "reduce" });
  const hand = new Hand(desk, "uk");
  const { page, pane } = desk;
  await hand.button(hand.words.check).waitFor();
  await pane.evaluate(watchMotion);
  await walk(hand);
  expect(await movedIn(pane)).toEqual([]);

  // The same in the same pane, so that the eye above is seen to be open.
  await page.emulateMedia({ reducedMotion: "no-preference" });
  await walk(hand);
  expect(await movedIn(pane)).toEqual(
    expect.arrayContaining([
      "fui-MenuPopover script",
      "fui-ProgressBar__bar script",
      "fui-ProgressBar__bar width",
      "fui-Spinner__spinner keyframes",
    ]),
  );
  expect(desk.problems).toEqual([]);
});
