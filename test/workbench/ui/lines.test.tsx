import "@testing-library/jest-dom";
import { act, screen, waitFor } from "@testing-library/react";
import { cell, grid, range, showWorkbench } from "./render-workbench";
import type { Shown } from "./render-workbench";

/** Numbers in A1:C4, their sum in A6. */
function showNumbers(): Shown {
  return showWorkbench(({ activeSheet: sheet }) => {
    for (let row = 0; row < 4; row++) {
      for (let column = 0; column < 3; column++) sheet.enter(row, column, String(row + 1));
    }
    sheet.enter(5, 0, "=SUM(A1:A4)");
  });
}

function rowHeading(row: number): HTMLElement {
  return screen.getByRole("rowheader", { name: String(row) });
}

function columnHeading(letter: string): HTMLElement {
  return screen.getByRole("columnheader", { name: letter });
}

const items = (): (string | null)[] =>
  screen.queryAllByRole("menuitem").map((item) => item.textContent);

test("the menu of a row inserts one above it, and undo takes it away", async () => {
  const { user, sheet } = showNumbers();
  await user.pointer({ keys: "[MouseRight]", target: rowHeading(3) });
  expect(items()).toEqual(["Вставити рядки", "Видалити рядки"]);
  await user.click(screen.getByRole("menuitem", { name: "Вставити рядки" }));
  expect(sheet.cell(6, 0)).toMatchObject({ formula: "=SUM(A1:A5)", value: 10 });
  expect(cell("A3")).toHaveTextContent("");
  expect(cell("A4")).toHaveTextContent("3");
  await waitFor(() => {
    expect(grid()).toHaveFocus();
  });
  await user.keyboard("{Control>}z{/Control}");
  expect(cell("A3")).toHaveTextContent("3");
  expect(sheet.cell(5, 0).formula).toBe("=SUM(A1:A4)");
});

test("the menu of a column takes away all selected ones", async () => {
  const { user, sheet } = showNumbers();
  await user.pointer([
    { keys: "[MouseLeft>]", target: columnHeading("B") },
    { target: columnHeading("C") },
    { keys: "[/MouseLeft]", target: columnHeading("C") },
    { keys: "[MouseRight]", target: columnHeading("C") },
  ]);
  await user.click(screen.getByRole("menuitem", { name: "Видалити стовпці" }));
  expect(sheet.usedRange(true)).toEqual({ ...range(0, 0), bottom: 5 });
});

test("a click beside the selection is for what was clicked", async () => {
  const { user, book } = showNumbers();
  await user.click(rowHeading(5));
  await user.pointer({ keys: "[MouseRight]", target: rowHeading(2) });
  expect(book().selection).toMatchObject({ top: 1, bottom: 1 });
  await user.keyboard("{Escape}");
  await user.pointer({ keys: "[MouseRight]", target: cell("B4") });
  expect(items()).toEqual([
    "Вставити рядки",
    "Видалити рядки",
    "Вставити стовпці",
    "Видалити стовпці",
    "Перевірити у Звірці",
  ]);
});

test.each([
  ["{Control>}+{/Control}", "=SUM(A1:A6)", 7],
  ["{Control>}-{/Control}", "=SUM(A1:A2)", 3],
])("%s works on the selected rows", async (keys, formula, row) => {
  const { user, sheet } = showNumbers();
  await user.pointer([
    { keys: "[MouseLeft>]", target: rowHeading(3) },
    { target: rowHeading(4) },
    { keys: "[/MouseLeft]", target: rowHeading(4) },
  ]);
  await user.keyboard(keys);
  expect(sheet.cell(row, 0).formula).toBe(formula);
  expect(items()).toEqual([]);
});

test("with cells selected, Ctrl and a sign asks what is meant", async () => {
  const { user, sheet } = showNumbers();
  await user.click(cell("A2"));
  await user.keyboard("{Control>}-{/Control}");
  await user.click(screen.getByRole("menuitem", { name: "Видалити рядки" }));
  expect(sheet.cell(4, 0).formula).toBe("=SUM(A1:A3)");
});

test("says why a protected sheet stays as it is", async () => {
  const { user, sheet } = showNumbers();
  act(() => {
    sheet.protect();
  });
  await user.pointer({ keys: "[MouseRight]", target: rowHeading(3) });
  await user.click(screen.getByRole("menuitem", { name: "Вставити рядки" }));
  expect(sheet.cell(5, 0).formula).toBe("=SUM(A1:A4)");
  expect(await screen.findByText(/Аркуш захищено, тому рядків/)).toBeVisible();
});
