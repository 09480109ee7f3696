import fc from "fast-check";
import type { CellRange } from "../../../src/core/sheet/address";
import { columnName, MAX_COLUMNS, MAX_ROWS, parseRange } from "../../../src/core/sheet/address";
import type { CellShift } from "../../../src/workbench/host/cell-shift";
import {
  dropSheetInFormula,
  moveFormula,
  shiftFormula,
} from "../../../src/workbench/host/formula-references";

const SHEET = "Звіт за рік";
const OTHER = "Свод";

function cells(address: string): CellRange {
  const parsed = parseRange(address);
  if (parsed === null) throw new Error(address);
  return parsed;
}

function rows(kind: CellShift["kind"], first: number, last = first): CellShift {
  const range = { top: first - 1, bottom: last - 1, left: 0, right: MAX_COLUMNS - 1 };
  return { sheet: SHEET, kind, axis: "rows", range };
}

function columns(kind: CellShift["kind"], first: number, last = first): CellShift {
  const range = { left: first - 1, right: last - 1, top: 0, bottom: MAX_ROWS - 1 };
  return { sheet: SHEET, kind, axis: "columns", range };
}

function some(kind: CellShift["kind"], address: string, axis: CellShift["axis"]): CellShift {
  return { sheet: SHEET, kind, axis, range: cells(address) };
}

describe("a formula on the sheet itself", () => {
  it.each<[string, CellShift, string]>([
    // An inserted row inside a sum is counted, one at its edge is not.
    ["SUM(A2:A4)", rows("insert", 3), "SUM(A2:A5)"],
    ["SUM(A2:A4)", rows("insert", 2), "SUM(A3:A5)"],
    ["SUM(A2:A4)", rows("insert", 5), "SUM(A2:A4)"],
    ["SUM(A2:A4)", rows("insert", 1, 3), "SUM(A5:A7)"],
    ["$B$7*B8", rows("insert", 8, 9), "$B$7*B10"],
    ["SUM(A2:A4)", rows("delete", 3), "SUM(A2:A3)"],
    ["SUM(A2:A4)", rows("delete", 2), "SUM(A2:A3)"],
    ["SUM(A2:A4)", rows("delete", 4, 9), "SUM(A2:A3)"],
    ["SUM(A2:A4)", rows("delete", 2, 3), "SUM(A2:A2)"],
    ["SUM(A2:A4)", rows("delete", 1, 9), "SUM(#REF!)"],
    ["A1+A2", rows("delete", 1), "#REF!+A1"],
    ["F8/D8", columns("insert", 5), "G8/D8"],
    ["F8/$D8", columns("delete", 4), "E8/#REF!"],
    ["SUM(C:E)", columns("insert", 4), "SUM(C:F)"],
    ["SUM(C:E)", rows("insert", 1), "SUM(C:E)"],
    ["SUM($3:5)", rows("insert", 4), "SUM($3:6)"],
    ["SUM(3:5)", columns("delete", 1), "SUM(3:5)"],
    // Only what lies in the moving columns follows.
    ["A5+B5+SUM(A4:B6)", some("insert", "A2:A3", "rows"), "A7+B5+SUM(A4:B6)"],
    ["A5+A1+SUM(A1:A5)", some("delete", "A5", "rows"), "#REF!+A1+SUM(A1:A4)"],
    ["C5+C6", some("insert", "B5", "columns"), "D5+C6"],
    // Pushed off the sheet.
    [`A${String(MAX_ROWS)}`, rows("insert", 1), "#REF!"],
    // Not references.
    ['"A5"&A5', rows("insert", 1), '"A5"&A6'],
    ["LOG10(A5)+A5_x+xxxA5+Дані5", rows("insert", 1), "LOG10(A6)+A5_x+xxxA5+Дані5"],
    [
      "Table1[A5]+Table1[[#This Row],[A5]]",
      rows("insert", 1),
      "Table1[A5]+Table1[[#This Row],[A5]]",
    ],
    ["#REF!+A5", rows("insert", 1), "#REF!+A6"],
    ["1E5+A1.5", rows("insert", 1), "1E5+A1.5"],
    ["a5 + $a5", rows("insert", 1), "A6 + $A6"],
  ])("%s", (formula, shift, expected) => {
    expect(shiftFormula(formula, SHEET, shift)).toBe(expected);
  });
});

