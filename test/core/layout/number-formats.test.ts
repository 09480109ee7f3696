import { formatEdits } from "../../../src/core/layout/number-formats";
import { DEFAULT_PROFILE } from "../../../src/core/lint/profile";
import { readTables } from "../../../src/core/report/read-tables";
import { cellKey } from "../../../src/core/sheet/snapshot";
import type { SheetSnapshot } from "../../../src/core/sheet/snapshot";
import { formatCell, parseCell } from "../../../src/core/sheet/address";
import { onlySheet, sheetOf } from "../../support/markdown-sheet";
import { SIX, SIX_THOUSAND } from "../../rules/tables";

/** The sheet with another number format in one cell. */
function withFormat(sheet: SheetSnapshot, address: string, numberFormat: string): SheetSnapshot {
  const at = parseCell(address);
  const key = at === null ? -1 : cellKey(at);
  const cell = sheet.cells.get(key);
  if (cell === undefined) throw new Error(`Nothing in ${address}`);
  return { ...sheet, cells: new Map(sheet.cells).set(key, { ...cell, numberFormat }) };
}

function formats(sheet: SheetSnapshot): Readonly<Record<string, string>> {
  const [table] = readTables({ name: "test.xlsx", sheets: [sheet] });
  if (table === undefined) throw new Error("No table");
  const edits = formatEdits(sheet, table, DEFAULT_PROFILE.style);
  for (const { before, after } of edits) {
    expect([after.value, after.formula]).toEqual([before.value, before.formula]);
  }
  return Object.fromEntries(edits.map(({ cell, after }) => [formatCell(cell), after.numberFormat]));
}

const hryvnias = onlySheet(
  sheetOf(`${SIX}
| 9  | 1 | Доріжки | 100000 | 50000,5 | 49,6% | Так |
| 10 | 2 | Лавки | 100000,00 | =D9/2 | =D10/C10 | Так |
| 11 | 3 | Урни | 80 379, 95 | 0 | 0% | Так |`),
);
const thousands = onlySheet(
  sheetOf(`${SIX_THOUSAND}
| 9  | 1 | Доріжки | 100 | 50,125 | 50,1 | Так |
| 10 | 2 | Лавки | 100,5 | 25 | 24,88 | Так |
| 11 | 3 | Урни | 10 | 5 | 50 | Так |`),
);

test.each([
  [
    "hryvnias with kopiykas, percents with one decimal, computed ones too; typed text stays text",
    hryvnias,
    {
      C9: "#,##0.00",
      C10: "#,##0.00",
      D9: "#,##0.00",
      D10: "#,##0.00",
      D11: "#,##0.00",
      E9: "0.0%",
      E10: "0.0%",
      E11: "0.0%",
    },
  ],
  [
    "thousands with as many decimals as the column has; points stay points",
    thousands,
    {
      C9: "#,##0.0",
      C10: "#,##0.0",
      C11: "#,##0.0",
      D9: "#,##0.000",
      D10: "#,##0.000",
      D11: "#,##0.000",
      E9: "0.00",
      E10: "0.00",
      E11: "0.00",
    },
  ],
])("%s", (_, sheet, expected) => {
  expect(formats(sheet)).toMatchObject(expected);
  expect(Object.keys(formats(sheet)).every((cell) => cell in expected)).toBe(true);
});

test.each([
  ["words around the number stay", '"Всього: "0', '"Всього: "#,##0.00'],
  ["a currency stays", "#,##0.0\\ [$₴-422]", undefined],
  ["a format that scales stays", "0.0,", undefined],
  ["a date stays", "dd\\.mm\\.yyyy", undefined],
  ["a cell of text stays", "@", undefined],
  ["what is right is not written", "#,##0.00", undefined],
])("%s", (_, own, after) => {
  expect(formats(withFormat(hryvnias, "C9", own))["C9"]).toBe(after);
});
