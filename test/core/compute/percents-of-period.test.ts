import { DEFAULT_PROFILE } from "../../../src/core/lint/profile";
import { check } from "../../../src/core/lint/run";
import { formatCell } from "../../../src/core/sheet/address";
import { RULES } from "../../../src/rules/registry";
import { sheetOf } from "../../support/markdown-sheet";

/** What the percent rules say of a report whose percents stand in F. */
function saidOf(percents: readonly string[], plan = "План на звітний період, грн") {
  const [first = "", second = "", third = "", total = ""] = percents;
  const workbook = sheetOf(`
|   | A | B | C | D | E | F | G |
|---|---|---|---|---|---|---|---|
| 1 | Звіт про виконання програми за 9 місяців 2022 року | | | | | | |
| 3 | № з/п | Зміст заходу | Річний обсяг фінансування, грн | ${plan} | Фактично профінансовано, грн | Відсоток виконання, % | Примітка |
| 4 | 1 | Доріжки | 300 | 200 | 150 | ${first} | Так |
| 5 | 2 | Лавки | 100 | 40 | 40 | ${second} | Так |
| 6 | 3 | Клумби | 100 | 50 | 40 | ${third} | Так |
| 7 | | Всього: | 500 | 290 | 230 | ${total} | |`);
  return check(workbook, RULES, DEFAULT_PROFILE).findings.flatMap(({ rule, cell }) =>
    rule.startsWith("PCT") ? [`${rule} ${formatCell(cell)}`] : [],
  );
}

test("percents of the period's plan are nobody's mistake", () => {
  expect(saidOf(["75,0", "100,0", "80,0", "79,3"])).toEqual([]);
});

test("one that is right for neither plan is told", () => {
  expect(saidOf(["75,0", "100,0", "80,0", "90,0"])).toEqual(["PCT-03 F7"]);
});

test("among percents of the year's plan one of the period's is a mistake", () => {
  expect(saidOf(["50,0", "40,0", "80,0", "46,0"])).toEqual(["PCT-01 F6"]);
});

test("where the two columns may be of other times, nothing is taken for the period's", () => {
  const said = saidOf(["75,0", "100,0", "80,0", "79,3"], "План на I півріччя, грн");
  expect(said).toContain("PCT-03 F7");
});
