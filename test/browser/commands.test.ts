import type { Page } from "playwright-core";
import type { OpenWorkbench } from "../support/browser";
import { openWorkbench, screenshot } from "../support/browser";

let desk: OpenWorkbench;
afterEach(() => desk.close());

/** The right mouse button on a cell, and the add-in's entry of the manifest. */
async function fromCellMenu(page: Page, cell: string, entry: string): Promise<void> {
  await page.locator(`[data-ref="${cell}"]`).click({ button: "right" });
  await page.getByRole("menuitem", { name: entry, exact: true }).click();
}

const ENTRY = "Перевірити у Звірці";

test("from the menu of a cell the closed pane opens and shows what was found", async () => {
  desk = await openWorkbench();
  const { page, pane } = desk;
  await pane.getByRole("button", { name: "Перевірити", exact: true }).waitFor();
  await page.getByRole("button", { name: "Сховати панель" }).click();
  await page.locator(".wb-pane").waitFor({ state: "hidden" });
  await page.locator('[data-ref="B11"]').click({ button: "right" });
  await page.getByRole("menuitem", { name: ENTRY }).waitFor();
  await screenshot(page, "cell-menu");
  await page.getByRole("menuitem", { name: ENTRY }).click();
  await page.locator(".wb-pane").waitFor();
  await pane.getByRole("button", { name: /PCT-03/ }).waitFor();
  expect(desk.problems).toEqual([]);
});

test("the menu of a row does not have it: it is a cell's", async () => {
  desk = await openWorkbench();
  const { page } = desk;
  await page.locator('.wb-row-header[data-row="2"]').click({ button: "right" });
  await page.getByRole("menuitem", { name: "Вставити рядки" }).waitFor();
  expect(await page.getByRole("menuitem", { name: ENTRY }).count()).toBe(0);
});

test("a failure of a command from the cell is told in the pane", async () => {
  desk = await openWorkbench();
  const { page, pane } = desk;
  await pane.getByRole("button", { name: "Перевірити", exact: true }).waitFor();
  await page.getByRole("button", { name: /^Випробування/ }).click();
  await page.getByRole("menuitemcheckbox", { name: /вводить у клітинку/ }).click();
  await page.keyboard.press("Escape");
  await fromCellMenu(page, "B11", ENTRY);
  await pane
    .getByRole("banner")
    .getByText(/У книзі редагується клітинка\./)
    .waitFor();
  expect(desk.problems).toEqual([]);
});
