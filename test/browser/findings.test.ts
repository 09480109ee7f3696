import type { Frame, Page } from "playwright-core";
import type { OpenWorkbench, WorkbenchOptions } from "../support/browser";
import { openWorkbench, screenshot } from "../support/browser";
import {
  enterPane,
  focusedIn,
  press,
  reach,
  reachFinding,
  waitForFocus,
} from "../support/by-keyboard";
import { overflow, violations } from "../support/pane-looks";
import { takeBack } from "../support/take-back";
import { cellSelected } from "./stand-in";

let desk: OpenWorkbench;
afterEach(() => desk.close());

test("the ribbon's menu shows in the pane what a job would do", async () => {
  desk = await openWorkbench();
  const { page, pane } = desk;
  await pane.getByRole("button", { name: "Перевірити", exact: true }).waitFor();
  await page.getByRole("button", { name: "Дії з аркушами" }).click();
  await page.getByRole("menuitem", { name: "Обчислити" }).click();
  await pane.getByRole("heading", { level: 1, name: "Обчислити" }).waitFor();
  expect(desk.problems).toEqual([]);
});

const heads = (pane: Frame) => pane.locator("[data-marked] h3 button");

/** What stands of each finding in the list, with ordinary spaces. */
const texts = async (pane: Frame): Promise<readonly string[]> =>
  (await heads(pane).allTextContents()).map((text) => text.replaceAll("\u00A0", " "));

async function checked(): Promise<{ readonly page: Page; readonly pane: Frame }> {
  desk = await openWorkbench({ language: "uk", paneWidth: 320 });
  const { page, pane } = desk;
  await pane.getByRole("button", { name: "Перевірити", exact: true }).click();
  await pane.getByRole("button", { name: /PCT-03/ }).waitFor();
  return { page, pane };
}

