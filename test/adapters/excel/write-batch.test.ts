import { Workbook } from "@cj-tech-master/excelts";
import { excelWorkbook } from "../../../src/adapters/excel/excel-workbook";
import type { Failure, Result } from "../../../src/app/failure";
import type { Batch } from "../../../src/core/edits/batch";
import { batchOf } from "../../../src/core/edits/batch";
import type { CellContent, Edit } from "../../../src/core/edits/edit";
import { Book } from "../../../src/workbench/host/book";
import type { FaultName } from "../../../src/workbench/host/faults";
import { Faults } from "../../../src/workbench/host/faults";
import { stateOf } from "./book-state";
import type { OpenBook } from "./open-book";
import { at, openBook, type, valueOf } from "./open-book";

const SHEET = "Аркуш1";

const cells = (top: number, left: number, bottom = top, right = left) => ({
  top,
  left,
  bottom,
  right,
});

const content = (value: CellContent["value"], formula: string | null = null): CellContent => ({
  formula,
  value,
  numberFormat: "General",
});

function editOn(sheet: string, name: string, before: CellContent, after: CellContent): Edit {
  return { sheet, cell: at(name), before, after };
}

/** A section of three measures, its total, and a grand total that names it. */
function sections(faults = new Faults()): OpenBook {
  const open = openBook(undefined, { faults });
  type(open.sheet, {
    A1: "Захід",
    B1: "План",
    A2: "перший",
    B2: "10",
    A3: "другий",
    B3: "20",
    A4: "Всього",
    B4: "=SUM(B2:B3)",
    A5: "Разом",
    B5: "=B4",
  });
  open.sheet.setStyle(cells(2, 0, 2, 1), { bold: true, fill: "#FFFF00" }, "user");
  open.sheet.setRowHeight(2, 40);
  return open;
}

function contentsOf({ sheet }: OpenBook, ...names: readonly string[]): unknown[] {
  return names.map((name) => {
    const { formula, value } = sheet.cell(at(name).row, at(name).column);
    return formula ?? value;
  });
}

/** Two rows under the second measure, like it, one of them with contents, and a longer total. */
const GROWN = batchOf({
  rows: [{ sheet: SHEET, before: 3, count: 2, like: 2 }],
  cells: [
    editOn(SHEET, "A4", content(null), content("третій")),
    editOn(SHEET, "B4", content(null), content(30)),
    editOn(SHEET, "B6", content(30, "=SUM(B2:B3)"), content(60, "=SUM(B2:B5)")),
  ],
});

function failureOf(result: Result<unknown>): Failure | null {
  return result.ok ? null : result.failure;
}

/** Switches a fault just before the host executes the request of that number, counted from now. */
function switchAt({ runtime }: OpenBook, request: number, name: FaultName): void {
  const { host } = runtime;
  const process = host.process.bind(host);
  let count = 0;
  host.process = (text, flags) => {
    count++;
    if (count === request) host.faults.set(name, true);
    return process(text, flags);
  };
}

/** Somebody does something just before the host executes that request. */
function actAt({ runtime }: OpenBook, request: number, act: () => void): void {
  const { host } = runtime;
  const process = host.process.bind(host);
  let count = 0;
  host.process = (text, flags) => {
    count++;
    if (count === request) act();
    return process(text, flags);
  };
}

