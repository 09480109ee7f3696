import { strFromU8, unzipSync } from "fflate";
import type { Frame, Page } from "playwright-core";
import { readSnapshot } from "../../src/adapters/xlsx/read-snapshot";
import type { SheetSnapshot } from "../../src/core/sheet/snapshot";
import { cellOfKey } from "../../src/core/sheet/snapshot";
import type { OpenWorkbench, WorkbenchOptions } from "../support/browser";
import { openWorkbench, screenshot } from "../support/browser";
import { enterPane, press, reach, waitForFocus } from "../support/by-keyboard";
import { overflow, violations } from "../support/pane-looks";
import { takeBack } from "../support/take-back";
import { downloaded } from "../support/downloaded";
import { sheetNames } from "./stand-in";

let desk: OpenWorkbench;
afterEach(() => desk.close());

const SHEET = "9 міс 2018";

async function open(pane: Frame, button = "Експортувати"): Promise<void> {
  await pane.getByRole("button", { name: button, exact: true }).click();
  await pane.getByRole("heading", { level: 1, name: button }).waitFor();
}

async function choose(pane: Frame, form: RegExp): Promise<void> {
  await pane.getByRole("radio", { name: form }).check();
}

async function make(pane: Frame): Promise<void> {
  await pane.getByRole("button", { name: /^Підготувати/ }).click();
  await pane.getByRole("heading", { name: "Документ готовий" }).waitFor();
}

const download = (pane: Frame) =>
  downloaded(pane.getByRole("button", { name: "Завантажити", exact: true }).first());

/** What every cell of the sheet that is shown holds. */
const model = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const sheet = window.workbench?.book.activeSheet;
    const used = sheet?.usedRange(true);
    const cells: string[] = [];
    for (let row = used?.top ?? 0; row <= (used?.bottom ?? -1); row++) {
      for (let column = used?.left ?? 0; column <= (used?.right ?? -1); column++) {
        const value = sheet?.cell(row, column).value ?? null;
        if (value !== null) cells.push(`${String(row)} ${String(column)} ${String(value)}`);
      }
    }
    return cells;
  });

function held({ cells }: SheetSnapshot): readonly string[] {
  return [...cells].map(([key, { value }]) => {
    const { row, column } = cellOfKey(key);
    return `${String(row)} ${String(column)} ${String(value)}`;
  });
}

const bookName = (page: Page) => page.evaluate(() => window.workbench?.book.name ?? "");

test("a workbook comes down, and holds digit by digit what the sheets hold", async () => {
  desk = await openWorkbench();
  const { page, pane } = desk;
  await open(pane);
  const before = await model(page);
  await make(pane);
  await screenshot(page, "export-made");
  const { name, bytes } = await download(pane);
  expect(name).toMatch(/^Звіт 9 міс 2018.*\.xlsx$/);
  await pane.getByText(/шукайте його в завантаженнях/).waitFor();
  await pane.getByText("Не з’явилося?").click();
  await screenshot(page, "export-downloaded");
  const read = await readSnapshot(bytes, "книга.xlsx");
  const sheet = read.sheets.find(({ name }) => name === SHEET);
  if (sheet === undefined) throw new Error(read.sheets.map(({ name }) => name).join(", "));
  expect(held(sheet).toSorted()).toEqual(before.toSorted());
  expect(await model(page)).toEqual(before);
  expect(desk.problems).toEqual([]);
  expect(desk.externalRequests).toEqual([]);
});

test.each(["windows", "mac"] as const)("on %s Excel opens a new workbook", async (platform) => {
  desk = await openWorkbench({ platform });
  const { page, pane } = desk;
  await open(pane);
  const before = await model(page);
  await make(pane);
  const offersDownload = await pane.getByRole("button", { name: "Завантажити" }).count();
  expect(offersDownload).toBe(platform === "mac" ? 0 : 1);
  await pane.getByRole("button", { name: "Відкрити новою книгою" }).click();
  await pane
    .getByText(/Excel відкрив нову книгу/)
    .first()
    .waitFor({ state: "attached" });
  expect(await bookName(page)).toBe("Книга2.xlsx");
  expect((await model(page)).toSorted()).toEqual(before.toSorted());
  expect(desk.problems).toEqual([]);
});

