import fc from "fast-check";
import type { Corrections, Saying } from "../../../src/core/report/corrections";
import {
  countCorrections,
  NO_CORRECTIONS,
  say,
  takeBack,
  teachHeader,
} from "../../../src/core/report/corrections";
import { readKept, writeKept } from "../../../src/core/report/kept-corrections";
import { lastingWords, layoutOf } from "../../../src/core/report/layout-words";
import type { Table } from "../../../src/core/report/model";
import { isMoneyTable } from "../../../src/core/report/model";
import { readTables } from "../../../src/core/report/read-tables";
import { bandOfSelection } from "../../../src/core/report/taught-bands";
import { headingsOf } from "../../../src/core/report/header-bands";
import { columnName } from "../../../src/core/sheet/address";
import type { WorkbookSnapshot } from "../../../src/core/sheet/snapshot";
import { sheetOf } from "../../support/markdown-sheet";

interface ReportOf {
  readonly year?: number;
  readonly during?: string;
  readonly rows?: number;
  readonly name?: string;
}

/** A report whose headers speak of their year and period, with a column of the past year's money. */
function report({ year = 2018, during = "9 місяців", rows = 3, name = "Звіт" }: ReportOf = {}) {
  const lines = Array.from({ length: rows }, (_, index) => {
    const plan = (index + 1) * 1000;
    return `| ${index + 3} | ${index + 1} | Захід ${index + 1} | ${plan + 7} | ${plan} | ${plan / 2} | 50% | Виконується |`;
  });
  const all = Array.from({ length: rows }, (_, index) => (index + 1) * 1000);
  const sum = all.reduce((a, b) => a + b, 0);
  return sheetOf(
    `
|   | A | B | C | D | E | F | G |
|---|---|---|---|---|---|---|---|
| 1 | Звіт про виконання програми за ${during} ${year} року | | | | | | |
| 2 | № з/п | Зміст заходів | Довідково: за ${year - 1} рік, грн | Річний обсяг фінансування на ${year} рік, грн | Фактично профінансовано за ${during} ${year} року, грн | Відсоток виконання, % | Інформація про виконання |
${lines.join("\n")}
| ${rows + 3} | | Всього | ${sum + 7 * rows} | ${sum} | ${sum / 2} | 50% | |`,
    name,
  );
}

function only(workbook: WorkbookSnapshot, corrections: Corrections = NO_CORRECTIONS): Table {
  const [table, ...more] = readTables(workbook, undefined, corrections);
  if (table === undefined || more.length > 0) throw new Error("not one table");
  return table;
}

function columnsOf({ columns }: Table): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(columns).map(([meaning, { index }]) => [meaning, columnName(index)]),
  );
}

function said(sayings: readonly Saying[], table: Table): Corrections {
  return sayings.reduce((all, saying) => say(all, table, saying), NO_CORRECTIONS);
}

describe("the words that a layout is known by", () => {
  test.each([
    ["Фактично профінансовано за 9 місяців 2018 року, грн", "фактично профінансовано грн"],
    ["Фактично профінансовано у І півріччі 2023 р., грн", "фактично профінансовано грн"],
    ["Фактично профінансовано станом на 01.10.2022, грн", "фактично профінансовано грн"],
    ["Обсяг фінансування, тис. грн 2019", "обсяг фінансування тис грн"],
    ["№ з/п", "№ п"],
    ["% виконання", "% виконання"],
    ["2018", ""],
  ])("of %j are %j", (header, words) => {
    expect(lastingWords(header)).toBe(words);
  });
});

