import fc from "fast-check";
import type { CellContent } from "../../../src/core/edits/edit";
import { editOf, inverse } from "../../../src/core/edits/edit";
import type { Cell, WorkbookSnapshot } from "../../../src/core/sheet/snapshot";
import { cellAt } from "../../../src/core/sheet/snapshot";
import type { BookSheet } from "../../../src/workbench/host/book";
import { apply, openBook, read, valueOf } from "./open-book";

const ROWS = 6;
const COLUMNS = 3;

const format = fc.constantFrom("General", "@", "0.00", "#,##0.00", "0.0%", '"Всього: "#,##0.00');

/** Text as staff types it, and text that Excel would take for something else. */
const text = fc.oneof(
  fc.constantFrom(
    " 89 379, 95",
    "1.10",
    "=A1",
    "+1",
    "-",
    "'х",
    "1e5",
    "49,6 %",
    "01.10.2018",
    "ні",
  ),
  fc.string({ minLength: 1, maxLength: 12, unit: "grapheme" }),
);

const constant = fc.oneof(
  text,
  // Excel has no negative zero.
  fc.double({ noNaN: true, min: -1e12, max: 1e12 }).map((number) => number + 0),
  fc.integer({ min: -1_000_000, max: 1_000_000 }),
  fc.boolean(),
  fc.constant(null),
);

const formula = fc.constantFrom("=1+2", "=SUM(E1:E3)", '=IF(E1>0,E1,"так")', "=E2/E1");

const content: fc.Arbitrary<CellContent> = fc.oneof(
  fc.record({ formula: fc.constant(null), value: constant, numberFormat: format }),
  fc.record({ formula, value: fc.constant(null), numberFormat: format }),
);

const place = fc.record({
  row: fc.nat({ max: ROWS - 1 }),
  column: fc.nat({ max: COLUMNS - 1 }),
});

const contentAt = fc.record({ cell: place, content });

const at = ({ cell }: { cell: { row: number; column: number } }): string =>
  `${cell.row},${cell.column}`;

/** Puts a content into the stand-in's own workbook, not through Office.js. */
function put(
  sheet: BookSheet,
  row: number,
  column: number,
  { formula, value, numberFormat }: CellContent,
) {
  const range = { top: row, left: column, bottom: row, right: column };
  sheet.setNumberFormat(range, typeof value === "string" ? "@" : "General");
  const raw = typeof value === "string" && value.startsWith("'") ? `'${value}` : value;
  sheet.write(range, [[formula ?? raw ?? ""]], "user");
  sheet.setNumberFormat(range, numberFormat);
}

/** Every cell of the area with content and format, the empty ones too. */
function area(workbook: WorkbookSnapshot, sheet: BookSheet): readonly unknown[] {
  const [snapshot] = workbook.sheets;
  if (snapshot === undefined) throw new Error("No sheet");
  const cells: [Cell, string][] = [];
  for (let row = 0; row < ROWS; row++) {
    for (let column = 0; column < COLUMNS; column++) {
      cells.push([cellAt(snapshot, { row, column }), sheet.cell(row, column).numberFormat]);
    }
  }
  return cells;
}

test("applying any edits and then their inverse leaves the workbook as it was", async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.uniqueArray(contentAt, { selector: at, maxLength: 10 }),
      fc.uniqueArray(contentAt, { selector: at, minLength: 1, maxLength: 12 }),
      async (held, wanted) => {
        const { port, sheet } = openBook();
        sheet.write({ top: 0, left: 4, bottom: 2, right: 4 }, [[4], [5], [6]], "user");
        for (const each of held) put(sheet, each.cell.row, each.cell.column, each.content);
        const before = await read(port);
        const [snapshot] = before.sheets;
        if (snapshot === undefined) throw new Error("No sheet");
        const edits = wanted.map(({ cell, content }) => editOf(snapshot, cell, content));
        const state = area(before, sheet);

        const written = valueOf(await apply(port, edits));
        const between = await read(port);
        for (const { cell, before: expected, after } of edits) {
          const found = sheet.cell(cell.row, cell.column);
          expect(found.formula).toBe(after.formula);
          // An edit that changes no format leaves an empty cell the one it has.
          if (after.numberFormat !== expected.numberFormat) {
            expect(found.numberFormat).toBe(after.numberFormat);
          }
          if (after.formula === null) expect(found.value).toBe(after.value);
        }
        expect(between.sheets).toHaveLength(1);

        valueOf(await apply(port, written.map(inverse)));
        expect(area(await read(port), sheet)).toEqual(state);
      },
    ),
    { numRuns: 150 },
  );
});
