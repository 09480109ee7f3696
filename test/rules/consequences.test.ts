import type { Finding } from "../../src/core/lint/finding";
import { DEFAULT_PROFILE } from "../../src/core/lint/profile";
import { check } from "../../src/core/lint/run";
import { applyEdits } from "../../src/core/edits/apply";
import { toText } from "../../src/core/report/decimal";
import { formatCell } from "../../src/core/sheet/address";
import { RULES } from "../../src/rules/registry";
import { recalculate, sheetOf } from "../support/markdown-sheet";
import { SIX } from "./tables";

/** How figures look is told apart from what they say: nothing follows from it. */
function withoutLooks(findings: readonly Finding[]): readonly Finding[] {
  return findings.filter(({ rule }) => rule !== "TYP-03");
}

function shapes(findings: readonly Finding[]): readonly string[] {
  return withoutLooks(findings).map(({ rule, cell, consequences }) => {
    const under = consequences.map((one) => `${one.rule} ${formatCell(one.cell)}`);
    return [`${rule} ${formatCell(cell)}`, ...under].join(" > ");
  });
}

const TEXT_UNDER_SUM = `${SIX}
| 9  | 1 | Доріжки | 100 000, 00 | 50 000,00 | 50%  | Так |
| 10 | 2 | Лавки   | 200 000,00 | 50 000,00 | 25%  | Так |
| 11 | 3 | Ліхтарі | 100 000,00 | 80 000,00 | 80%  | Так |
| 12 |   | Всього: | =SUM(C9:C11) | =SUM(D9:D11) | 45% | |`;

