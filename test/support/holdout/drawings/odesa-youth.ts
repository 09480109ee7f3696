import { Page } from "../../drawn-sheet";
import { drawing } from "../drawing";
import type { Drawing } from "../drawing";
import { quotient, real } from "../figures";
import { TablePen } from "../table-pen";

/** A yearly report: two header rows with a band, unit in a line above, sections with subtotals. */
export function youthOfOdesa(): Drawing {
  const page = new Page("Звіт 2023");
  page
    .merge("A1:I1", "ЗВІТ", { bold: true })
    .merge("A2:I2", "про виконання Міської цільової програми «Молодь Одеси» за 2023 рік")
    .merge("A3:I3", "затвердженої рішенням Одеської міської ради від 16.12.2021 № 753-VIII")
    .put("I5", "(тис. грн)")
    .merge("A6:A7", "№\nз/п")
    .merge("B6:B7", "Назва заходу")
    .merge("C6:C7", "Термін виконання")
    .merge("D6:D7", "Виконавець")
    .merge("E6:E7", "Джерело фінансування")
    .merge("F6:H6", "Обсяг фінансування")
    .put("F7", "Затверджено на 2023 рік з урахуванням змін")
    .put("G7", "Касові видатки")
    .put("H7", "% виконання")
    .merge("I6:I7", "Стан виконання")
    .line(8, [1, 2, 3, 4, 5, 6, 7, 8, 9]);
  const pen = new TablePen(page, {
    kind: "execution-report",
    columns: {
      number: "A",
      measure: "B",
      term: "C",
      executor: "D",
      fundingSource: "E",
      annualPlan: "F",
      actual: "G",
      percent: "H",
      explanation: "I",
    },
    from: "A6",
    firstRow: 9,
    unit: "thousand-UAH",
    period: "2023",
    percent: "financial",
    money: real(1),
    percents: quotient,
  });
  const common = {
    term: "2022–2024",
    executor: "Департамент молодіжної політики",
    fundingSource: "бюджет міста",
  };
  page.merge("A9:I9").merge("A15:I15");
  pen
    .section("A", "Розділ 1. Підтримка молодіжних ініціатив")
    .measure({
      ...common,
      number: "1.1",
      measure: "Конкурс проєктів молодіжних громадських організацій",
      annualPlan: 1250,
      actual: 1180.4,
      explanation: "Переможцями стали 12 організацій",
    })
    .measure({
      ...common,
      number: "1.2",
      measure: "Стипендії міського голови обдарованій молоді",
      annualPlan: 864,
      actual: 864,
      explanation: "Виплачено 40 стипендій",
    })
    .measure({
      ...common,
      number: "1.3",
      measure: "Молодіжний форум «Південь»",
      annualPlan: 420.5,
      actual: 0,
      explanation: "Захід перенесено у зв’язку з воєнним станом",
    })
    .measure({
      ...common,
      number: "1.4",
      measure: "Обладнання молодіжних просторів",
      annualPlan: 2300,
      actual: 1987.6,
      explanation: "Закуплено меблі та техніку для двох просторів",
    })
    .subtotal({ at: { B: "Всього за розділом 1" } })
    .section("A", "Розділ 2. Національно-патріотичне виховання")
    .measure({
      ...common,
      number: "2.1",
      measure: "Військово-патріотична гра «Сокіл» («Джура»)",
      annualPlan: 310,
      actual: 305.2,
      explanation: "Участь узяли 24 команди",
    })
    .measure({
      ...common,
      number: "2.2",
      measure: "Виставки та зустрічі з ветеранами",
      annualPlan: 95.7,
      actual: 61.3,
      explanation: "Проведено 9 зустрічей",
    })
    .measure({
      ...common,
      number: "2.3",
      measure: "Видання методичних матеріалів",
      annualPlan: 54,
      actual: 54,
      explanation: "Наклад 1 000 примірників",
    })
    .subtotal({ at: { B: "Всього за розділом 2" } })
    .total({ at: { B: "УСЬОГО ЗА ПРОГРАМОЮ" } });
  page.put("A23", "Директор департаменту").put("H23", "Олена ШЕВЧУК");
  return drawing("01-odesa-youth-2023", [page], [pen.expected()]);
}
