import type { MoneyTable } from "../../../src/core/report/model";
import { columnUnit, grandTotalOf, measuresOf } from "../../../src/core/report/model";
import { meaningOf } from "../../../src/core/report/header-words";
import { readReports } from "../../support/read-reports";
import { columnName, formatRange } from "../../../src/core/sheet/address";
import { sheetOf, workbookOf } from "../../support/markdown-sheet";

const SIX = `
|   | A | B | C | D | E | F |
|---|---|---|---|---|---|---|
| 3 | № з/п | Зміст заходів | Річний обсяг фінансування, грн | Фактично профінансовано, грн | Відсоток виконання заходу, % | Інформація про виконання |`;

function columnsOf({ columns }: MoneyTable): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(columns).map(([meaning, { index }]) => [meaning, columnName(index)]),
  );
}

/** «4 measure, 5 caption»: rows as the screen counts them, with what they are. */
function kindsOf({ rows }: MoneyTable): readonly string[] {
  return rows.map(({ row, kind }) => `${row + 1} ${kind}`);
}

function only(markdown: string): MoneyTable {
  const [table, ...more] = readReports(sheetOf(markdown));
  if (table === undefined || more.length > 0) throw new Error(`${more.length + 1} tables`);
  return table;
}

describe("the words of a header", () => {
  test.each([
    ["№ з/п", "number"],
    ["Пріоритетні\nзавдання", "task"],
    ["Зміст заходів", "measure"],
    ["Термін виконання заходу", "term"],
    ["Строк виконання", "term"],
    ["Виконавці", "executor"],
    ["Відповідальний виконавець", "executor"],
    ["Джерела фінансування", "fundingSource"],
    ["Орієнтовний обсяг фінансування відповідно до програми, тис.грн.", "programmeVolume"],
    ["Річний обсяг\nфінансування,\nгрн.", "annualPlan"],
    ["План на 2022 рік", "annualPlan"],
    ["Фактично\nпрофінансовано\nу звітному\nперіоді, грн", "actual"],
    ["Касові видатки за звітний період", "actual"],
    ["Відсоток\nвиконання\nзаходу, %", "percent"],
    ["Інформація про виконання, або причини невиконання заходу", "explanation"],
    ["Примітка", "explanation"],
    ["Область", null],
    ["", null],
  ])("%j mean %s", (words, meaning) => {
    expect(meaningOf(words)).toBe(meaning);
  });

  test("mean nothing in a sentence of prose", () => {
    expect(
      meaningOf(`Кошти ${"на виконання заходів програми за річним планом ".repeat(4)}`),
    ).toBeNull();
  });
});

