import { act } from "@testing-library/react";
import { cell, range, showWorkbench } from "./render-workbench";

test("gridlines that are switched off are not drawn, borders are", () => {
  const { sheet } = showWorkbench(({ activeSheet }) => {
    const border = { line: "Continuous", weight: "Thin", color: "#0000FF" } as const;
    activeSheet.setStyle(range(1, 1), { borders: { right: border } });
  });
  expect(cell("A1").style.borderRight).not.toContain("transparent");
  act(() => {
    sheet.features.view.showGridlines(false, "user");
  });
  expect(cell("A1").style.borderRight).toContain("transparent");
  expect(cell("B2").style.borderRight).toBe("1px solid rgb(0, 0, 255)");
});
