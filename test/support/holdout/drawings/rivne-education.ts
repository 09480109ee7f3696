import { Page } from "../../drawn-sheet";
import { drawing } from "../drawing";
import type { Drawing } from "../drawing";
import { inWords, percentText } from "../figures";
import { TablePen } from "../table-pen";

/** A long table over three pages: captions, the header again, empty rows between the pages. */
export function educationOfRivne(): Drawing {
  const page = new Page("Освіта");
  const header = [
    "№ з/п",
    "Зміст заходів програми",
    "Відповідальні за виконання",
    "Термін викон.",
    "Річний план, тис. грн.",
    "Фактичне виконання, тис. грн.",
    "% викон.",
    "Стан виконання заходу",
  ];
  page
    .put("H1", "Додаток 1")
    .merge(
      "A2:H2",
      "Звіт про виконання Програми розвитку освіти Рівненської міської територіальної громади за 2021 рік",
    )
    .line(4, header)
    .line(5, ["1", "2", "3", "4", "5", "6", "7", "8"]);
  const pen = new TablePen(page, {
    kind: "execution-report",
    columns: {
      number: "A",
      measure: "B",
      executor: "C",
      term: "D",
      annualPlan: "E",
      actual: "F",
      percent: "G",
      explanation: "H",
    },
    from: "A4",
    firstRow: 6,
    unit: "thousand-UAH",
    period: "2021",
    percent: "financial",
    money: inWords(1, "\u00A0"),
    percents: percentText(1, ""),
  });
  const names = [
    "Ремонт покрівель закладів",
    "Заміна вікон",
    "Шкільні автобуси",
    "Харчування учнів пільгових категорій",
    "Інтерактивні дошки",
    "Літні мовні табори",
    "Обладнання кабінетів фізики",
    "Інклюзивно-ресурсний центр",
    "Пожежна сигналізація",
    "Учнівські олімпіади",
    "Підвищення кваліфікації вчителів",
    "Ремонт харчоблоків",
    "Мережа Інтернет у школах",
    "Обладнання укриттів",
    "Конкурс «Вчитель року»",
    "Позашкільна освіта",
  ];
  names.forEach((measure, index) => {
    const annualPlan = 400 + 137.5 * index;
    const actual = Number((annualPlan * (0.45 + 0.035 * index)).toFixed(1));
    if (index === 6 || index === 12) {
      pen.skip();
      page.put(`G${pen.nextRow}`, index === 6 ? "Продовження додатка 1" : "Закінчення додатка 1");
      pen.skip();
      page.line(pen.nextRow, header);
      pen.skip();
    }
    pen.measure({
      number: `${index + 1}.`,
      measure,
      executor: "Управління освіти",
      term: "2021",
      annualPlan,
      actual,
      explanation: index % 3 === 0 ? "Виконується" : "",
    });
  });
  pen.total({ at: { B: "РАЗОМ" } });
  page
    .put(`A${pen.nextRow + 2}`, "Начальник управління освіти")
    .put(`H${pen.nextRow + 2}`, "С. Ткачук");
  return drawing("08-rivne-education-pages", [page], [pen.expected()]);
}
