import { Page } from "../../drawn-sheet";
import { drawing } from "../drawing";
import type { Drawing } from "../drawing";
import { quotient, real } from "../figures";
import { TablePen } from "../table-pen";

/** Columns that no report needs, some of them hidden, and a hidden line that still counts. */
export function socialOfPoltava(): Drawing {
  const page = new Page("соцзахист");
  page
    .merge(
      "A1:K1",
      "Звіт про виконання комплексної програми соціального захисту населення за І півріччя 2022 року",
    )
    .put("K2", "тис.грн.")
    .line(3, [
      "№ з/п",
      "КПКВК",
      "КЕКВ",
      "Назва заходу",
      "Виконавець",
      "План на рік зі змінами",
      "План на звітний період",
      "Касові видатки за звітний період",
      "Відхилення (+/-)",
      "Залишок",
      "Відсоток виконання до річного плану",
    ])
    .line(4, [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11]);
  const pen = new TablePen(page, {
    kind: "execution-report",
    columns: {
      number: "A",
      measure: "D",
      executor: "E",
      annualPlan: "F",
      actual: "H",
      percent: "K",
    },
    from: "A3",
    firstRow: 5,
    unit: "thousand-UAH",
    period: "2022-h1",
    percent: "financial",
    money: real(1),
    percents: quotient,
  });
  const lines: readonly [string, string, string, number, number, number][] = [
    ["0813242", "2730", "Матеріальна допомога громадянам", 5200, 2600, 2480.3],
    ["0813242", "2730", "Допомога родинам загиблих", 8000, 4000, 4750],
    ["0813032", "2730", "Пільги на послуги зв’язку", 340.8, 170.4, 121.6],
    ["0813033", "2610", "Компенсація за пільговий проїзд", 12400, 6200, 6180.9],
    ["0813192", "2610", "Підтримка організацій ветеранів", 260, 130, 0],
    ["0813104", "2111", "Територіальний центр обслуговування", 9150.5, 4575, 4391.7],
  ];
  lines.forEach(([code, item, measure, annualPlan, plan, actual], index) => {
    const row = pen.nextRow;
    page
      .put(`I${row}`, Number((actual - plan).toFixed(1)), { formula: `H${row}-G${row}` })
      .put(`J${row}`, Number((annualPlan - actual).toFixed(1)), { formula: `F${row}-H${row}` });
    pen.measure({
      number: String(index + 1),
      measure,
      executor: "Департамент соцполітики",
      annualPlan,
      actual,
      at: { B: code, C: item, G: plan },
    });
  });
  pen.total({ at: { D: "Всього", G: 17675.4 } });
  page.hideColumns("C", "G").hideRows(9);
  return drawing("09-poltava-social-hidden", [page], [pen.expected()]);
}