describe("what a person says of a table", () => {
  const table = only(report());

  test("before: the report is read by its headers, the past year's column by none", () => {
    expect(columnsOf(table)).toEqual({
      number: "A",
      measure: "B",
      annualPlan: "D",
      actual: "E",
      percent: "F",
      explanation: "G",
    });
    expect(table).toMatchObject({ kind: "execution-report", period: "2018-9m", unit: "UAH" });
  });

  test("another column is the plan: its figures are read, and why is said", () => {
    const corrected = only(report(), said([{ of: "meaning", column: 2, is: "annualPlan" }], table));
    if (!isMoneyTable(corrected)) throw new Error("no money");
    expect(columnsOf(corrected)["annualPlan"]).toBe("C");
    expect(corrected.columns.annualPlan).toMatchObject({ sureness: "sure", because: "corrected" });
    expect(corrected.rows[0]?.money.annualPlan?.kopiykas).toBe(100_700);
    // Nothing is said of the column that was the plan, and it is none any more.
    expect(Object.values(columnsOf(corrected))).not.toContain("D");
  });

  test("a column is of no use: it is left out", () => {
    const corrections = said([{ of: "meaning", column: 6, is: "none" }], table);
    expect(columnsOf(only(report(), corrections))).not.toHaveProperty("explanation");
  });

  test("a second column of a meaning takes it from the first that was said to have it", () => {
    const corrections = said(
      [
        { of: "meaning", column: 2, is: "actual" },
        { of: "meaning", column: 3, is: "actual" },
      ],
      table,
    );
    expect(columnsOf(only(report(), corrections))["actual"]).toBe("D");
    expect(countCorrections(corrections)).toBe(1);
  });

  test("the unit of the table and of one column", () => {
    const thousands = said([{ of: "unit", is: "thousand-UAH" }], table);
    const inThousands = only(report(), thousands);
    if (!isMoneyTable(inThousands)) throw new Error("no money");
    expect(inThousands.unit).toBe("thousand-UAH");
    expect(inThousands.beliefs.unit).toEqual({ sureness: "sure", because: "corrected" });
    expect(inThousands.rows[0]?.money.actual?.kopiykas).toBe(50_000_000);

    const one = said([{ of: "column-unit", column: 4, is: "thousand-UAH" }], table);
    const mixed = only(report(), one);
    if (!isMoneyTable(mixed)) throw new Error("no money");
    expect(mixed.rows[0]?.money.actual?.kopiykas).toBe(50_000_000);
    expect(mixed.rows[0]?.money.annualPlan?.kopiykas).toBe(100_000);
  });

  test("the period holds for this sheet under this title alone", () => {
    const corrections = said([{ of: "period", is: "2018-h1" }], table);
    const corrected = only(report(), corrections);
    expect(corrected.period).toBe("2018-h1");
    expect(corrected.beliefs.period).toEqual({ sureness: "sure", because: "corrected" });
    expect(only(report({ name: "Інший" }), corrections).period).toBe("2018-9m");
    expect(only(report({ during: "I квартал", year: 2019 }), corrections).period).toBe("2019-q1");
  });

  test("it is no report: it is left alone, here and in the next quarter", () => {
    const corrections = said([{ of: "kind", is: "none" }], table);
    expect(readTables(report(), undefined, corrections)).toEqual([]);
    expect(readTables(report({ year: 2021, rows: 9 }), undefined, corrections)).toEqual([]);
  });

  test("it is of another kind: the columns follow", () => {
    const corrections = said([{ of: "kind", is: "programme" }], table);
    const corrected = only(report(), corrections);
    expect(corrected.kind).toBe("programme");
    expect(corrected.beliefs.kind.because).toBe("corrected");
    expect(columnsOf(corrected)).toMatchObject({ measure: "B", "year:2018": "D" });
  });
});

describe("tables of other kinds", () => {
  const programme = (first: number): WorkbookSnapshot =>
    sheetOf(`
|   | A | B | C | D | E | F |
|---|---|---|---|---|---|---|
| 1 | № з/п | Зміст заходів | ${first} рік, грн | ${first + 1} рік, грн | ${first + 2} рік, грн | Всього, грн |
| 2 | 1 | Прийом делегацій | 100 | 200 | 300 | 600 |
| 3 | 2 | Технічний супровід | 10 | 20 | 30 | 60 |
| 4 | | Всього | 110 | 220 | 330 | 660 |`);

  test("a year's column that is of no use stays so in the next programme, by its place", () => {
    const table = only(programme(2018));
    expect(columnsOf(table)).toMatchObject({ "year:2019": "D", total: "F" });
    const corrections = said([{ of: "meaning", column: 3, is: "none" }], table);
    const next = columnsOf(only(programme(2021), corrections));
    expect(next).toMatchObject({ "year:2021": "C", "year:2023": "E", total: "F" });
    expect(next).not.toHaveProperty("year:2022");
  });

  test("a column said to be a year's money is that of the year in its header", () => {
    const table = only(programme(2018));
    const corrections = say(said([{ of: "meaning", column: 3, is: "none" }], table), table, {
      of: "meaning",
      column: 3,
      is: "year",
    });
    const next = only(programme(2021), corrections);
    expect(columnsOf(next)["year:2022"]).toBe("D");
    expect(Object.values(next.columns).find(({ index }) => index === 3)?.because).toBe("corrected");
  });

  test("a passport that is none is left alone, another passport is not", () => {
    const passport = (last: string): WorkbookSnapshot =>
      sheetOf(`
|   | A | B |
|---|---|---|
| 1 | Ініціатор розроблення програми | Відділ |
| 2 | Розробник програми | Відділ |
| 3 | Термін реалізації програми | 2018-2020 |
| 4 | Мета програми | Розвиток |
| 5 | ${last} | 100 |`);
    const table = only(passport("Загальний обсяг фінансування"));
    expect(table.kind).toBe("passport");
    const corrections = said([{ of: "kind", is: "none" }], table);
    expect(readTables(passport("Загальний обсяг фінансування"), undefined, corrections)).toEqual(
      [],
    );
    expect(readTables(passport("Очікувані результати"), undefined, corrections)).toHaveLength(1);
  });
});

