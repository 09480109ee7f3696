import { existsSync, mkdirSync, readFileSync } from "node:fs";
import path from "node:path";
import type { Frame, Page } from "playwright-core";
import type { OpenWorkbench } from "../support/browser";
import { openWorkbench } from "../support/browser";
import { emptyWorkbook } from "../support/bad-files";
import { fileOf, openFromMenu, openInExcel, seedFile } from "./open-file";

/**
 * Walks the pane as the guide tells and takes the pictures that it shows. A button or a heading that is
 * named otherwise by now ends the walk. `npm run pictures` keeps what it takes; a test throws it away.
 */
const ROOT = path.resolve(__dirname, "../..");
const KEPT = path.join(ROOT, "assets", "pictures");
const FOLDER =
  process.env["ZVIRKA_PICTURES"] === "keep" ? KEPT : path.join(ROOT, ".cache/pictures");
const PAGES = ["README.md", "src/taskpane/guide.uk.md"];

const taken = new Set<string>();

let desk: OpenWorkbench;
afterEach(() => desk.close());

/** The pane alone, as high as what the picture is about. */
async function onPane(page: Page, name: string, height = 820): Promise<void> {
  await page.setViewportSize({ width: 1440, height });
  await take(page, name, ".wb-pane");
  await page.setViewportSize({ width: 1440, height: 820 });
}

async function take(page: Page, name: string, part = "body"): Promise<void> {
  mkdirSync(FOLDER, { recursive: true });
  // Without a pointer over it, as a page stands in a book.
  await page.mouse.move(2, 2);
  const file = path.join(FOLDER, `${name}.png`);
  await page.locator(part).first().screenshot({ path: file, animations: "disabled" });
  taken.add(`${name}.png`);
}

const press = (pane: Frame, name: string | RegExp): Promise<void> =>
  pane
    .getByRole("button", { name, exact: typeof name === "string" })
    .first()
    .click();

async function openChecked(): Promise<Frame> {
  desk = await openWorkbench({
    language: "uk",
    theme: "light",
    paneWidth: 360,
    viewport: { width: 1440, height: 820 },
  });
  await press(desk.pane, "Перевірити");
  await desk.pane.getByText("Перевірено 2 таблиці", { exact: true }).waitFor();
  await desk.pane.getByRole("button", { name: /PCT-03 H27/ }).waitFor();
  return desk.pane;
}

test("who opens the pane for the first time", async () => {
  desk = await openWorkbench({ language: "uk", theme: "light", paneWidth: 360 });
  const pane = await openInExcel(desk.page, fileOf("порожня.xlsx", await emptyWorkbook()));
  await pane.getByRole("button", { name: "Спробувати на зразку" }).waitFor();
  await onPane(desk.page, "guide-first-run", 660);
  expect(desk.problems).toEqual([]);
});

test("findings, one of them unfolded, and its fix before it is written", async () => {
  const pane = await openChecked();
  const { page } = desk;
  await onPane(page, "guide-findings", 1250);
  await pane.getByRole("button", { name: /PCT-03 H27/ }).click();
  await press(pane, "Переглянути виправлення");
  await pane.getByText("=G27/F27").waitFor();
  await onPane(page, "guide-preview", 540);
  await page.keyboard.press("Escape");
  await pane.getByRole("button", { name: /PCT-03 H27/ }).focus();
  await page.keyboard.press("Enter");
  await pane.getByRole("button", { name: "Прийняти з поясненням" }).first().waitFor();
  await take(page, "workbench");
  expect(desk.problems).toEqual([]);
});

test("what «Обчислити» would write, and what can be exported", async () => {
  const pane = await openChecked();
  const { page } = desk;
  await press(pane, "Обчислити");
  await pane.getByRole("heading", { level: 1, name: "Обчислити" }).waitFor();
  await onPane(page, "guide-compute");
  await page.keyboard.press("Escape");
  await press(pane, /^Експортувати/);
  await pane.getByRole("heading", { level: 1, name: "Експортувати" }).waitFor();
  await onPane(page, "guide-export");
  expect(desk.problems).toEqual([]);
});

test("by what is checked", async () => {
  const pane = await openChecked();
  await press(pane, "Налаштування та відомості");
  await pane.getByRole("menuitem", { name: "Налаштування перевірки" }).click();
  await pane.getByRole("heading", { level: 1, name: "Налаштування перевірки" }).waitFor();
  const execution = pane.getByRole("textbox", { name: "Низьке виконання, % плану" });
  await execution.fill("60");
  await execution.press("Tab");
  await onPane(desk.page, "guide-settings", 1250);
  expect(desk.problems).toEqual([]);
});

test("three sheets put together, before anything is written", async () => {
  desk = await openWorkbench({ language: "uk", theme: "light", paneWidth: 360 });
  const { page } = desk;
  const pane = await openInExcel(page, seedFile("report-2022-9m-corrected.xlsx"));
  await openFromMenu(pane, "Звести звіти");
  await press(pane, "Показати, що вийде");
  await pane.getByRole("region", { name: "Разом за програмою" }).waitFor();
  await onPane(page, "guide-consolidate", 560);
  expect(desk.problems).toEqual([]);
});

test("many files checked at once", async () => {
  desk = await openWorkbench({ language: "uk", theme: "light", paneWidth: 360 });
  const { page, pane } = desk;
  await openFromMenu(pane, "Перевірити багато файлів");
  await pane
    .locator("input[type=file]")
    .first()
    .setInputFiles(
      ["report-2018-9m.xlsx", "report-2022-9m-corrected.xlsx", "report-2022-9m.xlsx"].map(seedFile),
    );
  await press(pane, /^Перевірити/);
  await pane
    .getByText(/^Перевірено 3.файли/)
    .first()
    .waitFor();
  await onPane(page, "guide-files");
  expect(desk.problems).toEqual([]);
});

test("every picture that a page shows is there, and every picture taken is shown", () => {
  const shown = PAGES.flatMap((page) => {
    const text = readFileSync(path.join(ROOT, page), "utf8");
    return [...text.matchAll(/!\[[^\]]+\]\(([^)]+)\)/g)].map(([, target = ""]) =>
      path.resolve(ROOT, path.dirname(page), target),
    );
  });
  expect(shown.filter((file) => !existsSync(file))).toEqual([]);
  const names = shown.map((file) => path.basename(file));
  expect([...taken].filter((name) => !names.includes(name))).toEqual([]);
});
