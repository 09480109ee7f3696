import { screen, within } from "@testing-library/react";
import { parseRange } from "../../../src/core/sheet/address";
import { showWorkbench } from "./render-workbench";

test("a table shows its style, and its filter beside the words of its headers", () => {
  const range = parseRange("A1:B3") ?? { top: 0, left: 0, bottom: 0, right: 0 };
  showWorkbench(({ activeSheet }) => {
    activeSheet.write(range, [
      ["Захід", "План"],
      ["Дорога", 1],
      ["Школа", 2],
    ]);
    activeSheet.features.tableEdits.add(range, true, "user");
  });
  const header = screen.getByRole("gridcell", { name: "Захід фільтр" });
  expect(header.style.backgroundColor).toBe("rgb(68, 114, 196)");
  expect(within(header).getByText("Захід").parentElement?.style.color).toBe("rgb(255, 255, 255)");
  const fills = ["Дорога", "Школа"].map(
    (name) => screen.getByRole("gridcell", { name }).style.backgroundColor,
  );
  expect(fills).toEqual(["rgb(218, 227, 243)", ""]);
  expect(within(screen.getByRole("grid")).getAllByRole("img", { name: "фільтр" })).toHaveLength(2);
});
