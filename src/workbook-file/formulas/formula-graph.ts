import type { FormulaNode } from "./formula-node";
import type { Area, FormulaPlace, Precedents } from "./precedents";

/** A formula of a cell; the same object as long as its cell keeps it. */
export interface PlacedFormula extends FormulaPlace {
  readonly node: FormulaNode | null;
  readonly precedents: Precedents;
}

export interface FormulaOrder {
  /** Every formula after those it needs, as far as there is no circle. */
  readonly formulas: readonly PlacedFormula[];
  /** The formulas that depend on themselves, also by way of others. */
  readonly circular: ReadonlySet<PlacedFormula>;
}

/** Puts formulas in an order in which they can be computed, and finds the circles among them. */
export function orderFormulas(
  formulas: readonly PlacedFormula[],
  areasOf: (formula: PlacedFormula) => readonly Area[],
): FormulaOrder {
  const index = new FormulaIndex(formulas);
  const found = new Set<PlacedFormula>();
  const ordered: PlacedFormula[] = [];
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
  return { formulas: ordered, circular: found };

  function enter(formula: PlacedFormula) {
    order.set(formula, order.size);
    low.set(formula, order.size - 1);
    open.push(formula);
    isOpen.add(formula);
    return { formula, needs: index.inside(areasOf(formula)) };
  }

  function lower(formula: PlacedFormula, to: number | undefined): void {
    low.set(formula, Math.min(low.get(formula) ?? Infinity, to ?? Infinity));
  }

  function close(root: PlacedFormula): void {
    const group = open.splice(open.lastIndexOf(root));
    ordered.push(...group);
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

  *inside(areas: readonly Area[]): Generator<PlacedFormula, undefined> {
    for (const { sheet, range } of areas) {
      for (const [number, column] of this.columns.get(sheet.toLowerCase()) ?? []) {
        if (number < range.left || number > range.right) continue;
        for (let at = firstFrom(column, range.top, rowOf); at < column.length; at++) {
          const found = column[at];
          if (found === undefined || found.row > range.bottom) break;
          yield found;
        }
      }
    }
    return undefined;
  }
}

function rowOf({ row }: PlacedFormula): number {
  return row;
}

/** Position of the first item in a list sorted by row that is not above a row. */
export function firstFrom<T>(items: readonly T[], row: number, rowOfItem: (item: T) => number) {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const item = items[middle];
    if (item !== undefined && rowOfItem(item) < row) low = middle + 1;
    else high = middle;
  }
  return low;
}
