import "./browser-gaps";
import "@testing-library/jest-dom";
import { act, screen, within } from "@testing-library/react";
import { Book } from "../../../src/workbench/host/book";
import { cell, showWorkbench } from "./render-workbench";

test("a workbook that the add-in opens comes beside the person's own, with a way back", async () => {
  const { user, book, pane } = showWorkbench(({ activeSheet }) => {
    activeSheet.enter(0, 0, "моя книга");
  });
  const own = book();
  expect(screen.queryByRole("navigation", { name: "Відкриті книги" })).toBeNull();
  const made = Book.empty("Книга2.xlsx");
  made.activeSheet.enter(0, 0, "нова книга");
  act(() => {
    pane.events?.onNewBook(made);
  });
  expect(cell("A1")).toHaveTextContent("нова книга");
  expect(book()).toBe(made);
  expect(screen.getByText(/Надбудова відкрила нову книгу «Книга2.xlsx»/)).toBeInTheDocument();
  // The first pane runs on, and the new workbook has one of its own.
  expect([pane.runs, pane.disposed]).toEqual([2, 0]);
  const list = within(screen.getByRole("navigation", { name: "Відкриті книги" }));
  await user.click(list.getByRole("button", { name: "звіт.xlsx" }));
  expect(cell("A1")).toHaveTextContent("моя книга");
  expect(book()).toBe(own);
  expect([pane.runs, pane.disposed]).toEqual([2, 0]);
  expect(list.getByRole("button", { name: "звіт.xlsx" })).toHaveAttribute("aria-current", "page");
});
