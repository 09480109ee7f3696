import type { Frame, Page } from "playwright-core";
import { workbookWithoutTable } from "../support/bad-files";
import type { OpenWorkbench } from "../support/browser";
import { openWorkbench, screenshot } from "../support/browser";
import { fileOf, openFromMenu, openInExcel } from "./open-file";
import { shownCells, switchTrial, wholeBook } from "./stand-in";

const ENTRY = "Перевірити у Звірці";

let desk: OpenWorkbench;

async function openAnew(): Promise<void> {
  desk = await openWorkbench({ paneWidth: 320 });
  await desk.pane.getByRole("button", { name: "Перевірити", exact: true }).waitFor();
}

async function hidePane(page: Page): Promise<void> {
  await page.getByRole("button", { name: "Сховати панель" }).click();
  await page.locator(".wb-pane").waitFor({ state: "hidden" });
}

/** The right mouse button on a cell, and the add-in's entry of the manifest. */
async function fromCellMenu(page: Page): Promise<void> {
  await page.locator('[data-ref="B11"]').click({ button: "right" });
  await page.getByRole("menuitem", { name: ENTRY, exact: true }).click();
}

/** The ribbon's own button. */
async function fromRibbon(page: Page): Promise<void> {
  await page.getByRole("toolbar").getByRole("button", { name: "Перевірити" }).click();
}

/** An entry of the ribbon's menu. */
async function fromRibbonMenu(page: Page, entry: string): Promise<void> {
  await page.getByRole("toolbar").getByRole("button", { name: "Дії з аркушами" }).click();
  await page.getByRole("menuitem", { name: entry, exact: true }).click();
}

const toldOfEditing = (pane: Frame) =>
  pane.getByRole("banner").locator(".fui-MessageBar", {
    hasText: /Дію не виконано\. У книзі редагується клітинка\. Завершіть уведення/,
  });

const jobScreen = (pane: Frame, name: string) =>
  pane.getByRole("heading", { level: 1, name, exact: true });

/** A command with the pane closed, what it proposes is written, and that is refused in these words. */
async function refused(job: string, sentences: RegExp): Promise<void> {
  const { page, pane } = desk;
  await hidePane(page);
  await fromRibbonMenu(page, job);
  await jobScreen(pane, job).waitFor();
  await pane.getByRole("button", { name: /^(Записати|Зняти$)/ }).click();
  await pane.locator(".fui-MessageBar", { hasText: sentences }).waitFor();
}

