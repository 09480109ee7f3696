import "@testing-library/jest-dom";
import { fireEvent, screen } from "@testing-library/react";
import { activeRef, cell, grid, range, showWorkbench } from "./render-workbench";

const field = (): HTMLTextAreaElement => screen.getByLabelText(/^Введення в клітинку/);
const bar = (): HTMLTextAreaElement => screen.getByLabelText("Рядок формул");

test("what is typed over a cell is entered as in a Ukrainian Excel and the next row is active", async () => {
  const { user, sheet } = showWorkbench();
  await user.click(cell("B2"));
  await user.keyboard("1250,5{Enter}");
  expect(sheet.cell(1, 1)).toMatchObject({ type: "number", value: 1250.5 });
  expect(cell("B2")).toHaveTextContent("1250,5");
  expect(activeRef()).toBe("B3");
  expect(grid()).toHaveFocus();
});

test.each([
  ["{Enter}", "C4"],
  ["{Shift>}{Enter}{/Shift}", "C2"],
  ["{Tab}", "D3"],
  ["{Shift>}{Tab}{/Shift}", "B3"],
  ["{ArrowLeft}", "B3"],
  ["{ArrowDown}", "C4"],
])("%s enters the text and moves to %s", async (key, next) => {
  const { user, sheet } = showWorkbench();
  await user.click(cell("C3"));
  await user.keyboard(`так${key}`);
  expect(sheet.cell(2, 2).text).toBe("так");
  expect(activeRef()).toBe(next);
});

test("Enter after a row of entries with Tab goes back below the first of them", async () => {
  const { user } = showWorkbench();
  await user.click(cell("B2"));
  await user.keyboard("1{Tab}2{Tab}3{Enter}");
  expect(activeRef()).toBe("B3");
});

test("Escape leaves the cell as it was", async () => {
  const { user, book, sheet } = showWorkbench((each) => {
    each.activeSheet.enter(0, 0, "було");
  });
  await user.click(cell("A1"));
  await user.keyboard("стало");
  expect(book().editing).toBe(true);
  await user.keyboard("{Escape}");
  expect(sheet.cell(0, 0).text).toBe("було");
  expect(book().editing).toBe(false);
  expect(grid()).toHaveFocus();
});

test.each([
  ["F2", async (user: ReturnType<typeof showWorkbench>["user"]) => user.keyboard("{F2}")],
  [
    "a double click",
    async (user: ReturnType<typeof showWorkbench>["user"]) => user.dblClick(cell("A1")),
  ],
])("%s types into the content, and arrows move the caret", async (_name, begin) => {
  const { user, sheet } = showWorkbench((each) => {
    each.activeSheet.enter(0, 0, "12");
  });
  await user.click(cell("A1"));
  await begin(user);
  await user.keyboard("3{ArrowLeft}4{Enter}");
  expect(sheet.cell(0, 0).value).toBe(1243);
});

test("a formula shows its result in the cell and itself in the formula bar", async () => {
  const { user } = showWorkbench((each) => {
    each.activeSheet.enter(0, 0, "40");
  });
  await user.click(cell("B1"));
  await user.keyboard("=A1*2{Enter}{ArrowUp}");
  expect(cell("B1")).toHaveTextContent(/^80$/);
  expect(bar()).toHaveValue("=A1*2");
});

test("a formula with a mistake is not entered: one sentence says so and typing goes on", async () => {
  const { user, sheet } = showWorkbench();
  await user.click(cell("A1"));
  await user.keyboard("=SUM(1;{Enter}");
  expect(sheet.cell(0, 0).type).toBe("empty");
  expect(screen.getByText(/У формулі є помилка/)).toBeVisible();
  expect(field()).toHaveValue("=SUM(1;");
  await user.click(cell("C3"));
  expect(field()).toHaveValue("=SUM(1;");
});

test("the formula bar edits the active cell", async () => {
  const { user, sheet } = showWorkbench((each) => {
    each.activeSheet.enter(1, 1, "план");
  });
  await user.click(cell("B2"));
  await user.click(bar());
  await user.keyboard(" і факт");
  expect(cell("B2")).toHaveTextContent("план і факт");
  await user.keyboard("{Enter}");
  expect(sheet.cell(1, 1).text).toBe("план і факт");
  expect(activeRef()).toBe("B3");
  expect(grid()).toHaveFocus();
});

test("Alt and Enter break the line inside the cell", async () => {
  const { user, sheet } = showWorkbench();
  await user.click(cell("A1"));
  await user.keyboard("раз{Alt>}{Enter}{/Alt}два{Enter}");
  expect(sheet.cell(0, 0).value).toBe("раз\nдва");
});

test("Delete empties the selected cells; undo and redo take it back and forth", async () => {
  const { user, book, sheet } = showWorkbench((each) => {
    each.activeSheet.enter(0, 0, "1");
    each.activeSheet.enter(0, 1, "2");
  });
  await user.click(cell("A1"));
  await user.keyboard("{Shift>}{ArrowRight}{/Shift}{Delete}");
  expect([sheet.cell(0, 0).type, sheet.cell(0, 1).type]).toEqual(["empty", "empty"]);
  await user.keyboard("{Control>}z{/Control}");
  expect([sheet.cell(0, 0).value, sheet.cell(0, 1).value]).toEqual([1, 2]);
  expect(book().canRedo).toBe(true);
  await user.click(screen.getByRole("button", { name: "Повторити" }));
  expect(cell("A1")).toHaveTextContent(/^$/);
});

test("copied cells are text with tabs, and pasted text is typed cell by cell in one step", async () => {
  const { user, sheet } = showWorkbench((each) => {
    each.activeSheet.enter(0, 0, "план");
    each.activeSheet.enter(0, 1, "1 640 000,00");
  });
  await user.click(cell("A1"));
  await user.keyboard("{Shift>}{ArrowRight}{/Shift}");
  const setData = jest.fn();
  fireEvent.copy(grid(), { clipboardData: { setData } });
  expect(setData.mock.calls).toEqual([["text/plain", "план\t1\u00A0640\u00A0000,00"]]);
  await user.click(cell("C3"));
  await user.paste("a\t12\nb\t0,5\n");
  expect(sheet.cell(2, 2).value).toBe("a");
  expect(sheet.cell(3, 3).value).toBe(0.5);
  await user.keyboard("{Control>}z{/Control}");
  expect(sheet.cell(3, 3).type).toBe("empty");
});

test("typing into a protected sheet changes nothing and says why", async () => {
  const { user, sheet } = showWorkbench();
  jest.spyOn(sheet, "enter").mockReturnValue("protected");
  await user.click(cell("A1"));
  await user.keyboard("1{Enter}");
  expect(screen.getByText(/Аркуш захищено/)).toBeVisible();
});

test("typing in a merged area writes its first cell", async () => {
  const { user, sheet } = showWorkbench((each) => {
    each.activeSheet.merge(range(0, 0, 1, 2));
  });
  await user.click(cell("A1"));
  await user.keyboard("разом{Enter}");
  expect(sheet.cell(0, 0).text).toBe("разом");
  expect(activeRef()).toBe("A3");
});