test("open data come down as one file with their tables and what they mean", async () => {
  desk = await openWorkbench();
  const { pane } = desk;
  await open(pane);
  await choose(pane, /CSV/);
  await make(pane);
  const { name, bytes } = await download(pane);
  expect(name).toMatch(/\.zip$/);
  const parts = unzipSync(bytes);
  expect(Object.keys(parts)).toContain("datapackage.json");
  const [table] = Object.keys(parts).filter((name) => name.endsWith(".csv"));
  expect(strFromU8(parts[table ?? ""] ?? new Uint8Array())).toContain("89379.95");
});

test("a set for publication comes down as one file, and one that contradicts itself is not made", async () => {
  desk = await openWorkbench({ viewport: { width: 1300, height: 1500 } });
  const { page, pane } = desk;
  await open(pane);
  const before = await model(page);
  await choose(pane, /^Набір для оприлюднення/);
  await pane.getByRole("button", { name: /^Підготувати/ }).click();
  const refusal = pane.getByText(/Набір не складено: у звіті відсоток – 50,6/);
  await refusal.waitFor();
  expect(await refusal.textContent()).toContain("на аркуші «9 міс 2018» у клітинці H27");
  await screenshot(page, "export-set-refused");
  expect(await violations(page)).toEqual([]);
  await pane.getByRole("checkbox", { name: SHEET, exact: true }).uncheck();
  await make(pane);
  await pane.getByText(/В описі набору виділено 4/).waitFor();
  await screenshot(page, "export-set-made");
  expect(await violations(page)).toEqual([]);
  expect(await overflow(pane)).toBeLessThanOrEqual(0);
  const { name, bytes } = await download(pane);
  expect(name).toMatch(/^Набір для оприлюднення 9 міс 2018.*\.zip$/);
  const parts = unzipSync(bytes);
  expect(Object.keys(parts)).toHaveLength(9);
  const line = /Усього: план 1 640 000,00 грн, профінансовано 840 463,65 грн, 51,25 %/;
  const words = (of: Uint8Array | undefined): string =>
    strFromU8(of ?? new Uint8Array())
      .replaceAll("\u00A0", " ")
      .replace(/<[^>]+>/g, "");
  for (const [name, part] of Object.entries(parts)) {
    if (name.endsWith(".docx")) expect(words(unzipSync(part)["word/document.xml"])).toMatch(line);
    if (name.endsWith(".xlsx"))
      expect(words(unzipSync(part)["xl/sharedStrings.xml"])).toMatch(line);
    if (name.endsWith(".json")) expect(words(part)).toMatch(line);
  }
  expect(words(parts["Відкриті дані/totals.csv"])).toMatch(line);
  expect(await model(page)).toEqual(before);
  expect(desk.problems).toEqual([]);
  expect(desk.externalRequests).toEqual([]);
});

test("on a Mac a set cannot leave the pane, and the way round it is told", async () => {
  desk = await openWorkbench({ platform: "mac", paneWidth: 320 });
  const { pane } = desk;
  await open(pane);
  await choose(pane, /^Набір для оприлюднення/);
  await pane.getByText(/не дає надбудові зберегти файл \.zip/).waitFor();
  expect(
    await pane.getByRole("button", { name: /^Підготувати/ }).getAttribute("aria-disabled"),
  ).toBe("true");
});

test("on a Mac open data are text to be copied", async () => {
  desk = await openWorkbench({ platform: "mac", paneWidth: 320 });
  const { page, pane } = desk;
  await desk.context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await open(pane);
  await choose(pane, /CSV/);
  await make(pane);
  expect(await pane.getByRole("button", { name: "Завантажити" }).count()).toBe(0);
  await pane.getByRole("button", { name: "Показати текст" }).click();
  const area = pane.getByRole("textbox", { name: /\.csv»/ }).first();
  expect(await area.inputValue()).toContain("89379.95");
  await pane
    .getByRole("button", { name: /^Скопіювати «.*\.csv»/ })
    .first()
    .click();
  await pane
    .getByText(/Скопійовано|натисніть Ctrl/)
    .first()
    .waitFor();
  await screenshot(page, "export-mac-text");
  expect(await overflow(pane)).toBeLessThanOrEqual(0);
});

