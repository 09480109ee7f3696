import type { MoneyTable, TableRow } from "../report/model";

/** A total that is, or that is to come, with what it adds up. */
export interface Category {
  /** Known by this while one proposal is made. */
  readonly key: string;
  readonly heading: TableRow | null;
  readonly scope: "section" | "table";
  /** Null where its row is to be inserted. */
  readonly total: TableRow | null;
  /** Row of the sheet before which the missing row comes; of a total that is there, its own. */
  readonly at: number;
  /** Every line that it sums, also by way of its children. */
  readonly rows: readonly TableRow[];
}

/** A category with the totals that its own adds by cell, and the lines that none of them closes. */
export interface Placed extends Category {
  readonly children: readonly Category[];
  readonly direct: readonly TableRow[];
}

/** The categories whose totals the table has. */
export function categoriesWithTotal(table: MoneyTable): readonly Category[] {
  return table.blocks.flatMap(({ total, rows, heading, scope }): readonly Category[] => {
    if (total === null || scope === "source" || scope === "executor") return [];
    return [{ key: `row ${total.row}`, heading, scope, total, at: total.row, rows }];
  });
}

/**
 * The categories of at least two lines whose totals the table lacks: directions and tasks with their
 * title, and the table itself, in the order of their places: each would stand under its last line.
 */
export function categoriesWithoutTotal(table: MoneyTable): readonly Category[] {
  const closed = categoriesWithTotal(table);
  const titles = table.rows.filter(({ kind }) => kind === "direction" || kind === "task");
  const missing = titles.flatMap((heading): readonly Category[] => {
    if (closed.some((each) => each.heading?.row === heading.row)) return [];
    const rows = linesUnder(table, heading.row);
    if (rows.length < 2) return [];
    return [missingCategory(table, `title ${heading.row}`, heading, rows)];
  });
  const lines = table.rows.filter(({ kind }) => kind === "measure");
  const whole = closed.some(({ scope }) => scope === "table");
  // A task is closed before its direction where both end in one place.
  const inner = missing.toSorted((a, b) => a.at - b.at || levelOf(b) - levelOf(a));
  if (whole || lines.length < 2) return inner;
  return [...inner, missingCategory(table, "table", null, lines)];
}

function missingCategory(
  table: MoneyTable,
  key: string,
  heading: TableRow | null,
  rows: readonly TableRow[],
): Category {
  const scope = heading === null ? "table" : "section";
  return {
    key,
    heading,
    scope,
    total: null,
    at: endOf(table, rows, heading?.level ?? 0) + 1,
    rows,
  };
}

function linesUnder(table: MoneyTable, title: number): readonly TableRow[] {
  const titles = new Set([title]);
  for (const { row, kind, parent } of table.rows) {
    if ((kind === "direction" || kind === "task") && titles.has(parent ?? -1)) titles.add(row);
  }
  return table.rows.filter(({ kind, parent }) => kind === "measure" && titles.has(parent ?? -1));
}

/** The last row that belongs to these lines: their parts, what goes on with them, totals among them. */
function endOf(table: MoneyTable, rows: readonly TableRow[], level: number): number {
  const own = new Set(rows.map(({ row }) => row));
  const totals = new Set(
    categoriesWithTotal(table).flatMap((each) => {
      const isInner = each.rows.length < own.size || levelOf(each) > level;
      const isOwn = each.rows.every(({ row }) => own.has(row));
      return isInner && isOwn && each.scope === "section" ? [each.at] : [];
    }),
  );
  const last = Math.max(...own);
  let end = last;
  for (const { row, kind } of table.rows) {
    if (row <= last) continue;
    if (kind !== "part" && kind !== "continuation" && !totals.has(row)) break;
    end = row;
  }
  return end;
}

/**
 * Says what each total adds. A category that lies inside another is added by its total's cell, the
 * outermost where several do.
 */
export function placeCategories(table: MoneyTable, all: readonly Category[]): readonly Placed[] {
  const byRow = new Map(
    all.flatMap((each): readonly (readonly [number, Category])[] =>
      each.total === null ? [] : [[each.total.row, each]],
    ),
  );
  return all.map((category) => {
    const own = new Set(category.rows.map(({ row }) => row));
    const known = table.blocks
      .filter(({ total }) => total !== null && total.row === category.total?.row)
      .flatMap(({ totals }) => totals.flatMap(({ row }) => byRow.get(row) ?? []));
    const inside = all.filter(
      (each) => (each.total === null || category.total === null) && isInside(each, category, own),
    );
    const candidates = [...new Set([...known, ...inside])];
    const children = candidates.filter(
      (each) => !candidates.some((other) => other !== each && holds(other, each)),
    );
    const closed = new Set(children.flatMap(({ rows }) => rows.map(({ row }) => row)));
    return {
      ...category,
      children: children.toSorted((a, b) => a.at - b.at),
      direct: category.rows.filter(({ row }) => !closed.has(row)),
    };
  });
}

function isInside(each: Category, category: Category, own: ReadonlySet<number>): boolean {
  if (each === category || each.scope === "table") return false;
  return each.rows.every(({ row }) => own.has(row)) && holds(category, each);
}

/** True when one category's lines are all in the other, which is wider or stands over it. */
function holds(outer: Category, inner: Category): boolean {
  const own = new Set(outer.rows.map(({ row }) => row));
  if (!inner.rows.every(({ row }) => own.has(row))) return false;
  if (outer.rows.length > inner.rows.length || outer.scope === "table") return true;
  return levelOf(outer) < levelOf(inner);
}

/** How deep its title stands; a category without a title is in whatever has one. */
function levelOf({ heading }: Category): number {
  return heading?.level ?? Infinity;
}
