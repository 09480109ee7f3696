import { cellOf } from "../../src/core/edits/apply";
import { enterInUkrainianExcel } from "../../src/core/sheet/entry";
import type { Cell, SheetSnapshot, WorkbookSnapshot } from "../../src/core/sheet/snapshot";
import { makeSheet } from "../../src/core/sheet/snapshot";

export const SHEET = "9 міс 2018";

const TITLE = "про результати виконання міської цільової програми за 9 місяців 2018 року";
const HEADER = [
  "№ з/п",
  "Пріоритетні завдання",
  "Зміст заходів",
  "Термін виконання",
  "Виконавці",
  "Річний обсяг фінансування, грн.",
  "Фактично профінансовано у звітному періоді, грн",
  "Відсоток виконання заходу, %",
  "Інформація про виконання, або причини невиконання заходу",
];

type Figures = readonly [plan: string, actual: string, percent: string];

/**
 * Row 2 is the header, the measures stand in rows 3 to 6, the total in row 7. F4 is text, H5 is wrong
 * (68 %), H7 is nearly right (50,91 %).
 */
const FAULTY: readonly Figures[] = [
  ["100 000,00", "50 000,00", "50%"],
  ["50 000, 00", "10 000,00", "20%"],
  ["100 000,00", "68 000,00", "38%"],
  ["80 000,00", "40 000,00", "50%"],
  ["330 000,00", "168 000,00", "50,6%"],
];

const SOUND: readonly Figures[] = FAULTY.map(([plan, actual], index) => [
  plan.replace(", ", ","),
  actual,
  ["50%", "20%", "68%", "50%", "50,91%"][index] ?? "",
]);

/** A report with four measures, typed into a Ukrainian Excel, with three faults. */
export function faultyBook(sheets: readonly string[] = [SHEET]): WorkbookSnapshot {
  return { name: "звіт.xlsx", sheets: sheets.map((name) => reportSheet(name, FAULTY)) };
}

/** The same report as it should be. */
export function soundBook(): WorkbookSnapshot {
  return { name: "звіт.xlsx", sheets: [reportSheet(SHEET, SOUND)] };
}

/** Text, but no table of a report. */
export function otherBook(): WorkbookSnapshot {
  return { name: "лист.xlsx", sheets: [sheetOf("Аркуш1", [["Порядок денний"]])] };
}

/** Sentences, one with a Latin letter in a word; no table. */
export function noteBook(): WorkbookSnapshot {
  const lines = [["Пояснювальна записка"], ["Cтаном на 31.12.2020 заходи виконано"]];
  return { name: "записка.xlsx", sheets: [sheetOf("Записка", lines)] };
}

export function emptyBook(): WorkbookSnapshot {
  return { name: "Книга1.xlsx", sheets: [sheetOf("Аркуш1", [])] };
}

/** A report with this many wrong percents, and more right ones after them, so that they are percents of money. */
export function longBook(faults: number): WorkbookSnapshot {
  const measures = faults * 2 + 1;
  const lines = Array.from({ length: measures }, (_, index): Figures => [
    "1 000,00",
    "680,00",
    index < faults ? "38%" : "68%",
  ]);
  const total: Figures = [`${measures * 1000},00`, `${measures * 680},00`, "68%"];
  return { name: "довгий.xlsx", sheets: [reportSheet(SHEET, [...lines, total])] };
}

function reportSheet(name: string, figures: readonly Figures[]): SheetSnapshot {
  const rows = figures.map(([plan, actual, percent], index) => {
    const last = index === figures.length - 1;
    const words = last
      ? ["", "Всього", "", "", ""]
      : [String(index + 1), `Завдання ${index + 1}`, `Захід ${index + 1}`, "2018-2020", "Відділ"];
    return [...words, plan, actual, percent, last ? "" : "Виконується за графіком"];
  });
  return sheetOf(name, [[TITLE], HEADER, ...rows]);
}

export function sheetOf(name: string, rows: readonly (readonly string[])[]): SheetSnapshot {
  const base = { id: name, name, visibility: "visible", merges: [] } as const;
  return makeSheet(
    base,
    rows.flatMap((cells, row) =>
      cells.map((typed, column) => [{ row, column }, typedCell(typed)] as const),
    ),
  );
}

function typedCell(typed: string): Cell {
  const { value, numberFormat } = enterInUkrainianExcel(typed, 2018);
  return cellOf({ formula: null, value, numberFormat: numberFormat ?? "General" });
}
