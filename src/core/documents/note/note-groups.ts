import type { MoneyTable, TableRow } from "../../report/model";
import { measuresOf } from "../../report/model";
import { planColumnsOf } from "../../report/plan-columns";
import type { MoneyColumn } from "../../report/table-columns";
import { remembered } from "../../sheet/remembered";
import { quotable } from "../quotable";
import { grandTotalOf } from "../../report/model";
import type { Found } from "./note-amounts";
import { sumOf } from "./note-amounts";
import { NOTE_WORDS, SOURCE_NAMES } from "./note-words";

/** By what a note adds up besides the whole. */
export type NoteGrouping = "direction" | "executor" | "source";

export interface NoteGroup {
  readonly name: string;
  readonly plan: Found;
  readonly actual: Found;
}

/** The groups of a report; none where there is nothing to tell apart. */
export function noteGroups(table: MoneyTable, by: NoteGrouping): readonly NoteGroup[] {
  const groups = by === "source" ? bySource(table) : gather(table, namesBy[by]);
  return groups.length > 1 || (by === "source" && groups.length > 0) ? groups : [];
}

/** A row's group with the total that closes it. */
interface Named {
  readonly name: string;
  readonly total: TableRow | null;
}

const rowsByPlace = remembered(
  ({ rows }: MoneyTable) => new Map(rows.map((row) => [row.row, row] as const)),
);

const namesBy: Readonly<
  Record<Exclude<NoteGrouping, "source">, (table: MoneyTable, row: TableRow) => Named>
> = {
  direction: (table, row) => {
    const heading = directionOf(table, row);
    const name = heading?.label?.text ?? heading?.texts.task?.text ?? "";
    const block = table.blocks.find(
      (each) => each.scope === "section" && heading !== null && each.heading?.row === heading.row,
    );
    return { name, total: block?.total ?? null };
  },
  executor: (_table, { texts }) => ({ name: texts.executor?.text ?? "", total: null }),
};

/** The outermost direction that a row stands in; null in none. */
function directionOf(table: MoneyTable, row: TableRow): TableRow | null {
  const rows = rowsByPlace(table);
  let found: TableRow | null = null;
  const passed = new Set<number>();
  for (let at = row.parent; at !== null && !passed.has(at);) {
    passed.add(at);
    const above = rows.get(at);
    if (above?.kind === "direction") found = above;
    at = above?.parent ?? null;
  }
  return found;
}

function gather(
  table: MoneyTable,
  nameOf: (table: MoneyTable, row: TableRow) => Named,
): readonly NoteGroup[] {
  const groups = new Map<string, { name: string; total: TableRow | null; rows: TableRow[] }>();
  for (const row of measuresOf(table)) {
    const { name, total } = nameOf(table, row);
    const shown = quotable(name);
    const key = shown.toLowerCase();
    const group = groups.get(key) ?? { name: shown, total, rows: [] };
    group.rows.push(row);
    groups.set(key, group);
  }
  const all = [...groups.values()];
  if (all.every(({ name }) => name === "")) return [];
  return all.map(({ name, total, rows }) => ({
    name: name === "" ? NOTE_WORDS.unnamed : name,
    plan: sumOf(table, rows, total, "annualPlan"),
    actual: sumOf(table, rows, total, "actual"),
  }));
}

/** By columns of sources where the report has them, else by what its lines say. */
function bySource(table: MoneyTable): readonly NoteGroup[] {
  const columns = planColumnsOf(table);
  const total = grandTotalOf(table);
  const of = (column: MoneyColumn): Found => sumOf(table, measuresOf(table), total, column);
  const own = columns.flatMap(({ plan, actual, source }): readonly NoteGroup[] =>
    source === null ? [] : [{ name: SOURCE_NAMES[source], plan: of(plan), actual: of(actual) }],
  );
  if (own.length > 0) return own;
  return gather(table, (_table, { texts }) => ({
    name: texts.fundingSource?.text ?? "",
    total: null,
  }));
}
