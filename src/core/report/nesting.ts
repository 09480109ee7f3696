import type { Block, MoneyColumn, TableRow } from "./model";
import { MONEY_COLUMNS } from "./model";

const SAYS_INCLUDING = /в\s*т\.?\s*ч\.?(?=\s|:|$|\.)|(в|у) тому числі/i;

/** The parts of a number such as «3.2.21», null when it is none. A final dot does not count. */
export function numberParts(text: string | undefined): readonly number[] | null {
  const match = /^(\d+(?:\.\d+)*)\.?$/.exec((text ?? "").trim().replaceAll(",", "."));
  return match?.[1]?.split(".").map(Number) ?? null;
}

/**
 * Marks the rows whose money is inside another row's sum. Numbers alone do not decide: X contains
 * X.n only if its text says «в т. ч.» or its figures equal their sum in every filled column.
 */
export function markParts(rows: readonly TableRow[]): readonly TableRow[] {
  const inside = new Set<number>();
  rows.forEach((row, index) => {
    if (row.kind !== "measure") return;
    const children = childrenOf(rows, index);
    if (children.length === 0) return;
    const says = SAYS_INCLUDING.test(
      `${row.texts.measure?.text ?? ""} ${row.texts.task?.text ?? ""}`,
    );
    if (says || equalsSum(row, children)) children.forEach((child) => inside.add(child.row));
  });
  return rows.map((row) => (inside.has(row.row) ? { ...row, kind: "part" } : row));
}

function childrenOf(rows: readonly TableRow[], index: number): readonly TableRow[] {
  const parent = numberParts(rows[index]?.texts.number?.text);
  if (parent === null) return [];
  const children: TableRow[] = [];
  for (const row of rows.slice(index + 1)) {
    if (row.kind !== "measure") break;
    const parts = numberParts(row.texts.number?.text);
    if (parts === null || !parent.every((part, i) => parts[i] === part)) break;
    if (parts.length === parent.length + 1) children.push(row);
  }
  return children;
}

function equalsSum(row: TableRow, children: readonly TableRow[]): boolean {
  const filled = MONEY_COLUMNS.filter((column) => row[column]?.kopiykas != null);
  const anything = filled.some((column) => row[column]?.kopiykas !== 0);
  return anything && filled.every((column) => row[column]?.kopiykas === sumOf(children, column));
}

/** Sum of a column in kopiykas; rows without a figure count nothing. */
export function sumOf(rows: readonly TableRow[], column: MoneyColumn): number {
  return rows.reduce((sum, row) => sum + (row[column]?.kopiykas ?? 0), 0);
}

/**
 * Splits the rows at their totals. A total right after another one, or after no line of its own,
 * closes all that stands above it.
 */
export function intoBlocks(rows: readonly TableRow[]): readonly Block[] {
  const blocks: Block[] = [];
  const all: TableRow[] = [];
  let own: TableRow[] = [];
  for (const row of rows) {
    if (row.kind === "measure") {
      own.push(row);
      all.push(row);
    } else if (row.kind === "total") {
      blocks.push({ rows: own.length > 0 ? own : [...all], total: row });
      own = [];
    }
  }
  if (own.length > 0) blocks.push({ rows: own, total: null });
  return blocks;
}
