import type { OpenWorkbench } from "../support/browser";
import { openWorkbench, paneOf, screenshot } from "../support/browser";
import { emptyWorkbook } from "../support/bad-files";
import { enterPane, press, waitForFocus } from "../support/by-keyboard";
import { violations } from "../support/pane-looks";
import { takenBack } from "../support/take-back";
import { fileOf, openFromMenu, openInExcel } from "./open-file";
import { sheetNames } from "./stand-in";

let desk: OpenWorkbench;
afterEach(() => desk.close());

const ABOUT_DATA = "Дані не залишають вашого комп’ютера";

test("who opens the pane for the first time tries it on a sample, by keyboard, and takes the sample away", async () => {
  desk = await openWorkbench({ language: "uk", paneWidth: 320 });
  const pane = await openInExcel(desk.page, fileOf("порожня.xlsx", await emptyWorkbook()));
  const { page } = desk;
  expect(await pane.locator("main li").count()).toBe(3);
  await screenshot(page.locator(".wb-pane"), "first-run");
  expect(await violations(page)).toEqual([]);
  // What becomes of the data is one press away, and back leads to where one was.
  await enterPane(page, pane);
  await press(page, pane, ABOUT_DATA);
  await pane.getByText(/нікуди не надсилає її вмісту/).waitFor();
  await screenshot(page.locator(".wb-pane"), "first-run-data");
  expect(await violations(page)).toEqual([]);
  await page.keyboard.press("Escape");
  await waitForFocus(pane, ABOUT_DATA);
  await press(page, pane, "Спробувати на зразку", true);
  await pane.getByRole("heading", { level: 1, name: "Зразок звіту" }).waitFor();
  expect(await sheetNames(page)).toEqual(["Аркуш1"]);
  await screenshot(page.locator(".wb-pane"), "first-run-sample");
  expect(await violations(page)).toEqual([]);
  await press(page, pane, /^Записати/);
  await pane.getByText("Перевірено 1 таблицю", { exact: true }).waitFor();
  expect(await sheetNames(page)).toEqual(["Аркуш1", "Зразок"]);
  expect(await page.evaluate(() => window.workbench?.book.activeSheet.name)).toBe("Зразок");
  for (const rule of [/TYP-01/, /TYP-02/, /PCT-01 H15/, /PCT-02/, /PCT-03/, /EXP-01/]) {
    await pane.getByRole("button", { name: rule }).first().waitFor();
  }
  await screenshot(page, "first-run-checked");
  await press(page, pane, "Скасувати");
  await takenBack(pane);
  expect(await sheetNames(page)).toEqual(["Аркуш1"]);
  expect(desk.problems).toEqual([]);
});

test("the sample is there later too, from the menu", async () => {
  desk = await openWorkbench({ language: "uk", paneWidth: 320 });
  await openFromMenu(desk.pane, "Зразок звіту");
  await desk.pane.getByText(/з типовими помилками/).waitFor();
  expect(await paneOf(desk.page)).toBe(desk.pane);
});
