import { cellOf } from "../../../src/core/edits/apply";
import { isUnreadable } from "../../../src/core/lint/gates";
import { readMoney } from "../../../src/core/report/read-figure";
import type { CellContent } from "../../../src/core/edits/edit";

const AT = { row: 0, column: 0 };

describe("a figure that nothing may be judged by", () => {
  test.each<readonly [string, Partial<CellContent>, boolean]>([
    ["text of two amounts", { value: "1.234" }, true],
    ["a formula without a result", { formula: "=C9+1" }, true],
    ["a date", { value: 46154, numberFormat: "dd\\.mmm" }, true],
    ["an error", { value: "#REF!" }, true],
    ["words", { value: "до 100" }, true],
    ["a number kept as text", { value: "1 234,50" }, false],
    ["a number with a remark", { value: "402,70 за рішенням № 279" }, false],
    ["a dash", { value: "–" }, false],
    ["a number", { value: 0 }, false],
  ])("%s: %j %p", (_, content, expected) => {
    const cell = cellOf({ value: null, formula: null, numberFormat: "General", ...content });
    expect(isUnreadable(readMoney(cell, AT, "UAH"))).toBe(expected);
  });
});
