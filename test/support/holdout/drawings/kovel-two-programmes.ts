import { Page } from "../../drawn-sheet";
import { drawing } from "../drawing";
import type { Drawing } from "../drawing";
import { percentText, real } from "../figures";
import { TablePen } from "../table-pen";
import type { TablePlan } from "../table-pen";

const SHORT_HEADER = [
  "№",
  "Найменування заходу",
  "Затверджено на рік, тис.грн",
  "Виконано, тис.грн",
  "% виконання",
  "Причини відхилення",
];

/** Two programmes one under the other on a sheet, each with its own title. */
export function twoProgrammesOfKovel(): Drawing {
  const page = new Page("Культура і спорт");
  const plan = (from: number): TablePlan => ({
    kind: "execution-report",
    columns: {
      number: "A",
      measure: "B",
      annualPlan: "C",
      actual: "D",
      percent: "E",
      explanation: "F",
    },
    from: `A${from}`,
    firstRow: from + 1,
    unit: "thousand-UAH",
    period: "2022",
    percent: "financial",
    money: real(2),
    percents: percentText(1, "%"),
  });
  page
    .merge("A1:F1", "Звіти про виконання місцевих програм за 2022 рік")
    .merge("A3:F3", "Програма розвитку культури")
    .line(4, SHORT_HEADER);
  const culture = new TablePen(page, plan(4))
    .measure({
      number: "1",
      measure: "Проведення міських свят",
      annualPlan: 350,
      actual: 42.18,
      explanation: "Масові заходи скасовано",
    })
    .measure({
      number: "2",
      measure: "Поповнення бібліотечних фондів",
      annualPlan: 120,
      actual: 118.9,
    })
    .measure({
      number: "3",
      measure: "Ремонт будинку культури",
      annualPlan: 1480.5,
      actual: 1480.5,
    });
  culture.total({ at: { B: "Всього:" } });
  page.merge("A11:F11", "Програма розвитку фізичної культури і спорту").line(12, SHORT_HEADER);
  const sport = new TablePen(page, plan(12))
    .measure({ number: "1", measure: "Утримання ДЮСШ", annualPlan: 2640, actual: 2511.37 })
    .measure({
      number: "2",
      measure: "Змагання та збори",
      annualPlan: 415.2,
      actual: 160,
      explanation: "Перенесено на 2023 рік",
    })
    .measure({ number: "3", measure: "Спортивний інвентар", annualPlan: 90, actual: 88.45 })
    .measure({ number: "4", measure: "Премії спортсменам", annualPlan: 60, actual: 60 });
  sport.total({ at: { B: "Всього:" } });
  page.put("A19", "Заступник міського голови").put("F19", "В. КІНДЕР");
  return drawing("06-kovel-two-under", [page], [culture.expected(), sport.expected()]);
}