describe("findings: grouped, filtered, searched, copied, picked for fixes", () => {
  test("by table, rule or severity they are the same, with icon and word; what is sought is found and copied", async () => {
    const { page, pane } = await checked();
    const found = await texts(pane);
    expect(found).toHaveLength(21);
    const words = /^(Помилка|Зауваження|Не вдалося перевірити) [A-Z]{3,4}-\d\d /;
    expect(found.filter((text) => !words.test(text))).toEqual([]);
    // The mark of its severity, and the one that it can be unfolded.
    const icons = await heads(pane).evaluateAll((all) =>
      all.map((each) => each.querySelectorAll("svg").length),
    );
    expect(new Set(icons)).toEqual(new Set([2]));

    const by = pane.getByRole("combobox", { name: "Групувати" });
    const sorted = (all: readonly string[]) => all.toSorted((a, b) => a.localeCompare(b));
    const bare = (all: readonly string[]) =>
      sorted(all.map((text) => text.replace(/Аркуш «[^»]+»/, "")));
    await by.selectOption("rule");
    await pane.getByRole("heading", { level: 2, name: /^PCT-03\. .+\(1\)$/ }).waitFor();
    const byRule = await texts(pane);
    expect(bare(byRule)).toEqual(bare(found));
    // Two sheets have the same remark at the same place: each says whose it is.
    const layout = byRule.filter((text) => text.includes("FRM-01"));
    expect(layout[0]).toContain("Аркуш «9 міс 2018»");
    expect(layout[1]).toContain("Аркуш «9 міс 2018 (виправлено)»");
    await screenshot(page.locator(".wb-pane"), "findings-by-rule");
    await by.selectOption("severity");
    await pane.getByRole("heading", { level: 2, name: "Помилки (8)" }).waitFor();
    expect(bare(await texts(pane))).toEqual(bare(found));

    const only = pane.getByRole("group", { name: "Показати лише" });
    await only.getByRole("button", { name: /^8\sпомилок$/ }).click();
    await pane.getByText("Показано 8 з 21").waitFor();
    expect((await texts(pane)).every((text) => text.startsWith("Помилка "))).toBe(true);
    const search = pane.getByRole("searchbox", { name: "Пошук у зауваженнях" });
    await search.fill("h27 pct");
    await pane.getByText("Показано 1 з 21").waitFor();
    await pane.getByRole("button", { name: "Копіювати показане" }).click();
    await pane.getByText("Скопійовано.").first().waitFor();
    await desk.context.grantPermissions(["clipboard-read"]);
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied).toMatch(/^Помилка PCT-03, «9 міс 2018», H27\nУ H27 зазначено 50,6/);
    expect(copied.replaceAll("\u00A0", " ")).toContain("50,6 % → 51,25 %");
    await search.fill("такого немає");
    await pane.getByText("Нічого не знайдено.").waitFor();
    expect(await heads(pane).count()).toBe(0);
    await pane.getByRole("button", { name: "Показати все" }).click();
    expect(await heads(pane).count()).toBe(21);
    expect(desk.problems).toEqual([]);
  });

  test("unfolded: figures under one another, causes, what to do, why; several are picked, fixed together and taken back", async () => {
    const { page, pane } = await checked();
    await pane.getByRole("button", { name: /PCT-03 H27/ }).click();
    const figures = pane.locator("dl", { hasText: "Зазначено" }).locator("dd");
    expect(await figures.allTextContents()).toEqual(["50,6\u00A0%", "51,25\u00A0%"]);
    const looks = await figures.evaluateAll((all) =>
      all.map((each) => [
        each.getBoundingClientRect().right,
        getComputedStyle(each).fontVariantNumeric,
      ]),
    );
    expect(looks[0]).toEqual(looks[1]);
    expect(looks[0]?.[1]).toBe("tabular-nums");
    for (const part of ["Що зробити", "Можливі причини", "Чому це важливо", "Пов’язані клітинки"]) {
      await pane.getByRole("heading", { name: part }).waitFor();
    }

    await pane.getByRole("button", { name: "Вибрати кілька" }).click();
    await pane.getByRole("checkbox", { name: "Вибрати: PCT-03 H27" }).check();
    await pane.getByRole("checkbox", { name: "Вибрати: PCT-01 H21" }).check();
    // Beside what it picks, not over it.
    const box = await pane.getByRole("checkbox", { name: "Вибрати: PCT-01 H21" }).boundingBox();
    const row = await pane.getByRole("button", { name: /PCT-01 H21/ }).boundingBox();
    expect(Math.abs((box?.y ?? 0) - (row?.y ?? 99))).toBeLessThan(12);
    await screenshot(page.locator(".wb-pane"), "findings-picked");
    await pane.getByRole("button", { name: "Переглянути вибрані виправлення (2)" }).click();
    const preview = pane.getByRole("table", { name: "Перегляд змін" });
    await preview.getByRole("row", { name: /H21/ }).waitFor();
    await preview.getByRole("row", { name: /H27/ }).waitFor();
    const formulas = () =>
      page.evaluate(() =>
        [20, 26].map((row) => window.workbench?.book.activeSheet.cell(row, 7).formula ?? null),
      );
    const before = await formulas();
    await pane.getByRole("button", { name: "Застосувати" }).click();
    await pane
      .getByRole("banner")
      .getByText(/^Виправлено/)
      .waitFor();
    await pane.getByRole("button", { name: /PCT-03/ }).waitFor({ state: "detached" });
    expect(await formulas()).toEqual(["=G21/F21", "=G27/F27"]);
    expect(await pane.getByRole("button", { name: /PCT-01/ }).count()).toBe(0);
    await takeBack(pane);
    await pane.getByRole("button", { name: /PCT-03 H27/ }).waitFor();
    expect(await formulas()).toEqual(before);
    expect(desk.problems).toEqual([]);
  });

  test("by the keyboard alone: check, seek, the first and the last, to the cell, empty the search", async () => {
    desk = await openWorkbench({ language: "uk", paneWidth: 320 });
    const { page, pane } = desk;
    await pane.getByRole("button", { name: "Перевірити", exact: true }).waitFor();
    await enterPane(page, pane);
    await page.keyboard.press("Control+Enter");
    await pane.getByRole("button", { name: /PCT-03/ }).waitFor();
    await reach(page, pane, "Пошук у зауваженнях");
    await page.keyboard.type("PCT");
    await pane.getByText(/^Показано \d+ з \d+$/).waitFor();
    const shown = await texts(pane);
    expect(shown.length).toBeGreaterThan(1);
    await reachFinding(page, pane, /./);
    await page.keyboard.press("End");
    const last = await focusedIn(pane);
    expect(last?.name.replaceAll("\u00A0", " ")).toBe(shown.at(-1));
    await page.keyboard.press("Enter");
    const [, cell = "?"] = /[A-Z]{3}-\d\d ([A-Z]+\d+)/.exec(last?.name ?? "") ?? [];
    await cellSelected(page, cell);
    expect(await heads(pane).last().getAttribute("aria-expanded")).toBe("true");
    // One Escape empties the search, and the check's result stays.
    await reach(page, pane, "Пошук у зауваженнях", true);
    await page.keyboard.press("Escape");
    await pane.getByText(/^Показано/).waitFor({ state: "detached" });
    await heads(pane).nth(shown.length).waitFor({ state: "attached" });
    // Next and previous from the head of the pane, too.
    await reach(page, pane, "Попереднє зауваження", true);
    const unfolded = pane.locator("[data-marked] [aria-expanded=true]");
    expect(await unfolded.textContent()).toBe(last?.name);
    await page.keyboard.press("Enter");
    await pane.waitForFunction(
      (was) => document.querySelector("[data-marked] [aria-expanded=true]")?.textContent !== was,
      last?.name,
    );
    expect(desk.problems).toEqual([]);
  });
});

