import type { Worksheet } from "@cj-tech-master/excelts";
import { Workbook } from "@cj-tech-master/excelts";
import { excelWorkbook } from "../../../src/adapters/excel/excel-workbook";
import type { Failure } from "../../../src/app/failure";
import type { Edit } from "../../../src/core/edits/edit";
import { inverse } from "../../../src/core/edits/edit";
import type { WorkbookSnapshot } from "../../../src/core/sheet/snapshot";
import { cellOfKey } from "../../../src/core/sheet/snapshot";
import { Book } from "../../../src/workbench/host/book";
import type { OpenBook } from "./open-book";
import { apply, at, cellIn, edit, openBook, read, type, valueOf } from "./open-book";

const SHEET = "Аркуш1";

const cells = (top: number, left: number, bottom = top, right = left) => ({
  top,
  left,
  bottom,
  right,
});

async function failureOf(promise: Promise<{ ok: boolean }>): Promise<Failure | null> {
  const result = (await promise) as { ok: true } | { ok: false; failure: Failure };
  return result.ok ? null : result.failure;
}

/** A report with a text figure, a «@» cell, a percent as printed and a sum. */
function report(): OpenBook {
  const open = openBook();
  open.sheet.setNumberFormat(cells(2, 1), "@");
  type(open.sheet, {
    A1: "Всього:",
    A2: " 89 379, 95",
    B1: "180000",
    B2: "90000",
    B3: "1,10",
    B4: "=SUM(B1:B2)",
    C1: "38%",
  });
  return open;
}

function addTable(sheet: Worksheet): void {
  const columns = [
    { name: "Захід", filterButton: true },
    { name: "План", filterButton: true },
  ];
  sheet.addTable({
    name: "Заходи",
    ref: "A10",
    columns,
    rows: [
      ["а", 1],
      ["б", 2],
      ["в", 3],
    ],
  });
}

/** Does something just before the host executes the request of that number, counted from now. */
function beforeRequest(
  runtime: OpenBook["runtime"],
  number: number,
  act: () => void | Promise<void>,
): void {
  const { host } = runtime;
  const process = host.process.bind(host);
  let count = 0;
  host.process = async (text, flags) => {
    count++;
    if (count === number) await act();
    return process(text, flags);
  };
}