describe("rows", () => {
  test("come with the looks and height of another row, and formulas follow them", async () => {
    const open = sections();
    const { batch } = valueOf(await open.port.write(GROWN));
    expect(contentsOf(open, "A4", "B4", "A5", "B5", "A6", "B6", "B7")).toEqual([
      ...["третій", 30, null, null],
      ...["Всього", "=SUM(B2:B5)", "=B6"],
    ]);
    expect(open.sheet.cell(5, 1).value).toBe(60);
    expect(open.sheet.cell(4, 1).style).toMatchObject({ bold: true, fill: "#FFFF00" });
    expect(open.sheet.cell(5, 1).style).toMatchObject({ bold: false, fill: null });
    expect([3, 4, 5].map((row) => open.sheet.rowHeight(row))).toEqual([40, 40, 20]);
    // Undo has to put back the formula as it reads below the new rows.
    expect(batch.cells[2]?.before).toMatchObject({ formula: "=SUM(B2:B3)", value: 30 });
  });

  test("several places of several sheets, each where it was before the others came", async () => {
    const open = sections();
    const other = open.book.addSheet("Інший");
    type(other, { A1: "а", A2: "б", A3: "в" });
    const before = stateOf(open.book);
    const row = (sheet: string, at: number, count: number, like: number | null) => ({
      sheet,
      before: at,
      count,
      like,
    });
    const { batch } = valueOf(
      await open.port.write(
        batchOf({
          rows: [
            row(SHEET, 1, 1, 2),
            row("Інший", 2, 1, null),
            row(SHEET, 4, 2, 0),
            row("Інший", 1, 2, null),
          ],
        }),
      ),
    );
    expect(contentsOf(open, "A1", "A3", "A4", "A5", "A6", "A8")).toEqual([
      ...["Захід", "перший", "другий", "Всього", null, "Разом"],
    ]);
    expect(open.sheet.cell(1, 0).style.bold).toBe(true);
    expect(["A1", "A4", "A6"].map((name) => other.cell(at(name).row, 0).value)).toEqual([
      ...["а", "б", "в"],
    ]);
    valueOf(await open.port.takeBack(batch));
    expect(stateOf(open.book)).toEqual(before);
  });

  test("without a row to be like they are plain", async () => {
    const open = sections();
    const rows = [{ sheet: SHEET, before: 3, count: 1, like: null }];
    valueOf(await open.port.write(batchOf({ rows })));
    expect(open.sheet.cell(3, 0).style).toMatchObject({ bold: false, fill: null });
    expect(open.sheet.rowHeight(3)).toBe(20);
  });

  test("go again, and everything is as it was", async () => {
    const open = sections();
    const before = stateOf(open.book);
    const { batch } = valueOf(await open.port.write(GROWN));
    expect(stateOf(open.book)).not.toEqual(before);
    valueOf(await open.port.takeBack(batch));
    expect(stateOf(open.book)).toEqual(before);
  });

  test("stay when somebody has typed into one of them, and nothing else is taken back either", async () => {
    const open = sections();
    const { batch } = valueOf(await open.port.write(GROWN));
    type(open.sheet, { C5: "примітка" });
    const before = stateOf(open.book);
    expect(failureOf(await open.port.takeBack(batch))).toEqual({
      code: "changed-since",
      cells: ["C5"],
    });
    expect(stateOf(open.book)).toEqual(before);
  });

  test("do not come when a cell below has changed: nothing is written", async () => {
    const open = sections();
    type(open.sheet, { B4: "30" });
    const before = stateOf(open.book);
    expect(failureOf(await open.port.write(GROWN))).toEqual({
      code: "changed-since",
      cells: ["B6"],
    });
    expect(stateOf(open.book)).toEqual(before);
  });

  test("go again when a cell changes between asking and writing", async () => {
    const open = sections();
    // The fifth request asks the cells where they stand below the new rows.
    actAt(open, 5, () => type(open.sheet, { B6: "7" }));
    expect(failureOf(await open.port.write(GROWN))).toEqual({
      code: "changed-since",
      cells: ["B6"],
    });
    expect(contentsOf(open, "A3", "A4", "B4", "A5")).toEqual(["другий", "Всього", 7, "Разом"]);
  });

  test("that an Excel table does not let in are told in words, and the others go again", async () => {
    const workbook = new Workbook();
    const sheet = workbook.addWorksheet(SHEET);
    sheet.addTable({
      name: "Заходи",
      ref: "A3",
      columns: [{ name: "Захід" }, { name: "План" }],
      rows: [
        ["а", 1],
        ["б", 2],
      ],
    });
    const bytes = new Uint8Array(await workbook.xlsx.writeBuffer());
    const open = openBook(await Book.open(bytes, "звіт.xlsx"));
    const before = stateOf(open.book);
    const rows = [
      { sheet: SHEET, before: 4, count: 1, like: null },
      { sheet: SHEET, before: 8, count: 1, like: null },
    ];
    expect(failureOf(await open.port.write(batchOf({ rows })))).toEqual({ code: "rows-blocked" });
    expect(stateOf(open.book)).toEqual(before);
  });
});

