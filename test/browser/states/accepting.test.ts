import type { Language } from "../../../src/core/texts/format";
import { workbookWithoutTable } from "../../support/bad-files";
import type { OpenWorkbench } from "../../support/browser";
import { fileOf } from "../open-file";
import { Album, openForAlbum, WALK_MS } from "./album";
import { beginning, Hand } from "./hand";

let desk: OpenWorkbench;
afterEach(() => desk.close());

const FINDING = /PCT-03 H27/;
const REASON = "План уточнено рішенням сесії від 27.09.2018";

test.each(["uk", "en"] as const)(
  "what a person says of findings and tables, %s",
  async (language: Language) => {
    desk = await openForAlbum(language);
    const album = new Album("accepting", language);
    const hand = new Hand(desk, language);
    const { words } = hand;
    const { accepting, understood } = words;
    const { pane } = hand;

    const accept = async (): Promise<void> => {
      await hand.press(FINDING);
      await hand.press(accepting.offer);
      await pane.getByRole("textbox", { name: accepting.reason }).fill(REASON);
      await pane.getByRole("radio", { name: accepting.inWorkbook }).check();
    };
    await hand.checked(FINDING);
    await accept();
    await album.take(hand, "accepting");
    await pane.getByRole("textbox", { name: accepting.reason }).fill("");
    await hand.press(accepting.accept);
    await hand.reads(accepting.reasonMissing);
    await album.take(hand, "reason-missing");
    await pane.getByRole("textbox", { name: accepting.reason }).fill(REASON);
    await hand.press(accepting.accept);
    await hand.reads(accepting.accepted(true));
    await hand.press(accepting.group(1, 1));
    await album.take(hand, "accepted");
    await hand.press(accepting.withdrawOf("PCT-03", "H27"));
    await hand.reads(accepting.withdrawn(true));
    await album.take(hand, "withdrawn");
    await accept();
    await hand.press(accepting.accept);
    await hand.reads(accepting.group(1, 1));
    await hand.type(26, 7, "55%");
    await hand.checked(FINDING);
    await hand.press(FINDING);
    await album.take(hand, "returned");
    await hand.type(26, 7, "51,25%");
    await hand.check();
    await hand.press(accepting.stale(1));
    await album.take(hand, "stale-waivers");

    await hand.press(beginning(understood.title));
    await album.take(hand, "understood");
    const meaning = pane.getByRole("combobox", { name: beginning(understood.meaningOf("I", "1")) });
    await meaning.first().selectOption("none");
    await hand.reads(understood.notInWorkbook);
    await album.take(hand, "corrected");
    await hand.press(understood.save);
    await hand.reads(words.notice.kept(true));
    await album.take(hand, "corrections-kept");
    await hand.press(understood.takeBack);
    await hand.reads(understood.stillInWorkbook);
    await album.take(hand, "corrections-still-kept");

    await hand.open(fileOf("телефони.xlsx", await workbookWithoutTable()));
    await hand.check();
    await hand.reads(words.status.nothingToCheck);
    await hand.select("A6");
    await hand.press(understood.teach);
    await hand.pane.getByRole("banner").getByRole("button", { name: words.close }).waitFor();
    await album.take(hand, "no-header");
    await hand.select("A1:C1");
    await hand.press(understood.teach);
    await hand.pane.getByRole("combobox").first().waitFor();
    await album.take(hand, "taught");
    await album.expectWhole(desk.context);
    expect(desk.problems).toEqual([]);
  },
  WALK_MS,
);
