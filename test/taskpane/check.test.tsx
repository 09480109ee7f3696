import "@testing-library/jest-dom";
import { act, screen, waitFor, within } from "@testing-library/react";
import { FakeExcel } from "./fake-excel";
import { announced, findingAt, message, renderPane } from "./render-pane";
import {
  emptyBook,
  faultyBook,
  longBook,
  noteBook,
  otherBook,
  SHEET,
  soundBook,
} from "./report-books";

describe("checking", () => {
  test("shows what was understood, what was found, and says it aloud", async () => {
    const { press } = await renderPane(new FakeExcel(faultyBook()));
    expect(screen.getByText("Книгу ще не перевірено")).toBeVisible();

    await press("Перевірити");

    expect(screen.getByRole("heading", { name: `Аркуш «${SHEET}»` })).toBeVisible();
    expect(
      screen.getByText("звіт про виконання · 9 місяців 2018 року · 4 заходи · грн"),
    ).toBeVisible();
    expect(screen.getByText("330 000,00")).toBeVisible();
    expect(screen.getByText("50,91 %")).toBeVisible();
    expect(findingAt("PCT-01", "H5")).toHaveTextContent("Помилка");
    expect(findingAt("PCT-03", "H7")).toHaveTextContent("Попередження");
    expect(findingAt("TYP-01", "F4")).toHaveTextContent("50 000, 00");
    expect(announced().found).toMatch(/^Перевірено 1.таблицю: .*помил.*попередження/);
  });

  test("says of a sound report that there is nothing to say, and what was looked at", async () => {
    const excel = new FakeExcel(soundBook());
    const { press } = await renderPane(excel);
    await press("Перевірити");
    expect(screen.getByRole("heading", { name: "Зауважень немає" })).toBeVisible();
    expect(screen.getByText(/Перевірено 1.таблицю, 4.заходи/)).toBeVisible();
    // Nobody knows whether it is still sound once it was changed.
    act(() => excel.type(SHEET, "H5", 0.99));
    expect(screen.queryByRole("heading", { name: "Зауважень немає" })).toBeNull();
    expect(screen.getByText("Застаріло")).toBeVisible();
  });

  test.each([
    ["an empty workbook", emptyBook(), "Книга порожня."],
    ["no report table", otherBook(), "У книзі немає таблиці звіту про виконання заходів."],
  ])("does not call %s sound", async (_, book, sentence) => {
    const { press } = await renderPane(new FakeExcel(book));
    await press("Перевірити");
    expect(screen.getByRole("heading", { name: sentence })).toBeVisible();
    expect(screen.queryByText("Зауважень немає")).not.toBeInTheDocument();
  });

  test("says of a note that it has no table, and what there is to say of its texts", async () => {
    const { press } = await renderPane(new FakeExcel(noteBook()));
    await press("Перевірити");
    const sentence = "У книзі немає таблиці звіту про виконання заходів.";
    expect(screen.getByRole("heading", { name: sentence })).toBeVisible();
    expect(findingAt("TXT-01", "A2")).toHaveTextContent("Cтаном");
    expect(announced().found).toMatch(/^Таблиці звіту немає, перевірено лише тексти: 1.зауваження/);
  });

  test("tells a failure with the next step, and can be tried again from there", async () => {
    const excel = new FakeExcel(faultyBook());
    excel.failing = { read: { code: "cell-being-edited" } };
    const { press } = await renderPane(excel);
    await press("Перевірити");

    expect(message()).toHaveTextContent(
      "У книзі редагується клітинка. Завершіть уведення (Enter або Esc) і повторіть.",
    );
    expect(announced().done).toMatch("У книзі редагується клітинка.");
    await press(within(message()!).getByRole("button", { name: "Перевірити ще раз" }));

    expect(findingAt("PCT-01", "H5")).toBeVisible();
    expect(message()).toBeNull();
  });

  test("shows progress, and a cancelled check changes nothing and leaves the pane usable", async () => {
    const excel = new FakeExcel(faultyBook());
    excel.held = { done: 3, all: 10 };
    const { press } = await renderPane(excel);
    await press("Перевірити");
    expect(screen.getByText("Виконано перевірок: 3 з 10")).toBeVisible();
    expect(screen.getByRole("progressbar")).toHaveAttribute("aria-valuenow", "3");

    await press("Скасувати перевірку");

    expect(message()).toHaveTextContent("Перевірку скасовано.");
    expect(screen.queryByRole("progressbar")).not.toBeInTheDocument();
    expect(screen.getByRole("button", { name: "Перевірити" })).toHaveFocus();
    excel.held = null;
    await press("Перевірити");
    expect(findingAt("PCT-01", "H5")).toBeVisible();
  });

  test("a result that comes after the cancelling is thrown away", async () => {
    const excel = new FakeExcel(faultyBook());
    excel.held = { done: 0, all: 1 };
    const { press, keys } = await renderPane(excel);
    await press("Перевірити");
    await keys("{Escape}");
    await act(async () => excel.letGo());
    expect(message()).toHaveTextContent("Перевірку скасовано.");
    expect(screen.queryByRole("heading", { name: `Аркуш «${SHEET}»` })).not.toBeInTheDocument();
  });

  test("Ctrl+Enter checks from anywhere", async () => {
    const { keys } = await renderPane(new FakeExcel(faultyBook()));
    await keys("{Control>}{Enter}{/Control}");
    expect(findingAt("PCT-01", "H5")).toBeVisible();
  });

  test("an edit makes the result stale, without checking again by itself", async () => {
    const excel = new FakeExcel(faultyBook());
    const { press } = await renderPane(excel);
    await press("Перевірити");
    act(() => excel.type(SHEET, "H5", 0.68));
    expect(screen.getByText("Застаріло")).toBeVisible();
    expect(findingAt("PCT-01", "H5")).toBeVisible();

    await press("Перевірити ще раз");

    expect(screen.queryByText("Застаріло")).not.toBeInTheDocument();
    expect(screen.queryByRole("button", { name: /PCT-01 H5/ })).not.toBeInTheDocument();
  });

  test("an edit during the check makes its result stale at once", async () => {
    const excel = new FakeExcel(faultyBook());
    excel.held = { done: 1, all: 2 };
    const { press } = await renderPane(excel);
    await press("Перевірити");
    act(() => excel.type(SHEET, "H5", 0.68));
    await act(async () => excel.letGo());
    expect(screen.getByText("Застаріло")).toBeVisible();
  });

  test("of a long list only what is in sight is drawn; the keyboard reaches its end", async () => {
    const { press, keys } = await renderPane(new FakeExcel(longBook(400)));
    await press("Перевірити");
    const items = (): number => document.querySelectorAll("[data-marked] h3").length;
    expect(items()).toBeGreaterThan(5);
    expect(items()).toBeLessThan(60);
    act(() => document.querySelector<HTMLElement>("[data-marked] h3 button")?.focus());
    await keys("{End}");
    expect(document.activeElement).toHaveTextContent("PCT-01 H402");
    await keys("{ArrowUp}");
    expect(document.activeElement).toHaveTextContent("PCT-01 H401");
    expect(items()).toBeLessThan(60);
  });

  test("groups the findings by table", async () => {
    const { press } = await renderPane(new FakeExcel(faultyBook(["Перший", "Другий"])));
    await press("Перевірити");
    await waitFor(() =>
      expect(screen.getAllByRole("button", { name: /PCT-01 H5/ })).toHaveLength(2),
    );
    const second = screen.getByRole("heading", { name: "Аркуш «Другий»" }).closest("section");
    expect(within(second!).getByRole("button", { name: /PCT-01 H5/ })).toBeVisible();
  });
});
