import type { Fix } from "../../../core/edits/edit";
import type { StatedFigure } from "../../../core/indicators/compared-values";
import { wrongDeviation, wrongShare } from "../../../core/indicators/compared-values";
import { deviationFormula, shareFormula } from "../../../core/indicators/comparison-formulas";
import { indicatorTables } from "../../../core/lint/mapped-indicators";
import type { MessageOf, PlacedTable, WorkbookProblem } from "../../../core/lint/rule";
import { defineWorkbookRule } from "../../../core/lint/rule";
import type { Decimal } from "../../../core/report/decimal";
import type { IndicatorRow, IndicatorTable } from "../../../core/report/model";
import { formatCell } from "../../../core/sheet/address";

export type Messages = {
  /** The difference is not that of plan and actual. */
  deviation: Args;
  /** The percent is not that of the plan. */
  percent: Args;
};
type Args = { cell: string; plan: string; actual: string; stated: Decimal; computed: Decimal };

/** What a report of indicators states of plan and actual follows from them. */
export default defineWorkbookRule<Messages>({
  id: "IND-04",
  gate: "plan",
  severity: "warning",
  fixable: "suggestion",
  scope: "workbook",
  *check(input) {
    for (const { placed, table } of indicatorTables(input)) {
      for (const row of table.rows) {
        if (row.kind === "indicator") yield* judge(placed, table, row);
      }
    }
  },
});

type Found = WorkbookProblem<MessageOf<Messages>>;

function* judge(placed: PlacedTable, table: IndicatorTable, row: IndicatorRow): Iterable<Found> {
  const { sheet } = placed;
  const deviation = wrongDeviation(table, row);
  if (deviation !== null) {
    const edit = deviationFormula(sheet, table, row);
    yield problemOf(placed, row, "deviation", deviation, edit === null ? null : fixOf(edit));
  }
  const share = wrongShare(row);
  if (share !== null) {
    const edit = shareFormula(sheet, table, row);
    yield problemOf(placed, row, "percent", share, edit === null ? null : fixOf(edit));
  }
}

function fixOf(edit: Fix["edits"][number]): Fix {
  return { safe: false, edits: [edit] };
}

function problemOf(
  placed: PlacedTable,
  { values: { annualPlan, actual } }: IndicatorRow,
  code: keyof Messages,
  { value, computed }: StatedFigure,
  fix: Fix | null,
): Found {
  const operands = [annualPlan, actual].flatMap((each) => each?.cell ?? []);
  const args: Args = {
    cell: formatCell(value.cell),
    plan: annualPlan?.raw.trim() ?? "",
    actual: actual?.raw.trim() ?? "",
    stated: value.amount,
    computed,
  };
  return {
    sheet: placed.sheet.name,
    table: placed.index,
    cell: value.cell,
    related: operands,
    stated: value.amount,
    expected: computed,
    message: { code, args },
    ...(fix === null ? {} : { fix }),
  };
}
