import "@testing-library/jest-dom";
import { cleanup, screen } from "@testing-library/react";
import axe from "axe-core";
import { EN } from "../../src/taskpane/texts/en";
import { UK } from "../../src/taskpane/texts/uk";
import { languageOf } from "../../src/taskpane/view/language";
import { FakeExcel } from "./fake-excel";
import { findingAt, renderPane } from "./render-pane";
import { emptyBook, faultyBook, soundBook } from "./report-books";

const CYRILLIC = /[а-яіїєґ]/i;

async function violations(): Promise<string[]> {
  const { violations: found } = await axe.run(document, {
    // jsdom draws nothing, so that contrast cannot be measured in it.
    rules: { "color-contrast": { enabled: false } },
  });
  return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" ")}`);
}

describe("language", () => {
  test("changes everywhere at once, is remembered, and follows Excel again when asked", async () => {
    const excel = new FakeExcel(faultyBook());
    const { press } = await renderPane(excel);
    await press("Перевірити");
    await press("Налаштування та відомості");
    await press2("menuitemradio", "English");

    expect(screen.getByRole("button", { name: "Check again" })).toBeVisible();
    expect(findingAt("PCT-01", "H5")).toHaveTextContent("Error");
    expect(document.documentElement.lang).toBe("en");
    expect(excel.preferences.language).toBe("en");

    await press("Settings and about");
    await press2("menuitemradio", "As in Excel", 0);
    expect(screen.getByRole("button", { name: "Перевірити ще раз" })).toBeVisible();
    expect(excel.preferences.language).toBeNull();

    async function press2(role: string, name: string, index = 0): Promise<void> {
      await press(screen.getAllByRole(role, { name })[index]!);
    }
  });

  test("the English pane says nothing in Ukrainian before the first check", async () => {
    const excel = new FakeExcel(faultyBook());
    excel.preferences = { ...excel.preferences, language: "en" };
    await renderPane(excel);
    expect(document.body.textContent).not.toMatch(CYRILLIC);
    expect(screen.getByRole("button", { name: "Check" })).toBeVisible();
  });

  test.each([
    [1, "1\u00A0помилка", "Виправлено 1\u00A0клітинку."],
    [2, "2\u00A0помилки", "Виправлено 2\u00A0клітинки."],
    [5, "5\u00A0помилок", "Виправлено 5\u00A0клітинок."],
    [11, "11\u00A0помилок", "Виправлено 11\u00A0клітинок."],
    [21, "21\u00A0помилка", "Виправлено 21\u00A0клітинку."],
  ])("Ukrainian counts %i in the right form", (count, errors, fixed) => {
    expect(UK.counts.error(count)).toBe(errors);
    expect(UK.notice.fixed(count)).toBe(fixed);
  });

  test.each([
    ["2018-9m", "9 місяців 2018 року", "nine months of 2018"],
    ["2018-h1", "I півріччя 2018 року", "first half of 2018"],
    ["2018-q3", "III квартал 2018 року", "quarter 3 of 2018"],
    ["2018", "2018 рік", "year 2018"],
  ])("the period %s is said in words", (period, uk, en) => {
    expect(UK.table.period(period)).toBe(uk);
    expect(EN.table.period(period)).toBe(en);
  });

  test.each([
    ["uk-UA", "uk"],
    ["en-US", "en"],
    ["pl-PL", "uk"],
  ])("an Excel in %s has a pane in %s", (tag, language) => {
    expect(languageOf(tag)).toBe(language);
  });
});

describe("theme", () => {
  test("is the person's choice, and is remembered", async () => {
    const excel = new FakeExcel(faultyBook());
    const { press } = await renderPane(excel);
    expect(document.documentElement.style.colorScheme).toBe("light");
    await press("Налаштування та відомості");
    await press(screen.getByRole("menuitemradio", { name: "Темна" }));
    expect(document.documentElement.style.colorScheme).toBe("dark");
    expect(excel.preferences.theme).toBe("dark");
  });
});

describe("what becomes of the data", () => {
  test("is one step away, and Escape leads back", async () => {
    const { press, keys } = await renderPane(new FakeExcel(faultyBook()));
    await press("Налаштування та відомості");
    await press(screen.getByRole("menuitem", { name: "Про Звірку та дані" }));
    expect(
      screen.getByRole("heading", { name: "Дані не залишають вашого комп’ютера" }),
    ).toBeVisible();
    await keys("{Escape}");
    expect(screen.getByRole("button", { name: "Перевірити" })).toBeVisible();
    expect(screen.getByRole("button", { name: "Налаштування та відомості" })).toHaveFocus();
  });
});

describe("the first run", () => {
  test("explains itself until something has been checked", async () => {
    const excel = new FakeExcel(faultyBook());
    const { press } = await renderPane(excel);
    expect(screen.getByText(UK.fresh.sentences[0])).toBeVisible();
    await press("Перевірити");
    expect(excel.preferences.firstRunSeen).toBe(true);

    cleanup();
    await renderPane(excel);
    expect(screen.queryByText(UK.fresh.sentences[0])).not.toBeInTheDocument();
    expect(screen.getByText(UK.fresh.again)).toBeVisible();
  });
});

describe("accessibility by axe", () => {
  beforeEach(() => {
    document.title = "Звірка";
  });

  test("before a check", async () => {
    await renderPane(new FakeExcel(faultyBook()));
    expect(await violations()).toEqual([]);
  });

  test("with findings, one of them unfolded, and a message", async () => {
    const excel = new FakeExcel(faultyBook());
    excel.failing = { select: { code: "busy" } };
    const { press } = await renderPane(excel);
    await press("Перевірити");
    await press(findingAt("PCT-01", "H5"));
    expect(await violations()).toEqual([]);
  });

  test("while checking", async () => {
    const excel = new FakeExcel(faultyBook());
    excel.held = { done: 1, all: 2 };
    const { press } = await renderPane(excel);
    await press("Перевірити");
    expect(await violations()).toEqual([]);
  });

  test("in the preview", async () => {
    const { press } = await renderPane(new FakeExcel(faultyBook(["Перший", "Другий"])));
    await press("Перевірити");
    await press("Виправити все безпечне (2)");
    expect(await violations()).toEqual([]);
  });

  test.each([
    ["clean", soundBook()],
    ["nothing to check", emptyBook()],
  ])("when %s", async (_, book) => {
    const { press } = await renderPane(new FakeExcel(book));
    await press("Перевірити");
    expect(await violations()).toEqual([]);
  });
});
