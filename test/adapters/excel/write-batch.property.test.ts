import fc from "fast-check";
import type { Batch, Mark } from "../../../src/core/edits/batch";
import { batchOf, rowAfter } from "../../../src/core/edits/batch";
import type { CellContent } from "../../../src/core/edits/edit";
import { signedFormula } from "../../../src/core/sheet/mark-signature";
import type { CellRange } from "../../../src/core/sheet/address";
import type { LooksUpdate } from "../../../src/core/sheet/looks";
import type { BookSheet } from "../../../src/workbench/host/book";
import { stateOf } from "./book-state";
import { openBook, valueOf } from "./open-book";

const SHEET = "Аркуш1";
const ROWS = 8;
const COLUMNS = 5;

const range: fc.Arbitrary<CellRange> = fc
  .record({
    top: fc.nat({ max: ROWS - 1 }),
    left: fc.nat({ max: COLUMNS - 1 }),
    high: fc.nat({ max: 2 }),
    wide: fc.nat({ max: 2 }),
  })
  .map(({ top, left, high, wide }) => ({ top, left, bottom: top + high, right: left + wide }));

const color = fc.constantFrom("#000000", "#FF0000", "#FFFFFF", "#DDEBF7");
const line = fc.option(
  fc.record({
    weight: fc.constantFrom("hairline", "thin", "medium", "thick", "double" as const),
    color,
  }),
);
const borders = fc.record(
  { top: line, right: line, bottom: line, left: line },
  { requiredKeys: [] },
);
const update = fc.record(
  {
    fontName: fc.constantFrom("Calibri", "Times New Roman"),
    fontSize: fc.constantFrom(8, 11, 14),
    bold: fc.boolean(),
    italic: fc.boolean(),
    fontColor: color,
    fill: fc.option(color),
    horizontal: fc.constantFrom("general", "center", "across", "distributed", "fill" as const),
    vertical: fc.constantFrom("top", "center", "bottom", "justify" as const),
    wrap: fc.boolean(),
    borders,
  },
  { requiredKeys: [] },
) as fc.Arbitrary<LooksUpdate>;

const content: fc.Arbitrary<CellContent> = fc.record({
  formula: fc.constantFrom(null, null, "=SUM(A1:A3)", "=B2*2"),
  value: fc.constantFrom(1, 2.5, "текст", "007", null, true),
  numberFormat: fc.constantFrom("General", "@", "0.00", "0.0%"),
});

const mark: fc.Arbitrary<Mark> = fc.oneof(
  fc.record({
    kind: fc.constant("rule" as const),
    range,
    formula: fc.constantFrom(signedFormula("$A1>$B1"), signedFormula("C$2=0")),
    look: fc.constantFrom({ bold: true }, { fill: "#FFEB9C", numberFormat: '"▲ "0' }),
  }),
  fc.record({ kind: fc.constant("bar" as const), range, color, full: fc.constantFrom(1, 100) }),
);

const lineSizes = fc.array(
  fc.record({ size: fc.constantFrom(15, 30, 60), hidden: fc.boolean() }, { requiredKeys: [] }),
  { minLength: 1, maxLength: 4 },
);

/** What the person has made before. */
const held = fc.record({
  cells: fc.array(fc.record({ range, content }), { maxLength: 6 }),
  looks: fc.array(fc.record({ range, update }), { maxLength: 4 }),
  merge: fc.option(range),
  marks: fc.array(mark, { maxLength: 2 }),
  tall: fc.option(fc.nat({ max: ROWS })),
  hidden: fc.option(fc.nat({ max: ROWS })),
  landscape: fc.boolean(),
  frozen: fc.nat({ max: 2 }),
});

/** What is pressed; places are those after its rows have come. */
const wanted = fc.record({
  rows: fc.array(
    fc.record({
      sheet: fc.constant(SHEET),
      before: fc.nat({ max: ROWS }),
      count: fc.integer({ min: 1, max: 2 }),
      like: fc.option(fc.nat({ max: ROWS - 1 })),
    }),
    { maxLength: 2 },
  ),
  cells: fc.uniqueArray(
    fc.record({ row: fc.nat({ max: ROWS }), column: fc.nat({ max: COLUMNS - 1 }), content }),
    { maxLength: 6, selector: ({ row, column }) => `${row},${column}` },
  ),
  looks: fc.array(fc.record({ range, after: update }), { maxLength: 4 }),
  rowSizes: fc.option(fc.record({ first: fc.nat({ max: 4 }), after: lineSizes })),
  columnSizes: fc.option(fc.record({ first: fc.nat({ max: 3 }), after: lineSizes })),
  marks: fc.option(fc.array(mark, { maxLength: 3 })),
  page: fc.option(
    fc.record(
      {
        orientation: fc.constantFrom("portrait", "landscape" as const),
        paper: fc.constant("a4" as const),
        fitWide: fc.constantFrom(1, 2, null),
        titleRows: fc.constantFrom(null, { top: 1, bottom: 2 }),
        printArea: fc.option(range),
        centerHorizontally: fc.boolean(),
        breaksBefore: fc.constantFrom([], [3], [2, 6]),
        footer: fc.constant({ left: "", center: "&P з &N", right: "" }),
      },
      { requiredKeys: [] },
    ),
  ),
  frozen: fc.option(fc.record({ rows: fc.nat({ max: 3 }), columns: fc.nat({ max: 2 }) })),
  sheet: fc.constantFrom("none", "empty", "copy" as const),
});

