import { formatCell, formatRange } from "../../../src/core/sheet/address";
import type { WorkbookSnapshot } from "../../../src/core/sheet/snapshot";
import { cellOfKey } from "../../../src/core/sheet/snapshot";
import { Book } from "../../../src/workbench/host/book";
import { at, cellIn, openBook, read, type, valueOf } from "./open-book";

const range = (top: number, left: number, bottom: number, right: number) => ({
  top,
  left,
  bottom,
  right,
});

/** Every cell that the workbook itself has, as the snapshot should have it. */
function cellsOfBook(book: Book): Record<string, unknown>[] {
  return book.sheets.map((sheet) => {
    const cells: Record<string, unknown> = {};
    const used = sheet.usedRange(true);
    for (let row = used?.top ?? 0; row <= (used?.bottom ?? -1); row++) {
      for (let column = used?.left ?? 0; column <= (used?.right ?? -1); column++) {
        const { type: kind, value, formula, text, numberFormat } = sheet.cell(row, column);
        const cell = { type: kind, value, formula, text, numberFormat };
        if (kind !== "empty" || formula !== null) cells[formatCell({ row, column })] = cell;
      }
    }
    return cells;
  });
}

function cellsOfSnapshot(workbook: WorkbookSnapshot): Record<string, unknown>[] {
  return workbook.sheets.map((sheet) =>
    Object.fromEntries([...sheet.cells].map(([key, cell]) => [formatCell(cellOfKey(key)), cell])),
  );
}

function mixedBook(): Book {
  const book = Book.empty("звіт.xlsx");
  const sheet = book.activeSheet;
  type(sheet, {
    B2: "Річний обсяг фінансування",
    B4: "180 000,00",
    B5: " 89 379, 95",
    B6: "=B4/2",
    B7: "=B4/0",
    B8: "49,6%",
    B9: "=B4>1",
    B10: "істина",
    B11: "'=B4",
    B12: '=IF(B4>1;"";"так")',
    D20: "кінець",
  });
  sheet.setNumberFormat(range(3, 2, 3, 2), "@");
  type(sheet, { C4: "=1+2" });
  sheet.merge(range(1, 1, 2, 3));
  sheet.merge(range(13, 0, 14, 0));
  const hidden = book.addSheet("Довідка");
  type(hidden, { A1: "1" });
  hidden.visibility = "hidden";
  const veryHidden = book.addSheet("Ключі 'о' п");
  type(veryHidden, { C3: "2" });
  veryHidden.visibility = "very-hidden";
  book.addSheet("Порожній");
  return book;
}