describe("sheets in references", () => {
  const down = rows("insert", 1);
  it.each([
    ["'Звіт за рік'!A5+A5", OTHER, "'Звіт за рік'!A6+A5"],
    ["'ЗВІТ за рік'!$A$5:B6", OTHER, "'ЗВІТ за рік'!$A$6:B7"],
    ["Свод!A5+A5", SHEET, "Свод!A5+A6"],
    ["[1]Свод!A5+'[2]Звіт за рік'!A5", SHEET, "[1]Свод!A5+'[2]Звіт за рік'!A5"],
    ["SUM(Січень:Березень!A5)", SHEET, "SUM(Січень:Березень!A5)"],
  ])("%s on %s", (formula, ownSheet, expected) => {
    expect(shiftFormula(formula, ownSheet, down)).toBe(expected);
  });

  it("knows a sheet whose name needs no quotes or holds one", () => {
    const shift = { ...down, sheet: "Свод" };
    expect(shiftFormula("Свод!A1+'О''Ніл'!A1", "Інший", shift)).toBe("Свод!A2+'О''Ніл'!A1");
    expect(shiftFormula("'О''Ніл'!A1", "Інший", { ...down, sheet: "О'Ніл" })).toBe("'О''Ніл'!A2");
  });

  it.each([
    ["Свод!A5+A5+SUM('свод'!B:B)", "#REF!+A5+SUM(#REF!)"],
    ['"Свод!A5"&Свод2!A5', '"Свод!A5"&Свод2!A5'],
  ])("loses a deleted sheet: %s", (formula, expected) => {
    expect(dropSheetInFormula(formula, OTHER)).toBe(expected);
  });
});

describe("a copied formula", () => {
  it.each<[string, number, number, string]>([
    ["F8/D8*100", 2, 0, "F10/D10*100"],
    ["$F8/D$8", 1, 2, "$F9/F$8"],
    ["SUM(A$1:A5)", 1, 1, "SUM(B$1:B6)"],
    ["SUM(A:A)+SUM(3:3)", 1, 1, "SUM(B:B)+SUM(4:4)"],
    ["A1+B2", -1, 0, "#REF!+B1"],
    ["'Звіт за рік'!A1", 1, 0, "'Звіт за рік'!A2"],
    ["SUM(A$5:A6)", -3, 0, "SUM(A3:A$5)"],
  ])("%s moved by %d and %d", (formula, down, right, expected) => {
    expect(moveFormula(formula, down, right)).toBe(expected);
  });
});

describe("inserting and then deleting the same cells", () => {
  const row = fc.integer({ min: 1, max: 60 });
  const column = fc.integer({ min: 0, max: 30 });
  const corner = fc.tuple(column, row, fc.boolean(), fc.boolean()).map(([at, number, a, b]) => ({
    at,
    number,
    text: `${a ? "$" : ""}${columnName(at)}${b ? "$" : ""}${String(number)}`,
  }));
  const reference = fc.oneof(
    corner.map(({ text }) => text),
    fc
      .tuple(row, fc.nat(20), column, fc.nat(9))
      .map(
        ([top, height, left, width]) =>
          `${columnName(left)}${String(top)}:$${columnName(left + width)}${String(top + height)}`,
      ),
    fc.tuple(column, fc.nat(9)).map(([at, width]) => `${columnName(at)}:${columnName(at + width)}`),
    fc.tuple(row, fc.nat(9)).map(([at, height]) => `${String(at)}:$${String(at + height)}`),
  );
  const sheet = fc.constantFrom("", "'Звіт за рік'!", "Свод!");
  const formula = fc
    .array(
      fc.tuple(sheet, reference).map((parts) => parts.join("")),
      { minLength: 1, maxLength: 4 },
    )
    .map((references) => `SUM(${references.join(",")})&"A1"`);
  const shift = fc
    .tuple(row, fc.nat(5), column, fc.nat(5), fc.boolean(), fc.constantFrom("rows", "columns"))
    .map(([top, height, left, width, whole, axis]): Omit<CellShift, "kind"> => {
      const part = { top, bottom: top + height, left, right: left + width };
      const range = !whole
        ? part
        : axis === "rows"
          ? { ...part, left: 0, right: MAX_COLUMNS - 1 }
          : { ...part, top: 0, bottom: MAX_ROWS - 1 };
      return { sheet: SHEET, axis: axis, range };
    });

  it("gives the formula back", () => {
    fc.assert(
      fc.property(formula, shift, (before, cut) => {
        const inserted = shiftFormula(before, SHEET, { ...cut, kind: "insert" });
        expect(shiftFormula(inserted, SHEET, { ...cut, kind: "delete" })).toBe(before);
      }),
    );
  });
});
