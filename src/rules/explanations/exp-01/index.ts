import type { CellAddress } from "../../../core/sheet/address";
import { formatCell } from "../../../core/sheet/address";
import { executionOf } from "../../../core/compute/execution";
import { cannotTell } from "../../../core/lint/cannot-tell";
import type { RuleInput } from "../../../core/lint/rule";
import { defineRule } from "../../../core/lint/rule";
import type { Decimal } from "../../../core/report/decimal";
import { compare, decimalOfNumber } from "../../../core/report/decimal";
import type { TableRow } from "../../../core/report/model";
import { isUnfilled } from "../../../core/report/unfilled";
import { linesOf } from "../../../core/report/model";
import { rowAbove, rowsBelow } from "../../../core/report/row-places";

export type Messages = {
  /** Low execution without a word about it. */
  unexplained: { cell: string; percent: Decimal; threshold: Decimal };
};

/** A measure that was executed hardly or not at all says why. */
export default defineRule<Messages>({
  id: "EXP-01",
  gate: "rest",
  severity: "error",
  fixable: "none",
  *check(input) {
    const { table, profile, failures } = input;
    const column = table.columns.explanation?.index;
    // Of a report that was only begun there is nothing to explain yet.
    if (column === undefined || isUnfilled(table)) return;
    const silent = linesOf(table).filter(
      (row) => row.money.annualPlan?.kopiykas !== 0 && !isExplained(input, row),
    );
    const threshold = decimalOfNumber(profile.thresholds.lowExecution);
    const unknown: TableRow[] = [];
    for (const row of silent) {
      const percent = executionOf(row, failures);
      if (percent === null) unknown.push(row);
      else if (compare(percent, threshold) < 0) {
        const cell = { row: row.row, column };
        yield {
          cell,
          related: relatedCells(row),
          message: { code: "unexplained", args: { cell: formatCell(cell), percent, threshold } },
        };
      }
    }
    yield* cannotTell(unknown, ["annualPlan", "actual", "percent"], failures);
  },
});

const PARTS: ReadonlySet<TableRow["kind"]> = new Set(["part"]);
const CARRIED: ReadonlySet<TableRow["kind"]> = new Set(["continuation", "caption"]);

/** A text of its own, on the next page, or of the whole whose parts are reported together. */
function isExplained({ table: { rows } }: RuleInput, row: TableRow): boolean {
  if (hasText(row)) return true;
  const whole = row.kind === "part" ? rowAbove(rows, row, ({ kind }) => kind === "measure") : null;
  const parts = row.kind === "measure" ? rowsBelow(rows, row, PARTS) : [];
  return [whole, ...parts, ...rowsBelow(rows, row, CARRIED)].some(hasText);
}

function hasText(row: TableRow | null): boolean {
  return /[\p{L}\d]/u.test(row?.texts.explanation?.text ?? "");
}

function relatedCells({
  money: { annualPlan, actual },
  percent,
}: TableRow): readonly CellAddress[] {
  return [annualPlan, actual, percent].flatMap((figure) => figure?.cell ?? []);
}
