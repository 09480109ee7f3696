import type { Batch } from "../../../src/core/edits/batch";
import { batchOf } from "../../../src/core/edits/batch";
import type { LooksUpdate } from "../../../src/core/sheet/looks";
import { Faults } from "../../../src/workbench/host/faults";
import { stateOf } from "./book-state";
import type { OpenBook } from "./open-book";
import { openBook, type, valueOf } from "./open-book";

const SHEET = "Аркуш1";

const cells = (top: number, left: number, bottom = top, right = left) => ({
  top,
  left,
  bottom,
  right,
});

const THIN = { weight: "thin", color: "#000000" } as const;
const GRID = { top: THIN, right: THIN, bottom: THIN, left: THIN };

const looks = (range: ReturnType<typeof cells>, after: LooksUpdate) => ({
  sheet: SHEET,
  range,
  after,
  before: null,
});

/** A table as a person made it: a title over several cells, dashes, a fill, a hidden row, wide columns. */
function made(): OpenBook {
  const open = openBook(undefined, { faults: new Faults() });
  const { sheet } = open;
  type(sheet, { A1: "Звіт", A3: "Захід", B3: "План", A4: "перший", B4: "10", A5: "другий" });
  sheet.merge(cells(0, 0, 0, 2));
  sheet.setStyle(cells(2, 0, 2, 1), { bold: true, fill: "#FFFF00", horizontal: "center" }, "user");
  const dashed = { line: "Dash", weight: "Medium", color: "#FF0000" } as const;
  sheet.setStyle(cells(3, 0), { borders: { top: dashed, right: null }, fontSize: 14 }, "user");
  sheet.setStyle(cells(3, 1), { horizontal: "centerContinuous", wrap: true }, "user");
  sheet.setNumberFormat(cells(6, 1), "0.00");
  sheet.setStyle(cells(6, 1), { italic: true, fill: "#00FF00" }, "user");
  sheet.setRowHeight(2, 40);
  sheet.setColumnWidth(0, 200);
  sheet.setRowsHidden(4, 4, true);
  return open;
}

const FORMATTED = batchOf({
  merges: [
    { sheet: SHEET, removed: [cells(0, 0, 0, 2)], added: [cells(0, 0, 0, 1), cells(5, 0, 6, 1)] },
  ],
  looks: [
    looks(cells(0, 0, 9, 3), { fontName: "Times New Roman", fontSize: 12, vertical: "center" }),
    looks(cells(2, 0, 4, 1), { borders: GRID, wrap: true, fill: null, horizontal: "left" }),
    looks(cells(2, 0, 2, 1), {
      bold: true,
      horizontal: "center",
      fill: "#DDEBF7",
      borders: { bottom: { weight: "double", color: "#000000" } },
    }),
  ],
  lines: [
    {
      sheet: SHEET,
      axis: "rows",
      first: 2,
      after: [{ size: 33 }, {}, { hidden: false }],
      before: null,
    },
    { sheet: SHEET, axis: "columns", first: 0, after: [{ size: 90 }, { size: 75 }], before: null },
  ],
});

test("cells look as planned, the later change over the earlier, lines and merges with them", async () => {
  const open = made();
  const { batch, ignored } = valueOf(await open.port.write(FORMATTED));
  const { sheet } = open;
  expect(ignored).toEqual([]);
  expect(sheet.cell(2, 0).style).toMatchObject({
    ...{ fontName: "Times New Roman", fontSize: 12, bold: true, vertical: "middle" },
    ...{ horizontal: "center", fill: "#DDEBF7", wrap: true },
  });
  expect(sheet.cell(2, 0).style.borders).toMatchObject({
    top: { line: "Continuous", weight: "Thin" },
    bottom: { line: "Double" },
  });
  expect(sheet.cell(3, 0).style).toMatchObject({ fill: null, horizontal: "left", fontSize: 12 });
  expect(sheet.cell(3, 0).style.borders.top).toEqual({
    ...{ line: "Continuous", weight: "Thin", color: "#000000" },
  });
  expect([sheet.rowHeight(2), sheet.columnWidth(0), sheet.columnWidth(1)]).toEqual([44, 120, 100]);
  expect(sheet.isRowHidden(4)).toBe(false);
  expect(sheet.merges).toEqual(expect.arrayContaining([cells(0, 0, 0, 1), cells(5, 0, 6, 1)]));
  expect(sheet.merges).toHaveLength(2);
  expect(batch.looks.every(({ digest }) => digest !== undefined)).toBe(true);
  expect(batch.looks[1]?.before?.[1]?.[0]?.borders?.top).toEqual({
    ...{ weight: "medium", color: "#FF0000", dash: "dash" },
  });
});

