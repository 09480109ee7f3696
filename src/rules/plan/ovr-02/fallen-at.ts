import type { CellAddress } from "../../../core/sheet/address";
import { formatCell } from "../../../core/sheet/address";
import type { MessageOf, WorkbookProblem } from "../../../core/lint/rule";
import type { Decimal } from "../../../core/report/decimal";
import { explanationOf } from "../../../core/report/explanation";
import type { MoneyTable, TableRow } from "../../../core/report/model";
import { columnUnit } from "../../../core/report/model";
import type { Unit } from "../../../core/report/unit";
import { fromKopiykas } from "../../../core/report/unit";

type Fallen = {
  cell: string;
  now: Decimal;
  before: Decimal;
  difference: Decimal;
  unit: Unit | "";
  /** Name of the sheet with the earlier period. */
  sheet: string;
};

export type Messages = {
  /** Less since the start of the year than at an earlier date. */
  fallen: Fallen;
  /** The same where the report speaks of money given back. */
  refund: Fallen;
};

export type Found = WorkbookProblem<MessageOf<Messages>>;

const REFUND = /поверн|відшкод|refund/i;

/**
 * The finding on a row that has less than the same row of the earlier report; none where it has not.
 *
 * @param lines cells of the lines that a total follows from
 */
export function fallenAt(
  { table, index }: { readonly table: MoneyTable; readonly index: number },
  own: TableRow,
  earlier: MoneyTable,
  other: TableRow,
  lines: readonly CellAddress[],
): readonly Found[] {
  const [now, before] = [own.money.actual, other.money.actual];
  if (now?.kopiykas == null || before?.kopiykas == null) return [];
  if (now.amount === null || before.amount === null || now.kopiykas >= before.kopiykas) return [];
  const unit = columnUnit(table, "actual");
  const args: Fallen = {
    cell: formatCell(now.cell),
    now: now.amount,
    before: fromKopiykas(before.kopiykas, unit ?? "UAH"),
    difference: fromKopiykas(before.kopiykas - now.kopiykas, unit ?? "UAH"),
    unit: unit ?? "",
    sheet: earlier.sheet,
  };
  const isRefund = now.kopiykas < 0 || REFUND.test(explanationOf(table, own));
  return [
    {
      sheet: table.sheet,
      table: index,
      cell: now.cell,
      ...(isRefund ? { kind: "review" } : {}),
      related: [{ sheet: earlier.sheet, cell: before.cell }],
      stated: now.amount,
      expected: args.before,
      message: { code: isRefund ? "refund" : "fallen", args },
      ...(lines.length === 0 ? {} : { follows: { rule: "OVR-02", cells: lines } }),
    },
  ];
}
