import { explainingPlan } from "../../../src/core/compute/explaining-plan";
import { meanPercent } from "../../../src/core/compute/mean-percent";
import { percentFormulaEdits } from "../../../src/core/compute/percent-formula";
import { statedPercent } from "../../../src/core/compute/stated-percent";
import { totalFormulaEdits } from "../../../src/core/compute/total-formula";
import { combine } from "../../../src/core/edits/edit";
import { bareNumber, figureToNumber, moneyToNumber } from "../../../src/core/compute/to-number";
import { decimalOf, toText } from "../../../src/core/report/decimal";
import type { MoneyFigure } from "../../../src/core/report/figure";
import type { MoneyTable } from "../../../src/core/report/model";
import { grandTotalOf, measuresOf } from "../../../src/core/report/model";
import { readReports } from "../../support/read-reports";
import { roundingSlack } from "../../../src/core/report/rounding";
import { formatCell } from "../../../src/core/sheet/address";
import { onlySheet, sheetOf } from "../../support/markdown-sheet";
import { SIX, SIX_THOUSAND } from "../../rules/tables";

function read(rows: string, header = SIX) {
  const workbook = sheetOf(`${header}\n${rows}`);
  const [table] = readReports(workbook);
  if (table === undefined) throw new Error("No table");
  return { table, sheet: onlySheet(workbook) };
}

function row(table: MoneyTable, index: number) {
  const found = table.rows[index];
  if (found === undefined) throw new Error(`No row ${index}`);
  return found;
}

function money(table: MoneyTable, index: number): MoneyFigure {
  const figure = row(table, index).money.annualPlan;
  if (figure === undefined) throw new Error("No plan");
  return figure;
}

describe("the percent as a live formula", () => {
  test("makes text operands numbers first, and keeps the notation of points", () => {
    const { table, sheet } = read(
      "| 9 | 1 | Доріжки | 100 000, 00 | 50 000,00 | 50 | Так |\n| 10 | 2 | Лавки | 100 000,00 | 25 000,00 | 25 | Так |",
    );
    const edits = percentFormulaEdits(table, sheet, row(table, 0)) ?? [];
    expect(edits.map(({ cell, after }) => [formatCell(cell), after.formula, after.value])).toEqual([
      ["C9", null, 100000],
      ["E9", "=D9/C9*100", 50],
    ]);
  });

  test.each([
    ["a plan of zero", "| 9 | 1 | Доріжки | 0,00 | 0,00 | 0% | Так |"],
    [
      "a remark beside the percent",
      "| 9 | 1 | Відзнаки | 402,70 | 152,29 | 64% Нагороджено 64 особи | Так |",
    ],
    [
      "a remark beside the plan",
      "| 9 | 1 | Відзнаки | 402,70 за рішенням міської ради від 23.09.2022 | 152,29 | 64% | Так |",
    ],
  ])("is not offered for %s", (_, line) => {
    const { table, sheet } = read(line);
    expect(percentFormulaEdits(table, sheet, row(table, 0))).toBeNull();
  });

  test("is not offered across units, where a ratio of cells would be wrong", () => {
    const { table, sheet } = read(
      "| 9 | 1 | Доріжки | 100,0 | 50 000,00 | 40% | Так |",
      SIX.replace("фінансування, грн", "фінансування, тис. грн"),
    );
    expect(statedPercent(row(table, 0))?.computed).toEqual(decimalOf("50.00"));
    expect(percentFormulaEdits(table, sheet, row(table, 0))).toBeNull();
  });
});

describe("a total as a live formula", () => {
  test("adds the lines in as few ranges as hold nothing else", () => {
    const { table, sheet } = read(`| 9 | 1 | Доріжки | 100,00 | 50,00 | 50% | Так |
| 10 | 2 | Лавки | 0,10 | 50,00 | 50% | Так |
| 11 | | Додаток | | | | |
| 12 | 3 | Ліхтарі | 0,20 | 50,00 | 50% | Так |
| 13 | | Всього: | 5,00 | 150,00 | 50% | |`);
    const total = grandTotalOf(table)?.money.annualPlan;
    if (!total) throw new Error("No total");
    const edits = totalFormulaEdits(table, sheet, measuresOf(table), "annualPlan", total);
    expect(edits?.map(({ after }) => [after.formula, after.value])).toEqual([
      ["=SUM(C9:C12)", 100.3],
    ]);
    const gap = [row(table, 0), row(table, 3)];
    expect(totalFormulaEdits(table, sheet, gap, "annualPlan", total)?.[0]?.after.formula).toBe(
      "=SUM(C9,C12)",
    );
    expect(totalFormulaEdits(table, sheet, measuresOf(table), "programmeVolume", total)).toBeNull();
  });
});

