import "@testing-library/jest-dom";
import { act, screen } from "@testing-library/react";
import type { UserEvent } from "@testing-library/user-event";
import type { Book } from "../../../src/workbench/host/book";
import { activeRef, cell, grid, range, selectedRefs, showWorkbench } from "./render-workbench";

const nameBox = (): HTMLElement => screen.getByLabelText("Адреса клітинки");

/** A block B2:D4 and a lone cell F2. */
function block(book: Book): void {
  const { activeSheet: sheet } = book;
  for (let row = 1; row <= 3; row++) {
    for (let column = 1; column <= 3; column++) sheet.enter(row, column, String(row * column));
  }
  sheet.enter(1, 5, "5");
}

async function drag(user: UserEvent, from: string, to: string): Promise<void> {
  await user.pointer([
    { keys: "[MouseLeft>]", target: cell(from) },
    { target: cell(to) },
    { keys: "[/MouseLeft]", target: cell(to) },
  ]);
}

test.each([
  ["{ArrowRight}", "B2", "C2"],
  ["{ArrowUp}", "A1", "A1"],
  ["{Control>}{ArrowRight}{/Control}", "B2", "D2"],
  ["{Control>}{ArrowRight}{/Control}", "D2", "F2"],
  ["{Control>}{ArrowDown}{/Control}", "C1", "C2"],
  ["{Control>}{ArrowDown}{/Control}", "C2", "C4"],
  ["{Control>}{ArrowLeft}{/Control}", "F2", "D2"],
  ["{Home}", "D4", "A4"],
  ["{End}", "A3", "F3"],
  ["{Control>}{Home}{/Control}", "D4", "A1"],
  ["{Control>}{End}{/Control}", "A1", "F4"],
])("%s in %s leads to %s", async (key, from, to) => {
  const { user, book } = showWorkbench(block);
  await user.click(cell(from));
  await user.keyboard(key);
  expect(activeRef()).toBe(to);
  expect(book().selection).toEqual(range(Number(to.slice(1)) - 1, to.charCodeAt(0) - 65));
});

test("the page keys go by the height in view", async () => {
  const { user } = showWorkbench();
  await user.click(cell("B2"));
  await user.keyboard("{PageDown}");
  // 400 px less the letters are 378 px: 18 whole rows of 20 px from the second on.
  expect(activeRef()).toBe("B20");
  await user.keyboard("{PageUp}");
  expect(activeRef()).toBe("B2");
});

test("arrows step over hidden rows and columns", async () => {
  const { user } = showWorkbench((book) => {
    book.activeSheet.setColumnsHidden(2, 3, true);
    book.activeSheet.setRowsHidden(1, 1, true);
  });
  await user.click(cell("B1"));
  await user.keyboard("{ArrowRight}{ArrowDown}");
  expect(activeRef()).toBe("E3");
  expect(document.querySelector('[data-ref="C1"]')).toBeNull();
  expect(document.querySelector('[data-row="1"]')).toBeNull();
});

test("Shift with arrows extends and takes back", async () => {
  const { user, book } = showWorkbench();
  await user.click(cell("B2"));
  await user.keyboard("{Shift>}{ArrowRight}{ArrowRight}{ArrowDown}{/Shift}");
  expect(book().selection).toEqual(range(1, 1, 2, 3));
  await user.keyboard("{Shift>}{ArrowLeft}{ArrowUp}{ArrowUp}{/Shift}");
  expect(book().selection).toEqual(range(0, 1, 1, 2));
  expect(activeRef()).toBe("B2");
});

test("dragging selects, and the drag ends where the button is let go", async () => {
  const { user, book } = showWorkbench();
  await drag(user, "B2", "D3");
  await user.pointer({ target: cell("E9") });
  expect(book().selection).toEqual(range(1, 1, 2, 3));
  expect(selectedRefs()).toEqual(["B2", "C2", "D2", "B3", "C3", "D3"]);
  expect(nameBox()).toHaveValue("B2:D3");
});

test("a selection never cuts a merged area", async () => {
  const { user, book } = showWorkbench((each) => {
    each.activeSheet.merge(range(1, 1, 3, 2));
  });
  await drag(user, "A2", "B2");
  expect(book().selection).toEqual(range(1, 0, 3, 2));
  await user.click(cell("B2"));
  expect(book().selection).toEqual(range(1, 1, 3, 2));
  expect(nameBox()).toHaveValue("B2");
  await user.keyboard("{ArrowRight}");
  expect(activeRef()).toBe("D2");
  await user.keyboard("{ArrowLeft}");
  expect(activeRef()).toBe("B2");
});

test("Enter and Tab go round a selection of several cells", async () => {
  const { user } = showWorkbench();
  await user.click(cell("A1"));
  await user.keyboard("{Shift>}{ArrowRight}{ArrowDown}{/Shift}");
  const visited: (string | null)[] = [];
  for (const key of ["{Tab}", "{Tab}", "{Tab}", "{Tab}", "{Enter}", "{Enter}"]) {
    await user.keyboard(key);
    visited.push(activeRef());
  }
  expect(visited).toEqual(["B1", "A2", "B2", "A1", "A2", "B1"]);
});

test("headings select whole columns, rows and the sheet", async () => {
  const { user, book } = showWorkbench();
  await user.click(screen.getByRole("columnheader", { name: "C" }));
  expect(book().selection).toEqual(range(0, 2, 1_048_575, 2));
  await user.click(screen.getByRole("rowheader", { name: "4" }));
  expect(book().selection).toEqual(range(3, 0, 3, 16_383));
  await user.click(screen.getByRole("columnheader", { name: "Виділити весь аркуш" }));
  expect(book().selection).toEqual(range(0, 0, 1_048_575, 16_383));
});

test("the name box goes to an address and refuses what is none", async () => {
  const { user, book } = showWorkbench();
  await user.clear(nameBox());
  await user.type(nameBox(), "c5:d6{Enter}");
  expect(book().selection).toEqual(range(4, 2, 5, 3));
  expect(grid()).toHaveFocus();
  await user.clear(nameBox());
  await user.type(nameBox(), "десь{Enter}");
  expect(book().selection).toEqual(range(4, 2, 5, 3));
  expect(nameBox()).toHaveValue("C5:D6");
});

test("what the add-in selects is drawn and scrolled into view, on another sheet too", () => {
  const { book } = showWorkbench((each) => {
    each.addSheet("Довідка");
    each.sheets[1]?.enter(299, 7, "тут");
  });
  const other = book().sheets[1]!;
  act(() => {
    book().select(other, range(299, 7));
  });
  expect(screen.getByRole("tab", { name: "Довідка" })).toHaveAttribute("aria-selected", "true");
  expect(activeRef()).toBe("H300");
  expect(cell("H300")).toHaveTextContent("тут");
  // 299 rows of 20 px above it, and the row itself must fit under the letters in 400 px.
  expect(grid().scrollTop).toBe(300 * 20 - (400 - 22));
});

test("the grid names its active cell for assistive technology", async () => {
  const { user } = showWorkbench();
  await user.click(cell("D7"));
  const id = grid().getAttribute("aria-activedescendant");
  expect(document.getElementById(id ?? "")).toBe(cell("D7"));
});
