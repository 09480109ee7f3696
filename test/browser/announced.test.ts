import { Ear } from "../support/announcements";
import type { OpenWorkbench } from "../support/browser";
import { openWorkbench } from "../support/browser";
import { seedFile } from "./open-file";
import { beginning, Hand } from "./states/hand";

let desk: OpenWorkbench;
afterEach(() => desk.close());

const RESULT = /^(Перевірено|Checked) 2/;

/** What is heard at each step, in the order in which it is. */
type Heard = Readonly<Record<string, readonly string[]>>;

const UKRAINIAN: Heard = {
  check: [
    "Читання книги…",
    "Перевірено 2 таблиці: 8 помилок, 12 зауважень, 1 не вдалося перевірити.",
  ],
  search: ["Показано 5 з 21"],
  "search without a hit": ["Нічого не знайдено."],
  cancel: ["Читання книги…", "Перевірку скасовано. Нічого не змінено."],
  accept: [
    "Прийнято до закриття панелі.",
    "Перевірено 2 таблиці: 8 помилок, 11 зауважень, 1 не вдалося перевірити, 1 прийнято.",
  ],
  "accept another": [
    "Прийнято до закриття панелі.",
    "Перевірено 2 таблиці: 8 помилок, 10 зауважень, 1 не вдалося перевірити, 2 прийнято.",
  ],
  fix: [
    "Запис у книгу…",
    "Виправлено 3 клітинки.",
    "Перевірено 2 таблиці: 4 помилки, 10 зауважень, 1 не вдалося перевірити, 2 прийнято. З минулої перевірки: нових 0, залишилось 17, зникло 4.",
  ],
  undo: [
    "Повернення попередніх значень…",
    "Скасовано: Замінити відсоток формулою (H27).",
    "Перевірено 2 таблиці: 8 помилок, 10 зауважень, 1 не вдалося перевірити, 2 прийнято. З минулої перевірки: нових 4, залишилось 17, зникло 0.",
  ],
  "compute on a protected sheet": [
    "Запис у книгу…",
    "Нічого не записано. Аркуш «9 міс 2018» захищено від змін. Зніміть захист («Рецензування» – «Зняти захист аркуша») і повторіть.",
  ],
  compute: [
    "Запис у книгу…",
    "Обчислено: 42 зміни.",
    "Перевірено 2 таблиці: 4 помилки, 1 попередження, 11 зауважень, 1 не вдалося перевірити, 1 прийнято. З минулої перевірки: нових 2, залишилось 16, зникло 5.",
  ],
  "a cell is changed": ["Книгу змінено після перевірки, тому результати можуть бути застарілими."],
  "check before the export": [
    "Читання книги…",
    "Перевірено 2 таблиці: 3 помилки, 1 попередження, 11 зауважень, 1 не вдалося перевірити, 1 прийнято. З минулої перевірки: нових 0, залишилось 17, зникло 1.",
  ],
  export: ["Читання аркушів…", "Підготовка документа…", "Документ готовий"],
  download: [
    "Файл «Звіт 9 міс 2018 – Ефективна влада. Конкурентне місто – управління звернень та діловодства міської.xlsx» передано браузеру: шукайте його в завантаженнях.",
  ],
  "at the end": [],
};

const ENGLISH: Heard = {
  check: [
    "Reading the workbook…",
    "Checked 2 tables: 8 errors, 12 notes, 1 could not be checked. Since the last check: 6 new, 15 still there, 2 gone.",
  ],
  search: ["Showing 5 of 21"],
  "search without a hit": ["Nothing found."],
  cancel: ["Reading the workbook…", "The check was cancelled. Nothing was changed."],
  accept: [
    "Accepted until the pane is closed.",
    "Checked 2 tables: 8 errors, 11 notes, 1 could not be checked, 1 accepted. Since the last check: 6 new, 15 still there, 2 gone.",
  ],
  "accept another": [
    "Accepted until the pane is closed.",
    "Checked 2 tables: 8 errors, 10 notes, 1 could not be checked, 2 accepted. Since the last check: 6 new, 15 still there, 2 gone.",
  ],
  fix: [
    "Writing to the workbook…",
    "Fixed 3 cells.",
    "Checked 2 tables: 4 errors, 10 notes, 1 could not be checked, 2 accepted. Since the last check: 0 new, 17 still there, 4 gone.",
  ],
  undo: [
    "Putting the earlier values back…",
    "Undone: Put a formula in place of the percent (H27).",
    "Checked 2 tables: 8 errors, 10 notes, 1 could not be checked, 2 accepted. Since the last check: 4 new, 17 still there, 0 gone.",
  ],
  "compute on a protected sheet": [
    "Writing to the workbook…",
    "Nothing was written. The sheet “9 міс 2018” is protected. Unprotect it (Review, Unprotect Sheet) and try again.",
  ],
  compute: [
    "Writing to the workbook…",
    "Computed: 42 changes.",
    "Checked 2 tables: 4 errors, 1 warning, 11 notes, 1 could not be checked, 1 accepted. Since the last check: 2 new, 16 still there, 5 gone.",
  ],
  "a cell is changed": ["The workbook changed after the check, so the results may be out of date."],
  "check before the export": [
    "Reading the workbook…",
    "Checked 2 tables: 3 errors, 1 warning, 11 notes, 1 could not be checked, 1 accepted. Since the last check: 0 new, 17 still there, 1 gone.",
  ],
  export: ["Reading the sheets…", "Preparing the document…", "The document is ready"],
  download: [
    "The file “Звіт 9 міс 2018 – Ефективна влада. Конкурентне місто – управління звернень та діловодства міської.xlsx” was given to the browser: look in the downloads.",
  ],
  "at the end": [],
};

