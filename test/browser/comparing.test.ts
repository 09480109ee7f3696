import { Workbook } from "@cj-tech-master/excelts";
import type { Frame, Page } from "playwright-core";
import type { OpenWorkbench, WorkbenchOptions } from "../support/browser";
import { openWorkbench, screenshot } from "../support/browser";
import { overflow, violations } from "../support/pane-looks";
import { takeBack } from "../support/take-back";
import type { FileToPick } from "./open-file";
import { fileOf, openFromMenu, openInExcel, seedFile } from "./open-file";
import { sheetNames } from "./stand-in";

let desk: OpenWorkbench;
afterEach(() => desk.close());

const pick = (pane: Frame, files: FileToPick[]) =>
  pane.locator('section input[type="file"]').first().setInputFiles(files);

const show = (pane: Frame) =>
  pane.getByRole("button", { name: /^(Показати, що вийде|Show what comes out)$/ }).click();

async function textOf(pane: Frame, region: RegExp): Promise<string> {
  const found = pane.getByRole("region", { name: region });
  await found.waitFor();
  return ((await found.textContent()) ?? "").replaceAll("\u00A0", " ").replaceAll("\u00AD", "");
}

async function writeAndTakeBack(page: Page, pane: Frame, done: string, sheet: string) {
  const before = await sheetNames(page);
  await pane.getByRole("button", { name: /^Записати/ }).click();
  await pane.getByText(done).first().waitFor();
  expect(await sheetNames(page)).toEqual([...before, sheet]);
  await page.getByRole("tab", { name: sheet, exact: true }).click();
  await screenshot(page, `written-${sheet.split(" ")[0] ?? ""}`);
  await takeBack(pane);
  expect(await sheetNames(page)).toEqual(before);
}

/** The three reports of 2022 for the whole year: one is financed further. */
async function wholeYear(): Promise<FileToPick> {
  const book = new Workbook();
  await book.xlsx.load(new Uint8Array(seedFile("report-2022-9m-corrected.xlsx").buffer));
  for (const sheet of book.worksheets) {
    sheet.eachRow((row) => {
      const cell = row.getCell(1);
      if (cell.text.startsWith("за 9 місяців")) cell.value = "за 2022 рік";
    });
  }
  const paid = book.getWorksheet("Нагородження")?.getCell("G12");
  if (paid === undefined) throw new Error("no cell");
  paid.value = 200;
  return fileOf("рік.xlsx", new Uint8Array(await book.xlsx.writeBuffer()));
}

test("the programme beside the report: ten lines, 50 000,00 apart, the note's figures bound", async () => {
  desk = await openWorkbench({ viewport: { width: 1800, height: 1100 } });
  const { page, pane } = desk;
  await openFromMenu(pane, "Програма і звіт");
  await pane.getByText("Позначте редакцію програми або виберіть файл із нею.").last().waitFor();
  await pick(pane, [seedFile("programme-2018-2020.xlsx"), seedFile("notes.xlsx")]);
  const date = pane.getByLabel(/^Дата рішення: programme-2018-2020.xlsx/);
  await date.waitFor();
  expect(await date.inputValue()).toBe("2019-12-18");
  expect(await pane.getByLabel(/^Номер рішення: programme/).inputValue()).toBe("1685");
  await screenshot(page, "bridge-choosing");
  await show(pane);
  const sums = await textOf(pane, /^За звітом за 9 місяців 2018 року →/);
  expect(sums).toContain("Було1 640 000,00 грн");
  expect(sums).toContain("Стало1 690 000,00 грн");
  expect(sums).toContain("Різниця+50 000,00 грн");
  const rows = pane.getByRole("table").last().locator("tbody tr");
  expect(await rows.count()).toBe(10);
  const notes = await textOf(pane, /^Суми пояснювальної записки$/);
  expect(notes).toContain("1 690 000,00 грн – план");
  expect(notes).toContain("так лише як 1 203 061,56 грн");
  await screenshot(page, "bridge-shown");
  await writeAndTakeBack(
    page,
    pane,
    "Порівняння програми і звіту складено.",
    "План за редакціями 2018",
  );
  expect(desk.problems).toEqual([]);
});