const MEANINGS = ["annualPlan", "actual", "programmeVolume", "percent", "explanation", "none"];
const sayings: fc.Arbitrary<Saying> = fc.oneof(
  fc.record({
    of: fc.constant("meaning" as const),
    column: fc.integer({ min: 0, max: 6 }),
    is: fc.constantFrom(
      ...(MEANINGS as ("annualPlan" | "actual" | "programmeVolume" | "percent" | "none")[]),
      null,
    ),
  }),
  fc.record({
    of: fc.constantFrom("unit" as const),
    is: fc.constantFrom("UAH" as const, "thousand-UAH" as const, null),
  }),
  fc.record({
    of: fc.constant("column-unit" as const),
    column: fc.integer({ min: 2, max: 4 }),
    is: fc.constantFrom("million-UAH" as const, "thousand-UAH" as const, null),
  }),
  fc.record({
    of: fc.constant("period" as const),
    is: fc.constantFrom("2018-h1", "2017", null),
  }),
  fc.record({
    of: fc.constant("kind" as const),
    is: fc.constantFrom("none" as const, "programme" as const, "execution-report" as const, null),
  }),
);
const quarters = fc.record({
  year: fc.integer({ min: 2010, max: 2035 }),
  during: fc.constantFrom("9 місяців", "I квартал", "І півріччя"),
  rows: fc.integer({ min: 3, max: 12 }),
});

describe("corrections in general", () => {
  const table = only(report());

  test("none of them change nothing; all taken back give the original", () => {
    fc.assert(
      fc.property(fc.array(sayings, { maxLength: 6 }), (all) => {
        const corrections = said(all, table);
        const again = takeBack(corrections, table);
        expect(again).toEqual(NO_CORRECTIONS);
        expect(readTables(report(), undefined, again)).toEqual([table]);
      }),
    );
  });

  test("they hold under the same layout in another quarter with other rows, but for the period", () => {
    fc.assert(
      fc.property(fc.array(sayings, { maxLength: 6 }), quarters, (all, quarter) => {
        const corrections = said(all, table);
        const here = readTables(report(), undefined, corrections);
        const there = readTables(report(quarter), undefined, corrections);
        const plain = only(report(quarter));
        expect(there.map(lasting)).toEqual(here.map(lasting));
        const sameTitle = quarter.year === 2018 && quarter.during === "9 місяців";
        if (!sameTitle) for (const { period } of there) expect(period).toBe(plain.period);
      }),
    );
  });

  test("they are the same after being written to the workbook and read from it", () => {
    fc.assert(
      fc.property(fc.array(sayings, { maxLength: 6 }), (all) => {
        const corrections = said(all, table);
        expect(readKept(writeKept(null, corrections))).toEqual(corrections);
      }),
    );
  });

  test("no other table hears of them", () => {
    const other = sheetOf(`
|   | A | B | C | D | E |
|---|---|---|---|---|---|
| 1 | № з/п | Зміст заходів | План на 2020 рік, грн | Виконано за 2020 рік, грн | Відсоток виконання |
| 2 | 1 | Захід | 100 | 50 | 50% |`);
    fc.assert(
      fc.property(fc.array(sayings, { maxLength: 6 }), (all) => {
        expect(readTables(other, undefined, said(all, table))).toEqual(readTables(other));
      }),
    );
  });
});

/** What of a table does not change from quarter to quarter. */
function lasting({ kind, columns, unit, beliefs }: Table): object {
  const named = Object.entries(columns).map(([name, { index, unit: own, because }]) => [
    name.replace(/\d{4}/, "year"),
    [index, own, because],
  ]);
  return { kind, unit, columns: Object.fromEntries(named) as object, why: beliefs.kind.because };
}

