import { Page } from "../../drawn-sheet";
import { drawing, without } from "../drawing";
import type { Drawing } from "../drawing";
import { percentText, real, written } from "../figures";
import { TablePen } from "../table-pen";

/** The sum stands above its rows, sources of every line below it as parts. */
export function healthOfDnipro(): Drawing {
  const page = new Page("Охорона здоров'я");
  page
    .merge("A1:G1", "Виконання міської програми «Здоров’я громади» за 9 місяців 2021 року")
    .put("G2", "тис. грн")
    .line(3, [
      "№ з/п",
      "Заходи програми",
      "Джерела фінансування",
      "Обсяг фінансування на рік (план)",
      "Фактичні видатки",
      "Відсоток виконання, %",
      "Інформація про виконання",
    ]);
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
    firstRow: 4,
    unit: "thousand-UAH",
    period: "2021-9m",
    percent: "financial",
    money: real(1),
    percents: percentText(1, " %"),
  });
  pen
    .other("total", {
      annualPlan: 9550,
      actual: 5917.3,
      at: { B: "Всього за програмою, у тому числі:" },
    })
    .measure({
      number: "1",
      measure: "Забезпечення інсуліном",
      fundingSource: "усього",
      annualPlan: 4200,
      actual: 3150.2,
      explanation: "Забезпечено 812 хворих",
    })
    .other("part", { annualPlan: 3000, actual: 2250.2, at: { C: "у т. ч. міський бюджет" } })
    .other("part", { annualPlan: 1200, actual: 900, at: { C: "обласний бюджет" } })
    .measure({
      number: "2",
      measure: "Придбання рентгенапарата",
      fundingSource: "усього",
      annualPlan: 3800,
      actual: 1900,
      explanation: "Поставка у листопаді",
    })
    .other("part", { annualPlan: 3000, actual: 1500, at: { C: "у т. ч. міський бюджет" } })
    .other("part", { annualPlan: 800, actual: 400, at: { C: "обласний бюджет" } })
    .measure({
      number: "3",
      measure: "Пільгове зубопротезування",
      fundingSource: "усього",
      annualPlan: 1550,
      actual: 867.1,
      explanation: "Черга — 64 особи",
    })
    .other("part", { annualPlan: 1550, actual: 867.1, at: { C: "у т. ч. міський бюджет" } })
    .other("part", {
      annualPlan: 0,
      actual: 0,
      percent: written("-", null),
      at: { C: "обласний бюджет" },
    });
  // Where a table without a total at its foot ends is not settled for a total at its head.
  const facts = without(pen.expected(), "range");
  return drawing("05-dnipro-health-sources", [page], [facts]);
}
