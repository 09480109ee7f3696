import { enterInUkrainianExcel } from "../../src/core/sheet/entry";
import {
  MONEY_COLUMNS,
  TYPED_IN,
  annexA,
  annexB,
  indicator,
  mapping,
  passport,
  resources,
} from "../../seeds/programme-data";
import { printedReport } from "../../seeds/report-data";
import type { AnnexALine, AnnexARow } from "../../seeds/programme-data";

type Money = (typeof MONEY_COLUMNS)[number];

const ROWS = annexA.directions.flatMap(({ rows }) => rows);
const NUMBERED = ROWS.filter(({ number }) => number !== "");
const [FIRST = [], SECOND = [], THIRD = [], FOURTH = []] = annexA.directions.map(
  ({ rows }) => rows,
);

/** Hryvnias of a figure printed in thousands, without the arithmetic of binary fractions. */
function hryvnias(printed: string): bigint {
  const match = /^(\d[\d ]*)(?:, ?(\d{1,3}))?$/.exec(printed);
  if (match === null) throw new Error(`«${printed}» is no figure.`);
  return (
    BigInt((match[1] ?? "").replace(/ /g, "")) * 1000n + BigInt((match[2] ?? "").padEnd(3, "0"))
  );
}

function lineOf(number: string): AnnexARow {
  const found = ROWS.find((row) => row.number === number);
  if (found === undefined) throw new Error(`Annex A has no № ${number}.`);
  return found;
}

function sum(lines: readonly AnnexALine[], column: Money): bigint {
  return lines
    .map((line) => line[column])
    .filter((figure) => /^\d[\d ,]*$/.test(figure))
    .reduce((total, figure) => total + hryvnias(figure), 0n);
}

/** The rows whose money belongs to the block's total: no continuation, no part of another's sum. */
function addends(rows: readonly AnnexARow[]): readonly AnnexARow[] {
  return rows.filter(
    ({ number }) => number !== "" && !/^3\.2\.\d/.test(number) && number !== "3.5.",
  );
}

function sums(rows: readonly AnnexARow[]): readonly bigint[] {
  return MONEY_COLUMNS.map((column) => sum(addends(rows), column));
}

function stated(line: AnnexALine): readonly bigint[] {
  return MONEY_COLUMNS.map((column) => hryvnias(line[column]));
}

describe("annex A", () => {
  test("has the numbers of the document, in its order", () => {
    const of = (from: number, to: number, name: (at: number) => string): string[] =>
      Array.from({ length: to - from + 1 }, (_, index) => name(from + index));
    expect(NUMBERED.map(({ number }) => number)).toEqual([
      ...of(1, 8, (at) => `1.${at}.`),
      ...of(1, 4, (at) => `1.8.${at}.`),
      "1.8.5",
      "1.8.6",
      "1.8.7.",
      "1.9.",
      "1.10.",
      "1.11",
      "1.12",
      ...of(1, 17, (at) => `2.${at}.`),
      "2.18",
      "3.1.",
      "3.2.",
      ...of(1, 13, (at) => `3.2.${at}.`),
      ...of(14, 30, (at) => `3.2.${at}`),
      "3.2.21",
      "3.2.22",
      "3.3.",
      "3.4.",
      "3.5.",
      "3.5.3.",
      "3.6.",
      ...of(1, 3, (at) => `4.${at}.`),
    ]);
  });

  test("24 numbers have no final dot; Excel makes dates of all but 2.18", () => {
    const without = NUMBERED.map(({ number }) => number).filter((number) => !number.endsWith("."));
    expect(without).toHaveLength(24);
    const kept = without.filter(
      (number) => enterInUkrainianExcel(number, TYPED_IN).value === number,
    );
    expect(kept).toEqual(["2.18"]);
  });

  test("19, 18, 39 and 3 numbered rows stand in its four directions", () => {
    expect(
      annexA.directions.map(({ rows }) => rows.filter(({ number }) => number !== "").length),
    ).toEqual([19, 18, 39, 3]);
  });

  test("every row's total is the sum of its years, where every year has a figure", () => {
    const whole = ROWS.filter((row) =>
      MONEY_COLUMNS.every((column) => /^\d[\d ,]*$/.test(row[column])),
    );
    expect(whole).toHaveLength(79);
    for (const row of whole) {
      const [first = 0n, second = 0n, third = 0n, total] = stated(row);
      expect([row.number, first + second + third]).toEqual([row.number, total]);
    }
  });
});