describe("one fault is one finding", () => {
  test("a total whose SUM skips text, and the percent beside it, are told under the text", () => {
    const { findings, summary } = check(sheetOf(TEXT_UNDER_SUM), RULES, DEFAULT_PROFILE);
    expect(shapes(findings)).toEqual(["TYP-01 C9 > ARI-01 C12 > PCT-03 E12"]);
    expect(summary.error).toBe(1);
    const [total] = findings[0]?.consequences ?? [];
    expect([total?.stated, total?.expected].map((figure) => figure && toText(figure))).toEqual([
      "300000.00",
      "400000.00",
    ]);
  });

  test("the safe fix of the text cures them all", () => {
    const workbook = sheetOf(TEXT_UNDER_SUM);
    const [text] = check(workbook, RULES, DEFAULT_PROFILE).findings;
    const fixed = applyEdits(workbook, text?.fix?.edits ?? []);
    if (!fixed.ok) throw new Error("The fix does not fit its own sheet");
    expect(text?.fix?.safe).toBe(true);
    const { findings } = check(recalculate(fixed.workbook), RULES, DEFAULT_PROFILE);
    expect(withoutLooks(findings)).toEqual([]);
  });

  test("a label that hides a figure from SUM is the cause of the wrong total", () => {
    const sheet = sheetOf(`${SIX}
| 9  | 1 | Доріжки | 100 000,00 грн | 50 000,00 | 50%  | Так |
| 10 | 2 | Лавки   | 200 000,00 | 150 000,00 | 75%  | Так |
| 11 |   | Всього: | =SUM(C9:C10) | 200 000,00 | 66,7 % | |`);
    expect(shapes(check(sheet, RULES, DEFAULT_PROFILE).findings)).toEqual([
      "TYP-02 C9 > ARI-01 C11 > PCT-03 E11",
      "TYP-06 D11",
    ]);
  });

  test("an over-run of a total that was added up wrongly is told under the total", () => {
    const sheet = sheetOf(`${SIX}
| 9  | 1 | Доріжки | 100 000,00 | 50 000,00 | 50%  | Так |
| 10 | 2 | Лавки   | 200 000,00 | 150 000,00 | 75%  | Так |
| 11 |   | Всього: | 300 000,00 | 350 000,00 | 66,7 % | |`);
    expect(shapes(check(sheet, RULES, DEFAULT_PROFILE).findings)).toEqual([
      "ARI-01 D11 > PCT-03 E11 > OVR-01 D11",
    ]);
  });

  test("a wrong percent in a total that was added up rightly stands on its own", () => {
    const sheet = sheetOf(`${SIX}
| 9  | 1 | Доріжки | 100 000, 00 | 50 000,00 | 50%  | Так |
| 10 | 2 | Лавки   | 200 000,00 | 150 000,00 | 75%  | Так |
| 11 |   | Всього: | 300 000,00 | 200 000,00 | 70 % | |`);
    expect(shapes(check(sheet, RULES, DEFAULT_PROFILE).findings)).toEqual([
      "TYP-01 C9",
      "PCT-03 E11",
    ]);
  });

  test("a total whose range is too short, and the grand total over it, are told under the range", () => {
    const sheet = sheetOf(`${SIX}
| 9  | Розділ 1. Благоустрій | < | | | | |
| 10 | 1 | Доріжки | 100 000,00 | 50 000,00 | 50%  | Так |
| 11 | 2 | Лавки   | 200 000,00 | 100 000,00 | 50%  | Так |
| 12 |   | Разом | =SUM(C10:C10) | 150 000,00 | 150 % | |
| 13 | Розділ 2. Освітлення | < | | | | |
| 14 | 3 | Ліхтарі | 100 000,00 | 50 000,00 | 50%  | Так |
| 15 |   | Разом | 100 000,00 | 50 000,00 | 50 % | |
| 16 |   | Всього за програмою | =SUM(C12,C15) | 200 000,00 | 100 % | |`);
    const found = shapes(check(sheet, RULES, DEFAULT_PROFILE).findings);
    expect(found.filter((each) => each.includes("C12"))).toEqual([
      "TYP-07 C12 > ARI-01 C12 > ARI-05 C16 > OVR-01 D12",
    ]);
  });

  test("percents a hundredfold too small, of a line and of the total, are told under the scale", () => {
    const sheet = sheetOf(`${SIX}
| 9  | 1 | Доріжки | 180 000,00 | 90 000,00 | 50 | Так |
| 10 | 2 | Лавки   | 50 000,00  | 10 000,00 | 20 | Так |
| 11 | 3 | Ліхтарі | 50 000,00  | 24 800,00 | 0,496 | Так |
| 12 | 4 | Клумби  | 50 000,00  | 15 000,00 | 30 | Так |
| 13 |   | Всього: | 330 000,00 | 139 800,00 | 0,4236 | |`);
    expect(shapes(check(sheet, RULES, DEFAULT_PROFILE).findings)).toEqual([
      "TYP-04 E11 > PCT-01 E11 > PCT-03 E13",
    ]);
  });

  test("an over-run and a percent over a plan below zero are told under the plan", () => {
    const sheet = sheetOf(`${SIX}
| 9  | 1 | Доріжки | -180 000,00 | 90 000,00 | 50% | Так |
| 10 | 2 | Лавки   | 50 000,00  | 10 000,00 | 20% | Так |
| 11 | 3 | Ліхтарі | 50 000,00  | 24 800,00 | 49,6% | Так |
| 12 | 4 | Клумби  | 50 000,00  | 15 000,00 | 30% | Так |`);
    expect(shapes(check(sheet, RULES, DEFAULT_PROFILE).findings)).toContain(
      "TYP-04 C9 > PCT-01 E9 > OVR-01 D9",
    );
  });

  test("a percent is either wrong or cut off, never both", () => {
    const lines = [496, 494, 497, 502, 300].map(
      (tenths, i) =>
        `| ${12 + i} | ${4 + i} | Захід | 180 000,00 | 89 379,95 | ${Math.floor(tenths / 10)},${tenths % 10} % | Так |`,
    );
    const sheet = sheetOf(`${SIX}
| 9  | 1 | Доріжки | 100 000,00 | 50 000,00 | 50%  | Так |
| 10 | 2 | Лавки   | 200 000,00 | 50 000,00 | 25%  | Так |
| 11 | 3 | Ліхтарі | 100 000,00 | 80 000,00 | 80%  | Так |
${lines.join("\n")}
| 17 |   | Всього: | 1 300 000,00 | 626 899,75 | 48,2 % | |`);
    expect(shapes(check(sheet, RULES, DEFAULT_PROFILE).findings)).toEqual([
      "PCT-02 E12",
      "PCT-01 E13",
      "PCT-01 E15",
      "PCT-01 E16",
    ]);
  });
});
