import type { CellRange } from "../../core/sheet/address";
import { MAX_COLUMNS, MAX_ROWS, columnIndex } from "../../core/sheet/address";
import type { FormulaNode } from "./formula-node";
import { childrenOf, KIND, plainName } from "./formula-node";

/** A formula where it stands; row and column count from zero. */
export interface PlacedFormula {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly node: FormulaNode;
}

interface Area {
  readonly sheet: string;
  readonly range: CellRange;
}

/** They look at where a reference points, not at what is there. */
const ONLY_PLACE: ReadonlySet<string> = new Set(["ROW", "ROWS", "COLUMN", "COLUMNS"]);

/**
 * The formulas that depend on themselves, also by way of others. References made by names, tables,
 * INDIRECT and OFFSET are not followed.
 */
export function findCircular(formulas: readonly PlacedFormula[]): ReadonlySet<PlacedFormula> {
  const index = new FormulaIndex(formulas);
  const found = new Set<PlacedFormula>();
  // Tarjan's components, with an explicit stack: a running total may be thousands of cells deep.
  const order = new Map<PlacedFormula, number>();
  const low = new Map<PlacedFormula, number>();
  const open: PlacedFormula[] = [];
  const isOpen = new Set<PlacedFormula>();
  for (const start of formulas) {
    if (order.has(start)) continue;
    const path = [enter(start)];
    for (let top = path.at(-1); top !== undefined; top = path.at(-1)) {
      const next = top.needs.next();
      if (next.done !== true) {
        const needed = next.value;
        if (needed === top.formula) found.add(needed);
        if (!order.has(needed)) path.push(enter(needed));
        else if (isOpen.has(needed)) lower(top.formula, order.get(needed));
        continue;
      }
      path.pop();
      const parent = path.at(-1);
      if (parent !== undefined) lower(parent.formula, low.get(top.formula));
      if (low.get(top.formula) === order.get(top.formula)) close(top.formula);
    }
  }
  return found;

  function enter(formula: PlacedFormula) {
    order.set(formula, order.size);
    low.set(formula, order.size - 1);
    open.push(formula);
    isOpen.add(formula);
    return { formula, needs: index.neededBy(formula) };
  }

  function lower(formula: PlacedFormula, to: number | undefined): void {
    low.set(formula, Math.min(low.get(formula) ?? Infinity, to ?? Infinity));
  }

  function close(root: PlacedFormula): void {
    const group = open.splice(open.lastIndexOf(root));
    for (const member of group) {
      isOpen.delete(member);
      if (group.length > 1) found.add(member);
    }
  }
}

/** Finds the formulas inside an area without looking at its every cell. */
class FormulaIndex {
  private readonly columns = new Map<string, Map<number, PlacedFormula[]>>();

  constructor(formulas: readonly PlacedFormula[]) {
    for (const formula of formulas) {
      const key = formula.sheet.toLowerCase();
      const sheet = this.columns.get(key) ?? new Map<number, PlacedFormula[]>();
      this.columns.set(key, sheet);
      const column = sheet.get(formula.column);
      if (column === undefined) sheet.set(formula.column, [formula]);
      else column.push(formula);
    }
    for (const sheet of this.columns.values()) {
      for (const column of sheet.values()) column.sort((one, other) => one.row - other.row);
    }
  }

  *neededBy(formula: PlacedFormula): Generator<PlacedFormula, undefined> {
    for (const { sheet, range } of areasOf(formula.node, formula.sheet)) {
      for (const [number, column] of this.columns.get(sheet.toLowerCase()) ?? []) {
        if (number < range.left || number > range.right) continue;
        for (let at = firstFrom(column, range.top); at < column.length; at++) {
          const found = column[at];
          if (found === undefined || found.row > range.bottom) break;
          yield found;
        }
      }
    }
    return undefined;
  }
}

/** Position of the first formula in a sorted column that is not above a row. */
function firstFrom(column: readonly PlacedFormula[], row: number): number {
  let low = 0;
  let high = column.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((column[middle]?.row ?? Infinity) < row) low = middle + 1;
    else high = middle;
  }
  return low;
}

function* areasOf(node: FormulaNode, own: string): Generator<Area> {
  const range = rangeOf(node);
  if (range !== null) {
    yield { sheet: ("sheet" in node ? node.sheet : undefined) ?? own, range };
    return;
  }
  if (node.type === KIND.call && ONLY_PLACE.has(plainName(node.name))) return;
  for (const child of childrenOf(node)) yield* areasOf(child, own);
}

function rangeOf(node: FormulaNode): CellRange | null {
  if (node.type === KIND.cell) {
    return span([Number(node.row) - 1], [columnIndex(node.col)]);
  }
  if (node.type === KIND.range) {
    return span(
      [Number(node.start.row) - 1, Number(node.end.row) - 1],
      [columnIndex(node.start.col), columnIndex(node.end.col)],
    );
  }
  if (node.type === KIND.columns) {
    return span([0, MAX_ROWS - 1], [columnIndex(node.startCol), columnIndex(node.endCol)]);
  }
  if (node.type === KIND.rows) {
    return span([node.startRow - 1, node.endRow - 1], [0, MAX_COLUMNS - 1]);
  }
  return null;
}

function span(rows: readonly number[], columns: readonly number[]): CellRange {
  return {
    top: Math.min(...rows),
    left: Math.min(...columns),
    bottom: Math.max(...rows),
    right: Math.max(...columns),
  };
}
