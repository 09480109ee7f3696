import { readFileSync } from "node:fs";
import { join } from "node:path";
import { readLooks } from "../../../src/adapters/xlsx/read-looks";
import { readSnapshot } from "../../../src/adapters/xlsx/read-snapshot";
import { writeBatch } from "../../../src/adapters/xlsx/write-batch";
import type { Batch, Mark } from "../../../src/core/edits/batch";
import { batchOf, NO_BATCH } from "../../../src/core/edits/batch";
import { editOf } from "../../../src/core/edits/edit";
import { signedFormula } from "../../../src/core/sheet/mark-signature";
import type { CellRange } from "../../../src/core/sheet/address";
import { parseCell, parseRange } from "../../../src/core/sheet/address";
import type { PageLooks } from "../../../src/core/sheet/looks";
import { cellAt, findSheet } from "../../../src/core/sheet/snapshot";
import { Book } from "../../../src/workbench/host/book";

const NAME = "report-2018-9m.xlsx";
const BYTES = readFileSync(join(__dirname, "../../../seeds", NAME));
const SHEET = "9 міс 2018";

function range(text: string): CellRange {
  const found = parseRange(text);
  if (found === null) throw new Error(text);
  return found;
}

function cell(text: string) {
  const found = parseCell(text);
  if (found === null) throw new Error(text);
  return found;
}

async function written(batch: Batch): Promise<Uint8Array> {
  const copy = await writeBatch(BYTES, NAME, batch);
  if (!copy.ok) throw new Error(copy.failure.code);
  expect(copy.value.lost).toEqual([]);
  return copy.value.bytes;
}

async function sheetIn(bytes: Uint8Array, name = SHEET) {
  const sheet = findSheet(await readSnapshot(bytes, NAME), name);
  if (sheet === null) throw new Error(name);
  return sheet;
}

const at = async (bytes: Uint8Array, ref: string, name = SHEET) =>
  cellAt(await sheetIn(bytes, name), cell(ref));

describe("cells", () => {
  it.each([
    ["a number in a text cell", { value: 12.5, numberFormat: "#,##0.00" }, 12.5, "12,50"],
    ["a text that looks like a number", { value: "1.10", numberFormat: "General" }, "1.10", "1.10"],
    [
      "a text that begins like a formula",
      { value: "=F12", numberFormat: "General" },
      "=F12",
      "=F12",
    ],
    ["a text with an apostrophe", { value: "'так", numberFormat: "General" }, "'так", "'так"],
    ["nothing", { value: null }, null, ""],
  ])("take %s exactly", async (_what, after, value, text) => {
    const sheet = await sheetIn(BYTES);
    const edit = editOf(sheet, cell("F12"), { formula: null, ...after });
    const found = await at(await written(batchOf({ cells: [edit] })), "F12");
    expect([found.value, found.text, found.formula]).toEqual([value, text, null]);
  });

  it("take a formula, which is computed with those that follow from it", async () => {
    const sheet = await sheetIn(BYTES);
    const numbers = [
      editOf(sheet, cell("K1"), { value: 2, numberFormat: "General" }),
      editOf(sheet, cell("K2"), { formula: "=K1*3", value: 6, numberFormat: "0.00" }),
      editOf(sheet, cell("K3"), { formula: "=K2+1", value: 7, numberFormat: "General" }),
    ];
    const bytes = await written(batchOf({ cells: numbers }));
    expect((await at(bytes, "K2")).text).toBe("6,00");
    expect(await at(bytes, "K3")).toMatchObject({ formula: "=K2+1", value: 7 });
  });

  it("keep the format of an empty cell that is not meant to change", async () => {
    const book = await Book.open(BYTES, NAME);
    const sheet = book.sheetByName(SHEET);
    sheet?.setNumberFormat(range("K5"), "0.000", "addin");
    const bytes = await book.save();
    const edit = editOf(await sheetIn(bytes), cell("K5"), { value: 1 });
    const copy = await writeBatch(bytes, NAME, batchOf({ cells: [edit] }));
    if (!copy.ok) throw new Error(copy.failure.code);
    expect(await at(copy.value.bytes, "K5")).toMatchObject({ value: 1, numberFormat: "0.000" });
  });
});

