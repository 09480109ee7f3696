import { parse, tokenize } from "@cj-tech-master/excelts/formula";

/** The library's kinds of nodes; it declares them as a const enum, which cannot be imported. */
export const KIND = {
  number: 1,
  string: 2,
  boolean: 3,
  error: 4,
  cell: 5,
  range: 6,
  binary: 7,
  unary: 8,
  call: 9,
  array: 10,
  percent: 11,
  name: 12,
  columns: 13,
  rows: 14,
  table: 15,
  missing: 16,
  union: 17,
} as const;

type Kind = typeof KIND;

export interface OnSheet {
  readonly sheet?: string | undefined;
  /** Last sheet of a reference through several sheets. */
  readonly endSheet?: string | undefined;
}

export interface CellNode extends OnSheet {
  readonly type: Kind["cell"];
  readonly col: string;
  readonly row: string;
}

export interface RangeNode extends OnSheet {
  readonly type: Kind["range"];
  readonly start: CellNode;
  readonly end: CellNode;
}

export interface ColumnsNode extends OnSheet {
  readonly type: Kind["columns"];
  readonly startCol: string;
  readonly endCol: string;
}

export interface RowsNode extends OnSheet {
  readonly type: Kind["rows"];
  readonly startRow: number;
  readonly endRow: number;
}

export interface CallNode {
  readonly type: Kind["call"];
  readonly name: string;
  readonly args: readonly FormulaNode[];
}

export interface BinaryNode {
  readonly type: Kind["binary"];
  readonly op: string;
  readonly left: FormulaNode;
  readonly right: FormulaNode;
}

export interface TableNode {
  readonly type: Kind["table"];
  readonly tableName: string;
  readonly columns: readonly string[];
  readonly specials: readonly string[];
}

export type FormulaNode =
  | { readonly type: Kind["number"]; readonly value: number }
  | { readonly type: Kind["string"]; readonly value: string }
  | { readonly type: Kind["boolean"]; readonly value: boolean }
  | { readonly type: Kind["error"]; readonly value: string }
  | CellNode
  | RangeNode
  | ColumnsNode
  | RowsNode
  | BinaryNode
  | { readonly type: Kind["unary"]; readonly op: string; readonly operand: FormulaNode }
  | { readonly type: Kind["percent"]; readonly operand: FormulaNode }
  | CallNode
  | { readonly type: Kind["array"]; readonly rows: readonly (readonly FormulaNode[])[] }
  | { readonly type: Kind["name"]; readonly name: string }
  | TableNode
  | { readonly type: Kind["missing"] }
  | { readonly type: Kind["union"]; readonly areas: readonly FormulaNode[] };

/** Parses a formula without its «=»; throws when it is none. */
export function parseFormula(formula: string): FormulaNode {
  // The same tree; only the enum's name is out of reach.
  return parse(tokenize(formula));
}

/** The parts of a node that are expressions themselves. */
export function childrenOf(node: FormulaNode): readonly FormulaNode[] {
  if (node.type === KIND.binary) return [node.left, node.right];
  if (node.type === KIND.unary || node.type === KIND.percent) return [node.operand];
  if (node.type === KIND.call) return node.args;
  if (node.type === KIND.array) return node.rows.flat();
  return node.type === KIND.union ? node.areas : [];
}

/** «_xlfn.XLOOKUP» is how a file names XLOOKUP. */
export function plainName(name: string): string {
  return name.toUpperCase().replace(/^_XLFN\.(_XLWS\.)?/, "");
}
