import type { Frame, Page } from "playwright-core";
import type { OpenWorkbench, WorkbenchOptions } from "../support/browser";
import { openWorkbench, screenshot } from "../support/browser";
import { cutTexts, narrowTo, overflow, smallTargets } from "../support/pane-looks";

let desk: OpenWorkbench;
afterEach(() => desk.close());

/** Walks through what the pane shows, and looks at each. */
async function walk(
  page: Page,
  pane: Frame,
  look: (state: string) => Promise<void>,
): Promise<void> {
  const press = (name: string | RegExp): Promise<void> =>
    pane
      .getByRole("button", typeof name === "string" ? { name, exact: true } : { name })
      .first()
      .click();
  const leave = async (): Promise<void> => {
    await page.keyboard.press("Escape");
    await pane.getByRole("button", { name: "Обчислити" }).waitFor();
  };
  await pane.getByRole("button", { name: "Спробувати на зразку" }).waitFor();
  await look("1-first-run");
  await press("Перевірити");
  await pane.getByRole("button", { name: /PCT-03/ }).waitFor();
  await look("2-found");
  await press(/PCT-03/);
  await press("Прийняти з поясненням");
  await look("3-unfolded");
  await press("Переглянути виправлення");
  await pane.getByRole("heading", { level: 1, name: "Перегляд змін" }).waitFor();
  await look("4-preview");
  await leave();
  await press(/^Усі аркуші/);
  await press("Вибрати кілька");
  await look("5-sheets-picking");
  await press("Обчислити");
  await pane.getByRole("heading", { level: 1, name: "Обчислити" }).waitFor();
  await look("6-compute");
  await leave();
  await press("Експортувати");
  await pane.getByRole("heading", { level: 1, name: "Експортувати" }).waitFor();
  await look("7-export");
  await leave();
  await press("Налаштування та відомості");
  await pane.getByRole("menuitem", { name: "Налаштування перевірки" }).waitFor();
  await look("8-menu");
  await pane.getByRole("menuitem", { name: "Налаштування перевірки" }).click();
  await pane.getByRole("heading", { level: 1, name: "Налаштування перевірки" }).waitFor();
  await press("Правила");
  await look("9-settings");
}

/** 320 pixels at 200 % have the room of 160. */
const ZOOMED: readonly number[] = [160, 225];

test.each(ZOOMED)(
  "zoomed in to a width of %d nothing is cut off nor beyond the edge",
  async (width) => {
    desk = await openWorkbench({ language: "uk", paneWidth: 320 });
    const { page, pane } = desk;
    await narrowTo(page, pane, width);
    const poor: string[] = [];
    await walk(page, pane, async (state) => {
      await screenshot(page.locator(".wb-pane"), `zoom-${String(width)}-${state}`);
      if ((await overflow(pane)) > 0) poor.push(`${state}: moves sideways`);
      poor.push(...(await cutTexts(pane)).map((each) => `${state}: ${each}`));
    });
    expect(poor).toEqual([]);
  },
);

const POINTERS: readonly (readonly [string, number, WorkbenchOptions])[] = [
  ["a mouse", 24, {}],
  ["a finger", 32, { touch: true }],
];

test.each(POINTERS)("%s hits everything that can be pressed", async (name, least, options) => {
  desk = await openWorkbench({ language: "uk", paneWidth: 320, ...options });
  const { page, pane } = desk;
  const poor: string[] = [];
  await walk(page, pane, async (state) => {
    await screenshot(page.locator(".wb-pane"), `${name.replace("a ", "")}-${state}`);
    poor.push(...(await smallTargets(pane, least)).map((each) => `${state}: ${each}`));
    if ((await overflow(pane)) > 0) poor.push(`${state}: moves sideways`);
  });
  expect([...new Set(poor)]).toEqual([]);
});
