import type { CellView } from "../book-types";

/** What a column's cells must be to be shown. */
export type ColumnCriteria =
  | { readonly on: "values"; readonly texts: readonly string[] }
  | {
      readonly on: "custom";
      readonly first: string;
      readonly second: string | null;
      readonly either: boolean;
    };

/** Values are compared as they are shown, without regard to case. */
export function meets(cell: CellView, criteria: ColumnCriteria): boolean {
  if (criteria.on === "values") {
    return criteria.texts.some((text) => text.toLowerCase() === cell.text.toLowerCase());
  }
  const first = meetsOne(cell, criteria.first);
  if (criteria.second === null) return first;
  const second = meetsOne(cell, criteria.second);
  return criteria.either ? first || second : first && second;
}

/** «>100», «<>», «=так*»: numbers are compared as numbers, texts with * and ? for any letters. */
function meetsOne(cell: CellView, criterion: string): boolean {
  const [, sign = "", operand = ""] = /^(<>|<=|>=|=|<|>)?([^]*)$/.exec(criterion) ?? [];
  const number = operand.trim() === "" ? NaN : Number(operand);
  const isNumber = Number.isFinite(number);
  switch (sign) {
    case "<>":
      return !equals(cell, operand, number);
    case "<":
      return isNumber && typeof cell.value === "number" && cell.value < number;
    case "<=":
      return isNumber && typeof cell.value === "number" && cell.value <= number;
    case ">":
      return isNumber && typeof cell.value === "number" && cell.value > number;
    case ">=":
      return isNumber && typeof cell.value === "number" && cell.value >= number;
    default:
      return equals(cell, operand, number);
  }
}

function equals(cell: CellView, operand: string, number: number): boolean {
  if (typeof cell.value === "number" && Number.isFinite(number)) return cell.value === number;
  const pattern = operand
    .replace(/[.+^${}()|[\]\\]/g, "\\$&")
    .replaceAll("*", "[^]*")
    .replaceAll("?", "[^]");
  return new RegExp(`^${pattern}$`, "iu").test(cell.text);
}
