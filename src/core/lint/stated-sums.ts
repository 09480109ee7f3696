import type { CellAddress } from "../sheet/address";
import { formatCell } from "../sheet/address";
import { acrossDifference, yearColumnsOf } from "../compute/across-years";
import type { Addend } from "../compute/addends";
import { sumFormulaEdits } from "../compute/sum-formula";
import type { Decimal } from "../report/decimal";
import type { Figure, MoneyFigure } from "../report/figure";
import type { TableRow } from "../report/model";
import { columnUnit } from "../report/model";
import { fromKopiykas } from "../report/unit";
import { isUnread } from "./gates";
import type { Follows, MessageOf, Problem, RuleInput, RunnerMessages } from "./rule";
import { notApplicable } from "./rule";

/** A figure that has to be the sum of others. */
export interface StatedSum<Extra = unknown> {
  readonly total: Addend & { readonly figure: MoneyFigure };
  readonly addends: readonly (Addend & { readonly figure: MoneyFigure })[];
  /** What the rule needs to know of it besides. */
  readonly extra: Extra;
}

/** What a message about a wrong sum says. A type, to be `MessageArgs`. */
export type SumArgs = {
  readonly cell: string;
  readonly stated: Decimal;
  readonly computed: Decimal;
  /** Stated − computed. */
  readonly difference: Decimal;
};

/** A sum that is not what it has to be. */
export interface SumFault<Extra = unknown> {
  readonly sum: StatedSum<Extra>;
  /** Stated − computed, in kopiykas. */
  readonly difference: number;
  readonly args: SumArgs;
  readonly problem: Omit<Problem, "message" | "fix">;
}

/**
 * Goes through sums that a table states: every one that is not exact (tolerance T0) is handed to the
 * rule, and what cannot be read is told once for the table.
 */
export function* checkSums<Extra, Said>(
  input: RuleInput,
  sums: readonly StatedSum<Extra>[],
  judge: (fault: SumFault<Extra>) => Said | null,
): Generator<Said | Problem<MessageOf<RunnerMessages>>> {
  const unread = new Map<string, CellAddress>();
  let apart: CellAddress | null = null;
  for (const sum of sums) {
    const figures = [...sum.addends, sum.total].map(({ figure }) => figure);
    const blind = figures.filter((figure) => isUnread(figure, input.failures));
    for (const { cell } of blind) unread.set(formatCell(cell), cell);
    const difference = differenceOf(sum);
    if (blind.length > 0 || difference === 0) continue;
    if (input.failures.unitsDiffer.length > 0) {
      apart ??= sum.total.figure.cell;
      continue;
    }
    const said = judge(faultOf(input, sum, difference));
    if (said !== null) yield said;
  }
  const [first] = unread.values();
  if (first !== undefined) yield notApplicable("unreadable", first, [...unread.values()]);
  if (apart !== null) yield notApplicable("units-differ", apart, input.failures.unitsDiffer);
}

function differenceOf({ total, addends }: StatedSum): number {
  return (total.figure.kopiykas ?? 0) - kopiykasOf(addends);
}

function kopiykasOf(addends: StatedSum["addends"]): number {
  return addends.reduce((sum, { figure }) => sum + (figure.kopiykas ?? 0), 0);
}

function faultOf<Extra>(
  { table }: RuleInput,
  sum: StatedSum<Extra>,
  difference: number,
): SumFault<Extra> {
  const { total, addends } = sum;
  const unit = columnUnit(table, total.column) ?? "UAH";
  const stated = fromKopiykas(total.figure.kopiykas ?? 0, unit);
  const computed = fromKopiykas(kopiykasOf(addends), unit);
  const { cell } = total.figure;
  return {
    sum,
    difference,
    args: {
      cell: formatCell(cell),
      stated,
      computed,
      difference: fromKopiykas(difference, unit),
    },
    problem: {
      cell,
      related: addends.map(({ figure }) => figure.cell),
      stated,
      expected: computed,
    },
  };
}

/** Where a total's formula counts rows twice or misses some, WBK-03 tells why its sum is wrong. */
export function formulaOrigin({ formula, cell }: Figure): Follows | null {
  return formula === null ? null : { rule: "WBK-03", cells: [cell] };
}

/**
 * A formula in place of a wrong sum; nothing where none can be made. Where the sum is a year's, the
 * row's total of all years goes with it if it was the sum of them.
 *
 * @param row the row in which the sum stands; null where its total is put right by itself
 */
export function formulaFix(
  { table, sheet }: RuleInput,
  { sum: { addends, total }, args }: SumFault,
  row: TableRow | null,
): Pick<Problem, "fix"> {
  const own = sumFormulaEdits(table, sheet, addends, total);
  if (own === null) return {};
  const years = yearColumnsOf(table);
  const across = row?.money.total;
  const goesAlong = row !== null && across !== undefined && acrossDifference(row, years) === 0;
  if (!goesAlong || !years.includes(total.column)) return { fix: { safe: false, edits: own } };
  const figures = years.flatMap((column): readonly Addend[] => {
    const figure = row.money[column];
    if (figure === undefined) return [];
    const changed: Figure = { ...figure, amount: args.computed, reading: "number" };
    return [{ column, figure: column === total.column ? changed : figure }];
  });
  const edits = sumFormulaEdits(table, sheet, figures, { figure: across, column: "total" }) ?? [];
  return { fix: { safe: false, edits: [...own, ...edits] } };
}
