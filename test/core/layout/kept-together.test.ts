import { proposeLayout } from "../../../src/core/layout/propose-layout";
import { DEFAULT_PROFILE } from "../../../src/core/lint/profile";
import { readTables } from "../../../src/core/report/read-tables";
import { parseRange } from "../../../src/core/sheet/address";
import type { SheetSnapshot } from "../../../src/core/sheet/snapshot";
import { onlySheet, sheetOf } from "../../support/markdown-sheet";
import { plainLooks } from "./paper";

const HEAD = `
|    | A | B | C | D | E | F |
|----|---|---|---|---|---|---|
| 1  | Звіт про виконання програми за 9 місяців 2022 року | | | | | |
| 2  | № з/п | Зміст заходів | Річний обсяг фінансування, тис. грн | Фактично профінансовано, тис. грн | Відсоток виконання заходу, % | Інформація про виконання |`;
const line = (row: number, measure = "Ремонт доріжок"): string =>
  `| ${String(row)} | ${String(row - 2)} | ${measure} | 100 | 50 | 50% | Так |`;
const lines = (from: number, to: number): string[] =>
  Array.from({ length: to - from + 1 }, (_, index) => line(from + index));

function sheetWith(...rows: readonly string[]): SheetSnapshot {
  return onlySheet(sheetOf([HEAD, ...rows].join("\n")));
}

/** Rows, by their numbers in Excel, before which the laid out sheet's pages have to end. */
function breaksOf(sheet: SheetSnapshot): readonly number[] {
  const tables = readTables({ name: "test.xlsx", sheets: [sheet] });
  const input = { sheet, tables, looks: plainLooks(sheet), profile: DEFAULT_PROFILE };
  const page = proposeLayout(input).batch.pages[0]?.after;
  return (page?.breaksBefore ?? []).map((row) => row + 1);
}

/** A page holds the title, the header and so many lines. */
const FULL = 26;

describe("rows that stay together", () => {
  test("lines alone need no break", () => {
    expect(breaksOf(sheetWith(...lines(3, 60)))).toEqual([]);
  });

  test.each([
    ["a heading", "Напрям 2. Освітлення вулиць | | | | |"],
    ["a caption", "Додаток 2 | | | | |"],
  ])("%s goes to the page of the line under it", (_, words) => {
    const rows = (at: number) => [
      ...lines(3, at - 1),
      `| ${String(at)} | ${words}`,
      ...lines(at + 1, 60),
    ];
    expect(breaksOf(sheetWith(...rows(FULL)))).toEqual([FULL]);
    expect(breaksOf(sheetWith(...rows(10)))).toEqual([]);
  });

  test("a line goes to the page of the row that goes on with it", () => {
    const rows = (at: number) => [
      ...lines(3, at - 1),
      line(at),
      `| ${String(at + 1)} | | | | | | і лавок |`,
      ...lines(at + 2, 60),
    ];
    expect(breaksOf(sheetWith(...rows(FULL + 1)))).toEqual([FULL + 1]);
    expect(breaksOf(sheetWith(...rows(10)))).toEqual([]);
  });

  test("rows over which a text runs stay together as far as it reaches", () => {
    const long = "Роботи тривають, підрядник працює за графіком і завершить їх. ".repeat(5).trim();
    const merged = (at: number, words: string): SheetSnapshot => {
      const sheet = sheetWith(
        ...lines(3, at - 1),
        `| ${String(at)} | 90 | Лавки | 100 | 50 | 50% | ${words} |`,
        `| ${String(at + 1)} | 91 | Урни | 100 | 50 | 50% | |`,
        ...lines(at + 2, 60),
      );
      const area = parseRange(`F${String(at)}:F${String(at + 1)}`);
      if (area === null) throw new Error("No area");
      return { ...sheet, merges: [...sheet.merges, area] };
    };
    expect(breaksOf(merged(FULL, long))).toEqual([FULL]);
    expect(breaksOf(merged(FULL, "Так"))).toEqual([]);
  });
});
