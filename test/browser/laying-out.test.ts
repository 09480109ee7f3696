import type { Frame } from "playwright-core";
import type { OpenWorkbench } from "../support/browser";
import { openWorkbench, screenshot } from "../support/browser";
import { takeBack } from "../support/take-back";
import { openFromMenu, openInExcel, seedFile } from "./open-file";
import { sheetNames } from "./stand-in";

let desk: OpenWorkbench;
afterEach(() => desk.close());

const layoutFindings = (pane: Frame) => pane.getByRole("button", { name: /FRM-01/ });

test("a finding of the layout leads to what mends it, and is told again after undo", async () => {
  desk = await openWorkbench({ language: "uk", paneWidth: 320 });
  const { page, pane } = desk;
  // Somebody has turned the page of the first sheet.
  await page.evaluate(() => {
    const { book } = window.workbench ?? {};
    book?.activeSheet.features.page.change({ orientation: "portrait" }, "user");
  });
  const orientation = () =>
    page.evaluate(() => window.workbench?.book.activeSheet.features.page.setup.orientation);
  await pane.getByRole("button", { name: "Перевірити", exact: true }).click();
  await layoutFindings(pane).first().waitFor();
  await layoutFindings(pane).first().click();
  await pane
    .getByText(/сторінка книжкова, а не альбомна/)
    .first()
    .waitFor();
  await pane
    .getByRole("main")
    .getByRole("button", { name: "Оформити", exact: true })
    .last()
    .click();
  await pane.getByRole("heading", { level: 1, name: "Оформити" }).waitFor();
  await screenshot(page, "laying-out-proposed");
  await pane.getByRole("button", { name: /^Записати/ }).click();
  await pane.getByText("Аркуші оформлено.").first().waitFor();
  expect(await orientation()).toBe("landscape");
  await pane.getByText("Перевірено 2 таблиці", { exact: true }).waitFor();
  expect(await pane.getByText(/сторінка книжкова, а не альбомна/).count()).toBe(0);
  await takeBack(pane);
  expect(await orientation()).toBe("portrait");
  expect(desk.problems).toEqual([]);
});

test("a blank template is begun, seen, and taken back", async () => {
  desk = await openWorkbench({ language: "uk", paneWidth: 320 });
  const { page, pane } = desk;
  const before = await sheetNames(page);
  await pane.getByRole("button", { name: "Ще", exact: true }).click();
  await pane.getByRole("menuitem", { name: "Порожній шаблон", exact: true }).click();
  await pane.getByRole("heading", { level: 1, name: "Порожній шаблон" }).waitFor();
  await screenshot(page, "template-proposed");
  await pane.getByRole("button", { name: /^Записати/ }).click();
  await pane.getByText("Аркуші створено.").first().waitFor();
  const after = await sheetNames(page);
  expect(after).toHaveLength(before.length + 2);
  expect(after).toContain("Програма");
  await takeBack(pane);
  expect(await sheetNames(page)).toEqual(before);
  expect(desk.problems).toEqual([]);
});

test("a department's first report is begun from the programme, seen, and taken back", async () => {
  desk = await openWorkbench({ language: "uk", paneWidth: 320 });
  const { page } = desk;
  const pane = await openInExcel(page, seedFile("programme-2018-2020-corrected.xlsx"));
  const before = await sheetNames(page);
  await openFromMenu(pane, "Перший звіт за програмою");
  await pane.getByText("Для якого виконавця?").waitFor();
  await pane
    .getByRole("radio", { name: /^Управління по зв.язках з громадськістю/ })
    .first()
    .check();
  await pane
    .getByText(/^Новий аркуш/)
    .first()
    .waitFor();
  await screenshot(page, "first-report-proposed");
  await pane.getByRole("button", { name: /^Записати/ }).click();
  await pane.getByText("Аркуш звіту створено.").first().waitFor();
  const after = await sheetNames(page);
  const added = after.filter((name) => !before.includes(name));
  expect(added).toEqual([expect.stringMatching(/^Управління по зв/)]);
  await takeBack(pane);
  expect(await sheetNames(page)).toEqual(before);
  expect(desk.problems).toEqual([]);
});
