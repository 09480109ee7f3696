import type { Language } from "../../../src/core/texts/format";
import type { OpenWorkbench } from "../../support/browser";
import { indicatorsBook } from "../../support/indicators-report";
import { fileOf, seedFile } from "../open-file";
import { Album, openForAlbum, WALK_MS } from "./album";
import { beginning, Hand } from "./hand";

let desk: OpenWorkbench;
afterEach(() => desk.close());

test.each(["uk", "en"] as const)(
  "jobs: proposed, asked about, done, nothing to do, %s",
  async (language: Language) => {
    desk = await openForAlbum(language);
    const album = new Album("jobs", language);
    const hand = new Hand(desk, language);
    const { words, page } = hand;
    const { names, done, more } = words.jobs;
    const write = (): Promise<void> => hand.press(beginning(words.job.apply(7)));

    await hand.press(names.compute);
    await hand.pane.getByRole("heading", { name: words.job.questions }).waitFor();
    await album.take(hand, "compute");
    await write();
    await hand.reads(beginning(done.compute(1)));
    await hand.reads(words.status.checked(2));
    await album.take(hand, "computed");
    await hand.choose(more, names.mark);
    await album.take(hand, "mark");
    await write();
    await hand.reads(done.mark(1));
    await hand.reads(words.status.checked(2));
    await hand.choose(more, names["clear-marks"]);
    await album.take(hand, "clear-marks");
    await hand.press(words.job.applyAll);
    await hand.reads(done["clear-marks"](1));
    await hand.reads(words.status.checked(2));
    await hand.press(names.format);
    await hand.onScreen(names.format);
    await album.take(hand, "format");
    await write();
    await hand.reads(done.format(1));
    await hand.reads(words.status.checked(2));
    await hand.press(names.format);
    await hand.reads(words.job.nothing.format);
    await album.take(hand, "nothing-to-do");
    await hand.back();

    for (const job of ["new-quarter", "template", "sample", "protocol"] as const) {
      await hand.choose(more, names[job]);
      await album.take(hand, job);
      if (job !== "protocol") await hand.back();
    }
    await write();
    await hand.reads(done.protocol(1));
    await hand.reads(words.status.checked(2));
    await page.getByRole("tab", { name: "Протокол перевірки" }).click();
    await hand.pane.locator("[data-sheet-state=own]").waitFor();
    await album.take(hand, "own-sheet");
    await hand.press(words.jobs.export);
    await hand.pane
      .getByRole("radio", { name: beginning(words.exporting.forms["ready-sheet"].name) })
      .check();
    await hand.press(words.exporting.makeSheet);
    await hand.onScreen(names["ready-sheet"]);
    await album.take(hand, "ready-sheet");

    await hand.open(seedFile("programme-2018-2020-corrected.xlsx"));
    await hand.choose(more, names["first-report"]);
    await album.take(hand, "first-report");
    await hand.open(fileOf("показники.xlsx", await indicatorsBook()));
    await hand.press(names.compute);
    await hand.onScreen(names.compute);
    await hand.press(beginning(words.job.leftOut(1)));
    await album.take(hand, "left-out-of-job");
    await album.expectWhole(desk.context);
    expect(desk.problems).toEqual([]);
  },
  WALK_MS,
);