function put(sheet: BookSheet, { range, content }: { range: CellRange; content: CellContent }) {
  const cell = { ...range, bottom: range.top, right: range.left };
  const { formula, value, numberFormat } = content;
  sheet.setNumberFormat(cell, typeof value === "string" ? "@" : "General");
  sheet.write(cell, [[formula ?? value ?? ""]], "user");
  sheet.setNumberFormat(cell, numberFormat);
}

/** A workbook as a person made it, with marks of an earlier press. */
async function prepared(made: typeof held extends fc.Arbitrary<infer Made> ? Made : never) {
  const open = openBook();
  const { sheet } = open;
  for (const each of made.cells) put(sheet, each);
  const looks = made.looks.map((each) => ({
    sheet: SHEET,
    range: each.range,
    after: each.update,
    before: null,
  }));
  valueOf(
    await open.port.write(
      batchOf({ looks, marks: [{ sheet: SHEET, after: made.marks, before: null }] }),
    ),
  );
  if (made.merge !== null) {
    sheet.clear({ ...made.merge }, "contents", "user");
    sheet.merge(made.merge);
  }
  if (made.tall !== null) sheet.setRowHeight(made.tall, 44);
  if (made.hidden !== null) sheet.setRowsHidden(made.hidden, made.hidden, true);
  if (made.landscape) sheet.features.page.change({ orientation: "landscape" }, "user");
  sheet.features.view.freeze(made.frozen, 0, "user");
  return open;
}

function batchFor(
  sheet: BookSheet,
  plan: typeof wanted extends fc.Arbitrary<infer Plan> ? Plan : never,
): Batch {
  const { rows } = plan;
  const cells = plan.cells
    // A cell inside a merged area takes nothing.
    .filter(({ row, column }) => {
      const area = sheet.mergeAt(row, column);
      return area === null || (area.top === row && area.left === column);
    })
    .map(({ row, column, content: after }) => {
      const { formula, value, numberFormat } = sheet.cell(row, column);
      const place = { row: rowAfter(rows, SHEET, row), column };
      return { sheet: SHEET, cell: place, before: { formula, value, numberFormat }, after };
    });
  const lines = (["rows", "columns"] as const).flatMap((axis) => {
    const sizes = axis === "rows" ? plan.rowSizes : plan.columnSizes;
    return sizes === null ? [] : [{ sheet: SHEET, axis, ...sizes, before: null }];
  });
  const on = <After>(after: After | null) =>
    after === null ? [] : [{ sheet: SHEET, after, before: null }];
  return batchOf({
    sheets:
      plan.sheet === "none"
        ? []
        : [
            {
              name: "Новий",
              after: null,
              copyOf: plan.sheet === "copy" ? SHEET : null,
              digest: null,
            },
          ],
    rows,
    cells,
    looks: plan.looks.map((each) => ({ sheet: SHEET, ...each, before: null })),
    lines,
    marks: on(plan.marks),
    pages: on(plan.page),
    frozen: on(plan.frozen),
  });
}

test("any batch taken back leaves the workbook exactly as it was", async () => {
  await fc.assert(
    fc.asyncProperty(held, wanted, async (made, plan) => {
      const open = await prepared(made);
      const before = stateOf(open.book);
      const { batch } = valueOf(await open.port.write(batchFor(open.sheet, plan)));
      valueOf(await open.port.takeBack(batch));
      expect(stateOf(open.book)).toEqual(before);
    }),
    { numRuns: 40 },
  );
});

test("what a batch wants, once there, is not changed by writing it again", async () => {
  await fc.assert(
    fc.asyncProperty(held, wanted, async (made, plan) => {
      const open = await prepared(made);
      const whole = batchFor(open.sheet, { ...plan, rows: [] });
      const state = { ...whole, sheets: [], cells: [] };
      const { ignored } = valueOf(await open.port.write(state));
      expect(ignored).toEqual([]);
      const once = stateOf(open.book);
      valueOf(await open.port.write(state));
      expect(stateOf(open.book)).toEqual(once);
    }),
    { numRuns: 30 },
  );
});
