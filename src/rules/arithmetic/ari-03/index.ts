import { yearColumnsOf, yearsBehind } from "../../../core/compute/across-years";
import { partsByRow } from "../../../core/compute/parts-of-rows";
import type { Problem } from "../../../core/lint/rule";
import { defineRule } from "../../../core/lint/rule";
import type { StatedSum, SumArgs, SumFault } from "../../../core/lint/stated-sums";
import { checkSums, formulaFix } from "../../../core/lint/stated-sums";
import type { MoneyTable, TableRow } from "../../../core/report/model";
import type { MoneyColumn } from "../../../core/report/table-columns";
import { moneyOf } from "../../../core/report/model";
import { isFilled, sumOf } from "../../../core/report/nesting";
import { saysTotalOfSources } from "../../../core/report/row-sources";

export type Messages = {
  /** The parts are more than the row that contains them, or less where they should make all of it. */
  wrong: SumArgs;
  /** What the parts leave of the sum that contains them. */
  undistributed: SumArgs;
};

/** A row and the rows inside its sum. */
interface Family {
  readonly row: TableRow;
  readonly parts: readonly TableRow[];
  /** In another column the parts make just the row's sum. */
  readonly exhaustive: boolean;
}

/** A row that contains others («в т. ч.») is their sum; what is not distributed is shown. */
export default defineRule<Messages>({
  id: "ARI-03",
  gate: "arithmetic",
  severity: "error",
  fixable: "suggestion",
  kinds: ["execution-report", "programme"],
  check: (input) =>
    checkSums(input, sumsOfParts(input.table), (fault) => {
      const follows = followsYears(input.table, fault);
      if (isRest(fault)) {
        const message = { code: "undistributed", args: fault.args } as const;
        return { ...fault.problem, ...follows, severity: "note", message } as const;
      }
      const message = { code: "wrong", args: fault.args } as const;
      return {
        ...fault.problem,
        ...follows,
        ...formulaFix(input, fault, fault.sum.extra.row),
        message,
      };
    }),
});

function sumsOfParts(table: MoneyTable): readonly StatedSum<Family>[] {
  return familiesOf(table).flatMap((family) =>
    table.moneyColumns.flatMap((column): readonly StatedSum<Family>[] => {
      const total = moneyOf(family.row, column);
      const addends = figuresOf(family.parts, column);
      return total === null || total.reading === "blank" || addends.length === 0
        ? []
        : [{ total: { figure: total, column }, addends, extra: family }];
    }),
  );
}

function familiesOf(table: MoneyTable): readonly Family[] {
  const parted = partsByRow(table);
  return table.rows.flatMap((row) => {
    const parts = parted.get(row.row);
    // What one source pays of a measure is judged with the other sums of sources.
    if (parts === undefined || saysTotalOfSources(row)) return [];
    const exhaustive = table.moneyColumns.some(
      (column) =>
        sumOf(parts, column) !== 0 && moneyOf(row, column)?.kopiykas === sumOf(parts, column),
    );
    return [{ row, parts, exhaustive }];
  });
}

function figuresOf(rows: readonly TableRow[], column: MoneyColumn): StatedSum["addends"] {
  const filled = rows.filter((row) => isFilled(row, column));
  return filled.flatMap(({ money }) => {
    const figure = money[column];
    return figure === undefined ? [] : [{ figure, column }];
  });
}

/** More than its parts: money not distributed yet, unless the parts make up all of it in other columns. */
function isRest({ difference, sum: { addends, extra } }: SumFault<Family>): boolean {
  if (difference < 0) return false;
  return !extra.exhaustive || addends.every(({ figure }) => figure.kopiykas === 0);
}

/** In the column of all years the same is told again. */
function followsYears(table: MoneyTable, { sum }: SumFault<Family>): Pick<Problem, "follows"> {
  if (sum.total.column !== "total" || yearColumnsOf(table).length === 0) return {};
  const cells = yearsBehind(table, sum.extra.row, sum.extra.parts);
  return cells.length === 0 ? {} : { follows: { rule: "ARI-03", cells } };
}
