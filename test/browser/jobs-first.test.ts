import { Workbook } from "@cj-tech-master/excelts";
import type { Frame, Page } from "playwright-core";
import type { OpenWorkbench } from "../support/browser";
import { openWorkbench, screenshot } from "../support/browser";
import { overflow } from "../support/pane-looks";
import { fileOf, openInExcel } from "./open-file";
import { REPORT_HEADER } from "../support/report-header";

let desk: OpenWorkbench;
afterEach(() => desk.close());

const FIGURES = [
  [100_000, 74_000],
  [200_000, 150_000],
  [50_000, 38_000],
] as const;
const PLAN = 350_000;
const ACTUAL = 262_000;

/** A sound report that is not laid out yet, and a sheet beside it that is no report. */
async function soundReport(): Promise<Uint8Array> {
  const workbook = new Workbook();
  const sheet = workbook.addWorksheet("Звіт");
  sheet.addRow(["Звіт про виконання міської цільової програми «Місто» за 9 місяців 2018 року"]);
  sheet.addRow([...REPORT_HEADER]);
  FIGURES.forEach(([plan, actual], index) => {
    const number = String(index + 1);
    const row = String(index + 3);
    const words = [`Завдання ${number}`, `Захід ${number}`, "2018", "Управління"];
    const percent = { formula: `G${row}/F${row}`, result: actual / plan };
    sheet.addRow([index + 1, ...words, plan, actual, percent, "Виконується"]);
  });
  sheet.addRow([
    ...[null, "Всього", null, null, null],
    { formula: "SUM(F3:F5)", result: PLAN },
    { formula: "SUM(G3:G5)", result: ACTUAL },
    { formula: "G6/F6", result: ACTUAL / PLAN },
  ]);
  sheet.addRow([]);
  sheet.addRow(["Начальник управління", null, null, null, "Олена КОВАЛЬ"]);
  sheet.addRow(["10 жовтня 2018 року"]);
  for (const column of [6, 7]) sheet.getColumn(column).numFmt = "#,##0.00";
  sheet.getColumn(8).numFmt = "0.00%";
  workbook.addWorksheet("Нотатки").addRow(["Порядок денний наради"]);
  return new Uint8Array(await workbook.xlsx.writeBuffer({ validate: false }));
}

const button = (pane: Frame, name: string) => pane.getByRole("button", { name, exact: true });

/** What one line over the jobs says of the sheet before the person: an icon and words. */
async function glance(page: Page, pane: Frame, state: string): Promise<string> {
  const line = pane.locator(`[data-sheet-state=${state}]`);
  await line.waitFor();
  expect(await line.locator("svg").count()).toBe(1);
  await screenshot(page.locator(".wb-pane"), `glance-${state}`);
  expect(await overflow(pane)).toBeLessThanOrEqual(0);
  return ((await line.textContent()) ?? "").replaceAll("\u00A0", " ");
}

describe("jobs first: the jobs, and the sheet before the person at one glance", () => {
  test("not checked yet, findings, no report, checked and clean, stale since an edit", async () => {
    desk = await openWorkbench({ language: "uk", paneWidth: 320 });
    const { page } = desk;
    const pane = await openInExcel(page, fileOf("справний.xlsx", await soundReport()));
    await button(pane, "Перевірити").waitFor();
    expect(await glance(page, pane, "unchecked")).toBe("Аркуш «Звіт»: ще не перевірено");
    // Without scrolling, in this order, before anything was checked.
    const jobs = ["Перевірити", "Обчислити", "Оформити", "Експортувати"];
    const places = await Promise.all(jobs.map((name) => button(pane, name).boundingBox()));
    expect(places.every((place) => place !== null && place.y + place.height < 400)).toBe(true);
    const [check, ...others] = places.map((place) => place?.y ?? 0);
    expect(Math.min(...others)).toBeGreaterThan(check ?? 0);

    await button(pane, "Перевірити").click();
    expect(await glance(page, pane, "found")).toBe("Аркуш «Звіт»: 1 зауваження");
    const card = pane.getByRole("region", { name: "Поточний аркуш" });
    const understood = ((await card.textContent()) ?? "").replaceAll("\u00A0", " ");
    for (const fact of [
      "звіт про виконання · 9 місяців 2018 року · 3 заходи · грн",
      "Річний обсяг фінансування350 000,00",
      "Фактично профінансовано262 000,00",
      "Відсоток виконання74,86 %",
    ]) {
      expect(understood).toContain(fact);
    }
    // Figures under one another end at the same place.
    const ends = await card
      .locator("dd")
      .evaluateAll((all) => all.map((each) => each.getBoundingClientRect().right));
    expect(ends).toHaveLength(3);
    expect(new Set(ends).size).toBe(1);
    const first = await pane.locator("[data-marked]").first().boundingBox();
    expect((await card.boundingBox())?.y).toBeLessThan(first?.y ?? 0);
    await pane
      .getByRole("list", { name: /^Знайдено/ })
      .getByText(/^1\s?зауваження$/)
      .waitFor();

    await page.getByRole("tab", { name: "Нотатки" }).click();
    expect(await glance(page, pane, "no-report")).toBe("Аркуш «Нотатки»: таблиці звіту немає");
    expect(await card.count()).toBe(0);

    // What was left to find is the layout, and that is a job.
    await page.getByRole("tab", { name: "Звіт" }).click();
    await button(pane, "Оформити").click();
    await pane.getByRole("button", { name: /^Записати/ }).click();
    expect(await glance(page, pane, "clean")).toBe("Аркуш «Звіт»: зауважень немає");
    await pane.getByRole("heading", { name: "Зауважень немає", exact: true }).waitFor();

    await page.evaluate(() => window.workbench?.select("G3"));
    await page.getByRole("grid").press("7");
    await page.keyboard.press("Enter");
    expect(await glance(page, pane, "stale")).toBe(
      "Аркуш «Звіт»: змінено після перевірки; зауважень немає",
    );
    await pane.getByText("Застаріло", { exact: true }).waitFor();
    await page.getByRole("tab", { name: "Нотатки" }).click();
    expect(await glance(page, pane, "no-report")).toBe("Аркуш «Нотатки»: таблиці звіту немає");
    expect(desk.problems).toEqual([]);
  });
});
