import { DEFAULT_PROFILE } from "../../../src/core/lint/profile";
import { check } from "../../../src/core/lint/run";
import { formatCell } from "../../../src/core/sheet/address";
import { RULES } from "../../../src/rules/registry";
import { sheetOf } from "../../support/markdown-sheet";
import { SIX } from "../tables";

function shapes(markdown: string): readonly string[] {
  const { findings } = check(sheetOf(markdown), RULES, DEFAULT_PROFILE);
  return findings
    .filter(({ severity }) => severity !== "note")
    .map(({ rule, cell, consequences }) =>
      [
        `${rule} ${formatCell(cell)}`,
        ...consequences.map((one) => `${one.rule} ${formatCell(one.cell)}`),
      ].join(" > "),
    );
}

const SECTIONS = `${SIX}
| 9  | 1 | Доріжки | 100 000,00 | 50 000,00 | =D9/C9 | Так |
| 10 |   | Разом за розділом 1 | =SUM(C9:C9) | =SUM(D9:D9) | =D10/C10 | |
| 11 | 2 | Лавки   | 200 000,00 | 100 000,00 | =D11/C11 | Так |
| 12 |   | Разом за розділом 2 | =SUM(C11:C11) | =SUM(D11:D11) | =D12/C12 | |`;

describe("one fault of a formula is one finding", () => {
  test("a sum that counts rows and their subtotals", () => {
    const [root = "", ...others] = shapes(`${SECTIONS}
| 13 |   | Всього | =SUM(C9:C12) | =SUM(D10,D12) | =D13/C13 | |`);
    expect(root).toMatch(/^WBK-03 C13 > .*ARI-04 C13/);
    expect(others).toEqual([]);
  });

  test("a row added twice to the total of its own section", () => {
    const [root = "", ...others] = shapes(`${SIX}
| 9  | 1 | Доріжки | 100 000,00 | 50 000,00 | =D9/C9 | Так |
| 10 | 2 | Лавки   | 200 000,00 | 100 000,00 | =D10/C10 | Так |
| 11 |   | Всього | =SUM(C9:C10)+C10 | =SUM(D9:D10) | =D11/C11 | |`);
    expect(root).toMatch(/^WBK-03 C11 > .*ARI-01 C11/);
    expect(others).toEqual([]);
  });

  test("a row's share of another row's plan", () => {
    const found = shapes(`${SIX}
| 9  | 1 | Доріжки | 100 000,00 | 50 000,00 | =D9/C9 | Так |
| 10 | 2 | Лавки   | 200 000,00 | 120 000,00 | =D10/C11 | Так |
| 11 | 3 | Ліхтарі | 150 000,00 | 70 000,00 | =D11/C11 | Так |
| 12 | 4 | Урни | 100 000,00 | 80 000,00 | =D12/C12 | Так |
| 13 |   | Всього | =SUM(C9:C12) | =SUM(D9:D12) | =D13/C13 | |`);
    expect(found).toEqual(["PCT-01 E10 > WBK-04 E10"]);
  });
});
