import type { CellContent } from "../edits/edit";
import { REGISTER_FOOT } from "../report/own-sheet";
import { toNumber } from "../report/decimal";
import type { Unit } from "../report/unit";
import { fromKopiykas } from "../report/unit";
import { formatCell } from "../sheet/address";
import type { CellAddress } from "../sheet/address";
import { sumOfSources } from "../summary/amounts";
import { unitWords } from "../texts/format";
import type { Amount } from "./amounts";
import type { JoinedLine } from "./lines";
import { lineName } from "./match-programme";
import type { OwnRow, OwnSheet } from "../own-sheets/own-rows";
import type { SourceTable } from "./sources";

/** Columns of the list of sources, A to H. */
export const REGISTER_COLUMNS = 8;

const PLAN_COLUMN = 4;
const ACTUAL_COLUMN = 6;
/** Title, a blank, the header. */
const HEAD_ROWS = 3;

/** Every cell that the consolidated report was put together from, by its lines. */
export interface Register {
  readonly rows: readonly OwnRow[];
  /** The rows, counted from zero, in which a line's amounts stand. */
  readonly rowsOf: ReadonlyMap<JoinedLine, readonly number[]>;
}

/** One cell or two of one report. */
interface Entry {
  readonly source: SourceTable;
  readonly plan: Amount | null;
  readonly actual: Amount | null;
  readonly words: string;
  readonly remark: string;
}

/** The list as rows of its sheet; `lines` have their contributions themselves. */
export function registerOf(lines: readonly JoinedLine[], unit: Unit, title: string): Register {
  const unitName = unitWords(unit, "uk").replaceAll("\u00A0", " ");
  const rows: OwnRow[] = [
    { key: "0", cells: [text(title)] },
    { key: "1", cells: [] },
    {
      key: "2",
      cells: [
        "Захід",
        "Файл",
        "Аркуш",
        "Клітинка плану",
        `План, ${unitName}`,
        "Клітинка факту",
        `Профінансовано, ${unitName}`,
        "Як прочитано",
      ].map(text),
    },
  ];
  const rowsOf = new Map<JoinedLine, number[]>();
  for (const line of lines) {
    const own: number[] = [];
    for (const entry of entriesOf(line)) {
      own.push(rows.length);
      rows.push(entryRow(entry, unit));
    }
    rowsOf.set(line, own);
  }
  rows.push({ key: "", cells: [] }, { key: REGISTER_FOOT, cells: [text(REGISTER_FOOT)] });
  return { rows, rowsOf };
}

/** How its rows are found again: by the measure and where the figures are from. */
export function registerSheet(name: string): OwnSheet {
  return {
    name,
    columns: REGISTER_COLUMNS,
    foot: REGISTER_FOOT,
    keyOf: (values, row) => {
      if (row < HEAD_ROWS) return String(row);
      const [measure, file, sheet, plan, , actual] = values.map((value) => String(value ?? ""));
      if (file === "") return measure ?? "";
      return [measure, file, sheet, plan, actual].join("|");
    },
  };
}

/** «'Джерела'!E5:E9», the cells of a line's plan or actual on the list. */
export function registerCells(which: "plan" | "actual", rows: readonly number[]): string {
  const column = which === "plan" ? PLAN_COLUMN : ACTUAL_COLUMN;
  const [first = 0, last = first] = [rows[0], rows.at(-1)];
  const from = formatCell({ row: first, column });
  return first === last ? from : `${from}:${formatCell({ row: last, column })}`;
}

function entriesOf(line: JoinedLine): readonly Entry[] {
  const words = [line.number ?? "", line.measure === "" ? line.task : line.measure];
  const name = words.filter((each) => each !== "").join(" ");
  const own = line.contributions.map(({ source, row, plan, actual }): Entry => ({
    source,
    plan,
    actual,
    words: name === "" ? lineName(row) : name,
    remark: [remarkOf("План", plan), remarkOf("Факт", actual)].filter(Boolean).join("; "),
  }));
  const { planned } = line;
  if (planned === null) return own;
  const entry: Entry = {
    source: planned.source,
    plan: planned.amount,
    actual: null,
    words: name,
    remark: "План за програмою: звіту за цим заходом немає",
  };
  return [...own, entry];
}

/** What a reviewer should know of an amount that no formula could have taken. */
function remarkOf(what: string, amount: Amount | null): string {
  if (amount === null || amount.live) return "";
  return `${what} із тексту «${amount.raw}»`;
}

function entryRow(entry: Entry, unit: Unit): OwnRow {
  const { source, plan, actual, words, remark } = entry;
  const file = source.file ?? "ця книга";
  const at = (amount: Amount | null): string => (amount === null ? "" : formatCell(amount.cell));
  const cells = [
    text(words),
    text(file),
    text(source.table.sheet),
    text(at(plan)),
    amountCell(source, plan, unit),
    text(at(actual)),
    amountCell(source, actual, unit),
    text(remark),
  ];
  return {
    key: [words, file, source.table.sheet, at(plan), at(actual)].join("|"),
    cells: cells.map((cell) => (cell?.value === "" ? null : cell)),
  };
}

/** A formula to a sheet of this workbook, the amount itself from another. */
function amountCell(source: SourceTable, amount: Amount | null, unit: Unit): CellContent | null {
  if (amount === null) return null;
  const value = toNumber(fromKopiykas(amount.kopiykas, unit));
  const formula =
    source.file === null && amount.live ? sumOfSources([sourceCell(source, amount)], unit) : null;
  return { formula, value, numberFormat: moneyFormat(unit) };
}

/** An amount as a formula refers to it. */
export function sourceCell(
  { table }: SourceTable,
  { cell, unit, kopiykas }: Amount,
): { sheet: string; cell: CellAddress; unit: Unit; kopiykas: number } {
  return { sheet: table.sheet, cell, unit, kopiykas };
}

/** Two decimals, and as many more as a kopiyka needs in the unit. */
export function moneyFormat(unit: Unit): string {
  return { UAH: "#,##0.00", "thousand-UAH": "#,##0.00###", "million-UAH": "#,##0.00######" }[unit];
}

function text(value: string): CellContent {
  return { formula: null, value, numberFormat: "@" };
}
