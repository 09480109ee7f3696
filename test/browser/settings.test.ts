import { strFromU8 } from "fflate";
import type { Frame, Page } from "playwright-core";
import { readProfile } from "../../src/core/lint/profiles/read-profile";
import type { OpenWorkbench, WorkbenchOptions } from "../support/browser";
import { openWorkbench, screenshot } from "../support/browser";
import { choose, enterPane, press, waitForFocus } from "../support/by-keyboard";
import { overflow, violations } from "../support/pane-looks";
import { downloaded } from "../support/downloaded";
import { saveAndOpen } from "./open-file";

let desk: OpenWorkbench;
afterEach(() => desk.close());

async function check(pane: Frame): Promise<void> {
  await pane.getByRole("button", { name: "Перевірити", exact: true }).click();
  await pane.getByText("Перевірено 2 таблиці", { exact: true }).waitFor();
  // The list comes a moment later, with the words of the rules.
  await pane.getByRole("button", { name: /PCT-03/ }).waitFor();
}

async function openSettings(pane: Frame): Promise<void> {
  await pane.getByRole("button", { name: "Налаштування та відомості" }).click();
  await pane.getByRole("menuitem", { name: "Налаштування перевірки" }).click();
  await pane.getByRole("heading", { level: 1, name: "Налаштування перевірки" }).waitFor();
}

/** Findings of a rule behind the settings or in the list, as they are named. */
function found(pane: Frame, rule: string): Promise<string[]> {
  return pane
    .locator("main h3 button", { hasText: rule })
    .evaluateAll((buttons) => buttons.map(({ textContent }) => textContent.trim().slice(0, 40)));
}

async function waitForFound(pane: Frame, rule: string, wanted: RegExp | null): Promise<void> {
  const attempts = 100;
  let now: readonly string[] = [];
  for (let attempt = 0; attempt < attempts; attempt++) {
    now = await found(pane, rule);
    if (wanted === null ? now.length === 0 : now.some((each) => wanted.test(each))) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`${rule}: ${now.join(", ")}`);
}

/** Fits the pane and breaks no rule of WCAG 2.2 A and AA. */
async function expectFit(pane: Frame, page: Page): Promise<void> {
  expect(await violations(page)).toEqual([]);
  expect(await overflow(pane)).toBeLessThanOrEqual(0);
}

test("a threshold is changed, judged by, kept in the file, named above the findings, and exported", async () => {
  desk = await openWorkbench({ language: "uk", paneWidth: 320 });
  const { page, pane } = desk;
  await check(pane);
  expect(await found(pane, "PCT-01")).toEqual([expect.stringMatching(/^Помилка PCT-01 H21/)]);

  await openSettings(pane);
  const tolerance = pane.getByRole("textbox", { name: "Допустима різниця відсотка, в. п." });
  await tolerance.fill("300");
  await pane.getByText("Має бути від 0 до 100.").last().waitFor();
  await tolerance.fill("40,5");
  await tolerance.press("Enter");
  await waitForFound(pane, "PCT-01", /^Попередження PCT-01 H21/);
  await pane.getByText("Допустима різниця відсотка: 40,5 замість 0,5").last().waitFor();

  await pane.getByRole("button", { name: "Повернути" }).click();
  await waitForFound(pane, "PCT-01", /^Помилка PCT-01 H21/);
  expect(await tolerance.inputValue()).toBe("0,5");
  await tolerance.fill("40.5");
  await tolerance.press("Tab");
  await waitForFound(pane, "PCT-01", /^Попередження PCT-01 H21/);

  await pane.getByRole("button", { name: "Зберегти у книзі" }).click();
  await pane
    .getByText(/^Налаштування записано в книгу\./)
    .last()
    .waitFor();
  const { name, bytes } = await downloaded(
    pane.getByRole("button", { name: "Експортувати у файл" }),
  );
  expect(name).toBe("Власний-профіль.json");
  const file = {
    version: 1,
    name: "Власний профіль",
    tolerances: { percentPoints: 40.5 },
  };
  const text = strFromU8(bytes);
  expect(readProfile(text)).toMatchObject({ ok: true, file });

  const tomorrow = await saveAndOpen(page);
  await check(tomorrow);
  await waitForFound(tomorrow, "PCT-01", /^Попередження PCT-01 H21/);
  const bar = tomorrow.getByRole("region", { name: "Налаштування перевірки" });
  await bar.getByText(/Книга послабила перевірку: 1.послаблення/).waitFor();
  await bar.getByText("Допустима різниця відсотка: 40,5 замість 0,5").waitFor();
  await screenshot(page, "uk-320-loosened");
  await expectFit(tomorrow, page);
  await bar.getByRole("button", { name: "Не враховувати" }).click();
  await waitForFound(tomorrow, "PCT-01", /^Помилка PCT-01 H21/);
  await bar.getByRole("button", { name: "Враховувати" }).click();
  await waitForFound(tomorrow, "PCT-01", /^Попередження PCT-01 H21/);

  await openSettings(tomorrow);
  await tomorrow.getByRole("button", { name: "Прибрати з книги" }).click();
  await waitForFound(tomorrow, "PCT-01", /^Помилка PCT-01 H21/);
  expect(await page.evaluate(() => window.workbench?.book.addinSettings.has("zvirka"))).toBe(false);
  expect(desk.problems).toEqual([]);
});