describe("sheets", () => {
  const added = (name: string, after: string | null, copyOf: string | null) => ({
    name,
    after,
    copyOf,
    digest: null,
  });

  test("come behind another, empty or as a copy, are filled, and go again", async () => {
    const open = sections();
    open.book.addSheet("Довідка");
    const before = stateOf(open.book);
    const plan = batchOf({
      sheets: [added("Зведення", SHEET, null), added("II квартал", SHEET, SHEET)],
      rows: [{ sheet: "II квартал", before: 3, count: 1, like: 2 }],
      cells: [
        editOn("Зведення", "B2", content(null), content(30, `='${SHEET}'!B4`)),
        editOn("II квартал", "B3", content(20), content(null)),
        editOn("II квартал", "B5", content(30, "=SUM(B2:B3)"), content(10, "=SUM(B2:B4)")),
      ],
    });
    const { batch } = valueOf(await open.port.write(plan));
    expect(open.book.sheets.map(({ name }) => name)).toEqual([
      ...[SHEET, "II квартал", "Зведення", "Довідка"],
    ]);
    const [, copy, summary] = open.book.sheets;
    expect(summary?.cell(1, 1)).toMatchObject({ formula: `='${SHEET}'!B4`, value: 30 });
    expect(copy?.cell(2, 1).value).toBeNull();
    expect(copy?.cell(4, 1)).toMatchObject({ formula: "=SUM(B2:B4)", value: 10 });
    expect(copy?.cell(2, 0).style.bold).toBe(true);
    expect(contentsOf(open, "B3", "B4")).toEqual([20, "=SUM(B2:B3)"]);
    expect(batch.sheets.map(({ digest }) => digest)).toEqual([
      expect.stringMatching(/^[0-9a-f]{14}$/),
      expect.stringMatching(/^[0-9a-f]{14}$/),
    ]);
    valueOf(await open.port.takeBack(batch));
    expect(stateOf(open.book)).toEqual(before);
  });

  test("a sheet that somebody has written on stays, and is named", async () => {
    const open = sections();
    const plan = batchOf({ sheets: [added("Зведення", null, null)] });
    const { batch } = valueOf(await open.port.write(plan));
    type(open.book.sheets[1]!, { D4: "моє" });
    expect(failureOf(await open.port.takeBack(batch))).toEqual({
      code: "changed-since",
      cells: [],
      sheets: ["Зведення"],
    });
    expect(open.book.sheets).toHaveLength(2);
  });

  test.each<[string, (open: OpenBook) => void, Failure]>([
    [
      "its name is taken, however it is written",
      ({ book }) => book.addSheet("ЗВЕДЕННЯ"),
      { code: "sheet-name-taken", sheet: "Зведення" },
    ],
    [
      "the sheet behind which it is to stand is copied and gone",
      ({ sheet }) => {
        sheet.name = "Інший";
      },
      { code: "sheet-missing", sheet: SHEET },
    ],
  ])("none comes when %s", async (_name, spoil, expected) => {
    const open = sections();
    spoil(open);
    const before = stateOf(open.book);
    const plan = batchOf({ sheets: [added("Зведення", null, SHEET)] });
    expect(failureOf(await open.port.write(plan))).toEqual(expected);
    expect(stateOf(open.book)).toEqual(before);
  });

  test("a workbook with a protected structure says so", async () => {
    const open = sections();
    Object.defineProperty(open.book, "isStructureProtected", { value: true });
    const plan = batchOf({ sheets: [added("Зведення", null, null)] });
    expect(failureOf(await open.port.write(plan))).toEqual({ code: "structure-protected" });
    expect(open.book.sheets).toHaveLength(1);
  });
});

