import * as fc from "fast-check";
import type { CellRange } from "../../../src/core/sheet/address";
import { parseRange } from "../../../src/core/sheet/address";
import { Calculator } from "../../../src/workbook-file/formulas/calculator";
import type { BookSheet } from "../../../src/workbench/host/book";
import { Book } from "../../../src/workbench/host/book";

/** What an edit leaves to be computed comes out as if everything were computed anew. */

const ROWS = 7;
const COLUMNS = 4;
const NUMBERS = fc.constantFrom(0, 1, 2, 7.5, -3, 100);

const cellName = fc
  .tuple(fc.integer({ min: 0, max: COLUMNS - 1 }), fc.integer({ min: 1, max: ROWS }))
  .map(([column, row]) => `${"ABCD".charAt(column)}${row}`);
const onSheet = fc.constantFrom("", "", "Дані!");
const reference = fc.tuple(onSheet, cellName).map(([sheet, name]) => sheet + name);
const area = fc
  .tuple(onSheet, cellName, cellName)
  .map(([sheet, one, other]) => `${sheet}${one}:${other}`);

const formula = fc.oneof(
  reference.map((at) => `=${at}`),
  fc.tuple(reference, reference).map(([one, other]) => `=${one}+${other}*2`),
  fc.tuple(reference, reference).map(([one, other]) => `=${one}/${other}`),
  area.map((cells) => `=SUM(${cells})`),
  area.map((cells) => `=SUBTOTAL(9,${cells})`),
  area.map((cells) => `=SUBTOTAL(109,${cells})`),
  area.map((cells) => `=COUNTIF(${cells},">1")`),
  fc.tuple(area, reference).map(([cells, target]) => `=SUMIF(${cells},">1",${target})`),
  area.map((cells) => `=IFERROR(MATCH(7.5,${cells},0),"немає")`),
  fc.tuple(reference, reference, reference).map((all) => `=IF(${all.join(",")})`),
  reference.map((at) => `="Разом "&${at}`),
  reference.map((at) => `=INDIRECT("${at}")`),
  reference.map((at) => `=SUM(OFFSET(${at},1,0,2,1))`),
  reference.map((at) => `=ROW(${at})`),
  fc.constantFrom("=SUM(A:A)", "=SUM(Дані!2:3)", "=Ставка*2", "=SUM(Частка)", "=ISFORMULA(B2)"),
  fc.constantFrom("=SUM(Звіт:Дані!A1)", "=SUM(A1:INDEX(B1:B7,3))"),
);

type Edit = (book: Book, sheet: BookSheet) => void;

function rangeOf(name: string): CellRange {
  const range = parseRange(name);
  if (range === null) throw new Error(name);
  return range;
}

const edits: fc.Arbitrary<{ readonly say: string; readonly edit: Edit }> = fc.oneof(
  { weight: 4, arbitrary: fc.tuple(cellName, NUMBERS).map(([at, value]) => put(at, value)) },
  { weight: 6, arbitrary: fc.tuple(cellName, formula).map(([at, text]) => put(at, text)) },
  fc.tuple(cellName, fc.constantFrom("текст", "", "'2,5")).map(([at, text]) => put(at, text)),
  fc.integer({ min: 0, max: ROWS }).map((row) => ({
    say: `hide row ${row + 1}`,
    edit: (_book: Book, sheet: BookSheet) => {
      sheet.setRowsHidden(row, row, !sheet.isRowHidden(row));
    },
  })),
  fc
    .tuple(fc.integer({ min: 0, max: ROWS }), fc.constantFrom("insert" as const, "delete" as const))
    .map(([row, kind]) => ({
      say: `${kind} row ${row + 1}`,
      edit: (_book: Book, sheet: BookSheet) => {
        sheet.shift({ top: row, bottom: row, left: 0, right: 16383 }, kind, "rows");
      },
    })),
  cellName.map((at) => ({
    say: `merge ${at} with the cell below`,
    edit: (_book: Book, sheet: BookSheet) => {
      const { top, left } = rangeOf(at);
      sheet.merge({ top, left, right: left, bottom: top + 1 });
    },
  })),
  fc.constant({ say: "undo", edit: (book: Book) => void book.undo() }),
  fc.constant({
    say: "rename the other sheet there and back",
    edit: (book: Book) => {
      const other = book.sheetByName("Дані");
      if (other === null) return;
      other.name = "Інші дані";
      other.name = "Дані";
    },
  }),
  fc.constantFrom("=Звіт!$A$1", "=SUM(Дані!$A$1:$A$3)").map((meaning) => ({
    say: `the name means ${meaning}`,
    edit: (book: Book) => {
      book.names.set("Ставка", meaning, null);
    },
  })),
);

function put(at: string, value: string | number): { say: string; edit: Edit } {
  return {
    say: `${at}: ${value}`,
    edit: (_book, sheet) => {
      const { top: row, left: column } = rangeOf(at);
      if (typeof value === "string") sheet.enter(row, column, value);
      else sheet.write(rangeOf(at), [[value]], "user");
    },
  };
}

function resultsOf(book: Book): Record<string, unknown> {
  const results: Record<string, unknown> = {};
  for (const { storedSheet } of book.sheets) {
    storedSheet.eachRow((row) => {
      row.eachCell((cell) => {
        const { formula: text } = cell;
        if (text !== undefined)
          results[`${storedSheet.name}!${cell.address} =${text}`] = cell.result;
        else results[`${storedSheet.name}!${cell.address}`] = cell.value;
      });
    });
  }
  return results;
}

test("what a formula spills follows an edit, and goes with the formula", () => {
  const sheet = Book.empty().activeSheet;
  const shown = (): unknown[] =>
    ["B1", "B2", "B3", "C3"].map((at) => sheet.cell(rangeOf(at).top, rangeOf(at).left).value);
  sheet.write(rangeOf("A1:A3"), [[1], [2], [2]]);
  sheet.enter(0, 1, "=UNIQUE(A1:A3)");
  sheet.enter(2, 2, "=SUM(B1:B3)");
  expect(shown()).toEqual([1, 2, null, 3]);
  sheet.enter(2, 0, "5");
  expect(shown()).toEqual([1, 2, 5, 8]);
  sheet.enter(0, 1, "");
  expect(shown()).toEqual([null, null, null, 0]);
});

test("an edit recomputes all that it changes", () => {
  fc.assert(
    fc.property(
      fc.array(fc.tuple(fc.boolean(), edits), { minLength: 1, maxLength: 25 }),
      (steps) => {
        const book = Book.empty();
        book.activeSheet.name = "Звіт";
        book.addSheet("Дані");
        for (const [onFirst, { edit }] of steps) {
          const sheet = book.sheetByName(onFirst ? "Звіт" : "Дані");
          if (sheet === null) continue;
          edit(book, sheet);
          // A fresh calculator has nothing to remember: it computes everything.
          const found = resultsOf(book);
          const { workbook } = sheet.storedSheet;
          new Calculator(workbook, () => 2026).calculate();
          expect(found).toEqual(resultsOf(book));
        }
      },
    ),
    { numRuns: 150 },
  );
});
