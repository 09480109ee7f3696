import { yearsTogether } from "../../../src/core/report/header-years";
import { toDateColumns } from "../../../src/core/report/to-date";
import { sheetOf } from "../../support/markdown-sheet";
import { readReports } from "../../support/read-reports";

test.each<[string, ReturnType<typeof yearsTogether>]>([
  ["Профінансовано з початку дії програми, грн", "to-date"],
  ["Освоєно від початку реалізації Програми", "to-date"],
  [
    "Передбачено за весь час із початку виконання програми (2020 – 2022 роки)",
    { from: 2020, to: 2022 },
  ],
  ["План на 2020-2022 роки", { from: 2020, to: 2022 }],
  ["Профінансовано з початку року", null],
  ["Профінансовано з початку виконання програми у звітному році", null],
  ["Обсяг фінансування відповідно до програми", null],
  ["План на 2022 рік", null],
  ["Рішення № 12/2021-2020", null],
])("%s", (header, years) => {
  expect(yearsTogether(header)).toEqual(years);
});

const columnsOf = (headers: string, title = "за 2022 рік") =>
  readReports(
    sheetOf(`
|   | A | B | C | D | E | F | G |
|---|---|---|---|---|---|---|---|
| 1 | Звіт про програму на 2020–2024 роки ${title} |
| 2 | № з/п | Зміст заходу | ${headers} |
| 3 | 1 | Доріжки | 100 | 90 | 50 | 40 | 80 % |`),
  ).map((table) => ({
    columns: Object.fromEntries(
      Object.entries(table.columns).map(([name, { index }]) => [name, "ABCDEFG"[index]]),
    ),
    toDate: toDateColumns(table),
  }));

test("columns of several years together are told from those of the reported year", () => {
  const [found] = columnsOf(
    "Передбачено з початку дії програми, грн | Профінансовано з початку дії програми, грн | Річний план, грн | Профінансовано у звітному періоді, грн | Відсоток",
  );
  expect(found?.columns).toMatchObject({
    planToDate: "C",
    actualToDate: "D",
    annualPlan: "E",
    actual: "F",
  });
  expect(found?.toDate).toEqual({
    plans: ["planToDate"],
    actuals: ["actualToDate"],
    from: 2020,
    to: 2022,
  });
});

test("where a report has no other money than that of all years, that is its plan and its actual", () => {
  const [found] = columnsOf(
    "Передбачено на 2020–2022 роки, грн | Профінансовано за 2020–2022 роки, грн | Відхилення | Примітка | Відсоток виконання",
  );
  expect(found?.columns).toMatchObject({ annualPlan: "C", actual: "D" });
  expect(found?.toDate).toBeNull();
});

test("plan and actual of another year are columns of money; a year without its actual is not", () => {
  const [found] = columnsOf(
    "План на 2021 рік, грн | Профінансовано за 2021 рік, грн | План на 2022 рік, грн | Профінансовано за 2022 рік, грн | План на 2023 рік, грн",
  );
  expect(found?.columns).toMatchObject({
    "planOf:2021": "C",
    "actualOf:2021": "D",
    annualPlan: "E",
    actual: "F",
  });
  expect(found?.columns).not.toHaveProperty("planOf:2023");
  // 2020, the programme's first year, is not there.
  expect(found?.toDate).toBeNull();
});

test("what was financed in the same months of another year is no year's money", () => {
  const [found] = columnsOf(
    "План на 2021 рік, грн | Профінансовано за 9 місяців 2021 року, грн | План на 2022 рік, грн | Профінансовано за 9 місяців 2022 року, грн | Відсоток",
    "за 9 місяців 2022 року",
  );
  expect(found?.columns).toMatchObject({ annualPlan: "E", actual: "F" });
  expect(found?.columns).not.toHaveProperty("actualOf:2021");
});