/** A person at the pane who does not see it; what they hear. */
async function walk(hand: Hand, inWorkbench: Hand): Promise<Heard> {
  const { words, pane, page } = hand;
  const { accepting, exporting } = words;
  const ear = new Ear(pane);
  const heard: Record<string, readonly string[]> = {};
  const accept = async (finding: RegExp): Promise<readonly string[]> => {
    await hand.press(finding);
    await hand.press(accepting.offer);
    await pane.getByRole("textbox", { name: accepting.reason }).fill("Так ухвалено.");
    await hand.press(accepting.accept);
    return ear.until(RESULT);
  };

  await hand.checked(/PCT-03/);
  heard["check"] = await ear.until(RESULT);
  const search = pane.getByRole("searchbox");
  await search.fill("PCT");
  heard["search"] = await ear.until(beginning(words.findings.shown(1, 1)));
  await search.fill("щось інше");
  heard["search without a hit"] = await ear.until(beginning(words.findings.none));
  await search.fill("");

  await hand.holdWork();
  await hand.check();
  await hand.reads(beginning(words.status.judging(1, 1)));
  await hand.press(words.cancelCheck);
  heard["cancel"] = await ear.until(/скасовано|cancelled/);
  await hand.letWorkEnd();
  // Closed, it says nothing of before once more: that would be heard with the next step.
  await hand.press(words.close);

  heard["accept"] = await accept(/PCT-02/);
  heard["accept another"] = await accept(/OVR-06/);

  await hand.press(/PCT-03 H27/);
  await hand.press(words.finding.previewFix);
  await hand.press(words.preview.apply);
  heard["fix"] = await ear.until(RESULT);
  await hand.press(words.undo);
  heard["undo"] = await ear.until(RESULT);

  await hand.press(words.jobs.names.compute);
  await hand.onScreen(words.jobs.names.compute);
  await inWorkbench.switchFault("protected-sheet");
  await hand.press(beginning(words.job.apply(2)));
  heard["compute on a protected sheet"] = await ear.until(/захищено|protected/);
  await inWorkbench.switchFault("protected-sheet");
  await hand.press(words.retry);
  heard["compute"] = await ear.until(RESULT);
  await hand.type(20, 7, "68%");
  heard["a cell is changed"] = await ear.until(beginning(words.stale.title));

  await hand.press(words.jobs.export);
  await hand.onScreen(exporting.title);
  heard["check before the export"] = await ear.until(RESULT);
  await hand.press(exporting.makeKnowing);
  heard["export"] = await ear.until(beginning(exporting.made.title));
  const coming = page.waitForEvent("download");
  await hand.press(exporting.made.ways.download);
  await coming;
  heard["download"] = await ear.until(/\.xlsx/);
  await hand.back();
  heard["at the end"] = await ear.sofar();
  return heard;
}

test("a screen reader is told each thing once, in order, in the language of the pane", async () => {
  desk = await openWorkbench({ language: "uk", paneWidth: 320, announcements: true });
  const hand = new Hand(desk, "uk");
  await hand.button(hand.words.check).waitFor();
  expect(await walk(hand, hand)).toEqual(UKRAINIAN);

  // The language is kept, and the next workbook begins in it.
  await hand.press(hand.words.menu.label);
  await hand.pane.getByRole("menuitemradio", { name: "English" }).click();
  expect(await new Ear(hand.pane).until(RESULT)).toEqual([ENGLISH["check before the export"]?.[1]]);
  await hand.open(seedFile("report-2018-9m.xlsx"));
  const english = new Hand({ ...desk, pane: hand.pane }, "en");
  await english.button(english.words.check).waitFor();
  expect(await walk(english, hand)).toEqual(ENGLISH);
  expect(desk.problems).toEqual([]);
});
