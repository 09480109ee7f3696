import { Page } from "../../drawn-sheet";
import { drawing } from "../drawing";
import type { Drawing } from "../drawing";
import { plainPoints, real } from "../figures";
import { TablePen } from "../table-pen";

/** «Станом на» names the period; three header rows; figures in millions stand in a wide header. */
export function heritageOfLviv(): Drawing {
  const page = new Page("9 місяців");
  page
    .merge("B2:J2", "Звіт про виконання програми збереження культурної спадщини м. Львова")
    .merge("B3:J3", "станом на 01.10.2022")
    .merge("B5:B7", "№")
    .merge("C5:C7", "Завдання\nпрограми")
    .merge("D5:D7", "Зміст заходу")
    .merge("E5:E7", "Строк вико-\nнання")
    .merge("F5:H5", "Фінансування, тис. грн")
    .merge("F6:F7", "Загальний обсяг за програмою")
    .merge("G6:H6", "2022 рік")
    .put("G7", "План на рік")
    .put("H7", "Фактично профінансовано")
    .merge("I5:I7", "Відсоток виконання")
    .merge("J5:J7", "Примітка (причини невиконання)")
    .line(8, ["1", "2", "3", "4", "5", "6", "7", "8", "9"], "B");
  const pen = new TablePen(page, {
    kind: "execution-report",
    columns: {
      number: "B",
      task: "C",
      measure: "D",
      term: "E",
      programmeVolume: "F",
      annualPlan: "G",
      actual: "H",
      percent: "I",
      explanation: "J",
    },
    from: "B5",
    firstRow: 9,
    unit: "thousand-UAH",
    period: "2022-9m",
    percent: "financial",
    money: real(3),
    percents: plainPoints,
  });
  page
    .merge("C9:C11", "1. Реставрація пам’яток архітектури")
    .merge("C12:C13", "2. Облік і популяризація");
  pen
    .measure({
      number: "1.1",
      measure: "Протиаварійні роботи у кам’яницях площі Ринок",
      term: "2021-2025",
      programmeVolume: 15400,
      annualPlan: 3200,
      actual: 2875.115,
      explanation: "Завершено на двох об’єктах",
    })
    .measure({
      number: "1.2",
      measure: "Реставрація брам і балконів",
      term: "2021-2025",
      programmeVolume: 9000,
      annualPlan: 1800.5,
      actual: 940.25,
      explanation: "Роботи тривають",
    })
    .measure({
      number: "1.3",
      measure: "Реставрація вітражів",
      term: "2022-2024",
      programmeVolume: 2400,
      annualPlan: 800,
      actual: 800,
    })
    .measure({
      number: "2.1",
      measure: "Виготовлення облікової документації",
      term: "2021-2025",
      programmeVolume: 1250,
      annualPlan: 250,
      actual: 96.4,
      explanation: "Конкурс оголошено двічі",
    })
    .measure({
      number: "2.2",
      measure: "Дні європейської спадщини",
      term: "2022",
      programmeVolume: 180,
      annualPlan: 180,
      actual: 0,
      explanation: "Захід не проводився",
    })
    .total({ at: { D: "УСЬОГО:" } });
  page
    .put("B16", "* видатки споживання, без урахування захищених статей")
    .put("B18", "Виконавець: Н. Кравець, тел. 297-00-00");
  return drawing("03-lviv-heritage-9m", [page], [pen.expected()]);
}