describe("with the pane closed", () => {
  beforeAll(openAnew);
  afterAll(() => desk.close());
  afterEach(() => expect(desk.problems).toEqual([]));

  test("a check from the menu of a cell opens it on what was found", async () => {
    const { page, pane } = desk;
    await hidePane(page);
    await page.locator('[data-ref="B11"]').click({ button: "right" });
    await page.getByRole("menuitem", { name: ENTRY }).waitFor();
    await screenshot(page, "cell-menu");
    await page.keyboard.press("Escape");
    await fromCellMenu(page);
    await page.locator(".wb-pane").waitFor();
    await pane.getByRole("button", { name: /PCT-03/ }).waitFor();
  });

  test("a check from the ribbon opens it on what was found", async () => {
    const { page, pane } = desk;
    await page.evaluate(() => window.workbench?.book.activeSheet.enter(20, 7, "68%"));
    await pane.getByText("Застаріло").waitFor();
    await hidePane(page);
    await fromRibbon(page);
    await page.locator(".wb-pane").waitFor();
    await pane.getByText("Застаріло").waitFor({ state: "detached" });
    await pane.getByRole("button", { name: /PCT-03/ }).waitFor();
  });

  test.each(["Обчислити", "Оформити"])(
    "«%s» opens it on what would be written, and nothing is written yet",
    async (job) => {
      const { page, pane } = desk;
      const before = await shownCells(page);
      await hidePane(page);
      await fromRibbonMenu(page, job);
      await page.locator(".wb-pane").waitFor();
      await jobScreen(pane, job).waitFor();
      await pane.getByRole("button", { name: /^Записати/ }).waitFor();
      await screenshot(page, `command-${job}`);
      expect(await shownCells(page)).toBe(before);
    },
  );

  test("«Зняти позначки» where nothing is marked says so, and offers nothing to write", async () => {
    const { page, pane } = desk;
    await hidePane(page);
    await fromRibbonMenu(page, "Зняти позначки");
    await page.locator(".wb-pane").waitFor();
    await jobScreen(pane, "Зняти позначки").waitFor();
    await pane.getByText("Позначок Звірки в книзі немає: знімати нічого.").waitFor();
    await screenshot(page, "command-Зняти позначки");
    expect(await pane.getByRole("button", { name: /^(Записати|Зняти$)/ }).count()).toBe(0);
    await pane.getByRole("button", { name: "Закрити" }).last().click();
    await jobScreen(pane, "Зняти позначки").waitFor({ state: "detached" });
  });

  const PROTECTED = /Нічого не записано\. Аркуш «.+» захищено від змін\. Зніміть захист/;
  const FILTERED = /Нічого не записано\. На аркуші «.+» увімкнено фільтр.+ Очистьте фільтр/;
  const READ_ONLY = /Нічого не записано\. Книгу відкрито лише для читання\. Увімкніть/;

  test.each([
    ["Обчислити", /Аркуші захищено/, PROTECTED],
    ["Обчислити", /Увімкнено фільтр/, FILTERED],
    ["Обчислити", /лише для читання/, READ_ONLY],
    ["Оформити", /Аркуші захищено/, PROTECTED],
    ["Оформити", /Увімкнено фільтр/, FILTERED],
    ["Оформити", /лише для читання/, READ_ONLY],
  ])("«%s», %s: the failure is seen, and nothing was written", async (job, fault, sentences) => {
    const { page } = desk;
    const before = await wholeBook(page);
    await switchTrial(page, fault);
    await refused(job, sentences);
    await screenshot(page, `command-${job}-refused-${fault.source}`);
    expect(await wholeBook(page)).toEqual(before);
    await switchTrial(page, fault);
  });

  test("«Зняти позначки» of marked sheets: refused where they are protected or only read, done under a filter too", async () => {
    const { page, pane } = desk;
    const unmarked = await wholeBook(page);
    // What was refused before still lies over the menu.
    await pane.getByRole("button", { name: "Не записувати" }).click();
    await openFromMenu(pane, "Позначити");
    await pane.getByRole("button", { name: /^Записати/ }).click();
    await pane.getByText("Позначки поставлено.").first().waitFor();
    const marked = await wholeBook(page);
    expect(marked).not.toEqual(unmarked);
    for (const [fault, sentences] of [
      [/Аркуші захищено/, PROTECTED],
      [/лише для читання/, READ_ONLY],
    ] as const) {
      await switchTrial(page, fault);
      await refused("Зняти позначки", sentences);
      await screenshot(page, `command-clear-refused-${fault.source}`);
      expect(await wholeBook(page)).toEqual(marked);
      await switchTrial(page, fault);
    }
    // Marks belong to a sheet and not to its rows: which of them are seen does not matter.
    await switchTrial(page, /Увімкнено фільтр/);
    await hidePane(page);
    await fromRibbonMenu(page, "Зняти позначки");
    await pane.getByRole("button", { name: "Зняти", exact: true }).click();
    await pane.getByText("Позначки знято.").first().waitFor();
    await switchTrial(page, /Увімкнено фільтр/);
    expect(await wholeBook(page)).toEqual(unmarked);
  });

  test("where Excel does not let it open while somebody types, it opens with the job afterwards", async () => {
    const { page, pane } = desk;
    await switchTrial(page, /вводить у клітинку/);
    await hidePane(page);
    await fromRibbonMenu(page, "Оформити");
    await switchTrial(page, /вводить у клітинку/);
    await page.locator(".wb-pane").waitFor();
    await jobScreen(pane, "Оформити").waitFor();
  });

  test.each([
    ["Перевірити", fromRibbon],
    ["Обчислити", (page: Page) => fromRibbonMenu(page, "Обчислити")],
    ["Оформити", (page: Page) => fromRibbonMenu(page, "Оформити")],
    ["Зняти позначки", (page: Page) => fromRibbonMenu(page, "Зняти позначки")],
  ])("«%s» in a workbook without a report says that there is none", async (name, run) => {
    const { page } = desk;
    const file = fileOf(`телефони, ${name}.xlsx`, await workbookWithoutTable());
    const pane = await openInExcel(page, file, "leave");
    await pane.getByRole("button", { name: "Перевірити", exact: true }).waitFor();
    await hidePane(page);
    await run(page);
    await page.locator(".wb-pane").waitFor();
    await pane.getByRole("heading", { name: /немає таблиці звіту/ }).waitFor();
    await pane.getByText(/«Річний обсяг фінансування»/).waitFor();
  });
});