describe("finding a table by what its header means", () => {
  test("with nine columns, a title, a header over two rows and the row of numbers", () => {
    const table = only(`
|   | A | B | C | D | E | F | G | H | I |
|---|---|---|---|---|---|---|---|---|---|
| 1 | Звіт про виконання міської цільової програми «Ефективна влада» за 9 місяців 2018 року | < | < | < | < | < | < | < | < |
| 3 | № з/п | Пріоритетні завдання | Зміст заходів | Термін виконання | Виконавці | Річний обсяг фінансування, грн. | Фактично профінансовано, грн | Відсоток виконання заходу, % | Інформація про виконання |
| 4 | ^ | ^ | ^ | ^ | ^ | ^ | ^ | ^ | ^ |
| 5 | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 |
| 6 | 1 | Партнерство | Прийом делегацій | 2018-2020 | Управління | 180 000,00 | 89 379, 95 | 49,6 % | Так |
| 7 | 2 | Сайт | Супровід | 2018-2020 | Управління | 50 000, 00 | 10 000, 00 | 20% | Так |
| 8 | | | | | | Всього: 230 000, 00 | Всього: 99 379, 95 | Всього: 43,2% | |`);
    expect(formatRange(table.range)).toBe("A3:I8");
    expect(table).toMatchObject({ period: "2018-9m", unit: "UAH" });
    expect(table.title.programme?.name).toBe("Ефективна влада");
    expect(kindsOf(table)).toEqual(["6 measure", "7 measure", "8 total"]);
    expect(columnsOf(table)).toEqual({
      number: "A",
      task: "B",
      measure: "C",
      term: "D",
      executor: "E",
      annualPlan: "F",
      actual: "G",
      percent: "H",
      explanation: "I",
    });
  });

  test("with ten columns, where a caption stands over several of them", () => {
    const table = only(`
|   | A | B | C | D | E | F | G | H | I | J |
|---|---|---|---|---|---|---|---|---|---|---|
| 3 | № з/п | Пріоритетні завдання | Зміст заходів | Термін виконання | Виконавці | Фінансування, тис. грн | < | < | Відсоток виконання, % | Причини невиконання |
| 4 | ^ | ^ | ^ | ^ | ^ | Орієнтовний обсяг відповідно до програми | Річний план | Фактично профінансовано | ^ | ^ |
| 5 | 1 | Партнерство | Прийом делегацій | 2018-2020 | Управління | 900,0 | 180,0 | 89,4 | 49,7 % | Так |`);
    expect(columnsOf(table)).toMatchObject({
      programmeVolume: "F",
      annualPlan: "G",
      actual: "H",
      percent: "I",
    });
    expect(table.unit).toBe("thousand-UAH");
    expect(table.rows[0]?.money.annualPlan?.kopiykas).toBe(18000000);
  });

  test("with columns in another order, and a unit of its own in one of them", () => {
    const table = only(`
|   | C | D | E | F | G |
|---|---|---|---|---|---|
| 9 | Зміст заходу | Фактично, грн | План на рік, тис. грн | % виконання | № з/п |
| 10 | Доріжки | 50 000,00 | 100,0 | 50% | 1 |`);
    expect(columnsOf(table)).toEqual({
      number: "G",
      measure: "C",
      annualPlan: "E",
      actual: "D",
      percent: "F",
    });
    expect(table.unit).toBeNull();
    expect([columnUnit(table, "annualPlan"), columnUnit(table, "actual")]).toEqual([
      "thousand-UAH",
      "UAH",
    ]);
    expect(table.rows[0]?.money.annualPlan?.kopiykas).toBe(10000000);
    expect(table.rows[0]?.money.actual?.kopiykas).toBe(5000000);
  });

  test("several on one sheet and on others", () => {
    const tables = readReports(
      workbookOf({
        Перший: `${SIX}
| 4 | 1 | Доріжки | 100,00 | 50,00 | 50% | Так |
| 5 |   | Всього: | 100,00 | 50,00 | 50% | |
| 8 | Звіт за I квартал 2019 року | | | | | |
| 9 | № з/п | Зміст заходів | Річний обсяг фінансування, тис. грн | Фактично профінансовано, тис. грн | Відсоток, % | Примітка |
| 10 | 1 | Лавки | 100,0 | 50,0 | 50% | Так |`,
        Порожній: "| | A |\n| 1 | Довідка |",
        Другий: `${SIX}
| 4 | 1 | Ліхтарі | 100,00 | 50,00 | 50% | Так |`,
      }),
    );
    expect(tables.map(({ sheet, range }) => `${sheet} ${formatRange(range)}`)).toEqual([
      "Перший A3:F5",
      "Перший A9:F10",
      "Другий A3:F4",
    ]);
    expect(tables.map(({ period, unit }) => [period, unit])).toEqual([
      [null, "UAH"],
      ["2019-q1", "thousand-UAH"],
      [null, "UAH"],
    ]);
  });

  test("none where no header names plan and actual, or no line follows", () => {
    expect(readReports(sheetOf(SIX))).toEqual([]);
    expect(
      readReports(
        sheetOf(
          "| | A | B | C | D |\n| 1 | № з/п | Зміст заходів | Термін | Виконавці |\n| 2 | 1 | Доріжки | 2018 | Управління |",
        ),
      ),
    ).toEqual([]);
  });
});

