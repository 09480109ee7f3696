import fc from "fast-check";
import { applyBatch } from "../../../src/adapters/xlsx/write-batch";
import { batchOf } from "../../../src/core/edits/batch";
import { DEFAULT_PROFILE } from "../../../src/core/lint/profile";
import { flagsOf } from "../../../src/core/marks/flags";
import type { WorkbookSnapshot } from "../../../src/core/sheet/snapshot";
import { flagWords, MARK_SIGNS, MARK_WORDS } from "../../../src/core/texts/marks";
import { sheetOf } from "../../support/markdown-sheet";
import { markedBook, shownAt, tablesOf } from "./marked-book";

type Line = readonly [plan: string, ofPeriod: string, actual: string];

/** A report of 9 months in hryvnias with a plan of the period in D. */
function report(lines: readonly Line[], header = "План на 9 місяців, грн"): WorkbookSnapshot {
  const rows = lines.map(
    ([plan, ofPeriod, actual], index) =>
      `| ${String(index + 3)} | ${String(index + 1)} | Захід ${String(index + 1)} | ${plan} | ${ofPeriod} | ${actual} | |`,
  );
  return sheetOf(`
|   | A | B | C | D | E | F |
|---|---|---|---|---|---|---|
| 1 | Звіт за 9 місяців 2022 року | | | | | |
| 2 | № з/п | Зміст заходу | Річний обсяг фінансування, грн | ${header} | Фактично профінансовано, грн | Примітка |
${rows.join("\n")}
`);
}

const ACTUAL = 4;

const OTHERS: readonly Line[] = [
  ["100", "70", "70"],
  ["100", "75", "70"],
];

test.each<[string, Line, readonly string[]]>([
  [
    "more than the plan of the period",
    ["300000", "200000", "212500"],
    ["over-period", "E3: понад план періоду 12 500,00 грн, 106,3 %"],
  ],
  [
    "a kopiyka more",
    ["300", "100", "100,01"],
    ["over-period", "E3: понад план періоду 0,01 грн, 100,01 %"],
  ],
  [
    "money in a period without any",
    ["300", "0", "100"],
    ["over-period", "E3: понад план періоду 100,00 грн"],
  ],
  [
    "more than the plan of the year: told once",
    ["100", "80", "120"],
    ["over-plan", "E3: перевитрата 20,00 грн, 120 %"],
  ],
  [
    "no plan of the year: told once",
    ["0", "0", "5"],
    ["without-plan", "E3: профінансовано 5,00 грн без плану"],
  ],
  [
    "nearly all of the year and more than the period",
    ["100", "80", "95"],
    ["over-period", "E3: понад план періоду 15,00 грн, 118,8 %"],
  ],
  [
    "nearly all of the year, as planned",
    ["100", "95", "95"],
    ["close", "E3: до плану року лишилося 5,00 грн, 95 %"],
  ],
  [
    "less than two thirds of the plan of the period",
    ["100", "90", "50"],
    ["behind-period", "E3: до плану періоду бракує 40,00 грн, 55,6 %"],
  ],
  ["little of the year, and all of the period", ["100", "10", "10"], []],
  ["an unknown plan of the period", ["100", "", "10"], []],
])("%s", (_what, line, flag) => {
  const found = tablesOf(report([line, ...OTHERS])).flatMap(({ table, failures }) =>
    flagsOf(table, failures, DEFAULT_PROFILE).flatMap((each) => [each.kind, flagWords(each, "uk")]),
  );
  expect(found.map((said) => said.replaceAll("\u00A0", " "))).toEqual(flag);
});

test.each(["План на I півріччя, грн", "План на 9 місяців, тис. грн"])(
  "nothing is said by «%s», which is of another time or unit than the actual on the sheet",
  (header) => {
    const found = tablesOf(report([["300", "100", "150"], ...OTHERS], header)).flatMap(
      ({ table, failures }) => flagsOf(table, failures, DEFAULT_PROFILE),
    );
    expect(found.map(({ kind }) => kind)).toEqual([]);
  },
);

const amount = fc.oneof(
  fc.constantFrom("", "0", "100", "50", "49,99", "95", "100,01", "текст"),
  fc.integer({ min: 0, max: 300 }).map(String),
);
const limits = fc.record({
  overrunAmount: fc.constantFrom(0, 5, 0.5),
  overrunPercent: fc.constantFrom(0, 2.5),
});

test("the sheet says the same as the figures, and nothing once the marks are off", () => {
  const line = fc.tuple(amount, amount, amount);
  let flagged = 0;
  fc.assert(
    fc.property(fc.array(line, { minLength: 3, maxLength: 9 }), limits, (lines, own) => {
      const thresholds = { ...DEFAULT_PROFILE.thresholds, ...own };
      const profile = { ...DEFAULT_PROFILE, thresholds };
      const workbook = report(lines);
      const [known] = tablesOf(workbook);
      fc.pre(known?.failures.unitsDiffer.length === 0);
      const { book, batch, tables } = markedBook(workbook, profile);
      for (const { table, failures } of tables) {
        const flags = flagsOf(table, failures, profile);
        flagged += flags.filter(({ kind }) => kind.endsWith("period")).length;
        for (const { row, money } of table.rows) {
          const figures = [money.actual, money.annualPlan, money.periodPlan];
          // A formula cannot compare text; a blank plan of the period is judged as unknown.
          if (figures.some((figure) => figure?.reading !== "number" && figure?.raw !== ""))
            continue;
          const flag = flags.find((each) => each.row.row === row);
          expect(shownAt(book, row, ACTUAL)?.[1] ?? null).toBe(flag ? MARK_SIGNS[flag.kind] : null);
          const words =
            flag === undefined ? null : `@" ${MARK_SIGNS[flag.kind]} ${MARK_WORDS[flag.kind]}"`;
          expect(shownAt(book, row, 1)).toBe(words);
        }
      }
      const off = batch.marks.map(({ sheet }) => ({ sheet, after: [], before: null }));
      applyBatch(book, batchOf({ marks: off }));
      expect(book.activeSheet.features.conditionalFormats.all).toEqual([]);
    }),
    { numRuns: 60 },
  );
  expect(flagged).toBeGreaterThan(0);
});
