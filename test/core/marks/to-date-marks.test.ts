import fc from "fast-check";
import { DEFAULT_PROFILE } from "../../../src/core/lint/profile";
import { flagsOf } from "../../../src/core/marks/flags";
import type { WorkbookSnapshot } from "../../../src/core/sheet/snapshot";
import { flagWords, MARK_SIGNS, MARK_WORDS } from "../../../src/core/texts/marks";
import { sheetOf } from "../../support/markdown-sheet";
import { markedBook, shownAt, tablesOf } from "./marked-book";

type Line = readonly [
  volume: string,
  planBefore: string,
  paidBefore: string,
  plan: string,
  paid: string,
];

/** A report of two years side by side, in the first year but one of its programme. */
function twoYears(lines: readonly Line[], term = "2021–2024"): WorkbookSnapshot {
  const rows = lines.map(
    (line, index) =>
      `| ${String(index + 3)} | ${String(index + 1)} | Захід ${String(index + 1)} | ${line.join(" | ")} | |`,
  );
  return sheetOf(`
|   | A | B | C | D | E | F | G | H |
|---|---|---|---|---|---|---|---|---|
| 1 | Звіт про програму на ${term} роки за 9 місяців 2022 року | | | | | | | |
| 2 | № з/п | Зміст заходу | Обсяг фінансування відповідно до програми, грн | План на 2021 рік, грн | Профінансовано за 2021 рік, грн | План на 2022 рік, грн | Профінансовано за 2022 рік, грн | Примітка |
${rows.join("\n")}
`);
}

const ACTUAL = 6;
const OTHERS: readonly Line[] = [
  ["1000", "100", "100", "100", "70"],
  ["1000", "100", "100", "100", "75"],
];

test.each<[string, Line, readonly string[]]>([
  [
    "an earlier over-run that nothing made up for",
    ["1000", "100", "120", "200", "190"],
    ["over-to-date", "G3: від початку програми перевитрата 10,00 грн, 103,3 %"],
  ],
  ["an earlier over-run made up for by a saving", ["1000", "100", "120", "200", "180"], []],
  [
    "more than this year's plan: told once",
    ["1000", "100", "120", "200", "210"],
    ["over-plan", "G3: перевитрата 10,00 грн, 105 %"],
  ],
  [
    "more in two years than the programme has for all",
    ["250", "100", "100", "200", "160"],
    ["over-volume", "G3: понад обсяг програми на 10,00 грн, 80 %"],
  ],
  ["a year that is not filled in", ["1000", "100", "", "200", "150"], []],
])("%s", (_what, line, flag) => {
  const found = tablesOf(twoYears([line, ...OTHERS])).flatMap(({ table, failures }) =>
    flagsOf(table, failures, DEFAULT_PROFILE).flatMap((each) => [each.kind, flagWords(each, "uk")]),
  );
  expect(found.map((said) => said.replaceAll("\u00A0", " "))).toEqual(flag);
});

test("nothing is said of a programme that began before the years of the columns", () => {
  const line: Line = ["1000", "100", "120", "200", "170"];
  const found = tablesOf(twoYears([line, ...OTHERS], "2018–2024")).flatMap(({ table, failures }) =>
    flagsOf(table, failures, DEFAULT_PROFILE),
  );
  expect(found).toEqual([]);
});

const amount = fc.oneof(
  fc.constantFrom("", "0", "100", "99,99", "100,01", "текст"),
  fc.integer({ min: 60, max: 140 }).map(String),
);
const limits = fc.record({
  overrunAmount: fc.constantFrom(0, 5, 0.5),
  overrunPercent: fc.constantFrom(0, 2.5),
});

test("the sheet says the same as the figures", () => {
  const line = fc.tuple(fc.constantFrom("", "150", "1000"), amount, amount, amount, amount);
  let flagged = 0;
  fc.assert(
    fc.property(fc.array(line, { minLength: 3, maxLength: 9 }), limits, (lines, own) => {
      const thresholds = { ...DEFAULT_PROFILE.thresholds, ...own };
      const profile = { ...DEFAULT_PROFILE, thresholds };
      const { book, tables } = markedBook(twoYears(lines), profile);
      for (const { table, failures } of tables) {
        if (failures.unitsDiffer.length > 0) continue;
        const flags = flagsOf(table, failures, profile);
        flagged += flags.filter(({ kind }) => kind === "over-to-date").length;
        for (const { row, money } of table.rows) {
          const year = [money.actual, money.annualPlan];
          // A formula cannot compare text.
          if (year.some((figure) => figure?.reading !== "number")) continue;
          const flag = flags.find((each) => each.row.row === row);
          expect(shownAt(book, row, ACTUAL)?.[1] ?? null).toBe(
            flag === undefined ? null : MARK_SIGNS[flag.kind],
          );
          const words =
            flag === undefined ? null : `@" ${MARK_SIGNS[flag.kind]} ${MARK_WORDS[flag.kind]}"`;
          expect(shownAt(book, row, 1)).toBe(words);
        }
      }
    }),
    { numRuns: 60 },
  );
  expect(flagged).toBeGreaterThan(0);
});
