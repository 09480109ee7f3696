import { Page } from "../../drawn-sheet";
import { drawing } from "../drawing";
import type { Drawing } from "../drawing";
import { fraction, real } from "../figures";
import { TablePen } from "../table-pen";

/** A small hromada: one header row away from the corner, no numbers, the label one column off. */
export function waterOfHromada(): Drawing {
  const page = new Page("Програма вода");
  page
    .put(
      "D2",
      "Звіт про виконання програми «Питна вода» Березівської сільської територіальної громади",
    )
    .put("D3", "за І квартал 2024 року")
    .line(
      6,
      [
        "Захід",
        "Термін",
        "Хто виконує",
        "План на 2024 рік, грн",
        "Факт, грн",
        "% вик.",
        "Примітки",
      ],
      "D",
    );
  const pen = new TablePen(page, {
    kind: "execution-report",
    columns: {
      measure: "D",
      term: "E",
      executor: "F",
      annualPlan: "G",
      actual: "H",
      percent: "I",
      explanation: "J",
    },
    from: "D6",
    firstRow: 7,
    unit: "UAH",
    period: "2024-q1",
    percent: "financial",
    money: real(2),
    percents: fraction,
  });
  const executor = "КП «Добробут»";
  pen
    .measure({
      measure: "Буріння свердловини в с. Зелений Гай",
      term: "2024",
      executor,
      annualPlan: 640000,
      actual: 128000,
      explanation: "Сплачено аванс",
    })
    .measure({
      measure: "Заміна водогону по вул. Шкільній",
      term: "2024",
      executor,
      annualPlan: 415300,
      actual: 96800.5,
    })
    .measure({
      measure: "Аналізи якості води",
      term: "протягом року",
      executor,
      annualPlan: 18000,
      actual: 4212,
    })
    .measure({
      measure: "Придбання насоса",
      term: "2024",
      executor,
      annualPlan: 37500,
      actual: 37500,
    })
    .measure({
      measure: "Промивання мереж",
      term: "2024",
      executor,
      annualPlan: 25000,
      actual: 0,
      explanation: "Заплановано на ІІ квартал",
    })
    .total({ at: { E: "Разом" } });
  page
    .put("D15", "Примітка. Кошти державного бюджету не надходили.")
    .put("D17", "Сільський голова")
    .put("H17", "Петро БОНДАР");
  return drawing("04-hromada-water-q1", [page], [pen.expected()]);
}
