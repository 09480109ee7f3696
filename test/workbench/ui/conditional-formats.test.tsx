import "@testing-library/jest-dom";
import { act } from "@testing-library/react";
import type { BookSheet } from "../../../src/workbench/host/book";
import type { StoredRule } from "../../../src/workbench/host/features/stored-rule";
import { cell, range, showWorkbench } from "./render-workbench";

const barsIn = (ref: string) => [...cell(ref).querySelectorAll<HTMLElement>(".wb-bar")];

function add(sheet: BookSheet, rule: StoredRule): void {
  sheet.features.conditionalFormats.add(range(0, 0, 2, 0), rule, "user");
}

function showNumbers(rule: StoredRule) {
  return showWorkbench(({ activeSheet: sheet }) => {
    for (const [row, typed] of ["25", "50", "100"].entries()) sheet.enter(row, 0, typed);
    add(sheet, rule);
  });
}

test("a met condition is drawn over the cell's own look, and follows what is typed", () => {
  const { sheet } = showNumbers({
    type: "expression",
    formulae: ["A1>=50"],
    style: {
      font: { bold: true, color: { argb: "FFFF0000" } },
      fill: { type: "pattern", pattern: "solid", bgColor: { argb: "FFFFEB9C" } },
      border: { bottom: { style: "thin", color: { argb: "FF0000FF" } } },
    },
  });
  expect(cell("A1").style.backgroundColor).toBe("");
  expect(cell("A2")).toHaveStyle({ backgroundColor: "#FFEB9C", borderBottom: "1px solid #0000FF" });
  expect(cell("A2").querySelector(".wb-text")).toHaveStyle({ color: "#FF0000", fontWeight: 700 });
  act(() => {
    sheet.enter(0, 0, "60");
    sheet.enter(1, 0, "10");
  });
  expect(cell("A1")).toHaveStyle({ backgroundColor: "#FFEB9C" });
  expect(cell("A2").style.backgroundColor).toBe("");
});

test("data bars are as wide as their values, behind the text", () => {
  showNumbers({ type: "dataBar", color: { argb: "FF00AA00" }, gradient: false });
  expect(["A1", "A2", "A3"].map((ref) => barsIn(ref).map((bar) => bar.style.width))).toEqual([
    ["25%"],
    ["50%"],
    ["100%"],
  ]);
  expect(barsIn("A1")[0]).toHaveStyle({ background: "#00AA00" });
  expect(cell("A1")).toHaveTextContent("25");
});

test("a bar alone hides its number, and a negative one goes left from the axis", () => {
  const { sheet } = showNumbers({ type: "dataBar", showValue: false });
  act(() => {
    sheet.enter(0, 0, "-100");
  });
  expect(cell("A1")).toHaveTextContent("");
  expect(barsIn("A1")[0]).toHaveStyle({ left: "0%", width: "50%" });
  expect(barsIn("A3")[0]).toHaveStyle({ left: "50%", width: "50%" });
  expect(cell("A1").querySelector<HTMLElement>(".wb-bar-axis")?.style.left).toBe("50%");
});
