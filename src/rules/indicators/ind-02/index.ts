import { formatCell } from "../../../core/sheet/address";
import type { SheetSnapshot } from "../../../core/sheet/snapshot";
import type { Fix } from "../../../core/edits/edit";
import {
  indicatorTables,
  mappedIndicators,
  withoutMapping,
} from "../../../core/lint/mapped-indicators";
import type {
  MessageOf,
  PlacedTable,
  WorkbookInput,
  WorkbookProblem,
} from "../../../core/lint/rule";
import { defineWorkbookRule } from "../../../core/lint/rule";
import type { Decimal } from "../../../core/report/decimal";
import type { IndicatorRow } from "../../../core/report/model";
import { onlyPair, writtenPair } from "../../../core/indicators/pairs";
import { quotientFormula } from "../../../core/indicators/quotient-formula";
import type { Quotient } from "../../../core/indicators/quotients";
import { groupByImplied, judgeQuotients } from "../../../core/indicators/quotients";

export type Messages = {
  /** An indicator of efficiency is not its cost by its product. */
  wrong: {
    cell: string;
    stated: Decimal;
    computed: Decimal;
    cost: Decimal;
    product: Decimal;
    /** Other cells with the same fault. */
    others: readonly string[];
  };
  /** Nobody wrote what the indicators are made of. */
  "no-mapping": { cell: string };
};

/** An indicator of efficiency is the cost by the number of things that it pays for. */
export default defineWorkbookRule<Messages>({
  id: "IND-02",
  gate: "plan",
  severity: "warning",
  fixable: "suggestion",
  scope: "workbook",
  *check(input) {
    const mapped = mappedIndicators(input);
    if (mapped === null) {
      yield* withoutList(input);
      return;
    }
    for (const indicator of mapped) {
      const pair = writtenPair(indicator);
      if (pair !== null) yield* told(pair.placed, judgeQuotients(pair).wrong);
    }
  },
});

type Found = Iterable<WorkbookProblem<MessageOf<Messages>>>;

/**
 * Where nobody wrote what is divided by what, a section with one cost and one product says it, once one of
 * its values proves it: the plan, say, beside which the actual is judged.
 */
function* withoutList(input: WorkbookInput): Found {
  const known = new Set<IndicatorRow>();
  for (const { placed, table } of indicatorTables(input)) {
    for (const row of table.rows) {
      if (!isEfficiency(row)) continue;
      const pair = onlyPair(placed, table, row);
      const judged = pair === null ? null : judgeQuotients(pair);
      if (judged === null || judged.telling === 0) continue;
      known.add(row);
      yield* told(placed, judged.wrong);
    }
  }
  const problem = withoutMapping(input, (row) => isEfficiency(row) && !known.has(row));
  if (problem === null) return;
  const cell = formatCell(problem.cell);
  const follows = { rule: "IND-01", cells: [problem.cell] };
  yield { ...problem, follows, message: { code: "no-mapping", args: { cell } } };
}

function isEfficiency({ kind, group }: IndicatorRow): boolean {
  return kind === "indicator" && group === "efficiency";
}

function* told(placed: PlacedTable, wrong: readonly Quotient[]): Found {
  for (const group of groupByImplied(wrong)) yield* problemOf(placed, group);
}

function* problemOf(placed: PlacedTable, quotients: readonly Quotient[]): Found {
  const [first] = quotients;
  if (first === undefined) return;
  const { value, computed, dividend, divisor, implied } = first;
  const cells = quotients.map((each) => each.value.cell);
  const others = cells.slice(1).map(formatCell);
  const related = quotients.flatMap(({ cost, products }) =>
    [cost, ...products].map((each) => each.cell),
  );
  yield {
    sheet: placed.sheet.name,
    table: placed.index,
    cell: value.cell,
    cells,
    related,
    stated: value.amount,
    expected: computed,
    causes:
      implied === null ? [] : [{ kind: "other-count", cells: [], amount: implied, gives: null }],
    message: {
      code: "wrong",
      args: {
        cell: formatCell(value.cell),
        stated: value.amount,
        computed,
        cost: dividend,
        product: divisor,
        others,
      },
    },
    ...fixOf(placed.sheet, quotients),
  };
}

function fixOf(sheet: SheetSnapshot, quotients: readonly Quotient[]): { fix?: Fix } {
  const edits = quotients.flatMap((each) => quotientFormula(sheet, each.value.cell, each) ?? []);
  return edits.length < quotients.length ? {} : { fix: { safe: false, edits } };
}
