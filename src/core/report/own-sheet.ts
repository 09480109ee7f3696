import type { SheetSnapshot, WorkbookSnapshot } from "../sheet/snapshot";

/**
 * The last line of a sheet that Zvirka itself writes. By it the sheet is known in any workbook and
 * under any name, and is not taken for a report.
 */
export const SUMMARY_FOOT =
  "Зведення складено Звіркою: суми є формулами, що посилаються на клітинки звітів.";

/** As many letters as Excel takes for a sheet's name. */
const LONGEST_NAME = 31;
const READY = "Готовий – ";
const NUMBER = / \(\d+\)$/;
/** What is left at least of a name that was too long. */
const SHORTEST_CUT = LONGEST_NAME - READY.length - " (99)".length - 1;

/** The same of the list of cells that a consolidated report was put together from. */
export const REGISTER_FOOT = "Перелік складено Звіркою: звідки взято кожну суму зведеного звіту.";

/** The same of what a programme's editions and its report have of each measure. */
export const BRIDGE_FOOT = "Порівняння складено Звіркою: план за редакціями програми і за звітом.";

/** The same of periods beside each other. */
export const PERIODS_FOOT = "Порівняння складено Звіркою: виконання за звітними періодами.";

/** The same of the protocol of a check. */
export const PROTOCOL_FOOT = "Протокол складено Звіркою за результатами перевірки книги.";

/**
 * The last line of a consolidated report. The sheet is a report and is checked as one, but is never
 * added to the reports that it came from.
 */
export const CONSOLIDATED_FOOT =
  "Примітка: зведений звіт складено Звіркою зі звітів виконавців; зміни вносьте у звіти і зведіть ще раз.";

const OWN: ReadonlySet<unknown> = new Set([
  SUMMARY_FOOT,
  REGISTER_FOOT,
  BRIDGE_FOOT,
  PERIODS_FOOT,
  PROTOCOL_FOOT,
]);

/** True for a sheet that Zvirka wrote and that is no report. */
export function isOwnSheet({ cells }: SheetSnapshot): boolean {
  for (const { value } of cells.values()) if (OWN.has(value)) return true;
  return false;
}

/** True for a report that Zvirka put together from others. */
export function isConsolidated({ cells }: SheetSnapshot): boolean {
  for (const { value } of cells.values()) if (value === CONSOLIDATED_FOOT) return true;
  return false;
}

/** What the finished copy of a sheet is called, where these names are taken in any letters. */
export function readySheetName(name: string, taken: readonly string[]): string {
  const used = new Set(taken.map((each) => each.toLocaleLowerCase("uk")));
  for (let number = 1; ; number++) {
    const end = number === 1 ? "" : ` (${String(number)})`;
    // Excel takes no apostrophe at the end of a name, and keeps no space there.
    const cut = name.slice(0, LONGEST_NAME - READY.length - end.length).replace(/['\s]+$/, "");
    const ready = `${READY}${cut}${end}`;
    if (!used.has(ready.toLocaleLowerCase("uk"))) return ready;
  }
}

/**
 * True for the finished copy of another sheet of the workbook, known by its name: it says what the
 * other says, so that it is neither checked nor counted beside it. Renamed, or without the other, it is
 * a sheet like any.
 */
export function isReadyCopy({ name }: SheetSnapshot, { sheets }: WorkbookSnapshot): boolean {
  if (!name.startsWith(READY)) return false;
  const whole = name.slice(READY.length);
  const bare = whole.replace(NUMBER, "");
  return sheets.some(
    (other) =>
      !other.name.startsWith(READY) &&
      (other.name === whole ||
        other.name === bare ||
        (bare.length >= SHORTEST_CUT && other.name.startsWith(bare))),
  );
}

/** A workbook as far as people wrote it. */
export function withoutOwnSheets(workbook: WorkbookSnapshot): WorkbookSnapshot {
  const sheets = workbook.sheets.filter(
    (sheet) => !isOwnSheet(sheet) && !isReadyCopy(sheet, workbook),
  );
  return sheets.length === workbook.sheets.length ? workbook : { ...workbook, sheets };
}
