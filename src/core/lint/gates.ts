import type { CellAddress } from "../sheet/address";
import { formatCell } from "../sheet/address";
import type { Figure, MoneyColumn, ReportTable, TableRow } from "../report/model";
import { columnUnit, measuresOf } from "../report/model";

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

/** Ten times a plan is an over-run nobody has seen; a thousand times is the other unit. */
const UNIT_RATIO = 50;

/** A gate fails on what could not be read, never on what was read with a fault. */
export function findFailures(table: ReportTable): GateFailures {
  const unreadable = new Set<string>();
  for (const row of table.rows) {
    if (row.kind === "caption" || row.kind === "continuation") continue;
    for (const figure of [row.programmeVolume, row.annualPlan, row.actual, row.percent]) {
      if (figure !== null && isUnreadable(figure)) unreadable.add(formatCell(figure.cell));
    }
  }
  return { unreadable, unitsDiffer: findUnitsDiffer(table) };
}

export function isUnreadable(figure: Figure): boolean {
  return figure.reading === "unreadable" || figure.reading === "date" || figure.reading === "error";
}

/** Lines whose actual is a thousandfold of the plan, when at least two and half of the telling lines are. */
function findUnitsDiffer(table: ReportTable): readonly CellAddress[] {
  if (columnUnit(table, "annualPlan") !== columnUnit(table, "actual")) return [];
  const telling = measuresOf(table).filter(
    (row) => (row.annualPlan?.kopiykas ?? 0) > 0 && (row.actual?.kopiykas ?? 0) > 0,
  );
  const apart = telling.filter((row) => {
    const ratio = (row.actual?.kopiykas ?? 0) / (row.annualPlan?.kopiykas ?? 1);
    return ratio > UNIT_RATIO || ratio < 1 / (UNIT_RATIO * 40);
  });
  if (apart.length < 2 || apart.length * 2 < telling.length) return [];
  return apart.flatMap((row) => (row.actual === null ? [] : [row.actual.cell]));
}

/** The unreadable cells among these rows' figures of a column, for a rule that needs them all. */
export function unreadableIn(
  rows: readonly TableRow[],
  column: MoneyColumn,
  failures: GateFailures,
): readonly CellAddress[] {
  return rows.flatMap((row) => {
    const figure = row[column];
    return figure !== null && failures.unreadable.has(formatCell(figure.cell)) ? [figure.cell] : [];
  });
}
