import type { CellRange } from "../../core/sheet/address";
import type { CallNode, FormulaNode, OnSheet, TableNode } from "./formula-node";
import { childrenOf, KIND, plainName } from "./formula-node";
import { rangeOf } from "./range-of-node";
import { stretchLastRange } from "./stretch-range";

/** Where a formula stands; row and column count from zero. */
export interface FormulaPlace {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/** Cells that a formula looks at. */
export interface Area {
  readonly sheet: string;
  readonly range: CellRange;
}

/** A table as far as references into it need it. */
export interface ReferredTable {
  readonly name: string;
  readonly sheet: string;
  readonly range: CellRange;
  readonly hasHeaders: boolean;
  readonly hasTotals: boolean;
  readonly columns: readonly string[];
}

/** What names, tables and references through several sheets mean in a workbook. */
export interface Meanings {
  /** In the order of the tabs. */
  readonly sheets: readonly string[];
  readonly tables: readonly ReferredTable[];
  /** What a name stands for on a sheet, null when nobody knows it. */
  readonly nameMeans: (name: string, sheet: string) => FormulaNode | null;
  /** Reads a formula without «=», null when it is none. */
  readonly read: (formula: string) => FormulaNode | null;
}

/** What a formula's result depends on. */
export interface Precedents {
  readonly areas: readonly Area[];
  /** False when the cells it looks at are known only once it is computed. */
  readonly isKnown: boolean;
  /** True when its result may change though no cell did, or depends on more than values. */
  readonly isVolatile: boolean;
  /** True when the whole workbook has to be computed with it. */
  readonly needsWhole: boolean;
}

/** They look at where a reference points, not at what is there. */
const ONLY_PLACE: ReadonlySet<string> = new Set(["ROW", "ROWS", "COLUMN", "COLUMNS"]);
/** SUBTOTAL and AGGREGATE skip hidden rows and the subtotals among their cells. */
const VOLATILE: ReadonlySet<string> = new Set(
  "RAND RANDBETWEEN NOW TODAY INFO CELL INDIRECT OFFSET SUBTOTAL AGGREGATE".split(" "),
);
const FINDS_CELLS: ReadonlySet<string> = new Set(["INDIRECT", "OFFSET"]);
/** They fill cells beside their own, or look at formulas instead of values. */
const NEEDS_WHOLE: ReadonlySet<string> = new Set(
  (
    "FILTER SORT UNIQUE SORTBY SEQUENCE RANDARRAY TOCOL TOROW CHOOSEROWS CHOOSECOLS VSTACK HSTACK " +
    "WRAPROWS WRAPCOLS EXPAND TAKE DROP ANCHORARRAY ISFORMULA FORMULATEXT"
  ).split(" "),
);

/** True for the functions of which only computing tells the cells they look at. */
export function findsCells(name: string): boolean {
  return FINDS_CELLS.has(name);
}

/** What a formula of a cell depends on; one that cannot be read depends on nothing. */
export function precedentsOf(
  node: FormulaNode | null,
  place: FormulaPlace,
  meanings: Meanings,
): Precedents {
  const walk = new PrecedentWalk(place, meanings);
  if (node !== null) walk.visit(node, true);
  return walk;
}

class PrecedentWalk implements Precedents {
  readonly areas: Area[] = [];
  isKnown = true;
  isVolatile = false;
  needsWhole = false;
  private readonly openNames = new Set<string>();

  constructor(
    private readonly place: FormulaPlace,
    private readonly meanings: Meanings,
  ) {}

  /** @param looks false inside of what only asks where a reference points */
  visit(node: FormulaNode, looks: boolean): void {
    const range = rangeOf(node);
    if (range !== null) {
      if (looks) this.addAreas(node as OnSheet, range);
      return;
    }
    if (node.type === KIND.name) {
      this.visitName(node.name, looks);
      return;
    }
    if (node.type === KIND.table) {
      this.dependOnFound();
      const area = areaOfTable(node, this.place, this.meanings.tables);
      if (looks && area !== null) this.areas.push(area);
      return;
    }
    if (node.type === KIND.binary && (node.op === ":" || node.op === " ")) this.dependOnFound();
    const called = node.type === KIND.call ? plainName(node.name) : null;
    if (called !== null) this.visitCalled(called);
    if (node.type === KIND.call && looks) this.visitFound(node);
    const childLooks = looks && !(called !== null && ONLY_PLACE.has(called));
    const seen = node.type === KIND.call ? stretchLastRange(node) : node;
    for (const child of childrenOf(seen)) this.visit(child, childLooks);
  }

