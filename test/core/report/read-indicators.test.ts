import { readTables } from "../../../src/core/report/read-tables";
import { toText } from "../../../src/core/report/decimal";
import { sheetOf } from "../../support/markdown-sheet";

/** A report of indicators: what was to be reached in the year, and what was. */
const REPORT = `
|   | A | B | C | D | E | F |
|---|---|---|---|---|---|---|
| 1 | Результативні показники виконання програми за 2018 рік |
| 2 | № п/п | Назва показника | Одиниця виміру | Затверджено на рік | Фактично виконано | Відхилення |
| 3 | ПОКАЗНИКИ ЗАТРАТ | | | | | |
| 4 | 1 | Видатки на делегації | тис. грн | 180,5 | 120 | -60,5 |
| 5 | ПОКАЗНИКИ ЯКОСТІ | | | | | |
| 6 | 1 | Рейтинг прозорості | місце | ТОП-7 | ТОП 12 | |
| 7 | 2 | Рейтинг веб-сайтів | місце | 7 | – | |`;

function valuesOf(row: number) {
  const [table] = readTables(sheetOf(REPORT));
  if (table?.kind !== "indicators") throw new Error("No table of indicators");
  const { annualPlan, actual } = table.rows.find((each) => each.row === row - 1)?.values ?? {};
  return [annualPlan, actual].map((value) => [
    value?.amount == null ? null : toText(value.amount),
    value?.rank ?? null,
  ]);
}

describe("a report of indicators", () => {
  test("is read by plan and actual, of the year of its title", () => {
    const [table] = readTables(sheetOf(REPORT));
    expect(table).toMatchObject({ kind: "indicators", period: "2018" });
    expect(Object.keys(table?.columns ?? {})).toEqual([
      "number",
      "indicator",
      "unitOfMeasure",
      "annualPlan",
      "actual",
      "deviation",
    ]);
  });

  test("keeps figures as figures", () => {
    expect(valuesOf(4)).toEqual([
      ["180.5", null],
      ["120", null],
    ]);
  });

  test("keeps a rank as a rank, in the plan and in the actual", () => {
    expect(valuesOf(6).map(([, rank]) => rank)).toEqual([7, 12]);
  });

  test("has no figure and no rank where a dash stands", () => {
    expect(valuesOf(7)).toEqual([
      ["7", null],
      [null, null],
    ]);
  });
});