describe("a text as a number", () => {
  test("keeps what a format can hold, and refuses what it cannot", () => {
    const { table, sheet } = read(`| 9 | 1 | Доріжки | 100, 50 | 50,00 | 50% | Так |
| 10 | 2 | Лавки | ="100, 50" | 50,00 | 50% | Так |
| 11 | 3 | Ліхтарі | 0, 12345678901234567 | 50,00 | 50% | Так |
| 12 | 4 | Клумби | 5 тис. грн | 50,00 | 50% | Так |
| 13 | 5 | Дерева | 100,50 | 50,00 | 50% | Так |`);
    const made = [0, 1, 2, 3, 4].map((i) =>
      moneyToNumber(table, sheet, money(table, i), "annualPlan"),
    );
    expect(made.map((edit) => edit?.after.value ?? null)).toEqual([100.5, null, null, null, null]);
    expect(bareNumber(table, sheet, money(table, 3), "annualPlan")?.after).toMatchObject({
      value: 5000,
      numberFormat: "#,##0.00",
    });
  });

  test("is the same edit whoever asks for it, so that fixes go together", () => {
    const { table, sheet } = read("| 9 | 1 | Доріжки | 100, 50 | 50,00 | 40% | Так |");
    const own = figureToNumber(table, sheet, money(table, 0), "annualPlan");
    const percent = percentFormulaEdits(table, sheet, row(table, 0)) ?? [];
    const { edits, conflicts } = combine([
      { safe: true, edits: own === null ? [] : [own] },
      { safe: false, edits: percent },
    ]);
    expect(conflicts).toEqual([]);
    expect(edits).toHaveLength(2);
  });
});

describe("what may explain a wrong figure", () => {
  const { table } = read(`| 9 | 1 | Доріжки | 1 590 000,00 | 800 000,00 | 50% | Так |
| 10 | 2 | Лавки | 50 000,00 | 40 463,65 | 25% | Так |`);

  test("the only plan of the lines' step that fits the percent", () => {
    const plan = explainingPlan(decimalOf("50.6"), 84046365, measuresOf(table));
    expect(plan && [plan.kopiykas, toText(plan.percent)]).toEqual([166000000, "50.63"]);
  });

  test("no plan where several fit, or none", () => {
    expect(explainingPlan(decimalOf("50"), 84046365, measuresOf(table))).toBeNull();
    expect(explainingPlan(decimalOf("50.601"), 84046365, measuresOf(table))).toBeNull();
    expect(explainingPlan(decimalOf("0"), 0, measuresOf(table))).toBeNull();
  });

  test("the mean of the lines' percents", () => {
    expect(meanPercent(measuresOf(table), 1)).toEqual(decimalOf("37.5"));
    expect(meanPercent(measuresOf(table).slice(1), 1)).toBeNull();
  });
});

describe("the slack of rounded figures", () => {
  const plans = (header: string, ...amounts: readonly string[]): number => {
    const lines = amounts.map(
      (amount, i) => `| ${9 + i} | ${i} | Захід | ${amount} | 1,0 | 1% | Так |`,
    );
    const { table } = read(lines.join("\n"), header);
    return roundingSlack(
      measuresOf(table).flatMap(({ money: { annualPlan } }) => annualPlan ?? []),
      table.unit,
    );
  };

  test("is half a unit of the last decimal for each figure in thousands", () => {
    expect(plans(SIX_THOUSAND, "1 050,4", "290,0", "0,0")).toBe(10000);
    expect(plans(SIX_THOUSAND, "1 050,43", "290,0")).toBe(1000);
  });

  test("is nothing in hryvnias, or where thousands are exact to the kopiyka", () => {
    expect(plans(SIX, "1 050,4", "290,0")).toBe(0);
    expect(plans(SIX_THOUSAND, "1 050,43215", "290,0")).toBe(0);
  });
});
