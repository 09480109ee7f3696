import type { MoneyTable, TableRow } from "../../report/model";
import { linesOf } from "../../report/model";
import type { TextColumn } from "../../report/table-columns";
import type { DataValue } from "../data-package";
import type { NumberedTable } from "./values";
import { textValue } from "./values";

/** A measure with all of its words and where it belongs. */
export interface PlacedMeasure {
  readonly row: TableRow;
  /** The values of `MEASURE_FIELDS`. */
  readonly values: readonly DataValue[];
  /** A text of the measure, with what the rows under it go on with. */
  readonly textOf: (column: TextColumn) => DataValue;
}

/** Every measure of a table, those inside another's sum included, from top to bottom. */
export function placedMeasures({ table }: NumberedTable<MoneyTable>): readonly PlacedMeasure[] {
  const byRow = new Map(table.rows.map((row) => [row.row, row]));
  const goingOn = continuations(table);
  return linesOf(table).map((row) => {
    const own = goingOn.get(row.row) ?? [];
    const textOf = (column: TextColumn): DataValue => joined(row, own, column);
    const parents = parentsOf(row, byRow);
    const titleOf = (kind: TableRow["kind"]): DataValue =>
      textValue(parents.find((parent) => parent.kind === kind)?.label?.text);
    const whole = parents.find((parent) => row.kind === "part" && isLine(parent));
    return {
      row,
      textOf,
      values: [
        titleOf("direction"),
        textOf("task") ?? titleOf("task"),
        textOf("number"),
        textOf("measure"),
        textOf("term"),
        textOf("executor"),
        textOf("fundingSource"),
        whole === undefined ? null : String(whole.row + 1),
      ],
    };
  });
}

function isLine({ kind }: TableRow): boolean {
  return kind === "measure" || kind === "part";
}

/** The rows that it stands in, the nearest first. */
function parentsOf(row: TableRow, byRow: ReadonlyMap<number, TableRow>): readonly TableRow[] {
  const parents: TableRow[] = [];
  let { parent } = row;
  // A row is never twice among its own parents.
  while (parent !== null && parents.length < byRow.size) {
    const found = byRow.get(parent);
    if (found === undefined) break;
    parents.push(found);
    ({ parent } = found);
  }
  return parents;
}

/** The rows that go on with the text of a row, by that row. */
function continuations({ rows }: MoneyTable): ReadonlyMap<number, readonly TableRow[]> {
  const found = new Map<number, TableRow[]>();
  let above: TableRow | null = null;
  for (const row of rows) {
    if (row.kind === "caption") continue;
    if (row.kind !== "continuation") above = row;
    else if (above !== null) found.set(above.row, [...(found.get(above.row) ?? []), row]);
  }
  return found;
}

/** Texts that say the same again, as broken rows and merged cells do, count once. */
function joined(row: TableRow, own: readonly TableRow[], column: TextColumn): DataValue {
  const pieces = [row, ...own].flatMap(({ texts }, index) => {
    const text = texts[column];
    if (text === undefined || (index > 0 && text.inherited)) return [];
    return textValue(text.text) ?? [];
  });
  return pieces.length === 0 ? null : [...new Set(pieces)].join(" ");
}
