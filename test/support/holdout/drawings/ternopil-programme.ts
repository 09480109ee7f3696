import { Page } from "../../drawn-sheet";
import { drawing } from "../drawing";
import type { Drawing } from "../drawing";
import { real } from "../figures";
import { TablePen } from "../table-pen";

/** A programme by years: band of years in two header rows, directions, tasks over measures. */
export function programmeOfTernopil(): Drawing {
  const page = new Page("Додаток 2");
  page
    .put("K1", "Додаток 2 до Програми")
    .merge(
      "A2:K2",
      "Напрями діяльності та заходи Програми інформатизації Тернопільської міської територіальної громади на 2022–2024 роки",
    )
    .merge("A4:A5", "№ з/п")
    .merge("B4:B5", "Перелік завдань")
    .merge("C4:C5", "Зміст заходів")
    .merge("D4:D5", "Строк виконання")
    .merge("E4:E5", "Виконавці")
    .merge("F4:F5", "Джерела фінансування")
    .merge("G4:J4", "Орієнтовні обсяги фінансування за роками, тис. грн")
    .line(5, ["2022", "2023", "2024", "Всього"], "G")
    .merge("K4:K5", "Очікуваний результат");
  const pen = new TablePen(page, {
    kind: "programme",
    columns: {
      number: "A",
      task: "B",
      measure: "C",
      term: "D",
      executor: "E",
      fundingSource: "F",
      years: { 2022: "G", 2023: "H", 2024: "I" },
      total: "J",
      expectedResult: "K",
    },
    from: "A4",
    firstRow: 6,
    unit: "thousand-UAH",
    money: real(1),
  });
  const common = { executor: "Відділ інформаційних технологій", fundingSource: "місцевий бюджет" };
  page.merge("A6:K6").merge("B7:B8", "Розвиток е-послуг").merge("A11:K11");
  pen
    .section("A", "1. Цифрові послуги")
    .measure({
      ...common,
      number: "1.1",
      measure: "Мобільний застосунок громади",
      term: "2022-2024",
      years: { 2022: 450, 2023: 300, 2024: 300 },
      total: 1050,
      expectedResult: "Застосунок працює",
    })
    .measure({
      ...common,
      number: "1.2",
      measure: "Електронна черга в ЦНАП",
      term: "2022",
      years: { 2022: 280.5, 2023: 0, 2024: 0 },
      total: 280.5,
      expectedResult: "Черга не довша 10 хв",
    })
    .measure({
      ...common,
      number: "1.3",
      task: "Відкриті дані",
      measure: "Портал відкритих даних",
      term: "2023-2024",
      years: { 2022: 0, 2023: 120, 2024: 60 },
      total: 180,
    })
    .subtotal({ at: { B: "Всього за розділом 1" } })
    .section("A", "2. Захист інформації")
    .measure({
      ...common,
      number: "2.1",
      task: "Захист мережі",
      measure: "Ліцензійне програмне забезпечення",
      term: "2022-2024",
      years: { 2022: 900, 2023: 950, 2024: 990 },
      total: 2840,
    })
    .measure({
      ...common,
      number: "2.2",
      task: "Захист мережі",
      measure: "Резервне копіювання",
      term: "2022-2024",
      years: { 2022: 150, 2023: 150, 2024: 150 },
      total: 450,
    })
    .subtotal({ at: { B: "Всього за розділом 2" } })
    .total({ at: { B: "УСЬОГО ЗА ПРОГРАМОЮ" } });
  page.put("A17", "Секретар ради").put("K17", "Ігор ГІРЧАК");
  return drawing("13-ternopil-programme-years", [page], [pen.expected()]);
}
