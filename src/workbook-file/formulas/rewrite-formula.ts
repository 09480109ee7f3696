import type { BinaryNode, CallNode, FormulaNode } from "./formula-node";
import { KIND, plainName } from "./formula-node";
import { argumentUse, isUnsupported } from "./function-arguments";
import { labelText, PLACE } from "./found-cells";
import { findsCells } from "./precedents";
import { printNode, quoteText } from "./print-formula";
import { stretchLastRange } from "./stretch-range";

/** Functions that the rewritten formula calls; `excel-functions.ts` gives them. */
export const HELPER = {
  number: "ZVNUMBER",
  date: "ZVDATE",
  text: "ZVTEXT",
  compared: "ZVCOMPARED",
  result: "ZVRESULT",
  nearZero: "ZVNEARZERO",
  area: "ZVAREA",
  unfiltered: "ZVUNFILTERED",
  unknown: "ZVUNKNOWN",
  found: "ZVFOUND",
} as const;

const HELPERS: ReadonlySet<string> = new Set(Object.values(HELPER));
const ARITHMETIC: ReadonlySet<string> = new Set(["+", "-", "*", "/", "^"]);
const COMPARISON: ReadonlySet<string> = new Set(["=", "<>", "<", ">", "<=", ">="]);
/** What may come out empty; Excel shows and counts such a result as 0. */
const MAY_BE_EMPTY: ReadonlySet<string> = new Set([
  ...["IF", "IFS", "IFERROR", "IFNA", "SWITCH", "CHOOSE", "INDEX", "LOOKUP"],
  ...["VLOOKUP", "HLOOKUP", "XLOOKUP", "INDIRECT", "OFFSET"],
]);

/**
 * Writes a formula anew for the engine, so that it computes as a Ukrainian Excel does: where Excel
 * would turn a text into a number or a number into a text, a function of ours does it; a single cell
 * given to SUM is passed as an area, whose texts are skipped.
 *
 * @param sheet name of the sheet the formula is on
 */
export function rewriteFormula(formula: FormulaNode, sheet: string): string {
  const print = new Rewriter(sheet);
  if (formula.type === KIND.binary && (formula.op === "+" || formula.op === "-")) {
    return print.difference(formula);
  }
  const text = print.node(formula);
  const mayBeEmpty =
    formula.type === KIND.cell ||
    (formula.type === KIND.call && MAY_BE_EMPTY.has(plainName(formula.name)));
  return mayBeEmpty ? `${HELPER.result}(${text})` : text;
}

class Rewriter {
  private finders = 0;

  constructor(private readonly sheet: string) {}

  readonly node = (node: FormulaNode): string => {
    if (node.type === KIND.binary) return this.binary(node);
    if (node.type === KIND.call) return this.call(node);
    if (node.type === KIND.percent) return `(${this.number(node.operand)}%)`;
    if (node.type !== KIND.unary) return printNode(node, this.node);
    // Excel's unary plus does nothing, even to a text.
    if (node.op === "+") return this.node(node.operand);
    return node.op === "-" ? `(-${this.number(node.operand)})` : printNode(node, this.node);
  };

  /** A sum or difference as the last operation comes out as 0 when it is all but 0. */
  difference(node: BinaryNode): string {
    const parts = `${this.number(node.left)},${this.number(node.right)}`;
    return `${HELPER.nearZero}(${this.node(node)},${parts})`;
  }

  private binary(node: BinaryNode): string {
    const operand = ARITHMETIC.has(node.op)
      ? this.number
      : node.op === "&"
        ? this.text
        : COMPARISON.has(node.op)
          ? this.compared
          : this.node;
    return `(${operand(node.left)}${node.op}${operand(node.right)})`;
  }

  private call(called: CallNode): string {
    const node = stretchLastRange(called);
    const name = plainName(node.name);
    if (isUnsupported(name) || HELPERS.has(name)) return `${HELPER.unknown}()`;
    const finder = findsCells(name) ? this.finders++ : null;
    const args = node.args.map((arg, index) => {
      const text = this.argument(name, arg, index);
      return finder === null || text === "" ? text : this.reported(node, finder, index, text);
    });
    return `${node.name}(${args.join(",")})`;
  }

  /** An argument of INDIRECT or OFFSET that tells what it is when it is computed. */
  private reported(node: CallNode, call: number, index: number, text: string): string {
    const name = plainName(node.name);
    const [first] = node.args;
    const isReference =
      name === "OFFSET" && (first?.type === KIND.cell || first?.type === KIND.range);
    // The reference itself has to stay one.
    if (name === "OFFSET" && index === 0) return text;
    const base = isReference ? printNode(first, this.node) : "";
    return `${HELPER.found}(${PLACE},${labelText({ call, index, name, base })},${text})`;
  }

  private argument(name: string, node: FormulaNode, index: number): string {
    if (node.type === KIND.missing) return "";
    switch (argumentUse(name, index)) {
      case "number":
        return this.number(node);
      case "date":
        return `${HELPER.date}(${this.number(node)})`;
      case "text":
        return this.text(node);
      case "summed":
        return this.summed(node);
      case "subtotalled":
        return `${HELPER.unfiltered}(${quoteText(this.sheetOf(node))},${this.summed(node)})`;
      case "as-is":
        return this.node(node);
    }
  }

  private readonly number = (node: FormulaNode): string =>
    node.type === KIND.number ? this.node(node) : `${HELPER.number}(${this.node(node)})`;

  private readonly text = (node: FormulaNode): string =>
    node.type === KIND.string ? this.node(node) : `${HELPER.text}(${this.node(node)})`;

  private readonly compared = (node: FormulaNode): string =>
    node.type === KIND.string ? this.node(node) : `${HELPER.compared}(${this.node(node)})`;

  private summed(node: FormulaNode): string {
    if (node.type === KIND.cell && node.endSheet === undefined) {
      return printNode({ ...node, type: KIND.range, start: node, end: node }, this.node);
    }
    if (node.type === KIND.string) return this.number(node);
    const givesReference = node.type === KIND.call && MAY_BE_EMPTY.has(plainName(node.name));
    return givesReference ? `${HELPER.area}(${this.node(node)})` : this.node(node);
  }

  private sheetOf(node: FormulaNode): string {
    return "sheet" in node && node.sheet !== undefined ? node.sheet : this.sheet;
  }
}
