import type { CellAddress } from "../sheet/address";
import { formatCell } from "../sheet/address";
import type { Figure, FigureReading } from "../report/figure";
import type { MoneyTable, TableRow } from "../report/model";
import type { FigureColumn } from "../report/table-columns";
import { carriesFigures, columnUnit, figureOf, measuresOf } from "../report/model";
import { linesApart } from "../report/unit-ratio";

/** Why dependent rules cannot judge. */
export type GateReason =
  /** These cells hold no figure that could be read. */
  | { readonly kind: "unreadable"; readonly cells: readonly CellAddress[] }
  /** Plan and actual look a thousandfold apart: one of them is in another unit than its header says. */
  | { readonly kind: "units-differ"; readonly cells: readonly CellAddress[] };

/** What could not be read in one table. Cells by name, so that a rule can ask quickly. */
export interface GateFailures {
  /** Cells of figures that hold something, but nothing that can be read. */
  readonly unreadable: ReadonlySet<string>;
  /** Cells of the lines whose plan and actual are not in one unit; empty when they are. */
  readonly unitsDiffer: readonly CellAddress[];
}

/** Of tables without money. */
export const NO_FAILURES: GateFailures = { unreadable: new Set(), unitsDiffer: [] };

/** A gate fails on what could not be read, never on what was read with a fault. */
export function findFailures(table: MoneyTable): GateFailures {
  const unreadable = new Set<string>();
  for (const row of table.rows) {
    if (!carriesFigures(row)) continue;
    for (const figure of [...Object.values(row.money), row.percent]) {
      if (figure !== null && isUnreadable(figure)) unreadable.add(formatCell(figure.cell));
    }
  }
  return { unreadable, unitsDiffer: findUnitsDiffer(table) };
}

const UNREADABLE: ReadonlySet<FigureReading> = new Set([
  "ambiguous",
  "uncomputed",
  "date",
  "error",
  "unreadable",
]);

export function isUnreadable(figure: Figure): boolean {
  return UNREADABLE.has(figure.reading);
}

function findUnitsDiffer(table: MoneyTable): readonly CellAddress[] {
  if (columnUnit(table, "annualPlan") !== columnUnit(table, "actual")) return [];
  const lines = measuresOf(table).flatMap(({ money: { annualPlan, actual } }) =>
    annualPlan?.kopiykas == null || actual?.kopiykas == null
      ? []
      : [{ plan: annualPlan.kopiykas, actual: actual.kopiykas, cell: actual.cell }],
  );
  return linesApart(lines).map((line) => line.cell);
}

/** True for a figure that is among what cannot be read. */
export function isUnread(figure: Figure, { unreadable }: GateFailures): boolean {
  return isUnreadable(figure) && unreadable.has(formatCell(figure.cell));
}

/** The unreadable cells among these rows' figures, for a rule that needs them all. In reading order. */
export function unreadableIn(
  rows: readonly TableRow[],
  columns: readonly FigureColumn[],
  failures: GateFailures,
): readonly CellAddress[] {
  return rows.flatMap((row) =>
    columns.flatMap((column) => {
      const figure = figureOf(row, column);
      return figure !== null && isUnread(figure, failures) ? [figure.cell] : [];
    }),
  );
}
