import { Workbook } from "@cj-tech-master/excelts";
import type { Frame, Page } from "playwright-core";
import type { OpenWorkbench, WorkbenchOptions } from "../support/browser";
import { openWorkbench, screenshot } from "../support/browser";
import { overflow, violations } from "../support/pane-looks";
import { takeBack } from "../support/take-back";
import { fileOf, openFromMenu, openInExcel, seedFile } from "./open-file";
import { sheetNames } from "./stand-in";

let desk: OpenWorkbench;
afterEach(() => desk.close());

const CONSOLIDATE = "Звести звіти";
const RESULT = "Зведений 9 міс 2022";
const SEED = "report-2022-9m-corrected.xlsx";
const FILED = "report-2022-9m.xlsx";

/** Cells of the row that begins so: what they show, and the formula of its sixth column. */
const rowOn = (page: Page, sheet: string, beginning: string) =>
  page.evaluate(
    ([name, start]) => {
      const found = window.workbench?.book.sheetByName(name);
      if (found === undefined || found === null) return null;
      for (let row = 0; row < 80; row++) {
        if (!String(found.cell(row, 0).value ?? "").startsWith(start)) continue;
        return {
          plan: found.cell(row, 5).value,
          actual: found.cell(row, 6).value,
          percent: found.cell(row, 7).value,
          formula: found.cell(row, 5).formula,
        };
      }
      return null;
    },
    [sheet, beginning] as const,
  );

const plainly = (text: string | null): string => (text ?? "").replaceAll("\u00A0", " ");

/** The sums that the pane tells before anything is written. */
const sums = async (pane: Frame): Promise<string> => {
  const list = pane.getByRole("region", { name: "Разом за програмою" });
  await list.waitFor();
  return plainly(await list.textContent());
};

const show = (pane: Frame) => pane.getByRole("button", { name: "Показати, що вийде" }).click();
const write = async (pane: Frame) => {
  await pane.getByRole("button", { name: /^Записати/ }).click();
  await pane.getByText("Зведений звіт складено.").first().waitFor();
};

async function typeInto(page: Page, sheet: string, cell: string, text: string): Promise<void> {
  await page.getByRole("tab", { name: sheet, exact: true }).click();
  await page.evaluate((at) => window.workbench?.select(at), cell);
  await page.getByRole("grid").press("1");
  await page.keyboard.press("Control+A");
  await page.keyboard.type(text);
  await page.keyboard.press("Enter");
}

test("three sheets become one report with live totals; a correction renews it in place", async () => {
  desk = await openWorkbench({ viewport: { width: 1800, height: 1100 } });
  const { page } = desk;
  const pane = await openInExcel(page, seedFile(SEED));
  const before = await sheetNames(page);
  await openFromMenu(pane, CONSOLIDATE);
  const ticked = pane.getByRole("group", { name: "Аркуші цієї книги" }).getByRole("checkbox");
  expect(await ticked.count()).toBe(3);
  await show(pane);
  const told = await sums(pane);
  expect(told).toContain("2 982,70 тис. грн");
  expect(told).toContain("868,63 тис. грн");
  expect(told).toContain("29,12 %");
  await screenshot(page, "consolidate-proposed");
  await write(pane);
  expect(await sheetNames(page)).toEqual([...before, RESULT]);
  const total = await rowOn(page, RESULT, "РАЗОМ за програмою");
  expect(total?.plan).toBeCloseTo(2982.7, 8);
  expect(total?.actual).toBeCloseTo(868.62784, 8);
  expect(Number(total?.percent).toFixed(4)).toBe("0.2912");
  expect(total?.formula).toMatch(/^=/);
  await page.getByRole("tab", { name: RESULT, exact: true }).click();
  await screenshot(page, "consolidate-written");

  // What is corrected in a report follows by itself; there is nothing to be written again.
  await typeInto(page, "Нагородження", "G12", "160,29");
  expect((await rowOn(page, RESULT, "РАЗОМ за програмою"))?.actual).toBeCloseTo(876.62784, 8);
  await openFromMenu(pane, CONSOLIDATE);
  await show(pane);
  expect(await sums(pane)).toContain("876,63 тис. грн");
  await pane.getByText("Записувати нічого: зведений звіт не змінився.").waitFor();
  expect(await sheetNames(page)).toEqual([...before, RESULT]);
  expect(desk.problems).toEqual([]);
});