describe("the block totals, in hryvnias", () => {
  test.each([
    ["first", FIRST, [3_767_000n, 1_050_400n, 2_110_400n, 6_927_800n]],
    ["second", SECOND, [2_171_749n, 1_510_000n, 1_420_000n, 5_101_749n]],
    ["third", THIRD, [8_968_800n, 19_110_300n, 18_541_400n, 46_620_500n]],
    ["fourth", FOURTH, [554_300n, 578_200n, 600_800n, 1_733_300n]],
  ] as const)("of the %s block, computed", (_name, rows, expected) => {
    expect(sums(rows)).toEqual(expected);
  });

  test("are stated 290,0 too much and too little in block 1, and 60,0 too much in block 2", () => {
    const differences = annexA.directions.map(({ rows, total }) => {
      const computed = sums(rows);
      return stated(total).map((figure, index) => figure - (computed[index] ?? 0n));
    });
    expect(differences).toEqual([
      [0n, 290_000n, -290_000n, 0n],
      [0n, 60_000n, 0n, 60_000n],
      [0n, 0n, 0n, 0n],
      [0n, 0n, 0n, 0n],
    ]);
  });

  test("1.8.4 and 1.8.5 have in 2020 the 290,0 that the total has in 2019", () => {
    expect(sum([lineOf("1.8.4."), lineOf("1.8.5")], "year2020")).toBe(290_000n);
  });

  test("add up to the stated grand total 60 443,349 in all four columns", () => {
    const totals = annexA.directions.map(({ total }) => total);
    expect(stated(annexA.grandTotal)).toEqual(MONEY_COLUMNS.map((column) => sum(totals, column)));
    expect(stated(annexA.grandTotal)).toEqual([15_461_849n, 22_598_900n, 22_382_600n, 60_443_349n]);
  });

  test("hide that the rows give 60 383,349", () => {
    expect(sum(addends(ROWS), "total")).toBe(60_383_349n);
  });
});

describe("what contains what", () => {
  const PROJECTS = ROWS.filter(
    ({ number, continues }) => /^3\.2\.\d/.test(number) && continues !== true,
  );

  test("the projects of 3.2 give its money of 2018 and 2019, and none of 2020", () => {
    expect(PROJECTS).toHaveLength(32);
    expect(MONEY_COLUMNS.map((column) => sum(PROJECTS, column))).toEqual([
      8_507_500n,
      18_541_800n,
      0n,
      27_049_300n,
    ]);
    expect(stated(lineOf("3.2."))).toEqual([8_507_500n, 18_541_800n, 18_269_600n, 45_318_900n]);
    expect(lineOf("3.2.").measure).toContain("в т. ч");
  });

  test("3.5 has three printed lines in each cell of figures, and says «В тому числі»", () => {
    for (const column of MONEY_COLUMNS) expect(lineOf("3.5.")[column]).toBe("0,0\n0,0\n0,0");
    expect(lineOf("3.5.").measure).toMatch(/^В тому числі:\n/);
  });

  test("two continuations carry the figures of another row", () => {
    const withMoney = ROWS.filter(({ continues, total }) => continues === true && total !== "");
    expect(withMoney.map(stated)).toEqual([stated(lineOf("2.11.")), stated(lineOf("3.5.3."))]);
  });
});