it("rows are inserted with the looks of another, whatever the order they are named in", async () => {
  const before = await sheetIn(BYTES);
  const rows = [
    { sheet: SHEET, before: 11, count: 1, like: 11 },
    { sheet: SHEET, before: 20, count: 2, like: null },
  ];
  for (const order of [rows, rows.toReversed()]) {
    const bytes = await written(batchOf({ rows: order }));
    const after = await sheetIn(bytes);
    expect(cellAt(after, cell("C13")).value).toEqual(cellAt(before, cell("C12")).value);
    expect(cellAt(after, cell("F24")).value).toEqual(cellAt(before, cell("F21")).value);
    const sheet = (await Book.open(bytes, NAME)).sheetByName(SHEET);
    expect(sheet?.cell(11, 5).style).toEqual(sheet?.cell(12, 5).style);
    expect(sheet?.fullRowHeight(11)).toBe(sheet?.fullRowHeight(12));
  }
});

describe("sheets", () => {
  it("come empty behind the one they are to follow, with what is written on them", async () => {
    const empty = { id: "", name: "Зведення", cells: new Map(), merges: [], extent: null } as const;
    const edit = editOf({ ...empty, visibility: "visible" }, cell("A1"), { value: "Разом" });
    const add = { name: "Зведення", after: SHEET, copyOf: null, digest: null };
    const bytes = await written(batchOf({ sheets: [add], cells: [edit] }));
    const book = await Book.open(bytes, NAME);
    expect(book.sheets.map(({ name }) => name).slice(0, 2)).toEqual([SHEET, "Зведення"]);
    expect((await at(bytes, "A1", "Зведення")).value).toBe("Разом");
  });

  it("are copied whole under another name", async () => {
    const copy = { name: "Рік 2018", after: SHEET, copyOf: SHEET, digest: null };
    const bytes = await written(batchOf({ sheets: [copy] }));
    const [from, to] = [await sheetIn(bytes), await sheetIn(bytes, "Рік 2018")];
    expect(to.merges).toEqual(from.merges);
    expect([...to.cells.values()]).toEqual([...from.cells.values()]);
  });
});

it("looks, sizes and merged areas are as the batch says, the rest as it was", async () => {
  const red = { weight: "medium", color: "#FF0000" } as const;
  const bytes = await written(
    batchOf({
      looks: [
        {
          sheet: SHEET,
          range: range("F12:G13"),
          before: null,
          after: { bold: true, fill: "#EEEEEE", horizontal: "across", borders: { top: red } },
        },
      ],
      lines: [
        { sheet: SHEET, axis: "rows", first: 11, before: null, after: [{ size: 45 }, {}] },
        { sheet: SHEET, axis: "columns", first: 10, before: null, after: [{ hidden: true }] },
      ],
      merges: [{ sheet: SHEET, removed: [], added: [range("K30:L31")] }],
    }),
  );
  const [before, after] = await Promise.all(
    [BYTES, bytes].map(async (each) => {
      const sheet = (await Book.open(each, NAME)).sheetByName(SHEET);
      if (sheet === null) throw new Error(SHEET);
      return { ...readLooks(sheet, range("A1:L40")), merges: sheet.merges };
    }),
  );
  const changed = { bold: true, fill: "#EEEEEE", horizontal: "across" };
  for (const [row, looks] of (after?.cells ?? []).entries()) {
    for (const [column, found] of looks.entries()) {
      const was = before?.cells[row]?.[column];
      const isOurs = row >= 11 && row <= 12 && column >= 5 && column <= 6;
      const borders = { ...was?.borders, top: red };
      expect(found).toEqual(isOurs ? { ...was, ...changed, borders } : was);
    }
  }
  expect(after?.rows[11]?.size).toBe(45);
  expect(after?.rows[12]).toEqual(before?.rows[12]);
  expect(after?.columns.map(({ hidden }) => hidden).indexOf(true)).toBe(10);
  expect(after?.merges).toHaveLength((before?.merges.length ?? 0) + 1);
  expect(after?.merges).toEqual(
    expect.arrayContaining([...(before?.merges ?? []), range("K30:L31")]),
  );
});

