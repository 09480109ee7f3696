import { DEFAULT_PROFILE } from "../../../src/core/lint/profile";
import { readProfile } from "../../../src/core/lint/profiles/read-profile";
import { check } from "../../../src/core/lint/run";
import { columnUnit, isMoneyTable } from "../../../src/core/report/model";
import { taughtWords } from "../../../src/core/report/taught-words";
import { columnName } from "../../../src/core/sheet/address";
import { sheetOf } from "../../support/markdown-sheet";

/** Nothing that the reader knows by itself says which column is the plan. */
const SHEET = `
|   | A | B | C | D | E |
|---|---|---|---|---|---|
| 3 | № з/п | Зміст заходів | Дозволено до оплати, грн | Фактично профінансовано, грн | Відсоток виконання, % |
| 4 | 1 | Доріжки | 100 000,00 | 50 000,00 | 50 % |
| 5 | 2 | Лавки | 200 000,00 | 60 000,00 | 30 % |`;

const planColumns = (headers: object) => {
  const read = readProfile(JSON.stringify({ version: 1, name: "x", headers }));
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  return check(sheetOf(SHEET), [], read.profile).tables.map(({ columns }) => {
    const plan = "annualPlan" in columns ? columns.annualPlan : undefined;
    return plan === undefined ? null : columnName(plan.index);
  });
};

describe("words that a profile teaches", () => {
  test("make a column known that was not", () => {
    expect(planColumns({})).not.toEqual(["C"]);
    expect(planColumns({ annualPlan: ["Дозволено до оплати, грн"] })).toEqual(["C"]);
  });

  test("do not depend on capitals, spaces and the end of a line", () => {
    expect(planColumns({ annualPlan: ["ДОЗВОЛЕНО  до оплати,\nгрн"] })).toEqual(["C"]);
  });

  test("are looked up as a whole", () => {
    expect(planColumns({ annualPlan: ["Дозволено"] })).toEqual(planColumns({}));
  });

  test("mean what they were taught first", () => {
    const taught = taughtWords({ annualPlan: ["Кошти", " "], actual: ["кошти", "Видано"] });
    expect([...taught.headers]).toEqual([
      ["кошти", "annualPlan"],
      ["видано", "actual"],
    ]);
  });

  test("are none by default", () => {
    const { headers, units } = taughtWords(DEFAULT_PROFILE.headers, DEFAULT_PROFILE.units);
    expect([headers.size, units.size]).toEqual([0, 0]);
  });
});

describe("units that a profile teaches", () => {
  const TAUGHT = { "thousand-UAH": ["т. грн", "тищ"], UAH: ["гривеники"] };
  const unitsOf = (sheet: string, units: object) => {
    const read = readProfile(JSON.stringify({ version: 1, name: "x", units }));
    if (!read.ok) throw new Error(JSON.stringify(read.problems));
    const [table] = check(sheetOf(sheet), [], read.profile).tables;
    if (table === undefined || !isMoneyTable(table)) throw new Error("No table");
    return [columnUnit(table, "annualPlan"), columnUnit(table, "actual")];
  };
  const headed = (plan: string, title = "Звіт за 2018 рік") => `
|   | A | B | C | D |
|---|---|---|---|---|
| 1 | ${title} |
| 3 | № з/п | Зміст заходів | Річний обсяг фінансування${plan} | Фактично профінансовано${plan} |
| 4 | 1 | Доріжки | 100,0 | 50,0 |
| 5 | 2 | Лавки | 200,0 | 60,0 |`;

  test("are read in a header, and stand above the words inside them", () => {
    expect(unitsOf(headed(", т. грн"), {})).toEqual(["UAH", "UAH"]);
    expect(unitsOf(headed(", т. грн"), TAUGHT)).toEqual(["thousand-UAH", "thousand-UAH"]);
    expect(unitsOf(headed(" (ТИЩ)"), TAUGHT)).toEqual(["thousand-UAH", "thousand-UAH"]);
  });

  test("are whole words", () => {
    expect(unitsOf(headed(" тищів"), TAUGHT)).toEqual([null, null]);
  });

  test.each([
    ["(тищ)", "thousand-UAH"],
    ["Одиниця виміру: гривеники", "UAH"],
    ["Звіт про тищ громадян", null],
  ])("are read above a table: «%s»", (title, unit) => {
    expect(unitsOf(headed("", title), TAUGHT)).toEqual([unit, unit]);
    expect(unitsOf(headed("", title), {})).toEqual([null, null]);
  });
});
