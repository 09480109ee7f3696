import { NO_CHOICES } from "../../../src/core/edits/proposal";
import { DEFAULT_PROFILE } from "../../../src/core/lint/profile";
import { proposeQuarter } from "../../../src/core/quarter/propose-quarter";
import { readTables } from "../../../src/core/report/read-tables";
import { formatCell } from "../../../src/core/sheet/address";
import { quarterWords } from "../../../src/core/texts/quarter";
import { sheetOf } from "../../support/markdown-sheet";

const HALF_YEAR = sheetOf(`
|   | A | B | C | D | E | F |
|---|---|---|---|---|---|---|
| 1 | Звіт про виконання програми за I півріччя 2022 року | | | | | |
| 3 | № з/п | Зміст заходу | Річний обсяг фінансування, грн | План на I півріччя 2022 року, грн | Фактично профінансовано, грн | Примітка |
| 4 | 1 | Доріжки | 300 | 200 | 150 | Так |
| 5 | 2 | Лавки | 100 | 40 | 30 | Так |
| 6 | | Всього: | 400 | 240 | 180 | |`);

test("the next period begins without the last one's plan, under a header that names the new one", () => {
  const tables = readTables(HALF_YEAR);
  const input = { workbook: HALF_YEAR, tables, sheets: null, profile: DEFAULT_PROFILE };
  const { items, batch } = proposeQuarter(input, NO_CHOICES);
  const emptied = items.find(({ group }) => group === "quarter-emptied-period-plan");
  expect(emptied && quarterWords(emptied.saying, "uk")?.replaceAll("\u00A0", " ")).toBe(
    "План на звітний період стане порожнім: D4:D6 (3 клітинки).",
  );
  const after = new Map(batch.cells.map((each) => [formatCell(each.cell), each.after]));
  expect(after.get("D3")?.value).toBe("План на 9 місяців 2022 року, грн");
  expect(["D4", "D5"].map((cell) => after.get(cell)?.value)).toEqual([null, null]);
  // The plan of the year stays, and the total of the period's follows what will be typed.
  expect(after.has("C4")).toBe(false);
  expect(after.get("D6")?.formula).toMatch(/^=SUM\(D3:D5:INDEX\(/);
});
