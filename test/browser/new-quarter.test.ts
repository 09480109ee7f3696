import type { Frame, Page } from "playwright-core";
import type { OpenWorkbench, WorkbenchOptions } from "../support/browser";
import { openWorkbench, screenshot } from "../support/browser";
import { overflow, violations } from "../support/pane-looks";
import { takeBack } from "../support/take-back";
import { sheetNames } from "./stand-in";

let desk: OpenWorkbench;
afterEach(() => desk.close());

async function begin(pane: Frame, menu: string, job: string): Promise<void> {
  await pane.getByRole("button", { name: menu, exact: true }).click();
  await pane.getByRole("menuitem", { name: job, exact: true }).click();
  await pane.getByRole("heading", { level: 1, name: job }).waitFor();
}

const valueAt = (page: Page, sheet: string, row: number, column: number) =>
  page.evaluate(
    ([name, r, c]) => window.workbench?.book.sheetByName(name)?.cell(r, c).value ?? null,
    [sheet, row, column] as const,
  );

test("a person begins the next quarter, sees it, and takes it back", async () => {
  desk = await openWorkbench({ language: "uk", paneWidth: 320 });
  const { page, pane } = desk;
  const before = await sheetNames(page);
  await begin(pane, "Ще", "Новий квартал");
  await pane.getByText("За який період новий звіт?").waitFor();
  await pane.getByRole("radio", { name: /^Так, у прихованому стовпці/ }).check();
  await pane.getByText(/Прихований стовпець K/).waitFor();
  await screenshot(page, "quarter-proposed");
  await pane.getByRole("button", { name: /^Записати/ }).click();
  await pane.getByText("Новий період розпочато.").first().waitFor();
  expect(await sheetNames(page)).toEqual([...before, "2018 рік"]);
  expect(await valueAt(page, "2018 рік", 10, 6)).toBeNull();
  expect(await valueAt(page, "2018 рік", 10, 5)).toBe(180_000);
  expect(await valueAt(page, "9 міс 2018 (виправлено)", 10, 6)).toBe(89_379.95);
  await pane.getByText("Перевірено 3 таблиці", { exact: true }).waitFor();
  await takeBack(pane);
  expect(await sheetNames(page)).toEqual(before);
  expect(desk.problems).toEqual([]);
});

const LOOKS: readonly (readonly [string, WorkbenchOptions, string, string])[] = [
  ["uk-320-light", { language: "uk", paneWidth: 320, colorScheme: "light" }, "Ще", "Новий квартал"],
  ["uk-450-dark", { language: "uk", paneWidth: 450, colorScheme: "dark" }, "Ще", "Новий квартал"],
  ["en-320-dark", { language: "en", paneWidth: 320, colorScheme: "dark" }, "More", "New quarter"],
];

test.each(LOOKS)("its proposal is accessible and fits, %s", async (name, options, menu, job) => {
  desk = await openWorkbench(options);
  const { page, pane } = desk;
  await begin(pane, menu, job);
  await screenshot(page, `quarter-${name}`);
  expect(await violations(page)).toEqual([]);
  expect(await overflow(pane)).toBeLessThanOrEqual(0);
});
