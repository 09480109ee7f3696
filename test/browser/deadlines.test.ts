import { strFromU8 } from "fflate";
import type { OpenWorkbench, WorkbenchOptions } from "../support/browser";
import { openWorkbench, screenshot } from "../support/browser";
import { overflow, violations } from "../support/pane-looks";
import { downloaded } from "../support/downloaded";
import { openFromMenu } from "./open-file";

let desk: OpenWorkbench;
afterEach(() => desk.close());

test("what is due when is told in words and comes down as a calendar", async () => {
  desk = await openWorkbench({ language: "uk", paneWidth: 320 });
  const { page, pane } = desk;
  await page.clock.setFixedTime(new Date("2018-10-12T09:00:00Z"));
  await pane.getByRole("button", { name: "Перевірити", exact: true }).first().click();
  await pane.getByText("Перевірено 2 таблиці", { exact: true }).waitFor();
  await openFromMenu(pane, "Строки");
  const items = pane.getByRole("list", { name: "Строки" }).getByRole("listitem");
  const told = (await items.allTextContents()).map((text) => text.replaceAll("\u00A0", " "));
  expect(told).toEqual([
    "10.10.2018строк минув 2 дні томуВиконавці подають звіти за 9 місяців 2018 року10 календарних днів після закінчення періоду (Програма, розділ 8)",
    "15.10.2018незабаром: лишилося 3 дніРобоча група подає зведений звіт за 9 місяців 2018 року15 календарних днів після закінчення періоду (Програма, розділ 8)",
  ]);
  const button = pane.getByRole("button", { name: "Завантажити календар (.ics)" });
  const { name, bytes } = await downloaded(button);
  expect(name).toBe("Строки 2018-9m.ics");
  const text = strFromU8(bytes);
  expect(text.startsWith("BEGIN:VCALENDAR\r\n")).toBe(true);
  expect(text.match(/BEGIN:VEVENT/g)).toHaveLength(2);
  expect(text).toContain("DTSTART;VALUE=DATE:20181010");
  expect(text).toContain("DTSTART;VALUE=DATE:20181015");
  expect(text.endsWith("END:VCALENDAR\r\n")).toBe(true);
  const delivered = /Файл «Строки 2018-9m.ics» передано браузеру/;
  await pane.getByRole("region", { name: "Строки" }).getByText(delivered).waitFor();
  expect(desk.problems).toEqual([]);
});

test("on a Mac, where nothing can be downloaded, the calendar is text to be copied", async () => {
  desk = await openWorkbench({ language: "uk", platform: "mac" });
  const { pane } = desk;
  await openFromMenu(pane, "Строки");
  await pane.getByRole("button", { name: "Показати календар (.ics) текстом" }).click();
  expect(await pane.locator("textarea").inputValue()).toMatch(/^BEGIN:VCALENDAR\n/);
});

const LOOKS: readonly (readonly [string, WorkbenchOptions, string])[] = [
  ["uk-320-light", { language: "uk", paneWidth: 320, colorScheme: "light" }, "Строки"],
  ["en-450-dark", { language: "en", paneWidth: 450, colorScheme: "dark" }, "Deadlines"],
  ["uk-320-contrast", { language: "uk", paneWidth: 320, forcedColors: "active" }, "Строки"],
];

test.each(LOOKS)("the deadlines are accessible and fit, %s", async (name, options, entry) => {
  desk = await openWorkbench(options);
  const { page, pane } = desk;
  await page.clock.setFixedTime(new Date("2018-10-10T09:00:00Z"));
  await openFromMenu(pane, entry);
  await pane.getByRole("combobox").selectOption("all-2018");
  await screenshot(page, `deadlines-${name}`);
  expect(await violations(page)).toEqual([]);
  expect(await overflow(pane)).toBeLessThanOrEqual(0);
});