/** Waits until Office.js has nothing more to ask. */
async function idle(runtime: OpenBook["runtime"]): Promise<void> {
  for (let asked = -1; asked !== runtime.counts.syncs;) {
    asked = runtime.counts.syncs;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

/** Content and format of every cell: what must be as before after undo. */
function contents(workbook: WorkbookSnapshot): unknown {
  return workbook.sheets.map((sheet) => [
    sheet.name,
    [...sheet.cells].map(([key, cell]) => [cellOfKey(key), cell]),
  ]);
}

describe("writing", () => {
  test("numbers, formulas, text and emptiness stand in the workbook as the edits say", async () => {
    const { port, book } = report();
    const workbook = await read(port);
    const edits = [
      edit(workbook, "A2", { value: 89379.95, numberFormat: '"Всього: "#,##0.00' }),
      edit(workbook, "C1", { formula: "=B2/B1", value: 0.5, numberFormat: "0.0%" }),
      edit(workbook, "B2", { value: null }),
      edit(workbook, "A1", { value: "Разом" }),
      edit(workbook, "D9", { value: true }),
    ];
    valueOf(await apply(port, edits));
    const after = await read(port);
    expect(cellIn(after, SHEET, "A2")).toMatchObject({
      type: "number",
      value: 89379.95,
      numberFormat: '"Всього: "#,##0.00',
    });
    expect(cellIn(after, SHEET, "C1")).toMatchObject({ formula: "=B2/B1", numberFormat: "0.0%" });
    expect(cellIn(after, SHEET, "B2").type).toBe("empty");
    expect(cellIn(after, SHEET, "A1").value).toBe("Разом");
    expect(cellIn(after, SHEET, "D9")).toMatchObject({ type: "boolean", value: true });
    expect(book.activeSheet.cell(3, 1).value).toBe(180_000);
  });

  test("a number put into a text cell is a number, because its format comes first", async () => {
    const { port } = report();
    const change = edit(await read(port), "B3", { value: 1.1, numberFormat: "#,##0.00" });
    valueOf(await apply(port, [change]));
    expect(cellIn(await read(port), SHEET, "B3")).toMatchObject({
      type: "number",
      value: 1.1,
      numberFormat: "#,##0.00",
    });
  });

  test("the answer carries what the formulas gave, and serves for undo", async () => {
    const { port } = report();
    const change = edit(await read(port), "C1", { formula: "=B2/B1", value: null });
    const [written] = valueOf(await apply(port, [change]));
    expect(written?.after).toEqual({ formula: "=B2/B1", value: 0.5, numberFormat: "0%" });
    expect(written?.before).toEqual(change.before);
  });

  test.each([
    ["0.0%", { formula: "=B2/B1", value: 0.5 }, "0.0%"],
    ["0.0%", { value: 0.5, numberFormat: "0.00" }, "0.00"],
    ["@", { value: 5 }, "General"],
    ["@", { value: "1.10" }, "@"],
  ])(
    "an empty cell with the format %s gets %j in the format %s, and its own back",
    async (own, after, expected) => {
      const { port, sheet } = report();
      const { row, column } = at("D5");
      sheet.setNumberFormat(cells(row, column), own);
      const written = valueOf(await apply(port, [edit(await read(port), "D5", after)]));
      expect(sheet.cell(row, column).numberFormat).toBe(expected);
      expect(sheet.cell(row, column).value).toBe(after.value);
      valueOf(await apply(port, written.map(inverse)));
      expect(sheet.cell(row, column)).toMatchObject({ type: "empty", numberFormat: own });
    },
  );

  test("a format alone leaves the content alone", async () => {
    const { port } = report();
    const workbook = await read(port);
    valueOf(await apply(port, [edit(workbook, "A2", { numberFormat: "#,##0.00" })]));
    expect(cellIn(await read(port), SHEET, "A2")).toMatchObject({
      type: "text",
      value: " 89 379, 95",
      numberFormat: "#,##0.00",
    });
  });

  test.each([1, 400])("takes three syncs for %d cells", async (count) => {
    const open = openBook();
    const workbook = await read(open.port);
    const edits = Array.from({ length: count }, (_, row) =>
      edit(workbook, `${row % 2 === 0 ? "A" : "C"}${row + 1}`, { value: row }),
    );
    const before = open.runtime.counts.syncs;
    valueOf(await apply(open.port, edits));
    // Besides the three, Office.js gives back its references to ranges in one request.
    expect(open.runtime.counts.syncs - before).toBe(4);
    expect((await read(open.port)).sheets[0]?.cells.size).toBe(count);
  });

  test("2 000 cells in one column arrive whole", async () => {
    const { port } = openBook();
    const workbook = await read(port);
    const edits = Array.from({ length: 2_000 }, (_, row) =>
      edit(workbook, `B${row + 1}`, { value: row + 0.25 }),
    );
    valueOf(await apply(port, edits));
    const [sheet] = (await read(port)).sheets;
    expect([...(sheet?.cells.values() ?? [])].map((cell) => cell.value)).toEqual(
      edits.map((each) => each.after.value),
    );
  });

  test("several sheets are written together, a hidden one too", async () => {
    const { port, book } = report();
    const second = book.addSheet("Довідка");
    type(second, { A1: "1" });
    second.visibility = "hidden";
    const workbook = await read(port);
    const other: Edit = {
      sheet: "Довідка",
      cell: at("A1"),
      before: { formula: null, value: 1, numberFormat: "General" },
      after: { formula: null, value: 2, numberFormat: "General" },
    };
    valueOf(await apply(port, [edit(workbook, "A1", { value: "Разом" }), other]));
    const after = await read(port);
    expect(cellIn(after, SHEET, "A1").value).toBe("Разом");
    expect(cellIn(after, "Довідка", "A1").value).toBe(2);
    expect(second.visibility).toBe("hidden");
  });

  test("no edits are no work", async () => {
    const { port, runtime } = openBook();
    expect(await apply(port, [])).toEqual({ ok: true, value: [] });
    expect(runtime.counts.syncs).toBe(0);
  });
});

describe("refusing", () => {
  async function refused(
    open: OpenBook,
    spoil: (open: OpenBook) => void,
  ): Promise<{ failure: Failure | null; unchanged: boolean }> {
    const workbook = await read(open.port);
    const edits = [
      edit(workbook, "A2", { value: 89379.95, numberFormat: "#,##0.00" }),
      edit(workbook, "C1", { formula: "=B2/B1", value: 0.5 }),
    ];
    spoil(open);
    const state = () =>
      open.book.sheets.map((sheet) =>
        ["A1", "A2", "B3", "C1"].map((name) => {
          const { row, column } = at(name);
          return sheet.cell(row, column);
        }),
      );
    const before = state();
    const failure = await failureOf(apply(open.port, edits));
    const unchanged = JSON.stringify(state()) === JSON.stringify(before);
    return { failure, unchanged };
  }

  test.each<[string, (open: OpenBook) => void, Failure]>([
    [
      "a value that changed since",
      ({ sheet }) => {
        type(sheet, { C1: "39%" });
      },
      { code: "changed-since", cells: ["C1"] },
    ],
    [
      "a format that changed since",
      ({ sheet }) => {
        sheet.setNumberFormat(cells(1, 0), "0.00");
      },
      { code: "changed-since", cells: ["A2"] },
    ],
    [
      "a formula put in since",
      ({ sheet }) => {
        type(sheet, { A2: "=B1", C1: "=B2/B1" });
      },
      { code: "changed-since", cells: ["C1", "A2"] },
    ],
    [
      "a sheet that was renamed",
      ({ sheet }) => {
        sheet.name = "Інший";
      },
      { code: "sheet-missing", sheet: SHEET },
    ],
    [
      "a book open for reading",
      ({ book }) => {
        book.readOnly = true;
      },
      { code: "read-only" },
    ],
    [
      "a cell that is being edited",
      ({ book }) => {
        book.editing = true;
      },
      { code: "cell-being-edited" },
    ],
  ])("%s: nothing is written", async (_name, spoil, expected) => {
    expect(await refused(report(), spoil)).toEqual({ failure: expected, unchanged: true });
  });

  /** A workbook from a file, for what only a file can set up. */
  async function openFile(prepare: (sheet: Worksheet) => Promise<void> | void): Promise<OpenBook> {
    const workbook = new Workbook();
    const sheet = workbook.addWorksheet(SHEET);
    sheet.addRows([
      ["№", "План"],
      [1, "180 000,00"],
      [2, 90000],
    ]);
    await prepare(sheet);
    const bytes = new Uint8Array(await workbook.xlsx.writeBuffer());
    return openBook(await Book.open(bytes, "звіт.xlsx"));
  }

  test.each<[string, (sheet: Worksheet) => Promise<void> | void, Failure]>([
    [
      "a protected sheet",
      (sheet) => sheet.protect("", {}),
      { code: "sheet-protected", sheet: SHEET },
    ],
    [
      "a filtered sheet, where Excel would put values into the wrong rows",
      (sheet) => {
        sheet.autoFilter = "A1:B3";
        sheet.getRow(2).hidden = true;
      },
      { code: "sheet-filtered", sheet: SHEET },
    ],
    [
      "a sheet with a filtered table",
      (sheet) => {
        addTable(sheet);
        sheet.getRow(12).hidden = true;
      },
      { code: "sheet-filtered", sheet: SHEET },
    ],
  ])("%s is named and nothing is written", async (_name, prepare, expected) => {
    const { port } = await openFile(prepare);
    const before = await read(port);
    const change = edit(before, "B2", { value: 180_000, numberFormat: "#,##0.00" });
    expect(await failureOf(apply(port, [change]))).toEqual(expected);
    expect(contents(await read(port))).toEqual(contents(before));
  });

  test("rows hidden by hand and a filter that hides nothing are no hindrance", async () => {
    const { port } = await openFile((sheet) => {
      sheet.autoFilter = "A1:B3";
      sheet.getRow(9).hidden = true;
    });
    const change = edit(await read(port), "B2", { value: 180_000, numberFormat: "#,##0.00" });
    valueOf(await apply(port, [change]));
    expect(cellIn(await read(port), SHEET, "B2").value).toBe(180_000);
  });

  test("names cells with their sheets when edits are on several", async () => {
    const { port, book } = report();
    type(book.addSheet("Довідка"), { A1: "1" });
    const workbook = await read(port);
    const edits = workbook.sheets.map((sheet) => ({
      ...edit(workbook, "A1", { value: "х" }),
      sheet: sheet.name,
      before: { formula: null, value: "не те", numberFormat: "General" },
    }));
    expect(await failureOf(apply(port, edits))).toEqual({
      code: "changed-since",
      cells: ["'Аркуш1'!A1", "'Довідка'!A1"],
    });
  });
});

describe("taking back", () => {
  const TEXTS = [
    " 89 379, 95",
    "1.10",
    "1,5",
    "1 000",
    "49,6%",
    "49.6%",
    "31.12.2018",
    "12/31/2018",
    "=F27/G27",
    "=",
    "+380",
    "-5",
    "@А1",
    "'у лапках'",
    "'",
    "''",
    "#N/A та інше",
    "TRUE",
    "істина",
    "00110",
    "1e5",
    "рядок\nдругий",
    " ",
  ];

  test.each(TEXTS.flatMap((text) => ["General", "@", "#,##0.00"].map((f) => [text, f] as const)))(
    "text «%s» in a %s cell is that text again",
    async (text, numberFormat) => {
      const { port, sheet } = openBook();
      sheet.setNumberFormat(cells(0, 0), "@");
      sheet.write(cells(0, 0), [[text.startsWith("'") ? `'${text}` : text]], "user");
      sheet.setNumberFormat(cells(0, 0), numberFormat);
      const before = await read(port);
      expect(cellIn(before, SHEET, "A1")).toMatchObject({ type: "text", value: text });
      const change = edit(before, "A1", { value: 5, numberFormat: "0.00" });
      const written = valueOf(await apply(port, [change]));
      expect(cellIn(await read(port), SHEET, "A1").value).toBe(5);
      valueOf(await apply(port, written.map(inverse)));
      expect(contents(await read(port))).toEqual(contents(before));
    },
  );

  test("a formula and a number that stand in text cells come back as such", async () => {
    const { port, sheet } = openBook();
    type(sheet, { A1: "7", B1: "=A1*2" });
    sheet.setNumberFormat(cells(0, 0, 0, 1), "@");
    const before = await read(port);
    expect(cellIn(before, SHEET, "B1")).toMatchObject({ formula: "=A1*2", numberFormat: "@" });
    const written = valueOf(
      await apply(port, [
        edit(before, "A1", { value: 8, numberFormat: "0" }),
        edit(before, "B1", { formula: null, value: "х" }),
      ]),
    );
    valueOf(await apply(port, written.map(inverse)));
    expect(contents(await read(port))).toEqual(contents(before));
  });

  test("an error that somebody typed is an error again", async () => {
    const { port, sheet } = openBook();
    sheet.write(cells(0, 0), [["#N/A"]], "user");
    const before = await read(port);
    expect(cellIn(before, SHEET, "A1").type).toBe("error");
    const written = valueOf(await apply(port, [edit(before, "A1", { value: 1 })]));
    valueOf(await apply(port, written.map(inverse)));
    expect(contents(await read(port))).toEqual(contents(before));
  });

  test("is refused where somebody has changed the cell since, and their work stays", async () => {
    const { port, sheet } = report();
    const change = edit(await read(port), "A2", { value: 89379.95, numberFormat: "#,##0.00" });
    const written = valueOf(await apply(port, [change]));
    type(sheet, { A2: "5" });
    expect(await failureOf(apply(port, written.map(inverse)))).toEqual({
      code: "changed-since",
      cells: ["A2"],
    });
    expect(sheet.cell(1, 0).value).toBe(5);
  });

  test("works after a formula's value has changed through other cells", async () => {
    const { port, sheet } = report();
    const before = await read(port);
    const written = valueOf(
      await apply(port, [edit(before, "C1", { formula: "=B2/B1", value: 0.5 })]),
    );
    type(sheet, { B2: "45000" });
    valueOf(await apply(port, written.map(inverse)));
    expect(cellIn(await read(port), SHEET, "C1")).toEqual(cellIn(before, SHEET, "C1"));
  });
});

describe("when writing goes wrong half-way", () => {
  test("a formula that Excel refuses is told and everything is as before", async () => {
    const { port } = report();
    const before = await read(port);
    const edits = [
      edit(before, "A1", { value: "Разом" }),
      edit(before, "C1", { formula: "=SUM(B1:", value: 1 }),
      edit(before, "B2", { value: 3 }),
    ];
    const failure = await failureOf(apply(port, edits));
    expect(failure).toEqual({ code: "unexpected", detail: "InvalidArgument" });
    expect(contents(await read(port))).toEqual(contents(before));
  });

  test("a function that Excel does not know is told by its cell and everything is as before", async () => {
    const { port } = report();
    const before = await read(port);
    const edits = [
      edit(before, "A1", { value: "Разом" }),
      edit(before, "C1", { formula: "=НЕМАЄ(B1)", value: 1 }),
    ];
    expect(await failureOf(apply(port, edits))).toEqual({
      code: "read-back-differs",
      cells: ["C1"],
    });
    expect(contents(await read(port))).toEqual(contents(before));
  });

  test("a covered cell of a merged area keeps nothing: told, and the rest is taken back", async () => {
    const open = openBook();
    type(open.sheet, { A1: "Всього:" });
    open.sheet.merge(cells(0, 0, 0, 1));
    const before = await read(open.port);
    const edits = [edit(before, "A1", { value: "Разом" }), edit(before, "B1", { value: 7 })];
    expect(await failureOf(apply(open.port, edits))).toEqual({
      code: "read-back-differs",
      cells: ["B1"],
    });
    expect(contents(await read(open.port))).toEqual(contents(before));
  });

  test("what a person types in the very moment of writing is told and stands", async () => {
    const { port, sheet, runtime } = report();
    const before = await read(port);
    const edits = [edit(before, "A1", { value: "Разом" }), edit(before, "B2", { value: 3 })];
    beforeRequest(runtime, 3, () => {
      type(sheet, { B2: "44" });
    });
    expect(await failureOf(apply(port, edits))).toEqual({ code: "changed-since", cells: ["B2"] });
    const after = await read(port);
    expect(cellIn(after, SHEET, "B2").value).toBe(44);
    expect(cellIn(after, SHEET, "A1").value).toBe("Всього:");
  });

  test("a person who begins to type in that moment is told, and nothing is written", async () => {
    const { port, book, runtime } = report();
    const before = await read(port);
    beforeRequest(runtime, 3, () => {
      book.editing = true;
    });
    const edits = [edit(before, "A1", { value: "Разом" })];
    expect(await failureOf(apply(port, edits))).toEqual({ code: "cell-being-edited" });
    book.editing = false;
    expect(contents(await read(port))).toEqual(contents(before));
  });

  test("a book that becomes read-only in that moment refuses, and everything is as before", async () => {
    const { port, book, runtime } = report();
    const before = await read(port);
    beforeRequest(runtime, 3, () => {
      book.readOnly = true;
    });
    const edits = [edit(before, "A1", { value: "Разом" })];
    expect(await failureOf(apply(port, edits))).toEqual({ code: "read-only" });
    expect(contents(await read(port))).toEqual(contents(before));
  });
});

describe("Excel that answers too late", () => {
  test.each([
    [1, "busy", "before anything is written"],
    [3, "write-unanswered", "after writing"],
  ] as const)("request %d: %s, and nothing stays written (%s)", async (request, code, _when) => {
    const { port, runtime, sheet } = report();
    const workbook = await read(port);
    const seen: unknown[] = [];
    runtime.book.subscribe(() => seen.push(sheet.cell(0, 0).value));
    let release: () => void = () => undefined;
    beforeRequest(runtime, request, () => new Promise<void>((resolve) => (release = resolve)));
    const change = edit(workbook, "A1", { value: "Разом" });
    expect(await failureOf(apply(excelWorkbook(50), [change]))).toEqual({ code });
    release();
    await idle(runtime);
    expect(sheet.cell(0, 0).value).toBe("Всього:");
    // Proves that the second case did write first.
    expect(seen.includes("Разом")).toBe(request === 3);
  });
});
