import type { Worksheet } from "@cj-tech-master/excelts";
import type { CellRange } from "../../../core/sheet/address";
import { formatRange, parseRange } from "../../../core/sheet/address";
import { unite } from "../book-geometry";
import { shiftReferences } from "../formula-references";

export type StoredBlock = Worksheet["conditionalFormattings"][number];
/** The library neither reads nor writes «stop if true» and a few more; they are kept beside. */
export type StoredRule = StoredBlock["rules"][number] & {
  stopIfTrue?: boolean;
  /** Attributes as a file has them, each with a space before. */
  otherAttributes?: string;
};
export type DataBarRule = Extract<StoredRule, { type: "dataBar" }>;
/** The library's type knows four of the operators; files hold all eight. */
export type CellValueOperator =
  | "between"
  | "notBetween"
  | "equal"
  | "notEqual"
  | "greaterThan"
  | "lessThan"
  | "greaterThanOrEqual"
  | "lessThanOrEqual";

export function formulasOf(rule: StoredRule): readonly string[] {
  const { formulae = [] } = rule as { readonly formulae?: readonly (string | number)[] };
  return formulae.map(String);
}

export function setFormulas(rule: StoredRule, formulas: readonly string[]): void {
  if (rule.type === "expression" || rule.type === "cellIs") rule.formulae = [...formulas];
}

/** Moves the relative references of a rule whose first cell moves. */
export function shiftRule(rule: StoredRule, rows: number, columns: number): void {
  setFormulas(
    rule,
    formulasOf(rule).map((formula) => shiftReferences(formula, { rows, columns })),
  );
}

/** Reads «A1:B2 D4»; whole columns too, as files of other programs write them. */
export function readReference(reference: string): readonly CellRange[] {
  return reference.split(/\s+/).flatMap((part) => {
    const columns = /^\$?([A-Z]{1,3}):\$?([A-Z]{1,3})$/.exec(part);
    const range = parseRange(
      columns === null ? part : `${columns[1] ?? ""}1:${columns[2] ?? ""}1048576`,
    );
    return range === null ? [] : [range];
  });
}

export function writeReference(ranges: readonly CellRange[]): string {
  return ranges.map(formatRange).join(" ");
}

/** The corner to which relative references belong. */
export function cornerOfAll(ranges: readonly CellRange[]): { top: number; left: number } {
  const [first = { top: 0, left: 0, bottom: 0, right: 0 }, ...rest] = ranges;
  return rest.reduce(unite, first);
}
