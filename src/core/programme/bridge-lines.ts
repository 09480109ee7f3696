import type { SourceProgramme, SourceTable } from "../consolidate/sources";
import { matchLines } from "../report/match-lines";
import type { TableRow } from "../report/model";
import { columnUnit, linesOf, measuresOf, moneyOf } from "../report/model";
import type { MoneyColumn, YearColumn } from "../report/table-columns";
import type { Unit } from "../report/unit";
import type { CellAddress } from "../sheet/address";
import type { PlanState } from "./plan-states";

/** A plan in the cell that states it. */
export interface PlannedAmount {
  readonly source: SourceTable;
  readonly cell: CellAddress;
  readonly kopiykas: number;
  readonly unit: Unit;
  /** True where the cell holds this number, so that a formula can refer to it. */
  readonly live: boolean;
}

/** A measure with its plan in each state; no amount where a state does not have it. */
export interface BridgeLine {
  readonly number: string | null;
  /** The edition whose row it is: the one in force, else the first that has the measure. */
  readonly source: SourceTable;
  readonly row: TableRow;
  readonly amounts: readonly (readonly PlannedAmount[])[];
}

/** Every measure that a state plans money for, and the rows of reports that no edition in force has. */
export interface BridgeLines {
  readonly lines: readonly BridgeLine[];
  readonly unmatched: readonly TableRow[];
}

/** A line while its amounts are gathered. */
type Gathered = Omit<BridgeLine, "amounts"> & { readonly amounts: PlannedAmount[][] };

/**
 * Finds each measure in every state: first those of the edition in force, in its order, then those that
 * only other editions have. Reports are held against the edition in force alone.
 *
 * @param column the column of editions with the plans of the year
 */
export function readBridgeLines(
  states: readonly PlanState[],
  anchor: SourceProgramme,
  column: YearColumn,
): BridgeLines {
  const lineOf = (source: SourceTable, row: TableRow): Gathered => ({
    number: row.number === null ? null : row.number.join("."),
    source,
    row,
    amounts: states.map(() => []),
  });
  const own = linesOf(anchor.table).map((row) => lineOf(anchor, row));
  const all = [...own];
  const unmatched: TableRow[] = [];
  for (const [at, { kind, sources }] of states.entries()) {
    const isReport = kind === "report";
    for (const source of sources) {
      const rows = isReport ? measuresOf(source.table) : linesOf(source.table);
      const found = counterparts(rows, isReport ? own : all);
      for (const row of rows) {
        const amount = plannedIn(source, row, isReport ? "annualPlan" : column);
        const line = found.get(row) ?? (isReport ? null : lineOf(source, row));
        if (line === null) unmatched.push(row);
        else if (!found.has(row)) all.push(line);
        if (line !== null && amount !== null) line.amounts[at]?.push(amount);
      }
    }
  }
  // What no state plans anything for says nothing.
  const lines = all.filter(({ amounts }) => amounts.flat().some(({ kopiykas }) => kopiykas !== 0));
  return { lines, unmatched };
}

/** Which of the lines each row is. A table's own rows are themselves, however alike two of them are. */
function counterparts(
  rows: readonly TableRow[],
  lines: readonly Gathered[],
): ReadonlyMap<TableRow, Gathered> {
  const byRow = new Map(lines.map((line) => [line.row, line] as const));
  const isThemselves = rows.every((row) => byRow.has(row));
  const pairs = isThemselves
    ? rows.map((row) => ({ own: row, other: row }))
    : matchLines(rows, [...byRow.keys()]);
  return new Map(
    pairs.flatMap(({ own, other }) => {
      const line = byRow.get(other);
      return line === undefined ? [] : [[own, line] as const];
    }),
  );
}

function plannedIn(source: SourceTable, row: TableRow, column: MoneyColumn): PlannedAmount | null {
  const figure = moneyOf(row, column);
  if (figure?.kopiykas == null) return null;
  const unit = figure.unit ?? columnUnit(source.table, column) ?? "UAH";
  const { cell, kopiykas, reading } = figure;
  return { source, cell, kopiykas, unit, live: reading === "number" };
}

/** Kopiykas that a state plans for a line; null where it does not have it. */
export function planIn({ amounts }: BridgeLine, state: number): number | null {
  const own = amounts[state] ?? [];
  return own.length === 0 ? null : own.reduce((sum, { kopiykas }) => sum + kopiykas, 0);
}

/** The lines that no other of them has in its sum. */
export function withoutInner(lines: readonly BridgeLine[]): readonly BridgeLine[] {
  return lines.filter(
    ({ row, source }) =>
      row.kind !== "part" ||
      !lines.some((other) => other.source.table === source.table && other.row.row === row.parent),
  );
}
