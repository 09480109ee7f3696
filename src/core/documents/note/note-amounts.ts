import type { MoneyFigure } from "../../report/figure";
import type { MoneyTable, TableRow } from "../../report/model";
import { columnUnit, moneyOf } from "../../report/model";
import { judgeSum } from "../../report/rounding";
import type { MoneyColumn } from "../../report/table-columns";
import type { Unit } from "../../report/unit";
import type { CellAddress } from "../../sheet/address";
import { formatCell } from "../../sheet/address";
import type { Amount } from "./note-figure";
import { addUp, kopiykasOf } from "./note-figure";
import { NOTE_REASONS } from "./note-words";

/** An amount, or why there is none that could be vouched for. */
export type Found = { readonly amount: Amount } | Missing;

/** Why there is no amount: in the words of a note, and for programs. */
export interface Missing {
  readonly missing: string;
  readonly because: MissingBecause;
  /** The cell that is to blame; null where none is. */
  readonly cell: CellAddress | null;
}

export type MissingBecause =
  "noColumn" | "noFigures" | "blank" | "unreadable" | "noUnit" | "totalDiffers";

export function isFound(found: Found): found is { readonly amount: Amount } {
  return "amount" in found;
}

/** What one cell of a row says. */
export function amountOf(table: MoneyTable, row: TableRow, column: MoneyColumn): Found {
  const figure = moneyOf(row, column);
  return figure === null ? none("noColumn") : ofFigure(table, column, figure);
}

function ofFigure(table: MoneyTable, column: MoneyColumn, figure: MoneyFigure): Found {
  if (figure.reading === "blank") return at("blank", figure.cell);
  if (figure.kopiykas === null) return at("unreadable", figure.cell);
  const unit = figure.unit ?? columnUnit(table, column);
  if (unit === null) return at("noUnit", figure.cell);
  const place = { sheet: table.sheet, cell: figure.cell };
  return { amount: { cells: [{ place, unit, kopiykas: figure.kopiykas, sign: 1 }] } };
}

function none(because: Extract<MissingBecause, "noColumn" | "noFigures">): Missing {
  return { missing: NOTE_REASONS[because], because, cell: null };
}

function at(
  because: Exclude<MissingBecause, "noColumn" | "noFigures">,
  cell: CellAddress,
): Missing {
  return { missing: NOTE_REASONS[because](formatCell(cell)), because, cell };
}

/**
 * What rows have altogether: the cell of their total where it agrees with them, else the rows added up.
 * A total that says something else than its rows cannot be vouched for.
 *
 * @param total the row that closes them; null where none does
 */
export function sumOf(
  table: MoneyTable,
  rows: readonly TableRow[],
  total: TableRow | null,
  column: MoneyColumn,
): Found {
  const figures = rows.flatMap((row) => moneyOf(row, column) ?? []);
  const filled = figures.filter(({ reading }) => reading !== "blank");
  const found = filled.map((figure) => ofFigure(table, column, figure));
  const missing = found.find((each) => !isFound(each));
  if (missing !== undefined) return missing;
  if (found.length === 0) return none("noFigures");
  const lines = addUp(found.flatMap((each) => (isFound(each) ? [each.amount] : [])));
  const stated = total === null ? null : moneyOf(total, column);
  if (stated === null || stated.reading === "blank") return { amount: lines };
  const whole = ofFigure(table, column, stated);
  if (!isFound(whole)) return whole;
  const difference = kopiykasOf(whole.amount) - kopiykasOf(lines);
  const agreement = judgeSum(stated, filled, difference, columnUnit(table, column));
  return agreement === "wrong" ? at("totalDiffers", stated.cell) : whole;
}

/** The unit in which amounts are told: their own where they share one, else hryvnias. */
export function unitOfAll(amounts: readonly Amount[]): Unit {
  const units = new Set(amounts.flatMap(({ cells }) => cells.map(({ unit }) => unit)));
  const [only] = units;
  return units.size === 1 && only !== undefined ? only : "UAH";
}