describe("a header that Zvirka does not know", () => {
  const STRANGE = `
|   | A | B | C | D | E |
|---|---|---|---|---|---|
| 1 | Звіт про виконання програми за 2020 рік | | | | |
| 2 | Ч. | Що робили | Дали, грн | Пішло, грн | Частка |
| 3 | 1 | Прийом делегацій | 100 | 50 | 50% |
| 4 | 2 | Технічний супровід | 200 | 100 | 50% |
| 5 | | Всього | 300 | 150 | 50% |`;

  test("is read once a person showed it and said what its columns are", () => {
    const workbook = sheetOf(STRANGE);
    expect(readTables(workbook)).toEqual([]);
    const [sheet] = workbook.sheets;
    if (sheet === undefined) throw new Error("no sheet");
    const band = bandOfSelection(sheet, { top: 1, left: 0, bottom: 1, right: 4 });
    if (band === null) throw new Error("no header");
    const headings = headingsOf(band);
    let corrections = teachHeader(NO_CORRECTIONS, layoutOf(headings), 1);
    const table = { ...only(report()), headings };
    const meanings = ["number", "measure", "annualPlan", "actual", "percent"] as const;
    meanings.forEach((is, column) => {
      corrections = say(corrections, table, { of: "meaning", column, is });
    });
    const read = only(workbook, corrections);
    expect(columnsOf(read)).toEqual({
      number: "A",
      measure: "B",
      annualPlan: "C",
      actual: "D",
      percent: "E",
    });
    if (!isMoneyTable(read)) throw new Error("no money");
    expect(read.rows.map(({ kind }) => kind)).toEqual(["measure", "measure", "total"]);
    expect(read.period).toBe("2020");
    // Read from the workbook's settings it is known in the next file too.
    const again = readKept(writeKept(null, corrections)) ?? NO_CORRECTIONS;
    expect(columnsOf(only(sheetOf(STRANGE.replace("2020", "2024")), again))).toEqual(
      columnsOf(read),
    );
  });

  test("a selection with fewer than two filled columns is none", () => {
    const [sheet] = sheetOf(STRANGE).sheets;
    if (sheet === undefined) throw new Error("no sheet");
    expect(bandOfSelection(sheet, { top: 0, left: 0, bottom: 0, right: 4 })).toBeNull();
  });
});

describe("the text kept in a workbook", () => {
  const corrections = said([{ of: "unit", is: "UAH" }], only(report()));

  test("is nothing where nothing is kept", () => {
    expect(readKept(null)).toEqual(NO_CORRECTIONS);
    expect(writeKept(null, NO_CORRECTIONS)).toBeNull();
  });

  test("leaves what other parts keep there as it is", () => {
    const others = JSON.stringify({ version: 1, waivers: [{ rule: "PCT-03" }] });
    const written = writeKept(others, corrections);
    expect(JSON.parse(written ?? "")).toMatchObject({ waivers: [{ rule: "PCT-03" }] });
    expect(JSON.parse(writeKept(written, NO_CORRECTIONS) ?? "")).toEqual(JSON.parse(others));
  });

  const kept = JSON.parse(writeKept(null, corrections) ?? "") as {
    corrections: { layouts: readonly object[] };
  };
  const [layout] = kept.corrections.layouts;
  const withLayout = (change: object): string =>
    JSON.stringify({
      version: 1,
      corrections: { layouts: [{ ...layout, ...change }], periods: [] },
    });

  test("is read as it is written", () => {
    expect(readKept(withLayout({}))).toEqual(corrections);
  });

  test.each([
    ["of a later version", JSON.stringify({ ...kept, version: 2 })],
    ["cut short", JSON.stringify(kept).slice(0, -5)],
    ["empty", ""],
    ["of something else", '"zvirka"'],
    ["with an unknown kind", withLayout({ kind: "novel" })],
    ["with an unknown unit", withLayout({ unit: "USD" })],
    ["without a layout", withLayout({ layout: [] })],
    ["with words that are none", withLayout({ layout: [1, 2] })],
    [
      "with an unknown meaning",
      withLayout({ columns: [{ words: "a", nth: 0, meaning: "x", unit: null }] }),
    ],
    [
      "with a place that is none",
      withLayout({ columns: [{ words: "a", nth: -1, meaning: null, unit: null }] }),
    ],
    ["with a header of no rows", withLayout({ taughtRows: 0 })],
    [
      "with a period that is none",
      JSON.stringify({
        version: 1,
        corrections: { layouts: [], periods: [{ sheet: "a", title: "b", period: "soon" }] },
      }),
    ],
  ])("is refused as a whole when it is %s", (_, text) => {
    expect(readKept(text)).toBeNull();
  });
});
