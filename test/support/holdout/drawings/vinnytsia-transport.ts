import { Page } from "../../drawn-sheet";
import { drawing } from "../drawing";
import type { Drawing } from "../drawing";
import { inWords, percentText } from "../figures";
import { TablePen } from "../table-pen";

/** Half a year in text figures: the unit stands in the title, no number row, tasks with «Разом». */
export function transportOfVinnytsia(): Drawing {
  const page = new Page("Лист1");
  page
    .merge(
      "A1:H1",
      "Інформація про хід виконання Програми розвитку міського пасажирського транспорту Вінницької міської територіальної громади",
      { bold: true },
    )
    .merge("A2:H2", "за І півріччя 2023 року, грн.", { bold: true })
    .line(4, [
      "№ п/п",
      "Завдання",
      "Назва заходу",
      "Відповідальні виконавці",
      "Стан виконання",
      "Передбачено програмою на рік",
      "Профінансовано за звітний період",
      "Виконання, %",
    ]);
  const pen = new TablePen(page, {
    kind: "execution-report",
    columns: {
      number: "A",
      task: "B",
      measure: "C",
      executor: "D",
      explanation: "E",
      annualPlan: "F",
      actual: "G",
      percent: "H",
    },
    from: "A4",
    firstRow: 5,
    unit: "UAH",
    period: "2023-h1",
    percent: "financial",
    money: inWords(2),
    percents: percentText(1, "%"),
  });
  const executor = "Департамент енергетики, транспорту та зв’язку";
  page.merge("B5:B7", "Оновлення рухомого складу").merge("B9:B10", "Безпека та доступність");
  pen
    .measure({
      number: "1",
      measure: "Придбання низькопідлогових тролейбусів",
      executor,
      explanation: "Поставлено 4 одиниці",
      annualPlan: 48000000,
      actual: 31250000,
    })
    .measure({
      number: "2",
      measure: "Капітальний ремонт трамвайних вагонів",
      executor,
      explanation: "Відремонтовано 3 вагони",
      annualPlan: 12500000,
      actual: 5480315.4,
    })
    .measure({
      number: "3",
      measure: "Модернізація тягових підстанцій",
      executor,
      explanation: "Триває закупівля",
      annualPlan: 3600000,
      actual: 0,
    })
    .subtotal({ at: { C: "Разом по завданню" } });
  const first = pen.nextRow;
  pen
    .measure({
      number: "4",
      measure: "Облаштування зупинок пандусами",
      executor,
      explanation: "Роботи виконано на 11 зупинках",
      annualPlan: 980000,
      actual: 712608.25,
    })
    .measure({
      number: "5",
      measure: "Система відеоспостереження в салонах",
      executor,
      explanation: "Укладено договір",
      annualPlan: 1450000,
      actual: 290000,
    })
    .subtotal({ ...pen.sum(3), at: { C: "Разом по завданню" } })
    .total({ at: { C: "Разом по програмі" } });
  page.put(`A${first + 6}`, "Начальник відділу").put(`G${first + 6}`, "Ігор Мельник");
  return drawing("02-vinnytsia-transport-h1", [page], [pen.expected()]);
}
