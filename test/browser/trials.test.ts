import type { Frame, Page } from "playwright-core";
import type { OpenWorkbench } from "../support/browser";
import { openWorkbench, paneOf, screenshot } from "../support/browser";
import { shownCells, switchTrial } from "./stand-in";

let desk: OpenWorkbench;

afterEach(() => desk.close());

async function openMenu(page: Page): Promise<void> {
  await page.getByRole("button", { name: /^Випробування/ }).click();
}

/** Switches a fault as a person does. */
async function switchOn(page: Page, fault: RegExp): Promise<void> {
  await switchTrial(page, fault);
  await page.getByRole("button", { name: "Випробування (1)" }).waitFor();
}

async function check(pane: Frame): Promise<void> {
  await pane.getByRole("button", { name: "Перевірити", exact: true }).click();
}

async function checked(pane: Frame): Promise<void> {
  await pane.getByText("Перевірено 2 таблиці", { exact: true }).waitFor();
}

async function applySafeFixes(pane: Frame): Promise<void> {
  await pane.getByRole("button", { name: /^Виправити все безпечне/ }).click();
  await pane.getByRole("button", { name: "Застосувати" }).click();
}

test.each([
  [/Аркуші захищено/, /Аркуш «.+» захищено від змін\./],
  [/Увімкнено фільтр/, /увімкнено фільтр, через який запис потрапив би не в ті рядки/],
  [/4 КБ/, /Змін забагато, щоб записати їх за один раз\./],
  [/лише для читання/, /Книгу відкрито лише для читання\./],
  [/не може скасовувати/, /Excel не може зробити ці зміни так, щоб їх можна було скасувати/],
])("%s: applying says why nothing was written, and nothing was", async (fault, sentence) => {
  desk = await openWorkbench();
  const { page, pane } = desk;
  await check(pane);
  await checked(pane);
  const before = await shownCells(page);
  await switchOn(page, fault);
  await applySafeFixes(pane);
  await pane.getByText(sentence).first().waitFor();
  expect(await shownCells(page)).toBe(before);
});

test("a co-author is faster: the pane names the cell, and only the co-author has written", async () => {
  desk = await openWorkbench();
  const { page, pane } = desk;
  await check(pane);
  await checked(pane);
  const before = (await shownCells(page)).split("|");
  await switchOn(page, /Співавтор/);
  await applySafeFixes(pane);
  await pane
    .getByText(/Після перевірки змінилися клітинки/)
    .first()
    .waitFor();
  const after = (await shownCells(page)).split("|");
  expect(after.filter((text, index) => text !== before[index])).toEqual(["змінив співавтор"]);
});

test("a change that Excel does not tell of does not make the result stale, yet stops the fix", async () => {
  desk = await openWorkbench();
  const { page, pane } = desk;
  await check(pane);
  await checked(pane);
  await switchOn(page, /не сповіщає/);
  // A figure that is text: one of the safe fixes would make a number of it.
  await page.evaluate(() => window.workbench?.book.activeSheet.enter(10, 6, "7"));
  expect(await pane.getByText("Застаріло").count()).toBe(0);
  await applySafeFixes(pane);
  await pane
    .getByText(/Після перевірки змінилися клітинки G11/)
    .first()
    .waitFor();
  expect(await page.evaluate(() => window.workbench?.text("G11"))).toBe("7");
});

test("while somebody types the check says so, and works when they have finished", async () => {
  desk = await openWorkbench();
  const { page, pane } = desk;
  await switchOn(page, /вводить у клітинку/);
  await check(pane);
  await pane
    .getByText(/У книзі редагується клітинка\./)
    .first()
    .waitFor();
  await screenshot(page, "trial-cell-edit");
  await openMenu(page);
  await screenshot(page, "trial-menu");
  await page.getByRole("menuitemcheckbox", { name: /вводить у клітинку/ }).click();
  await page.keyboard.press("Escape");
  await pane
    .getByRole("button", { name: /^Перевірити/ })
    .first()
    .click();
  await checked(pane);
});

test("more merged cells than Excel tells at once do not keep from checking", async () => {
  desk = await openWorkbench();
  const { page, pane } = desk;
  await switchOn(page, /об’єднаних клітинок/);
  await check(pane);
  await checked(pane);
});

describe("which Excel", () => {
  const offers = (pane: Frame): Promise<boolean[]> =>
    pane.evaluate(() =>
      ["1.14", "1.17", "1.20"].map((version) =>
        Office.context.requirements.isSetSupported("ExcelApi", version),
      ),
    );

  test("?host=1.20 is what Office.js tells the pane, and the pane works there", async () => {
    desk = await openWorkbench({ excel: "1.20" });
    const { pane } = desk;
    await pane.getByRole("button", { name: "Перевірити", exact: true }).waitFor();
    expect(await offers(pane)).toEqual([true, true, true]);
    await check(pane);
    await checked(pane);
    await applySafeFixes(pane);
    await pane
      .getByText(/Виправлено \d+\s/)
      .first()
      .waitFor();
    expect(desk.problems).toEqual([]);
  });

  test("another Excel of the menu starts the pane anew in it", async () => {
    desk = await openWorkbench();
    const { page } = desk;
    const old = desk.pane;
    await old.getByRole("button", { name: "Перевірити", exact: true }).waitFor();
    expect(await offers(old)).toEqual([true, false, false]);
    await openMenu(page);
    await page.getByRole("menuitemradio", { name: /1\.17/ }).click();
    await page.keyboard.press("Escape");
    await page.waitForFunction(() => document.querySelectorAll("iframe").length === 1);
    const fresh = await paneOf(page);
    await fresh.getByRole("button", { name: "Перевірити", exact: true }).waitFor();
    expect(await offers(fresh)).toEqual([true, true, false]);
  });
});

describe("rows of the sheet, with the right mouse button on their headings", () => {
  const names = (page: Page): Promise<(string | undefined)[]> =>
    page.evaluate(() => ["A9", "A10", "A11"].map((at) => window.workbench?.text(at)));

  test("come and go with undo, and formulas below follow", async () => {
    desk = await openWorkbench();
    const { page } = desk;
    const heading = page.locator('.wb-row-header[data-row="9"]');
    const before = await names(page);
    await page.evaluate(() => window.workbench?.book.activeSheet.enter(8, 20, "=A10&A11"));
    const joined = await page.evaluate(() => window.workbench?.text("U9"));
    await heading.click({ button: "right" });
    await page.getByRole("menuitem", { name: "Вставити рядки" }).click();
    await page.waitForFunction(() => window.workbench?.text("A10") === "");
    expect(await names(page)).toEqual([before[0], "", before[1]]);
    expect(await page.evaluate(() => window.workbench?.text("U9"))).toBe(joined);
    await screenshot(page, "row-inserted");
    await heading.click({ button: "right" });
    await page.getByRole("menuitem", { name: "Видалити рядки" }).click();
    await page.waitForFunction(() => window.workbench?.text("A10") !== "");
    expect(await names(page)).toEqual(before);
    await page.getByRole("button", { name: "Скасувати" }).click();
    expect(await names(page)).toEqual([before[0], "", before[1]]);
  });
});
