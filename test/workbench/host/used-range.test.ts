import fc from "fast-check";
import type { CellRange } from "../../../src/core/sheet/address";
import { MAX_COLUMNS, MAX_ROWS } from "../../../src/core/sheet/address";
import type { BookSheet } from "../../../src/workbench/host/book";
import { Book } from "../../../src/workbench/host/book";
import { loadOfficeRuntime } from "../../support/office-runtime";

/** Farther than all steps together reach. */
const FAR = 60;

/** What is used, found anew from what the sheet keeps; null when nothing is. */
function foundAnew({ storedSheet }: BookSheet, valuesOnly: boolean): CellRange | null {
  const used: { row: number; column: number }[] = [];
  for (let row = 0; row < FAR; row++) {
    for (let column = 0; column < FAR; column++) {
      const cell = storedSheet.findCell(row + 1, column + 1);
      if (cell === undefined) continue;
      const isCovered = cell.isMerged && cell.master !== cell;
      const holds = !isCovered && cell.value !== null;
      const isColoured = cell.style.fill?.type === "pattern";
      if (holds || (isColoured && !valuesOnly)) used.push({ row, column });
    }
  }
  if (used.length === 0) return null;
  const rows = used.map(({ row }) => row);
  const columns = used.map(({ column }) => column);
  return {
    top: Math.min(...rows),
    bottom: Math.max(...rows),
    left: Math.min(...columns),
    right: Math.max(...columns),
  };
}

/** Four cells. */
const at = (row: number, column: number): CellRange => ({
  top: row,
  bottom: row + 1,
  left: column,
  right: column + 1,
});
const rowsFrom = (row: number): CellRange => ({ ...at(row, 0), right: MAX_COLUMNS - 1 });
const columnsFrom = (column: number): CellRange => ({ ...at(0, column), bottom: MAX_ROWS - 1 });

interface Step {
  readonly row: number;
  readonly column: number;
  readonly sheet: BookSheet;
  readonly other: BookSheet;
  readonly book: Book;
}

/** Everything that changes what is used, or might. */
const STEPS: Record<string, (step: Step) => void> = {
  type: ({ sheet, row, column }) => {
    sheet.enter(row, column, "12");
  },
  empty: ({ sheet, row, column }) => {
    sheet.enter(row, column, "");
  },
  write: ({ sheet, row, column }) => {
    sheet.write(at(row, column), [
      ["а", 1],
      ["=1+1", ""],
    ]);
  },
  color: ({ sheet, row, column }) => {
    sheet.setStyle(at(row, column), { fill: "#FFCC00" });
  },
  "clear contents": ({ sheet, row, column }) => {
    sheet.clear(at(row, column), "contents");
  },
  "clear formats": ({ sheet, row, column }) => {
    sheet.clear(at(row, column), "formats");
  },
  clear: ({ sheet, row, column }) => {
    sheet.clear(at(row, column), "all");
  },
  "insert rows": ({ sheet, row }) => {
    sheet.shift(rowsFrom(row), "insert", "rows");
  },
  "delete rows": ({ sheet, row }) => {
    sheet.shift(rowsFrom(row), "delete", "rows");
  },
  "insert columns": ({ sheet, column }) => {
    sheet.shift(columnsFrom(column), "insert", "columns");
  },
  "delete columns": ({ sheet, column }) => {
    sheet.shift(columnsFrom(column), "delete", "columns");
  },
  "insert cells": ({ sheet, row, column }) => {
    sheet.shift(at(row, column), "insert", "rows", "addin");
  },
  merge: ({ sheet, row, column }) => {
    sheet.merge(at(row, column));
  },
  unmerge: ({ sheet, row, column }) => {
    sheet.unmerge(at(row, column));
  },
  paste: ({ sheet, other, row, column }) => {
    const options = { what: "all", skipBlanks: false, transpose: false } as const;
    sheet.paste(sheet.copyOf(other, at(0, 0), at(row, column), options), other, "user");
  },
  undo: ({ book }) => {
    book.undo();
  },
  redo: ({ book }) => {
    book.redo();
  },
};

const steps = fc.array(
  fc.record({
    name: fc.constantFrom(...Object.keys(STEPS)),
    row: fc.nat(9),
    column: fc.nat(9),
    isFirst: fc.boolean(),
  }),
  { minLength: 1, maxLength: 12 },
);

it("is what the cells say after whatever was done to them, and undone", () => {
  fc.assert(
    fc.property(steps, (done) => {
      const book = Book.empty();
      const [first, second] = [book.activeSheet, book.addSheet()];
      for (const { name, row, column, isFirst } of done) {
        const [sheet, other] = isFirst ? [first, second] : [second, first];
        STEPS[name]?.({ sheet, other, row, column, book });
        for (const each of [first, second]) {
          for (const valuesOnly of [true, false]) {
            expect(each.usedRange(valuesOnly)).toEqual(foundAnew(each, valuesOnly));
          }
        }
      }
    }),
    { numRuns: 60 },
  );
});

describe("through Office.js", () => {
  const runtime = loadOfficeRuntime();
  beforeEach(() => {
    runtime.reset();
  });

  it("follows every write of one batch", async () => {
    const found = await runtime.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      const used = () => sheet.getUsedRange(true).load("address");
      sheet.getRange("B2").values = [["а"]];
      const before = used();
      sheet.getRange("D5:E5").values = [["б", "в"]];
      const wider = used();
      sheet.getRange("1:1").insert("Down");
      const lower = used();
      sheet.getRange("D6:E6").clear("Contents");
      const narrower = used();
      sheet.getRange("B3").delete("Up");
      const none = sheet.getUsedRangeOrNullObject(true).load("address");
      await context.sync();
      return [...[before, wider, lower, narrower].map(({ address }) => address), none.isNullObject];
    });
    expect(found).toEqual(["Аркуш1!B2", "Аркуш1!B2:E5", "Аркуш1!B3:E6", "Аркуш1!B3", true]);
  });
});
