import { formatCell } from "../../../core/sheet/address";
import { planBridge } from "../../../core/compute/plan-bridge";
import type { WorkbookInput } from "../../../core/lint/rule";
import { defineWorkbookRule } from "../../../core/lint/rule";
import type { Decimal } from "../../../core/report/decimal";
import { matchLines } from "../../../core/report/match-lines";
import type { MoneyTable } from "../../../core/report/model";
import { columnUnit, linesOf } from "../../../core/report/model";
import type { Unit } from "../../../core/report/unit";
import { fromKopiykas } from "../../../core/report/unit";
import type { Edition } from "../../../core/lint/edition-in-force";
import { editionInForce } from "../../../core/lint/edition-in-force";

type Differing = {
  cells: readonly string[];
  compared: number;
  own: Decimal;
  edition: Decimal;
  more: Decimal;
  less: Decimal;
  unit: Unit | "";
  sheet: string;
};

export type Messages = {
  /** Plans that are not those of the edition in force. */
  differs: Differing;
  /** The only edition at hand was decided after the report's period. */
  later: Differing & { date: string };
};

/** The annual plan is that of the programme's edition in force for the year. */
export default defineWorkbookRule<Messages>({
  id: "OVR-04",
  gate: "plan",
  severity: "warning",
  scope: "workbook",
  fixable: "none",
  *check(input) {
    for (const { table, index } of input.tables) {
      if (table.kind !== "execution-report") continue;
      const edition = editionInForce(table, input);
      if (edition === null || !hasUnits(table, edition.table)) continue;
      const found = compare(table, edition, input);
      if (found !== null) yield { sheet: table.sheet, table: index, ...found };
    }
  },
});

/** Plans are compared across tables only where both units are known. */
function hasUnits(table: MoneyTable, programme: MoneyTable): boolean {
  return columnUnit(table, "annualPlan") !== null && programme.unit !== null;
}

function compare(table: MoneyTable, edition: Edition, { tables }: WorkbookInput) {
  const lines = linesOf(table);
  const pairs = matchLines(lines, linesOf(edition.table));
  if (pairs.length * 2 < lines.length) return null;
  const placed = tables.find((each) => each.table === table);
  if (placed === undefined || placed.failures.unitsDiffer.length > 0) return null;
  const bridge = planBridge(pairs, "annualPlan", edition.column);
  const [first] = bridge.moved;
  if (first === undefined) return null;
  const unit = columnUnit(table, "annualPlan") ?? "UAH";
  const cells = bridge.moved.map(({ own }) => own.cell);
  const args: Differing = {
    cells: cells.map(formatCell),
    compared: bridge.compared,
    own: fromKopiykas(bridge.ownTotal, unit),
    edition: fromKopiykas(bridge.otherTotal, unit),
    more: fromKopiykas(bridge.more, unit),
    less: fromKopiykas(bridge.less, unit),
    unit,
    sheet: edition.table.sheet,
  };
  const { date, isLater } = edition;
  return {
    cell: first.own.cell,
    cells,
    related: bridge.moved.map(({ other }) => ({ sheet: edition.table.sheet, cell: other.cell })),
    ...(isLater && date !== null
      ? ({ kind: "review", message: { code: "later", args: { ...args, date } } } as const)
      : ({ message: { code: "differs", args } } as const)),
  };
}
