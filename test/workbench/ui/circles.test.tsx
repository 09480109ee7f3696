import "./browser-gaps";
import "@testing-library/jest-dom";
import { screen } from "@testing-library/react";
import { cell, showWorkbench } from "./render-workbench";

test("a circle is told of when the first one comes, and answers 0", async () => {
  const { user, sheet } = showWorkbench();
  await user.click(cell("A1"));
  await user.keyboard("=B1+1{Enter}");
  expect(screen.queryByText(/циклічне посилання/)).toBeNull();
  await user.click(cell("B1"));
  await user.keyboard("=A1+1{Enter}");
  expect(await screen.findByText(/принаймні одне циклічне посилання/)).toBeInTheDocument();
  expect([sheet.cell(0, 0).value, sheet.cell(0, 1).value]).toEqual([0, 0]);
  await user.click(screen.getByRole("button", { name: "Закрити" }));
  await user.click(cell("C1"));
  await user.keyboard("=C1{Enter}");
  expect(screen.queryByText(/циклічне посилання/)).toBeNull();
  expect(sheet.cell(0, 2).value).toBe(0);
});