test("taken back, every cell, line and merge is as the person made it", async () => {
  const open = made();
  const before = stateOf(open.book);
  const { batch } = valueOf(await open.port.write(FORMATTED));
  expect(stateOf(open.book)).not.toEqual(before);
  valueOf(await open.port.takeBack(batch));
  expect(stateOf(open.book)).toEqual(before);
});

test("written twice changes nothing the second time", async () => {
  const open = made();
  valueOf(await open.port.write(FORMATTED));
  const before = stateOf(open.book);
  const again: Batch = {
    ...FORMATTED,
    merges: FORMATTED.merges.map((each) => ({ ...each, removed: [] })),
  };
  const { batch } = valueOf(await open.port.write(again));
  expect(stateOf(open.book)).toEqual(before);
  valueOf(await open.port.takeBack(batch));
  expect(stateOf(open.book)).toEqual(before);
});

test.each<[string, (open: OpenBook) => void, readonly string[]]>([
  ["a fill", ({ sheet }) => sheet.setStyle(cells(3, 1), { fill: "#FF00FF" }, "user"), ["A3:B5"]],
  ["a height", ({ sheet }) => sheet.setRowHeight(2, 80), ["A3:A5"]],
  ["a width", ({ sheet }) => sheet.setColumnWidth(1, 300), ["A1:B1"]],
  ["a merged area", ({ sheet }) => sheet.unmerge(cells(5, 0, 6, 1)), ["A1:B1"]],
])("%s that somebody changed since is not overwritten by undo", async (_name, change, named) => {
  const open = made();
  const { batch } = valueOf(await open.port.write(FORMATTED));
  change(open);
  const before = stateOf(open.book);
  expect(await open.port.takeBack(batch)).toEqual({
    ok: false,
    failure: { code: "changed-since", cells: named },
  });
  expect(stateOf(open.book)).toEqual(before);
});

test.each<[string, (open: OpenBook) => void, readonly string[]]>([
  ["a cell that would be covered holds something", ({ sheet }) => type(sheet, { B7: "5" }), ["B7"]],
  ["an area to be parted is gone", ({ sheet }) => sheet.unmerge(cells(0, 0, 0, 2)), ["A1:B1"]],
  ["another area is in the way", ({ sheet }) => sheet.merge(cells(6, 1, 6, 2)), ["A1:B1"]],
])("nothing is written when %s", async (_name, change, named) => {
  const open = made();
  change(open);
  const before = stateOf(open.book);
  expect(await open.port.write(FORMATTED)).toEqual({
    ok: false,
    failure: { code: "changed-since", cells: named },
  });
  expect(stateOf(open.book)).toEqual(before);
});

test("a fault in the middle leaves every look as it was", async () => {
  const open = made();
  const before = stateOf(open.book);
  const { host } = open.runtime;
  const process = host.process.bind(host);
  let writing = false;
  host.process = async (text, flags) => {
    if (text.includes("SetCellProperties") && !writing) {
      writing = true;
      host.faults.set("undo-not-supported", true);
    }
    const answer = await process(text, flags);
    host.faults.set("undo-not-supported", false);
    return answer;
  };
  expect(await open.port.write(FORMATTED)).toMatchObject({ ok: false });
  expect(writing).toBe(true);
  expect(stateOf(open.book)).toEqual(before);
});

test.each([1, 40])("%d changes take as many requests", async (count) => {
  const open = made();
  const before = open.runtime.counts.syncs;
  const plan = batchOf({
    looks: Array.from({ length: count }, (_, row) =>
      looks(cells(10 + row, 0, 10 + row, 5), { bold: true, borders: GRID }),
    ),
    lines: Array.from({ length: count }, (_, row) => ({
      sheet: SHEET,
      axis: "rows" as const,
      first: 10 + row * 2,
      after: [{ size: 20 + row }],
      before: null,
    })),
  });
  valueOf(await open.port.write(plan));
  // Refusal, reading, writing, reading back, and one that gives back references.
  expect(open.runtime.counts.syncs - before).toBe(5);
});
