import { formatCell } from "../../../core/sheet/address";
import type { CellValueOperator, StoredRule } from "./stored-rule";
import { formulasOf } from "./stored-rule";

/**
 * When a rule formats a cell, as a formula for the first of its cells; null for the kinds that are
 * not evaluated. An empty cell counts as in the formula: as zero and as empty text (assumed).
 */
export function conditionOf(
  rule: StoredRule,
  corner: { readonly top: number; readonly left: number },
): string | null {
  const [first, second] = formulasOf(rule);
  switch (rule.type) {
    case "cellIs": {
      if (first === undefined) return null;
      const cell = formatCell({ row: corner.top, column: corner.left });
      return comparison(rule.operator as CellValueOperator, cell, first, second ?? first);
    }
    case "aboveAverage":
    case "colorScale":
    case "dataBar":
    case "iconSet":
    case "top10":
      return null;
    // Kinds about text and dates carry their condition as a formula too (ECMA-376, 18.3.1.10).
    case "containsText":
    case "expression":
    case "timePeriod":
    default:
      return first ?? null;
  }
}

function comparison(
  operator: CellValueOperator,
  cell: string,
  first: string,
  second: string,
): string | null {
  switch (operator) {
    case "equal":
      return `${cell}=(${first})`;
    case "notEqual":
      return `${cell}<>(${first})`;
    case "greaterThan":
      return `${cell}>(${first})`;
    case "lessThan":
      return `${cell}<(${first})`;
    case "greaterThanOrEqual":
      return `${cell}>=(${first})`;
    case "lessThanOrEqual":
      return `${cell}<=(${first})`;
    // The bounds may come in either order (assumed).
    case "between":
      return `${cell}>=MIN(${first},${second}),${cell}<=MAX(${first},${second})`;
    case "notBetween":
      return `OR(${cell}<MIN(${first},${second}),${cell}>MAX(${first},${second}))`;
  }
}
