import type { Language } from "../../../src/core/texts/format";
import type { OpenWorkbench } from "../../support/browser";
import { Album, openForAlbum, WALK_MS } from "./album";
import { beginning, Hand } from "./hand";

let desk: OpenWorkbench;
afterEach(() => desk.close());

test.each(["uk", "en"] as const)(
  "findings: seen, sought, picked, fixed, %s",
  async (language: Language) => {
    desk = await openForAlbum(language);
    const album = new Album("findings", language);
    const hand = new Hand(desk, language);
    const { words, pane, page } = hand;
    const { findings } = words;
    await desk.context.grantPermissions(["clipboard-read", "clipboard-write"]);
    const grouping = pane.getByRole("combobox", { name: findings.grouping });
    const only = pane.getByRole("group", { name: findings.filter }).getByRole("button");
    const errors = only.first();
    const notes = only.nth(1);
    const search = pane.getByRole("searchbox", { name: findings.search });

    await hand.checked(/PCT-03/);
    await album.take(hand, "found");
    await grouping.selectOption("rule");
    await album.take(hand, "found-by-rule");
    await grouping.selectOption("severity");
    await album.take(hand, "found-by-severity");
    await grouping.selectOption("table");
    await errors.click();
    await album.take(hand, "filtered");
    await search.fill("чого немає");
    await hand.reads(findings.none);
    await album.take(hand, "nothing-sought");
    await search.fill("");
    await errors.click();
    await notes.click();
    await hand.select("H21");
    await hand.reads(findings.leftOut(1));
    await album.take(hand, "left-out");
    await hand.press(findings.showAll);
    await pane.locator("[data-marked=true]").filter({ hasText: "PCT-01" }).waitFor();
    await album.take(hand, "marked");

    await hand.press(/PCT-03/);
    await hand.press(findings.copy);
    await hand.reads(words.notice.copied);
    await album.take(hand, "unfolded");
    await hand.press(findings.aboutRule);
    await pane.getByRole("heading", { level: 1, name: /^PCT-03\. / }).waitFor();
    await album.take(hand, "rule-page");
    await hand.back();
    await hand.press(words.finding.previewFix);
    await hand.onScreen(words.preview.heading);
    await album.take(hand, "preview");
    await hand.back();
    await hand.press(findings.pick);
    await hand.press(beginning(findings.pickAll(2)));
    await album.take(hand, "several-picked");
    await hand.press(beginning(findings.fixPicked(2)));
    await hand.onScreen(words.preview.heading);
    await album.take(hand, "preview-of-several");
    await hand.back();
    await hand.press(findings.pick);

    await hand.press(beginning(words.sheets.list(1, 0)));
    await album.take(hand, "sheets-list");
    await page.evaluate(() => {
      const other = window.workbench?.book.sheets.at(-1);
      if (other !== undefined) other.visibility = "hidden";
    });
    await hand.checked(/PCT-03/);
    await pane
      .getByRole("button", { name: beginning(words.table.goTo("1")) })
      .last()
      .click();
    await hand.reads(words.notice.showSheet);
    await album.take(hand, "hidden-sheet");
    await hand.press(words.notice.showSheet);

    await hand.checked(/PCT-03/);
    await hand.press(beginning(words.fixAllSafe(1)));
    await hand.press(words.preview.apply);
    await hand.reads(beginning(words.notice.fixed(5)));
    await hand.reads(words.status.checked(2));
    await album.take(hand, "fixed");
    await pane.getByRole("banner").getByRole("button", { name: words.undo, exact: true }).click();
    await hand.reads(beginning(words.notice.undone("1")));
    await album.take(hand, "undone");

    await hand.press(words.jobs.more);
    await pane.getByRole("menuitem").first().waitFor();
    await album.take(hand, "menu-of-jobs", { underMenu: true });
    await hand.leave();
    await hand.press(words.menu.label);
    await pane.getByRole("menuitem").first().waitFor();
    await album.take(hand, "menu-of-settings", { underMenu: true });
    await album.expectWhole(desk.context);
    expect(desk.problems).toEqual([]);
  },
  WALK_MS,
);
