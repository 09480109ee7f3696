import { Page } from "../../drawn-sheet";
import { drawing, without } from "../drawing";
import type { Drawing } from "../drawing";
import type { ExpectedTable } from "../expectation";
import { inWords } from "../figures";
import { TablePen } from "../table-pen";

/** A programme's passport and its money by source, each on a sheet of its own. */
export function passportOfIrpin(): Drawing {
  const passport = new Page("Паспорт");
  passport
    .merge("A1:C1", "ПАСПОРТ")
    .merge("A2:C2", "Програми підтримки малого підприємництва на 2023-2025 роки");
  const entries: readonly (readonly [string, string])[] = [
    ["Ініціатор розроблення програми", "Відділ економіки Ірпінської міської ради"],
    [
      "Дата, номер документа про затвердження програми",
      "рішення міської ради від 22.12.2022 № 3204-31-VIII",
    ],
    ["Розробник програми", "Відділ економіки"],
    ["Відповідальний виконавець програми", "Відділ економіки"],
    ["Учасники програми", "Центр зайнятості, Фонд підприємництва"],
    ["Термін реалізації програми", "2023-2025 роки"],
    [
      "Загальний обсяг фінансових ресурсів, необхідних для реалізації програми, всього",
      "3 150,0 тис. грн",
    ],
    ["у тому числі коштів місцевого бюджету", "2 700,0 тис. грн"],
  ];
  entries.forEach(([name, value], index) => {
    passport.line(index + 4, [`${index + 1}.`, name, value]);
  });
  const described: ExpectedTable = {
    sheet: "Паспорт",
    kind: "passport",
    area: "A4:C11",
    columns: { number: "A", name: "B", value: "C" },
    rows: [],
  };
  const resources = new Page("Ресурси");
  resources
    .merge("A1:E1", "Ресурсне забезпечення Програми підтримки малого підприємництва")
    .put("E2", "тис. грн")
    .merge("A3:A4", "Обсяг коштів, які пропонується залучити на виконання програми")
    .merge("B3:D3", "Етапи виконання програми")
    .merge("E3:E4", "Усього витрат на виконання програми")
    .line(4, ["2023 рік", "2024 рік", "2025 рік"], "B");
  const pen = new TablePen(resources, {
    kind: "resources",
    columns: { fundingSource: "A", years: { 2023: "B", 2024: "C", 2025: "D" }, total: "E" },
    from: "A3",
    firstRow: 5,
    unit: "thousand-UAH",
    money: inWords(1),
  });
  pen
    .other("total", {
      fundingSource: "Обсяг ресурсів, усього, у тому числі:",
      years: { 2023: 950, 2024: 1050, 2025: 1150 },
      total: 3150,
    })
    .other([], {
      fundingSource: "державний бюджет",
      years: { 2023: 0, 2024: 0, 2025: 0 },
      total: 0,
    })
    .other([], {
      fundingSource: "місцевий бюджет",
      years: { 2023: 800, 2024: 900, 2025: 1000 },
      total: 2700,
    })
    .other([], {
      fundingSource: "кошти інших джерел",
      years: { 2023: 150, 2024: 150, 2025: 150 },
      total: 450,
    });
  const money = without(pen.expected(), "range");
  return drawing("14-irpin-passport-resources", [passport, resources], [described, money]);
}
