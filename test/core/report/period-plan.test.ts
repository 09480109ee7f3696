import { tableToJson } from "../../../src/app/tables-json";
import type { MoneyTable } from "../../../src/core/report/model";
import { columnUnit } from "../../../src/core/report/model";
import { periodPlanState } from "../../../src/core/report/period-plan";
import { columnName } from "../../../src/core/sheet/address";
import { sheetOf } from "../../support/markdown-sheet";
import { readReports } from "../../support/read-reports";

/** A report whose money columns have these headers, from C on. */
function reportOf(headers: readonly string[], title = "Звіт за 9 місяців 2018 року"): MoneyTable {
  const letters = ["A", "B", ...headers.map((_, at) => columnName(at + 2)), "Z"];
  const line = (row: number, words: readonly string[]): string =>
    `| ${[String(row), ...words].join(" | ")} |`;
  const money = (row: number) => headers.map((_, at) => `${String(300 - row - at * 60)} 000,00`);
  const [table, ...more] = readReports(
    sheetOf(
      [
        `| | ${letters.map((_, at) => columnName(at)).join(" | ")} |`,
        `|${"---|".repeat(letters.length + 1)}`,
        `| 1 | ${title} |`,
        line(3, ["№ з/п", "Зміст заходів", ...headers, "Примітка"]),
        line(4, ["1", "Ремонт доріжок", ...money(1), "Так"]),
        line(5, ["2", "Нові лавки", ...money(2), "Так"]),
      ].join("\n"),
    ),
  );
  if (table === undefined || more.length > 0) throw new Error(`${String(more.length + 1)} tables`);
  return table;
}

function money({ columns }: MoneyTable): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(columns).flatMap(([meaning, column]) =>
      ["number", "measure", "explanation"].includes(meaning)
        ? []
        : [[meaning, columnName(column.index)]],
    ),
  );
}

const YEAR = "Річний обсяг фінансування, грн";
const PAID = "Фактично профінансовано, грн";

test.each<[readonly string[], Readonly<Record<string, string>>]>([
  [[YEAR, "План на звітний період, грн", PAID], { annualPlan: "C", periodPlan: "D", actual: "E" }],
  [
    ["Заплановано на 9 місяців 2018 року, грн", YEAR, PAID],
    { annualPlan: "D", periodPlan: "C", actual: "E" },
  ],
  [
    ["План на рік, грн", "План на січень–вересень, грн", PAID],
    { annualPlan: "C", periodPlan: "D", actual: "E" },
  ],
  [
    [YEAR, "Передбачено програмою на період з початку року, грн", PAID],
    { annualPlan: "C", periodPlan: "D", actual: "E" },
  ],
  [
    ["Загальний обсяг за програмою, грн", YEAR, "План на 9 місяців зі змінами, грн", PAID],
    { programmeVolume: "C", annualPlan: "D", periodPlan: "E", actual: "F" },
  ],
  // Of several the one that the report is for.
  [
    [YEAR, "План на I півріччя, грн", "План на 9 місяців, грн", PAID],
    { annualPlan: "C", periodPlan: "E", actual: "F" },
  ],
  // Of another time, or which one cannot be told.
  [[YEAR, "План на IV квартал, грн", PAID], { annualPlan: "C", actual: "E" }],
  [[YEAR, "План на 9 місяців 2017 року, грн", PAID], { annualPlan: "C", actual: "E" }],
  [
    [YEAR, "План на 3 місяці, грн", "План на I півріччя, грн", PAID],
    { annualPlan: "C", actual: "F" },
  ],
  // A report's only plan stays its plan.
  [["План на 9 місяців, грн", PAID], { annualPlan: "C", actual: "D" }],
  [
    ["Загальний обсяг за програмою, грн", "План на звітний період, грн", PAID],
    { programmeVolume: "C", annualPlan: "D", actual: "E" },
  ],
  // What names its period is not a plan for it.
  [[YEAR, "Фактично профінансовано за 9 місяців 2018 року, грн"], { annualPlan: "C", actual: "D" }],
  [
    [YEAR, "Касові видатки за звітний період, грн", "Залишок плану на 9 місяців, грн"],
    { annualPlan: "C", actual: "D" },
  ],
])("%j", (headers, columns) => {
  expect(money(reportOf(headers))).toEqual(columns);
});

test("its figures are read in the unit of its own header", () => {
  const table = reportOf([YEAR, "План на 9 місяців, тис. грн", PAID]);
  expect(columnUnit(table, "periodPlan")).toBe("thousand-UAH");
  expect(table.rows[0]?.money.periodPlan?.kopiykas).toBe(23_900_000_000);
});

test.each<[readonly string[], string, ReturnType<typeof periodPlanState>]>([
  [[YEAR, "План на 9 місяців, грн", PAID], "Звіт за 9 місяців 2018 року", "comparable"],
  [[YEAR, "План на I півріччя, грн", PAID], "Звіт за 9 місяців 2018 року", "other-time"],
  [[YEAR, "План на звітний період, грн", PAID], "Звіт за III квартал 2018 року", "other-time"],
  [[YEAR, PAID], "Звіт за 9 місяців 2018 року", "none"],
])("%j under «%s»: %s", (headers, title, state) => {
  expect(periodPlanState(reportOf(headers, title))).toBe(state);
});

test("stands beside the columns that machines know", () => {
  const table = reportOf([YEAR, "План на звітний період, грн", PAID]);
  const json = tableToJson(table, true) as { columns: object; rows: readonly object[] };
  expect(json).toMatchObject({ periodPlan: { column: "D", computed: "477000.00" } });
  expect(Object.keys(json.columns)).not.toContain("periodPlan");
  expect(json.rows[0]).toMatchObject({ periodPlan: { value: "239000.00" } });
});
