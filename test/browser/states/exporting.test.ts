import type { Language } from "../../../src/core/texts/format";
import { EXPORT_CHOICES } from "../../../src/taskpane/state/export-model";
import type { ExportChoice } from "../../../src/taskpane/state/export-model";
import type { OpenWorkbench } from "../../support/browser";
import { seedFile } from "../open-file";
import { Album, openForAlbum, WALK_MS } from "./album";
import { Hand } from "./hand";

let desk: OpenWorkbench;
afterEach(() => desk.close());

test.each(["uk", "en"] as const)(
  "export: each form, the document, what stands in the way, %s",
  async (language: Language) => {
    desk = await openForAlbum(language);
    const album = new Album("exporting", language);
    const hand = new Hand(desk, language);
    const { words, page } = hand;
    const { exporting } = words;
    const form = (choice: ExportChoice): Promise<void> =>
      hand.pane.locator(`input[type=radio][value="${choice}"]`).check();
    const make = (): Promise<void> =>
      hand.press(new RegExp(`^(${exporting.make}|${exporting.makeKnowing})$`));

    await hand.checked(/PCT-03/);
    await hand.press(words.jobs.export);
    await hand.onScreen(exporting.title);
    for (const choice of EXPORT_CHOICES) {
      await form(choice);
      if (choice === "pdf") await hand.reads(exporting.pdf.stepsTitle);
      await album.take(hand, choice);
    }
    await form("set");
    await make();
    await hand.pane.locator(".fui-MessageBar").first().waitFor();
    await album.take(hand, "refused");
    await form("xlsx");
    for (const box of await hand.pane.getByRole("checkbox", { name: /^9 міс/ }).all()) {
      await box.uncheck();
    }
    await hand.reads(exporting.noSheet);
    await album.take(hand, "no-sheet");
    await hand.pane
      .getByRole("checkbox", { name: /^9 міс/ })
      .first()
      .check();
    await hand.holdWork();
    await make();
    await hand.button(exporting.making.cancel).waitFor();
    await album.take(hand, "making");
    await hand.press(exporting.making.cancel);
    await hand.letWorkEnd();
    await make();
    await hand.reads(exporting.made.title);
    await album.take(hand, "made");
    const coming = page.waitForEvent("download");
    await hand.press(exporting.made.ways.download);
    await coming;
    await hand.press(exporting.made.missing);
    await album.take(hand, "delivered");
    await hand.press(exporting.made.back);
    await hand.type(26, 7, "55%");
    await make();
    await hand.reads(exporting.ready.renewed);
    await album.take(hand, "renewed");

    await page.getByRole("button", { name: /^(Випробування|Trials)/ }).click();
    await page.getByRole("menuitemradio", { name: /^Mac/ }).click();
    await page.keyboard.press("Escape");
    await hand.open(seedFile("report-2018-9m.xlsx"));
    await hand.press(words.jobs.export);
    await hand.onScreen(exporting.title);
    await form("docx");
    await hand.reads(exporting.noWay("docx"));
    await album.take(hand, "no-way");
    await form("csv");
    await make();
    await hand.press(exporting.made.ways.text);
    await hand.pane.locator("textarea").first().waitFor();
    await album.take(hand, "as-text");
    await album.expectWhole(desk.context);
    expect(desk.problems).toEqual([]);
  },
  WALK_MS,
);
