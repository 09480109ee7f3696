import type { Language } from "../../../src/core/texts/format";
import { EXPORT_CHOICES } from "../../../src/taskpane/state/export-model";
import type { ExportChoice } from "../../../src/taskpane/state/export-model";
import type { OpenWorkbench } from "../../support/browser";
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
    const choose = (by: Hand, choice: ExportChoice): Promise<void> =>
      by.pane.locator(`input[type=radio][value="${choice}"]`).check();
    const make = (by = hand): Promise<void> =>
      by.press(new RegExp(`^(${exporting.make}|${exporting.makeKnowing})$`));

    await hand.checked(/PCT-03/);
    await hand.press(words.jobs.export);
    await hand.onScreen(exporting.title);
    for (const choice of EXPORT_CHOICES) {
      await choose(hand, choice);
      if (choice === "pdf") await hand.reads(exporting.pdf.stepsTitle);
      await album.take(hand, choice);
    }
    await choose(hand, "set");
    await make();
    await hand.pane.locator(".fui-MessageBar").first().waitFor();
    await album.take(hand, "refused");
    await choose(hand, "xlsx");
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

    expect(desk.problems).toEqual([]);
    await desk.close();
    desk = await openForAlbum(language, { platform: "mac" });
    const onMac = new Hand(desk, language);
    await onMac.press(words.jobs.export);
    await onMac.onScreen(exporting.title);
    await choose(onMac, "docx");
    await onMac.reads(exporting.noWay("docx"));
    await album.take(onMac, "no-way");
    await choose(onMac, "csv");
    await make(onMac);
    await onMac.press(exporting.made.ways.text);
    await onMac.pane.locator("textarea").first().waitFor();
    await album.take(onMac, "as-text");
    await album.expectWhole(desk.context);
    expect(desk.problems).toEqual([]);
  },
  WALK_MS,
);
