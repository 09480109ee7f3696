import type { CellAddress } from "../sheet/address";
import { filledColumns } from "../sheet/rows";
import type { SheetSnapshot } from "../sheet/snapshot";
import { cellAt, mergeAt } from "../sheet/snapshot";
import { headerWords, meaningOf } from "./header-words";
import type {
  IndicatorColumn,
  IndicatorColumns,
  IndicatorGroup,
  IndicatorMeaning,
  IndicatorRow,
  IndicatorValue,
  TextField,
} from "./model";
import type { Building, Column, PerColumn } from "./table-columns";
import { readQuantity } from "./read-figure";
import { isPageCaption } from "./row-words";

const GROUPS: readonly (readonly [IndicatorGroup, RegExp])[] = [
  ["input", /затрат|input|cost/],
  ["output", /продукт|output/],
  ["efficiency", /ефективн|эффективн|efficien/],
  ["quality", /якост|качеств|quality/],
];
const MOST_BLANK_ROWS = 3;

/** The rows of a table of indicators, with the group that each stands in. */
export function readIndicators(
  sheet: SheetSnapshot,
  columns: IndicatorColumns,
  from: number,
  to: number,
): readonly IndicatorRow[] {
  const rows: IndicatorRow[] = [];
  let group: IndicatorGroup | null = null;
  let blank = 0;
  for (let row = from; row <= to && blank <= MOST_BLANK_ROWS; row++) {
    const read = readIndicator(sheet, columns, row, group);
    if (read === null) {
      blank++;
      continue;
    }
    // What follows a gap goes on with the table only if it has a value or names a group.
    if (blank > 0 && read.kind !== "indicator" && read.group === null) break;
    blank = 0;
    if (read.kind === "heading") group = read.group ?? group;
    rows.push(read);
  }
  while (rows.length > 0 && rows.at(-1)?.kind !== "indicator") rows.pop();
  return rows;
}

function readIndicator(
  sheet: SheetSnapshot,
  columns: IndicatorColumns,
  row: number,
  group: IndicatorGroup | null,
): IndicatorRow | null {
  const filled = filledColumns(sheet, row);
  if (filled.length === 0) return null;
  const text = (meaning: IndicatorMeaning): TextField | null =>
    textAt(sheet, row, columns[meaning]);
  const value = (meaning: IndicatorMeaning): IndicatorValue | null => {
    const column = columns[meaning];
    return column === undefined ? null : valueAt(sheet, { row, column: column.index });
  };
  const values: Building<PerColumn<IndicatorColumn, IndicatorValue>> = {};
  for (const [meaning, column] of Object.entries(columns) as [IndicatorMeaning, Column][]) {
    if (isValueColumn(meaning)) values[meaning] = valueAt(sheet, { row, column: column.index });
  }
  const indicator = text("indicator");
  const base = {
    row,
    number: text("number"),
    indicator,
    unitOfMeasure: text("unitOfMeasure"),
    baseline: value("baseline"),
    values,
    deviation: value("deviation"),
    percent: value("percent"),
    explanation: text("explanation"),
  };
  const words = filled.map((column) => cellAt(sheet, { row, column }).text);
  const title = groupOf(words[0] ?? "");
  const hasValues = Object.values(values).some(({ raw }) => raw.trim() !== "");
  if (!hasValues && title !== null) return { ...base, kind: "heading", group: title };
  if (!hasValues && words.length === 1 && isPageCaption(words[0] ?? "")) {
    return { ...base, kind: "caption", group };
  }
  if (
    indicator !== null &&
    meaningOf(indicator.text) === "indicator" &&
    hasValues &&
    isHeaderAgain(words)
  ) {
    return { ...base, kind: "caption", group };
  }
  if (indicator !== null && hasValues) return { ...base, kind: "indicator", group };
  return { ...base, kind: indicator === null ? "continuation" : "heading", group: null };
}

function isValueColumn(meaning: IndicatorMeaning): meaning is IndicatorColumn {
  return meaning.startsWith("year:") || meaning === "annualPlan" || meaning === "actual";
}

function isHeaderAgain(words: readonly string[]): boolean {
  return words.filter((text) => meaningOf(text) !== null).length >= 3;
}

/** «ПОКАЗНИКИ ЗАТРАТ», «Показники якості»; null for other words. */
export function groupOf(text: string): IndicatorGroup | null {
  const words = headerWords(text);
  if (words.length > 60) return null;
  return GROUPS.find(([, pattern]) => pattern.test(words))?.[0] ?? null;
}

function textAt(sheet: SheetSnapshot, row: number, column: Column | undefined): TextField | null {
  if (column === undefined) return null;
  const at = { row, column: column.index };
  const area = mergeAt(sheet, at);
  if (area !== null && area.left < at.column) return null;
  const text = cellAt(sheet, area === null ? at : { row: area.top, column: area.left }).text.trim();
  return text === "" ? null : { cell: at, text, inherited: area !== null && area.top !== row };
}

function valueAt(sheet: SheetSnapshot, at: CellAddress): IndicatorValue {
  const cell = cellAt(sheet, at);
  return { ...readQuantity(cell, at), rank: rankIn(cell.text) };
}

/** «ТОП-7», «ТОП – 7», «7 місце», «7-ме місце»: the place of a rank; null for anything else. */
function rankIn(text: string): number | null {
  const words = headerWords(text);
  const found =
    /^топ[\s–—-]*(\d+)$/.exec(words) ?? /^(\d+)(?:-?(?:ше|ге|тє|те|ме|е))? місце$/.exec(words);
  return found?.[1] === undefined ? null : Number(found[1]);
}
