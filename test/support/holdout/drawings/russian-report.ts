import { Page } from "../../drawn-sheet";
import { drawing } from "../drawing";
import type { Drawing } from "../drawing";
import { plainPoints, real } from "../figures";
import { TablePen } from "../table-pen";

/** A report of before the war in Russian, with real figures and a label beside the sums. */
export function russianReport(): Drawing {
  const page = new Page("Отчет");
  page
    .merge(
      "A1:H1",
      "Отчет о выполнении городской целевой программы «Чистый город» за 1 полугодие 2019 года",
    )
    .put("H3", "тыс. грн.")
    .line(4, [
      "№ п/п",
      "Задание",
      "Содержание мероприятия",
      "Исполнитель",
      "Годовой объем финансирования",
      "Фактически профинансировано",
      "Процент выполнения",
      "Информация о выполнении, причины невыполнения",
    ]);
  const pen = new TablePen(page, {
    kind: "execution-report",
    columns: {
      number: "A",
      task: "B",
      measure: "C",
      executor: "D",
      annualPlan: "E",
      actual: "F",
      percent: "G",
      explanation: "H",
    },
    from: "A4",
    firstRow: 5,
    unit: "thousand-UAH",
    period: "2019-h1",
    percent: "financial",
    money: real(2),
    percents: plainPoints,
  });
  const executor = "Управление ЖКХ";
  pen
    .measure({
      number: "1",
      task: "Санитарная очистка",
      measure: "Ликвидация стихийных свалок",
      executor,
      annualPlan: 480,
      actual: 215.34,
      explanation: "Ликвидировано 17 свалок",
    })
    .measure({
      number: "2",
      task: "Санитарная очистка",
      measure: "Приобретение контейнеров",
      executor,
      annualPlan: 350.5,
      actual: 350.5,
    })
    .measure({
      number: "3",
      task: "Озеленение",
      measure: "Посадка деревьев",
      executor,
      annualPlan: 210,
      actual: 180.2,
    })
    .measure({
      number: "4",
      task: "Озеленение",
      measure: "Содержание клумб",
      executor,
      annualPlan: 96,
      actual: 31.7,
    })
    .total({ at: { C: "Всего:" } });
  page.put("A11", "Начальник управления").put("H11", "А. Н. Коваленко");
  return drawing("11-clean-city-russian", [page], [pen.expected()]);
}
