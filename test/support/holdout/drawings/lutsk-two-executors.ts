import { Page } from "../../drawn-sheet";
import { drawing } from "../drawing";
import type { Drawing } from "../drawing";
import { fraction, real } from "../figures";
import { TablePen } from "../table-pen";
import type { TablePlan } from "../table-pen";

/** Two executors side by side: same header, an empty column between. */
export function twoExecutorsOfLutsk(): Drawing {
  const page = new Page("Благоустрій");
  const header = ["№ з/п", "Захід", "План, грн", "Факт, грн", "Виконання, %"];
  page
    .merge("A1:K1", "Виконання програми благоустрою міста за 9 місяців 2023 року")
    .merge("A3:E3", "Департамент ЖКГ")
    .merge("G3:K3", "Управління капітального будівництва")
    .line(4, header)
    .line(4, header, "G");
  const plan = (letters: readonly [string, string, string, string, string]): TablePlan => ({
    kind: "execution-report",
    columns: {
      number: letters[0],
      measure: letters[1],
      annualPlan: letters[2],
      actual: letters[3],
      percent: letters[4],
    },
    from: `${letters[0]}4`,
    firstRow: 5,
    unit: "UAH",
    period: "2023-9m",
    percent: "financial",
    money: real(0),
    percents: fraction,
  });
  const housing = new TablePen(page, plan(["A", "B", "C", "D", "E"]))
    .measure({
      number: "1",
      measure: "Поточний ремонт доріг",
      annualPlan: 18500000,
      actual: 15204117,
    })
    .measure({ number: "2", measure: "Утримання парків", annualPlan: 7420000, actual: 5561300 })
    .measure({ number: "3", measure: "Вуличне освітлення", annualPlan: 11300000, actual: 8100450 })
    .measure({ number: "4", measure: "Відлов тварин", annualPlan: 960000, actual: 480000 });
  housing.total({ at: { B: "Разом" } });
  const building = new TablePen(page, plan(["G", "H", "I", "J", "K"]))
    .measure({ number: "1", measure: "Капремонт тротуарів", annualPlan: 6400000, actual: 2150000 })
    .measure({ number: "2", measure: "Дитячі майданчики", annualPlan: 2100000, actual: 2099870 })
    .measure({ number: "3", measure: "Реконструкція скверу", annualPlan: 5350000, actual: 0 });
  building.total({ at: { H: "Разом" } });
  return drawing("07-lutsk-side-by-side", [page], [housing.expected(), building.expected()]);
}