describe("a fault in the middle", () => {
  const STRUCTURED: Batch = {
    ...GROWN,
    sheets: [{ name: "Зведення", after: null, copyOf: null, digest: null }],
  };

  test.each<[FaultName, number, Failure["code"]]>([
    ["read-only", 1, "read-only"],
    ["filter", 1, "sheet-filtered"],
    ["protected-sheet", 1, "sheet-protected"],
    ["cell-edit", 2, "cell-being-edited"],
    ["cell-edit", 4, "cell-being-edited"],
    ["protected-sheet", 4, "sheet-protected"],
    ["undo-not-supported", 4, "undo-not-supported"],
    ["co-author", 6, "changed-since"],
    ["payload", 4, "too-many-changes"],
    ["payload", 6, "too-many-changes"],
  ])("%s from request %d on leaves nothing behind", async (fault, request, code) => {
    const open = sections();
    const before = stateOf(open.book);
    switchAt(open, request, fault);
    const failure = failureOf(await open.port.write(STRUCTURED));
    open.runtime.host.faults.set(fault, false);
    expect(failure?.code).toBe(code);
    const after = stateOf(open.book);
    if (fault === "co-author") after[`${SHEET} / A4 content`] = before[`${SHEET} / A4 content`];
    expect(after).toEqual(before);
  });

  test("what was done is taken back once the person has finished typing", async () => {
    const open = sections();
    const before = stateOf(open.book);
    switchAt(open, 6, "cell-edit");
    setTimeout(() => open.runtime.host.faults.set("cell-edit", false), 100);
    expect(failureOf(await open.port.write(STRUCTURED))).toEqual({ code: "cell-being-edited" });
    expect(stateOf(open.book)).toEqual(before);
  });

  test("what a protection keeps from being taken back is named", async () => {
    const open = sections();
    switchAt(open, 6, "protected-sheet");
    expect(failureOf(await open.port.write(STRUCTURED))).toEqual({
      code: "not-taken-back",
      cells: ["4:5"],
      sheets: ["Зведення"],
    });
  });
});

test("an Excel that never answers the writing request is told of, and nothing more is written", async () => {
  const open = sections();
  const before = stateOf(open.book);
  switchAt(open, 4, "endless-sync");
  expect(failureOf(await excelWorkbook(300).write(GROWN))).toEqual({ code: "write-unanswered" });
  expect(stateOf(open.book)).toEqual(before);
});

test.each([
  [1, 1],
  [12, 12],
])("%d places on %d sheets take as many requests", async (places, sheetCount) => {
  const open = openBook();
  const names = Array.from({ length: sheetCount }, (_, index) => `Частина ${String(index)}`);
  for (const name of names) type(open.book.addSheet(name), { A1: "1" });
  const plan = batchOf({
    sheets: names.map((name) => ({
      name: `${name} нова`,
      after: name,
      copyOf: name,
      digest: null,
    })),
    rows: names.flatMap((sheet) =>
      Array.from({ length: places }, (_, row) => ({
        sheet,
        before: row * 2,
        count: 1,
        like: null,
      })),
    ),
    cells: names.flatMap((sheet) =>
      Array.from({ length: places }, (_, row) =>
        editOn(sheet, `C${String(row * 3 + 1)}`, content(null), content(row)),
      ),
    ),
  });
  const before = open.runtime.counts.syncs;
  const { batch } = valueOf(await open.port.write(plan));
  const written = open.runtime.counts.syncs;
  // Six for writing, two for what the new sheets hold, and one that gives back references.
  expect(written - before).toBe(8);
  valueOf(await open.port.takeBack(batch));
  expect(open.runtime.counts.syncs - written).toBe(8);
});
