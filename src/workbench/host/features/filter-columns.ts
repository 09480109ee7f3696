import { attribute, escaped, plain } from "../../../workbook-file/sheet-parts";
import type { ColumnCriteria } from "./filter-criteria";

/** Criteria by column of a filter, counted from zero. */
export type FilterColumns = ReadonlyMap<number, ColumnCriteria>;

const SIGNS: Readonly<Record<string, string>> = {
  equal: "=",
  notEqual: "<>",
  lessThan: "<",
  lessThanOrEqual: "<=",
  greaterThan: ">",
  greaterThanOrEqual: ">=",
};
/** How Excel writes «is not empty» (not in ECMA-376; seen in its files). */
const NOT_EMPTY = " ";

/** The «filterColumn» elements of a file, ECMA-376 18.3.2.7. */
export function writeFilterColumns(columns: FilterColumns): string {
  return [...columns]
    .sort(([a], [b]) => a - b)
    .map(([column, criteria]) => {
      const inner = criteria.on === "values" ? writeValues(criteria.texts) : writeCustom(criteria);
      return `<filterColumn colId="${String(column)}">${inner}</filterColumn>`;
    })
    .join("");
}

/** Reads them; null when a column asks for something else (dates, colours, the ten largest). */
export function readFilterColumns(xml: string): FilterColumns | null {
  const columns = new Map<number, ColumnCriteria>();
  for (const [, attributes = "", inner = ""] of xml.matchAll(
    /<filterColumn\b([^>]*)>([\s\S]*?)<\/filterColumn>/g,
  )) {
    const criteria = readColumn(inner);
    if (criteria === null) return null;
    columns.set(Number(attribute(attributes, "colId")), criteria);
  }
  return columns;
}

function writeValues(texts: readonly string[]): string {
  const blank = texts.includes("") ? ' blank="1"' : "";
  const shown = texts.filter((text) => text !== "");
  return `<filters${blank}>${shown.map((text) => `<filter val="${escaped(text)}"/>`).join("")}</filters>`;
}

function writeCustom(criteria: Extract<ColumnCriteria, { on: "custom" }>): string {
  const { first, second, either } = criteria;
  const and = second !== null && !either ? ' and="1"' : "";
  const conditions = [first, ...(second === null ? [] : [second])].map(writeCondition);
  return `<customFilters${and}>${conditions.join("")}</customFilters>`;
}

function writeCondition(criterion: string): string {
  const [, sign = "", operand = ""] = /^(<>|<=|>=|=|<|>)?([^]*)$/.exec(criterion) ?? [];
  const operator = Object.keys(SIGNS).find((name) => SIGNS[name] === sign) ?? "equal";
  const value = operator === "notEqual" && operand === "" ? NOT_EMPTY : operand;
  const named = operator === "equal" ? "" : ` operator="${operator}"`;
  return `<customFilter${named} val="${escaped(value)}"/>`;
}

function readColumn(inner: string): ColumnCriteria | null {
  if (/<(?!\/?(filters|filter|customFilters|customFilter)\b)/.test(inner)) return null;
  if (inner.includes("<filters")) {
    const [head = ""] = /<filters\b[^>]*>/.exec(inner) ?? [];
    const shown = valuesOf(inner, "filter");
    return { on: "values", texts: isTrue(attribute(head, "blank")) ? [...shown, ""] : shown };
  }
  const [head] = /<customFilters\b[^>]*>/.exec(inner) ?? [];
  const [first, second = null] = readConditions(inner);
  if (head === undefined || first === undefined) return null;
  const either = second !== null && !isTrue(attribute(head, "and"));
  return { on: "custom", first, second, either };
}

function readConditions(inner: string): string[] {
  return (inner.match(/<customFilter\b[^>]*>/g) ?? []).map((tag) => {
    const sign = SIGNS[attribute(tag, "operator")] ?? "=";
    const operand = plain(attribute(tag, "val"));
    return sign === "<>" && operand === NOT_EMPTY ? sign : sign + operand;
  });
}

function valuesOf(xml: string, name: string): string[] {
  return (xml.match(new RegExp(`<${name}\\b[^>]*>`, "g")) ?? []).map((tag) =>
    plain(attribute(tag, "val")),
  );
}

function isTrue(text: string): boolean {
  return text === "1" || text === "true";
}
