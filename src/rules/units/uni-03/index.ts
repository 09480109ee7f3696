import type { Edit } from "../../../core/edits/edit";
import { editOf } from "../../../core/edits/edit";
import { columnTotals } from "../../../core/compute/column-totals";
import type { ColumnTotal } from "../../../core/compute/column-totals";
import { moneyFormat, withLabel } from "../../../core/compute/to-number";
import type { MessageOf, Problem, RuleInput } from "../../../core/lint/rule";
import { defineRule } from "../../../core/lint/rule";
import type { Decimal } from "../../../core/report/decimal";
import { toNumber } from "../../../core/report/decimal";
import { columnUnit } from "../../../core/report/model";
import type { Unit } from "../../../core/report/unit";
import { fromKopiykas, unitOf } from "../../../core/report/unit";
import { formatCell } from "../../../core/sheet/address";

export type Messages = {
  /** A total is the sum of its rows only in another unit than theirs. */
  off: { cell: string; stated: Decimal; expected: Decimal; unit: Unit; rows: Unit };
};

/** A total is in the unit of the rows that it adds up. */
export default defineRule<Messages>({
  id: "UNI-03",
  gate: "units",
  severity: "error",
  fixable: "suggestion",
  kinds: ["execution-report", "programme", "resources"],
  *check(input) {
    const { table } = input;
    for (const total of columnTotals(table, table.blocks)) {
      const rows = columnUnit(table, total.column);
      const { unit, kopiykas, label, remark } = total.figure;
      // Words beside the figure («2 080 000,00 грн») say themselves what it is in.
      const saysIt = unitOf(`${label} ${remark}`) !== null;
      if (rows === null || unit === null || unit === rows || kopiykas === null || saysIt) continue;
      yield judge(input, total, unit, rows);
    }
  },
});

function judge(
  input: RuleInput,
  { column, figure, rows: lines }: ColumnTotal,
  unit: Unit,
  rows: Unit,
): Problem<MessageOf<Messages>> {
  const cells = lines.flatMap(({ money }) => money[column]?.cell ?? []);
  const stated = figure.amount ?? fromKopiykas(figure.kopiykas ?? 0, unit);
  const expected = fromKopiykas(figure.kopiykas ?? 0, rows);
  const isRight = input.table.columns[column]?.fittingUnit != null;
  const { formula, reading } = figure;
  const canWrite = !isRight && formula === null && reading !== "annotated";
  const edit: Edit = editOf(input.sheet, figure.cell, {
    value: toNumber(expected),
    numberFormat: withLabel(figure, moneyFormat(figure.numberFormat, rows, expected)),
  });
  return {
    cell: figure.cell,
    related: cells,
    stated,
    expected,
    // The rows are what is in the wrong unit, and the total keeps to the header.
    ...(isRight ? { follows: { rule: "UNI-02", cells } } : {}),
    ...(canWrite ? { fix: { safe: false, edits: [edit] } } : {}),
    message: {
      code: "off",
      args: { cell: formatCell(figure.cell), stated, expected, unit, rows },
    },
  };
}
