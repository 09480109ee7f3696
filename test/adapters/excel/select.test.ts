import { openBook, valueOf } from "./open-book";

const range = { top: 26, left: 7, bottom: 27, right: 8 };

function twoSheets() {
  const open = openBook();
  return { ...open, second: open.book.addSheet("9 міс 2018") };
}

test("a sheet that is not in front comes there with the cells selected", async () => {
  const { port, book, second } = twoSheets();
  valueOf(await port.select("9 міс 2018", range));
  expect(book.activeSheet).toBe(second);
  expect(book.selection).toEqual(range);
});

test.each(["hidden", "very-hidden"] as const)(
  "a %s sheet is a failure and stays hidden, until the person asks to see it",
  async (visibility) => {
    const { port, book, sheet, second } = twoSheets();
    second.visibility = visibility;
    expect(await port.select("9 міс 2018", range)).toEqual({
      ok: false,
      failure: { code: "sheet-hidden", sheet: "9 міс 2018" },
    });
    expect(second.visibility).toBe(visibility);
    expect(book.activeSheet).toBe(sheet);
    valueOf(await port.show("9 міс 2018"));
    expect(second.visibility).toBe("visible");
    valueOf(await port.select("9 міс 2018", range));
    expect(book.activeSheet).toBe(second);
  },
);

describe("cells of hidden rows and columns", () => {
  const cell = { top: 10, left: 7, bottom: 10, right: 7 };
  const HIDDEN = [
    ["rows", { row: true, column: false }],
    ["columns", { row: false, column: true }],
    ["both", { row: true, column: true }],
  ] as const;

  test.each(HIDDEN)("%s: selected, told, and shown when asked for", async (lines, hide) => {
    const { port, book, sheet } = twoSheets();
    sheet.setRowsHidden(10, 10, hide.row);
    sheet.setColumnsHidden(7, 7, hide.column);
    const failure = { code: "cells-hidden", cells: "H11", lines, filtered: false };
    expect(await port.select(sheet.name, cell)).toEqual({ ok: false, failure });
    expect(book.selection).toEqual(cell);
    expect([sheet.isRowHidden(10), sheet.isColumnHidden(7)]).toEqual([hide.row, hide.column]);
    valueOf(await port.showLines(sheet.name, cell));
    expect([sheet.isRowHidden(10), sheet.isColumnHidden(7)]).toEqual([false, false]);
    valueOf(await port.select(sheet.name, cell));
  });

  test("behind a filter: that one is on is said, for it is cleared, not the row shown", async () => {
    const { port, sheet } = twoSheets();
    sheet.enter(9, 7, "Відсоток");
    sheet.enter(10, 7, "5");
    const { filter } = sheet.features;
    filter.setRange({ top: 9, left: 7, bottom: 12, right: 7 }, "user");
    const large = { on: "custom", first: ">100", second: null, either: false } as const;
    filter.setCriteria(0, large, "user");
    const failure = { code: "cells-hidden", cells: "H11", lines: "rows", filtered: true };
    expect(await port.select(sheet.name, cell)).toEqual({ ok: false, failure });
    filter.clearCriteria("user");
    valueOf(await port.select(sheet.name, cell));
  });

  test("a range of which some can be seen is no failure", async () => {
    const { port, sheet } = twoSheets();
    sheet.setRowsHidden(10, 10, true);
    valueOf(await port.select(sheet.name, { ...cell, bottom: 12 }));
  });

  test("on a protected sheet they stay hidden, and that is said", async () => {
    const { port, sheet } = twoSheets();
    sheet.setRowsHidden(10, 10, true);
    sheet.protect();
    expect(await port.showLines(sheet.name, cell)).toMatchObject({
      failure: { code: "sheet-protected" },
    });
    expect(sheet.isRowHidden(10)).toBe(true);
  });
});

test.each(["select", "show"] as const)("%s of a sheet that is gone says so", async (call) => {
  const { port } = twoSheets();
  const result = call === "select" ? port.select("Немає", range) : port.show("Немає");
  expect(await result).toEqual({
    ok: false,
    failure: { code: "sheet-missing", sheet: "Немає" },
  });
});

test("while a cell is edited the jump fails and says why", async () => {
  const { port, book } = twoSheets();
  book.editing = true;
  expect(await port.select("9 міс 2018", range)).toEqual({
    ok: false,
    failure: { code: "cell-being-edited" },
  });
});

test("the workbook's key is its address, so that a journal finds its workbook again", async () => {
  const { port } = twoSheets();
  expect(await port.key()).toBe("https://localhost/book.xlsx");
});

test("the whole selected range is told with its sheet", async () => {
  const { port, book, second } = twoSheets();
  book.select(second, range);
  expect(valueOf(await port.selectedRange())).toEqual({ sheet: "9 міс 2018", range });
});
