import { IDBFactory } from "fake-indexeddb";
import { browserJournal } from "../../../src/adapters/storage/journal";
import { lastAction, undoLast, writeBatch } from "../../../src/app/write";
import { batchOf } from "../../../src/core/edits/batch";
import { signedFormula } from "../../../src/core/sheet/mark-signature";
import { stateOf } from "./book-state";
import { at, openBook, read, type, valueOf } from "./open-book";

const SHEET = "Аркуш1";

const cells = (top: number, left: number, bottom = top, right = left) => ({
  top,
  left,
  bottom,
  right,
});

beforeEach(() => {
  Object.assign(globalThis, { indexedDB: new IDBFactory() });
});

afterEach(() => {
  Reflect.deleteProperty(globalThis, "indexedDB");
});

test("a batch of every kind is taken back by a pane that was opened anew", async () => {
  const { book, sheet, port } = openBook();
  type(sheet, { A1: "Захід", B1: "План", A2: "перший", B2: "10", A3: "другий", B3: "20" });
  sheet.setStyle(cells(0, 0, 0, 1), { bold: true, fill: "#FFFF00" }, "user");
  const dashed = { line: "Dash", weight: "Medium", color: "#FF0000" } as const;
  sheet.setStyle(cells(1, 0), { borders: { top: dashed } }, "user");
  sheet.setRowsHidden(6, 6, true);
  const before = stateOf(book);
  const none = { formula: null, value: null, numberFormat: "General" };
  const total = { formula: "=SUM(B2:B3)", value: 30, numberFormat: "General" };
  const thin = { weight: "thin", color: "#000000" } as const;
  const batch = batchOf({
    sheets: [{ name: "Зведення", after: SHEET, copyOf: null, digest: null }],
    rows: [{ sheet: SHEET, before: 3, count: 1, like: 2 }],
    cells: [{ sheet: SHEET, cell: at("B4"), before: none, after: total }],
    merges: [{ sheet: SHEET, removed: [], added: [cells(4, 0, 4, 1)] }],
    looks: [
      {
        sheet: SHEET,
        range: cells(0, 0, 3, 1),
        after: { fontName: "Times New Roman", fill: null, borders: { top: thin, left: null } },
        before: null,
      },
    ],
    lines: [
      { sheet: SHEET, axis: "rows", first: 0, after: [{ size: 30 }, {}], before: null },
      { sheet: SHEET, axis: "columns", first: 0, after: [{ size: 90 }], before: null },
      { sheet: SHEET, axis: "rows", first: 7, after: [{ hidden: false }], before: null },
    ],
    marks: [
      {
        sheet: SHEET,
        after: [
          {
            kind: "rule",
            range: cells(1, 1, 3, 1),
            formula: signedFormula("B2>15"),
            look: { bold: true, numberFormat: '"▲ "0' },
          },
          { kind: "bar", range: cells(1, 1, 3, 1), color: "#638EC6", full: 100 },
        ],
        before: null,
      },
    ],
    pages: [
      {
        sheet: SHEET,
        after: { orientation: "landscape", paper: "a4", fitWide: 1, fitTall: null },
        before: null,
      },
    ],
    frozen: [{ sheet: SHEET, after: { rows: 1, columns: 0 }, before: null }],
    charts: [
      {
        sheet: SHEET,
        name: "План",
        after: {
          type: "bars",
          title: "План",
          categories: cells(1, 0, 2, 0),
          series: [{ name: "План", values: cells(1, 1, 2, 1), color: "#4472C4" }],
          over: cells(8, 0, 18, 4),
        },
      },
    ],
  });
  const seen = await read(port);
  const action = { title: "Порахувати", id: "1", seen };
  const written = valueOf(
    await writeBatch({ workbook: port, journal: browserJournal() }, batch, action),
  );
  expect(written.ignored).toEqual([]);
  expect(stateOf(book)).not.toEqual(before);

  const opened = { workbook: port, journal: browserJournal() };
  expect((await lastAction(opened))?.title).toBe("Порахувати");
  valueOf(await undoLast(opened));
  expect(stateOf(book)).toEqual(before);
  expect(await lastAction(opened)).toBeNull();
});
