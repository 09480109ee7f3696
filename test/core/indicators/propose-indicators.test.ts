import { readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { readSnapshot } from "../../../src/adapters/xlsx/read-snapshot";
import { applyEdits } from "../../../src/core/edits/apply";
import type { Proposal } from "../../../src/core/edits/proposal";
import { NO_CHOICES } from "../../../src/core/edits/proposal";
import { proposeIndicators } from "../../../src/core/indicators/propose-indicators";
import { DEFAULT_PROFILE } from "../../../src/core/lint/profile";
import { check } from "../../../src/core/lint/run";
import { readTables } from "../../../src/core/report/read-tables";
import { formatCell, parseCell } from "../../../src/core/sheet/address";
import type { WorkbookSnapshot } from "../../../src/core/sheet/snapshot";
import {
  cellAt,
  EMPTY_CELL,
  findSheet,
  makeSheet,
  cellOfKey,
} from "../../../src/core/sheet/snapshot";
import { indicatorWords } from "../../../src/core/texts/indicators";
import { RULES } from "../../../src/rules/registry";
import { INDICATORS_SHARES, MAPPING } from "../../rules/indicators/tables";
import { recalculate, sheetOf, workbookOf } from "../../support/markdown-sheet";
import { exact, percentOf, rounded } from "../../support/oracle";

function proposed(workbook: WorkbookSnapshot): Proposal {
  const tables = readTables(workbook);
  return proposeIndicators({ workbook, tables, sheets: null }, NO_CHOICES);
}

/** The formulas that would be written, by cell. */
function written({ batch }: Proposal): Readonly<Record<string, unknown>> {
  return Object.fromEntries(
    batch.cells.map(({ cell, after }) => [formatCell(cell), after.formula]),
  );
}

/** The workbook once the batch is written and its formulas are computed by another engine. */
function after(workbook: WorkbookSnapshot): WorkbookSnapshot {
  const applied = applyEdits(workbook, proposed(workbook).batch.cells);
  if (!applied.ok) throw new Error("The edits do not expect the sheet that they were made for");
  return recalculate(applied.workbook);
}

function valueAt(workbook: WorkbookSnapshot, ref: string, sheet = "Звіт"): unknown {
  const found = findSheet(workbook, sheet);
  const cell = parseCell(ref);
  if (found === null || cell === null) throw new Error(`${sheet}!${ref}`);
  return cellAt(found, cell).value;
}

const left = ({ leftOut }: Proposal): readonly string[] =>
  leftOut.map(({ saying }) => indicatorWords(saying, "uk") ?? saying.code);

/** A report that its department filled as far as plan and actual. */
const REPORT = `${INDICATORS_SHARES}
| 3 | ПОКАЗНИКИ ЗАТРАТ | | | | | | |
| 4 | 1 | Видатки на делегації | тис. грн | 180,5 | 120 | | | |
| 5 | ПОКАЗНИКИ ПРОДУКТУ | | | | | | |
| 6 | 1 | Кількість делегацій | одиниць | 10 | 8 | | | |
| 7 | ПОКАЗНИКИ ЕФЕКТИВНОСТІ | | | | | | |
| 8 | 1 | Видатки на одну делегацію | грн | 18050 | | | | |
| 9 | ПОКАЗНИКИ ЯКОСТІ | | | | | | |
| 10 | 1 | Рейтинг прозорості | місце | ТОП-7 | ТОП-12 | | | |
| 11 | 2 | Рейтинг веб-сайтів | місце | 7 | 12 | | | |
| 12 | 3 | Частка задоволених | % | 80 | 60 | -20 | 75 | |
| 13 | 4 | Частка обізнаних | % | 50 | | | | |`;

describe("a report of indicators", () => {
  test("gets differences, percents and efficiency in the columns that it has, where nothing stands", () => {
    expect(written(proposed(sheetOf(REPORT)))).toEqual({
      F4: "=E4-D4",
      G4: '=IF(AND(N(D4)>0,ISNUMBER(E4)),E4/D4*100,"")',
      F6: "=E6-D6",
      G6: '=IF(AND(N(D6)>0,ISNUMBER(E6)),E6/D6*100,"")',
      // In hryvnias, of a cost in thousands.
      E8: "=E4*1000/E6",
      // In the same press, of what the press itself writes.
      F8: "=E8-D8",
      G8: '=IF(AND(N(D8)>0,ISNUMBER(E8)),E8/D8*100,"")',
      F11: "=E11-D11",
    });
  });

  test("shows what another engine computes of them", () => {
    const book = after(sheetOf(REPORT));
    const shown = ["F4", "G4", "F6", "G6", "E8", "F8", "G8", "F11"].map((ref) =>
      valueAt(book, ref),
    );
    expect(shown.map((value) => Math.round(Number(value) * 100) / 100)).toEqual([
      -60.5, 66.48, -2, 80, 15000, -3050, 83.1, 5,
    ]);
  });

  test("keeps what was typed, and says why ranks and what is missing are left out", () => {
    const proposal = proposed(sheetOf(REPORT));
    expect(left(proposal)).toEqual([
      "Не обчислено F10, G10:G11: місця в рейтингу порівнюють, а не ділять і не віднімають формулою. Що менше місце, то краще.",
    ]);
  });

  test("is computed once: a second time there is nothing to do", () => {
    expect(written(proposed(after(sheetOf(REPORT))))).toEqual({});
  });

  test("is not compared by an efficiency that the person does not want", () => {
    const workbook = sheetOf(REPORT);
    const items = { "indicator-efficiency:Звіт!E8": false };
    const tables = readTables(workbook);
    const proposal = proposeIndicators({ workbook, tables, sheets: null }, { items, answers: {} });
    expect(Object.keys(written(proposal))).toEqual(["F4", "G4", "F6", "G6", "F11"]);
  });

  test("has its difference in the sign, and its percent in the notation, that the column has", () => {
    const filled = REPORT.replace("| 80 | 60 | -20 | 75 |", "| 80 | 60 | 20 | 75% |");
    expect(written(proposed(sheetOf(filled)))).toMatchObject({
      F4: "=D4-E4",
      G4: '=IF(AND(N(D4)>0,ISNUMBER(E4)),E4/D4,"")',
    });
  });

  test("names numbers that are kept as text", () => {
    const typed = REPORT.replace("| 180,5 | 120 |", "| 180,5 | '120 |");
    expect(written(proposed(sheetOf(typed)))).not.toHaveProperty("F4");
    expect(left(proposed(sheetOf(typed)))[0]).toBe(
      "Не обчислено F4, G4, E8: план, фактичне значення, затрати або продукт збережено як текст. Введіть їх числами.",
    );
  });

  test("gets no efficiency where nobody can say what is divided, and gets it from a list", () => {
    const unproven = REPORT.replace("| 18050 |", "| 17000 |");
    expect(written(proposed(sheetOf(unproven)))).not.toHaveProperty("E8");
    expect(left(proposed(sheetOf(unproven)))[0]).toMatch(/^Не обчислено E8: не зазначено, які/);
    const listed = workbookOf({
      Звіт: unproven,
      Відповідність: `${MAPPING}
| 2 | ПОКАЗНИКИ ЕФЕКТИВНОСТІ | 1 | | 1 | продукту № 1 | |`,
    });
    expect(written(proposed(listed))).toMatchObject({ E8: "=E4*1000/E6" });
  });
});

describe("the programme of 2018–2020", () => {
  const SEED = join(__dirname, "../../../seeds/programme-2018-2020.xlsx");
  const read = async () => readSnapshot(readFileSync(SEED), "programme.xlsx");

  test("has nothing to fill, for the document fills everything", async () => {
    expect(written(proposed(await read()))).toEqual({});
  });

  test("gets back an efficiency that was right and was emptied", async () => {
    const book = await read();
    const sheet = findSheet(book, "Додаток Б");
    // № 3, a delegation in 2018: 180,0 by 10; № 6, 2020 is words and stays as it is.
    const cell = parseCell("E23");
    if (sheet === null || cell === null) throw new Error("No annex");
    const stated = cellAt(sheet, cell);
    const cells = [...sheet.cells].map(
      ([key, each]) =>
        [
          cellOfKey(key),
          formatCell(cellOfKey(key)) === "E23"
            ? { ...EMPTY_CELL, numberFormat: each.numberFormat }
            : each,
        ] as const,
    );
    const emptied = {
      ...book,
      sheets: book.sheets.map((each) => (each === sheet ? makeSheet(sheet, cells) : each)),
    };
    const proposal = proposed(emptied);
    expect(Object.keys(written(proposal))).toEqual(["E23"]);
    expect(proposal.batch.cells[0]?.after.value).toBe(stated.value);
  });
});

test("whatever the figures are, what is computed is exact, and no rule has anything against it", () => {
  const figure = fc
    .tuple(fc.integer({ min: 1, max: 9_999_999 }), fc.integer({ min: 0, max: 2 }))
    .map(([digits, scale]) => (digits / 10 ** scale).toFixed(scale).replace(".", ","));
  const family = RULES.filter(({ id }) => id.startsWith("IND-0"));
  fc.assert(
    fc.property(fc.array(fc.tuple(figure, figure), { minLength: 1, maxLength: 6 }), (pairs) => {
      const rows = pairs.map(
        ([plan, actual], index) =>
          `| ${String(index + 4)} | ${String(index + 1)} | Кількість справ ${String(index)} | одиниць | ${plan} | ${actual} | | | |`,
      );
      const sheet = `${INDICATORS_SHARES}\n| 3 | ПОКАЗНИКИ ПРОДУКТУ | | | | | | |\n${rows.join("\n")}`;
      const book = after(sheetOf(sheet));
      for (const [index, [plan, actual]] of pairs.entries()) {
        const row = String(index + 4);
        const [p, a] = [exact(plan), exact(actual)];
        const scale = Math.max(p.scale, a.scale);
        const difference = {
          digits:
            a.digits * 10n ** BigInt(scale - a.scale) - p.digits * 10n ** BigInt(scale - p.scale),
          scale,
        };
        expect(Number(valueAt(book, `F${row}`))).toBeCloseTo(Number(rounded(difference, 2)), 6);
        const share = Number(valueAt(book, `G${row}`)) * 100;
        const ought = Number(percentOf(actual, plan));
        expect(Math.abs(share - ought) / Math.max(1, ought)).toBeLessThan(1e-6);
      }
      const found = check(book, family, DEFAULT_PROFILE).findings.filter(
        ({ kind }) => kind === "problem",
      );
      expect(found).toEqual([]);
      expect(written(proposed(book))).toEqual({});
    }),
    { numRuns: 60 },
  );
});
