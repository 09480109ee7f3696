import "@testing-library/jest-dom";
import { act, screen } from "@testing-library/react";
import { FakeExcel } from "./fake-excel";
import { findingAt, message, renderPane } from "./render-pane";
import { faultyBook, SHEET } from "./report-books";

async function checkedPane(excel: FakeExcel): ReturnType<typeof renderPane> {
  const pane = await renderPane(excel);
  await pane.press("Перевірити");
  return pane;
}

const isOpen = (finding: HTMLElement): boolean => finding.getAttribute("aria-expanded") === "true";

describe("going from a finding to its cell", () => {
  test("a click selects the cell and unfolds what to do and why", async () => {
    const excel = new FakeExcel(faultyBook());
    const { press } = await checkedPane(excel);
    await press(findingAt("PCT-01", "H5"));

    expect(excel.selected).toBe(`'${SHEET}'!H5`);
    expect(screen.getByText("Зазначено").nextSibling).toHaveTextContent("38 %");
    expect(screen.getByText("Обчислено").nextSibling).toHaveTextContent("68 %");
    expect(screen.getByRole("heading", { name: "Що зробити" })).toBeVisible();
    expect(screen.getByRole("heading", { name: "Чому це важливо" })).toBeVisible();
  });

  test("related cells and the table itself can be gone to", async () => {
    const excel = new FakeExcel(faultyBook());
    const { press } = await checkedPane(excel);
    await press(findingAt("PCT-01", "H5"));
    await press("Перейти до F5");
    expect(excel.selected).toBe(`'${SHEET}'!F5`);
    await press("Перейти до таблиці A2:I7");
    expect(excel.selected).toBe(`'${SHEET}'!A2:I7`);
  });

  test("by keyboard: arrows move, Enter goes, space and arrows fold", async () => {
    const excel = new FakeExcel(faultyBook());
    const { keys } = await checkedPane(excel);
    const first = findingAt("TYP-01", "F4");
    const second = findingAt("PCT-01", "H5");
    act(() => first.focus());

    await keys("{ArrowDown}");
    expect(second).toHaveFocus();
    expect(excel.selected).toBeNull();
    await keys("{Enter}");
    expect(excel.selected).toBe(`'${SHEET}'!H5`);
    expect(isOpen(second)).toBe(true);
    await keys(" ");
    expect(isOpen(second)).toBe(false);
    await keys("{ArrowRight}");
    expect(isOpen(second)).toBe(true);
    await keys("{ArrowLeft}");
    expect(isOpen(second)).toBe(false);
    await keys("{Home}");
    expect(first).toHaveFocus();
    expect(excel.selected).toBe(`'${SHEET}'!H5`);
  });

  test("one finding alone is in the tab order: the last one that was worked with", async () => {
    const { press } = await checkedPane(new FakeExcel(faultyBook()));
    await press(findingAt("PCT-01", "H5"));
    const stops = [...document.querySelectorAll("h3 button")].filter(
      (button) => button.getAttribute("tabindex") === "0",
    );
    expect(stops).toEqual([findingAt("PCT-01", "H5")]);
  });

  test("next and previous walk through the findings and the sheet", async () => {
    const excel = new FakeExcel(faultyBook());
    const { press } = await checkedPane(excel);
    await press("Наступне зауваження");
    expect(excel.selected).toBe(`'${SHEET}'!F4`);
    await press("Наступне зауваження");
    expect(excel.selected).toBe(`'${SHEET}'!H5`);
    await press("Попереднє зауваження");
    expect(excel.selected).toBe(`'${SHEET}'!F4`);
    expect(isOpen(findingAt("TYP-01", "F4"))).toBe(true);
  });

  test("a hidden sheet is shown only when the person says so", async () => {
    const excel = new FakeExcel(faultyBook());
    const { press } = await checkedPane(excel);
    excel.hide(SHEET);
    await press(findingAt("PCT-01", "H5"));
    expect(message()).toHaveTextContent(`Аркуш «${SHEET}» приховано.`);
    expect(excel.workbook.sheets[0]?.visibility).toBe("hidden");

    await press("Відобразити аркуш");

    expect(excel.workbook.sheets[0]?.visibility).toBe("visible");
    expect(excel.selected).toBe(`'${SHEET}'!H5`);
    expect(message()).toBeNull();
  });

  test("a hidden sheet stays hidden when the person says so", async () => {
    const excel = new FakeExcel(faultyBook());
    const { press } = await checkedPane(excel);
    excel.hide(SHEET);
    await press(findingAt("PCT-01", "H5"));
    await press("Не зараз");
    expect(excel.workbook.sheets[0]?.visibility).toBe("hidden");
    expect(message()).toBeNull();
  });

  test("a hidden row is told and shown only when the person says so, and the keyboard goes on", async () => {
    const excel = new FakeExcel(faultyBook());
    const { keys } = await checkedPane(excel);
    excel.hideRow(SHEET, "H5");
    act(() => findingAt("PCT-01", "H5").focus());
    await keys("{Enter}");
    expect(excel.selected).toBe(`'${SHEET}'!H5`);
    expect(message()).toHaveTextContent("Клітинки H5 не видно: її рядок приховано.");
    expect(excel.workbook.sheets[0]?.hidden?.rows.size).toBe(1);

    // The question has the keyboard, and gives it back.
    expect(screen.getByRole("button", { name: "Відобразити" })).toHaveFocus();
    await keys("{Escape}");
    expect(message()).toBeNull();
    expect(findingAt("PCT-01", "H5")).toHaveFocus();
    expect(excel.workbook.sheets[0]?.hidden?.rows.size).toBe(1);

    await keys("{Enter}");
    await keys("{Enter}");
    expect(excel.workbook.sheets[0]?.hidden?.rows.size).toBe(0);
    expect(message()).toBeNull();
    expect(findingAt("PCT-01", "H5")).toHaveFocus();
  });

  test("what a filter may hide is shown by the person, who clears the filter", async () => {
    const excel = new FakeExcel(faultyBook());
    const { press } = await checkedPane(excel);
    excel.hideRow(SHEET, "H5", true);
    await press(findingAt("PCT-01", "H5"));
    expect(message()).toHaveTextContent(/увімкнено фільтр\. Очистьте фільтр/);
    expect(screen.queryByRole("button", { name: "Відобразити" })).toBeNull();
  });

  test("a cell that cannot be gone to says why and can be tried again", async () => {
    const excel = new FakeExcel(faultyBook());
    excel.failing = { select: { code: "busy" } };
    const { press } = await checkedPane(excel);
    await press(findingAt("PCT-01", "H5"));
    expect(message()).toHaveTextContent("Excel зайнятий і не відповідає.");
    await press("Повторити");
    expect(excel.selected).toBe(`'${SHEET}'!H5`);
    expect(message()).toBeNull();
  });

  test("the cell selected in the sheet marks its finding and takes no focus", async () => {
    const excel = new FakeExcel(faultyBook());
    const { press } = await checkedPane(excel);
    await press("Перевірити ще раз");
    const marked = (): Element[] => [...document.querySelectorAll("[data-marked=true] button[id]")];
    act(() => excel.click(SHEET, "H5"));
    expect(marked()).toEqual([findingAt("PCT-01", "H5")]);
    expect(screen.getByRole("button", { name: "Перевірити ще раз" })).toHaveFocus();
    act(() => excel.click(SHEET, "A1"));
    expect(marked()).toEqual([]);
  });

  test("a cell selected before the check has its finding marked by it", async () => {
    const excel = new FakeExcel(faultyBook());
    const { press } = await renderPane(excel);
    act(() => excel.click(SHEET, "H5"));
    await press("Перевірити");
    const [marked, ...others] = document.querySelectorAll("[data-marked=true] button[id]");
    expect(marked).toBe(findingAt("PCT-01", "H5"));
    expect(others).toEqual([]);
  });
});
