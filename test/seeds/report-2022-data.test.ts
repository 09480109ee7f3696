import {
  COLUMNS_2022,
  columnsOf,
  correctedTables,
  joinContinuations,
  printedTables,
  thousands,
} from "../../seeds/report-2022-data";
import type { PrintedRow, PrintedTable } from "../../seeds/report-2022-data";
import { joinLines } from "./source-document";

function table(index: number): PrintedTable {
  const found = printedTables[index];
  if (found === undefined) throw new Error(`The data has no table ${index + 1}.`);
  return found;
}

function measuresOf(index: number): readonly PrintedRow[] {
  return table(index).rows.filter((row) => row.kind === "measure");
}

/** Kopiykas of a figure printed in thousands of hryvnias, or in hryvnias; its label is skipped. */
function kopiykas(printed: string, unit: "thousands" | "hryvnias"): bigint {
  const figure = /\d[\d ]*(?:, ?\d+)?/.exec(printed)?.[0] ?? "";
  const [whole = "", fraction = ""] = figure.replaceAll(" ", "").split(",");
  const decimals = unit === "thousands" ? 5 : 2;
  return BigInt(whole + fraction.padEnd(decimals, "0"));
}

function sum(
  index: number,
  column: "annualPlan" | "actual",
  unit: "thousands" | "hryvnias",
): bigint {
  return measuresOf(index).reduce((total, row) => total + kopiykas(row[column], unit), 0n);
}

/** Hundredths of a percent, half up. */
function percent(actual: bigint, plan: bigint): bigint {
  return (actual * 20_000n + plan) / (2n * plan);
}

describe("the figures of the printed reports", () => {
  test.each([
    [0, ["1", "2", "3", "4", "5"]],
    [1, ["1", "2", "3a", "3b", "3c", "4", "5", "6a", "6b", "7"]],
    [2, ["1"]],
  ])("report %d has its measures in order", (index, ids) => {
    expect(measuresOf(index).map((row) => row.id)).toEqual(ids);
  });

  test.each([
    [0, "annualPlan", "thousands", 50_000_000n],
    [0, "actual", "thousands", 20_280_000n],
    [1, "annualPlan", "thousands", 208_000_000n],
    [1, "actual", "hryvnias", 51_353_784n],
    [2, "annualPlan", "thousands", 40_270_000n],
    [2, "actual", "thousands", 15_229_000n],
  ] as const)("report %d adds up its %s in %s", (index, column, unit, expected) => {
    expect(sum(index, column, unit)).toBe(expected);
  });

  test.each([
    [0, "thousands", 4056n],
    [1, "hryvnias", 2469n],
    [2, "thousands", 3782n],
  ] as const)("report %d is financed by its share", (index, unit, expected) => {
    expect(percent(sum(index, "actual", unit), sum(index, "annualPlan", "thousands"))).toBe(
      expected,
    );
  });

  test("the three together are 868,63 of 2 982,70 thousand, which is 29,12 %", () => {
    const plan = [0, 1, 2].reduce((all, index) => all + sum(index, "annualPlan", "thousands"), 0n);
    const actual =
      sum(0, "actual", "thousands") + sum(1, "actual", "hryvnias") + sum(2, "actual", "thousands");
    expect([plan, actual, percent(actual, plan)]).toEqual([298_270_000n, 86_862_784n, 2912n]);
  });

  test("the stated totals stand one column left of their own", () => {
    const total = table(1).rows.find((row) => row.kind === "total");
    expect(COLUMNS_2022.map((column) => total?.[column])).toEqual([
      ...["", "", "", ""],
      "Всього: 2 080 000, 00",
      "Всього: 2 080 000, 00",
      "Всього: 513 537,84",
      "Всього: 24,69%",
      ...["", ""],
    ]);
    expect(kopiykas(total?.annualPlan ?? "", "hryvnias")).toBe(sum(1, "actual", "hryvnias"));
    expect(kopiykas(total?.executor ?? "", "hryvnias")).toBe(sum(1, "annualPlan", "thousands"));
  });

  test.each([
    [0, "4", 5n],
    [1, "1", 1n],
  ] as const)(
    "in report %d the programme gives its measures %s annual plans",
    (index, _, times) => {
      for (const row of measuresOf(index)) {
        const annual = kopiykas(row.annualPlan, "thousands");
        expect(kopiykas(row.programmeVolume, "thousands")).toBe(annual * times);
      }
    },
  );

  test.each([
    ["402,70", false, 402.7],
    ["35 933,84", true, 35.93384],
    ["249 000,00", true, 249],
    ["00,0", true, 0],
  ])("«%s» in hryvnias: %s is %d thousand", (typed, inHryvnias, expected) => {
    expect(thousands(typed, inHryvnias)).toBe(expected);
  });

  test("a text without an amount is refused, not read as zero", () => {
    expect(() => thousands("Всього: 1,00", false)).toThrow("Всього: 1,00");
  });
});

