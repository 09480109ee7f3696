import { Page } from "../../drawn-sheet";
import { drawing } from "../drawing";
import type { Drawing } from "../drawing";
import { inWords, percentText, written } from "../figures";
import { TablePen } from "../table-pen";

/** A report for donors in English; money as text with the label in the cells of the sums. */
export function englishReport(): Drawing {
  const page = new Page("Report 2023");
  page
    .merge("A1:G1", "Execution report of the city target programme «Energy efficient city»")
    .merge("A2:G2", "for 9 months of 2023")
    .line(4, [
      "No.",
      "Measure",
      "Executor",
      "Annual plan, UAH",
      "Actually financed, UAH",
      "Percent of execution",
      "Explanation",
    ])
    .line(5, [1, 2, 3, 4, 5, 6, 7]);
  const pen = new TablePen(page, {
    kind: "execution-report",
    columns: {
      number: "A",
      measure: "B",
      executor: "C",
      annualPlan: "D",
      actual: "E",
      percent: "F",
      explanation: "G",
    },
    from: "A4",
    firstRow: 6,
    unit: "UAH",
    period: "2023-9m",
    percent: "financial",
    money: inWords(2, "\u00A0"),
    percents: percentText(1, "%"),
  });
  const executor = "Energy department";
  pen
    .measure({
      number: "1",
      measure: "Thermal insulation of kindergartens",
      executor,
      annualPlan: 5400000,
      actual: 3912400.5,
      explanation: "Two of three buildings are done",
    })
    .measure({
      number: "2",
      measure: "LED street lights",
      executor,
      annualPlan: 2250000,
      actual: 2250000,
    })
    .measure({
      number: "3",
      measure: "Energy audits",
      executor,
      annualPlan: 310000,
      actual: 77500,
      explanation: "Tender was repeated",
    })
    .measure({
      number: "4",
      measure: "Training of energy managers",
      executor,
      annualPlan: 84000,
      actual: 42000,
    })
    .total({
      annualPlan: written("Total: 8\u00A0044\u00A0000,00", "8044000.00"),
      actual: written("Total: 6\u00A0281\u00A0900,50", "6281900.50"),
      percent: written("78,1%", "78.1"),
    });
  return drawing("12-energy-english", [page], [pen.expected()]);
}
