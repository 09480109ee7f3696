import "@testing-library/jest-dom";
import { act, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { FakeExcel } from "./fake-excel";
import { findingAt, message, renderPane } from "./render-pane";
import { faultyBook, SHEET } from "./report-books";

async function checked(excel = new FakeExcel(faultyBook())): ReturnType<typeof renderPane> {
  const pane = await renderPane(excel);
  await pane.press("Перевірити");
  return pane;
}

/** The findings as they stand, by rule and cell. */
const shown = (): readonly string[] =>
  [...document.querySelectorAll("[data-marked] h3 button")].map(
    ({ textContent }) => /[A-Z]{3}-\d\d [A-Z]+\d+/.exec(textContent)?.[0] ?? "",
  );
const headings = (): readonly string[] =>
  screen.getAllByRole("heading", { level: 2 }).map(({ textContent }) => textContent);
const search = (): HTMLElement => screen.getByRole("searchbox", { name: "Пошук у зауваженнях" });

describe("the list of findings", () => {
  test("is put together by rule or by severity, which is remembered", async () => {
    const excel = new FakeExcel(faultyBook());
    await checked(excel);
    const all = shown();
    const by = screen.getByRole("combobox", { name: "Групувати" });
    await userEvent.selectOptions(by, "за правилами");
    expect(headings()).toContainEqual(expect.stringMatching(/^PCT-01\. .+ \(1\)$/));
    expect(shown().toSorted()).toEqual([...all].toSorted());
    expect(shown()).toEqual(shown().toSorted());
    await userEvent.selectOptions(by, "за важливістю");
    expect(headings()).toContainEqual(expect.stringMatching(/^Помилки \(\d+\)$/));
    expect(excel.preferences.grouping).toBe("severity");
  });

  test("shows only what is sought or of a severity, says so, and Escape shows all again", async () => {
    const { keys } = await checked();
    const all = shown();
    await userEvent.type(search(), "pct-01 h5");
    expect(shown()).toEqual(["PCT-01 H5"]);
    expect(screen.getByText(`Показано 1 з ${String(all.length)}`)).toBeVisible();
    await keys("{Escape}");
    expect(search()).toHaveValue("");
    expect(shown()).toEqual(all);
    await userEvent.type(search(), "такого немає");
    expect(screen.getByText("Нічого не знайдено.")).toBeVisible();
    await userEvent.click(screen.getByRole("button", { name: "Показати все" }));
    const filter = within(screen.getByRole("group", { name: "Показати лише" }));
    // The counts over the list are what it is filtered by.
    for (const count of filter.getAllByRole("button")) {
      await userEvent.click(count);
      expect(count).toHaveAttribute("aria-pressed", "true");
      expect(count).toHaveTextContent(new RegExp(`^${String(shown().length)}\\s`));
      await userEvent.click(count);
      expect(shown()).toEqual(all);
    }
  });

  test("previous and next follow what is shown", async () => {
    const { press } = await checked();
    await userEvent.type(search(), "H");
    const some = shown();
    await press("Наступне зауваження");
    expect(findingAt(...pair(some[0]))).toHaveAttribute("aria-expanded", "true");
    await press("Наступне зауваження");
    expect(findingAt(...pair(some[1]))).toHaveAttribute("aria-expanded", "true");
  });

  test("tells when the selected cell's findings are among those left out", async () => {
    const excel = new FakeExcel(faultyBook());
    const { press } = await checked(excel);
    await userEvent.type(search(), "TYP-01");
    act(() => excel.click(SHEET, "H5"));
    expect(screen.getByText(/^У виділеній клітинці ще 1.зауваження, не показано\.$/)).toBeVisible();
    await press(screen.getAllByRole("button", { name: "Показати все" })[0]!);
    expect(findingAt("PCT-01", "H5")).toBeVisible();
  });

  test("several fixes are picked, seen together and written in one step", async () => {
    const excel = new FakeExcel(faultyBook());
    const { press } = await checked(excel);
    await press("Вибрати кілька");
    await userEvent.click(screen.getByRole("checkbox", { name: "Вибрати: PCT-01 H5" }));
    await userEvent.click(screen.getByRole("checkbox", { name: "Вибрати: TYP-01 F4" }));
    await press("Переглянути вибрані виправлення (2)");
    expect(screen.getByText("Вибрані виправлення (2)")).toBeVisible();
    await press("Застосувати");
    expect(excel.written).toHaveLength(1);
    expect(excel.written[0]?.cells).toHaveLength(2);
    expect(excel.value(SHEET, "F4")).toBe(50000);
    expect(excel.formula(SHEET, "H5")).toContain("G5/F5");
    expect(screen.queryByRole("checkbox")).toBeNull();
  });

  test("a finding is copied with its place, what was found and what to do", async () => {
    const { press } = await checked();
    const user = userEvent.setup();
    await user.click(findingAt("PCT-01", "H5"));
    await press("Копіювати");
    expect(message()).toHaveTextContent("Скопійовано.");
    const text = await navigator.clipboard.readText();
    expect(text).toMatch(new RegExp(`^Помилка PCT-01, «${SHEET}», H5\n`));
    expect(text).toMatch(/\n38\s% → 68\s%\n/);
  });
});

function pair(shownAs: string | undefined): [rule: string, cell: string] {
  const [rule = "", cell = ""] = (shownAs ?? "").split(" ");
  return [rule, cell];
}
