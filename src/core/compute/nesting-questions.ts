import { formatCell, formatPlace } from "../sheet/address";
import type { SheetSnapshot } from "../sheet/snapshot";
import type { Choices, Question } from "../edits/proposal";
import type { MoneyTable, TableRow } from "../report/model";
import { moneyOf } from "../report/model";
import { sumOf } from "../report/nesting";
import type { MoneyColumn } from "../report/table-columns";
import { rangeOfCell } from "./draft";
import { say } from "./compute-sayings";

/** A line and the lines numbered under it, of which nothing tells whether they are inside its sum. */
export interface DoubtfulFamily {
  readonly line: TableRow;
  readonly children: readonly TableRow[];
  readonly id: string;
  /** A formula that was written leaves them out, so that it need not be asked again. */
  readonly isInside: boolean;
}

/**
 * Lines 3.2.1, 3.2.2 … under a line 3.2 that carries money itself. The reader takes them for lines of
 * their own, as numbers alone do not nest; a total that adds them tells that this is right. Where none
 * does, the person is asked.
 */
export function doubtfulFamilies(
  table: MoneyTable,
  sheet: SheetSnapshot,
): readonly DoubtfulFamily[] {
  return table.rows.flatMap((line, index): readonly DoubtfulFamily[] => {
    if (line.kind !== "measure" || line.number === null) return [];
    if (!table.moneyColumns.some((column) => hasMoney(line, column))) return [];
    const children = childrenOf(table.rows, index, line.number);
    const told = children.length === 0 ? "apart" : tells(table, line, children);
    if (told === "apart") return [];
    const cell = { row: line.row, column: table.columns.number?.index ?? table.range.left };
    const id = `nesting:${formatPlace({ sheet: sheet.name, cell })}`;
    return [{ line, children, id, isInside: told === "inside" }];
  });
}

function childrenOf(
  rows: readonly TableRow[],
  index: number,
  number: readonly number[],
): readonly TableRow[] {
  const children: TableRow[] = [];
  for (const row of rows.slice(index + 1)) {
    if (row.kind === "caption" || row.kind === "continuation" || row.kind === "part") continue;
    const own = row.kind === "measure" ? row.number : null;
    if (own === null || own.length <= number.length) break;
    if (!number.every((part, i) => own[i] === part)) break;
    children.push(row);
  }
  return children;
}

function hasMoney(row: TableRow, column: MoneyColumn): boolean {
  return (moneyOf(row, column)?.kopiykas ?? 0) !== 0;
}

/** What the totals around say: the sum of all lines, or by formulas the sum without these; null for neither. */
function tells(
  table: MoneyTable,
  line: TableRow,
  children: readonly TableRow[],
): "apart" | "inside" | null {
  const around = table.blocks.filter(
    ({ total, rows }) => total !== null && rows.some(({ row }) => row === line.row),
  );
  const stated = around.flatMap(({ total, rows }) =>
    table.moneyColumns.flatMap((column) => {
      const figure = total === null ? null : moneyOf(total, column);
      const inside = sumOf(children, column);
      if (figure?.kopiykas == null || inside === 0) return [];
      const less = sumOf(rows, column) - figure.kopiykas;
      return [{ isAll: less === 0, isWithout: less === inside && figure.formula !== null }];
    }),
  );
  if (stated.some(({ isAll }) => isAll)) return "apart";
  return stated.length > 0 && stated.every(({ isWithout }) => isWithout) ? "inside" : null;
}

export function askNesting(
  { line, children, id }: DoubtfulFamily,
  table: MoneyTable,
  sheet: SheetSnapshot,
): Question {
  const number = (line.number ?? []).join(".");
  const cell = { row: line.row, column: table.columns.number?.index ?? table.range.left };
  return {
    id,
    sheet: sheet.name,
    range: rangeOfCell(cell),
    saying: say("ask-nesting", { cell: formatCell(cell), number, lines: children.length }),
    options: [
      { id: "apart", saying: say("nesting-apart", { number }) },
      { id: "inside", saying: say("nesting-inside", { number }) },
    ],
  };
}

/** The table with the lines inside that are said to be, by the person or by a formula. */
export function nestedAsSaid(
  table: MoneyTable,
  families: readonly DoubtfulFamily[],
  { answers }: Choices,
): MoneyTable {
  const parents = new Map<number, number>();
  for (const { line, children, id, isInside } of families) {
    if (!isInside && answers[id] !== "inside") continue;
    for (const { row } of children) parents.set(row, line.row);
  }
  if (parents.size === 0) return table;
  return {
    ...table,
    rows: table.rows.map((row): TableRow => {
      const parent = parents.get(row.row);
      return parent === undefined ? row : { ...row, kind: "part", parent };
    }),
    blocks: table.blocks.map((block) => ({
      ...block,
      rows: block.rows.filter(({ row }) => !parents.has(row)),
    })),
  };
}
