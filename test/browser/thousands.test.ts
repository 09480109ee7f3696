import { Workbook } from "@cj-tech-master/excelts";
import type { Frame } from "playwright-core";
import type { OpenWorkbench } from "../support/browser";
import { openWorkbench, screenshot } from "../support/browser";
import { enterPane, press, reach, reachFinding, reachList } from "../support/by-keyboard";
import { REPORT_HEADER } from "../support/report-header";
import { fileOf, openInExcel } from "./open-file";
import { cellSelected } from "./stand-in";

let desk: OpenWorkbench;
afterEach(() => desk.close());

const LINES = 3000;
/** A report of which every line has a wrong percent. */
async function wrongReport(): Promise<Uint8Array> {
  const workbook = new Workbook();
  const sheet = workbook.addWorksheet("Звіт");
  sheet.addRow(["Звіт за 9 місяців 2018 року"]);
  sheet.addRow([...REPORT_HEADER]);
  // Right ones after them, so that the column is one of percents of money.
  for (let line = 1; line <= 2 * LINES + 1; line++) {
    const words = [`Завдання ${String(line)}`, `Захід ${String(line)}`, "2018", "Управління"];
    sheet.addRow([line, ...words, 1000, 680, line <= LINES ? 0.38 : 0.68, "Виконується"]);
  }
  sheet.getColumn(8).numFmt = "0%";
  sheet.addRow([
    null,
    "Всього",
    null,
    null,
    null,
    1000 * (2 * LINES + 1),
    680 * (2 * LINES + 1),
    0.68,
  ]);
  return new Uint8Array(await workbook.xlsx.writeBuffer({ validate: false }));
}

/** How long the longest tasks were while something went on, in milliseconds; told, not judged. */
async function longestTasks(pane: Frame, during: () => Promise<void>): Promise<readonly number[]> {
  await pane.evaluate(() => {
    const tasks: number[] = [];
    Object.assign(window, { longTasks: tasks });
    new PerformanceObserver((list) => {
      tasks.push(...list.getEntries().map(({ duration }) => Math.round(duration)));
    }).observe({ type: "longtask" });
  });
  await during();
  return pane.evaluate(() =>
    (window as unknown as { longTasks: number[] }).longTasks.toSorted((a, b) => b - a).slice(0, 5),
  );
}

const drawn = (pane: Frame): Promise<number> => pane.locator("[data-marked] h3").count();
const focused = (pane: Frame): Promise<string> =>
  pane.evaluate(() => document.activeElement?.textContent ?? "");

test("thousands of findings: scrolled, walked through by keyboard, filtered, gone to", async () => {
  desk = await openWorkbench({ language: "uk", paneWidth: 320 });
  const { page } = desk;
  const pane = await openInExcel(page, fileOf("тисячі.xlsx", await wrongReport()));
  await pane.getByRole("button", { name: "Перевірити", exact: true }).click();
  await pane.getByText("Перевірено 1 таблицю", { exact: true }).waitFor();
  await screenshot(page, "thousands-found");
  await pane.getByRole("button", { name: /PCT-01 H3( |$)/ }).waitFor();

  const scrolling = await longestTasks(pane, async () => {
    await page.locator(".wb-pane iframe").hover();
    for (let turn = 0; turn < 60; turn++) await page.mouse.wheel(0, 900);
    await pane.waitForFunction(() => window.scrollY > 20_000);
  });
  console.info(`Longest tasks while scrolling, ms: ${scrolling.join(", ")}`);
  expect(await drawn(pane)).toBeLessThan(80);
  // What is in sight is there, not a blank.
  const inSight = await pane.evaluate(() =>
    document
      .elementsFromPoint(150, window.innerHeight - 100)
      .some((each) => each.matches("[data-marked] *")),
  );
  expect(inSight).toBe(true);
  await screenshot(page, "thousands-scrolled");

  await enterPane(page, pane);
  await reachList(page, pane);
  await page.keyboard.press("End");
  // What could not be checked stands after all that was found.
  expect(await focused(pane)).toContain("DAT-05");
  await page.keyboard.press("ArrowUp");
  expect(await focused(pane)).toContain(`H${String(LINES + 2)}`);
  await page.keyboard.press("ArrowUp");
  expect(await focused(pane)).toContain(`H${String(LINES + 1)}`);
  await page.keyboard.press("Enter");
  await cellSelected(page, `H${String(LINES + 1)}`);
  await page.keyboard.press("Home");
  expect(await focused(pane)).not.toContain(`H${String(LINES + 1)}`);
  expect(await drawn(pane)).toBeLessThan(80);

  await reach(page, pane, "Пошук у зауваженнях", true);
  const filtering = await longestTasks(pane, async () => {
    await page.keyboard.type("H1500");
    await pane.getByText(/^Показано 1 з/).waitFor();
  });
  console.info(`Longest tasks while filtering, ms: ${filtering.join(", ")}`);
  await reachFinding(page, pane, /PCT-01 H1500/);
  await page.keyboard.press("Enter");
  await cellSelected(page, "H1500");
  await reach(page, pane, "Пошук у зауваженнях", true);
  await page.keyboard.press("Escape");
  await press(page, pane, "Наступне зауваження", true);
  await cellSelected(page, "H1501");
  expect(desk.problems).toEqual([]);
});
