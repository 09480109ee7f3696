import type { Frame, Page } from "playwright-core";
import type { OpenWorkbench, WorkbenchOptions } from "../support/browser";
import { openWorkbench, screenshot } from "../support/browser";
import { indicatorsBook } from "../support/indicators-report";
import { overflow, violations } from "../support/pane-looks";
import { takeBack } from "../support/take-back";
import { fileOf, openInExcel } from "./open-file";
import { sheetNames } from "./stand-in";

let desk: OpenWorkbench;
afterEach(() => desk.close());

const heading = (pane: Frame, name: string) => pane.getByRole("heading", { level: 1, name });

/** By its own button, or out of the menu of those without one. */
async function open(pane: Frame, job: string): Promise<void> {
  await pane.getByRole("button", { name: /^(Обчислити|Compute)$/ }).waitFor();
  const own = pane.getByRole("button", { name: job, exact: true });
  if (await own.isVisible()) await own.click();
  else {
    await pane.getByRole("button", { name: /^(Ще|More)$/ }).click();
    await pane.getByRole("menuitem", { name: job, exact: true }).click();
  }
  await heading(pane, job).waitFor();
}

const formulaAt = (page: Page, row: number, column: number) =>
  page.evaluate(
    ([r, c]) => window.workbench?.book.activeSheet.cell(r ?? 0, c ?? 0).formula ?? null,
    [row, column],
  );

/** Conditional formats of all sheets together. */
const formats = (page: Page) =>
  page.evaluate(() =>
    (window.workbench?.book.sheets ?? []).reduce(
      (sum, { features }) => sum + features.conditionalFormats.all.length,
      0,
    ),
  );

test("indicators are computed where nothing stands, seen before, and taken back", async () => {
  desk = await openWorkbench();
  const { page } = desk;
  const pane = await openInExcel(page, fileOf("показники.xlsx", await indicatorsBook()));
  await open(pane, "Обчислити");
  await pane.getByText("Показники: ефективність").first().waitFor();
  await pane.getByText(/^Не обчислено F10, G10: місця в рейтингу/).waitFor();
  await screenshot(page, "compute-indicators");
  expect(await violations(page)).toEqual([]);
  expect(await formulaAt(page, 7, 4)).toBeNull();
  await pane.getByRole("button", { name: /^Записати/ }).click();
  await pane
    .getByText(/^Обчислено: /)
    .first()
    .waitFor();
  expect(await formulaAt(page, 7, 4)).toBe("=E4/E6");
  expect(await formulaAt(page, 3, 5)).toBe("=E4-D4");
  // A difference that was typed stays, though it is wrong.
  expect(await formulaAt(page, 5, 5)).toBeNull();
  // The check that follows has a button of the same name.
  await pane.getByText("Перевірено 1 таблицю", { exact: true }).waitFor();
  await screenshot(page, "computed-indicators");
  await takeBack(pane);
  expect(await formulaAt(page, 7, 4)).toBeNull();
  expect(desk.problems).toEqual([]);
});

test("a person computes, sees the summary, and takes everything back", async () => {
  desk = await openWorkbench();
  const { page, pane } = desk;
  const before = await sheetNames(page);
  await open(pane, "Обчислити");
  expect(await formulaAt(page, 26, 6)).toBeNull();
  await pane.getByRole("button", { name: /^Записати/ }).click();
  await pane
    .getByText(/^Обчислено: /)
    .first()
    .waitFor();
  expect(await formulaAt(page, 26, 6)).toMatch(/^=SUM\(/);
  expect(await formulaAt(page, 11, 7)).toContain("G12/F12");
  // What is typed and is not the money's percent stays until the person says what it is.
  expect(await formulaAt(page, 20, 7)).toBeNull();
  expect(await sheetNames(page)).toEqual([...before, "Зведення"]);
  // The check that follows has a button of the same name.
  await pane.getByText("Перевірено 2 таблиці", { exact: true }).waitFor();
  await takeBack(pane);
  expect(await sheetNames(page)).toEqual(before);
  expect(await formulaAt(page, 26, 6)).toBeNull();
  expect(desk.problems).toEqual([]);
});

test("marks are set and come off without a trace; sheets are laid out", async () => {
  desk = await openWorkbench();
  const { page, pane } = desk;
  const before = await formats(page);
  await open(pane, "Позначити");
  await pane.getByRole("button", { name: /^Записати/ }).click();
  await pane.getByText("Позначки поставлено.").first().waitFor();
  expect(await formats(page)).toBeGreaterThan(before + 20);
  await screenshot(page, "jobs-marked");
  await open(pane, "Зняти позначки");
  await pane.getByRole("button", { name: "Зняти", exact: true }).click();
  await pane.getByText("Позначки знято.").first().waitFor();
  expect(await formats(page)).toBe(before);
  await open(pane, "Оформити");
  await pane.getByRole("button", { name: /^Записати/ }).click();
  await pane.getByText("Аркуші оформлено.").first().waitFor();
  await open(pane, "Оформити");
  await pane.getByText(/^Оформлювати нічого/).waitFor();
  await screenshot(page, "jobs-laid-out");
  expect(desk.problems).toEqual([]);
});

const LOOKS: readonly (readonly [string, WorkbenchOptions, string])[] = [
  ["uk-320-light", { language: "uk", paneWidth: 320, colorScheme: "light" }, "Обчислити"],
  ["uk-450-dark", { language: "uk", paneWidth: 450, colorScheme: "dark" }, "Обчислити"],
  ["en-320-dark", { language: "en", paneWidth: 320, colorScheme: "dark" }, "Compute"],
  ["uk-320-contrast", { language: "uk", paneWidth: 320, forcedColors: "active" }, "Позначити"],
];

test.each(LOOKS)("a proposal is accessible and fits, %s", async (name, options, job) => {
  desk = await openWorkbench(options);
  const { page, pane } = desk;
  await open(pane, job);
  await screenshot(page, `jobs-${name}`);
  expect(await violations(page)).toEqual([]);
  expect(await overflow(pane)).toBeLessThanOrEqual(0);
});
