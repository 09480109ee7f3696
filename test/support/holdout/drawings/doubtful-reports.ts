import { Page } from "../../drawn-sheet";
import { drawing, without } from "../drawing";
import type { Drawing } from "../drawing";
import { inWords, percentText, plainPoints, real, written } from "../figures";
import type { Figure } from "../figures";
import { TablePen } from "../table-pen";

/** What Excel makes of "3.1" typed for a number: a day in the year of typing. */
function madeDate(serial: number): Figure {
  return { typed: serial, reads: null, numberFormat: "dd.mm.yyyy" };
}

/** Neither unit nor period is told anywhere, and the percents say what is done, not what is paid. */
export function reportWithoutUnit(): Drawing {
  const page = new Page("Програма молодь");
  page
    .put("A1", "Звіт про виконання програми «Молодь громади»")
    .line(3, [
      "№",
      "Захід",
      "Передбачено програмою",
      "Профінансовано",
      "Виконання заходу, %",
      "Стан виконання",
    ]);
  const pen = new TablePen(page, {
    kind: "execution-report",
    columns: {
      number: "A",
      measure: "B",
      annualPlan: "C",
      actual: "D",
      percent: "E",
      explanation: "F",
    },
    from: "A3",
    firstRow: 4,
    unit: null,
    period: null,
    percent: "declared",
    money: real(1),
  });
  const done = written("100%", "100");
  pen
    .measure({
      number: "1",
      measure: "День молоді",
      annualPlan: 45,
      actual: 38.2,
      percent: done,
      explanation: "Виконано",
    })
    .measure({
      number: "2",
      measure: "Молодіжна рада",
      annualPlan: 12.5,
      actual: 4,
      percent: done,
      explanation: "Проведено 6 засідань",
    })
    .measure({
      number: "3",
      measure: "Навчальні поїздки",
      annualPlan: 80,
      actual: 61.3,
      percent: done,
      explanation: "Виконано, економія коштів",
    })
    .measure({
      number: "4",
      measure: "Турнір з інтелектуальних ігор",
      annualPlan: 20,
      actual: 9.9,
      percent: written("75%", "75"),
      explanation: "Відбулися три ігри з чотирьох",
    })
    .total({ percent: { typed: "", reads: null }, at: { B: "Всього" } });
  const facts = pen.expected();
  const rows = facts.rows.map((row) =>
    row.kinds?.includes("total") === true
      ? { ...row, values: without(row.values, "percent") }
      : row,
  );
  return drawing("19-hromada-no-unit", [page], [{ ...facts, rows }]);
}

/** Plan in thousands beside actual in hryvnias, numbers and a figure that became dates, notes. */
export function reportOfTypedTrouble(): Drawing {
  const page = new Page("9 міс");
  page
    .merge("A1:G1", "Звіт про виконання Програми розвитку цивільного захисту м. Шостка")
    .merge("A2:G2", "за 9 місяців 2023 року")
    .merge("A4:A5", "№ з/п")
    .merge("B4:B5", "Найменування заходу")
    .merge("C4:C5", "Термін виконання")
    .merge("D4:E4", "Фінансування")
    .put("D5", "Річний обсяг, тис. грн")
    .put("E5", "Фактичні видатки, грн")
    .merge("F4:F5", "% виконання")
    .merge("G4:G5", "Інформація про виконання");
  const pen = new TablePen(page, {
    kind: "execution-report",
    columns: {
      number: "A",
      measure: "B",
      term: "C",
      annualPlan: "D",
      actual: "E",
      percent: "F",
      explanation: "G",
    },
    from: "A4",
    firstRow: 6,
    unit: "thousand-UAH",
    columnUnits: { actual: "UAH" },
    period: "2023-9m",
    money: inWords(2),
    percents: plainPoints,
  });
  const share = (value: number): Figure =>
    percentText(1, " %")(100, value, { plan: "", actual: "" });
  pen
    .measure({
      number: madeDate(44927),
      measure: "Ремонт захисних споруд",
      term: "2023",
      annualPlan: 1240.5,
      actual: 860315.2,
      percent: share(69.4),
      explanation: "Відремонтовано 4 укриття",
    })
    .measure({
      number: madeDate(44958),
      measure: "Система оповіщення",
      term: "2023-2024",
      annualPlan: 480,
      actual: 120000,
      percent: share(25),
    })
    .measure({
      number: madeDate(44986),
      measure: "Матеріальний резерв",
      term: "2023",
      annualPlan: written("650,0 (зі змінами, рішення від 14.06.2023 № 12)", "650.0"),
      actual: 481800,
      percent: share(74.1),
      explanation: "Закуплено паливо",
    })
    .measure({
      number: "4",
      measure: "Навчання населення",
      term: "2023",
      annualPlan: madeDate(45058),
      actual: 9800,
      percent: share(78.4),
    })
    .measure({
      number: "5",
      measure: "Пожежні гідранти",
      term: "2023",
      annualPlan: written("96,0", "96.0"),
      actual: 96000,
      percent: share(100),
    })
    .total({
      annualPlan: written("2 479,00", "2479.00"),
      actual: 1567915.2,
      percent: share(63.2),
      at: { B: "Разом:" },
    });
  // A date in the plan leaves the computed sums, and with them the meaning of percents, open.
  const facts = without(pen.expected(), "computed");
  return drawing("20-shostka-typed-trouble", [page], [facts]);
}
