import type { Language } from "../../../src/core/texts/format";
import { failureWords } from "../../../src/app/failure-texts";
import type { OpenWorkbench } from "../../support/browser";
import { servedAt } from "../../support/browser";
import { seedFile } from "../open-file";
import { Album, openForAlbum, WALK_MS } from "./album";
import { beginning, Hand } from "./hand";

let desk: OpenWorkbench;
afterEach(() => desk.close());

/** What keeps a fix from being written. */
const REFUSALS = [
  "protected-sheet",
  "filter",
  "payload",
  "read-only",
  "undo-not-supported",
  "co-author",
] as const;

test.each(["uk", "en"] as const)(
  "what goes wrong is told, %s",
  async (language: Language) => {
    desk = await openForAlbum(language);
    const album = new Album("failures", language);
    const hand = new Hand(desk, language);
    const { words } = hand;
    const told = (): Promise<void> =>
      hand.pane
        .getByRole("main")
        .locator(".fui-MessageBar")
        .or(hand.pane.getByRole("banner").locator(".fui-MessageBar"))
        .first()
        .waitFor();

    await hand.switchFault("cell-edit");
    await hand.check();
    await hand.reads(failureWords({ code: "cell-being-edited" }, language).what);
    await album.take(hand, "cell-edit");
    await hand.switchFault("cell-edit");
    for (const fault of REFUSALS) {
      await hand.checked(/PCT-03/);
      await hand.switchFault(fault);
      await hand.press(beginning(words.fixAllSafe(1)));
      await hand.press(words.preview.apply);
      await told();
      await album.take(hand, fault);
      // A co-author comes once and switches off by itself.
      if (fault !== "co-author") await hand.switchFault(fault);
      await hand.open(seedFile("report-2018-9m.xlsx"));
    }
    await hand.checked(/PCT-03/);
    await desk.context.route(`${servedAt()}**/*.js`, (route) => route.abort());
    // A screen that this pane has not had yet.
    await hand.press(words.jobs.export);
    await hand.reads(failureWords({ code: "part-not-loaded" }, language).what);
    await album.take(hand, "part-not-loaded");
    await hand.pane.evaluate(() => {
      const broken = (): never => {
        throw new TypeError("a fault of ours");
      };
      Object.assign(Intl.PluralRules.prototype, { select: broken });
    });
    await hand.check();
    await hand.reads(words.broken.what);
    // A plain page has less to judge.
    await album.take(hand, "broken", { leastJudged: 8 });
    await album.expectWhole(desk.context);
  },
  WALK_MS,
);
