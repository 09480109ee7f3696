import { Page } from "../../drawn-sheet";
import { drawing } from "../drawing";
import type { Drawing } from "../drawing";
import type { ExpectedTable } from "../expectation";

type IndicatorLine = readonly [string, string, string, number, number, number, number];

/** Indicators of four kinds by years, each kind under its own heading. */
export function indicatorsOfMukachevo(): Drawing {
  const page = new Page("Показники");
  page
    .merge("A1:G1", "Показники результативності Програми енергоощадності на 2023-2025 роки")
    .merge("A3:A4", "№ з/п")
    .merge("B3:B4", "Назва показника")
    .merge("C3:C4", "Одиниця виміру")
    .merge("D3:D4", "Вихідні дані на початок дії програми")
    .merge("E3:G3", "Значення показника за роками")
    .line(4, ["2023", "2024", "2025"], "E");
  const groups: readonly (readonly [string, string, readonly IndicatorLine[]])[] = [
    [
      "input",
      "І. Показники затрат",
      [["1", "Обсяг видатків на утеплення", "тис. грн", 0, 5400, 6100, 6800]],
    ],
    [
      "output",
      "ІІ. Показники продукту",
      [
        ["2", "Кількість утеплених будівель", "од.", 3, 2, 2, 3],
        ["3", "Кількість замінених світильників", "шт.", 120, 400, 400, 350],
      ],
    ],
    [
      "efficiency",
      "ІІІ. Показники ефективності",
      [["4", "Середні витрати на одну будівлю", "тис. грн", 0, 2700, 3050, 2266.7]],
    ],
    ["quality", "ІV. Показники якості", [["5", "Зменшення споживання тепла", "%", 0, 8, 15, 21]]],
  ];
  const rows: ExpectedTable["rows"][number][] = [];
  let row = 5;
  for (const [group, heading, lines] of groups) {
    page.merge(`A${row}:G${row}`, heading);
    row += 1;
    for (const [number, name, unit, baseline, ...years] of lines) {
      page.line(row, [number, name, unit, baseline, ...years]);
      const [y2023, y2024, y2025] = years;
      rows.push({
        row,
        number,
        group,
        values: {
          baseline: String(baseline),
          years: { 2023: String(y2023), 2024: String(y2024), 2025: String(y2025) },
        },
      });
      row += 1;
    }
  }
  const table: ExpectedTable = {
    sheet: page.name,
    kind: "indicators",
    area: "A3:G13",
    range: "A3:G13",
    columns: {
      number: "A",
      indicator: "B",
      unitOfMeasure: "C",
      baseline: "D",
      years: { 2023: "E", 2024: "F", 2025: "G" },
    },
    rows,
  };
  return drawing("15-mukachevo-indicators", [page], [table]);
}
