import "@testing-library/jest-dom";
import { act, screen, waitFor, within } from "@testing-library/react";
import type { WorkbookSnapshot } from "../../src/core/sheet/snapshot";
import { FakeExcel } from "./fake-excel";
import { message, renderPane } from "./render-pane";
import { faultyBook, otherBook, SHEET, sheetOf, soundBook } from "./report-books";

/** The workbook with a sheet that holds no table of a report. */
function withNotes(workbook: WorkbookSnapshot): WorkbookSnapshot {
  return { ...workbook, sheets: [...workbook.sheets, sheetOf("Нотатки", [["Порядок денний"]])] };
}

/** The line that tells what the sheet before the person is. */
const line = (): HTMLElement | null => document.querySelector("[data-sheet-state]");
const stateNow = (): string | null => line()?.getAttribute("data-sheet-state") ?? null;

const goTo = (excel: FakeExcel, sheet: string, cell = "A1"): void => {
  act(() => excel.click(sheet, cell));
};

describe("the sheet before the person, at one glance", () => {
  test("is not checked yet, then has findings in counts, then was changed", async () => {
    const excel = new FakeExcel(faultyBook());
    const { press } = await renderPane(excel);
    expect(line()).toBeNull();
    goTo(excel, SHEET);
    expect(line()).toHaveTextContent(`Аркуш «${SHEET}»: ще не перевірено`);
    await press("Перевірити");
    expect(stateNow()).toBe("found");
    expect(line()).toHaveTextContent(/: \d+.помил/);
    act(() => excel.type(SHEET, "H5", 0.68));
    await waitFor(() => expect(stateNow()).toBe("stale"));
    expect(line()).toHaveTextContent("змінено після перевірки");
  });

  test("is clean where nothing was found, and no report where it has no table", async () => {
    const excel = new FakeExcel(withNotes(soundBook()));
    const { press } = await renderPane(excel);
    goTo(excel, SHEET);
    await press("Перевірити");
    expect(stateNow()).toBe("clean");
    goTo(excel, "Нотатки");
    expect(stateNow()).toBe("no-report");
    expect(line()).toHaveTextContent("таблиці звіту немає");
  });

  test("is told to be changed also where there was nothing to check", async () => {
    const excel = new FakeExcel(otherBook());
    const { press } = await renderPane(excel);
    goTo(excel, "Аркуш1");
    await press("Перевірити");
    expect(stateNow()).toBe("no-report");
    act(() => excel.type("Аркуш1", "A2", "Звіт"));
    await waitFor(() => expect(stateNow()).toBe("stale"));
  });

  test("only what was changed is told to be changed", async () => {
    const excel = new FakeExcel(withNotes(faultyBook()));
    const { press } = await renderPane(excel);
    goTo(excel, SHEET);
    await press("Перевірити");
    act(() => excel.type("Нотатки", "A1", "інше"));
    await waitFor(() => expect(screen.getByText("Застаріло")).toBeVisible());
    expect(stateNow()).toBe("found");
    goTo(excel, "Нотатки");
    expect(stateNow()).toBe("stale");
  });

  test("has what its table comes to over the findings", async () => {
    const excel = new FakeExcel(faultyBook());
    const { press } = await renderPane(excel);
    goTo(excel, SHEET);
    await press("Перевірити");
    const card = within(screen.getByRole("region", { name: "Поточний аркуш" }));
    expect(card.getByText("Річний обсяг фінансування")).toBeVisible();
    expect(screen.getAllByText("Річний обсяг фінансування", { selector: "dt" })).toHaveLength(1);
  });
});

describe("all sheets of the workbook", () => {
  test("are listed with their state, and a press goes to the table of one", async () => {
    const excel = new FakeExcel(withNotes(faultyBook()));
    excel.hide("Нотатки");
    const { press } = await renderPane(excel);
    goTo(excel, SHEET);
    await press("Перевірити");
    await press(/^Усі аркуші: 2, зауваження на 1\sаркуші$/);
    const sheet = screen.getByRole("button", { name: new RegExp(`^${SHEET} `) });
    expect(sheet).toHaveAttribute("aria-current", "true");
    expect(sheet).toHaveTextContent(/\d+.помил/);
    const notes = screen.getByRole("button", { name: /^Нотатки/ });
    expect(notes).toHaveTextContent("прихований");
    expect(notes).toHaveTextContent("таблиці звіту немає");
    await press(sheet);
    expect(excel.selected).toMatch(new RegExp(`^'${SHEET}'!`));
    await press(notes);
    expect(message()).toHaveTextContent("Аркуш «Нотатки» приховано.");
  });
});