describe("the rows of a table", () => {
  test("page captions, the header's repetition and a reason on the next page are no measures", () => {
    const table = only(`${SIX}
| 4 | 1 | Доріжки | 100,00 | 50,00 | 50% | Роботи |
| 5 | Додаток | < | < | < | < | < |
| 6 | № з/п | Зміст заходів | Річний обсяг фінансування, грн | Фактично профінансовано, грн | Відсоток виконання заходу, % | Інформація про виконання |
| 7 | '1 | '2 | '3 | '4 | '5 | '6 |
| 8 |   | | | | | тривають |
| 9 |   | і лавки | | | | |
| 10 | 2 | Ліхтарі | 200,00 | 50,00 | 25% | Так |
| 11 |   | Всього: | 300,00 | 100,00 | 33,3 % | |`);
    expect(kindsOf(table)).toEqual([
      "4 measure",
      "5 caption",
      "6 caption",
      "7 caption",
      "8 continuation",
      "9 continuation",
      "10 measure",
      "11 total",
    ]);
    expect(table.blocks.map(({ rows, total }) => [rows.length, total?.row])).toEqual([[2, 10]]);
  });

  test("the header on the next page goes on with a table, under a total or a title it begins one", () => {
    const page = SIX.split("\n").at(-1) ?? "";
    const header = (row: number): string => page.replace("| 3 ", `| ${row} `);
    const line = (row: number): string =>
      `| ${row} | ${row} | Захід | 100,00 | 50,00 | 50% | Так |`;
    const rangesOf = (...rows: readonly string[]): readonly string[] =>
      readReports(sheetOf([SIX, ...rows].join("\n"))).map(({ range }) => formatRange(range));
    const total = "|   | Всього: | 200,00 | 100,00 | 50% | |";
    expect(
      rangesOf(line(4), "| 6 | Додаток | | | | | |", header(7), line(8), `| 9 ${total}`),
    ).toEqual(["A3:F9"]);
    expect(rangesOf(line(4), `| 5 ${total}`, header(6), line(7))).toEqual(["A3:F5", "A6:F7"]);
    expect(
      rangesOf(line(4), "| 6 | Звіт за 9 місяців 2022 року | | | | | |", header(7), line(8)),
    ).toEqual(["A3:F4", "A7:F8"]);
  });

  test("a heading over the whole width is one text, not a measure", () => {
    const table = only(`${SIX}
| 4 | 1. Підвищення рівня благоустрою | < | < | < | < | < |
| 5 | 1 | Доріжки | 100,00 | 50,00 | 50% | Так |
| 6 | Разом за розділом | < | 100,00 | 50,00 | 50% | |
| 7 | 2. Освітлення | < | < | < | < | < |
| 8 | 2 | Ліхтарі | 200,00 | 50,00 | 25% | Так |
| 9 | Разом за розділом | < | 200,00 | 50,00 | 25% | |
| 10 | Всього | < | 300,00 | 100,00 | 33,3 % | |`);
    expect(kindsOf(table)).toEqual([
      "4 direction",
      "5 measure",
      "6 total",
      "7 direction",
      "8 measure",
      "9 total",
      "10 total",
    ]);
    expect(
      table.blocks.map(({ rows, total }) => [
        rows.map(({ row }) => row + 1),
        (total?.row ?? 0) + 1,
      ]),
    ).toEqual([
      [[5], 6],
      [[8], 9],
      [[5, 8], 10],
    ]);
    expect(grandTotalOf(table)?.row).toBe(9);
  });

  test("a nameless total closes the direction around tasks without totals, if its sums are theirs", () => {
    const table = only(`${SIX}
| 4 | 1. Підвищення рівня благоустрою | < | < | < | < | < |
| 5 | 1.1. Вулиці | < | < | < | < | < |
| 6 | 1 | Доріжки | 100,00 | 50,00 | 50% | Так |
| 7 | 1.2. Парки | < | < | < | < | < |
| 8 | 2 | Лавки | 300,00 | 50,00 | 17% | Так |
| 9 | Разом: | < | 400,00 | 100,00 | 25% | |
| 10 | 2. Освітлення | < | < | < | < | < |
| 11 | 2.1. Двори | < | < | < | < | < |
| 12 | 3 | Ліхтарі | 200,00 | 50,00 | 25% | Так |
| 13 | 2.2. Сквери | < | < | < | < | < |
| 14 | 4 | Прожектори | 100,00 | 50,00 | 50% | Так |
| 15 | Разом: | < | 300,00 | 100,00 | 33% | |
| 16 | Всього: | < | 700,00 | 200,00 | 29% | |`);
    const closed = table.blocks.flatMap(({ rows, total }) =>
      total === null ? [] : [[total.row + 1, rows.map(({ row }) => row + 1)]],
    );
    expect(closed).toEqual([
      [9, [6, 8]],
      [15, [12, 14]],
      [16, [6, 8, 12, 14]],
    ]);
  });

  test("goes on under a header that comes again below the title of the next direction", () => {
    const header = SIX.trim().split("\n").at(-1) ?? "";
    const table = only(`${SIX}
| 4 | Розділ 1. Благоустрій | < | < | < | < | < |
| 5 | 1.1. Вулиці | < | < | < | < | < |
| 6 | 1 | Доріжки | 100,00 | 50,00 | 50% | Так |
| 7 | Разом | < | 100,00 | 50,00 | 50% | |
| 8 | Всього | < | 100,00 | 50,00 | 50% | |
| 9 | Розділ 2. Освітлення | < | < | < | < | < |
${header.replace(/^\| \d+/, "| 10")}
| 11 | 2 | Ліхтарі | 200,00 | 50,00 | 25% | Так |
| 12 | Всього | < | 200,00 | 50,00 | 25% | |`);
    expect(formatRange(table.range)).toBe("A3:F12");
  });

  test.each([
    ["right after one blank row", "| 7 | Начальник управління | | | | | О. В. Ахмедова |"],
    ["with the post among the measures", "| 7 | | Начальник управління | | | | О. В. Ахмедова |"],
    ["with the name among the figures", "| 7 | Начальник управління | | | О. В. Ахмедова | | |"],
    ["over two rows", "| 7 | | Заступник начальника | | | | |\n| 8 | | | | | | Лілія СТЕПАНЮК |"],
    ["merged", "| 7 | Начальник управління | < | < | | | О. В. Ахмедова |"],
  ])("a signature block %s does not belong to the table", (_, signature) => {
    const lines = `${SIX}
| 4 | 1 | Доріжки | 100,00 | 50,00 | 50% | Так |`;
    const withTotal = only(`${lines}
| 5 |   | Всього: | 100,00 | 50,00 | 50% | |
${signature}`);
    expect(kindsOf(withTotal)).toEqual(["4 measure", "5 total"]);
    expect(formatRange(withTotal.range)).toBe("A3:F5");
    const without = only(`${lines}
| 5 | 2 | Лавки | 100,00 | 50,00 | 50% | Так |
${signature}`);
    expect(kindsOf(without)).toEqual(["4 measure", "5 measure"]);
    expect(formatRange(without.range)).toBe("A3:F5");
  });

  test("a signature right under the total, with the name among the figures, is none either", () => {
    const table = only(`${SIX}
| 4 | 1 | Доріжки | 100,00 | 50,00 | 50% | Так |
| 5 |   | Всього: | 100,00 | 50,00 | 50% | |
| 6 | Начальник управління | | | О. В. Ахмедова | | |`);
    expect(kindsOf(table)).toEqual(["4 measure", "5 total"]);
  });

  test("rows after a page break go on with the table if figures follow", () => {
    const table = only(`${SIX}
| 4 | 1 | Доріжки | 100,00 | 50,00 | 50% | Роботи |
| 6 | Додаток | | | | | |
| 7 |   | | | | | тривають |
| 8 | 2 | Ліхтарі | за рішенням | 50,00 | 25% | Так |
| 11 | 3 | Лавки | 200,00 | 50,00 | 25% | Так |`);
    expect(kindsOf(table)).toEqual([
      "4 measure",
      "6 caption",
      "7 continuation",
      "8 measure",
      "11 measure",
    ]);
  });

  test("cells merged downwards lend their text, never their figure", () => {
    const table = only(`${SIX}
| 4 | 1 | Доріжки | 100,00 | 50,00 | 50% | Так |
| 5 | ^ | Лавки   | ^ | 10,00 | 10% | ^ |`);
    const [first, second] = table.rows;
    expect(second?.texts.number).toMatchObject({ text: "1", inherited: true });
    expect(second?.texts.explanation).toMatchObject({ text: "Так", inherited: true });
    expect(first?.money.annualPlan?.kopiykas).toBe(10000);
    expect(second?.money.annualPlan?.reading).toBe("blank");
  });

  test("parts are inside a sum that says so, or that they make; numbers alone do not decide", () => {
    const table = only(`${SIX}
| 4 | '1. | Ремонт, в т. ч.: | 300,00 | 0,00 | 0% | Так |
| 5 | '1.1. | Доріжки | 100,00 | 0,00 | 0% | Так |
| 6 | '2. | Освітлення | 300,00 | 150,00 | 50% | Так |
| 7 | '2.1. | Ліхтарі | 100,00 | 50,00 | 50% | Так |
| 8 | '2.2. | Лампи | 200,00 | 100,00 | 50% | Так |
| 9 | '3. | Озеленення | 300,00 | 150,00 | 50% | Так |
| 10 | '3.1. | Клумби | 100,00 | 50,00 | 50% | Так |`);
    expect(kindsOf(table)).toEqual([
      "4 measure",
      "5 part",
      "6 measure",
      "7 part",
      "8 part",
      "9 measure",
      "10 measure",
    ]);
    expect(measuresOf(table)).toHaveLength(4);
  });

  test("percents without a sign are fractions of one where the money says so", () => {
    const rows = (a: string, b: string) => `${SIX}
| 4 | 1 | Доріжки | 100,00 | 50,00 | ${a} | Так |
| 5 | 2 | Лавки   | 100,00 | 25,00 | ${b} | Так |`;
    expect(only(rows("0,5", "0,25")).percentNotation).toBe("fraction");
    expect(only(rows("50", "25")).percentNotation).toBe("points");
    expect(only(rows("50%", "25%")).percentNotation).toBe("points");
  });
});
