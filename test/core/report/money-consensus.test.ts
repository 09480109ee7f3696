import { cellOf } from "../../../src/core/edits/apply";
import { toText } from "../../../src/core/report/decimal";
import type { MoneyFigure } from "../../../src/core/report/figure";
import { settleMoney } from "../../../src/core/report/money-consensus";
import { readMoney } from "../../../src/core/report/read-figure";
import type { CellValue } from "../../../src/core/sheet/snapshot";
import type { Unit } from "../../../src/core/report/unit";

function shown({ amount, readings, kopiykas }: MoneyFigure): string {
  if (amount !== null) return `${toText(amount)} = ${String(kopiykas)}`;
  return readings.length === 0 ? "–" : readings.map(toText).join(" / ");
}

/** What the last of these cells comes to among the others. */
function lastOf(values: readonly CellValue[], unit: Unit | null, numberFormat = "#,##0"): string {
  const figures = values.map((value, row) =>
    readMoney(cellOf({ value, numberFormat, formula: null }), { row, column: 5 }, unit),
  );
  const settled = settleMoney(figures, unit);
  expect(settled.map(({ cell }) => cell)).toEqual(figures.map(({ cell }) => cell));
  expect(settled.slice(0, -1)).toEqual(figures.slice(0, -1));
  const last = settled.at(-1);
  return last === undefined ? "" : shown(last);
}

describe("what a column says of one of its cells", () => {
  test.each<readonly [string, readonly CellValue[], string]>([
    [
      "commas are decimal, so a point parts thousands",
      ["89379,95", "20,00", "1.234"],
      "1234 = 123400",
    ],
    ["points part thousands already", ["1.640.000", "89.379,95", "1.234"], "1234 = 123400"],
    ["commas part thousands", ["1,640,000", "89,379.95", "1,234"], "1234 = 123400"],
    ["with a label", ["89379,95", "20,00", "Лавки: 1.234"], "1234 = 123400"],
    ["one neighbour is no habit", ["89379,95", "1.234"], "1.234 / 1234"],
    [
      "spaces part thousands, so a point hardly does",
      ["89 379,95", "1 020,00", "1.234"],
      "1.234 / 1234",
    ],
    ["marks that change", ["89379,95", "20.00", "1.234"], "1.234 / 1234"],
    ["no third decimal of a hryvnia", ["89379,95", "20,00", "1,234"], "1.234 / 1234"],
    ["points are decimal, but with two decimals", ["89379.95", "20.00", "1.234"], "1.234 / 1234"],
    ["a sign is no mark", ["89379,95", "20,00", "(100,00)"], "-100.00 / 100.00"],
    ["numbers have no marks of their own", [89379.95, 20, "1.234"], "1.234 / 1234"],
    ["nothing to settle", ["89379,95", "20,00", "12,34"], "12.34 = 1234"],
  ])("%s", (_, values, expected) => {
    expect(lastOf(values, "UAH")).toBe(expected);
  });

  test("three decimals of thousands stay, unless commas part thousands", () => {
    expect(lastOf(["60 443,349", "149,68", "418,203"], "thousand-UAH")).toBe("418.203 = 41820300");
    expect(lastOf(["1,640,000", "1,250,000", "2,500"], "thousand-UAH")).toBe("2500 = 250000000");
    expect(lastOf(["1,640,000", "20,5", "2,500"], "thousand-UAH")).toBe("2.500 / 2500");
  });

  test("a lone part of a hryvnia among grouped thousands may be thousands", () => {
    const thousands = ["1 640 000", "250 000", "89 000"];
    expect(lastOf([...thousands, "1,5"], "UAH")).toBe("1.5 / 1500");
    expect(lastOf(["1,640,000", "250,000,000", "89,000,000", "12,50"], "UAH")).toBe(
      "12.50 / 12500",
    );
    expect(lastOf([1640000, 250000, 89000, 1.5], null)).toBe("1.5 / 1500");
  });

  test.each<readonly [string, readonly CellValue[], Unit | null, string]>([
    ["in thousands", ["1 640", "1 250", "8 900", "1,5"], "thousand-UAH", "1.5 = 150000"],
    ["too few others", ["1 640 000", "250 000", "1,5"], "UAH", "1.5 = 150"],
    ["others with kopiykas", ["1 640 000,50", "250 000", "89 000", "1,5"], "UAH", "1.5 = 150"],
    ["others as small", ["1 640 000", "250 000", "89 000", "900", "1,5"], "UAH", "1.5 = 150"],
    ["others not grouped", ["1640000", "250000", "89000", "1,5"], "UAH", "1.5 = 150"],
    ["a whole sum", ["1 640 000", "250 000", "89 000", "500"], "UAH", "500 = 50000"],
  ])("but not %s", (_, values, unit, expected) => {
    expect(lastOf(values, unit)).toBe(expected);
  });
});
