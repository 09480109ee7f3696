import type { Language } from "../../../src/core/texts/format";
import type { OpenWorkbench } from "../../support/browser";
import { Album, openForAlbum, WALK_MS } from "./album";
import { Hand } from "./hand";

let desk: OpenWorkbench;
afterEach(() => desk.close());

test.each(["uk", "en"] as const)(
  "settings and about, %s",
  async (language: Language) => {
    desk = await openForAlbum(language);
    const album = new Album("settings", language);
    const hand = new Hand(desk, language);
    const { words, pane } = hand;
    const { settings } = words;
    const figure = pane.getByRole("textbox", { name: settings.figures.names.percentPoints });
    /** Unfolds a part, looks, and folds it up again. */
    const part = async (title: string, state: "rules" | "deadlines" | "units"): Promise<void> => {
      await hand.press(title);
      await album.take(hand, state);
      await hand.press(title);
    };

    await hand.checked(/PCT-03/);
    await hand.choose(words.menu.label, words.profile.open);
    await album.take(hand, "base");
    await figure.fill("300");
    await hand.reads(
      settings.problem({ code: "out-of-range", path: "", minimum: 0, maximum: 100 }),
    );
    await album.take(hand, "figure-wrong");
    await figure.fill("40,5");
    await figure.press("Enter");
    await part(settings.rules.title, "rules");
    await part(settings.deadlines.title, "deadlines");
    await part(settings.units.title, "units");
    await hand.press(settings.names.title);
    await hand.press(settings.names.addTo(settings.names.lists.executors));
    await album.take(hand, "names");
    await hand.press(settings.names.dismiss);
    await hand.press(settings.names.title);
    await hand.press(settings.keep.inWorkbook);
    await hand.reads(words.profile.kept(true));
    await album.take(hand, "kept");
    await hand.press(settings.keep.forMe);
    await hand.reads(words.profile.own(true));
    await album.take(hand, "own");
    await hand.back();
    await album.take(hand, "profile-bar");
    await hand.press(words.menu.label);
    await pane.getByRole("menuitem", { name: words.menu.about }).click();
    await hand.onScreen(words.about.heading);
    await album.take(hand, "about");
    await album.expectWhole(desk.context);
    expect(desk.problems).toEqual([]);
  },
  WALK_MS,
);
