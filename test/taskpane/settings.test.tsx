import "@testing-library/jest-dom";
import { cleanup, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { readProfile } from "../../src/core/lint/profiles/read-profile";
import { RULES } from "../../src/rules/registry";
import { SETTINGS_TEXTS } from "../../src/taskpane/texts/settings";
import { FakeExcel } from "./fake-excel";
import { findingAt, message, renderPane } from "./render-pane";
import { faultyBook } from "./report-books";

type Pane = Awaited<ReturnType<typeof renderPane>>;

/** A checked workbook and the open screen of its settings. */
async function settings(excel: FakeExcel): Promise<Pane> {
  const pane = await renderPane(excel);
  await pane.press("Перевірити");
  await openSettings(pane);
  return pane;
}

async function openSettings({ press }: Pane): Promise<void> {
  await press("Налаштування та відомості");
  await userEvent.click(screen.getByRole("menuitem", { name: "Налаштування перевірки" }));
  await screen.findByRole("heading", { level: 1, name: "Налаштування перевірки" });
}

const field = (name: RegExp | string): HTMLElement => screen.getByRole("textbox", { name });
/** By its label: to ask for a role among all rules takes seconds. */
const ruleBox = (rule: string): HTMLElement =>
  screen.getByText(rule, { selector: "label span" }).closest("label")!.control!;

/** Types over what stands in a field and leaves it. */
async function fill(name: RegExp | string, text: string): Promise<void> {
  await userEvent.clear(field(name));
  await userEvent.type(field(name), `${text}{Enter}`);
}

const differences = (): string | null =>
  screen.getByText(/^Відмінності від профілю/).closest("section")!.textContent;

/** Whether this rule still finds something in the workbook, behind the settings. */
const finds = (rule: string): boolean =>
  [...document.querySelectorAll("main h3 button")].some(({ textContent }) =>
    new RegExp(`^(Помилка|Попередження|Зауваження) ${rule} `).test(textContent),
  );

/** Unfolds a part of the settings. */
async function unfold(title: string): Promise<void> {
  await userEvent.click(screen.getByRole("button", { name: title, expanded: false }));
}

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
    expect(screen.getByRole("alert")).toHaveTextContent(words);
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

describe("keeping the settings", () => {
  test("in the workbook: there in a new pane, and what they loosen stands above the findings", async () => {
    const excel = new FakeExcel(faultyBook());
    const { press } = await settings(excel);
    await unfold("Правила");
    await userEvent.click(ruleBox("PCT-01"));
    expect(excel.kept).toBeNull();
    await press("Зберегти у книзі");
    expect(message()).toHaveTextContent("Налаштування записано в книгу.");
    expect(JSON.parse(excel.kept ?? "")).toEqual({
      version: 1,
      profile: { version: 1, name: "Власний профіль", rulesOff: ["PCT-01"] },
    });

    cleanup();
    const again = await renderPane(excel);
    await again.press("Перевірити");
    expect(finds("PCT-01")).toBe(false);
    const bar = await screen.findByRole("region", { name: "Налаштування перевірки" });
    expect(bar).toHaveTextContent("Діють налаштування з цієї книги: «Власний профіль».");
    expect(bar).toHaveTextContent(/Книга послабила перевірку: 1.послаблення/);
    expect(within(bar).getByText("Правило PCT-01 вимкнено")).toBeVisible();
    const first = findingAt("TYP-01", "F4");
    expect(bar.compareDocumentPosition(first)).toBe(Node.DOCUMENT_POSITION_FOLLOWING);

    await again.press("Не враховувати");
    expect(finds("PCT-01")).toBe(true);
    await again.press("Враховувати");
    expect(finds("PCT-01")).toBe(false);
  });

  test("out of the workbook again they are in force no more", async () => {
    const excel = new FakeExcel(faultyBook());
    excel.kept = '{"version":1,"profile":{"version":1,"name":"наш","rulesOff":["PCT-01"]}}';
    const { press } = await settings(excel);
    await press("Прибрати з книги");
    expect(excel.kept).toBeNull();
    expect(message()).toHaveTextContent("Налаштування прибрано з книги.");
    await waitFor(() => expect(finds("PCT-01")).toBe(true));
  });

  test("for the person alone: in force in every workbook, whatever that carries", async () => {
    const excel = new FakeExcel(faultyBook());
    const { press } = await settings(excel);
    await fill("Допустима різниця відсотка, в. п.", "40");
    await press("Лише для мене");
    expect(excel.kept).toBeNull();
    expect(excel.preferences.profile).toEqual({
      version: 1,
      name: "Власний профіль",
      tolerances: { percentPoints: 40 },
    });

    cleanup();
    excel.kept = '{"version":1,"profile":{"version":1,"name":"їхній","rulesOff":["PCT-01"]}}';
    const again = await renderPane(excel);
    await again.press("Перевірити");
    expect(screen.getByRole("button", { name: /^Попередження PCT-01 H5/ })).toBeInTheDocument();
    const bar = await screen.findByRole("region", { name: "Налаштування перевірки" });
    expect(bar).toHaveTextContent("Діють ваші налаштування: «Власний профіль».");
    expect(bar).toHaveTextContent("Налаштування з книги («їхній») не враховано.");
    await again.press(/^У них 1/);
    expect(bar).toHaveTextContent("Правило PCT-01 вимкнено");

    await openSettings(again);
    await again.press("Прибрати мої налаштування");
    expect(excel.preferences.profile).toBeNull();
    await waitFor(() => expect(finds("PCT-01")).toBe(false));
  });

  test("a failure to write is told, keeps nothing, and can be tried again", async () => {
    const excel = new FakeExcel(faultyBook());
    const { press } = await settings(excel);
    await unfold("Правила");
    await userEvent.click(ruleBox("PCT-01"));
    excel.failing = { keep: { code: "read-only" } };
    await press("Зберегти у книзі");
    expect(message()).toHaveTextContent("Книгу відкрито лише для читання.");
    expect(excel.kept).toBeNull();
    await press("Повторити");
    expect(excel.kept).toContain("PCT-01");
  });

  test("what cannot be read is in force for nobody and is not written over", async () => {
    const excel = new FakeExcel(faultyBook());
    excel.kept = '{"version":1,"profile":{"version":1,"name":"x","rulesOff":"PCT-01"}}';
    const text = excel.kept;
    const { press } = await settings(excel);
    await unfold("Правила");
    expect(finds("PCT-01")).toBe(true);
    await userEvent.click(ruleBox("TYP-01"));
    await press("Зберегти у книзі");
    expect(message()).toHaveTextContent("записала інша її версія");
    expect(excel.kept).toBe(text);
  });

  test("in a file, which reads as the profile that was set", async () => {
    const { press } = await settings(new FakeExcel(faultyBook()));
    await unfold("Правила");
    await fill("Назва профілю", "Наше місто");
    await userEvent.click(ruleBox("PCT-01"));
    const files: Blob[] = [];
    const names: string[] = [];
    jest.spyOn(HTMLAnchorElement.prototype, "click").mockImplementation(function (
      this: HTMLAnchorElement,
    ) {
      names.push(this.download);
    });
    Object.assign(URL, {
      createObjectURL: (file: Blob) => `blob:${files.push(file)}`,
      revokeObjectURL: () => {},
    });
    await press("Експортувати у файл");
    expect(names).toEqual(["Наше-місто.json"]);
    const text = screen.getByRole<HTMLTextAreaElement>("textbox", { name: /^Текст файлу/ }).value;
    expect(files[0]?.size).toBe(new Blob([text]).size);
    expect(readProfile(text)).toMatchObject({
      ok: true,
      file: { name: "Наше місто", rulesOff: ["PCT-01"] },
    });
    jest.restoreAllMocks();
  });
});

describe("a profile from a file", () => {
  const open = async (text: string): Promise<void> => {
    const chooser = document.querySelector<HTMLInputElement>("input[type=file]")!;
    const file = new File([text], "місто.json", { type: "application/json" });
    // jsdom's files cannot be read in this way yet.
    await userEvent.upload(chooser, Object.assign(file, { text: async () => text }));
  };

  test("is in force at once", async () => {
    await settings(new FakeExcel(faultyBook()));
    await open('{"version":1,"name":"місто","rulesOff":["PCT-01","PCT-99"]}');
    await waitFor(() => expect(finds("PCT-01")).toBe(false));
    expect(screen.getByText(/Відкрито профіль «місто»\./)).toHaveTextContent(
      "Цих правил у цій версії немає: PCT-99.",
    );
    expect(differences()).toContain("Правило PCT-01 вимкнено");
  });

  test("with a mistake names the wrong key, and nothing changes", async () => {
    await settings(new FakeExcel(faultyBook()));
    await open('{"version":1,"name":"місто","thresholds":{"lowExecutoin":50,"saving":500}}');
    await screen.findByText("Файл «місто.json» не підходить:");
    expect(screen.getByText(/Ключа «thresholds.lowExecutoin» немає/)).toHaveTextContent(
      "«lowExecution»",
    );
    expect(screen.getByText(/«thresholds.saving» має бути від 0 до 100/)).toBeVisible();
    expect(differences()).toContain("Відмінностей немає.");
  });
});

test("Escape leaves the settings, and the focus is where they were opened", async () => {
  const { keys } = await settings(new FakeExcel(faultyBook()));
  expect(screen.getByRole("button", { name: "Назад" })).toHaveFocus();
  await keys("{Escape}");
  expect(screen.getByRole("button", { name: "Налаштування та відомості" })).toHaveFocus();
  expect(screen.getByRole("button", { name: "Перевірити ще раз" })).toBeVisible();
});