test("periods: percent and pace in the pane, with a chart there and on the sheet", async () => {
  desk = await openWorkbench({ viewport: { width: 1800, height: 1100 } });
  const { page } = desk;
  const pane = await openInExcel(page, seedFile("report-2022-9m-corrected.xlsx"));
  await openFromMenu(pane, "Періоди поспіль");
  await pick(pane, [await wholeYear()]);
  await pane.getByRole("checkbox", { name: "Нагородження" }).nth(1).waitFor();
  await show(pane);
  const course = await textOf(pane, /^Хід виконання$/);
  expect(course).toContain("9 міс. 2022868,632 982,7029,12 %75 %");
  expect(course).toContain("2022916,342 982,7030,72 %100 %");
  const chart = pane.getByRole("region", { name: "Хід виконання" }).locator("svg");
  expect(await chart.locator("rect").count()).toBe(2);
  expect(await textOf(pane, /^На що звернути увагу$/)).toMatch(/Обіцяно у звіті за 9 місяців 2022/);
  await screenshot(page, "periods-shown");
  await pane.getByRole("button", { name: /^Записати/ }).click();
  await pane.getByText("Порівняння періодів складено.").first().waitFor();
  const charts = await page.evaluate(
    () => window.workbench?.book.sheetByName("Хід виконання 2022")?.features.charts.all().length,
  );
  expect(charts).toBe(1);
  await page.getByRole("tab", { name: "Хід виконання 2022", exact: true }).click();
  await screenshot(page, "written-periods");
  await takeBack(pane);
  expect(await sheetNames(page)).not.toContain("Хід виконання 2022");
  expect(desk.problems).toEqual([]);
});

const LOOKS: readonly (readonly [string, WorkbenchOptions])[] = [
  ["uk-320-light", { language: "uk", paneWidth: 320, colorScheme: "light" }],
  ["en-450-dark", { language: "en", paneWidth: 450, colorScheme: "dark" }],
  ["uk-320-contrast", { language: "uk", paneWidth: 320, forcedColors: "active" }],
];

test.each(LOOKS)("both are accessible and fit, %s", async (name, options) => {
  desk = await openWorkbench(options);
  const { page } = desk;
  const uk = options.language === "uk";
  const pane = await openInExcel(page, seedFile("report-2022-9m-corrected.xlsx"));
  await openFromMenu(pane, uk ? "Періоди поспіль" : "Periods in a row");
  await pick(pane, [await wholeYear()]);
  await pane.getByRole("checkbox", { name: "Нагородження" }).nth(1).waitFor();
  await show(pane);
  await textOf(pane, /^(Хід виконання|How the work went on)$/);
  await screenshot(page, `periods-${name}`);
  expect(await violations(page)).toEqual([]);
  expect(await overflow(pane)).toBeLessThanOrEqual(0);
  await pane
    .getByRole("button", { name: /^(Назад|Back)$/ })
    .last()
    .click();
  await pane
    .getByRole("button", { name: /^(Назад|Back)$/ })
    .last()
    .click();
  await openFromMenu(pane, uk ? "Програма і звіт" : "Programme and report");
  await pick(pane, [seedFile("programme-2018-2020.xlsx"), seedFile("report-2018-9m.xlsx")]);
  await pane.getByRole("checkbox", { name: "9 міс 2018", exact: true }).waitFor();
  await pane.getByRole("combobox").selectOption("2018-9m");
  await screenshot(page, `bridge-${name}-choosing`);
  expect(await violations(page)).toEqual([]);
  await show(pane);
  await textOf(pane, /→/);
  await screenshot(page, `bridge-${name}`);
  expect(await violations(page)).toEqual([]);
  expect(await overflow(pane)).toBeLessThanOrEqual(0);
});