  private visitCalled(name: string): void {
    if (VOLATILE.has(name)) this.isVolatile = true;
    if (FINDS_CELLS.has(name)) this.isKnown = false;
    if (NEEDS_WHOLE.has(name)) this.needsWhole = true;
  }

  /** Cells that INDIRECT and OFFSET find, where the formula itself says which; else nobody knows. */
  private visitFound({ name, args }: CallNode): void {
    const [first] = args;
    if (plainName(name) === "INDIRECT" && first?.type === KIND.string && args.length === 1) {
      const meaning = this.meanings.read(first.value);
      if (meaning !== null && rangeOf(meaning) !== null) this.visit(meaning, true);
    }
    if (plainName(name) !== "OFFSET" || first === undefined) return;
    const range = rangeOf(first);
    const [rows, columns, height, width] = args.slice(1).map(literal);
    if (range === null || typeof rows !== "number" || typeof columns !== "number") return;
    if (height === null || width === null) return;
    const top = range.top + rows;
    const left = range.left + columns;
    const bottom = height === undefined ? range.bottom + rows : top + height - 1;
    const right = width === undefined ? range.right + columns : left + width - 1;
    if (bottom >= top && right >= left) {
      this.addAreas(first as OnSheet, { top, left, bottom, right });
    }
  }

  private visitName(name: string, looks: boolean): void {
    this.dependOnFound();
    const key = name.toUpperCase();
    const meaning = this.meanings.nameMeans(name, this.place.sheet);
    if (meaning === null || this.openNames.has(key)) return;
    this.openNames.add(key);
    this.visit(meaning, looks);
    this.openNames.delete(key);
  }

  /** The engine itself finds what a name or a table is: it gets every cell, every time. */
  private dependOnFound(): void {
    this.isKnown = false;
    this.isVolatile = true;
  }

  private addAreas({ sheet, endSheet }: OnSheet, range: CellRange): void {
    if (endSheet === undefined) {
      this.areas.push({ sheet: sheet ?? this.place.sheet, range });
      return;
    }
    const order = this.meanings.sheets.map((name) => name.toLowerCase());
    const ends = [sheet ?? "", endSheet].map((name) => order.indexOf(name.toLowerCase()));
    const [from = 0, to = 0] = ends.toSorted((one, other) => one - other);
    for (const between of this.meanings.sheets.slice(Math.max(from, 0), to + 1)) {
      this.areas.push({ sheet: between, range });
    }
  }
}

function areaOfTable(
  { tableName, columns, specials }: TableNode,
  place: FormulaPlace,
  tables: readonly ReferredTable[],
): Area | null {
  const table = tables.find(({ name, sheet, range }) =>
    tableName === ""
      ? sheet === place.sheet && place.row >= range.top && place.row <= range.bottom
      : name.toLowerCase() === tableName.toLowerCase(),
  );
  if (table === undefined) return null;
  const { range, hasHeaders, hasTotals } = table;
  const at = columns.map((column) =>
    table.columns.findIndex((each) => each.toLowerCase() === column.toLowerCase()),
  );
  const body = {
    top: range.top + (hasHeaders ? 1 : 0),
    bottom: range.bottom - (hasTotals ? 1 : 0),
  };
  const rows = rowsAsked(new Set(specials.map((each) => each.toLowerCase())), range, body, place);
  const [left, right] =
    at.length === 0
      ? [range.left, range.right]
      : [range.left + Math.min(...at), range.left + Math.max(...at)];
  return { sheet: table.sheet, range: { ...rows, left, right } };
}

/** A whole number as it is written in a formula, null for anything else. */
function literal(node: FormulaNode): number | null {
  if (node.type === KIND.number) return Math.trunc(node.value);
  if (node.type !== KIND.unary || node.op !== "-") return null;
  const number = literal(node.operand);
  return number === null ? null : -number;
}

type Rows = Pick<CellRange, "top" | "bottom">;

function rowsAsked(asked: ReadonlySet<string>, all: Rows, body: Rows, { row }: FormulaPlace): Rows {
  if (asked.has("#this row")) return { top: row, bottom: row };
  const withHeaders = asked.has("#all") || asked.has("#headers");
  const withTotals = asked.has("#all") || asked.has("#totals");
  const withBody = asked.has("#all") || asked.has("#data") || !(withHeaders || withTotals);
  return {
    top: withHeaders ? all.top : withBody ? body.top : body.bottom + 1,
    bottom: withTotals ? all.bottom : withBody ? body.bottom : body.top - 1,
  };
}
