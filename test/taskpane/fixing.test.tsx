import "@testing-library/jest-dom";
import { act, cleanup, screen, within } from "@testing-library/react";
import { FakeExcel } from "./fake-excel";
import { announced, findingAt, message, renderPane } from "./render-pane";
import { faultyBook, SHEET } from "./report-books";

async function checkedPane(excel: FakeExcel): ReturnType<typeof renderPane> {
  const pane = await renderPane(excel);
  await pane.press("Перевірити");
  return pane;
}

/** The preview as rows of texts: cell, before, after. */
function previewRows(): string[][] {
  const [, ...rows] = within(screen.getByRole("table")).getAllByRole("row");
  return rows.map((row) =>
    [...row.children].map((cell) => cell.textContent.replaceAll("\u00A0", " ")),
  );
}

describe("fixing", () => {
  test("shows what a fix would change, and changes nothing before it is applied", async () => {
    const excel = new FakeExcel(faultyBook());
    const { press } = await checkedPane(excel);
    await press(findingAt("PCT-01", "H5"));
    await press("Переглянути виправлення");

    expect(screen.getByRole("region", { name: "Перегляд змін" })).toContainElement(
      document.activeElement as HTMLElement,
    );
    expect(previewRows()).toEqual([["H5", "38%", "68,0%формула =G5/F5"]]);
    expect(excel.text(SHEET, "H5")).toBe("38%");

    await press("Не застосовувати");

    expect(excel.text(SHEET, "H5")).toBe("38%");
    expect(screen.queryByRole("table")).not.toBeInTheDocument();
    expect(screen.getByRole("button", { name: "Переглянути виправлення" })).toHaveFocus();
  });

  test("applies, checks again, tells of it, and takes it back", async () => {
    const excel = new FakeExcel(faultyBook());
    const { press } = await checkedPane(excel);
    await press(findingAt("PCT-01", "H5"));
    await press("Переглянути виправлення");
    await press("Застосувати");

    expect(excel.formula(SHEET, "H5")).toBe("=G5/F5");
    expect(screen.queryByRole("button", { name: /PCT-01 H5/ })).not.toBeInTheDocument();
    expect(message()).toHaveTextContent("Виправлено 1 клітинку.");
    expect(screen.getByRole("button", { name: "Перевірити ще раз" })).toHaveFocus();
    // Apart, for what changes is read as a whole: the message is not to be heard again with the result.
    expect(announced().done).toMatch(/^Виправлено 1.клітинку\.$/);
    expect(announced().found).toMatch(/^Перевірено/);

    await press("Скасувати");

    expect(excel.formula(SHEET, "H5")).toBeNull();
    expect(excel.text(SHEET, "H5")).toBe("38%");
    expect(findingAt("PCT-01", "H5")).toBeVisible();
    expect(message()).toHaveTextContent(/^Скасовано: .* \(H5\)\.$/);
    expect(screen.queryByText("Застаріло")).not.toBeInTheDocument();
  });

  test("what was found before is old where the check that follows is cancelled", async () => {
    const excel = new FakeExcel(faultyBook());
    const { press } = await checkedPane(excel);
    await press(findingAt("PCT-01", "H5"));
    await press("Переглянути виправлення");
    excel.held = { done: 3, all: 10 };
    await press("Застосувати");
    await press("Скасувати перевірку");
    expect(await screen.findByText("Застаріло")).toBeVisible();
  });

  test("taken back while the check after it still runs, it is checked again as it was", async () => {
    const excel = new FakeExcel(faultyBook());
    const { press } = await checkedPane(excel);
    await press(findingAt("PCT-01", "H5"));
    await press("Переглянути виправлення");
    excel.held = { done: 3, all: 10 };
    await press("Застосувати");
    expect(screen.getByRole("progressbar")).toBeVisible();
    expect(message()).toHaveTextContent("Виправлено 1 клітинку.");

    await press("Скасувати");

    expect(excel.text(SHEET, "H5")).toBe("38%");
    expect(message()).toHaveTextContent(/^Скасовано: .* \(H5\)\.$/);
    expect(screen.getByRole("progressbar")).toBeVisible();
    await act(async () => excel.letGo());
    expect(findingAt("PCT-01", "H5")).toBeVisible();
    expect(message()).toHaveTextContent(/^Скасовано/);
    expect(screen.queryByText("Застаріло")).not.toBeInTheDocument();
  });

  test("fixes everything safe at once: no number changes, no text number is left", async () => {
    const excel = new FakeExcel(faultyBook());
    const { press } = await checkedPane(excel);
    await press("Виправити все безпечне (1)");
    expect(previewRows()).toEqual([["F4", "50 000, 00", "50 000,00текст стає числом"]]);
    await press("Застосувати");

    expect(excel.value(SHEET, "F4")).toBe(50_000);
    expect(excel.text(SHEET, "H5")).toBe("38%");
    expect(screen.queryByRole("button", { name: /TYP-01/ })).not.toBeInTheDocument();
    expect(screen.queryByRole("button", { name: /Виправити все/ })).not.toBeInTheDocument();
    expect(findingAt("PCT-01", "H5")).toBeVisible();
  });

  test("what is the same for all rows is said once, and sheets are told apart", async () => {
    const { press } = await checkedPane(new FakeExcel(faultyBook(["Перший", "Другий"])));
    await press("Виправити все безпечне (2)");
    expect(screen.getByText(/У кожній клітинці текст стає числом\./)).toBeVisible();
    expect(previewRows()).toEqual([
      ["Аркуш «Другий»"],
      ["F4", "50 000, 00", "50 000,00"],
      ["Аркуш «Перший»"],
      ["F4", "50 000, 00", "50 000,00"],
    ]);
  });

  test("the last action can be taken back after its message is gone, and in a new pane", async () => {
    const excel = new FakeExcel(faultyBook());
    const { press } = await checkedPane(excel);
    await press("Виправити все безпечне (1)");
    await press("Застосувати");
    await press("Закрити");
    expect(
      screen.getByRole("button", { name: "Скасувати: Усі безпечні виправлення" }),
    ).toBeVisible();

    cleanup();
    const another = await renderPane(excel);
    await another.press("Скасувати: Усі безпечні виправлення");
    expect(excel.value(SHEET, "F4")).toBe("50 000, 00");
    expect(excel.journal).toEqual([]);
    expect(screen.queryByRole("button", { name: /^Скасувати: / })).not.toBeInTheDocument();
  });

  test("refuses where somebody was faster: names the cell, writes nothing, offers to check", async () => {
    const excel = new FakeExcel(faultyBook());
    const { press } = await checkedPane(excel);
    await press(findingAt("PCT-01", "H5"));
    await press("Переглянути виправлення");
    act(() => excel.type(SHEET, "H5", 0.4));
    await press("Застосувати");

    expect(message()).toHaveTextContent("Після перевірки змінилися клітинки H5.");
    expect(message()).toHaveTextContent("Нічого не записано.");
    expect(excel.value(SHEET, "H5")).toBe(0.4);
    await press("Перевірити ще раз");
    expect(findingAt("PCT-01", "H5")).toHaveTextContent("зазначено 40 %");
    expect(screen.queryByRole("table")).not.toBeInTheDocument();
  });

  test("a protected sheet leaves the preview open, and trying again works once it is free", async () => {
    const excel = new FakeExcel(faultyBook());
    excel.failing = { write: { code: "sheet-protected", sheet: SHEET } };
    const { press } = await checkedPane(excel);
    await press(findingAt("PCT-01", "H5"));
    await press("Переглянути виправлення");
    await press("Застосувати");
    expect(message()).toHaveTextContent(`Аркуш «${SHEET}» захищено від змін.`);
    await press("Повторити");
    expect(excel.formula(SHEET, "H5")).toBe("=G5/F5");
  });

  test("says so when a fix cannot be remembered for undo", async () => {
    const excel = new FakeExcel(faultyBook());
    excel.journalWorks = false;
    const { press } = await checkedPane(excel);
    await press("Виправити все безпечне (1)");
    await press("Застосувати");
    expect(excel.value(SHEET, "F4")).toBe(50_000);
    expect(message()).toHaveTextContent("тому з панелі цю дію не скасувати");
    expect(screen.queryByRole("button", { name: "Скасувати" })).not.toBeInTheDocument();
  });

  test("by keyboard the rows are one stop on the way to «Застосувати», however many there are", async () => {
    const excel = new FakeExcel(faultyBook(["Перший", "Другий"]));
    const { press, keys } = await checkedPane(excel);
    await press("Виправити все безпечне (2)");
    const [first, second] = screen.getAllByRole("button", { name: "Перейти до F4" });
    act(() => first!.focus());
    await keys("{ArrowDown}");
    expect(second).toHaveFocus();
    await keys("{Enter}");
    expect(excel.selected).toBe("'Перший'!F4");
    await keys("{ArrowUp}");
    expect(first).toHaveFocus();
    expect([first!.tabIndex, second!.tabIndex]).toEqual([0, -1]);
  });

  test("Escape leaves the preview", async () => {
    const { press, keys } = await checkedPane(new FakeExcel(faultyBook()));
    await press("Виправити все безпечне (1)");
    await keys("{Escape}");
    expect(screen.queryByRole("table")).not.toBeInTheDocument();
    expect(screen.getByRole("button", { name: "Виправити все безпечне (1)" })).toHaveFocus();
  });
});
