import { formatCell } from "../../../core/sheet/address";
import type { MovedPlan } from "../../../core/compute/plan-bridge";
import { planBridge } from "../../../core/compute/plan-bridge";
import { defineWorkbookRule } from "../../../core/lint/rule";
import type { Decimal } from "../../../core/report/decimal";
import { explanationOf } from "../../../core/report/explanation";
import type { Decision, MoneyTable, Table } from "../../../core/report/model";
import { columnUnit } from "../../../core/report/model";
import { previousReport } from "../../../core/report/previous-report";
import type { Unit } from "../../../core/report/unit";
import { fromKopiykas } from "../../../core/report/unit";

export type Messages = {
  /** Plans that moved since the last report, and no decision that moved them. */
  moved: {
    cells: readonly string[];
    from: Decimal;
    to: Decimal;
    more: Decimal;
    less: Decimal;
    unit: Unit | "";
    sheet: string;
  };
};

/** «Рішенням … від 23.09.2022 № 279», whichever comes first. */
const CITED = /рішен\S*[^.;]*?(\d\d?\.\d\d?\.\d\d|№ ?\d)|decision[^.;]*?\d/iu;

/** A plan that is another than in the last report cites the decision that changed it. */
export default defineWorkbookRule<Messages>({
  id: "OVR-03",
  gate: "plan",
  severity: "warning",
  scope: "workbook",
  fixable: "none",
  *check({ tables }) {
    const all = tables.map((placed) => placed.table);
    for (const { table, index, failures } of tables) {
      if (table.kind !== "execution-report" || failures.unitsDiffer.length > 0) continue;
      const previous = previousReport(table, all);
      if (previous === null || !shareUnit(table, previous.table)) continue;
      if (newDecisions(table, previous.table).length > 0) continue;
      const bridge = planBridge(previous.pairs, "annualPlan", "annualPlan");
      const moved = bridge.moved.filter((each) => !isCited(table, each));
      const [first] = moved;
      if (first === undefined) continue;
      const unit = columnUnit(table, "annualPlan");
      const sum = (kopiykas: number): Decimal => fromKopiykas(kopiykas, unit ?? "UAH");
      const cells = moved.map(({ own }) => own.cell);
      yield {
        sheet: table.sheet,
        table: index,
        cell: first.own.cell,
        cells,
        related: moved.map(({ other }) => ({ sheet: previous.table.sheet, cell: other.cell })),
        message: {
          code: "moved",
          args: {
            cells: cells.map(formatCell),
            from: sum(bridge.otherTotal),
            to: sum(bridge.ownTotal),
            // The bridge looks back from this report, so what the other has less was added since.
            more: sum(bridge.less),
            less: sum(bridge.more),
            unit: unit ?? "",
            sheet: previous.table.sheet,
          },
        },
      };
    }
  },
});

/** Without a declared unit on one side only, the figures cannot be compared. */
function shareUnit(table: MoneyTable, other: MoneyTable): boolean {
  return (columnUnit(table, "annualPlan") === null) === (columnUnit(other, "annualPlan") === null);
}

function newDecisions(table: Table, before: Table): readonly Decision[] {
  const key = ({ number, date }: Decision): string => `${number ?? ""} ${date ?? ""}`;
  const known = new Set(before.title.decisions.map(key));
  return table.title.decisions.filter((decision) => !known.has(key(decision)));
}

function isCited(table: MoneyTable, { own, row }: MovedPlan): boolean {
  return CITED.test(own.remark) || CITED.test(explanationOf(table, row));
}