describe("reading the workbook through Office.js", () => {
  test("gives every cell of every sheet as the workbook holds it", async () => {
    const { port, book } = openBook(mixedBook());
    const workbook = await read(port);
    expect(workbook.name).toBe("звіт.xlsx");
    expect(workbook.sheets.map(({ name, visibility, id }) => ({ name, visibility, id }))).toEqual(
      book.sheets.map(({ name, visibility, id }) => ({ name, visibility, id })),
    );
    expect(cellsOfSnapshot(workbook)).toEqual(cellsOfBook(book));
  });

  test.each([
    ["B4", { type: "number", value: 180_000, formula: null, numberFormat: "#,##0.00" }],
    ["B5", { type: "text", value: " 89 379, 95", formula: null }],
    ["B6", { type: "number", value: 90_000, formula: "=B4/2" }],
    ["B7", { type: "error", value: "#DIV/0!", formula: "=B4/0" }],
    ["B8", { type: "number", value: 0.496, formula: null, numberFormat: "0.00%", text: "49,60%" }],
    ["B9", { type: "boolean", value: true, formula: "=B4>1" }],
    ["B10", { type: "boolean", value: true, formula: null }],
    ["B11", { type: "text", value: "=B4", formula: null }],
    ["C4", { type: "text", value: "=1+2", formula: null, numberFormat: "@" }],
    ["B12", { formula: '=IF(B4>1,"","так")', text: "" }],
    ["B3", { type: "empty", value: null, formula: null, text: "" }],
  ])("%s is told by its type", async (name, expected) => {
    const { port } = openBook(mixedBook());
    expect(cellIn(await read(port), "Аркуш1", name)).toMatchObject(expected);
  });

  test("finds merged areas that begin outside the used cells, and the extent of content", async () => {
    const { port } = openBook(mixedBook());
    const [sheet, , veryHidden, empty] = (await read(port)).sheets;
    expect(sheet?.merges.map(formatRange).toSorted()).toEqual(["A14:A15", "B2:D3"]);
    expect(sheet?.extent).toEqual(range(1, 1, 19, 3));
    expect(veryHidden?.extent).toEqual(range(2, 2, 2, 2));
    expect(empty?.extent).toBeNull();
  });

  test("a merge whose text begins left of any other content is found", async () => {
    const { port, sheet } = openBook();
    sheet.merge(range(0, 0, 0, 5));
    type(sheet, { A1: "Звіт", C5: "1" });
    expect((await read(port)).sheets[0]?.merges.map(formatRange)).toEqual(["A1:F1"]);
  });

  test.each([513, 1100])(
    "reads %d merged areas although Excel refuses above 512",
    async (count) => {
      const { port, sheet, book } = openBook();
      book.batch(() => {
        for (let row = 0; row < count; row++) {
          sheet.write(range(row, 0, row, 0), [[row]], "user");
          sheet.merge(range(row, 0, row, 1));
        }
      });
      const { merges } = (await read(port)).sheets[0] ?? { merges: [] };
      expect(merges.map(({ top }) => top).toSorted((a, b) => a - b)).toEqual(
        Array.from({ length: count }, (_, row) => row),
      );
    },
  );

  test("the number of syncs does not grow with sheets", async () => {
    const one = openBook();
    type(one.sheet, { A1: "1" });
    await read(one.port);
    const forOne = one.runtime.counts.syncs;
    const many = Book.empty();
    for (let index = 0; index < 29; index++) type(many.addSheet(), { B2: "=A1+1", A1: "1" });
    const thirty = openBook(many);
    const workbook = await read(thirty.port);
    expect(workbook.sheets).toHaveLength(30);
    expect(workbook.sheets[29]?.cells.size).toBe(2);
    expect(thirty.runtime.counts.syncs).toBe(forOne);
  });

  test("a sheet of more than 4 MB comes whole, in several answers under the limit", async () => {
    const { port, sheet } = openBook();
    const rows = Array.from({ length: 9_000 }, (_, row) =>
      Array.from({ length: 10 }, (_, column) => row * 10 + column),
    );
    sheet.write(range(0, 0, 8_999, 9), rows);
    const cells = [...((await read(port)).sheets[0]?.cells.values() ?? [])];
    expect(cells).toHaveLength(90_000);
    expect(cells.reduce((sum, cell) => sum + Number(cell.value), 0)).toBe((90_000 * 89_999) / 2);
  });

  test("prose that makes an answer too large is read in smaller ones", async () => {
    const { port, sheet } = openBook(Book.empty(), { payloadLimit: 100_000 });
    const prose = "Пояснення причин відхилення. ".repeat(40);
    sheet.write(
      range(0, 0, 49, 0),
      Array.from({ length: 50 }, (_, row) => [`${row} ${prose}`]),
    );
    const workbook = await read(port);
    expect(cellIn(workbook, "Аркуш1", "A1").value).toBe(`0 ${prose}`);
    expect(cellIn(workbook, "Аркуш1", "A50").value).toBe(`49 ${prose}`);
    expect(workbook.sheets[0]?.cells.size).toBe(50);
  });

  test("a single cell above the limit is told as too large", async () => {
    const { port, sheet } = openBook(Book.empty(), { payloadLimit: 20_000 });
    type(sheet, { A1: "а".repeat(10_000) });
    expect(await port.read()).toEqual({ ok: false, failure: { code: "too-large" } });
  });

  test("more than five million cells are too large", async () => {
    const { port, sheet } = openBook();
    type(sheet, { A1: "1" });
    const far = at("Z300000");
    sheet.write(range(far.row, far.column, far.row, far.column), [[1]]);
    expect(await port.read()).toEqual({ ok: false, failure: { code: "too-large" } });
  });

  test("a chart sheet, which has no cells, does not hide the others", async () => {
    const book = Book.empty();
    type(book.activeSheet, { A1: "1" });
    const chart = book.addSheet("Діаграма");
    type(book.addSheet("Довідка"), { A1: "2" });
    const { port, runtime } = openBook(book);
    const { host } = runtime;
    const process = host.process.bind(host);
    // The stand-in has no chart sheets; this is how Excel refuses them, cells being asked for.
    host.process = (text, flags) => {
      const asksCells = text.includes("GetUsedRangeOrNullObject") && text.includes(chart.id);
      if (!asksCells) return process(text, flags);
      const Error = {
        Code: "UnsupportedSheet",
        Message: "",
        Location: "",
        ActionIndex: 0,
        HttpStatusCode: 400,
      };
      return Promise.resolve({ body: { Results: [], TraceIds: [], Error } });
    };
    const workbook = await read(port);
    expect(workbook.sheets.map(({ name, cells }) => [name, cells.size])).toEqual([
      ["Аркуш1", 1],
      ["Діаграма", 0],
      ["Довідка", 1],
    ]);
  });

  test("an empty workbook is read as one empty sheet", async () => {
    const { port } = openBook();
    const [sheet, ...others] = (await read(port)).sheets;
    expect(others).toEqual([]);
    expect(sheet?.cells.size).toBe(0);
    expect(sheet?.extent).toBeNull();
  });

  test("while a cell is being edited the reading fails and says so", async () => {
    const { port, book } = openBook();
    book.editing = true;
    expect(await port.read()).toEqual({ ok: false, failure: { code: "cell-being-edited" } });
    book.editing = false;
    expect(valueOf(await port.read()).sheets).toHaveLength(1);
  });

  test("a cancelled reading ends as cancelled and asks Excel nothing more", async () => {
    const { port, runtime } = openBook();
    const before = AbortSignal.abort();
    expect(await port.read(before)).toEqual({ ok: false, failure: { code: "cancelled" } });
    expect(runtime.counts.syncs).toBe(0);
    const during = new AbortController();
    const reading = port.read(during.signal);
    during.abort();
    expect(await reading).toEqual({ ok: false, failure: { code: "cancelled" } });
  });

  test("reading changes nothing", async () => {
    const { port, book } = openBook(mixedBook());
    const changes: unknown[] = [];
    const before = cellsOfBook(book);
    book.subscribe((change) => changes.push(change));
    await read(port);
    expect(changes).toEqual([]);
    expect(cellsOfBook(book)).toEqual(before);
  });
});
