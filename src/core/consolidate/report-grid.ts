import { CONSOLIDATED_FOOT } from "../report/own-sheet";
import type { Unit } from "../report/unit";
import { fromKopiykas } from "../report/unit";
import type { CellRange } from "../sheet/address";
import { moneyInUnit } from "../texts/format";
import { GridWriter, keyOf, REPORT_COLUMNS, runsOf } from "./grid-writer";
import { headingLines } from "./heading";
import type { Joined } from "./join";
import type { Register } from "./register";
import type { OwnRow, OwnSheet } from "../own-sheets/own-rows";
import { totalOf } from "./result-sums";

/** The consolidated report as rows of its sheet. */
export interface ReportGrid {
  readonly rows: readonly OwnRow[];
  readonly merges: readonly CellRange[];
  /** Rows, counted from zero, of the lines and totals, for telling what changed. */
  readonly figures: readonly { readonly row: number; readonly words: string }[];
  /** Lines whose formula Excel could not hold. */
  readonly tooLong: readonly string[];
}

/** How its rows are found again: by what they name, not by their numbers and sums. */
export function reportSheet(name: string): OwnSheet {
  return { name, columns: REPORT_COLUMNS, foot: CONSOLIDATED_FOOT, keyOf };
}

/** The report as rows from the first of its sheet to its foot. */
export function reportGrid(
  joined: Joined,
  register: { readonly name: string; readonly list: Register } | null,
): ReportGrid {
  const writer = new GridWriter(joined.unit, register);
  for (const line of headingLines(joined)) writer.title(line);
  writer.words("");
  writer.header();
  const terms: string[] = [];
  for (const [index, section] of joined.sections.entries()) {
    const { title, lines } = section;
    if (title !== null) writer.title(title);
    const own = runsOf(lines.map((line) => writer.line(line)));
    if (title === null) terms.push(...own);
    else {
      const label = `Всього за напрямом ${leading(title) ?? String(index + 1)}`;
      const total = writer.total(label, own, totalOf([section]));
      terms.push(`#${String(total + 1)}`);
    }
  }
  const whole = totalOf(joined.sections);
  writer.total("РАЗОМ за програмою", terms, whole);
  writer.words("");
  if (whole.actual.slack > 0) writer.words(accuracy(whole.actual.slack, joined.unit));
  writer.words(CONSOLIDATED_FOOT);
  const { rows, merges, figures, tooLong } = writer;
  return { rows, merges, figures, tooLong };
}

function leading(title: string): string | null {
  return /^(?:напрям\S*\s+)?(\d+(?:\.\d+)*)/i.exec(title)?.[1] ?? null;
}

function accuracy(slack: number, unit: Unit): string {
  const words = moneyInUnit(fromKopiykas(Math.ceil(slack), unit), unit, "uk");
  return `Примітка: частину сум у звітах округлено, тому профінансовано разом може бути на ${words} більше або менше.`;
}
