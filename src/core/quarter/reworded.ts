import type { CellAddress, CellRange } from "../sheet/address";
import type { SheetSnapshot } from "../sheet/snapshot";
import { cellAt, cellKey } from "../sheet/snapshot";
import type { Table } from "../report/model";
import type { Period } from "../report/period";
import { periodsOf, yearOfPeriod } from "../report/period";
import { signingDate } from "../report/signing-date";
import { rewordPeriod, rewordYear } from "./reword-period";

/** A text that says something else on the new sheet; null for nothing. */
export interface RewordedText {
  readonly cell: CellAddress;
  readonly after: string | null;
}

export interface Reworded {
  readonly texts: readonly RewordedText[];
  /** Lines of the title that speak of another period than the new one all the same. */
  readonly stale: readonly CellAddress[];
  /** Days on which the earlier report was signed. */
  readonly signed: readonly RewordedText[];
}

/** Letters of a period that is a whole year. */
const YEAR_ALONE = 4;

/** «2018 року» alone, under «за 9 місяців». */
const YEAR_LINE = /^(\s*)((?:19|20)\d\d)(\s+)(?:року|рік)(\.?\s*)$/u;

/** The words over, in the header of, and under a table that speak of its period, put into those of another. */
export function rewordedOf(table: Table, sheet: SheetSnapshot, from: Period, to: Period): Reworded {
  const title = table.title.lines.map(({ cell }) => cell);
  const labels =
    "rows" in table
      ? table.rows.flatMap((row) => ("label" in row && row.label !== null ? [row.label.cell] : []))
      : [];
  const header = cellsOf(table.header);
  const below = table.below.map(({ cell }) => cell);
  const texts = [
    ...wordsIn(sheet, title, (text) => inTitle(text, from, to)),
    ...header.flatMap((cell) =>
      wordsIn(sheet, [cell], (text) => inHeader(table, sheet, { cell, text }, from, to)),
    ),
    ...wordsIn(sheet, [...labels, ...below], (text) => rewordPeriod(text, from, to)),
  ];
  const changed = new Map(texts.map(({ cell, after }) => [cellKey(cell), after]));
  const stale = title.filter((cell) => {
    const words = changed.get(cellKey(cell)) ?? cellAt(sheet, cell).text;
    return periodsOf(words).some((period) => period !== to);
  });
  return { texts, stale, signed: signedOf(table, sheet, from) };
}

function wordsIn(
  sheet: SheetSnapshot,
  cells: readonly CellAddress[],
  reword: (text: string) => string,
): readonly RewordedText[] {
  return cells.flatMap((cell) => {
    const { value, formula } = cellAt(sheet, cell);
    if (typeof value !== "string" || formula !== null) return [];
    const after = reword(value);
    return after === value ? [] : [{ cell, after }];
  });
}

function inTitle(text: string, from: Period, to: Period): string {
  const split = YEAR_LINE.exec(text);
  if (split === null) return rewordPeriod(text, from, to);
  const [, before = "", year = "", space = " ", after = ""] = split;
  if (Number(year) !== yearOfPeriod(from)) return text;
  return `${before}${String(yearOfPeriod(to))}${space}${to.length === 4 ? "рік" : "року"}${after}`;
}

/** A header of several years says of each what it is; of one year, it speaks of the report's. */
function inHeader(
  table: Table,
  sheet: SheetSnapshot,
  { cell, text }: { readonly cell: CellAddress; readonly text: string },
  from: Period,
  to: Period,
): string {
  // «Передбачено у 2018 році» is the plan of a year, whatever is reported.
  const isPlan = isOfPlan(table, cell.column) && from.length === YEAR_ALONE;
  const words = isPlan ? text : rewordPeriod(text, from, to);
  const years = new Set(
    cellsOf(table.header).flatMap((cell) => cellAt(sheet, cell).text.match(/(?:19|20)\d\d/g) ?? []),
  );
  const [one, two] = [yearOfPeriod(from), yearOfPeriod(to)];
  return one !== two && years.size === 1 ? rewordYear(words, one, two) : words;
}

function isOfPlan(table: Table, column: number): boolean {
  const plans = Object.entries(table.columns).filter(([meaning]) =>
    /^(?:annualPlan|programmeVolume)/.test(meaning),
  );
  return plans.some(([, { index }]) => index === column);
}

function signedOf(table: Table, sheet: SheetSnapshot, from: Period): readonly RewordedText[] {
  const signed = signingDate(table, from);
  if (signed === null || cellAt(sheet, signed.cell).formula !== null) return [];
  const { value } = cellAt(sheet, signed.cell);
  const label = typeof value === "string" ? /^\s*дата[^\d«"“]*/iu.exec(value)?.[0].trimEnd() : null;
  return [{ cell: signed.cell, after: label ?? null }];
}

function cellsOf({ top, left, bottom, right }: CellRange): readonly CellAddress[] {
  return Array.from({ length: bottom - top + 1 }, (_, down) =>
    Array.from({ length: right - left + 1 }, (_, aside) => ({
      row: top + down,
      column: left + aside,
    })),
  ).flat();
}