describe("the oddities of the printed reports", () => {
  test.each([
    [0, "title", "Конку rentне"],
    [1, "title", "Конкуrentне"],
    [2, "title", "Конку rentне"],
    [2, "title", "За 2022 рік"],
    [0, "requisites", "24.12.2020 №31 та зміни від 02.09.2022 №558"],
    [1, "requisites", "№279 від 23.09.2021; №381 від 24.12.2021; 02.09.2022"],
    [2, "requisites", "02.12.2020 р. № 1430 та зміни від 23.09.2022 № 279"],
  ] as const)("report %d says in its %s «%s»", (index, place, printed) => {
    expect(table(index)[place].join("\n")).toContain(printed);
  });

  test.each([
    [1, "4", "actual", "00,0"],
    [1, "3c", "term", ""],
    [1, "3c", "executor", ""],
    [1, "6b", "term", ""],
    [1, "6b", "executor", ""],
    [1, "6b", "explanation", ""],
    [1, "3b", "number", ""],
    [2, "1", "percent", "64% Нагороджено 64 особи"],
    [
      2,
      "1",
      "annualPlan",
      "402,70 відповідно до рішення міської ради від 23.09.2022 № 279. Попередня сума 202,70",
    ],
  ] as const)("report %d, measure %s has its %s as «%s»", (index, id, column, printed) => {
    expect(measuresOf(index).find((row) => row.id === id)?.[column]).toBe(printed);
  });

  test("three captions stand between the rows of the first report", () => {
    expect(table(0).rows.map((row) => (row.kind === "caption" ? row.number : row.id))).toEqual([
      "Додаток",
      "1",
      "2",
      "Додаток",
      "3",
      "4",
      "Додаток",
      "4",
      "5",
    ]);
  });

  test.each([
    [0, "4", "explanation"],
    [1, "1", "measure"],
    [1, "3a", "explanation"],
    [1, "7", "measure"],
    [1, "7", "explanation"],
  ] as const)("report %d goes on in another row with measure %s, its %s", (index, id, column) => {
    const parts = table(index).rows.filter((row) => row.id === id);
    expect(parts.map((row) => row.kind)).toEqual(["measure", "continuation"]);
    const whole = joinContinuations(parts)[0]?.[column] ?? "";
    expect(joinLines(whole)).toBe(
      parts
        .map((row) => row[column])
        .map(joinLines)
        .join(" "),
    );
    expect(parts.every((row) => row[column] !== "")).toBe(true);
  });

  test("four paragraphs keep their markup", () => {
    const texts = table(1)
      .rows.map((row) => row.measure)
      .join("\n");
    expect(texts.match(/<p>/g)).toHaveLength(4);
    expect(texts.match(/<\/p>/g)).toHaveLength(4);
  });

  test("one sentence about martial law serves four measures of ten", () => {
    const [first = ""] = measuresOf(1).map((row) => row.explanation);
    expect(first).toMatch(/воєнний стан/);
    const reused = measuresOf(1).filter((row) => row.explanation.startsWith(first));
    expect(reused.map((row) => row.id)).toEqual(["1", "3b", "4", "5"]);
  });

  test.each([
    [1, "2", /у жовтні/],
    [1, "4", /у жовтні/],
    [0, "2", /заощадити/],
    [2, "1", /92%/],
  ] as const)("report %d explains measure %s with its counts and causes", (index, id, words) => {
    expect(measuresOf(index).find((row) => row.id === id)?.explanation).toMatch(words);
  });
});

describe("the corrected reports", () => {
  test("hold the same money", () => {
    const totals = correctedTables.map(({ measures }) =>
      (["annualPlan", "actual"] as const).map((column) =>
        measures.reduce((all, line) => all + BigInt(Math.round(line[column] * 100_000)), 0n),
      ),
    );
    expect(totals).toEqual([
      [50_000_000n, 20_280_000n],
      [208_000_000n, 51_353_784n],
      [40_270_000n, 15_229_000n],
    ]);
  });

  test("each slip stands once in its measure and is gone", () => {
    printedTables.forEach((report, index) => {
      const whole = joinContinuations(report.rows);
      for (const { id, column, printed, correct } of report.corrected.slips) {
        const named = COLUMNS_2022.find((each) => each === column);
        if (named === undefined)
          throw new Error(`The data corrects an unknown column «${column}».`);
        const at = whole.findIndex((row) => row.id === id);
        const before = whole[at]?.[named] ?? "no such measure";
        const after = correctedTables[index]?.measures[at]?.texts[named] ?? "";
        expect(printed === "" ? [before, ""] : before.split(printed)).toHaveLength(2);
        expect(after).toContain(correct.replaceAll("'", "’"));
        if (printed !== "") expect(after).not.toContain(printed.replaceAll("'", "’"));
      }
    });
  });

  test("leave no markup, no mixed letters, no typewriter's apostrophe, no blank label", () => {
    for (const { title, requisites, header, measures } of correctedTables) {
      const texts = measures.flatMap((line) => columnsOf(header).map((name) => line.texts[name]));
      for (const text of [...title, ...requisites, ...texts]) {
        expect(text).not.toMatch(/<|'|[a-z]\p{Script=Cyrillic}|\p{Script=Cyrillic}[a-z]|^\s*$/iu);
      }
    }
  });

  test("name one decision, one term and one period, and no sentence twice", () => {
    const requisites = (pattern: RegExp): readonly (string | undefined)[] =>
      correctedTables.map((report) => report.requisites.find((text) => pattern.test(text)));
    for (const pattern of [/рішення/, /Термін/]) expect(new Set(requisites(pattern)).size).toBe(1);
    expect(new Set(correctedTables.map(({ title }) => title.join("\n"))).size).toBe(1);
    const prose = correctedTables.flatMap(({ measures }) =>
      measures.flatMap((line) => line.texts.explanation.split(/(?<=[.;!?]) /)),
    );
    expect(new Set(prose).size).toBe(prose.length);
  });
});
