import "@testing-library/jest-dom";
import { act, screen } from "@testing-library/react";
import { cell, grid, range, showWorkbench } from "./render-workbench";

const style = (ref: string): CSSStyleDeclaration => cell(ref).style;
const textFrame = (ref: string): CSSStyleDeclaration => {
  const frame = cell(ref).querySelector<HTMLElement>(".wb-text");
  if (frame === null) throw new Error(`${ref} shows no text`);
  return frame.style;
};

test("a merged area is one cell of the size of all and says how many it spans", () => {
  showWorkbench(({ activeSheet: sheet }) => {
    sheet.enter(1, 1, "Звіт");
    sheet.merge(range(1, 1, 2, 3));
  });
  expect(cell("B2")).toHaveAttribute("aria-colspan", "3");
  expect(cell("B2")).toHaveAttribute("aria-rowspan", "2");
  expect(style("B2").width).toBe(`${3 * 64}px`);
  expect(style("B2").height).toBe("40px");
  expect(document.querySelector('[data-ref="C3"]')).toBeNull();
});

test.each([
  ["a number too wide for its column", "123456789012", "#,##0.00", /^#+$/],
  ["a General number gives up decimals first", "3,14159265358", "General", /^3,141\d*$/],
  ["a date too wide for its column", "24.08.2018", "dddd dd mmmm yyyy", /^#+$/],
  ["a number that fits", "12,5", "0.00", /^12,50$/],
])("%s", (_what, typed, format, shown) => {
  showWorkbench(({ activeSheet: sheet }) => {
    sheet.enter(0, 0, typed);
    sheet.setNumberFormat(range(0, 0), format);
  });
  expect(cell("A1").textContent).toMatch(shown);
});

test("a number shown as #### tells its value when pointed at, and fits a wider column", () => {
  const { sheet } = showWorkbench(({ activeSheet }) => {
    activeSheet.enter(0, 0, "123456789012");
    activeSheet.setNumberFormat(range(0, 0), "#,##0.00");
  });
  expect(cell("A1").title.replace(/\s/g, " ")).toBe("123 456 789 012,00");
  act(() => {
    sheet.setColumnWidth(0, 200);
  });
  expect(cell("A1").textContent.replace(/\s/g, " ")).toBe("123 456 789 012,00");
  expect(style("A1").width).toBe("200px");
});

const LONG = "Відповідальний виконавець Програми";

test.each([
  ["runs over an empty neighbour to the next filled cell", "left", "D1", "right", 64],
  ["is cut off at a filled neighbour", "left", "C1", "right", 0],
  ["runs to the left when aligned right", "right", "C1", "left", 64],
  ["is cut off at the left too", "right", "A1", "left", 0],
] as const)("text too long for its cell %s", (_what, horizontal, filled, side, pixels) => {
  showWorkbench(({ activeSheet: sheet }) => {
    sheet.enter(0, 1, LONG);
    sheet.setStyle(range(0, 1), { horizontal });
    sheet.enter(0, filled.charCodeAt(0) - 65, "0");
  });
  expect(Math.abs(parseFloat(textFrame("B1")[side]))).toBe(pixels);
});

test("text that runs over hides the gridlines it crosses, and no others", () => {
  showWorkbench(({ activeSheet: sheet }) => {
    sheet.enter(0, 0, "Довгий заголовок");
  });
  expect(style("A1").borderRight).toContain("transparent");
  expect(style("D1").borderRight).toContain("--wb-gridline");
});

test("wrapped text makes its row higher unless the file sets the height", () => {
  const wrap = ({ activeSheet: sheet }: ReturnType<ReturnType<typeof showWorkbench>["book"]>) => {
    for (const row of [0, 1]) {
      sheet.enter(row, 0, "один два три чотири п’ять");
      sheet.setStyle(range(row, 0), { wrap: true });
    }
    sheet.setRowHeight(1, 30);
  };
  showWorkbench(wrap);
  expect(parseFloat(style("A1").height)).toBeGreaterThanOrEqual(3 * 19);
  expect(style("A2").height).toBe("30px");
  expect(textFrame("A1").whiteSpace).toBe("pre-wrap");
});

test("fonts, fills, alignment and borders are those of the cell", () => {
  showWorkbench(({ activeSheet: sheet }) => {
    sheet.enter(1, 1, "Всього");
    sheet.setStyle(range(1, 1), {
      bold: true,
      italic: true,
      fontName: "Times New Roman",
      fontSize: 14,
      fontColor: "#C00000",
      fill: "#FFF2CC",
      horizontal: "center",
      vertical: "top",
      borders: { bottom: { line: "Double", weight: "Thick", color: "#000000" } },
    });
  });
  expect(textFrame("B2")).toMatchObject({
    fontWeight: "700",
    fontStyle: "italic",
    textAlign: "center",
    alignItems: "flex-start",
    color: "rgb(192, 0, 0)",
  });
  expect(textFrame("B2").fontFamily).toContain("Times New Roman");
  expect(parseFloat(textFrame("B2").fontSize)).toBeCloseTo(18.67, 1);
  expect(style("B2").backgroundColor).toBe("rgb(255, 242, 204)");
  expect(style("B2").borderBottom).toContain("double");
});

test("a rule between two cells is drawn once, by the cell before it", () => {
  showWorkbench(({ activeSheet: sheet }) => {
    const thin = { line: "Continuous", weight: "Thin", color: "#FF0000" } as const;
    sheet.setStyle(range(2, 2), { borders: { left: thin, top: thin } });
  });
  expect(style("B3").borderRight).toContain("1px solid rgb(255, 0, 0)");
  expect(style("C2").borderBottom).toContain("1px solid rgb(255, 0, 0)");
  expect(style("C3").borderLeft).toBe("");
});

test("frozen rows and columns stay, and only the rows in view are in the page", () => {
  showWorkbench((book) => {
    for (let row = 0; row < 10_000; row += 100) book.activeSheet.enter(row, 0, String(row));
    jest.spyOn(book.activeSheet, "freeze", "get").mockReturnValue({ rows: 2, columns: 1 });
  });
  expect(cell("A1").closest(".wb-frozen-rows")).not.toBeNull();
  expect(cell("A5").closest(".wb-row-start")).not.toBeNull();
  expect(cell("B5").closest(".wb-row-start")).toBeNull();
  expect(document.querySelectorAll("[data-row]").length).toBeLessThan(60);
  expect(grid()).toHaveAttribute("aria-rowcount", "9942");
});

test("zooming draws columns, rows and fonts smaller and keeps the file's sizes", async () => {
  const { user, sheet } = showWorkbench((book) => {
    book.activeSheet.enter(0, 0, "план");
    book.activeSheet.setColumnWidth(0, 100);
  });
  await user.click(screen.getByRole("button", { name: "Зменшити" }));
  await user.click(screen.getByRole("button", { name: "Зменшити" }));
  expect(screen.getByText("80 %")).toBeVisible();
  expect([style("A1").width, style("A1").height]).toEqual(["80px", "16px"]);
  expect(parseFloat(textFrame("A1").fontSize)).toBeCloseTo(14.667 * 0.8, 2);
  expect(sheet.columnWidth(0)).toBe(100);
});

test("the frame of a selection across frozen columns has no line at their edge", () => {
  const { book } = showWorkbench(({ activeSheet: sheet }) => {
    jest.spyOn(sheet, "freeze", "get").mockReturnValue({ rows: 0, columns: 1 });
  });
  act(() => {
    book().select(book().activeSheet, range(1, 0, 2, 2));
  });
  const [left, main] = [...document.querySelectorAll<HTMLElement>(".wb-selection-frame")];
  expect([left?.style.borderRight, left?.style.borderLeft]).toEqual(["0px", ""]);
  expect([main?.style.borderLeft, main?.style.borderRight]).toEqual(["0px", ""]);
});

test("scrolling to the end of the sheet offers more rows", () => {
  showWorkbench();
  const before = Number(grid().getAttribute("aria-rowcount"));
  act(() => {
    grid().scrollTop = 1700;
    grid().dispatchEvent(new Event("scroll"));
  });
  expect(Number(grid().getAttribute("aria-rowcount"))).toBeGreaterThan(before);
});

test("hidden sheets have no tab, and a tab shows its sheet", async () => {
  const { user } = showWorkbench((book) => {
    book.activeSheet.enter(0, 0, "перший");
    book.addSheet("Другий").enter(0, 0, "другий");
    book.addSheet("Схований").visibility = "hidden";
  });
  expect(screen.getAllByRole("tab").map((tab) => tab.textContent)).toEqual(["Аркуш1", "Другий"]);
  await user.click(screen.getByRole("tab", { name: "Другий" }));
  expect(cell("A1")).toHaveTextContent("другий");
  await user.keyboard("{ArrowLeft}");
  expect(cell("A1")).toHaveTextContent("перший");
  expect(screen.getByRole("tab", { name: "Аркуш1" })).toHaveFocus();
});

test("what the add-in writes is drawn at once", () => {
  const { sheet } = showWorkbench();
  act(() => {
    sheet.write(range(0, 0, 0, 1), [[2, "=A1*3"]], "addin");
    sheet.setStyle(range(0, 0), { fill: "#FFC7CE" }, "addin");
  });
  expect(cell("B1")).toHaveTextContent(/^6$/);
  expect(style("A1").backgroundColor).toBe("rgb(255, 199, 206)");
});