test("settings of one's own outlive the pane, and the workbook's do not loosen them", async () => {
  desk = await openWorkbench({ language: "uk", paneWidth: 320 });
  const { page, pane } = desk;
  await check(pane);
  await openSettings(pane);
  await pane.getByRole("button", { name: "Правила", exact: true }).click();
  await pane.getByRole("searchbox").fill("pct-03");
  await pane.getByRole("checkbox", { name: /^PCT-03/ }).click();
  await waitForFound(pane, "PCT-03", null);
  await pane.getByRole("button", { name: "Зберегти у книзі" }).click();
  await pane
    .getByText(/^Налаштування записано в книгу\./)
    .last()
    .waitFor();
  await pane.getByRole("button", { name: "Усе як в основі" }).click();
  await waitForFound(pane, "PCT-03", /^\S+ PCT-03/);
  await pane.getByRole("button", { name: "Лише для мене" }).click();
  await pane
    .getByText(/^Налаштування збережено на цьому комп’ютері/)
    .last()
    .waitFor();

  const tomorrow = await saveAndOpen(page);
  await check(tomorrow);
  await waitForFound(tomorrow, "PCT-03", /^\S+ PCT-03/);
  const bar = tomorrow.getByRole("region", { name: "Налаштування перевірки" });
  await bar.getByText("Налаштування з книги («Власний профіль») не враховано.").waitFor();
  expect(desk.problems).toEqual([]);
});

test("by keyboard alone: from the menu to a field", async () => {
  desk = await openWorkbench({ language: "uk", paneWidth: 320 });
  const { page, pane } = desk;
  await pane.getByRole("button", { name: "Перевірити", exact: true }).waitFor();
  await enterPane(page, pane);
  await press(page, pane, "Перевірити");
  await pane.getByText("Перевірено 2 таблиці", { exact: true }).waitFor();
  await choose(page, pane, "Налаштування та відомості", "Налаштування перевірки");
  const title = pane.getByRole("heading", { level: 1, name: "Налаштування перевірки" });
  await title.waitFor();
  await waitForFocus(pane, "Назад");
  const figure = pane.getByRole("textbox", { name: "Низьке виконання, % плану" });
  const stops: string[] = [];
  const limit = 12;
  while (stops.length < limit && stops.at(-1) !== "45") {
    await page.keyboard.press("Tab");
    stops.push(
      await pane.evaluate(() => {
        const stop = document.activeElement;
        if (stop instanceof HTMLInputElement || stop instanceof HTMLSelectElement)
          return stop.value;
        return stop?.textContent ?? "";
      }),
    );
  }
  expect(stops).toEqual([
    "zhytomyr",
    "Відкрити файл профілю…",
    "Відмінності від профілю «Житомир»",
    "Межі та допуски",
    "45",
  ]);
  await page.keyboard.press("Control+A");
  await page.keyboard.type("999");
  await pane.getByText("Має бути від 0 до 100.").last().waitFor();
  await page.keyboard.press("Escape");
  expect(await figure.inputValue()).toBe("45");
});

const LOOKS: readonly (readonly [string, WorkbenchOptions & { readonly language: "uk" | "en" }])[] =
  [
    ["uk-320-light", { language: "uk", paneWidth: 320, colorScheme: "light" }],
    ["uk-450-dark", { language: "uk", paneWidth: 450, colorScheme: "dark" }],
    ["en-320-dark", { language: "en", paneWidth: 320, colorScheme: "dark" }],
    ["en-450-light", { language: "en", paneWidth: 450, colorScheme: "light" }],
    ["uk-320-contrast", { language: "uk", paneWidth: 320, forcedColors: "active" }],
  ];

const WORDS = {
  uk: {
    ...{ check: "Перевірити", done: "Перевірено 2 таблиці", menu: "Налаштування та відомості" },
    ...{ settings: "Налаштування перевірки", rules: "Правила", deadlines: "Строки подання" },
    ...{ names: "Назви та слова", add: "Додати до переліку «Назви виконавців»" },
  },
  en: {
    ...{ check: "Check", done: "Checked 2 tables", menu: "Settings and about" },
    ...{ settings: "Check settings", rules: "Rules", deadlines: "Deadlines" },
    ...{ names: "Names and words", add: "Add to the list “Names of executors”" },
  },
};

test.each(LOOKS)("the settings are accessible and fit, %s", async (name, options) => {
  desk = await openWorkbench({ ...options, viewport: { width: 1500, height: 1400 } });
  const { page, pane } = desk;
  const words = WORDS[options.language];
  const look = async (state: string): Promise<void> => {
    await screenshot(page.locator(".wb-pane"), `${name}-settings-${state}`);
    await expectFit(pane, page);
  };
  await pane.getByRole("button", { name: words.check, exact: true }).click();
  await pane.getByText(words.done, { exact: true }).waitFor();
  await pane.getByRole("button", { name: words.menu }).click();
  await pane.getByRole("menuitem", { name: words.settings }).click();
  await pane.getByRole("heading", { level: 1, name: words.settings }).waitFor();
  await look("1-first");
  const part = (title: string) => pane.getByRole("button", { name: title, exact: true });
  await part(words.rules).click();
  await pane.getByRole("checkbox", { name: /^PCT-03/ }).click();
  await pane.getByRole("checkbox", { name: /^ARI-01/ }).scrollIntoViewIfNeeded();
  await look("2-rules");
  await part(words.rules).click();
  await part(words.deadlines).click();
  await part(words.deadlines).scrollIntoViewIfNeeded();
  await look("3-deadlines");
  await part(words.deadlines).click();
  await part(words.names).click();
  await pane.getByRole("button", { name: words.add }).click();
  await look("4-names");
  expect(desk.problems).toEqual([]);
});
