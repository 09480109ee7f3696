import type { Language } from "../../../src/core/texts/format";
import { emptyWorkbook, workbookWithoutTable } from "../../support/bad-files";
import type { SheetSnapshot, WorkbookSnapshot } from "../../../src/core/sheet/snapshot";
import { withCell } from "../../support/small-reports";
import type { OpenWorkbench } from "../../support/browser";
import { savedBook } from "../../support/saved-book";
import { noteBook, soundBook } from "../../taskpane/report-books";
import { fileOf, seedFile } from "../open-file";
import { Album, openForAlbum, WALK_MS } from "./album";
import { beginning, Hand } from "./hand";

/** A sound report, signed and dated, with no measure far behind. */
function wholeBook(): WorkbookSnapshot {
  const { name, sheets } = soundBook();
  const cells: readonly (readonly [number, number, string | number])[] = [
    [3, 6, 30_000],
    [3, 7, 0.6],
    [6, 6, 188_000],
    [6, 7, 0.5697],
    [8, 1, "Начальник відділу"],
    [8, 6, "Лілія СТЕПАНЮК"],
    [9, 1, "10.10.2018"],
  ];
  const whole = (sheet: SheetSnapshot): SheetSnapshot =>
    cells.reduce((now, [row, column, value]) => withCell(now, row, column, { value }), sheet);
  return { name, sheets: sheets.map(whole) };
}

let desk: OpenWorkbench;
afterEach(() => desk.close());

test.each(["uk", "en"] as const)(
  "what is known of a workbook before and after a check, %s",
  async (language: Language) => {
    desk = await openForAlbum(language);
    const album = new Album("checking", language);
    const hand = new Hand(desk, language);
    const { words } = hand;

    await hand.open(fileOf("порожня.xlsx", await emptyWorkbook()));
    await hand.reads(words.fresh.sample);
    await album.take(hand, "first-run");
    await hand.check();
    await hand.reads(words.status.nothingToCheck);
    await album.take(hand, "empty-book");
    await hand.open(fileOf("телефони.xlsx", await workbookWithoutTable()));
    await hand.check();
    await hand.reads(words.status.nothingToCheck);
    await album.take(hand, "no-table");
    await hand.open(fileOf("записка.xlsx", await savedBook(noteBook())));
    await hand.checked(/TXT-01/);
    await album.take(hand, "texts-only");

    await hand.open(seedFile("report-2018-9m.xlsx"));
    await hand.reads(words.fresh.again);
    await album.take(hand, "not-checked");
    await hand.switchFault("endless-sync");
    await hand.check();
    await hand.reads(words.status.reading);
    await album.take(hand, "reading");
    await hand.press(words.cancelCheck);
    await hand.button(words.cancelCheck).waitFor({ state: "detached" });
    await hand.switchFault("endless-sync");
    await album.take(hand, "cancelled");

    await hand.open(fileOf("без вад.xlsx", await savedBook(wholeBook())));
    await hand.holdWork();
    await hand.check();
    await hand.reads(beginning(words.status.judging(1, 1)));
    await album.take(hand, "judging");
    await hand.press(words.cancelCheck);
    await hand.letWorkEnd();
    // A report without fault is laid out as well.
    await hand.press(words.jobs.names.format);
    await hand.press(beginning(words.job.apply(2)));
    await hand.reads(words.clean.title);
    await album.take(hand, "clean");
    await hand.type(2, 7, "95%");
    await hand.reads(words.stale.badge);
    await album.take(hand, "stale");
    await hand.checked(/PCT-01/);
    await hand.reads(beginning(words.accepting.comparison(1, 0, 0)));
    await album.take(hand, "checked-again");
    await album.expectWhole(desk.context);
    expect(desk.problems).toEqual([]);
  },
  WALK_MS,
);