describe("marks", () => {
  const rule: Mark = {
    kind: "rule",
    range: range("H11:H27"),
    formula: signedFormula("$G11>$F11"),
    look: { bold: true, numberFormat: '"▲ "0.0%' },
  };
  const bar: Mark = { kind: "bar", range: range("H11:H27"), color: "#5B9BD5", full: 1 };
  const kinds = async (bytes: Uint8Array) =>
    (await Book.open(bytes, NAME))
      .sheetByName(SHEET)
      ?.features.conditionalFormats.all.map(({ rule: { type } }) => type);

  it("stand behind those of other people, and go without a trace", async () => {
    const book = await Book.open(BYTES, NAME);
    const sheet = book.sheetByName(SHEET);
    sheet?.features.conditionalFormats.add(
      range("H11:H27"),
      { type: "dataBar", priority: 1, cfvo: [{ type: "min" }, { type: "max" }] },
      "user",
    );
    const own = await book.save();
    const change = (after: readonly Mark[]) =>
      batchOf({ marks: [{ sheet: SHEET, after, before: null }] });
    const marked = await writeBatch(own, NAME, change([rule, bar]));
    if (!marked.ok) throw new Error(marked.failure.code);
    expect(await kinds(marked.value.bytes)).toEqual([
      "dataBar",
      "expression",
      "dataBar",
      "expression",
    ]);
    const twice = await writeBatch(marked.value.bytes, NAME, change([rule]));
    if (!twice.ok) throw new Error(twice.failure.code);
    const cleared = await writeBatch(twice.value.bytes, NAME, change([]));
    if (!cleared.ok) throw new Error(cleared.failure.code);
    expect(await kinds(cleared.value.bytes)).toEqual(["dataBar"]);
    const told = [own, twice.value.bytes, cleared.value.bytes].map(
      async (bytes) => (await sheetIn(bytes)).marked,
    );
    expect(await Promise.all(told)).toEqual([false, true, false]);
  });
});

it("the page and the frozen panes are as the batch says", async () => {
  const page: PageLooks = {
    orientation: "landscape",
    paper: "a4",
    fitWide: 1,
    fitTall: null,
    margins: { top: 56.7, right: 28.35, bottom: 56.7, left: 85.05, header: 28.8, footer: 28.8 },
    titleRows: { top: 7, bottom: 9 },
    printArea: range("A1:I30"),
    centerHorizontally: true,
    header: { left: "", center: "", right: "" },
    footer: { left: "", center: "", right: "Сторінка &P з &N" },
    breaksBefore: [20],
  };
  const frozen = { rows: 10, columns: 3 };
  const bytes = await written(
    batchOf({
      pages: [{ sheet: SHEET, after: page, before: null }],
      frozen: [{ sheet: SHEET, after: frozen, before: null }],
    }),
  );
  const sheet = (await Book.open(bytes, NAME)).sheetByName(SHEET);
  if (sheet === null) throw new Error(SHEET);
  const found = readLooks(sheet, range("A1:A1"));
  expect(found.frozen).toEqual(frozen);
  const { margins } = found.page;
  expect(found.page).toEqual({ ...page, margins });
  for (const [side, points] of Object.entries(page.margins)) {
    expect(margins[side as keyof typeof margins]).toBeCloseTo(points, 6);
  }
});

it("a chart takes the place of the one of its name", async () => {
  const plan = {
    type: "bars",
    title: "План і факт",
    categories: range("C11:C13"),
    series: [
      { name: "План", values: range("F11:F13"), color: "#5B9BD5" },
      { name: "Факт", values: range("G11:G13"), color: "#ED7D31" },
    ],
    over: range("K2:P16"),
  } as const;
  const change = { sheet: SHEET, name: "Звірка: план і факт" };
  const once = await written(batchOf({ charts: [{ ...change, after: plan }] }));
  const renamed = { ...plan, title: "Інша" };
  const twice = await writeBatch(once, NAME, batchOf({ charts: [{ ...change, after: renamed }] }));
  if (!twice.ok) throw new Error(twice.failure.code);
  const charts = (await Book.open(twice.value.bytes, NAME)).sheetByName(SHEET)?.features.charts;
  const [chart, ...others] = charts?.all() ?? [];
  expect(others).toEqual([]);
  expect(chart).toMatchObject({ name: change.name, title: "Інша", kind: "bar" });
  expect(chart?.series.map(({ values }) => values)).toEqual([
    `'${SHEET}'!$F$11:$F$13`,
    `'${SHEET}'!$G$11:$G$13`,
  ]);
});

it("a batch without anything gives the same workbook; one for another workbook is refused", async () => {
  expect((await sheetIn(await written(NO_BATCH))).cells).toEqual((await sheetIn(BYTES)).cells);
  const frozen = { sheet: "Немає", after: { rows: 1, columns: 0 }, before: null };
  const refused = await writeBatch(BYTES, NAME, batchOf({ frozen: [frozen] }));
  expect(refused).toEqual({ ok: false, failure: { code: "sheet-missing", sheet: "Немає" } });
});
