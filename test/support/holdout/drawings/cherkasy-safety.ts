import { Page } from "../../drawn-sheet";
import { drawing, without } from "../drawing";
import type { Drawing } from "../drawing";
import { inWords, percentText } from "../figures";
import { TablePen } from "../table-pen";

/** A sheet by departments: headings of executors, a total by source under the grand total. */
export function securityOfCherkasy(): Drawing {
  const page = new Page("Безпека 2023");
  page
    .merge("A1:G1", "ЗВІТ")
    .merge("A2:G2", "про виконання програми «Безпечне місто» на 2021-2025 роки за 2023 рік")
    .merge("A3:A4", "№ з/п")
    .merge("B3:B4", "Захід")
    .merge("C3:C4", "Джерело фінансу-\nвання")
    .merge("D3:E3", "Обсяги фінансування, грн")
    .put("D4", "передбачено у 2023 році")
    .put("E4", "використано")
    .merge("F3:F4", "Відсоток виконання, %")
    .merge("G3:G4", "Інформація про виконання заходів");
  const pen = new TablePen(page, {
    kind: "execution-report",
    columns: {
      number: "A",
      measure: "B",
      fundingSource: "C",
      annualPlan: "D",
      actual: "E",
      percent: "F",
      explanation: "G",
    },
    from: "A3",
    firstRow: 5,
    unit: "UAH",
    period: "2023",
    percent: "financial",
    money: inWords(2, " ", " грн"),
    percents: percentText(2, "%"),
  });
  const city = "міський бюджет";
  pen
    .measure({
      number: "1.",
      measure: "Встановлення камер спостереження",
      fundingSource: city,
      annualPlan: 3400000,
      actual: 2968115.4,
      explanation: "Встановлено 74 камери",
    })
    .measure({
      number: "2.",
      measure: "Обслуговування системи",
      fundingSource: city,
      annualPlan: 860000,
      actual: 859999.92,
    })
    .measure({
      number: "3.",
      measure: "Матеріальна база добровольчих формувань",
      fundingSource: "державний бюджет",
      annualPlan: 1250000,
      actual: 1250000,
    })
    .measure({
      number: "4.",
      measure: "Друк пам’яток для населення",
      fundingSource: city,
      annualPlan: 45000,
      actual: 0,
      explanation: "Матеріали розміщено в мережі, друк не потрібен",
    })
    .total({ at: { B: "УСЬОГО, у тому числі:" } })
    .other("total", { annualPlan: 4305000, actual: 3828115.32, at: { B: "міський бюджет" } })
    .other("total", { annualPlan: 1250000, actual: 1250000, at: { B: "державний бюджет" } });
  // Whether a sum by source is a total or a part of one, and so the last row, is not settled.
  const facts = without(pen.expected(), "range");
  const rows = facts.rows.map((row) => (row.row > 9 ? without(row, "kinds") : row));
  return drawing("10-cherkasy-safety-by-source", [page], [{ ...facts, rows }]);
}