describe("the cited oddities of annex A", () => {
  test("money stands outside the term of five measures", () => {
    const outside = NUMBERED.filter(({ term }) => /^\d{4}(-\d{4})?$/.test(term)).flatMap((row) => {
      const [first = "", last = first] = row.term.split("-");
      return ["2018", "2019", "2020"]
        .map((year, index) => [year, MONEY_COLUMNS[index] ?? "total"] as const)
        .filter(([year]) => year < first || year > last)
        .filter(([, column]) => /^(?=.*[1-9])[\d ,]+$/.test(row[column]))
        .map(([year, column]) => [row.number, row.term, year, row[column]]);
    });
    expect(outside).toEqual([
      ["1.8.4.", "2018", "2020", "100,0"],
      ["1.8.5", "2019", "2020", "190,0"],
      ["2.18", "2019", "2018", "213,546"],
      ["3.2.7.", "2018", "2019", "667,7"],
      ["3.3.", "2018", "2019", "233,1"],
    ]);
  });

  test.each([
    ["2.14.", "year2020", "Рішенням 61-ї сесії об'єднаної п. 2.9"],
    ["1.5.", "year2018", "149,680"],
    ["1.11", "year2019", "0,00"],
    ["3.2.", "year2020", "18 269,6"],
    ["3.2.16", "total", "950,00"],
    ["3.2.1.", "term", "2018-"],
  ] as const)("№ %s has in %s «%s»", (number, column, expected) => {
    expect(lineOf(number)[column]).toBe(expected);
  });

  test("Latin letters stand inside two words of the results", () => {
    const mixed = ROWS.flatMap(
      ({ result }) => result.match(/[\p{L}]*[а-яії][a-z][\p{L}]*/giu) ?? [],
    );
    expect(mixed).toEqual(["брендпаketу", "Задовolenня"]);
  });

  test("the quotes of 3.2 and of the row after 3.2.1 are unbalanced", () => {
    const unbalanced = ROWS.filter(({ measure }) => {
      return measure.split("«").length !== measure.split("»").length;
    });
    expect(unbalanced.map(({ number, measure }) => [number, measure])).toEqual([
      ["3.2.", expect.stringMatching(/Музичний фонтан «Фонтан$/)],
      ["", "щастя» зі світлодіодною підсвіткою"],
    ]);
  });

  test("the executor «управління по зв'язках» is written with «з» and with «із»", () => {
    const executors = ROWS.map(({ executor }) => executor).join("\n");
    expect(executors.match(/зв'язках з громадськістю/g)).toHaveLength(20);
    expect(executors.match(/зв'язках із громадськістю/g)).toHaveLength(4);
  });
});

describe("the passport and table 6.1", () => {
  test("the passport has twelve lines", () => {
    expect(passport.rows.map(({ number }) => number).filter((number) => number !== "")).toEqual(
      Array.from({ length: 12 }, (_, index) => `${index + 1}.`),
    );
  });

  test("state the grand total of annex A, by stages and by sources", () => {
    const [all, ...sources] = resources.rows;
    const grand = stated(annexA.grandTotal);
    expect(MONEY_COLUMNS.map((column) => hryvnias(all?.[column] ?? ""))).toEqual(grand);
    for (const [index, column] of MONEY_COLUMNS.entries()) {
      expect(sources.reduce((total, row) => total + hryvnias(row[column]), 0n)).toBe(grand[index]);
    }
    const amounts = passport.rows.find(({ values }) => values[0] === "60 443, 349")?.values ?? [];
    expect(amounts.map(hryvnias)).toEqual([60_443_349n, 0n, 0n]);
  });

  test("name the programme and its years in the ways that the document does", () => {
    expect(passport.title.join(" ")).toContain("Конкуренентне");
    expect(passport.rows[0]?.values[0]).toContain("Конку rentне");
    expect(passport.decision.join(" ")).toContain("Конкурентне");
    expect(resources.caption).toContain("2018-2022 роки");
  });
});

describe("annex B", () => {
  test("has nine, six, seven and five indicators of its four kinds", () => {
    expect(annexB.groups.map(({ rows }) => rows.length)).toEqual([9, 6, 7, 5]);
  });

  test("its mapping names every indicator once, in order, and measures that exist", () => {
    expect(mapping.entries.map(({ group, number }) => ({ group, number }))).toEqual(
      annexB.groups.flatMap(({ title, rows }) =>
        rows.map(({ number }) => ({ group: title, number })),
      ),
    );
    for (const { measures = [] } of mapping.entries) {
      for (const number of measures) expect(lineOf(number).number).toBe(number);
    }
  });

  test.each([
    ["1", "year2018", 380_000n, 339_680n],
    ["1", "year2019", 380_000n, 380_000n],
    ["2", "year2018", 190_000n, 190_000n],
    ["3", "year2018", 180_000n, 150_000n],
    ["3", "year2020", 180_000n, 180_000n],
    ["6", "year2018", 2_766_000n, 2_666_000n],
    ["6", "year2019", 116_000n, 116_000n],
    ["6", "year2020", 116_000n, 216_000n],
    ["8", "year2018", 12_100_000n, 8_829_000n],
    ["8", "year2019", 15_219_000n, 18_774_900n],
    ["9", "year2018", 139_800n, 139_800n],
    ["9", "year2019", 167_100n, 192_800n],
    ["9", "year2020", 201_000n, 221_800n],
  ] as const)("cost № %s in %s is stated %d, its measures have %d", (number, year, cost, money) => {
    const group = "ПОКАЗНИКИ ЗАТРАТ";
    const row = indicator({ group, number });
    const scale = row.unit === "Млн. грн." ? 1000n : 1n;
    expect(hryvnias(row[year]) * scale).toBe(cost);
    const entry = mapping.entries.find((each) => each.group === group && each.number === number);
    expect(sum((entry?.measures ?? []).map(lineOf), year)).toBe(money);
  });

  test.each([
    ["1", "year2018", 38],
    ["2", "year2020", 95],
    ["3", "baseline", 14.3],
    ["3", "year2019", 12],
    ["3", "year2020", 9],
    ["6", "year2018", 0.93],
    ["7", "year2019", 4.08],
  ] as const)("efficiency № %s in %s is %d by its cost and product", (number, year, expected) => {
    const entry = mapping.entries.find(
      (each) => each.group === "ПОКАЗНИКИ ЕФЕКТИВНОСТІ" && each.number === number,
    );
    const figure = (text: string): number => Number(text.replace(",", "."));
    const cost = figure(indicator({ group: "ПОКАЗНИКИ ЗАТРАТ", number: entry?.cost ?? "" })[year]);
    const products = (entry?.product ?? []).map((reference) => figure(indicator(reference)[year]));
    const product = products.reduce((total, each) => total + each, 0);
    expect(cost / product).toBeCloseTo(expected, expected === 14.3 ? 1 : 2);
  });

  test("efficiency № 4 means 451 persons, where the costs count 565", () => {
    const entry = mapping.entries.find(({ cost }) => cost === "6");
    const persons = (entry?.product ?? []).map((reference) =>
      Number(indicator(reference).year2018),
    );
    expect(persons.reduce((total, each) => total + each, 0)).toBe(565);
    expect(2_766_000 / 6133).toBeCloseTo(451, 0);
    expect(116_000 / 257.2).toBeCloseTo(451, 0);
    expect(indicator({ group: "ПОКАЗНИКИ ЕФЕКТИВНОСТІ", number: "4" })).toMatchObject({
      unit: "Грн.",
      year2018: "6133,0",
      year2019: "257,2",
      year2020: "257,2",
    });
  });

  test("every quality indicator is named in the passport, «ОПОРА» with another rank", () => {
    const kpi = passport.rows.flatMap(({ values }) => values).join(" ");
    const named = mapping.entries.filter(({ passportName }) => passportName !== undefined);
    expect(named.map(({ number }) => number)).toEqual(["1", "2", "3", "4", "5"]);
    for (const { passportName = "" } of named) expect(kpi).toContain(passportName);
    expect(kpi).toMatch(/«ОПОРА»\) – ТОП 7 /);
    expect(indicator({ group: "ПОКАЗНИКИ ЯКОСТІ", number: "3" }).year2020).toBe("ТОП-3");
    expect(indicator({ group: "ПОКАЗНИКИ ЯКОСТІ", number: "1" }).year2018).toBe("ТОП-9");
  });
});

describe("the year 2018 of the programme beside the plans of the nine-month report", () => {
  const NUMBERS = ["1.3.", ...Array.from({ length: 14 }, (_, index) => `2.${index + 2}.`), "3.1."];
  const PLANNED = [...printedReport.measures].map(({ annualPlan }) =>
    BigInt(annualPlan.replace(/,.*$/, "").replace(/\D/g, "")),
  );
  const DIFFERENCES = NUMBERS.map(
    (number, index) => hryvnias(lineOf(number).year2018) - (PLANNED[index] ?? 0n),
  );

  test("ten of the sixteen measures have another plan", () => {
    expect(
      DIFFERENCES.flatMap((difference, index) => (difference === 0n ? [] : [index + 1])),
    ).toEqual([1, 2, 4, 5, 6, 8, 9, 10, 11, 16]);
  });

  test("+192 040 and -142 040 hryvnias lead from 1 640 000 to 1 690 000", () => {
    const total = (amounts: readonly bigint[]): bigint =>
      amounts.reduce((all, one) => all + one, 0n);
    expect(total(PLANNED)).toBe(1_640_000n);
    expect(total(DIFFERENCES.filter((difference) => difference > 0n))).toBe(192_040n);
    expect(total(DIFFERENCES.filter((difference) => difference < 0n))).toBe(-142_040n);
    expect(sum(NUMBERS.map(lineOf), "year2018")).toBe(1_690_000n);
  });
});
