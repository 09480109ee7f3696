import type { Page } from "playwright-core";
import type { OpenWorkbench } from "../support/browser";
import { openWorkbench } from "../support/browser";
import {
  choose,
  enterPane,
  inSheet,
  press,
  reach,
  reachFinding,
  waitForFocus,
} from "../support/by-keyboard";
import { fileOf, openInExcel, seedFile } from "./open-file";

let desk: OpenWorkbench;
afterEach(() => desk.close());

const NO_BOOK = fileOf("не книга.xlsx", new TextEncoder().encode("не книга"));

/** Presses what has the focus, and picks files in the browser's own dialog, which that opens. */
async function pick(page: Page, ...files: Parameters<typeof fileOf>[]): Promise<void> {
  const asked = page.waitForEvent("filechooser");
  await page.keyboard.press("Enter");
  await (await asked).setFiles(files.map(([name, bytes]) => fileOf(name, bytes)));
}

const bytesOf = (name: string): Uint8Array => new Uint8Array(seedFile(name).buffer);

test("reports are put together by keyboard alone; Escape leaves the innermost first", async () => {
  desk = await openWorkbench({ paneWidth: 320 });
  const { page } = desk;
  // From now on: a browser that hears of it together with the press may show a dialog of its own.
  page.on("filechooser", () => undefined);
  const pane = await openInExcel(page, seedFile("report-2022-9m-corrected.xlsx"));
  desk = { ...desk, pane };
  await pane.getByRole("button", { name: "Ще", exact: true }).waitFor();
  await enterPane(page, pane);
  await choose(page, pane, "Ще", "Звести звіти");
  await waitForFocus(pane, "Назад");
  await reach(page, pane, /^Вибрати файли/);
  await pick(
    page,
    ["report-2022-9m.xlsx", bytesOf("report-2022-9m.xlsx")],
    [NO_BOOK.name, new Uint8Array(NO_BOOK.buffer)],
  );
  await pane.getByText("Узято файлів: 1, не прочитано: 1.").waitFor();
  await waitForFocus(pane, /^Додати файли/);
  await press(page, pane, /^Прибрати файл «не книга/);
  await waitForFocus(pane, /^Додати файли/);
  await press(page, pane, /^Прибрати файл «report/);
  await waitForFocus(pane, /^Вибрати файли/);
  await press(page, pane, /^Показати, що вийде$/);
  await waitForFocus(pane, "Назад");
  await pane.getByRole("region", { name: "Разом за програмою" }).waitFor();
  await page.keyboard.press("Escape");
  await waitForFocus(pane, "Показати, що вийде");
  await page.keyboard.press("Escape");
  await waitForFocus(pane, "Ще");
  await page.keyboard.press("Escape");
  await inSheet(page);
  expect(desk.problems).toEqual([]);
});

test("a finding that a check finds no more leaves the focus to the next one", async () => {
  desk = await openWorkbench({ paneWidth: 320 });
  const { page, pane } = desk;
  await pane.getByRole("button", { name: "Перевірити", exact: true }).waitFor();
  await enterPane(page, pane);
  await press(page, pane, "Перевірити");
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
  await enterPane(page, pane);
  await reachFinding(page, pane, /PCT-01 H21/);
  await page.keyboard.press("Control+Enter");
  await gone.waitFor({ state: "detached" });
  await waitForFocus(pane, next.trim());
  // The filter that was taken off leaves the focus beside it.
  await reach(page, pane, "Пошук у зауваженнях", true);
  await page.keyboard.type("щось, чого немає");
  await press(page, pane, /^Показати все$/);
  await waitForFocus(pane, /^Копіювати показане$/);
});