test("a finished sheet comes beside the other, and goes again; a PDF is led to", async () => {
  desk = await openWorkbench();
  const { page, pane } = desk;
  const before = await sheetNames(page);
  await open(pane);
  await choose(pane, /^Готовий аркуш/);
  await pane.getByRole("button", { name: "Переглянути готовий аркуш" }).click();
  await pane.getByRole("heading", { level: 1, name: "Готовий аркуш" }).waitFor();
  await screenshot(page, "export-ready-sheet");
  await pane.getByRole("button", { name: /^Записати/ }).click();
  await pane
    .getByText(/готові аркуші додано/)
    .first()
    .waitFor();
  // The check that follows has a button of the same name.
  await pane.getByText("Перевірено 2 таблиці", { exact: true }).waitFor();
  expect(await sheetNames(page)).toEqual(
    before.flatMap((name) => [name, `Готовий – ${name}`.slice(0, 31)]),
  );
  await takeBack(pane);
  expect(await sheetNames(page)).toEqual(before);
  await open(pane);
  await choose(pane, /^PDF/);
  await pane
    .getByText(/Ще не оформлено/)
    .last()
    .waitFor();
  await screenshot(page, "export-pdf");
  await pane.getByRole("button", { name: "Оформити", exact: true }).click();
  await pane.getByRole("heading", { level: 1, name: "Оформити" }).waitFor();
  expect(desk.problems).toEqual([]);
});

test("by keys alone: open, choose, leave, and the focus is where it was", async () => {
  desk = await openWorkbench();
  const { page, pane } = desk;
  await pane.getByRole("button", { name: "Експортувати", exact: true }).waitFor();
  await enterPane(page, pane);
  await press(page, pane, "Експортувати");
  await waitForFocus(pane, "Назад");
  await pane.getByRole("radio", { checked: true }).waitFor();
  await reach(page, pane, /^Книга Excel/);
  await page.keyboard.press("ArrowDown");
  expect(await pane.getByRole("radio", { name: /^Готовий аркуш/ }).isChecked()).toBe(true);
  await page.keyboard.press("Escape");
  await waitForFocus(pane, "Експортувати");
});

const LOOKS: readonly (readonly [string, WorkbenchOptions, string, RegExp])[] = [
  [
    "uk-320-light",
    { language: "uk", paneWidth: 320, colorScheme: "light" },
    "Експортувати",
    /^Підготувати/,
  ],
  [
    "uk-450-dark",
    { language: "uk", paneWidth: 450, colorScheme: "dark" },
    "Експортувати",
    /^Підготувати/,
  ],
  ["en-320-dark", { language: "en", paneWidth: 320, colorScheme: "dark" }, "Export", /^Prepare/],
  ["en-600-light", { language: "en", paneWidth: 600, colorScheme: "light" }, "Export", /^Prepare/],
  [
    "uk-320-contrast",
    { language: "uk", paneWidth: 320, forcedColors: "active" },
    "Експортувати",
    /^Підготувати/,
  ],
];

test.each(LOOKS)("every step is accessible and fits, %s", async (name, options, button, next) => {
  desk = await openWorkbench({ ...options, viewport: { width: 1300, height: 1500 } });
  const { page, pane } = desk;
  await open(pane, button);
  await screenshot(page, `export-${name}`);
  expect(await violations(page)).toEqual([]);
  expect(await overflow(pane)).toBeLessThanOrEqual(0);
  await pane.getByRole("button", { name: next }).click();
  await pane.getByRole("heading", { name: /^(Документ готовий|The document is ready)$/ }).waitFor();
  await pane.getByRole("button", { name: /^(Завантажити|Download)$/ }).click();
  await pane.getByText(/^(Не з’явилося|Nothing came)\?/).click();
  await screenshot(page, `export-made-${name}`);
  expect(await violations(page)).toEqual([]);
  expect(await overflow(pane)).toBeLessThanOrEqual(0);
});
