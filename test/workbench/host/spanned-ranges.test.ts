import { Book } from "../../../src/workbench/host/book";

const WHOLE_ROW = { left: 0, right: 16_383 };

/** A column with words over four figures, and a formula under them. */
function bookWith(formula: string): Book {
  const book = Book.empty();
  ["Розділ 1", "1,1", "2,2", "3,3", "4,4", formula].forEach((typed, row) => {
    book.activeSheet.enter(row, 0, typed);
  });
  return book;
}

function shown(book: Book, row: number): unknown {
  book.calculate();
  return book.activeSheet.cell(row, 0).value;
}

/**
 * A range up to INDEX of the formula's own column is no circle in Excel: INDEX gives a place there
 * («INDEX function», reference form), and LibreOffice computes the same.
 */
describe("a sum down to the row above it", () => {
  it.each([
    ["=SUM(A1:INDEX(A:A,ROW()-1))", 11],
    ["=SUM(A1:A5:INDEX(A:A,ROW()-1))", 11],
    ["=SUM(INDEX(A:A,ROW(A1)+1):INDEX(A:A,ROW()-1))", 11],
    ["=SUM(A1:INDEX(A:A,ROW()-1))-SUM(A3:A4)", 5.5],
    ["=-SUM(A1:INDEX(A:A,ROW()-1))%", -0.11],
  ])("%s", (formula, result) => {
    const book = bookWith(formula);
    expect(shown(book, 5)).toBeCloseTo(result, 9);
    expect(book.hasCircles).toBe(false);
  });

  it("takes in rows inserted right above it and right under its first cell", () => {
    const book = bookWith("=SUM(A1:INDEX(A:A,ROW()-1))");
    book.activeSheet.shift({ top: 5, bottom: 5, ...WHOLE_ROW }, "insert", "rows");
    book.activeSheet.enter(5, 0, "100");
    expect(shown(book, 6)).toBe(111);
    book.activeSheet.shift({ top: 1, bottom: 1, ...WHOLE_ROW }, "insert", "rows");
    book.activeSheet.enter(1, 0, "1000");
    expect(shown(book, 7)).toBe(1111);
  });

  it("is gone with the cell that it begins at", () => {
    const book = bookWith("=SUM(A1:INDEX(A:A,ROW()-1))");
    book.activeSheet.shift({ top: 0, bottom: 0, ...WHOLE_ROW }, "delete", "rows");
    expect(shown(book, 4)).toBe("#REF!");
  });

  it("is a circle where it reaches its own cell", () => {
    const book = bookWith("=SUM(A1:INDEX(A:A,ROW()))");
    expect(shown(book, 5)).toBe(0);
    expect(book.hasCircles).toBe(true);
  });
});
