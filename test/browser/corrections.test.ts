import type { Frame } from "playwright-core";
import type { OpenWorkbench } from "../support/browser";
import { openWorkbench, screenshot } from "../support/browser";
import { enterPane, press } from "../support/by-keyboard";
import { overflow, violations } from "../support/pane-looks";
import { saveAndOpen } from "./open-file";

let desk: OpenWorkbench;
afterEach(() => desk.close());

/** Checks and unfolds what was understood of the first table. */
async function understood(pane: Frame): Promise<void> {
  await pane.getByRole("button", { name: "Перевірити", exact: true }).click();
  await pane.getByText("Перевірено 2 таблиці", { exact: true }).waitFor();
  const title = pane.getByRole("button", { name: /^Що зрозуміло/ }).first();
  if ((await title.getAttribute("aria-expanded")) === "false") await title.click();
}

/** Waits until column I is taken for this, as a person reads it. */
async function meaningOfI(pane: Frame, meaning: string): Promise<void> {
  await pane.waitForFunction((words) => {
    const list = document.querySelector("select[aria-label^='Зміст графи I']");
    return list instanceof HTMLSelectElement && list.selectedOptions[0]?.text === words;
  }, meaning);
}

test("a column is corrected in a narrow pane, kept in the file, and taken back", async () => {
  desk = await openWorkbench({ language: "uk", paneWidth: 320 });
  const { page, pane } = desk;
  await understood(pane);
  await meaningOfI(pane, "Інформація про виконання");

  await pane.getByRole("button", { name: "Виділити графу I" }).first().click();
  await page.waitForFunction(() => window.workbench?.book.selection.left === 8);
  const selection = await page.evaluate(() => window.workbench?.book.selection);
  expect(selection).toMatchObject({ left: 8, right: 8 });
  expect(Number(selection?.bottom)).toBeGreaterThan(Number(selection?.top));

  const list = pane.getByRole("combobox", { name: /^Зміст графи I/ }).first();
  await list.selectOption("none");
  await pane.getByText(/У книгу ще не записано/).waitFor();
  await meaningOfI(pane, "Не використовувати");
  await screenshot(page, "uk-320-corrected");
  expect(await violations(page)).toEqual([]);
  expect(await overflow(pane)).toBeLessThanOrEqual(0);

  await pane.getByRole("button", { name: "Зберегти у книзі" }).click();
  await pane.getByText(/Записано в книгу\./).waitFor();

  const tomorrow = await saveAndOpen(page);
  await understood(tomorrow);
  await meaningOfI(tomorrow, "Не використовувати");
  await tomorrow.getByRole("button", { name: "Прибрати уточнення таблиці" }).first().click();
  await tomorrow.getByText(/У книзі лишилися попередні уточнення/).waitFor();
  await meaningOfI(tomorrow, "Інформація про виконання");
  await tomorrow.getByRole("button", { name: "Прибрати і з книги" }).click();
  await tomorrow
    .getByText(/^Уточнення прибрано з книги/)
    .first()
    .waitFor();

  const later = await saveAndOpen(page);
  await understood(later);
  await meaningOfI(later, "Інформація про виконання");
  expect(desk.problems).toEqual([]);
});

test("by keyboard alone: unfold, move to the lists, choose", async () => {
  desk = await openWorkbench({ language: "uk", paneWidth: 320 });
  const { page, pane } = desk;
  await pane.getByRole("button", { name: "Перевірити", exact: true }).waitFor();
  await enterPane(page, pane);
  await press(page, pane, "Перевірити");
  await pane.getByText("Перевірено 2 таблиці", { exact: true }).waitFor();
  await press(page, pane, /^Що зрозуміло/);
  for (const label of ["Що це за таблиця", "Період", "Одиниця виміру сум"]) {
    await page.keyboard.press("Tab");
    const focused = await pane.evaluate(() => {
      const list = document.activeElement;
      return list instanceof HTMLSelectElement ? (list.labels[0]?.textContent ?? "") : "";
    });
    expect(focused).toBe(label);
  }
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Tab");
  await pane.getByText("За вашим уточненням.").waitFor();
});
