import type { OpenWorkbench, WorkbenchOptions } from "../support/browser";
import { openWorkbench, screenshot } from "../support/browser";
import { overflow, violations } from "../support/pane-looks";

let desk: OpenWorkbench;
afterEach(() => desk.close());

test("by the keyboard alone: check, seek, go from finding to finding and to the cell", async () => {
  desk = await openWorkbench();
  const { page, pane } = desk;
  await pane.getByRole("button", { name: "Перевірити", exact: true }).focus();
  await page.keyboard.press("Enter");
  await pane.getByRole("button", { name: /PCT-03/ }).waitFor();
  await pane.getByRole("searchbox", { name: "Пошук у зауваженнях" }).focus();
  await page.keyboard.type("PCT");
  await pane.getByText(/^Показано \d+ з \d+$/).waitFor();
  const findings = pane.locator("[data-marked] h3 button");
  const shown = await findings.count();
  expect(shown).toBeGreaterThan(1);
  await findings.first().focus();
  await page.keyboard.press("End");
  expect(await findings.last().evaluate((each) => each === document.activeElement)).toBe(true);
  await page.keyboard.press("Enter");
  const words = (await findings.last().textContent()) ?? "";
  const [, cell = "?"] = /[A-Z]{3}-\d\d ([A-Z]+\d+)/.exec(words) ?? [];
  await page.waitForFunction(
    (at) => document.querySelector<HTMLInputElement>("input.wb-name-box")?.value === at,
    cell,
  );
  expect(await findings.last().getAttribute("aria-expanded")).toBe("true");
  // One Escape empties the search, and the check's result stays.
  await pane.getByRole("searchbox", { name: "Пошук у зауваженнях" }).focus();
  await page.keyboard.press("Escape");
  await pane.getByText(/^Показано/).waitFor({ state: "detached" });
  await findings.nth(shown).waitFor({ state: "attached" });
  expect(desk.problems).toEqual([]);
});

test("the ribbon's menu shows in the pane what a job would do", async () => {
  desk = await openWorkbench();
  const { page, pane } = desk;
  await pane.getByRole("button", { name: "Перевірити", exact: true }).waitFor();
  await page.getByRole("button", { name: "Дії з аркушами" }).click();
  await page.getByRole("menuitem", { name: "Обчислити" }).click();
  await pane.getByRole("heading", { level: 1, name: "Обчислити" }).waitFor();
  expect(desk.problems).toEqual([]);
});

test("the protocol is written as a sheet, is no report to the next check, and is taken back", async () => {
  desk = await openWorkbench();
  const { page, pane } = desk;
  const names = () =>
    page.evaluate(() => window.workbench?.book.sheets.map(({ name }) => name) ?? []);
  const before = await names();
  await pane.getByRole("button", { name: "Ще", exact: true }).click();
  await pane.getByRole("menuitem", { name: "Протокол перевірки" }).click();
  await pane.getByRole("button", { name: /^Записати/ }).click();
  await pane.getByText("Протокол складено.").first().waitFor();
  expect(await names()).toEqual([...before, "Протокол перевірки"]);
  await pane.getByText("Перевірено 2 таблиці", { exact: true }).waitFor();
  await page.getByRole("tab", { name: "Протокол перевірки" }).click();
  await pane.locator("[data-sheet-state=own]").waitFor();
  await screenshot(page, "protocol");
  await pane
    .getByRole("button", { name: /^Скасувати/ })
    .first()
    .click();
  await pane
    .getByText(/^Скасовано/)
    .first()
    .waitFor();
  expect(await names()).toEqual(before);
  expect(desk.problems).toEqual([]);
});

const LOOKS: readonly (readonly [string, WorkbenchOptions])[] = [
  ["uk-320-light", { language: "uk", paneWidth: 320, colorScheme: "light" }],
  ["uk-450-dark", { language: "uk", paneWidth: 450, colorScheme: "dark" }],
  ["en-320-contrast", { language: "en", paneWidth: 320, forcedColors: "active" }],
];

test.each(LOOKS)(
  "sheets, picked, filtered and grouped findings are accessible, %s",
  async (name, options) => {
    desk = await openWorkbench(options);
    const { page, pane } = desk;
    const look = async (state: string): Promise<void> => {
      await screenshot(page, `findings-${name}-${state}`);
      expect(await violations(page)).toEqual([]);
      expect(await overflow(pane)).toBeLessThanOrEqual(0);
    };
    await pane.getByRole("button", { name: /^(Перевірити|Check)$/ }).click();
    await pane.getByRole("button", { name: /PCT-03/ }).waitFor();
    await pane.getByRole("button", { name: /^(Усі аркуші|All sheets)/ }).click();
    await look("1-sheets");
    await pane.getByRole("button", { name: /^(Вибрати кілька|Pick several)$/ }).click();
    await pane.getByRole("checkbox").first().check();
    await pane.getByRole("combobox", { name: /^(Групувати|Group)$/ }).selectOption("rule");
    await look("2-picked-by-rule");
    await pane.getByRole("combobox", { name: /^(Групувати|Group)$/ }).selectOption("severity");
    await pane
      .getByRole("group", { name: /^(Показати лише|Show only)$/ })
      .getByRole("button")
      .first()
      .click();
    await look("3-filtered-by-severity");
    await pane.getByRole("button", { name: /^(Ще|More)$/ }).click();
    await pane.getByRole("menuitem").first().waitFor();
    await screenshot(page, `findings-${name}-4-menu`);
    // What the open menu half covers cannot be pressed, and is measured as far as it is seen.
    const found = await violations(page);
    expect(found.filter((each) => !each.startsWith("target-size"))).toEqual([]);
    expect(await overflow(pane)).toBeLessThanOrEqual(0);
    expect(desk.problems).toEqual([]);
  },
);

test.each(LOOKS)(
  "a rule's page is read in the pane and left by Escape, %s",
  async (name, options) => {
    desk = await openWorkbench(options);
    const { page, pane } = desk;
    await pane.getByRole("button", { name: /^(Перевірити|Check)$/ }).click();
    await pane.getByRole("button", { name: /PCT-03/ }).click();
    const opener = pane.getByRole("button", {
      name: /^(Докладніше про правило|More about the rule)$/,
    });
    await opener.focus();
    await page.keyboard.press("Enter");
    await pane.getByRole("heading", { level: 1, name: /^PCT-03\. / }).waitFor();
    await pane.getByRole("region", { name: /^(Неправильно|Incorrect)$/ }).waitFor();
    await screenshot(page, `rule-page-${name}`);
    expect(await violations(page)).toEqual([]);
    expect(await overflow(pane)).toBeLessThanOrEqual(0);
    await page.keyboard.press("Escape");
    await opener.waitFor();
    expect(await opener.evaluate((each) => each === document.activeElement)).toBe(true);
    expect(desk.problems).toEqual([]);
  },
);
