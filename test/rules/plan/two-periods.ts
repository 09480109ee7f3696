import { SIX } from "../tables";

/** A report of some period as a sheet, with more lines of its title above the table. */
export function reportFor(period: string, rows: string, title = ""): string {
  const above = title === "" ? "" : `\n| 6 | ${title} |`;
  return `
|   | A | B | C | D | E | F |
|---|---|---|---|---|---|---|
| 5 | Звіт за ${period} |${above}
${SIX.trim().split("\n").slice(2).join("\n")}${rows}`;
}

export const HALF_YEAR = reportFor(
  "I півріччя 2022 року",
  `
| 9  | 1 | Ремонт доріжок у сквері | 200 000,00 | 95 000,00 | 47,5 % | Так |
| 10 | 2 | Придбання лавок | 50 000,00 | 30 000,00 | 60% | Так |
| 11 |   | Всього: | 250 000,00 | 125 000,00 | 50% | |`,
);
