import { readFileSync } from "node:fs";
import type { Language } from "../../../src/core/texts/format";
import { encryptedWorkbook } from "../../support/bad-files";
import type { OpenWorkbench } from "../../support/browser";
import type { FileToPick } from "../open-file";
import { fileOf, seedFile } from "../open-file";
import { Album, openForAlbum, WALK_MS } from "./album";
import { beginning, Hand } from "./hand";

let desk: OpenWorkbench;
afterEach(() => desk.close());

const FILES: readonly FileToPick[] = [
  seedFile("report-2018-9m.xlsx"),
  seedFile("report-2022-9m.xlsx"),
  fileOf("пароль.xlsx", encryptedWorkbook()),
  fileOf("дуже-довга-назва-файлу-без-жодного-проміжку-від-виконавця.xlsx", Buffer.from("ні")),
];

/** The list of remarks as a person gets it from the export. */
async function remarks(hand: Hand): Promise<FileToPick> {
  const { exporting, findings } = hand.words;
  await hand.checked(/PCT-03/);
  await hand.press(exporting.remarks.offer);
  await hand.pane.locator('input[type=radio][value="remarks-xlsx"]').check();
  await hand.press(new RegExp(`^(${exporting.make}|${exporting.makeKnowing})$`));
  await hand.reads(exporting.made.title);
  const coming = hand.page.waitForEvent("download");
  await hand.press(exporting.made.ways.download);
  const bytes = readFileSync(await (await coming).path());
  await hand.back();
  await hand.button(findings.pick).waitFor();
  return fileOf("лист.xlsx", bytes);
}

test.each(["uk", "en"] as const)(
  "deadlines, answers and many files, %s",
  async (language: Language) => {
    desk = await openForAlbum(language);
    const album = new Album("files", language);
    const hand = new Hand(desk, language);
    const { words, page, pane } = hand;
    const { answers, deadlines, files } = words;
    await page.clock.setFixedTime(new Date("2018-10-12T09:00:00Z"));
    const list = await remarks(hand);

    await hand.choose(words.jobs.more, deadlines.title);
    await album.take(hand, "deadlines");
    const calendar = page.waitForEvent("download");
    await hand.press(deadlines.download);
    await calendar;
    await album.take(hand, "deadlines-told");
    await hand.back();
    await hand.choose(words.jobs.more, answers.title);
    await album.take(hand, "answers-waiting");
    await hand.pick([fileOf("інше.xlsx", Buffer.from("не книга"))]);
    await pane.locator("section .fui-MessageBar").waitFor();
    await album.take(hand, "answers-refused");
    await hand.pick([list]);
    await hand.reads(answers.file("лист.xlsx"));
    await album.take(hand, "answers-read");
    await hand.back();

    await hand.choose(words.jobs.more, files.title);
    await album.take(hand, "many-waiting");
    await pane
      .locator('section input[type="file"][multiple]')
      .first()
      .setInputFiles([...FILES]);
    const check = beginning(files.check(4));
    await hand.button(check).waitFor();
    await album.take(hand, "many-picked");
    await hand.holdWork();
    await hand.press(check);
    await hand.button(files.stop).waitFor();
    await album.take(hand, "many-checking");
    await hand.press(files.stop);
    await hand.letWorkEnd();
    await hand.reads(beginning(files.stopped(0, 4)));
    await album.take(hand, "many-stopped");
    await hand.press(check);
    await pane.locator('[data-file-state="failed"]').nth(1).waitFor();
    await hand.button(files.remarks.title).waitFor();
    await album.take(hand, "many-done");
    await hand.press(files.remarks.title);
    await album.take(hand, "many-remarks");
    await hand.press(beginning(files.remarks.make(2)));
    await hand.button(files.remarks.zip).waitFor();
    await album.take(hand, "many-remarks-made");
    await hand.press(/^report-2018-9m\.xlsx/);
    await hand.press(/PCT-03 H27/);
    await album.take(hand, "many-one");
    await album.expectWhole(desk.context);
    expect(desk.problems).toEqual([]);
  },
  WALK_MS,
);
