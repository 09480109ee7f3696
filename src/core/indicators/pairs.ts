import type { MappedIndicator } from "../lint/mapped-indicators";
import type { PlacedTable } from "../lint/rule";
import { findIndicator } from "../report/find-indicator";
import type { IndicatorGroup, IndicatorRow, IndicatorTable } from "../report/model";
import { unitOf } from "../report/unit";

/** An indicator of efficiency with what is divided in it, and by what. */
export interface Pair {
  readonly placed: PlacedTable;
  readonly table: IndicatorTable;
  readonly row: IndicatorRow;
  readonly cost: IndicatorRow;
  readonly products: readonly IndicatorRow[];
}

/** The pair that a person wrote down; null where nothing, or what the table has not. */
export function writtenPair({ placed, table, row, entry }: MappedIndicator): Pair | null {
  const cost = entry.cost === null ? null : findIndicator(table, entry.cost);
  const products = entry.products.flatMap((each) => findIndicator(table, each) ?? []);
  if (cost === null || products.length === 0 || products.length < entry.products.length)
    return null;
  return { placed, table, row, cost, products };
}

/**
 * The pair of an indicator whose section has one cost and one product only: there is nothing to choose.
 * A section begins with its costs. Null where there is a choice.
 */
export function onlyPair(
  placed: PlacedTable,
  table: IndicatorTable,
  row: IndicatorRow,
): Pair | null {
  const section = sectionOf(table, row);
  const of = (group: IndicatorGroup): readonly IndicatorRow[] =>
    section.filter((each) => each.kind === "indicator" && each.group === group);
  const costs = of("input").filter(
    ({ unitOfMeasure }) => unitOf(unitOfMeasure?.text ?? "") !== null,
  );
  const [cost] = costs;
  const products = of("output");
  if (cost === undefined || costs.length > 1 || products.length !== 1) return null;
  return { placed, table, row, cost, products };
}

/** The rows from where costs begin above an indicator to where they begin again below it. */
function sectionOf({ rows }: IndicatorTable, row: IndicatorRow): readonly IndicatorRow[] {
  const own = rows.filter(({ kind }) => kind === "indicator");
  const at = own.indexOf(row);
  const begins = own.flatMap(({ group }, index) =>
    group === "input" && own[index - 1]?.group !== "input" ? [index] : [],
  );
  const from = begins.findLast((index) => index <= at) ?? 0;
  return own.slice(
    from,
    begins.find((index) => index > at),
  );
}
