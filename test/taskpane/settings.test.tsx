import "@testing-library/jest-dom";
import { screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { RULES } from "../../src/rules/registry";
import { SETTINGS_TEXTS } from "../../src/taskpane/texts/settings";
import { FakeExcel } from "./fake-excel";
import { settings, field, ruleBox, fill, differences, finds, unfold } from "./open-settings";
import { announced, message } from "./render-pane";
import { faultyBook } from "./report-books";

describe("editing the profile", () => {
  test("a rule switched off finds nothing at once, and is told in words", async () => {
    await settings(new FakeExcel(faultyBook()));
    await unfold("Правила");
    expect(finds("PCT-01")).toBe(true);
    await userEvent.click(ruleBox("PCT-01"));
    await waitFor(() => expect(finds("PCT-01")).toBe(false));
    expect(differences()).toContain("Правило PCT-01 вимкнено");
    expect(screen.getAllByText(/доки відкрито панель/).at(-1)).toBeVisible();
  });

  test("taken back the rule finds again, and nothing is left to take back", async () => {
    const { press } = await settings(new FakeExcel(faultyBook()));
    await unfold("Правила");
    expect(screen.getByRole("button", { name: "Повернути" })).toHaveAttribute("aria-disabled");
    await userEvent.click(ruleBox("PCT-01"));
    await waitFor(() => expect(finds("PCT-01")).toBe(false));
    await press("Повернути");
    await waitFor(() => expect(finds("PCT-01")).toBe(true));
    expect(ruleBox("PCT-01")).toBeChecked();
    expect(differences()).toContain("Відмінностей немає.");
    expect(screen.getByText("Діє вбудований профіль «Житомир».")).toBeVisible();
  });

  test("a level is what its findings have from then on", async () => {
    await settings(new FakeExcel(faultyBook()));
    await unfold("Правила");
    await userEvent.selectOptions(
      screen.getByRole("combobox", { name: "Рівень правила PCT-01" }),
      "зауваження",
    );
    await waitFor(() =>
      expect(
        screen.getByRole("button", { name: /^Зауваження PCT-01 H5/, hidden: true }),
      ).toBeInTheDocument(),
    );
    expect(differences()).toContain("Рівень правила PCT-01: зауваження");
  });

  test("a figure is judged by as soon as it is confirmed, with a comma as with a point", async () => {
    await settings(new FakeExcel(faultyBook()));
    await fill("Допустима різниця відсотка, в. п.", "40,5");
    await waitFor(() =>
      expect(
        screen.getByRole("button", { name: /^Попередження PCT-01 H5/, hidden: true }),
      ).toBeInTheDocument(),
    );
    expect(field("Допустима різниця відсотка, в. п.")).toHaveAccessibleDescription(/В основі: 0,5/);
    expect(differences()).toMatch(/Допустима різниця відсотка: 40,5 замість 0,5/);
  });

  test.each([
    ["Низьке виконання, % плану", "120", "Має бути від 0 до 100."],
    ["Низьке виконання, % плану", "багато", "Потрібне число."],
    ["Повільний темп, частка часу, що минув", "0,66", "Запишіть так: 2/3."],
    ["Назва профілю", " ", "Заповніть це поле."],
  ])("%s: «%s» is refused beside the field, and changes nothing", async (name, typed, words) => {
    await settings(new FakeExcel(faultyBook()));
    const before = (field(name) as HTMLInputElement).value;
    await fill(name, typed);
    expect(field(name)).toBeInvalid();
    expect(field(name)).toHaveAccessibleDescription(words);
    expect(announced().part).toBe(words);
    expect(differences()).toContain("Відмінностей немає.");
    await userEvent.type(field(name), "{Escape}");
    expect(field(name)).toHaveValue(before);
    expect(field(name)).toBeValid();
  });

  test("a word for a unit is known from now on, and put back", async () => {
    const { press } = await settings(new FakeExcel(faultyBook()));
    await unfold("Позначення одиниць виміру");
    await fill("Тисячі гривень", "т.грн; тис. гр.");
    expect(differences()).toMatch(/т\.грн/);
    expect(field("Тисячі гривень")).toHaveValue("т.грн; тис. гр.");
    await press("Усе як в основі");
    expect(field("Тисячі гривень")).toHaveValue("");
  });

  test("one difference is put back alone, then all", async () => {
    const { press } = await settings(new FakeExcel(faultyBook()));
    await unfold("Правила");
    await fill("Низьке виконання, % плану", "60");
    await userEvent.click(ruleBox("PCT-01"));
    await userEvent.click(ruleBox("EXP-02"));
    await press("Як в основі: Правило PCT-01 вимкнено");
    expect(ruleBox("PCT-01")).toBeChecked();
    expect(differences()).toContain("Межа низького виконання: 60 замість 45");
    expect(differences()).toContain("Правило EXP-02 увімкнено");
    await press("Усе як в основі");
    expect(differences()).toContain("Відмінностей немає.");
    expect(field("Низьке виконання, % плану")).toHaveValue("45");
    await waitFor(() => expect(finds("PCT-01")).toBe(true));
  });

  test("another base brings its own deadlines and keeps what was set", async () => {
    await settings(new FakeExcel(faultyBook()));
    await unfold("Строки подання");
    await fill("Низьке виконання, % плану", "60");
    await userEvent.selectOptions(
      screen.getByRole("combobox", { name: "Вбудований профіль" }),
      "Одеса",
    );
    expect(screen.getByText("Відмінності від профілю «Одеса»")).toBeVisible();
    expect(field("Низьке виконання, % плану")).toHaveValue("60");
    expect(screen.getByRole("group", { name: "Строк 3" })).toHaveTextContent("Департамент");
  });

  test("a check under way begins again by what was set last", async () => {
    const excel = new FakeExcel(faultyBook());
    await settings(excel);
    await unfold("Правила");
    excel.held = { done: 1, all: 2 };
    await userEvent.click(ruleBox("TYP-01"));
    excel.held = null;
    await userEvent.click(ruleBox("PCT-01"));
    await waitFor(() => expect(finds("PCT-01")).toBe(false));
    expect(finds("TYP-01")).toBe(false);
    expect(message()).toBeNull();
  });
});

describe("deadlines, names", () => {
  test("a deadline is changed, added and removed", async () => {
    const { press } = await settings(new FakeExcel(faultyBook()));
    await unfold("Строки подання");
    const first = screen.getByRole("group", { name: "Строк 1" });
    const days = within(first).getByRole("textbox", { name: "Днів" });
    await userEvent.clear(days);
    await userEvent.type(days, "0{Enter}");
    expect(days).toHaveAccessibleDescription("Має бути від 1 до 366.");
    await userEvent.type(days, "{Escape}");
    await userEvent.clear(days);
    await userEvent.type(days, "7{Enter}");
    expect(differences()).toMatch(/Строки подання: виконавців – 7.днів/);
    await press("Прибрати строк 3");
    await press("Додати строк");
    expect(screen.getByRole("group", { name: "Строк 3" })).toHaveTextContent("Виконавці");
  });

  test("a deadline keeps at least one period", async () => {
    await settings(new FakeExcel(faultyBook()));
    await unfold("Строки подання");
    const third = screen.getByRole("group", { name: "Строк 3" });
    const year = within(third).getByRole("checkbox", { name: "рік" });
    await userEvent.click(year);
    expect(year).toBeChecked();
    expect(third).toHaveTextContent("Потрібен хоча б один період");
  });

  test("a name is added with its spellings, changed, and removed", async () => {
    const { press, keys } = await settings(new FakeExcel(faultyBook()));
    await unfold("Назви та слова");
    await press("Додати до переліку «Назви виконавців»");
    const form = screen.getByRole("form");
    await press(within(form).getByRole("button", { name: "Готово" }));
    expect(form).toHaveTextContent("Напишіть назву.");
    await keys("Управління культури");
    await press(within(form).getByRole("button", { name: "Готово" }));
    expect(form).toHaveTextContent("Така назва вже є в переліку.");
    await keys(" і туризму");
    await userEvent.type(
      within(form).getByRole("textbox", { name: "Помилкові варіанти" }),
      "Упр. культури{Enter}Управління туризму",
    );
    await press(within(form).getByRole("button", { name: "Готово" }));
    expect(differences()).toContain("Назва у словнику: «Управління культури і туризму»");
    expect(screen.getByText("помилково: Упр. культури; Управління туризму")).toBeInTheDocument();
    await press("Прибрати: Управління культури і туризму");
    expect(differences()).toContain("Відмінностей немає.");
  });
});

describe("the list of rules", () => {
  test("is found by words and numbers, and every family has a name", async () => {
    await settings(new FakeExcel(faultyBook()));
    await unfold("Правила");
    expect(screen.getAllByRole("checkbox", { name: /^[A-Z]{3,4}-\d\d / })).toHaveLength(
      RULES.length,
    );
    await userEvent.type(screen.getByRole("searchbox"), "pct-03");
    expect(screen.getAllByRole("checkbox", { name: /^[A-Z]{3,4}-\d\d / })).toEqual([
      ruleBox("PCT-03"),
    ]);
    expect(screen.getByText(/^Знайдено 1.правило$/)).toBeInTheDocument();
    await userEvent.type(screen.getByRole("searchbox"), "{Escape}");
    expect(ruleBox("PCT-01")).toBeInTheDocument();
    for (const { id } of RULES) {
      const family = id.slice(0, id.indexOf("-"));
      expect(SETTINGS_TEXTS.uk.rules.families[family]).toMatch(/^[А-ЯІЇЄҐ]/);
      expect(SETTINGS_TEXTS.en.rules.families[family]).toMatch(/^[A-Z]/);
    }
  });
});

test("Escape leaves the settings, and the focus is where they were opened", async () => {
  const { keys } = await settings(new FakeExcel(faultyBook()));
  expect(screen.getByRole("button", { name: "Назад" })).toHaveFocus();
  await keys("{Escape}");
  expect(screen.getByRole("button", { name: "Налаштування та відомості" })).toHaveFocus();
  expect(screen.getByRole("button", { name: "Перевірити ще раз" })).toBeVisible();
});
