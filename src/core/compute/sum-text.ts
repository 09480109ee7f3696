import { columnName } from "../sheet/address";
import { remembered } from "../sheet/remembered";
import type { SheetSnapshot } from "../sheet/snapshot";
import { cellAt } from "../sheet/snapshot";
import type { MoneyTable, TableRow } from "../report/model";
import { moneyOf } from "../report/model";
import type { MoneyColumn } from "../report/table-columns";
import type { Placed } from "./categories";
import type { RowPlan } from "./row-plan";

/**
 * The formula of a category's total in one column. README.md says why it has this form: a sum runs
 * from the title above the lines down to the row above its own, so that a row inserted at either edge
 * is in it; what stands between and is inside another line's sum is taken away; categories come by
 * the cell of their total.
 */
export function sumText(
  table: MoneyTable,
  sheet: SheetSnapshot,
  category: Placed,
  column: MoneyColumn,
  plan: RowPlan,
): string {
  const index = table.columns[column]?.index ?? 0;
  const name = columnName(index);
  const writer = new SumWriter(table, sheet, category, { column, index, name }, plan);
  return `=${writer.terms().join("+").replaceAll("+-", "-")}`;
}

interface SumColumn {
  readonly column: MoneyColumn;
  readonly index: number;
  readonly name: string;
}

class SumWriter {
  private readonly boundaries: readonly number[];
  private readonly lines: ReadonlyMap<number, TableRow>;

  constructor(
    table: MoneyTable,
    private readonly sheet: SheetSnapshot,
    private readonly category: Placed,
    private readonly at: SumColumn,
    private readonly plan: RowPlan,
  ) {
    const missing = [category, ...category.children].filter(({ total }) => total === null);
    const edges = edgesOf(table);
    this.boundaries =
      missing.length === 0 ? edges : [...edges, ...missing.map(placeOf)].toSorted((a, b) => a - b);
    this.lines = rowsByNumber(table);
  }

  terms(): readonly string[] {
    const { direct, children } = this.category;
    const parts = [
      ...direct.map((line) => ({ row: line.row, line, child: null })),
      ...children.map((child) => ({ row: placeOf(child), line: null, child })),
    ].toSorted((a, b) => a.row - b.row);
    const last = parts.at(-1);
    const terms: string[] = [];
    let run: TableRow[] = [];
    for (const part of parts) {
      if (part.line !== null) {
        run.push(part.line);
        continue;
      }
      const total = this.cell(this.plan.total(part.child));
      terms.push(...this.ofRun(run), part === last ? this.downToOwn(total, part.row) : total);
      run = [];
    }
    return [...terms, ...this.ofRun(run)];
  }

  /** The last category's total with the rows under it, of which there are none yet, down to the own one. */
  private downToOwn(total: string, row: number): string {
    const own = placeOf(this.category);
    for (let between = Math.floor(row) + 1; between < own; between++) {
      if (!this.holdsNothing(between)) return total;
    }
    const { name } = this.at;
    return row <= own ? `SUM(${total}:INDEX(${name}:${name},ROW()-1))` : total;
  }

  /** Lines with no category between them. */
  private ofRun(run: readonly TableRow[]): readonly string[] {
    const [first, last] = [run[0]?.row, run.at(-1)?.row];
    if (first === undefined || last === undefined) return [];
    const above = this.boundaries.findLast((row) => row < first) ?? first - 1;
    const below = this.boundaries.find((row) => row > last) ?? last + 1;
    const from = this.edge(above, 1);
    const to = this.edge(below, -1);
    const range =
      from.row === null && to.row === null
        ? `${from.text}:${to.text}`
        : [
            `${this.cell(from.row ?? this.plan.row(first))}:${this.cell(to.row ?? this.plan.row(last))}`,
            ...[from, to].flatMap(({ row, text }) => (row === null ? [text] : [])),
          ].join(":");
    return [`SUM(${range})`, ...this.takenAway(run, above, below)];
  }

  /** One end of a range: a row whose cell holds no figure, or the one next to a row that may not be added. */
  private edge(
    row: number,
    inwards: 1 | -1,
  ): { readonly row: number | null; readonly text: string } {
    const { name } = this.at;
    const step = inwards === 1 ? "+1" : "-1";
    const isOwn = row === placeOf(this.category);
    if (isOwn) return { row: null, text: `INDEX(${name}:${name},ROW()${step})` };
    const child = this.category.children.find((each) => placeOf(each) === row);
    const final = child === undefined ? this.plan.row(row) : this.plan.total(child);
    const isFree = child === undefined && this.holdsNothing(row);
    if (isFree) return { row: final, text: this.cell(final) };
    return { row: null, text: `INDEX(${name}:${name},ROW(${this.cell(final)})${step})` };
  }

  /** Figures between that are inside other lines' sums, repeat them, or are no money at all. */
  private takenAway(run: readonly TableRow[], above: number, below: number): readonly string[] {
    const lines = new Set(run.map(({ row }) => row));
    const groups: { first: number; last: number }[] = [];
    let open = false;
    for (let row = Math.floor(above) + 1; row < below; row++) {
      if (lines.has(row)) {
        open = false;
      } else if (!this.holdsNothing(row)) {
        const group = groups.at(-1);
        if (open && group !== undefined) group.last = row;
        else groups.push({ first: row, last: row });
        open = true;
      }
    }
    return groups.map(({ first, last }) => {
      const from = this.cell(this.plan.row(first));
      const range = first === last ? from : `${from}:${this.cell(this.plan.row(last))}`;
      // Once all of these rows are deleted the reference is gone, and nothing is to be taken away.
      return `-IFERROR(SUM(${range}),0)`;
    });
  }

  /** True where SUM finds nothing to add, now and after its text has been made a number. */
  private holdsNothing(row: number): boolean {
    const { type, value } = cellAt(this.sheet, { row, column: this.at.index });
    if (type === "number" || type === "error") return false;
    if (typeof value === "string" && /^\s*\d+\s*$/.test(value)) return false;
    const line = this.lines.get(row);
    const figure = line === undefined ? null : moneyOf(line, this.at.column);
    return figure === null || (figure.amount === null && figure.readings.length === 0);
  }

  private cell(row: number): string {
    return `${this.at.name}${row + 1}`;
  }
}

const rowsByNumber = remembered(
  ({ rows }: MoneyTable): ReadonlyMap<number, TableRow> =>
    new Map(rows.map((row) => [row.row, row])),
);

/** Rows at which lines of one category end, from top to bottom: titles, totals, the header, the row below. */
const edgesOf = remembered(({ rows, header, range }: MoneyTable): readonly number[] => {
  const between = rows.filter(({ kind }) => isBoundary(kind)).map(({ row }) => row);
  return [header.bottom, ...between, (rows.at(-1)?.row ?? range.bottom) + 1];
});

function isBoundary(kind: TableRow["kind"]): boolean {
  return kind === "total" || kind === "direction" || kind === "task" || kind === "heading";
}

/** Where a total stands among the rows of the sheet as it is: a missing one between two of them. */
function placeOf({ total, at }: Pick<Placed, "total" | "at">): number {
  return total === null ? at - 0.5 : total.row;
}