test("three files give values with file, sheet and cell, in a workbook without a report", async () => {
  desk = await openWorkbench({ viewport: { width: 1800, height: 1100 } });
  const { page } = desk;
  const book = new Workbook();
  book.addWorksheet("Аркуш1");
  const bytes = new Uint8Array(await book.xlsx.writeBuffer());
  const pane = await openInExcel(page, fileOf("Зведення групи.xlsx", bytes));
  await openFromMenu(pane, CONSOLIDATE);
  await pane.getByText("У цій книзі немає аркушів зі звітом чи програмою.").waitFor();
  await pane
    .locator('section input[type="file"]')
    .first()
    .setInputFiles([
      seedFile(FILED),
      fileOf("не книга.xlsx", new TextEncoder().encode("не книга")),
      fileOf("опис.txt", new TextEncoder().encode("опис")),
    ]);
  await pane.getByText(/Пропущено.*«опис.txt»/).waitFor();
  await pane.getByRole("checkbox", { name: "Нагородження" }).waitFor();
  await screenshot(page, "consolidate-files");
  await show(pane);
  expect(await sums(pane)).toContain("2 982,70 тис. грн");
  await write(pane);
  expect(await sheetNames(page)).toEqual(["Аркуш1", RESULT, "Джерела 9 міс 2022"]);
  const total = await rowOn(page, RESULT, "РАЗОМ за програмою");
  expect(total?.plan).toBeCloseTo(2982.7, 8);
  expect(total?.actual).toBeCloseTo(868.62784, 8);

  // The corrected file takes the place of the one before; what changed is told, and can be taken back.
  await openFromMenu(pane, CONSOLIDATE);
  const corrected = new Workbook();
  await corrected.xlsx.load(new Uint8Array(seedFile(FILED).buffer));
  const cell = corrected.getWorksheet("Нагородження")?.getCell("G13");
  if (cell === undefined) throw new Error("no cell");
  cell.value = 160.29;
  const again = new Uint8Array(await corrected.xlsx.writeBuffer());
  await pane
    .locator('section input[type="file"]')
    .first()
    .setInputFiles([fileOf(FILED, again)]);
  await pane.getByText(/Прочитано файлів/).waitFor({ state: "detached" });
  expect(await pane.getByRole("checkbox", { name: "Нагородження" }).count()).toBe(1);
  await show(pane);
  await pane.getByText(/буде оновлено, змінилося:[^]*152,29\s→\s160,29\sтис\.\sгрн/).waitFor();
  await screenshot(page, "consolidate-again");
  await write(pane);
  const renewed = await rowOn(page, RESULT, "РАЗОМ за програмою");
  expect(renewed?.actual).toBeCloseTo(876.62784, 8);
  await takeBack(pane);
  const undone = await rowOn(page, RESULT, "РАЗОМ за програмою");
  expect(undone?.actual).toBeCloseTo(868.62784, 8);
  expect(desk.problems).toEqual([]);
});

const LOOKS: readonly (readonly [string, WorkbenchOptions, string])[] = [
  ["uk-320-light", { language: "uk", paneWidth: 320, colorScheme: "light" }, CONSOLIDATE],
  ["uk-450-dark", { language: "uk", paneWidth: 450, colorScheme: "dark" }, CONSOLIDATE],
  ["en-320-dark", { language: "en", paneWidth: 320, colorScheme: "dark" }, "Consolidate reports"],
  ["uk-320-contrast", { language: "uk", paneWidth: 320, forcedColors: "active" }, CONSOLIDATE],
];

test.each(LOOKS)(
  "choosing and its outcome are accessible and fit, %s",
  async (name, options, job) => {
    desk = await openWorkbench(options);
    const { page } = desk;
    const pane = await openInExcel(page, seedFile(SEED));
    await openFromMenu(pane, job);
    await pane
      .locator('section input[type="file"]')
      .first()
      .setInputFiles([seedFile("report-2022-9m.xlsx"), seedFile("report-2018-9m.xlsx")]);
    await pane.getByRole("checkbox", { name: "Нагородження" }).nth(1).waitFor();
    await screenshot(page, `consolidate-${name}-choosing`);
    expect(await violations(page)).toEqual([]);
    expect(await overflow(pane)).toBeLessThanOrEqual(0);
    await pane.getByRole("button", { name: /^(Показати, що вийде|Show what comes out)$/ }).click();
    await pane
      .getByRole("region", { name: /^(Разом за програмою|The programme in all)$/ })
      .waitFor();
    await screenshot(page, `consolidate-${name}-shown`);
    expect(await violations(page)).toEqual([]);
    expect(await overflow(pane)).toBeLessThanOrEqual(0);
  },
);
