import type { Expectation, ExpectedTable } from "../support/holdout/expectation";
import { scoreAnswer } from "../support/holdout/score";
import type { Answer, AnswerTable } from "../support/holdout/score";

const TABLE: ExpectedTable = {
  sheet: "Звіт",
  kind: "execution-report",
  area: "A4:D7",
  range: "A4:D7",
  period: "2023",
  unit: "thousand-UAH",
  percent: "financial",
  columns: { number: "A", annualPlan: "B", actual: "C", percent: "D" },
  lines: 1,
  computed: { annualPlan: "50000.00", actual: "25000.00", percent: "50.00" },
  rows: [
    {
      row: 6,
      kinds: ["measure"],
      number: "1",
      values: { annualPlan: "50.0", actual: "25.0", percent: "50.0" },
    },
  ],
};
const EXPECTED: Expectation = { tables: [TABLE], leftAlone: ["Прайс"] };

const READ: AnswerTable = {
  sheet: "Звіт",
  kind: "execution-report",
  range: "A4:D7",
  period: "2023",
  unit: "thousand-UAH",
  percent: "financial",
  columns: { number: "A", annualPlan: "B", actual: "C", percent: "D" },
  lines: 1,
  computed: { annualPlan: "50000.00", actual: "25000.00", percent: "50.00" },
  rows: [
    {
      row: 6,
      kind: "measure",
      number: "1.",
      values: {
        annualPlan: { raw: "50", value: "50" },
        actual: { raw: "25,0", value: "25.00" },
        percent: { raw: "50 %", value: "50" },
      },
    },
  ],
};
/** Six of the table itself, four columns, three sums, five of the row, one sheet left alone. */
const ASKED = 19;

function answer(...tables: readonly AnswerTable[]): Answer {
  return { tables, findings: [] };
}

describe("scoring what was read of a hold-out", () => {
  it("gives every fact to a right answer", () => {
    expect(scoreAnswer(answer(READ), EXPECTED)).toEqual({
      right: ASKED,
      asked: ASKED,
      wrong: [],
    });
  });

  it.each<[string, Answer, Expectation, number, number, RegExp]>([
    ["a wrong unit", answer({ ...READ, unit: null }), EXPECTED, ASKED - 1, ASKED, /unit: null/],
    [
      "a wrong period",
      answer({ ...READ, period: "2022" }),
      EXPECTED,
      ASKED - 1,
      ASKED,
      /period: "2022"/,
    ],
    [
      "a column that is not there",
      answer({ ...READ, columns: { ...READ.columns, executor: "E" } }),
      EXPECTED,
      ASKED,
      ASKED + 1,
      /column executor in E/,
    ],
    [
      "a row made up",
      answer({ ...READ, rows: [...(READ.rows ?? []), { row: 7, kind: "measure" }] }),
      EXPECTED,
      ASKED,
      ASKED + 1,
      /row 7 as measure/,
    ],
    ["a row unread", answer({ ...READ, rows: [] }), EXPECTED, ASKED - 5, ASKED, /row 6 kind/],
    [
      "a wrong figure",
      answer({ ...READ, computed: { ...READ.computed, actual: "25000.01" } }),
      EXPECTED,
      ASKED - 1,
      ASKED,
      /computed actual: "25000.01"/,
    ],
    ["no table at all", answer(), EXPECTED, 1, ASKED, /kind: nothing/],
    [
      "a table made up beside",
      answer(READ, { ...READ, range: "H4:L7" }),
      EXPECTED,
      ASKED,
      ASKED + 1,
      /table execution-report at «Звіт» H4:L7/,
    ],
    [
      "a table where none is",
      answer(READ, { ...READ, sheet: "Прайс" }),
      EXPECTED,
      ASKED - 1,
      ASKED,
      /«Прайс» left alone/,
    ],
    [
      "a finding where nothing is to be said",
      { tables: [READ], findings: [{ sheet: "Прайс" }] },
      EXPECTED,
      ASKED - 1,
      ASKED,
      /«Прайс» left alone/,
    ],
    [
      "the range of another table",
      answer({ ...READ, range: "J4:M7" }),
      EXPECTED,
      1,
      ASKED + 1,
      /kind: nothing/,
    ],
  ])("tells of %s", (_what, read, expected, right, asked, wrong) => {
    const score = scoreAnswer(read, expected);
    expect([score.right, score.asked]).toEqual([right, asked]);
    expect(score.wrong.join("\n")).toMatch(wrong);
  });

  it("asks a column's own unit where units differ, whichever is called the table's", () => {
    const mixed: Expectation = {
      tables: [{ ...TABLE, columnUnits: { actual: "UAH" } }],
      leftAlone: [],
    };
    const turned: AnswerTable = {
      ...READ,
      unit: "UAH",
      columnUnits: { annualPlan: "thousand-UAH" },
    };
    expect(scoreAnswer(answer(turned), mixed).wrong).toEqual([]);
    expect(scoreAnswer(answer(READ), mixed).wrong).toHaveLength(1);
  });

  it("finds the values of years wherever the row keeps them", () => {
    const row = { row: 6, values: { years: { 2023: "1.5" } } };
    const expected: Expectation = { tables: [{ ...TABLE, rows: [row] }], leftAlone: [] };
    const inside = { years: { 2023: { raw: "1,5", value: "1.5" } } };
    const beside = { 2023: { raw: "1,5", value: "1.5" } };
    for (const values of [inside, beside]) {
      const read = { ...READ, rows: [{ row: 6, kind: "measure", values }] };
      expect(scoreAnswer(answer(read), expected).wrong).toEqual([]);
    }
  });
});
