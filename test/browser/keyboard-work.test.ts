import type { Page } from "playwright-core";
import type { OpenWorkbench } from "../support/browser";
import { openWorkbench } from "../support/browser";
import { inSheet, onStop, stopName, tabTo } from "../support/pane-keyboard";
import { fileOf, openInExcel, seedFile } from "./open-file";

let desk: OpenWorkbench;
afterEach(() => desk.close());

const NO_BOOK = fileOf("не книга.xlsx", new TextEncoder().encode("не книга"));

/** Presses what has the focus, and picks files in the browser's own dialog, which that opens. */
async function choose(page: Page, ...files: Parameters<typeof fileOf>[]): Promise<void> {
  const asked = page.waitForEvent("filechooser");
  await page.keyboard.press("Enter");
  await (await asked).setFiles(files.map(([name, bytes]) => fileOf(name, bytes)));
}

const bytesOf = (name: string): Uint8Array => new Uint8Array(seedFile(name).buffer);

test("reports are put together by keyboard alone; Escape leaves the innermost first", async () => {
  desk = await openWorkbench({ paneWidth: 320 });
  const { page } = desk;
  const pane = await openInExcel(page, seedFile("report-2022-9m-corrected.xlsx"));
  desk = { ...desk, pane };
  await pane.getByRole("button", { name: "Ще", exact: true }).focus();
  await page.keyboard.press("Enter");
  await pane.getByRole("menuitem", { name: "Звести звіти" }).focus();
  await page.keyboard.press("Enter");
  await onStop(pane, "Назад");
  await tabTo(page, pane, /^Вибрати файли/);
  await choose(
    page,
    ["report-2022-9m.xlsx", bytesOf("report-2022-9m.xlsx")],
    [NO_BOOK.name, new Uint8Array(NO_BOOK.buffer)],
  );
  await pane.getByText("Узято файлів: 1, не прочитано: 1.").waitFor();
  await onStop(pane, /^Додати файли/);
  await tabTo(page, pane, /^Прибрати файл «не книга/);
  await page.keyboard.press("Enter");
  await onStop(pane, /^Додати файли/);
  await tabTo(page, pane, /^Прибрати файл «report/);
  await page.keyboard.press("Enter");
  await onStop(pane, /^Вибрати файли/);
  await tabTo(page, pane, /^Показати, що вийде$/);
  await page.keyboard.press("Enter");
  await onStop(pane, "Назад");
  await pane.getByRole("region", { name: "Разом за програмою" }).waitFor();
  await page.keyboard.press("Escape");
  await onStop(pane, "Показати, що вийде");
  await page.keyboard.press("Escape");
  await onStop(pane, "Ще");
  await page.keyboard.press("Escape");
  await inSheet(page);
  expect(desk.problems).toEqual([]);
});

test("a finding that a check finds no more leaves the focus to the next one", async () => {
  desk = await openWorkbench({ paneWidth: 320 });
  const { page, pane } = desk;
  await pane.getByRole("button", { name: "Перевірити", exact: true }).focus();
  await page.keyboard.press("Enter");
  const gone = pane.getByRole("button", { name: /PCT-01 H21/ });
  await gone.waitFor();
  const findings = pane.locator("[data-marked] h3 button");
  const names = await findings.allTextContents();
  const next = names[names.findIndex((name) => name.includes("PCT-01 H21")) + 1] ?? "";
  // A colleague mends it: the sheet changes while the person is in the list.
  await page.evaluate(() => window.workbench?.select("H21"));
  await page.getByRole("grid").press("6");
  await page.keyboard.type("8%");
  await page.keyboard.press("Enter");
  await pane.getByText("Застаріло").waitFor();
  await gone.focus();
  await page.keyboard.press("Control+Enter");
  await gone.waitFor({ state: "detached" });
  await onStop(pane, next.trim());
  // The filter that was taken off leaves the focus beside it.
  await tabTo(page, pane, /^Пошук у зауваженнях/, "Shift+Tab");
  await page.keyboard.type("щось, чого немає");
  await tabTo(page, pane, /^Показати все$/);
  await page.keyboard.press("Enter");
  await onStop(pane, /^Копіювати показане$/);
  expect(await stopName(pane)).not.toBe("");
});