const LOOKS: readonly (readonly [string, WorkbenchOptions])[] = [
  ["uk-320-light", { language: "uk", paneWidth: 320, colorScheme: "light" }],
  ["uk-450-dark", { language: "uk", paneWidth: 450, colorScheme: "dark" }],
  ["en-320-contrast", { language: "en", paneWidth: 320, forcedColors: "active" }],
];

test.each(LOOKS)(
  "sheets, picked, filtered and grouped findings are accessible, %s",
  async (name, options) => {
    desk = await openWorkbench(options);
    const { page, pane } = desk;
    const look = async (state: string): Promise<void> => {
      await screenshot(page, `findings-${name}-${state}`);
      expect(await violations(page)).toEqual([]);
      expect(await overflow(pane)).toBeLessThanOrEqual(0);
    };
    await pane.getByRole("button", { name: /^(Перевірити|Check)$/ }).click();
    await pane.getByRole("button", { name: /PCT-03/ }).waitFor();
    await pane.getByRole("button", { name: /^(Усі аркуші|All sheets)/ }).click();
    await look("1-sheets");
    await pane.getByRole("button", { name: /^(Вибрати кілька|Pick several)$/ }).click();
    await pane.getByRole("checkbox").first().check();
    await pane.getByRole("combobox", { name: /^(Групувати|Group)$/ }).selectOption("rule");
    await look("2-picked-by-rule");
    await pane.getByRole("combobox", { name: /^(Групувати|Group)$/ }).selectOption("severity");
    await pane
      .getByRole("group", { name: /^(Показати лише|Show only)$/ })
      .getByRole("button")
      .first()
      .click();
    await look("3-filtered-by-severity");
    await pane.getByRole("button", { name: /^(Ще|More)$/ }).click();
    await pane.getByRole("menuitem").first().waitFor();
    await screenshot(page, `findings-${name}-4-menu`);
    // What the open menu half covers cannot be pressed, and is measured as far as it is seen.
    const found = await violations(page);
    expect(found.filter((each) => !each.startsWith("target-size"))).toEqual([]);
    expect(await overflow(pane)).toBeLessThanOrEqual(0);
    expect(desk.problems).toEqual([]);
  },
);

test.each(LOOKS)(
  "a rule's page is read in the pane and left by Escape, %s",
  async (name, options) => {
    desk = await openWorkbench(options);
    const { page, pane } = desk;
    const opener = /^(Докладніше про правило|More about the rule)$/;
    await pane.getByRole("button", { name: /^(Перевірити|Check)$/ }).waitFor();
    await enterPane(page, pane);
    await page.keyboard.press("Control+Enter");
    await pane.getByRole("button", { name: /PCT-03/ }).waitFor();
    await reachFinding(page, pane, /PCT-03/);
    await page.keyboard.press("Enter");
    await press(page, pane, opener);
    await pane.getByRole("heading", { level: 1, name: /^PCT-03\. / }).waitFor();
    await pane.getByRole("region", { name: /^(Неправильно|Incorrect)$/ }).waitFor();
    await screenshot(page, `rule-page-${name}`);
    expect(await violations(page)).toEqual([]);
    expect(await overflow(pane)).toBeLessThanOrEqual(0);
    await page.keyboard.press("Escape");
    await waitForFocus(pane, opener);
    expect(desk.problems).toEqual([]);
  },
);
