import type { Frame, Page } from "playwright-core";
import type { OpenWorkbench, WorkbenchOptions } from "../support/browser";
import { openWorkbench, screenshot } from "../support/browser";
import { overflow, violations } from "../support/pane-looks";
import { saveAndOpen } from "./open-file";

let desk: OpenWorkbench;
afterEach(() => desk.close());

const WORDS = {
  uk: {
    ...{ check: "Перевірити", again: "Перевірити ще раз", done: "Перевірено 2 таблиці" },
    ...{ error: "Помилка", offer: "Прийняти з поясненням" },
    forGood: "назавжди, зберегти у книзі",
    group: "Прийнято з поясненням: 1, з них у самій книзі: 1",
    reason: "План уточнено рішенням сесії від 27.09.2018",
  },
  en: {
    ...{ check: "Check", again: "Check again", done: "Checked 2 tables" },
    ...{ error: "Error", offer: "Accept with a reason" },
    forGood: "for good, saved in the workbook",
    group: "Accepted with a reason: 1, of them in the workbook itself: 1",
    reason: "The session changed the plan on 27 September 2018",
  },
};

type Look = WorkbenchOptions & { readonly language: "uk" | "en" };

async function check(pane: Frame, { language }: Look): Promise<void> {
  const words = WORDS[language];
  await pane.getByRole("button", { name: words.check, exact: true }).click();
  await pane.getByText(words.done, { exact: true }).waitFor();
  // The list comes a moment later, with the words of the rules.
  await pane
    .getByRole("button", { name: /(PCT|TYP)-\d\d/ })
    .first()
    .waitFor();
}

/** Opens the form of the wrong total in H27 and fills it by keyboard, for good. */
async function fillForm(page: Page, pane: Frame, { language }: Look): Promise<void> {
  const words = WORDS[language];
  await pane.getByRole("button", { name: new RegExp(`^${words.error} PCT-03 H27`) }).click();
  await pane.getByRole("button", { name: words.offer }).press("Enter");
  await page.keyboard.type(words.reason);
  await page.keyboard.press("Tab");
  await page.keyboard.press("ArrowDown");
  expect(await pane.getByRole("radio", { name: words.forGood }).isChecked()).toBe(true);
}

/** Fits the pane and breaks no rule of WCAG 2.2 A and AA. */
async function expectFit(page: Page, pane: Frame): Promise<void> {
  expect(await violations(page)).toEqual([]);
  expect(await overflow(pane)).toBeLessThanOrEqual(0);
}

test("accepted for good it outlives an inserted row and the file, returns with new figures, and is taken out when stale", async () => {
  const look: Look = { language: "uk", paneWidth: 320 };
  const words = WORDS.uk;
  desk = await openWorkbench(look);
  const { page, pane } = desk;
  await check(pane, look);
  await fillForm(page, pane, look);
  await page.keyboard.press("Control+Enter");
  await pane.getByText(words.group).waitFor();
  const kept = (): Promise<string> =>
    page.evaluate(() => window.workbench?.book.addinSettings.get("zvirka") ?? "");
  expect(await kept()).toContain(words.reason);

  await page.evaluate(() => window.workbench?.select("A1"));
  await page.locator('.wb-row-header[data-row="0"]').click({ button: "right" });
  await page.getByRole("menuitem", { name: "Вставити рядки" }).click();
  await pane.getByRole("button", { name: words.again }).click();
  await pane.getByText(/^З минулої перевірки: нових 0, залишилось \d+, зникло 0$/).waitFor();
  await pane.getByText(words.group).waitFor();
  expect(await pane.getByRole("button", { name: /^Помилка PCT-03 H28/ }).count()).toBe(0);

  const tomorrow = await saveAndOpen(page);
  await check(tomorrow, look);
  await tomorrow.getByText(words.group).waitFor();
  expect(await tomorrow.getByRole("button", { name: /^Помилка PCT-03 H28/ }).count()).toBe(0);

  const type = (percent: string): Promise<void> =>
    page.evaluate((text) => void window.workbench?.book.activeSheet.enter(27, 7, text), percent);
  await type("55%");
  await tomorrow.getByRole("button", { name: words.again }).click();
  const returned = tomorrow.getByRole("button", { name: /^Помилка PCT-03 H28/ });
  await returned.waitFor();
  expect(await returned.textContent()).toContain("повернулося: цифри змінилися");
  await returned.click();
  await tomorrow.getByText(`Раніше прийнято з поясненням: ${words.reason}`).waitFor();
  await screenshot(page.locator(".wb-pane"), "uk-320-returned");
  await expectFit(page, tomorrow);

  await type("51,25%");
  await tomorrow.getByRole("button", { name: words.again }).click();
  const stale = tomorrow.getByText("Прийнято раніше, але більше не виявлено: 1");
  await stale.click();
  await screenshot(page.locator(".wb-pane"), "uk-320-stale");
  await expectFit(page, tomorrow);
  await tomorrow.getByRole("button", { name: `Прибрати: PCT-03, ${words.reason}` }).click();
  await stale.waitFor({ state: "detached" });
  expect(await kept()).toBe("");
  expect(desk.problems).toEqual([]);
});

const LOOKS: readonly (readonly [string, Look])[] = [
  ["uk-320-light", { language: "uk", paneWidth: 320, colorScheme: "light" }],
  ["uk-450-dark", { language: "uk", paneWidth: 450, colorScheme: "dark" }],
  ["en-320-dark", { language: "en", paneWidth: 320, colorScheme: "dark" }],
  ["uk-320-contrast", { language: "uk", paneWidth: 320, forcedColors: "active" }],
];

test.each(LOOKS)("accepting is accessible and fits, %s", async (name, look) => {
  desk = await openWorkbench(look);
  const { page, pane } = desk;
  const words = WORDS[look.language];
  await check(pane, look);
  await fillForm(page, pane, look);
  await screenshot(page.locator(".wb-pane"), `${name}-accepting`);
  await expectFit(page, pane);
  await page.keyboard.press("Control+Enter");
  await pane.getByText(words.group).click();
  await pane.getByText(words.reason).waitFor();
  await screenshot(page.locator(".wb-pane"), `${name}-accepted`);
  await expectFit(page, pane);
});
