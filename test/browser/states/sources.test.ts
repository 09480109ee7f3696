import type { Language } from "../../../src/core/texts/format";
import type { OpenWorkbench } from "../../support/browser";
import { seedFile } from "../open-file";
import { Album, openForAlbum, WALK_MS } from "./album";
import { beginning, Hand } from "./hand";

let desk: OpenWorkbench;
afterEach(() => desk.close());

test.each(["uk", "en"] as const)(
  "reports put together: chosen, lacking, shown, %s",
  async (language: Language) => {
    desk = await openForAlbum(language);
    const album = new Album("sources", language);
    const hand = new Hand(desk, language);
    const { words } = hand;
    const { names, more } = words.jobs;
    const show = async (): Promise<void> => {
      await hand.press(words.sources.show);
      await hand.button(beginning(words.job.apply(7))).waitFor();
    };

    await hand.open(seedFile("report-2022-9m-corrected.xlsx"));
    await hand.choose(more, names.consolidate);
    await album.take(hand, "consolidate");
    await hand.pick([seedFile("report-2022-9m.xlsx"), seedFile("report-2018-9m.xlsx")]);
    await hand.pane.getByRole("checkbox", { name: "Нагородження" }).nth(1).waitFor();
    await album.take(hand, "consolidate-files");
    await show();
    await album.take(hand, "consolidate-shown");
    await hand.back();
    await hand.back();
    await hand.choose(more, names.bridge);
    await album.take(hand, "bridge-lacking");
    await hand.pick([seedFile("programme-2018-2020.xlsx"), seedFile("report-2018-9m.xlsx")]);
    await hand.pane.getByRole("checkbox", { name: "9 міс 2018", exact: true }).waitFor();
    await hand.pane.getByRole("combobox").selectOption("2018-9m");
    await album.take(hand, "bridge");
    await show();
    await album.take(hand, "bridge-shown");
    await hand.back();
    await hand.back();
    await hand.choose(more, names.periods);
    await hand.pick([seedFile("report-2018-9m.xlsx")]);
    await hand.pane.getByRole("checkbox", { name: "9 міс 2018", exact: true }).waitFor();
    await album.take(hand, "periods");
    await show();
    await album.take(hand, "periods-shown");
    await album.expectWhole(desk.context);
    expect(desk.problems).toEqual([]);
  },
  WALK_MS,
);
