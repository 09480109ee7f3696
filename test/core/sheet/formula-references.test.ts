import { formatRange, parseCell } from "../../../src/core/sheet/address";
import {
  copiedFormula,
  referencesOf,
  relativeFormula,
} from "../../../src/core/sheet/formula-references";

function at(cell: string) {
  const address = parseCell(cell);
  if (address === null) throw new Error(cell);
  return address;
}

describe("the references of a formula", () => {
  test.each([
    ["=SUM(C9:C11,E9)", ["C9:C11", "E9"]],
    ["=$D$12/C12*100", ["D12", "C12"]],
    ["=SUM(C11:A9)", ["A9:C11"]],
    ['=IF(A1="B2",C3,"Всього C4:C5")', ["A1", "C3"]],
    ["='Звіт 2'!A1+Аркуш1!B2+D4", ["D4"]],
    ["=LOG10(A1)+SUMA1+A1B", ["A1"]],
    ["=1+2", []],
  ])("%s", (formula, expected) => {
    expect(referencesOf(formula).map(formatRange)).toEqual(expected);
  });
});

describe("a copied formula", () => {
  test.each([
    ["=D9/C9", "E9", "E10", "=D10/C10"],
    ["=$D9/C$9", "E9", "F10", "=$D10/D$9"],
    ["=SUM(C9:C11)+1", "C12", "D12", "=SUM(D9:D11)+1"],
    ['=IF(A1="A1",LOG10(A1))', "B1", "B2", '=IF(A2="A1",LOG10(A2))'],
  ])("%s of %s in %s", (formula, from, to, expected) => {
    expect(copiedFormula(formula, at(from), at(to))).toBe(expected);
    expect(relativeFormula(expected, at(to))).toBe(relativeFormula(formula, at(from)));
  });

  test("is none where it would refer to cells that no sheet has", () => {
    expect(copiedFormula("=A1", at("B2"), at("A1"))).toBeNull();
    expect(copiedFormula("='Звіт 2'!A1", at("B2"), at("B3"))).toBeNull();
  });

  test("differs from another one in its relative form", () => {
    expect(relativeFormula("=D9/C9", at("E9"))).not.toBe(relativeFormula("=D9/C9", at("E10")));
  });
});
