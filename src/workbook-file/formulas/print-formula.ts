import type { FormulaNode, OnSheet, TableNode } from "./formula-node";
import { KIND } from "./formula-node";

/** Says how a part is printed; called for every part of a node. */
export type PrintPart = (node: FormulaNode) => string;

/** A node as formula text, every operation in brackets; `part` prints what it is made of. */
export function printNode(node: FormulaNode, part: PrintPart): string {
  switch (node.type) {
    case KIND.number:
      return String(node.value);
    case KIND.string:
      return quoteText(node.value);
    case KIND.boolean:
      return node.value ? "TRUE" : "FALSE";
    case KIND.error:
      return node.value;
    case KIND.cell:
      return `${sheetPrefix(node)}${node.col}${node.row}`;
    case KIND.range:
      return `${sheetPrefix(node)}${node.start.col}${node.start.row}:${node.end.col}${node.end.row}`;
    case KIND.columns:
      return `${sheetPrefix(node)}${node.startCol}:${node.endCol}`;
    case KIND.rows:
      return `${sheetPrefix(node)}${String(node.startRow)}:${String(node.endRow)}`;
    case KIND.binary:
      return `(${part(node.left)}${node.op}${part(node.right)})`;
    case KIND.unary:
      return `(${node.op}${part(node.operand)})`;
    case KIND.percent:
      return `(${part(node.operand)}%)`;
    case KIND.call:
      return `${node.name}(${node.args.map(part).join(",")})`;
    case KIND.array:
      return `{${node.rows.map((row) => row.map(part).join(",")).join(";")}}`;
    case KIND.name:
      return node.name;
    case KIND.table:
      return printTable(node);
    case KIND.missing:
      return "";
    case KIND.union:
      return `(${node.areas.map(part).join(",")})`;
  }
}

export function quoteText(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}

function sheetPrefix(node: OnSheet): string {
  if (node.sheet === undefined) return "";
  const names = node.endSheet === undefined ? node.sheet : `${node.sheet}:${node.endSheet}`;
  return `'${names.replaceAll("'", "''")}'!`;
}

function printTable({ tableName, columns, specials }: TableNode): string {
  const items = specials.map((special) => `[${special}]`);
  const [first, last] = columns.map((column) => `[${column.replace(/['#[\]]/g, "'$&")}]`);
  if (first !== undefined) items.push(last === undefined ? first : `${first}:${last}`);
  return `${tableName}[${items.join(",")}]`;
}