describe("with something else in the open pane", () => {
  beforeAll(openAnew);
  afterAll(() => desk.close());
  afterEach(() => expect(desk.problems).toEqual([]));

  test("the menu of a row has no entry: it is a cell's", async () => {
    const { page } = desk;
    await page.locator('.wb-row-header[data-row="2"]').click({ button: "right" });
    await page.getByRole("menuitem", { name: "Вставити рядки" }).waitFor();
    expect(await page.getByRole("menuitem", { name: ENTRY }).count()).toBe(0);
    await page.keyboard.press("Escape");
  });

  test("while a cell is edited a command says so, and is carried out afterwards", async () => {
    const { page, pane } = desk;
    await switchTrial(page, /вводить у клітинку/);
    await fromCellMenu(page);
    await toldOfEditing(pane).getByRole("button", { name: "Перевірити ще раз" }).waitFor();
    await screenshot(page, "command-while-editing");
    await switchTrial(page, /вводить у клітинку/);
    await pane.getByRole("button", { name: /PCT-03/ }).waitFor();
  });

  test("a job whose check cannot read the workbook is tried again, and not its check alone", async () => {
    const { page, pane } = desk;
    await page.evaluate(() => window.workbench?.book.activeSheet.enter(20, 7, "67%"));
    await pane.getByText("Застаріло").waitFor();
    await switchTrial(page, /вводить у клітинку/);
    await pane.getByRole("button", { name: "Обчислити", exact: true }).click();
    const again = toldOfEditing(pane).getByRole("button", { name: "Повторити" });
    await again.waitFor();
    await switchTrial(page, /вводить у клітинку/);
    await again.click();
    await jobScreen(pane, "Обчислити").waitFor();
  });

  test("a command comes before what lay over the findings", async () => {
    const { page, pane } = desk;
    await fromRibbonMenu(page, "Оформити");
    await jobScreen(pane, "Оформити").waitFor();
    expect(await pane.locator("section > div > h1:visible").allTextContents()).toEqual([
      "Оформити",
    ]);
    await fromRibbon(page);
    await pane.getByRole("button", { name: /PCT-03/ }).waitFor();
    expect(await pane.locator("section > div > h1:visible").count()).toBe(0);
    await pane.getByRole("button", { name: "Налаштування та відомості" }).click();
    await pane.getByRole("menuitem", { name: "Про Звірку та дані" }).click();
    await jobScreen(pane, "Про Звірку").waitFor();
    await fromCellMenu(page);
    await jobScreen(pane, "Про Звірку").waitFor({ state: "detached" });
    await pane.getByRole("button", { name: /PCT-03/ }).waitFor();
  });
});
